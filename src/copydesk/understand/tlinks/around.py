"""What surrounds a time expression: its clause, its preposition, the article's present."""

import re

from copydesk.model.timex import Timex
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.stretch import Moment

_REACH = 150


def clause_around(reading: Reading, index: int, timex: Timex) -> str:
    """The words of the clause that holds an expression of a sentence, without the expression.

    At most 150 code points on either side.
    """
    prose = reading.article.prose
    for clause in reading.clauses[index]:
        if clause.contains(timex.span):
            start = max(clause.start, timex.span.start - _REACH)
            end = min(clause.end, timex.span.end + _REACH)
            return prose[start : timex.span.start] + prose[timex.span.end : end]
    return ""


def present_moment(reading: Reading) -> Moment | None:
    """The article's present as the end of a stretch."""
    return Moment(reading.present) if reading.present else None


def signal_of(prose: str, timex: Timex) -> str:
    """The preposition with which some expressions end: " after"."""
    match = re.search(r"\s(?:after|before|since)\Z", timex.span.cut(prose))
    return match[0] if match else ""

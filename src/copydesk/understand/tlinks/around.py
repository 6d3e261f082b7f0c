"""The words around a time expression."""

from copydesk.model.timex import Timex
from copydesk.understand.reading import Reading

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

"""The words around a time expression."""

from copydesk.model.timex import Timex
from copydesk.understand.clauses import clauses_of
from copydesk.understand.reading import Reading


def clause_around(reading: Reading, index: int, timex: Timex) -> str:
    """The words of the clause that holds an expression of a sentence, without the expression."""
    prose = reading.article.prose
    for clause in clauses_of(prose, reading.sentences[index].span):
        if clause.contains(timex.span):
            return prose[clause.start : timex.span.start] + prose[timex.span.end : clause.end]
    return ""

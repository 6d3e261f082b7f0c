"""What a text says of who or what is named, which is no part of what it says happened.

"Port Brask, the busiest harbour on the coast, reopened" and "closing the busiest harbour on the
coast" share many words and no event.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from copydesk.model.span import Span
from copydesk.understand.reading import Reading
from copydesk.verify.comparison import Context

_APPOSED = re.compile(
    r",\s(?=(?:the|an?|its|his|her|their|one\sof|home\sto|capital\sof)\s)[^,;:.()–—]{12,90}(?=[,–—])"
)
_LEAST = 2
"""Terms that must be left for a clause to say anything without its appositions."""


def without_appositions(context: Context, reading: Reading, sentence: int) -> Context:
    """A context without the terms of the appositions of its sentence; names in them are kept.

    Args:
        context: what the words around a claim are about.
        reading, sentence: the text, and the sentence of the claim.
    """
    apposed = tuple(appositions(reading, sentence))
    if not apposed:
        return context
    clause, whole = (
        tuple(
            term
            for term in terms
            if term.name or not any(one.contains(term.span) for one in apposed)
        )
        for terms in (context.clause, context.sentence)
    )
    if len(clause) < _LEAST:
        return context
    return replace(context, clause=clause, sentence=whole)


def appositions(reading: Reading, sentence: int) -> Iterator[Span]:
    """The appositions behind the names of a sentence: ", the busiest harbour on the coast,"."""
    ends = {name.span.end for name in reading.names[sentence]}
    whole = reading.sentences[sentence].span
    for found in _APPOSED.finditer(reading.article.prose, whole.start, whole.end):
        if found.start() in ends:
            yield Span(*found.span())

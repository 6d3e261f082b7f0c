"""What is left of a clause without some of its words."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.lang.en.function_words import ENGLISH, PREPOSITIONS
from copydesk.understand.reading import Reading

_FEWEST = 4
"""Content words that what is left must have to be a claim."""


def rests(reading: Reading, claim: Claim, wrong: Iterable[Span]) -> Iterator[Claim]:
    """The stretches of a clause without some wrong words that say enough to be claims.

    Args:
        reading: the article.
        claim: the clause.
        wrong: words inside it.
    """
    wholes = [_range_of(reading, span) for span in wrong]
    start = claim.clause.start
    for span in sorted((*wholes, Span(claim.clause.end, claim.clause.end))):
        part = _trimmed(reading, Span(start, max(start, span.start)))
        start = max(start, span.end)
        terms = [term for term in reading.terms[claim.sentence] if part.contains(term.span)]
        if len(terms) >= _FEWEST:
            inner = tuple(span for span in claim.inner if part.contains(span))
            yield replace(claim, span=part, clause=part, inner=inner)


def _range_of(reading: Reading, span: Span) -> Span:
    """The range of which some words are an end: with a wrong one it is wrong altogether."""
    return next((one.span for one in reading.ranges_at(span) if one.span.contains(span)), span)


def _trimmed(reading: Reading, span: Span) -> Span:
    """Some words without what can neither begin nor end a statement: commas, "and", "on"."""
    words = list(_WORD.finditer(span.cut(reading.article.prose)))
    while words and words[0][0].lower() in _LEADING:
        words.pop(0)
    while words and words[-1][0].lower() in _TRAILING:
        words.pop()
    if not words:
        return Span(span.start, span.start)
    return Span(span.start + words[0].start(), span.start + words[-1].end())


_WORD = re.compile(r"[$£€¥]?[^\W_](?:[^\W_]|[’'.,-](?=[^\W_]))*(?:\s?[%°])?")
_LEADING = frozenset(("and", "but", "or", "of"))
_TRAILING = ENGLISH | PREPOSITIONS

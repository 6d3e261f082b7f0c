"""Negations that a cut or an ellipsis leaves out."""

import re
from collections.abc import Sequence

from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import NEGATIONS
from copydesk.understand.reading import Reading
from copydesk.understand.words import words_of
from copydesk.verify.quote_sides import Said
from copydesk.verify.quote_words import Token

_ENDS_CLAUSE = re.compile(r"[.,;:!?—]|\s–\s")
_ENDS_SENTENCE = re.compile(r"[.!?]")
_NEAR = 4
"""Words before a cut in which a negation still governs what is kept."""
_FRAME = 60
"""Code points before a quotation in which the article itself may say the negation."""


def negates(token: Token) -> bool:
    """Whether a word denies."""
    return token.text in NEGATIONS or token.text.endswith("n't") or token.text in _FOLDED


_FOLDED = frozenset(word.replace("'", "") for word in NEGATIONS if "'" in word)


def negation_left_out(
    article: Reading,
    said: Said,
    hay: Sequence[Token],
    places: Sequence[int],
    ends: Sequence[int],
    prose: str,
) -> Token | None:
    """The negation that the cut or the ellipsis leaves out, if it governs what is kept."""
    if _frame_negates(article, said):
        return None
    for index in range(places[0] - 1, max(-1, places[0] - 1 - _NEAR), -1):
        if _ENDS_CLAUSE.search(prose, hay[index].span.end, hay[index + 1].span.start):
            break
        if negates(hay[index]):
            return hay[index]
    for end, start in zip(ends, places[1:], strict=False):
        if _ENDS_SENTENCE.search(prose, hay[end - 1].span.end, hay[start].span.start):
            continue
        dropped = next((token for token in hay[end:start] if negates(token)), None)
        if dropped and start - end <= 2 * _NEAR:
            return dropped
    return None


def _frame_negates(article: Reading, said: Said) -> bool:
    """Whether the article's own words before the quotation say the negation."""
    quote = said.quotation
    begin = article.sentences[quote.sentence].span.start
    frame = Span(max(begin, quote.span.start - _FRAME), max(begin, quote.span.start))
    words = {word.lower for word in words_of(article.article.prose, frame)}
    return quote.act in ("deny", "condemn") or any(
        word in NEGATIONS or word.endswith("n't") or word in ("far", "against", "rule", "ruled")
        for word in words
    )

"""Comparisons of two numbers the wrong way round: "revenue of $83 million, above the $86 million
forecast"; "broke the record of 8.42 metres with a leap of 8.39"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.model.quantity import Bound, Dimension, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import Numbers, alike
from copydesk.understand.lang.en.quantity_directions import (
    ABOVE,
    BELOW,
    BREAKING,
    FILLING,
    FULL,
    NOT_SO,
    RECORDS,
)
from copydesk.understand.quantity.links import words_before, words_between
from copydesk.understand.quantity.races import race_times
from copydesk.understand.sentences import Sentence

_KINDS = frozenset(
    {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.PERCENT}
)
_LONGEST = 9
_NEAR = 0.5
_GRAIN = 60


@dataclass(frozen=True, slots=True)
class Direction:
    """Two numbers set against each other the wrong way.

    Attributes:
        span: the words that are wrong.
        one: what is compared.
        other: with what.
        word: how it is said to stand to it.
    """

    span: Span
    one: Span
    other: Span
    word: str


def find_directions(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Direction]:
    """All such comparisons, sentence by sentence."""
    for group in Numbers(sentences, quantities).groups():
        bounds = sentences[group[0].sentence].span
        for one, other in pairwise(group):
            if not (_plain(one) and _plain(other) and alike(one, other)):
                continue
            found = _compared(prose, one, other) or _record(prose, one, other, bounds)
            if found:
                yield found
    for sentence in sentences:
        yield from _raced(prose, sentence.span)


def _plain(one: Quantity) -> bool:
    barred = {Scope.BY, Scope.EACH, Scope.NEGATED, Scope.POSSIBLE}
    told = one.bound is Bound.EXACT and not one.scope & barred
    return one.kind in _KINDS and one.value > 0 and told


def _compared(prose: str, one: Quantity, other: Quantity) -> Direction | None:
    """ ", above the $86 million": no words between but those of the comparison."""
    link = words_between(prose, one, other)
    if len(link) > _LONGEST or not 0.5 <= one.value / other.value <= 1 / _NEAR:
        return None
    for words, sense in (*((w, 1) for w in ABOVE), *((w, -1) for w in BELOW)):
        at = _find(link, words)
        if at < 0:
            continue
        ahead, behind = link[:at], link[at + len(words) :]
        apart = ahead[-1:] == (",",) or ahead[-2:-1] == (",",) or not ahead
        if not apart or not set(behind) <= FILLING or not set(ahead[-1:]) <= FULL | {","}:
            continue
        if (one.value - other.value) * sense < 0:
            at_word = prose.find(words[0], one.span.end)
            span = Span(at_word, other.span.end)
            return Direction(span, one.span, other.span, " ".join(words))
    return None


def _find(link: tuple[str, ...], words: tuple[str, ...]) -> int:
    ends = range(len(link) - len(words) + 1)
    return next((n for n in ends if link[n : n + len(words)] == words), -1)


def _record(prose: str, old: Quantity, new: Quantity, bounds: Span) -> Direction | None:
    """A record of which the text says that it was broken, by a smaller number."""
    ahead = words_before(prose, old.span, bounds.start, 70)
    link = words_between(prose, old, new)
    length = old.unit is None or old.unit.dimension in {Dimension.LENGTH, Dimension.MASS}
    named = set(ahead[-3:]) & RECORDS or set(link[:2]) & RECORDS
    broken = set(ahead) & BREAKING and not (set(ahead) | set(link)) & NOT_SO
    with_ = {"with", "by", "clearing", "leaping", "throwing"} & set(link)
    if not (length and named and broken and with_) or len(link) > _LONGEST or "," in link:
        return None
    if not _NEAR * old.value <= new.value < old.value:
        return None
    return Direction(new.span, new.span, old.span, "beyond")


def _raced(prose: str, bounds: Span) -> Iterator[Direction]:
    """ "lapping in 1:20.9, slower than Orrego, who took second place with 1:21.4"."""
    times = [one for one in race_times(prose, bounds) if one.per is None and one.grain < _GRAIN]
    for one, other in pairwise(times):
        words = prose[one.span.end : other.span.start].lower()
        for word, sense in (("slower than", 1), ("faster than", -1), ("quicker than", -1)):
            at = words.find(word)
            apart = at >= 0 and words[:at].strip(" ,–—") in {"", "just", "slightly", "well", "far"}
            if apart and (one.seconds - other.seconds) * sense < 0:
                start = one.span.end + at
                yield Direction(Span(start, start + len(word)), one.span, other.span, word)

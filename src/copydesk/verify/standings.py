"""Where in a ranking a sentence sets something, in whatever words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.standings import (
    A_FIRST,
    DENIED,
    LOWER_PLACE,
    NEVER_SO,
    NONE_ABOVE,
    NOT_TOP,
    OTHERS_BEFORE,
    PLACED_ABOVE,
    SOME_ABOVE,
)
from copydesk.understand.lang.en.superlatives import COMPARATIVES, LATER_RANK, MOST
from copydesk.understand.reading import Reading
from copydesk.verify.ranked import class_of, kind_behind, ranked_in

PLACE = "place"
"""The class of a place in a table or a race."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A place in a ranking.

    Attributes:
        span: the words that give it.
        ranks: the class of superlatives by which it ranks; `PLACE`, "first"; None for any.
        top: whether it is the top, or below it.
        kind: the keys of what is ranked, where it is named behind the words.
        bounded: whether it holds only since a year, or for some years.
        always: whether it is said to hold for all time.
        of_places: whether it may be one of places in a table or a race.
    """

    span: Span
    ranks: str | None
    top: bool
    kind: frozenset[str] = frozenset()
    bounded: bool = False
    always: bool = False
    of_places: bool = False


def standings_claimed(reading: Reading, sentence: int) -> Iterator[Standing]:
    """What a sentence ranks without a superlative: "no other is larger", "others came before"."""
    whole = reading.sentences[sentence].span
    words = whole.cut(reading.article.prose)
    above = NONE_ABOVE.search(words)
    if above:
        word = _one_space(above[1])
        ranks = "largest" if word == "more" else COMPARATIVES[word]
        yield Standing(_span(whole, above), ranks, True, of_places=word in PLACED_ABOVE)
    never = NEVER_SO.search(words)
    if never:
        yield Standing(_span(whole, never), None, True, always=True)
    denied = NOT_TOP.search(words)
    if denied:
        name = _class(denied[1].lower())
        if name:
            span = _span(whole, denied)
            yield Standing(span, name, False, kind_behind(reading, sentence, span))
        return
    some = SOME_ABOVE.search(words)
    if some and not DENIED.search(words[: some.end()]):
        yield Standing(_span(whole, some), COMPARATIVES[_one_space(some[1])], False)
        return
    others = OTHERS_BEFORE.search(words)
    if others and not DENIED.search(words[: others.end()]):
        yield Standing(_span(whole, others), "first", False)


def standings_told(reading: Reading, sentence: int) -> Iterator[Standing]:
    """What a sentence ranks: "the largest", "the second-largest", "came third", "the first"."""
    whole = reading.sentences[sentence].span
    words = whole.cut(reading.article.prose)
    for later in LATER_RANK.finditer(words):
        name = _class(later[1].lower())
        if name:
            span = _span(whole, later)
            yield Standing(span, name, False, kind_behind(reading, sentence, span))
    lower = LOWER_PLACE.search(words)
    if lower:
        yield Standing(_span(whole, lower), PLACE, False, of_places=True)
    ranked = ranked_in(reading, sentence, whole)
    if ranked and ranked.ranks:
        bounded = ranked.lately or ranked.since is not None
        yield Standing(ranked.span, ranked.ranks, True, ranked.kind, bounded)
    first = A_FIRST.search(words)
    if first and not DENIED.search(words[: first.start()]):
        span = Span(whole.start + first.start(), whole.start + first.start() + len("first"))
        yield Standing(span, "first", True, kind_behind(reading, sentence, span))


def is_ranked_alike(one: Standing, other: Standing) -> bool:
    """Whether two standings may be places in one ranking."""
    if PLACE in (one.ranks, other.ranks):
        return one.of_places and other.of_places
    return None in (one.ranks, other.ranks) or one.ranks == other.ranks


def _class(word: str) -> str | None:
    if word == "record":
        return "largest"
    return class_of(word) or MOST.get(word.split()[-1])


def _span(whole: Span, found: re.Match[str]) -> Span:
    return Span(whole.start + found.start(), whole.start + found.end())


def _one_space(words: str) -> str:
    return " ".join(words.lower().split())

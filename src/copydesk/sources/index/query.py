"""What to look for: the keys of a claim or of a user's words, each with its weight."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from copydesk.model.span import Span
from copydesk.sources.index.keys import keys_in
from copydesk.understand.names import names_in
from copydesk.understand.words import words_of

_WORD = 1.0
_KIN = 0.35
"""What a word's class counts for: words that are kin, and the word itself once more."""
_NAME = 1.5
_NUMBER = 2.5
_DAY = 1.5
_CONTEXT = 0.3
"""What a key counts for that stands only around the claim: in its sentence, its headline."""
_MOST = 96
"""Keys; of a longer text the first count."""
_LONGEST = 4_000
"""Code points of a text that are read."""
_PHRASE = re.compile(r'["“]([^"“”]{1,200})["”]')


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for.

    Attributes:
        keys: the weight of each key.
        asked: those of them that are asked for themselves, and not of the context alone.
        phrases: what a passage must have word for word, in lower case.
    """

    keys: Mapping[str, float] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()
    phrases: tuple[str, ...] = ()


def wanted_of(text: str, context: str = "", today: date | None = None) -> Wanted:
    """What to look for, of a claim's words and those around it.

    Names, numbers and days weigh more than other words; that rare words do is BM25's part.

    Args:
        text: the claim, or a user's words.
        context: the sentence it is part of, the headline: what makes "it" and "he" plain.
        today: the day that "Thursday" and "4 January" are seen from.
    """
    own = list(_weighted(text[:_LONGEST], today))
    around = [(key, _CONTEXT * weight) for key, weight in _weighted(context[:_LONGEST], today)]
    weights: dict[str, float] = {}
    for key, weight in (*own, *around):
        if key in weights or len(weights) < _MOST:
            weights[key] = max(weight, weights.get(key, 0.0))
    return Wanted(weights, frozenset(key for key, _ in own))


def wanted_by_user(text: str, today: date | None = None) -> Wanted:
    """The same of what a user types: words in quotation marks must be found as they stand."""
    phrases = tuple(plain(phrase) for phrase in _PHRASE.findall(text[:_LONGEST]))
    return replace(wanted_of(text, today=today), phrases=tuple(filter(None, phrases)))


def plain(text: str) -> str:
    """A text as phrases are compared: in lower case, with straight marks and single spaces."""
    return " ".join(text.lower().replace("’", "'").split())


def _weighted(text: str, today: date | None) -> Iterator[tuple[str, float]]:
    names = [name.span for name in names_in(words_of(text, Span(0, len(text))), text)]
    starts = {start for name in names for start in range(name.start, name.end)}
    for start, _, key in keys_in(text, today):
        yield key, _kind_weight(key, named=start in starts)


def _kind_weight(key: str, *, named: bool) -> float:
    if key[0] == "#" or (key[0] == "t" and key[3:4] == ":"):
        return _NUMBER
    if key[0] == "@":
        return _DAY
    if key[0] == "=":
        return _KIN
    return _NAME if named else _WORD

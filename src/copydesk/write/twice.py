"""What an article tells a second time, in other words: the fuller sentence is kept.

Two sentences tell one happening if they mean nearly the same and share a time, a number or most of
their words, and neither names somebody, counts something or gives an hour that the other has not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.events.facts import words_of
from copydesk.understand.meaning import meanings
from copydesk.write.lang.en.style import ORDINALS
from copydesk.write.telling import Item

AGAIN = "told already"
_KEY = re.compile(r"[tbs]\d+\Z|.*:sequel\Z")
"""The key of a sentence that tells one part of the record, or the second part of the event."""
_CREDIT = re.compile(r",? according to [^,.]+|, [A-Z][^,.]* reported\b")
_CLOCK = re.compile(r"\b(\d{1,2})(?::(\d\d))? ([ap])\.m\.")
_NUMBER = re.compile(r"(?<![\d:])\d[\d,]*(?:\.\d+)?(?![\d:])")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]+|^[A-Z][\w’'-]+(?= [A-Z])")
_OF_CALENDAR = re.compile(r"\b(?:\d{1,2} )?[A-Z][a-z]+(?:day|uary|ch|il|May|ne|ly|ust|ber)\b")
_ALIKE = 0.7
_ALIKE_AT_ONCE = 0.5
"""How near two sentences must be in meaning; and two that give one hour."""
_AT_ONCE = 5
"""Minutes between two accounts of one moment."""
_SHARED = 0.5
"""The part of the words of the shorter that the fuller has, where no number is shared."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What a sentence can be compared by."""

    key: str
    text: str
    words: frozenset[str]
    minutes: tuple[int, ...]
    numbers: frozenset[str]
    names: frozenset[str]
    ordinals: frozenset[str]


def told_twice(items: Sequence[Item]) -> frozenset[str]:
    """The keys of the sentences that another tells as well, and more fully."""
    told = [_told(one) for one in items if _KEY.match(one.key)]
    if not told:
        return frozenset()
    vectors = meanings([one.text for one in told])
    likeness = vectors @ vectors.T
    dropped: set[str] = set()
    for at, mine in _by_fullness(told):
        if mine.key in dropped:
            continue
        for number, other in enumerate(told):
            if mine.key == other.key or _stays(other):
                continue
            if _is_one(mine, other, float(likeness[at, number])):
                dropped.add(other.key)
    return frozenset(dropped)


def _by_fullness(told: Sequence[_Told]) -> Iterator[tuple[int, _Told]]:
    """The sentences with their places, those that stay first, then the fullest."""
    return iter(
        sorted(enumerate(told), key=lambda each: (not _stays(each[1]), -len(each[1].words)))
    )


def _stays(one: _Told) -> bool:
    """Whether a sentence is that on the second part of the event, which gives all accounts."""
    return one.key.endswith(":sequel")


def _told(item: Item) -> _Told:
    text = _CREDIT.sub("", item.sentence.text)
    plain = _OF_CALENDAR.sub("", text)
    bare = _CLOCK.sub("", plain)
    return _Told(
        item.key,
        text,
        words_of(bare),
        tuple(_minutes(*found) for found in _CLOCK.findall(text)),
        frozenset(_NUMBER.findall(bare)),
        frozenset(_NAME.findall(plain)),
        frozenset(text.lower().split()) & ORDINALS,
    )


def _minutes(hour: str, minute: str, half: str) -> int:
    return int(hour) % 12 * 60 + int(minute or 0) + (720 if half == "p" else 0)


def _is_one(one: _Told, other: _Told, likeness: float) -> bool:
    """Whether two sentences tell the same happening."""
    if _differ(one.numbers, other.numbers) or _differ(one.ordinals, other.ordinals):
        return False
    if one.minutes and other.minutes:
        near = any(abs(a - b) <= _AT_ONCE for a in one.minutes for b in other.minutes)
        return near and likeness >= _ALIKE_AT_ONCE
    if one.names - other.names and other.names - one.names:
        return False
    shared = len(one.words & other.words) >= _SHARED * min(len(one.words), len(other.words))
    return likeness >= _ALIKE and (shared or bool(one.numbers & other.numbers))


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)

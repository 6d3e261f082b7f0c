"""Which mentions of numbers are of one figure."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations

from copydesk.events.figure_mentions import FigureMention
from copydesk.model.quantity import Quantity
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.terms import key_of
from copydesk.verify.quantities import distinct

_GENERIC = PEOPLE | frozenset(("", "figure", "number", "total", "count", "toll", "tally", "one"))
_FACTOR = 3.0
"""How many times larger the largest count of a series may be than the smallest, word for word."""
_SHARED = 2
"""Words that two clauses must share for different numbers in them to be of one figure."""
_ALIKE = 0.5
"""The share of the rarer clause's words that they must have in common."""
_BACK = 2
"""Sentences in which a number that stands alone looks back for what it counts."""


def figure_groups(mentions: Sequence[FigureMention]) -> list[list[FigureMention]]:
    """The mentions by figure, each in the order given; those of one figure share what they count."""
    parent = list(range(len(mentions)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    common = Counter(key for mention in mentions for key in mention.keys)
    for one, other in combinations(range(len(mentions)), 2):
        if root(one) != root(other) and _same(mentions[one], mentions[other], common):
            parent[max(root(one), root(other))] = min(root(one), root(other))
    for index, mention in enumerate(mentions):
        before = _antecedent(mentions, index) if mention.stands_in else None
        if before is not None and root(before) != root(index):
            parent[max(root(before), root(index))] = min(root(before), root(index))
    groups: dict[int, list[FigureMention]] = {}
    for index, mention in enumerate(mentions):
        groups.setdefault(root(index), []).append(mention)
    return list(groups.values())


def _same(one: FigureMention, other: FigureMention, common: Counter[str]) -> bool:
    mine, theirs = one.number, other.number
    if not _one_kind(mine, theirs) or not _one_place(mine, theirs):
        return False
    fates = {number.counted.state for number in (mine, theirs) if number.counted} - {None}
    if len(fates) > 1:
        return False
    both = all(number.counted and number.counted.state for number in (mine, theirs))
    if both:
        return _head(mine) == _head(theirs)
    if (mine.low, mine.high) == (theirs.low, theirs.high):
        shared = one.keys & other.keys
        return distinct(mine) >= 1.0 or (
            bool(shared) and distinct(mine) >= 0.3 and bool(_telling(shared, common))
        )
    return _alike(one, other, common)


def _one_kind(one: Quantity, other: Quantity) -> bool:
    return one.kind is other.kind and (one.unit.symbol if one.unit else None) == (
        other.unit.symbol if other.unit else None
    )


def _one_place(one: Quantity, other: Quantity) -> bool:
    return one.place is None or other.place is None or one.place == other.place


def _head(number: Quantity) -> str:
    """What is counted, people of all kinds alike."""
    head = number.counted.head if number.counted else ""
    return "" if head in _GENERIC else key_of(head)


def _alike(one: FigureMention, other: FigureMention, common: Counter[str]) -> bool:
    """Whether two different numbers stand among the same words."""
    if one.source == other.source and one.number.sentence == other.number.sentence:
        return False
    small, large = sorted((abs(one.number.value), abs(other.number.value)))
    if not small or large > _FACTOR * small:
        return False
    heads = {_head(number) for number in (one.number, other.number)} - {""}
    if len(heads) > 1:
        return False
    shared = _telling(one.keys & other.keys, common)
    fewest = min(len(_telling(one.keys, common)), len(_telling(other.keys, common)))
    return len(shared) >= _SHARED and len(shared) >= _ALIKE * fewest


def _telling(keys: frozenset[str], common: Counter[str]) -> frozenset[str]:
    """The words that do not stand beside every other number."""
    most = max(4, sum(common.values()) // 60)
    return frozenset(key for key in keys if common[key] <= most)


def _antecedent(mentions: Sequence[FigureMention], index: int) -> int | None:
    """The figure before a number that stands alone: the nearest of a like size."""
    mention = mentions[index]
    for before in range(index - 1, -1, -1):
        other = mentions[before]
        apart = mention.number.sentence - other.number.sentence
        if other.source != mention.source or apart > _BACK:
            return None
        small, large = sorted((mention.number.value, other.number.value))
        named = other.number.counted is not None and other.number.counted.state is not None
        if apart > 0 and (named or not other.stands_in) and small and large <= _FACTOR * small:
            return before if _one_kind(mention.number, other.number) else None
    return None

"""Which mentions of numbers are of one figure."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from itertools import combinations

from copydesk.events.figure_mentions import FigureMention
from copydesk.model.quantity import Dimension, Quantity, QuantityKind
from copydesk.verify.quantities import distinct

_FACTOR = 3.0
"""How many times larger the largest count of a series may be than the smallest, word for word."""
_SHARED = 2
"""Words that two clauses must share for different numbers in them to be of one figure."""
_ALIKE = 0.5
"""The share of the rarer clause's words that they must have in common."""
_BACK = 2
"""Sentences in which a number that stands alone looks back for what it counts."""


def figure_groups(mentions: Sequence[FigureMention]) -> list[list[FigureMention]]:
    """The mentions by figure, each in the order given.

    Of numbers that differ, one source's own two are never one figure, unless it says that one of
    them is older.
    """
    parent = list(range(len(mentions)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    common = Counter(key for mention in mentions for key in mention.keys)
    given: dict[int, set[float]] = {}
    for mention in mentions:
        given.setdefault(mention.source, set()).add(mention.number.value)
    for one, other in combinations(range(len(mentions)), 2):
        if root(one) != root(other) and _same(mentions[one], mentions[other], common, given):
            parent[max(root(one), root(other))] = min(root(one), root(other))
    for index, mention in enumerate(mentions):
        before = _antecedent(mentions, index) if mention.stands_in else None
        if before is not None and root(before) != root(index):
            parent[max(root(before), root(index))] = min(root(before), root(index))
    groups: dict[int, list[FigureMention]] = {}
    for index, mention in enumerate(mentions):
        groups.setdefault(root(index), []).append(mention)
    return list(groups.values())


def _same(
    one: FigureMention,
    other: FigureMention,
    common: Counter[str],
    given: Mapping[int, Set[float]],
) -> bool:
    mine, theirs = one.number, other.number
    if not _one_kind(mine, theirs) or not _one_place(mine, theirs):
        return False
    if one.fate and other.fate:
        return one.fate == other.fate and one.head == other.head
    if one.head and other.head and one.head != other.head and distinct(mine) < 1.0:
        return False
    if (mine.low, mine.high) == (theirs.low, theirs.high):
        shared = _telling(one.keys & other.keys, common)
        return distinct(mine) >= 1.0 or (bool(shared) and distinct(mine) >= _RATHER)
    if one.fate or other.fate:
        return False
    both = theirs.value in given[one.source] or mine.value in given[other.source]
    if both and not (one.older or other.older or one.newer or other.newer):
        return False
    return _one_thing(one, other) or _alike(one, other, common)


def _one_thing(one: FigureMention, other: FigureMention) -> bool:
    """Whether two numbers of a like size count the same by name: "a crowd", "the attendance".

    Areas grow: what has burned or is flooded on one day is several times as much on the next.
    """
    small, large = sorted((abs(one.number.value), abs(other.number.value)))
    area = one.number.unit is not None and one.number.unit.dimension is Dimension.AREA
    most = _GROWN if area else _LIKE_SIZE
    return bool(one.head) and one.head == other.head and large <= most * small


_LIKE_SIZE = 1.5
_GROWN = 8.0


_RATHER = 0.3
"""How unlikely a number must be by chance for two clauses that share a word to mean the same."""


def _one_kind(one: Quantity, other: Quantity) -> bool:
    if one.kind is QuantityKind.COUNT and _is_whole(one) is not _is_whole(other):
        return False
    return one.kind is other.kind and (one.unit.symbol if one.unit else None) == (
        other.unit.symbol if other.unit else None
    )


def _is_whole(number: Quantity) -> bool:
    return number.value == int(number.value)


def _one_place(one: Quantity, other: Quantity) -> bool:
    return one.place is None or other.place is None or one.place == other.place


def _alike(one: FigureMention, other: FigureMention, common: Counter[str]) -> bool:
    """Whether two different numbers stand among the same words."""
    if one.source == other.source and one.number.sentence == other.number.sentence:
        return False
    small, large = sorted((abs(one.number.value), abs(other.number.value)))
    if not small or large > _FACTOR * small:
        return False
    heads = {one.head, other.head} - {""}
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
        if apart > 0 and not other.stands_in and small and large <= _FACTOR * small:
            return before if _one_kind(mention.number, other.number) else None
    return None

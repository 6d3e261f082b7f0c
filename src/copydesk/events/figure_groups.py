"""Which mentions of numbers are of one figure."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence, Set
from itertools import combinations

from copydesk.events.figure_mentions import FigureMention
from copydesk.events.lang.figures import RACED
from copydesk.model.quantity import Dimension, Quantity, QuantityKind
from copydesk.understand.lang.en.stand_ins import STAND_INS
from copydesk.understand.terms import key_of
from copydesk.verify.quantities import MONTHS, distinct

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

    at: dict[tuple[int, int | None], int] = {
        (mention.source, mention.revised): index
        for index, mention in enumerate(mentions)
        if mention.revised is not None
    }
    for index, mention in enumerate(mentions):
        other = at.get((mention.source, mention.revised), index)
        if root(other) != root(index):
            parent[max(root(other), root(index))] = min(root(other), root(index))
    common = Counter(key for mention in mentions for key in mention.keys)
    alone = _named_once(mentions)
    given: dict[int, set[float]] = {}
    for mention in mentions:
        if mention.older:
            continue
        given.setdefault(mention.source, set()).add(mention.number.value)
    for one, other in combinations(range(len(mentions)), 2):
        if root(one) != root(other) and (
            _same(mentions[one], mentions[other], common, given)
            or (one in alone and other in alone and _counts_on(mentions[one], mentions[other]))
        ):
            parent[max(root(one), root(other))] = min(root(one), root(other))
    for index, mention in enumerate(mentions):
        before = _antecedent(mentions, index) if mention.stands_in else None
        if before is not None and root(before) != root(index):
            parent[max(root(before), root(index))] = min(root(before), root(index))
    groups: dict[int, list[FigureMention]] = {}
    for index, mention in enumerate(mentions):
        groups.setdefault(root(index), []).append(mention)
    return list(groups.values())


def _named_once(mentions: Sequence[FigureMention]) -> frozenset[int]:
    """The mentions whose source counts what they count once, by its name, as it stands."""
    named: dict[tuple[int, str], set[float]] = {}
    for mention in mentions:
        if not mention.older and mention.number.value >= _FEW:
            named.setdefault((mention.source, noun_of(mention)), set()).add(mention.number.value)
    return frozenset(
        index
        for index, mention in enumerate(mentions)
        if noun_of(mention)
        and not mention.older
        and mention.number.value >= _FEW
        and len(named[mention.source, noun_of(mention)]) == 1
    )


def noun_of(mention: FigureMention) -> str:
    """The key of what a mention counts by a noun of its own; empty for people and amounts.

    Of a volume or a mass, of which reports of an event give few, the unit is the noun.
    """
    counted, unit = mention.number.counted, mention.number.unit
    if unit is not None and unit.dimension in _SELDOM and mention.number.per is None:
        return unit.symbol
    plain = mention.number.kind is QuantityKind.COUNT and mention.fate is None
    if counted is None or not plain or mention.subject or counted.head in _SAYING_LITTLE:
        return ""
    return key_of(counted.head)


_SAYING_LITTLE = frozenset(
    "person people man woman child official number total figure count one other member case death "
    "seat point vote".split()
)
_SELDOM = (Dimension.VOLUME, Dimension.MASS, Dimension.SPEED)
_CONTESTED = frozenset(("seat", "vote", "point", "goal", "medal"))
"""What each of several has a number of."""
_GROWTH = 3.0
"""How many times as large a count may be that is told of once in each report."""


def _noun(mention: FigureMention) -> str:
    counted = mention.number.counted
    plain = mention.subject is None and mention.number.kind is QuantityKind.COUNT
    return counted.head if counted and plain else ""


def _counts_on(one: FigureMention, other: FigureMention) -> bool:
    """Whether two reports, each of which counts such things once, go on with one count."""
    small, large = sorted((one.number.value, other.number.value))
    same = one.source != other.source and noun_of(one) == noun_of(other)
    whole = one.placed is None and other.placed is None
    return same and whole and small >= _FEW and large <= _GROWTH * small


_FEW = 10


def _same(
    one: FigureMention,
    other: FigureMention,
    common: Counter[str],
    given: Mapping[int, Set[float]],
) -> bool:
    mine, theirs = one.number, other.number
    if not _one_kind(mine, theirs) or not _one_place(mine, theirs):
        return False
    if one.share is not None or other.share is not None:
        return one.share == other.share and (one.head == other.head or mine.value == theirs.value)
    if one.occasion is not None and other.occasion is not None:
        return _one_crowd(one, other)
    if one.fate and other.fate:
        return one.fate == other.fate and one.head == other.head
    if mine.kind is QuantityKind.COUNT and _names_another(one, other):
        return False
    if one.head and other.head and one.head != other.head and distinct(mine) < 1.0:
        odd = mine.unit is not None and distinct(mine) >= _ODD
        return odd and mine.value == theirs.value and _is_told_before(one, other, "", named=False)
    shared = _telling(one.keys & other.keys, common)
    named = bool(one.head) and one.head == other.head and one.source != other.source
    if mine.value == theirs.value and _is_told_before(one, other, shared, named=named):
        return True
    if (mine.low, mine.high) == (theirs.low, theirs.high):
        return distinct(mine) >= 1.0 or (bool(shared) and distinct(mine) >= _RATHER)
    if one.fate or other.fate:
        return False
    both = theirs.value in given.get(one.source, ()) or mine.value in given.get(other.source, ())
    if both and not (one.older or other.older or one.newer or other.newer):
        return False
    contested = {_noun(one), _noun(other)} & _CONTESTED
    return (not contested and _one_thing(one, other)) or _alike(one, other, common)


def _one_crowd(one: FigureMention, other: FigureMention) -> bool:
    """Whether two numbers of those who came together are of one crowd, expected or counted."""
    small, large = sorted((one.number.value, other.number.value))
    most = _MISJUDGED if one.expected is not other.expected else _LIKE_SIZE
    named = {one.occasion, other.occasion} - {"", None}
    return len(named) < _SHARED and large <= most * small


def _names_another(one: FigureMention, other: FigureMention) -> bool:
    """Whether of two counts one measures something, as a margin, and the other counts things."""
    if (one.subject is None) is (other.subject is None):
        return False
    plain = other if one.subject else one
    counted = plain.number.counted
    return counted is not None and counted.head not in STAND_INS | RACED | {
        "",
        one.head,
        other.head,
    }


def _is_told_before(
    one: FigureMention, other: FigureMention, shared: Collection[str], *, named: bool
) -> bool:
    """Whether one of two equal numbers is what a revision in another source replaces, or its new.

    A number with a unit is told apart by it; a plain count must be named alike.
    """
    if one.source == other.source or (one.revised is None and other.revised is None):
        return False
    if named:
        return True
    if one.head and other.head and one.number.unit is None:
        return False
    odd = one.number.unit is not None or distinct(one.number) >= _ODD
    return (odd or bool(shared)) and distinct(one.number) >= _RATHER


def _one_thing(one: FigureMention, other: FigureMention) -> bool:
    """Whether two numbers of a like size count the same by name: "a crowd", "the attendance".

    Areas grow: what has burned or is flooded on one day is several times as much on the next.
    """
    small, large = sorted((abs(one.number.value), abs(other.number.value)))
    area = one.number.unit is not None and one.number.unit.dimension is Dimension.AREA
    most = _GROWN if area else _LIKE_SIZE
    return bool(one.head) and one.head == other.head and large <= most * small


_LIKE_SIZE = 1.5
_MISJUDGED = 2.5
"""How many times as many may come as were expected."""
_GROWN = 8.0


_ODD = 0.7
"""The same for two that share no word, where one report says that it replaces the number."""
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
    places = {one.place, other.place} - {None, *MONTHS}
    return len(places) < 2 or one.place == other.place


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
        if other.subject is not None and other.number.kind is QuantityKind.COUNT:
            continue
        small, large = sorted((mention.number.value, other.number.value))
        if apart > 0 and not other.stands_in and small and large <= _FACTOR * small:
            return before if _one_kind(mention.number, other.number) else None
    return None

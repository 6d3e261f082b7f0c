"""Changes that no two numbers near them explain: "stood at 18.20, closed at 18.95, 8 per cent
more"."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import (
    Neighbours,
    Numbers,
    alike,
    far_off,
    head,
    kin,
    makes_change,
    operand,
)
from copydesk.understand.lang.en.quantity_counted import GAUGE_NOUNS
from copydesk.understand.lang.en.quantity_derived import (
    CHANGE_NOUNS,
    COMPARED,
    LOOKING_BACK,
    SET_APART,
    WORKED_OUT,
)
from copydesk.understand.quantity.changes import Change
from copydesk.understand.quantity.links import words_after, words_before, words_between
from copydesk.understand.quantity.share_wording import CLOSING
from copydesk.understand.quantity.shares import share_interval
from copydesk.understand.sentences import Sentence

_RATES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_MEANT = 6
"""The evidence by which two ends are taken to be those of a rate, set like that of shares: the two
relations with as much held."""
_LONGEST_LINK = 14
_ITEM = 3
_NO_BASIS = frozenset("than from that it one of".split())
_BACKWARDS = frozenset({"on", "over", "from", "than", "above", "below", "compared", "against"})
_THAT_IS = {(one, verb) for one in ("that", "this", "it") for verb in ("is", "was", "means")}


def find_derived_changes(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Change]:
    """Changes with the two ends that they are surely meant of and do not fit, where no other pair
    of numbers near them fits either."""
    for found, meant, holds in candidate_changes(prose, sentences, quantities):
        if meant >= _MEANT and not holds:
            yield found


def candidate_changes(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[tuple[Change, int, bool]]:
    """Each rate of change with the ends most likely meant, how much speaks for them, and whether
    these or other numbers near it explain it."""
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        for at, rate in enumerate(group):
            if rate.kind not in _RATES:
                continue
            sense = _sense(prose, rate, bounds)
            near = numbers.around(group, at)
            found = _between(prose, near, sense, bounds) if sense is not None else None
            if found:
                yield found


def _sense(prose: str, rate: Quantity, bounds: Span) -> int | None:
    """Up or down, as the words right around a rate say; None where it is no change."""
    following = words_after(prose, rate.span, bounds.end, 40)
    before = words_before(prose, rate.span, bounds.start, 40)
    if following[:1] and following[0] in COMPARED:
        return COMPARED[following[0]]
    if before[-1:] == ("of",) and before[-2:-1] and before[-2] in CHANGE_NOUNS:
        return CHANGE_NOUNS[before[-2]] if not following or following[0] in CLOSING else None
    if before[-1:] in {("up",), ("down",)} and before[-2:-1] in {(",",), ("(",), ("–",), ("—",)}:
        return 1 if before[-1] == "up" else -1
    return None


def _between(
    prose: str, near: Neighbours, sense: int, bounds: Span
) -> tuple[Change, int, bool] | None:
    """The two numbers before a rate, or the one before it and the one it is compared with."""
    rate = near.number
    ends = _ends(prose, near, bounds)
    if ends is None:
        return None
    old, new, score = ends
    if Scope.FROM in new.scope or _is_older(prose, old, new):
        old, new = new, old
    score -= 3 * any(one.kind in _RATES for one in (*near.before, *near.after))
    score += 1 if (new.value > old.value) is (sense > 0) else -3
    score -= 4 * far_off(new.value / old.value - 1, rate.share or 0.0)
    score += _named(old, new) + _closed(prose, rate, bounds)
    rated = share_interval(rate)
    pool = [one for one in near.all if operand(one)]
    holds = any(
        makes_change(one, other, rated, rises=sense > 0)
        for one, other in combinations(pool, 2)
        if alike(one, other)
    )
    return Change(old, new, (rate,), sense, certain=False), score, holds


def _is_older(prose: str, one: Quantity, other: Quantity) -> bool:
    """Whether the second of two is told as the older: "4,410, having begun at 4,200"."""
    return one.span < other.span and bool(set(words_between(prose, one, other)) & LOOKING_BACK)


def _ends(prose: str, near: Neighbours, bounds: Span) -> tuple[Quantity, Quantity, int] | None:
    """Old and new value, and how closely the rate is set beside them."""
    rate = near.number
    own = [one for one in near.before if operand(one)]
    opening = words_before(prose, rate.span, bounds.start)
    if not own and opening[:2] in _THAT_IS and len(opening) <= 7 and near.earlier:
        told = [one for one in near.earlier[-1] if operand(one)]
        adjacent = near.earlier[-1][-1].sentence == rate.sentence - 1
        if len(told) == 2 and alike(*told) and adjacent:
            return told[0], told[1], 5
        return None
    if not own or own[-1] is not near.before[-1]:
        return None
    link = words_between(prose, own[-1], rate)
    apart = _set_apart(link)
    if not apart or len(link) > _LONGEST_LINK or any(word[0].isdigit() for word in link):
        return None
    behind = [one for one in near.after[:1] if operand(one) and alike(own[-1], one)]
    if behind:
        tail = words_between(prose, rate, behind[0])
        if set(tail) & _BACKWARDS and len(tail) <= _LONGEST_LINK // 2 and "," not in tail:
            return behind[0], own[-1], apart + 2
        return None
    if len(own) == 2 and alike(*own) and not _one_list(prose, *own):
        return own[0], own[1], apart + 2
    earlier = [one for one in near.earlier[-1] if operand(one)] if near.earlier else []
    if len(own) == 1 and len(earlier) == 1 and alike(own[0], earlier[0]):
        adjacent = earlier[0].sentence == rate.sentence - 1
        return (earlier[0], own[0], apart + 1) if adjacent else None
    return None


def _one_list(prose: str, one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are just items of one row: "12 tables and 14 chairs"."""
    link = words_between(prose, one, other)
    return link[-1:] == ("and",) and len(link) <= _ITEM and not set(link) & {"in", "on", "at"}


def _set_apart(link: tuple[str, ...]) -> int:
    """Whether the words from a number to a rate end it: ", ", ", a gain of", ", which is"."""
    signs = [at for at, word in enumerate(link) if word in SET_APART]
    if not signs:
        return 0
    tail = link[signs[-1] + 1 :]
    if not tail or tail in {("up",), ("down",)}:
        return 3
    if len(tail) <= 4 and tail[-1] == "of" and set(tail) & set(CHANGE_NOUNS):
        return 3
    return 2 if tail in WORKED_OUT else 0


def _named(old: Quantity, new: Quantity) -> int:
    """Whether both ends count the same, or one of them leaves out what."""
    if kin(old, new):
        return 2
    if {head(old), head(new)} & GAUGE_NOUNS:
        return 1
    return -3 if head(old) and head(new) and old.kind is QuantityKind.COUNT else 1


def _closed(prose: str, rate: Quantity, bounds: Span) -> int:
    """Whether a rate compares with nothing further on: "8 per cent more than planned"."""
    following = words_after(prose, rate.span, bounds.end, 60)
    if following[:1] and following[0] in COMPARED:
        following = following[1:]
    if not following or following[0] in CLOSING:
        return 1
    basis = following[0] in _NO_BASIS and following[1:2] not in {("now",), ("before",), ("then",)}
    return -3 if basis else 0

"""Two numbers side by side: whether they count the same, and whether they agree."""

import math
from calendar import month_name

from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.terms import key_of, name_key

GENERIC = frozenset("person people total number figure other one thing life man".split())
"""Heads that say nothing of what is counted but that it is people or anything."""
_APART = (Scope.INCLUDED, Scope.ADDED, Scope.REST, Scope.EACH, Scope.BY, Scope.NEGATED)
_LARGE = 1_000
_HEDGE = 0.03
"""How far "about" may be from what another report has, as a share."""


def kinship(one: Quantity, other: Quantity) -> float | None:
    """How alike two numbers are in what they count, 1 for one kind, 1.5 for one
    fate, less where little is said; None if they cannot be the same."""
    if not _same_kind(one, other):
        return None
    if one.kind in (QuantityKind.MEASURE, QuantityKind.TEMPERATURE):
        return 1.0
    if one.counted is None or other.counted is None:
        if (_is_few(one) and other.value % 1) or (_is_few(other) and one.value % 1):
            return None
        return 0.5 if one.kind is QuantityKind.COUNT else 0.6
    mine, theirs = one.counted, other.counted
    if mine.state and theirs.state:
        return 1.5 if mine.state == theirs.state else None
    if mine.head and theirs.head:
        if key_of(mine.head) == key_of(theirs.head):
            return 1.0
        if all(head in GENERIC or head in PEOPLE for head in (mine.head, theirs.head)):
            return 0.6
        shared = {key_of(word) for word in mine.words} & {key_of(word) for word in theirs.words}
        if shared:
            return 0.6
        return 0.2 if one.kind is QuantityKind.COUNT else 0.5
    return 0.5


def _same_kind(one: Quantity, other: Quantity) -> bool:
    shares = (QuantityKind.PERCENT, QuantityKind.FRACTION)
    if one.kind in shares and other.kind in shares:
        return True
    if one.kind is not other.kind:
        measured = (QuantityKind.MEASURE, QuantityKind.MONEY)
        return (_bare(one) and other.kind in measured) or (_bare(other) and one.kind in measured)
    if one.unit and other.unit:
        if one.kind is QuantityKind.MONEY:
            return one.unit.symbol == other.unit.symbol
        return one.unit.dimension == other.unit.dimension
    return one.unit is None and other.unit is None


def elsewhere(one: Quantity, other: Quantity) -> bool:
    """Whether the two are counted at places of different names."""
    return (
        one.place is not None
        and other.place is not None
        and not {one.place, other.place} & MONTHS
        and name_key(one.place.split()[-1].lower()) != name_key(other.place.split()[-1].lower())
    )


MONTHS = frozenset(month_name[1:])
"""What stands behind "in" and is no place."""


def _bare(number: Quantity) -> bool:
    """Whether it is a number alone, as in a table or in "the figure was 7,300"."""
    named = number.counted is not None and number.counted.head not in GENERIC
    return number.kind is QuantityKind.COUNT and not named and number.value >= _TELLING


_TELLING = 100


def _is_few(number: Quantity) -> bool:
    """Whether it counts a few of what was told: "the worse of the two"."""
    return number.counted is None and number.value <= _FEW and not number.value % 1


_FEW = 12


def agree(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may be one: each one's words allow the other's value."""
    if one.kind is QuantityKind.SCORE:
        return one.terms == other.terms or one.terms == other.terms[::-1]
    if one.kind is not other.kind:
        mine, theirs = one.share, other.share
        if one.kind is QuantityKind.COUNT:
            return other.allows(one.value) and _near(one, other)
        if other.kind is QuantityKind.COUNT:
            return one.allows(other.value) and _near(one, other)
        return mine is not None and theirs is not None and abs(mine - theirs) <= 0.02
    if one.unit and other.unit and one.kind is not QuantityKind.MONEY:
        if one.unit == other.unit and one.bound is other.bound is Bound.ABOUT:
            return _about_as_much(one, other)
        low, high = (one.unit.to_si(edge) for edge in one.rounded) if one.bounded else one.rounded
        return low * (1 - 1e-3) <= other.unit.to_si(other.value) <= high * (1 + 1e-3) or (
            one.unit == other.unit and other.allows(one.value)
        )
    if Bound.VAGUE in (one.bound, other.bound):
        return False
    if Bound.ABOUT in (one.bound, other.bound) and one.value and other.value:
        return _about_as_much(one, other)
    return (one.allows(other.value) or other.allows(one.value)) and _near(one, other)


def _about_as_much(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers of which one is rough may be one: "about 78 tonnes" is not "some 87"."""
    return abs(one.value - other.value) <= max(
        _HEDGE * max(one.value, other.value), min(one.precision, other.precision)
    )


def tells_as_much(one: Quantity, other: Quantity) -> bool:
    """Whether of two numbers that agree the second is told as the first, or rounded by it.

    "At least 73" allows 103, and does not tell it.
    """
    if one.kind is QuantityKind.SCORE or (one.bounded and other.bounded):
        return True
    if one.unit != other.unit or one.kind is not other.kind or one.value == other.value:
        return True
    return not one.bounded and _is_round(one)


def _is_round(number: Quantity) -> bool:
    return number.precision > 1 or (number.value >= _TENS and number.value % 10 == 0)


_TENS = 20


def _near(one: Quantity, other: Quantity) -> bool:
    """Whether an open bound is near enough to mean the number: "at least 3" is not 38,000."""
    small, large = sorted((abs(one.value), abs(other.value)))
    return large <= _OPEN * small or one.value == other.value


_OPEN = 1.5
"""How many times a bound the number may be that it is taken to agree with."""


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether a difference between the two would be a contradiction."""
    if of_other_parts(one, other) or not differ(one, other):
        return False
    return Scope.OLDER not in one.scope and Scope.POSSIBLE not in one.scope


def of_other_parts(one: Quantity, other: Quantity) -> bool:
    """Whether one is of a part, of the rest or of each, and the other is not."""
    return any((scope in one.scope) is not (scope in other.scope) for scope in _APART)


def differ(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are told so exactly that they cannot be one."""
    vague = (Bound.VAGUE,)
    if one.bound in vague or other.bound in vague:
        return False
    if QuantityKind.ORDINAL in (one.kind, other.kind) or _is_too_few(one, other):
        return False
    if Bound.ABOUT in (one.bound, other.bound) and one.unit == other.unit:
        return abs(one.value - other.value) > _hedged(one) + _hedged(other)
    return not (one.allows(other.value) or other.allows(one.value))


def _is_too_few(one: Quantity, other: Quantity) -> bool:
    """Whether one is none or one, which count in a manner of speaking: "one man", "no sign"."""
    least = min(one.value, other.value)
    return least < (2 if QuantityKind.COUNT in (one.kind, other.kind) else _NONE)


_NONE = 1e-9


def _hedged(number: Quantity) -> float:
    """By how much the true number may differ from a rough one: by less than its last digit."""
    if number.bound is not Bound.ABOUT:
        return number.precision / 2
    value = abs(number.value)
    return max(_HEDGE * value, min(_last_place(number), _ROUGHLY * value))


def _last_place(number: Quantity) -> float:
    """What the last digit that is not 0 counts: 10 in "about 80", 10,000 in "some 690,000"."""
    place = number.precision
    while number.value and number.value % (10 * place) == 0:
        place *= 10
    return place


_ROUGHLY = 0.1
"""By how much a rough number may be off at most, as a share."""


def slip(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers differ as two digits that changed places make them: "21.4", "12.4"."""
    mine, theirs = _digits(one), _digits(other)
    if min(_length(one), _length(other)) < 3 or one.value == other.value:
        return False
    if len(mine) == len(theirs):
        places = [at for at in range(len(mine)) if mine[at] != theirs[at]]
        return (
            len(places) == 2
            and places[1] == places[0] + 1
            and mine[places[0]] == theirs[places[1]]
            and mine[places[1]] == theirs[places[0]]
        )
    return False


def _length(number: Quantity) -> int:
    """How many digits it is written with, the last zeros of one in the thousands too."""
    whole = f"{number.value:.0f}"
    return len(whole) if len(whole) > 3 else len(_digits(number))


def _digits(number: Quantity) -> str:
    return f"{number.value:.10g}".replace(".", "").rstrip("0")


def _digits_told(number: Quantity) -> str:
    """The digits of a number that tell it from others: of "4.20" three, of "4,200" two."""
    if 0 < number.precision < 1:
        told = f"{abs(number.value):.{round(-math.log10(number.precision))}f}"
        return told.replace(".", "").lstrip("0")
    return f"{number.value:g}".replace(".", "").replace("-", "").strip("0")


def distinct(number: Quantity) -> float:
    """How unlikely it is that two texts have this number by chance, 0 to 1."""
    if number.bound is Bound.RANGE:
        return 1.6
    digits = _digits_told(number)
    if number.kind is QuantityKind.SCORE or number.kind is QuantityKind.ORDINAL:
        return 0.7 if number.value > 9 else 0.4
    if len(digits) == 2 and number.value >= _LARGE:
        return 1.0
    return {0: 0.2, 1: 0.3, 2: 0.7}.get(len(digits), 1.2)

"""Numbers that a report sets against those they take the place of.

"A lead of 12,450, not 20,880", "247,000, more than the 212,000 reported": the two are one figure at
two times, in whatever words other reports count it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.understand.lang.en.quantity_revisions import (
    ANYTHING,
    CHANGED_FROM,
    CLOSE_BEHIND,
    FROM_OLD,
    MORE,
    NEW_BEHIND,
    NOW_SAID,
    OF_ANOTHER_TIME,
    OF_FIRST,
    OF_THE_WHOLE,
    OLD_BEHIND,
    SAID_BEFORE,
    SAID_FIRST,
    SET_AGAINST,
    TO_NEW,
    TOLD_AS_OLD,
)
from copydesk.understand.lang.en.stand_ins import GENERIC, OF_ALL, PRICED, STAND_INS
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of

_KINDS = (QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.PERCENT)
_FACTOR = 8.0
"""How many times as large as the other one of two such numbers may be."""
_CUE = 24
"""Code points before a number in which "from" and "to" stand."""
_OPEN = GENERIC | STAND_INS | frozenset("lead margin majority".split())
"""Heads that stand for what another one names."""
_MANY = 10
"""A number that names nothing must be as large as this to be one that changed."""
_SCALES = (1.0, 1e3, 1e6, 1e9)


@dataclass(frozen=True, slots=True)
class Revision:
    """Two numbers of one sentence, of which one takes the other's place.

    Attributes:
        new: the one that holds, as read.
        old: the one that held before, as read.
    """

    new: Quantity
    old: Quantity


def revisions_of(reading: Reading) -> Iterator[Revision]:
    """The numbers of a report that it sets against their predecessors, in reading order."""
    for numbers in reading.quantities_by_sentence:
        told = [one for one in numbers if one.kind in _KINDS and one.cell is None]
        for at, behind in enumerate(told):
            before = next(
                (one for one in reversed(told[:at]) if may_be_one_figure(reading, one, behind)),
                None,
            )
            if before is None:
                continue
            if _goes_on(reading, behind, told[at + 1 :]):
                continue
            if _is_old_behind(reading, before, behind):
                yield Revision(before, behind)
            elif _is_new_behind(reading, before, behind):
                yield Revision(behind, before)


def _goes_on(reading: Reading, number: Quantity, rest: Sequence[Quantity]) -> bool:
    """Whether a number is the first of "from 4.71 to 4.66", and so old by what is behind it."""
    prose = reading.article.prose
    behind = prose[number.span.end : rest[0].span.start] if rest else ""
    return bool(TO_NEW.fullmatch(behind.lstrip())) and _is_from(reading, number)


def _is_old_behind(reading: Reading, before: Quantity, behind: Quantity) -> bool:
    prose = reading.article.prose
    between = prose[before.span.end : behind.span.start]
    end = reading.sentences[behind.sentence].span.end
    if MORE.match(prose, behind.span.end, end):
        return False
    if OF_ANOTHER_TIME.match(prose, behind.span.end, end):
        return bool(TOLD_AS_OLD.search(between))
    if CLOSE_BEHIND.search(between) and PRICED.search(prose, *_up_to(reading, before)):
        return True
    changed = Scope.TO in before.scope and Scope.FROM in behind.scope
    if OLD_BEHIND.search(between) or (changed and CHANGED_FROM.search(between)):
        return True
    return bool(SET_AGAINST.search(between) and SAID_BEFORE.match(prose, behind.span.end, end))


def _up_to(reading: Reading, number: Quantity) -> tuple[int, int]:
    return reading.sentences[number.sentence].span.start, number.span.start


def _is_new_behind(reading: Reading, before: Quantity, behind: Quantity) -> bool:
    between = reading.article.prose[before.span.end : behind.span.start]
    if NEW_BEHIND.search(between) or OF_FIRST.fullmatch(between):
        return True
    if NOW_SAID.fullmatch(between) and said_first(reading, before):
        return True
    named = _is_named(before) or _is_named(behind) or not _is_small(behind)
    return named and bool(TO_NEW.fullmatch(between.lstrip())) and _is_from(reading, before)


def said_first(reading: Reading, number: Quantity) -> bool:
    """Whether words right before a number say that it was the first to be given."""
    return bool(SAID_FIRST.search(reading.article.prose, *_up_to(reading, number)))


def _is_from(reading: Reading, number: Quantity) -> bool:
    start = max(reading.sentences[number.sentence].span.start, number.span.start - _CUE)
    before = reading.article.prose[start : number.span.start]
    return bool(FROM_OLD.search(before)) and not ANYTHING.search(before)


def may_be_one_figure(reading: Reading, one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may be of one figure: alike in kind, or one of them bare."""
    if one.kind is not other.kind and not (_is_bare(one) or _is_bare(other)):
        return False
    if one.unit and other.unit and one.unit.symbol != other.unit.symbol:
        return False
    if _is_named(one) and _is_named(other) and not _count_alike(one, other):
        return False
    start = reading.sentences[one.sentence].span.start
    before = reading.article.prose[start : one.span.start]
    first_of = OF_FIRST.match(reading.article.prose, one.span.end, other.span.start)
    if _is_whole(reading, one) or (OF_THE_WHOLE.search(before) and not first_of):
        return False
    whole = one.value == int(one.value), other.value == int(other.value)
    if (
        one.kind is QuantityKind.COUNT
        and whole[0] is not whole[1]
        and not any(number.unit or number.precision < 1 for number in (one, other))
    ):
        return False
    sizes = abs(in_units_of(one, other).value), abs(in_units_of(other, one).value)
    return 0 < min(sizes) < max(sizes) <= _FACTOR * min(sizes)


def _is_whole(reading: Reading, number: Quantity) -> bool:
    """Whether another number stands right before it as its part: the 101 of "41 of 101"."""
    return any(
        OF_ALL.fullmatch(reading.article.prose, other.span.end, number.span.start)
        for other in reading.quantities_by_sentence[number.sentence]
        if other.span.end < number.span.start
    )


def _count_alike(one: Quantity, other: Quantity) -> bool:
    assert one.counted is not None
    assert other.counted is not None
    heads = {key_of(one.counted.head), key_of(other.counted.head)}
    return len(heads) == 1 or bool({one.counted.head, other.counted.head} & _OPEN)


def _is_small(number: Quantity) -> bool:
    return number.value < _MANY and number.value == int(number.value)


def _is_named(number: Quantity) -> bool:
    return number.counted is not None and bool(number.counted.head)


def _is_bare(number: Quantity) -> bool:
    return number.kind is QuantityKind.COUNT and not _is_named(number)


def in_units_of(number: Quantity, other: Quantity) -> Quantity:
    """A bare number with the kind, the unit and the scale of another, and what that counts."""
    if not _is_bare(number) or _is_bare(other):
        return number
    if other.kind is QuantityKind.COUNT:
        return replace(number, counted=other.counted)
    scale = next(
        (size for size in _SCALES if 1 / _FACTOR <= number.value * size / other.value <= _FACTOR),
        1.0,
    )
    return replace(
        number,
        value=number.value * scale,
        low=number.low * scale,
        high=number.high * scale,
        precision=number.precision * scale,
        kind=other.kind,
        unit=other.unit,
    )

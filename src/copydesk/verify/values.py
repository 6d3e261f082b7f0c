"""The numbers and times of a clause beside those of a passage that may say the same.

A clause is right only if its values are: words alone do not make it so.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from copydesk.model.claim import Claim
from copydesk.model.quantity import Bound, Quantity, QuantityKind
from copydesk.model.timex import Grain, Resolution, Timex
from copydesk.understand.calendar import interval_of
from copydesk.understand.reading import Reading
from copydesk.verify.lengths import as_long
from copydesk.verify.passages import Passage
from copydesk.verify.quantities import agree, distinct, kinship, tells_as_much

_MOST = 2
"""Values that agree of which more tell no more."""
_TELLING = 0.5
"""How unlikely it must be that two texts have a number by chance."""
_SLACK = timedelta(minutes=2)
_ROUGH = timedelta(minutes=15)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Values:
    """What the values of a claim's sentence and a passage have to do with each other.

    Attributes:
        agreeing: how many of the clause agree, 0 to 2.
        beside: how many of the rest of its sentence do, 0 to 2.
        lacking: whether the clause states a value that neither the passage nor a sentence beside
            it has.
        counted: whether the passage has all small counts of the clause ("three dead"), of which
            any two reports may have the same by chance; None where it states none.
        differing: whether the passage counts what the clause counts, and gets other numbers.
        numbers, times: how many numbers and times of the clause neither the passage nor a sentence
            beside it has, 0 to 2 each.
        coarser: whether the passage dates something, but none of it as finely as the clause:
            "in January" where that has a day.
    """

    agreeing: int
    beside: int
    lacking: bool
    counted: bool | None
    differing: bool
    numbers: int
    times: int
    coarser: bool


def values_beside(reading: Reading, claim: Claim, source: Reading, passage: Passage) -> Values:
    """The values of a claim's sentence beside a passage."""
    numbers = [
        number
        for number in reading.quantities_by_sentence[claim.sentence]
        if distinct(number) >= _TELLING
    ]
    times = _times(reading, claim)
    own = range(passage.sentence, passage.sentence + 1)
    around = source.around(passage.sentence)
    found = [number.span for number in numbers if _has_number(source, own, number)]
    found += [time.span for time in times if _has_time(source, own, time)]
    asked: dict[str, bool] = {}
    for number in numbers:
        if claim.says(number.span):
            key = _sort_of(number)
            asked[key] = asked.get(key, False) or _has_number(source, around, number)
    for time in times:
        if claim.says(time.span) and is_asked(time) and not _is_of_the_day(source, time):
            key = _sort_of(time)
            asked[key] = asked.get(key, False) or _has_time(source, around, time)
    agreeing = sum(map(claim.says, found))
    small = [_has_number(source, own, number) for number in _small_counts(reading, claim)]
    return Values(
        min(_MOST, agreeing),
        min(_MOST, len(found) - agreeing),
        not all(asked.values()),
        all(small) if small else None,
        _differ(reading, claim, source.quantities_by_sentence[passage.sentence]),
        *_lacking(reading, claim, source, around),
        _is_coarser(reading, claim, source.timexes_by_sentence[passage.sentence]),
    )


def _lacking(
    reading: Reading, claim: Claim, source: Reading, around: Sequence[int]
) -> tuple[int, int]:
    """How many numbers and times of a clause some sentences of a source lack."""
    numbers = [
        number
        for number in reading.quantities_by_sentence[claim.sentence]
        if claim.says(number.span) and not _has_number(source, around, number)
    ]
    times = [
        time
        for time in _times(reading, claim)
        if claim.says(time.span) and not _has_time(source, around, time)
    ]
    return min(_MOST, len(numbers)), min(_MOST, len(times))


def _is_coarser(reading: Reading, claim: Claim, others: Sequence[Timex]) -> bool:
    """Whether all that may be a time of a clause is told less finely."""
    for time in _times(reading, claim):
        if time.grain is None or not claim.says(time.span):
            continue
        grains = [one.grain for one in others if _may_be_one(time, one)]
        if grains and all(grain is None or grain > time.grain for grain in grains):
            return True
    return False


def _times(reading: Reading, claim: Claim) -> list[Timex]:
    """The times of a claim's sentence that tell when, or how long."""
    return [time for time in reading.timexes_by_sentence[claim.sentence] if _tells(time)]


def _small_counts(reading: Reading, claim: Claim) -> Iterator[Quantity]:
    """The counts of a clause that tell little by themselves: "three of the dead"."""
    for number in reading.quantities_by_sentence[claim.sentence]:
        counts = number.kind is QuantityKind.COUNT and number.bound is not Bound.VAGUE
        if counts and number.value > 1 and distinct(number) < _TELLING and claim.says(number.span):
            yield number


def _differ(reading: Reading, claim: Claim, others: Sequence[Quantity]) -> bool:
    """Whether a passage counts what the clause counts, none of it in the clause's numbers.

    "Seven are dead" does not say that nine are.
    """
    mine = [
        number
        for number in reading.quantities_by_sentence[claim.sentence]
        if number.kind is QuantityKind.COUNT and claim.says(number.span)
    ]
    for number in mine:
        ours = [one for one in mine if (kinship(number, one) or 0.0) >= 1.0]
        told = (
            kinship(one, other) and agree(one, other) and tells_as_much(one, other)
            for one in ours
            for other in others
        )
        if any((kinship(number, other) or 0.0) >= 1.0 for other in others) and not any(told):
            return True
    return False


def _sort_of(value: Quantity | Timex) -> str:
    """What is told twice where it is told in two units or zones: "15:30, or 13:30 GMT"."""
    if isinstance(value, Timex):
        if value.start is None:
            return "length"
        return "day" if value.stated.hour is None else "clock"
    return value.kind.value if value.unit else f"{value.span.start}"


def _tells(time: Timex) -> bool:
    amount = time.stated.amount
    return time.start is not None or (amount is not None and amount.low is not None)


def is_asked(time: Timex) -> bool:
    """Whether it is so fine that a report of the same would have it, and stands by itself."""
    if time.resolution is Resolution.CONTEXT:
        return False
    return time.start is None or time.stated.hour is not None or time.grain is Grain.DAY


def _is_of_the_day(source: Reading, time: Timex) -> bool:
    """Whether a day is the one on which a report appeared, which it need not name."""
    published, told = source.reference.time, interval_of(time)
    if published is None or told is None or time.stated.hour is not None:
        return False
    return told.start.date() <= published.date() <= told.last.date()


def has_the_digits(reading: Reading, number: Quantity, source: Reading, passage: Passage) -> bool:
    """Whether a passage has the digits of a number, be they taken for a part of a name.

    "The Civic Union 44, the Labour Federation 29".
    """
    digits = re.escape(number.number_span.cut(reading.text))
    words = passage.span.cut(source.text)
    return re.search(rf"(?<![\w.,]){digits}(?!\w|[.,]\d)", words) is not None


def _has_number(source: Reading, sentences: Sequence[int], number: Quantity) -> bool:
    return any(
        kinship(number, other) and agree(number, other) and tells_as_much(number, other)
        for sentence in sentences
        for other in source.quantities_by_sentence[sentence]
    )


def _has_time(source: Reading, sentences: Sequence[int], time: Timex) -> bool:
    return any(
        _may_be_one(time, other)
        for sentence in sentences
        for other in source.timexes_by_sentence[sentence]
    )


def _may_be_one(one: Timex, other: Timex) -> bool:
    """Whether a time may be another that is as fine or finer; clocks by their hands alone."""
    if one.start is None or other.start is None:
        return one.start is other.start and as_long(one, other)
    if one.stated.hour is not None:
        if other.stated.hour is None:
            return False
        apart = abs(one.start - other.start) % _DAY
        rough = one.mod is not None or other.mod is not None
        return min(apart, _DAY - apart) <= (_ROUGH if rough else _SLACK)
    mine, theirs = interval_of(one), interval_of(other)
    return (
        mine is not None
        and theirs is not None
        and mine.start < theirs.end
        and theirs.start < mine.end
    )

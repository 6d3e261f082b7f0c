"""Which values of the sources could stand in the place of an article's, and where its own is."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.quantity import Bound, Quantity
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex, TimexType
from copydesk.understand.quantity.sameness import one_digit_off, transposed
from copydesk.understand.reading import Reading
from copydesk.understand.terms import folded
from copydesk.verify.comparison import Context
from copydesk.verify.passages import Passage
from copydesk.verify.quantities import (
    agree,
    differ,
    distinct,
    kinship,
    slip,
    tells_as_much,
)
from copydesk.verify.rivals.apart import Apart, months_apart, numbers_apart, times_apart
from copydesk.verify.same_case import may_be_of_one_time, near_enough, told_alike
from copydesk.verify.same_time import may_differ, of_one_sort, same_sort, same_time, swapped
from copydesk.verify.series import is_out_of_date
from copydesk.verify.surroundings import alike, beside, surroundings
from copydesk.verify.told_times import Told
from copydesk.verify.topic import agreeing_numbers, agreeing_values, shares_more_than_topic
from copydesk.verify.values import has_the_digits

_RARE = 1.0
"""How unlikely it must be that a source has a number by chance for it to be the article's, whatever
it counts there.
"""
_KIN = 0.5
"""How alike in what they count two numbers must be for one to stand for the other."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value of a source that differs from an article's, and may be of the same thing.

    Attributes:
        passage: where it stands.
        span: its words.
        value: what it is, to tell whether two sources have one.
        kin: how alike in what they count the two are, 0 to 1.
        words: how alike the words around the two are, 0 to 1.
        beside: how alike the words right beside the two are, 0 to 1.
        share: the share of the words of the article's clause that its sentence has, 0 to 1.
        slip: whether the two differ by two digits that changed places; no slip makes a number of
            several digits that a source has.
        digit: whether the two differ by one digit, or by the month alone, and count one thing.
        company: how many other numbers and times the two sentences have in common.
        apart: what speaks against one thing being meant, see `Apart`.
    """

    passage: Passage
    span: Span
    value: str
    kin: float
    words: float
    beside: float
    share: float
    slip: bool
    digit: bool
    company: int
    apart: Apart


@dataclass(frozen=True, slots=True)
class Candidates:
    """What the sources have beside one value of an article.

    Attributes:
        rivals: values that differ from it.
        own: the passages that have the very value.
        taken: for each rival, the sentences of the article that have its value elsewhere.
        distinct: how unlikely it is that two texts have the article's value by chance, 0 to 1.2.
    """

    rivals: tuple[Candidate, ...]
    own: tuple[Passage, ...]
    taken: tuple[tuple[int, ...], ...]
    distinct: float


def candidates(reading: Reading, claim: Claim, context: Context) -> Candidates:
    """The values of the sources that are of the sort of a claim's, and its own among them."""
    if claim.kind is ClaimKind.FIGURE:
        return _numbers(reading, claim, context)
    return _times(reading, claim, context)


def _numbers(reading: Reading, claim: Claim, context: Context) -> Candidates:
    mine = claim.value
    assert isinstance(mine, Quantity)
    passages = context.passages
    near = beside(passages, reading, claim.sentence, claim.span)
    rivals: list[Candidate] = []
    taken: list[tuple[int, ...]] = []
    own: list[Passage] = []
    for passage, source in _passages(context):
        numbers = source.quantities_by_sentence[passage.sentence]
        if distinct(mine) >= _RARE and has_the_digits(reading, mine, source, passage):
            own.append(passage)
            continue
        for other in (*numbers, *_lengths_as_numbers(mine, source, passage)):
            kin = kinship(mine, other)
            if kin is None or kin < _KIN:
                continue
            has_it = _has_number(reading, source, passage, mine)
            if has_it or agree(mine, other):
                if has_it or tells_as_much(mine, other):
                    own.append(passage)
                continue
            if (
                other.kind is not mine.kind
                or not differ(mine, other)
                or not near_enough(mine, other)
                or not told_alike(reading, mine, source, other)
                or is_out_of_date(reading, source, mine, other)
                or (
                    other in numbers
                    and not may_be_of_one_time(reading, claim, source, passage, other)
                )
            ):
                continue
            where = tuple(_sentences_with_number(reading, mine, other))
            if claim.sentence in where:
                continue
            there = beside(passages, source, passage.sentence, other.span)
            rivals.append(
                Candidate(
                    passage,
                    other.span,
                    f"{other.value:g}",
                    min(1.0, kin),
                    context.likeness(passage, other.span, absent=True, ease=0.0),
                    alike(near, there),
                    context.own_share(passage),
                    slip(mine, other) or _has_two_digits_swapped(mine, other),
                    kin > _KIN
                    and one_digit_off(f"{mine.value:.10g}", f"{other.value:.10g}", shortest=2),
                    agreeing_values(reading, claim, source, passage.sentence),
                    numbers_apart(reading, claim, source, passage, other),
                )
            )
            taken.append(where)
    if own and distinct(mine) >= _RARE:
        rivals = [replace(one, slip=False, digit=False) for one in rivals]
    return Candidates(tuple(rivals), tuple(own), tuple(taken), min(1.2, distinct(mine)))


def _times(reading: Reading, claim: Claim, context: Context) -> Candidates:
    timex = claim.value
    assert isinstance(timex, Timex)
    mine = Told(reading, claim.sentence, timex)
    passages = context.passages
    place = surroundings(passages, reading, claim.sentence, claim.span)
    near = beside(passages, reading, claim.sentence, claim.span)
    rivals: list[Candidate] = []
    taken: list[tuple[int, ...]] = []
    own: list[Passage] = []
    for passage, source in _passages(context):
        timexes = [
            one
            for one in source.timexes_by_sentence[passage.sentence]
            if same_sort(claim.kind, one)
        ]
        for other_timex in timexes:
            other = Told(source, passage.sentence, other_timex)
            if claim.kind is ClaimKind.CLOCK and other.is_converted:
                continue
            if same_time(claim.kind, mine, other) or _has_amount(source, passage, timex):
                if not _is_coarser(other_timex, timex):
                    own.append(passage)
                continue
            if (
                folded(other.words) == folded(mine.words)
                or not (
                    may_differ(claim.kind, mine, other)
                    or _is_another_day(mine, other)
                    or months_apart(claim.kind, mine, other)
                )
                or not of_one_sort(claim.kind, mine, other)
                or _is_finer(timex, other_timex)
                or _is_its_day_of_a_year(timex, other_timex)
            ):
                continue
            if claim.kind is ClaimKind.CLOCK and not (
                agreeing_numbers(mine, other) or shares_more_than_topic(mine, other)
            ):
                continue
            where = tuple(_sentences_with_time(reading, claim.kind, mine, other))
            if claim.sentence in where:
                continue
            there = surroundings(passages, source, passage.sentence, other_timex.span)
            rivals.append(
                Candidate(
                    passage,
                    other_timex.span,
                    str(other_timex.value),
                    1.0,
                    alike(place, there),
                    alike(near, beside(passages, source, passage.sentence, other_timex.span)),
                    context.own_share(passage),
                    swapped(mine, other),
                    _is_one_part_off(timex, other_timex),
                    agreeing_values(reading, claim, source, passage.sentence),
                    times_apart(claim, mine, passage, other),
                )
            )
            taken.append(where)
    return Candidates(tuple(rivals), tuple(own), tuple(taken), 1.0)


def _has_two_digits_swapped(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers of one thing are each the other read backwards: "31", "13"."""
    return (kinship(one, other) or 0.0) > _KIN and transposed(
        f"{one.value:g}", f"{other.value:g}", shortest=2
    )


def _lengths_as_numbers(mine: Quantity, source: Reading, passage: Passage) -> Iterator[Quantity]:
    """The stretches of time of a passage as counts of the unit that a number counts.

    "11,400 hours" beside "14,100 flying hours".
    """
    if mine.counted is None or mine.counted.head not in _UNITS:
        return
    for timex in source.timexes_by_sentence[passage.sentence]:
        amount, unit = timex.stated.amount, timex.stated.unit
        if amount is None or amount.exact is None or unit is None or timex.stated.age:
            continue
        if unit.name.lower() == mine.counted.head:
            value = amount.exact
            yield replace(
                mine, span=timex.span, value=value, low=value, high=value, bound=Bound.EXACT
            )


_UNITS = frozenset(grain.name.lower() for grain in Grain)


def _has_number(reading: Reading, source: Reading, passage: Passage, number: Quantity) -> bool:
    """Whether a passage has a number in whatever sense: "36" in "a week of 36 hours".

    Be it one that cannot be told from a name: "the Civic Union 44".
    """
    value = number.value
    if has_the_digits(reading, number, source, passage):
        return True
    if any(one.value == value for one in source.quantities_by_sentence[passage.sentence]):
        return True
    return any(
        timex.stated.amount is not None and timex.stated.amount.exact == value
        for timex in source.timexes_by_sentence[passage.sentence]
    )


def _is_another_day(mine: Told, other: Told) -> bool:
    """Whether one is a day, and the other a clock time of another: "by noon on 21 May"."""
    here, there = mine.timex, other.timex
    if here.grain is not Grain.DAY or there.stated.hour is None or there.stated.day is None:
        return False
    if here.start is None or there.start is None:
        return False
    return here.start.date() != there.start.date()


def _is_coarser(one: Timex, other: Timex) -> bool:
    """Whether a time is told less finely than another: "October" beside "1 October"."""
    return one.grain is not None and other.grain is not None and one.grain > other.grain


def _is_one_part_off(one: Timex, other: Timex) -> bool:
    """Whether two times differ by one digit, or by the month alone."""
    if one.start is None or other.start is None:
        amounts = [time.stated.amount for time in (one, other)]
        told, real = (f"{(amount and amount.exact) or 0:g}" for amount in amounts)
        return one_digit_off(told, real, shortest=2)
    if one.stated.hour is not None:
        return one_digit_off(f"{one.start:%H%M}", f"{other.start:%H%M}", shortest=2)
    mine, theirs = one.stated.day, other.stated.day
    if mine is None or theirs is None:
        return False
    same_month = one.start.month == other.start.month
    return mine == theirs or (
        same_month and one_digit_off(f"{mine:02}", f"{theirs:02}", shortest=2)
    )


def _is_finer(one: Timex, other: Timex) -> bool:
    """Whether one is told to the second, as in a result, and the other is not."""
    return (one.stated.second is None) is not (other.stated.second is None)


def _is_its_day_of_a_year(one: Timex, other: Timex) -> bool:
    """Whether two dates are one day of the year, of which a year is told of the first alone.

    "Born on 19 November 2001", "he will be twenty-four on 19 November".
    """
    mine, theirs = one.stated, other.stated
    return (
        mine.day is not None
        and (mine.day, mine.month) == (theirs.day, theirs.month)
        and theirs.year is None
    )


def _has_amount(source: Reading, passage: Passage, timex: Timex) -> bool:
    """Whether a passage has the bare number of a stretch of time: "up from eleven"."""
    amount = timex.stated.amount
    return (
        timex.type is TimexType.DURATION
        and amount is not None
        and any(
            one.value == amount.exact for one in source.quantities_by_sentence[passage.sentence]
        )
    )


def _passages(context: Context) -> Iterator[tuple[Passage, Reading]]:
    for of_source, source in zip(
        context.passages.by_source, context.passages.readings, strict=True
    ):
        for passage in of_source:
            yield passage, source


def _sentences_with_number(reading: Reading, mine: Quantity, other: Quantity) -> Iterator[int]:
    """The sentences of the article that have the other number."""
    for sentence, numbers in enumerate(reading.quantities_by_sentence):
        if any(
            one is not mine and kinship(one, other) is not None and agree(one, other)
            for one in numbers
        ):
            yield sentence


def _sentences_with_time(
    reading: Reading, kind: ClaimKind, mine: Told, other: Told
) -> Iterator[int]:
    """The sentences of the article that have the other time."""
    for sentence, timexes in enumerate(reading.timexes_by_sentence):
        if any(
            one is not mine.timex
            and same_sort(kind, one)
            and same_time(kind, Told(reading, sentence, one), other)
            for one in timexes
        ):
            yield sentence

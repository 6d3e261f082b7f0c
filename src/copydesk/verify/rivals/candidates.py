"""Which values of the sources could stand in the place of an article's, and where its own is."""

from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.model.timex import Timex, TimexType
from copydesk.understand.reading import Reading
from copydesk.understand.terms import folded
from copydesk.verify.comparison import Context
from copydesk.verify.passages import Passage
from copydesk.verify.quantities import agree, comparable, distinct, kinship, slip
from copydesk.verify.same_case import one_case
from copydesk.verify.same_time import Told, may_differ, same_sort, same_time, swapped
from copydesk.verify.same_time import comparable as comparable_times
from copydesk.verify.series import is_out_of_date
from copydesk.verify.surroundings import alike, surroundings
from copydesk.verify.topic import agreeing_numbers, shares_more_than_topic

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
        share: the share of the words of the article's clause that its sentence has, 0 to 1.
        slip: whether the two differ by two digits that changed places.
    """

    passage: Passage
    span: Span
    value: str
    kin: float
    words: float
    share: float
    slip: bool


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
    rivals: list[Candidate] = []
    taken: list[tuple[int, ...]] = []
    own: list[Passage] = []
    for passage, source in _passages(context):
        for other in source.quantities_by_sentence[passage.sentence]:
            kin = kinship(mine, other)
            if kin is None or kin < _KIN:
                continue
            if agree(mine, other):
                own.append(passage)
                continue
            if any(
                one.value == mine.value for one in source.quantities_by_sentence[passage.sentence]
            ):
                own.append(passage)
                continue
            where = tuple(_sentences_with_number(reading, mine, other))
            if (
                other.kind is not mine.kind
                or claim.sentence in where
                or not comparable(mine, other)
                or is_out_of_date(reading, source, mine, other)
                or not one_case(reading, claim, mine, source, passage, other)
            ):
                continue
            rivals.append(
                Candidate(
                    passage,
                    other.span,
                    f"{other.value:g}",
                    min(1.0, kin),
                    context.likeness(passage, other.span, absent=True, ease=0.0),
                    context.own_share(passage),
                    slip(mine, other),
                )
            )
            taken.append(where)
    return Candidates(tuple(rivals), tuple(own), tuple(taken), min(1.2, distinct(mine)))


def _times(reading: Reading, claim: Claim, context: Context) -> Candidates:
    timex = claim.value
    assert isinstance(timex, Timex)
    mine = Told(reading, claim.sentence, timex)
    passages = context.passages
    place = surroundings(passages, reading, claim.sentence, claim.span)
    rivals: list[Candidate] = []
    taken: list[tuple[int, ...]] = []
    own: list[Passage] = []
    for passage, source in _passages(context):
        for other_timex in source.timexes_by_sentence[passage.sentence]:
            if not same_sort(claim.kind, other_timex):
                continue
            other = Told(source, passage.sentence, other_timex)
            if same_time(claim.kind, mine, other) or _has_amount(source, passage, timex):
                own.append(passage)
                continue
            where = tuple(_sentences_with_time(reading, claim.kind, mine, other))
            if (
                claim.sentence in where
                or folded(other.words) == folded(mine.words)
                or not may_differ(claim.kind, mine, other)
                or not comparable_times(claim.kind, mine, other)
            ):
                continue
            if _is_finer(timex, other_timex) or not _is_on_one_clock(timex, other_timex):
                continue
            if claim.kind is ClaimKind.CLOCK and not (
                agreeing_numbers(mine, other) or shares_more_than_topic(mine, other)
            ):
                continue
            there = surroundings(passages, source, passage.sentence, other_timex.span)
            rivals.append(
                Candidate(
                    passage,
                    other_timex.span,
                    str(other_timex.value),
                    1.0,
                    alike(place, there),
                    context.own_share(passage),
                    swapped(mine, other),
                )
            )
            taken.append(where)
    return Candidates(tuple(rivals), tuple(own), tuple(taken), 1.0)


def _is_finer(one: Timex, other: Timex) -> bool:
    """Whether one is told to the second, as in a result, and the other is not."""
    return (one.stated.second is None) is not (other.stated.second is None)


def _is_on_one_clock(one: Timex, other: Timex) -> bool:
    """Whether neither names a zone that the other does not."""
    return one.stated.utc_offset == other.stated.utc_offset


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

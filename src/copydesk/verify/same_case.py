"""Whether two numbers can be of one case: the same group, place, day and stretch of time."""

from collections.abc import Sequence
from datetime import timedelta

from copydesk.model.claim import Claim
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Resolution, Timex, TimexType
from copydesk.understand.lang.en.quantity_derived import (
    APART,
    AT_FIRST,
    AT_LAST,
    BEGUN,
    GAPS,
    REACHED,
)
from copydesk.understand.names import Name, same_name
from copydesk.understand.quantity.links import words_after, words_before
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of, name_key
from copydesk.verify.passages import Passage
from copydesk.verify.quantities import GENERIC
from copydesk.verify.series import is_moving

_WITHIN = 3
"""How many times one toll may be the other, if both are of one event."""
_ANY_WITHIN = 15
"""The same for other numbers, which a slip of a power of ten may divide."""


def one_case(
    reading: Reading,
    claim: Claim,
    number: Quantity,
    source: Reading,
    passage: Passage,
    other: Quantity,
) -> bool:
    """Whether two numbers that differ can be of one group, event, day and stretch of time."""
    return (
        may_be_of_one_time(reading, claim, source, passage, other)
        and told_alike(reading, number, source, other)
        and same_group(number, other)
        and near_enough(number, other)
        and same_parties(reading, claim.sentence, source, passage.sentence)
    )


def told_alike(reading: Reading, number: Quantity, source: Reading, other: Quantity) -> bool:
    """Whether both or neither of two numbers are a gap, or not one of a beginning and one reached.

    "Began the day on 58 points", "lifted them to 60 points".
    """
    if is_gap(reading, number) is not is_gap(source, other):
        return False
    mine, theirs = (_lead(one, of) for one, of in ((reading, number), (source, other)))
    begun = [bool(BEGUN.search(lead)) for lead in (mine, theirs)]
    reached = [bool(REACHED.search(lead)) for lead in (mine, theirs)]
    if (begun[0] and reached[1]) or (reached[0] and begun[1]):
        return False
    here, there = (_sentence(one, of) for one, of in ((reading, number), (source, other)))
    first, last = AT_FIRST.search(here), AT_LAST.search(there)
    if first and not AT_FIRST.search(there):
        bare = number.kind is QuantityKind.COUNT and number.counted is None
        if bare or last or _is_told_now(reading, number, other):
            return False
    return not (AT_LAST.search(here) and AT_FIRST.search(there) and not last)


def _sentence(reading: Reading, number: Quantity) -> str:
    return reading.sentences[number.sentence].span.cut(reading.article.prose)


def _is_told_now(reading: Reading, number: Quantity, other: Quantity) -> bool:
    """Whether an article has another text's number too, in a sentence that tells no beginning."""
    return any(
        one.value == other.value
        and one.kind is other.kind
        and one.unit == other.unit
        and one.sentence != number.sentence
        and not AT_FIRST.search(_sentence(reading, one))
        for one in reading.quantities
    )


def _lead(reading: Reading, number: Quantity) -> str:
    start = reading.sentences[number.sentence].span.start
    return reading.article.prose[max(start, number.span.start - _CLAUSE) : number.span.start]


_CLAUSE = 60
"""Code points before a number that tell whether it was there before or came about."""


def is_gap(reading: Reading, number: Quantity) -> bool:
    """Whether a number tells how far two others are apart: "the gap was nine points"."""
    prose, bounds = reading.article.prose, reading.sentences[number.sentence].span
    lead = words_before(prose, number.span, bounds.start)[-_BESIDE:]
    if "," in lead:
        lead = lead[len(lead) - lead[::-1].index(",") :]
    tail = words_after(prose, number.span, bounds.end)[:_BEHIND]
    return not GAPS.isdisjoint(lead) or not APART.isdisjoint(tail)


_BESIDE = 8
_BEHIND = 2
"""Words before and behind a number that may make it a gap."""


def may_be_of_one_time(
    reading: Reading, claim: Claim, source: Reading, passage: Passage, other: Quantity
) -> bool:
    """Whether the year, the times and the lengths beside two numbers leave it open that one is
    the other.
    """
    there = next(
        (one for one in source.clauses[passage.sentence] if one.contains(other.span)),
        source.sentences[passage.sentence].span,
    )
    return not of_another_year(source, passage.sentence, reading, claim.sentence) and same_time(
        reading, claim.sentence, claim.clause, source, passage.sentence, there
    )


def of_another_year(reading: Reading, claimed: int, source: Reading, sentence: int) -> bool:
    """Whether a sentence tells of an earlier year that another one does not name.

    Nor the sentence before it: "Result for 2024. A loss of 7.4 million".

    Args:
        reading, claimed: the other sentence.
        source, sentence: the sentence that may tell of an earlier year.
    """
    now = source.reference.time
    years = {
        time.start.year
        for time in source.timexes_by_sentence[sentence]
        if time.start is not None and time.grain is not None and time.grain <= Grain.YEAR
        if time.type is not TimexType.TIME or time.resolution is not Resolution.CONTEXT
    }
    around = [claimed]
    if claimed and reading.sentences[claimed - 1].block == reading.sentences[claimed].block:
        around.append(claimed - 1)
    named = {
        time.start.year for at in around for time in reading.timexes_by_sentence[at] if time.start
    }
    return now is not None and bool(years) and max(years) < now.year and not years & named


def same_group(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers of one fate count the same group: not the children and the people."""
    if one.kind is not QuantityKind.COUNT or one.counted is None or other.counted is None:
        return True
    mine, theirs = _group(one), _group(other)
    if one.counted.state and other.counted.state:
        return mine == theirs
    return not mine or not theirs or mine == theirs or bool(mine & theirs)


def _group(number: Quantity) -> frozenset[str]:
    """The words of what is counted that say which people or things."""
    assert number.counted is not None
    heads = [number.counted.head] if number.counted.head else []
    return frozenset(key_of(word) for word in heads if word not in GENERIC)


def near_enough(one: Quantity, other: Quantity) -> bool:
    """Whether one number can be a wrong form of the other: a toll within a factor of three."""
    if one.unit and other.unit:
        small, large = sorted((abs(one.unit.to_si(one.value)), abs(other.unit.to_si(other.value))))
    else:
        small, large = sorted((abs(one.value), abs(other.value)))
    within = _WITHIN if is_moving(one) or is_moving(other) else _ANY_WITHIN
    return small > 0 and large <= within * small


def same_parties(reading: Reading, claimed: int, source: Reading, sentence: int) -> bool:
    """Whether two sentences share a name, or one of them has none.

    A word that has its capital from the beginning of a sentence is a name if the other has it too.
    """
    mine, theirs = reading.names[claimed], source.names[sentence]
    return (
        not _has_names(reading, claimed)
        or not _has_names(source, sentence)
        or any(_alike(a, b) for a in mine for b in theirs)
    )


def _has_names(reading: Reading, sentence: int) -> bool:
    """Whether a sentence has a name that does not have its capital from the beginning."""
    start = reading.sentences[sentence].span.start
    return any(name.span.start > start or len(name.parts) > 1 for name in reading.names[sentence])


def _alike(one: Name, other: Name) -> bool:
    """Whether two names are one, or a country and its people."""
    return same_name(one, other) or name_key(one.key) == name_key(other.key)


def same_time(
    reading: Reading, claimed: int, here: Span, source: Reading, sentence: int, there: Span
) -> bool:
    """Whether the times of two numbers' sentences, or lengths beside them, keep them not apart."""
    mine, theirs = reading.timexes_by_sentence[claimed], source.timexes_by_sentence[sentence]
    return times_meet(mine, theirs) and _as_long(
        [one for one in mine if here.contains(one.span)],
        [one for one in theirs if there.contains(one.span)],
    )


def times_meet(mine: Sequence[Timex], theirs: Sequence[Timex]) -> bool:
    """Whether some of the times of two sentences may be one, or either has none."""
    one = [time for time in mine if time.start and time.end]
    other = [time for time in theirs if time.start and time.end]
    if not one or not other:
        return True
    any_day = _are_of_any_day(one) or _are_of_any_day(other)
    return any(_overlap(a, b, any_day=any_day) for a in one for b in other)


def _overlap(one: Timex, other: Timex, *, any_day: bool) -> bool:
    """Whether two times may be one, or may be so on some day."""
    assert one.start
    assert one.end
    assert other.start
    assert other.end
    if _is_one_minute(one, other):
        return True
    days = timedelta(0)
    if any_day:
        if one.stated.hour is None or other.stated.hour is None:
            return True
        days = timedelta((one.start.date() - other.start.date()).days)
    return one.start < other.end + days and other.start + days < one.end


def _is_one_minute(one: Timex, other: Timex) -> bool:
    """Whether both are one clock time, and a day is told of one of them at most."""
    mine, theirs = one.stated, other.stated
    if mine.hour is None or theirs.hour is None or (mine.day and theirs.day):
        return False
    if mine.weekday is not None and theirs.weekday is not None:
        return False
    assert one.start
    assert other.start
    return one.start.time() == other.start.time() and mine.minute is not None


def _are_of_any_day(times: Sequence[Timex]) -> bool:
    """Whether a sentence has clock times and no day, so that only the dateline gives it one."""
    return all(map(_is_bare_clock, times))


def _is_bare_clock(time: Timex) -> bool:
    said = time.stated
    days = (said.day, said.weekday, said.month, said.year, said.base, said.amount, said.holiday)
    by_dateline = time.resolution is Resolution.REFERENCE
    return by_dateline and said.hour is not None and all(one is None for one in days)


def _as_long(mine: Sequence[Timex], theirs: Sequence[Timex]) -> bool:
    one = {time.value for time in mine if time.type is TimexType.DURATION}
    other = {time.value for time in theirs if time.type is TimexType.DURATION}
    return not one or not other or bool(one & other)

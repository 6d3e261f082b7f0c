"""Values that follow from two others by simple arithmetic, both of which a source has.

"19 below the peak" follows from 103 and 84, "under two hours" from 04:12 and 05:55, an age from the
date of birth. At least one of the two stands in the article, near the value.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Stance
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.timex import Amount, Grain, Timex
from copydesk.understand.calendar import Interval, agrees, between, day_of, interval_of
from copydesk.understand.lang.en.reckoned import AGED, APART
from copydesk.understand.names import same_name
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.ages import Age, ages
from copydesk.verify.comparison import Comparison, context_of
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.quantities import distinct

_NEAR = 2
"""Sentences on either side in which an article tells what a value is reckoned from."""
_CUE = 24
"""Code points around a number in which it is told to be a difference."""
_SHARE = 0.2
"""The share of a clause that a passage needs whose two times may be its beginning and its end."""
_TELLING = 0.7
_AGE = 14, 110
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


def compare_reckoned(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that have what a value is reckoned from; nothing where it is not reckoned."""
    value = claim.value
    if isinstance(value, Quantity):
        found = [*_apart(reading, claim, value, passages), *_aged(reading, claim, value, passages)]
    elif isinstance(value, Timex) and claim.kind is ClaimKind.DURATION:
        found = [*_since(reading, claim, value, passages), *_lasting(reading, claim, passages)]
    else:
        found = []
    return found


def _says(passage: Passage, why: str) -> Comparison:
    return Comparison(passage, Stance.SUPPORTS, 1.0, why, by_value=True)


def _apart(
    reading: Reading, claim: Claim, number: Quantity, passages: Passages
) -> Iterator[Comparison]:
    """Where a number is how far two others of the article are apart that a passage has too."""
    prose, span = reading.article.prose, number.span
    near = prose[max(0, span.start - _CUE) : span.end + _CUE]
    if number.kind is not QuantityKind.COUNT or not number.exact or not APART.search(near):
        return
    told = {
        one.value
        for at in reading.around(claim.sentence, _NEAR)
        for one in reading.quantities_by_sentence[at]
        if one is not number and one.kind is number.kind and distinct(one) >= _TELLING
    }
    pairs = [
        pair for pair in combinations(sorted(told), 2) if abs(pair[1] - pair[0]) == number.value
    ]
    for of_source in passages.by_source if pairs else ():
        for passage in of_source:
            source = passages.readings[passage.source]
            values = {one.value for one in source.quantities_by_sentence[passage.sentence]}
            for low, high in pairs:
                if {low, high} <= values:
                    why = f"it has {high:,.0f} and {low:,.0f}, which are {number.value:,.0f} apart"
                    yield _says(passage, why)


def _aged(
    reading: Reading, claim: Claim, number: Quantity, passages: Passages
) -> Iterator[Comparison]:
    """Where a bare number is the age by a date of birth of its sentence that a passage has too."""
    before = reading.article.prose[max(0, number.span.start - _CUE) : number.span.start]
    youngest, oldest = _AGE
    if not youngest <= number.value <= oldest or not AGED.search(before):
        return
    yield from _as_old(reading, claim, number, passages)
    amount = Amount(number.value, number.value)
    for born in reading.timexes_by_sentence[claim.sentence]:
        if born.grain is Grain.DAY and _is_its_age(reading, born, amount):
            yield from _dated(born, passages)


def _as_old(
    reading: Reading, claim: Claim, number: Quantity, passages: Passages
) -> Iterator[Comparison]:
    """The passages that give somebody named right before a bare number that age."""
    named = [name for name in reading.names[claim.sentence] if name.span.end <= number.span.start]
    for source in range(len(passages.sources)) if named else ():
        for sentence, stated in enumerate(passages.once(_ages_of, source)):
            for age in stated:
                alike = age.name is not None and same_name(named[-1], age.name)
                if alike and age.unit is Grain.YEAR and age.count == number.value and not age.then:
                    words = age.span.cut(passages.readings[source].text)
                    yield _says(passages.by_source[source][sentence], f"it has {words!r} too")


def _ages_of(passages: Passages, source: int) -> tuple[tuple[Age, ...], ...]:
    return ages(passages.readings[source])


def _since(
    reading: Reading, claim: Claim, length: Timex, passages: Passages
) -> Iterator[Comparison]:
    """Where a length of time is that since a date of its sentence that a passage has too."""
    amount, unit = length.stated.amount, length.stated.unit
    if amount is None or unit is not Grain.YEAR or not length.stated.age:
        return
    for begun in reading.timexes_by_sentence[claim.sentence]:
        if begun.grain in (Grain.DAY, Grain.MONTH) and _is_its_age(reading, begun, amount):
            yield from _dated(begun, passages)


def _is_its_age(reading: Reading, begun: Timex, years: Amount) -> bool:
    """Whether so many full years lie between a date and the article."""
    now, start = reading.reference.time, interval_of(begun)
    if now is None or start is None or start.start >= now:
        return False
    low, high = between(Grain.YEAR, start, day_of(now))
    return int(low) <= (years.low or 0.0) <= int(high)


def _dated(date: Timex, passages: Passages) -> Iterator[Comparison]:
    """The passages that have a date as finely as the article."""
    for of_source in passages.by_source:
        for passage in of_source:
            source = passages.readings[passage.source]
            for other in source.timexes_by_sentence[passage.sentence]:
                same = other.start == date.start and other.grain is date.grain
                if same and other.stated.year is not None:
                    yield _says(
                        passage, f"it has {other.span.cut(source.text)!r}, from which it is"
                    )


def _lasting(reading: Reading, claim: Claim, passages: Passages) -> Iterator[Comparison]:
    """Where a length lies between two clock times of a passage, one of them the article's."""
    assert isinstance(claim.value, Timex)
    amount, unit, mod = claim.value.stated.amount, claim.value.stated.unit, claim.value.mod
    if amount is None or unit not in (Grain.MINUTE, Grain.HOUR):
        return
    known = [
        one
        for at in reading.around(claim.sentence, _NEAR)
        for one in reading.timexes_by_sentence[at]
        if _is_to_the_minute(one)
    ]
    for share, passage in context_of(reading, claim, passages).near() if known else ():
        if share < _SHARE:
            return
        source = passages.readings[passage.source]
        own = list(filter(_is_to_the_minute, source.timexes_by_sentence[passage.sentence]))
        around = [
            one
            for at in source.around(passage.sentence)
            for one in source.timexes_by_sentence[at]
            if _is_to_the_minute(one)
        ]
        for end in own:
            for other in around:
                if other.stated.utc_offset != end.stated.utc_offset or other is end:
                    continue
                if not any(_one_clock(other, one) for one in known):
                    continue
                early, late = sorted((_moment(other), _moment(end)), key=lambda one: one.start)
                if agrees(amount, unit, mod, between(unit, early, late)):
                    words = [one.span.cut(source.text) for one in (other, end)]
                    yield _says(passage, f"it has {words[0]} and {words[1]}")


def _is_to_the_minute(time: Timex) -> bool:
    return time.start is not None and time.stated.minute is not None


def _one_clock(one: Timex, other: Timex) -> bool:
    assert one.start is not None
    assert other.start is not None
    apart = abs(one.start.replace(tzinfo=None) - other.start.replace(tzinfo=None)) % _DAY
    return min(apart, _DAY - apart) < _MINUTE


def _moment(time: Timex) -> Interval:
    interval = interval_of(time)
    assert interval is not None
    return interval

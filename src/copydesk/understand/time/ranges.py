"""Pairs of expressions that the words join into one range."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from copydesk.model.timex import Grain, Resolution, Timex, TimexType
from copydesk.understand.time.found import Found, Kind, is_day
from copydesk.understand.time.partial import in_year
from copydesk.understand.time.periods import Period, moved
from copydesk.understand.time.tokens import Token

_TO = frozenset(("TO", "UNTIL", "HY", "DASH"))


def range_pairs(tokens: Sequence[Token], found: Sequence[Found]) -> list[tuple[int, int]]:
    """Indexes of the expressions that are the two ends of a range.

    "from X to Y", "between X and Y", "X-Y" and "X to Y" where both are of the same sort.
    """
    pairs = []
    for index, (left, right) in enumerate(itertools.pairwise(found)):
        gap = [token.kind for token in tokens[left.last : right.first]]
        if gap and gap[-1] in ("THE", "ON", "AT"):
            gap.pop()
        before = tokens[left.first - 1].kind if left.first else ""
        joined = gap in ([kind] for kind in _TO) or (gap == ["AND"] and before == "BETWEEN")
        if joined and _alike(left, right):
            pairs.append((index, index + 1))
    return pairs


def _alike(left: Found, right: Found) -> bool:
    if left.type is TimexType.DURATION or right.type is TimexType.DURATION:
        return False
    if TimexType.SET in (left.type, right.type):
        return False
    if left.type is TimexType.TIME or right.type is TimexType.TIME:
        return left.type is right.type or is_day(left) or is_day(right)
    if _is_bare_weekday(left) or _is_bare_weekday(right):
        return is_day(left) and is_day(right)
    return left.kind is right.kind or (is_day(left) and is_day(right))


def _is_bare_weekday(one: Found) -> bool:
    return one.stated.weekday is not None and one.stated.day is None


def with_shared_parts(found: Sequence[Found], pairs: Sequence[tuple[int, int]]) -> list[Found]:
    """The expressions, each end of a range with the year or day that only the other end states.

    "May 3 to June 5, 2019", "9 to 11 a.m. on Monday".
    """
    shared = list(found)
    for left, right in pairs:
        ends = shared[left], shared[right]
        if all(end.kind is Kind.CALENDAR and end.stated.month is not None for end in ends):
            shared[left], shared[right] = _with_one_year(*ends)
        elif all(end.kind is Kind.CLOCK for end in ends):
            shared[left] = _on_day_of(*ends)
    return shared


def _with_one_year(first: Found, last: Found) -> tuple[Found, Found]:
    if last.within is not None and first.within is None:
        first = replace(first, within=last.within)
    years = first.stated.year, last.stated.year
    if years[0] is None and years[1] is not None:
        return _in_year(first, years[1]), last
    if years[1] is None and years[0] is not None:
        return first, _in_year(last, years[0])
    return first, last


def _in_year(one: Found, year: int) -> Found:
    return replace(one, stated=replace(one.stated, year=year))


def _on_day_of(first: Found, last: Found) -> Found:
    """The first clock time on the day of the last, unless the night lies between them."""
    hours = first.stated.hour, last.stated.hour
    if first.day is not None or hours[0] is None or hours[1] is None or hours[0] > hours[1]:
        return first
    return replace(first, day=last.day)


def in_order(first: Timex, last: Timex) -> tuple[Timex, Timex]:
    """Both ends of a range, one of them moved where the other rules out what it was taken for.

    A weekday that begins a range and lies past its end is the week before's; a month or day
    without a year that ends a range is the next after its beginning.
    """
    if first.start is None or last.start is None:
        return first, last
    weekdays = first.stated.weekday is not None and last.stated.weekday is not None
    if weekdays and first.stated.day is None and first.start > last.start:
        start, end = (
            moment and moved(moment, -7, Grain.DAY) for moment in (first.start, first.end)
        )
        value = start.date().isoformat() + first.value[10:] if start else first.value
        return replace(first, start=start, end=end, value=value), last
    yearless = all(_is_yearless(one) for one in (first, last))
    return first, _next_after(first, last) if yearless else last


def _week_before(one: Timex) -> Timex:
    start, end = (moment and moved(moment, -7, Grain.DAY) for moment in (one.start, one.end))
    value = start.date().isoformat() + one.value[10:] if start else one.value
    return replace(one, start=start, end=end, value=value)


def _is_yearless(one: Timex) -> bool:
    named = one.stated.month is not None and one.stated.year is None
    return named and one.type is TimexType.DATE and one.resolution is Resolution.REFERENCE


def _next_after(first: Timex, last: Timex) -> Timex:
    """The last end in the year of the first, or in the year after."""
    assert first.start is not None
    year = first.start.year
    for place in (in_year(last.stated, year), in_year(last.stated, year + 1)):
        if place is not None and place.start >= first.start:
            return _placed(last, place)
    return last


def _placed(one: Timex, place: Period) -> Timex:
    return replace(one, value=place.value, start=place.start, end=place.end)

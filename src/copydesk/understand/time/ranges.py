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

    "from X to Y", "between X and Y", "X-Y" and "X to Y" where both are of the same sort. A clock
    time begins a range that its day stands in: "11 p.m. on Friday to 1 a.m. on Saturday".
    """
    pairs = []
    for index, (left, right) in enumerate(itertools.pairwise(found)):
        gap = [token.kind for token in tokens[left.last : right.first]]
        if gap and gap[-1] in ("THE", "ON", "AT"):
            gap.pop()
        timed = right.kind is Kind.CLOCK and index > 0 and found[index - 1].day is left
        first = index - 1 if timed else index
        begins = found[first]
        before = tokens[begins.first - 1].kind if begins.first else ""
        joined = gap in ([kind] for kind in _TO) or (gap == ["AND"] and before == "BETWEEN")
        if joined and _alike(begins, right):
            pairs.append((first, index + 1))
    return pairs


def _alike(left: Found, right: Found) -> bool:
    if left.type is TimexType.DURATION or right.type is TimexType.DURATION:
        return False
    if TimexType.SET in (left.type, right.type):
        return False
    if left.kind is Kind.CLOCK and _is_bare_weekday(right) and right.type is TimexType.DATE:
        return False
    if left.type is TimexType.TIME or right.type is TimexType.TIME:
        return left.type is right.type or is_day(left) or is_day(right)
    if _is_bare_weekday(left) or _is_bare_weekday(right):
        return is_day(left) and is_day(right)
    return left.kind is right.kind or (is_day(left) and is_day(right))


def _is_bare_weekday(one: Found) -> bool:
    return one.stated.weekday is not None and one.stated.day is None


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

"""Parts of a date that one of two neighbours states for both: "9 to 11 a.m. on Monday"."""

from collections.abc import Sequence
from dataclasses import replace

from copydesk.understand.time.calendar import date_exists
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.tokens import Token

_BETWEEN_DAYS = frozenset("AND OR COMMA TO UNTIL HY DASH".split())


def with_shared_parts(
    tokens: Sequence[Token], found: Sequence[Found], ranges: Sequence[tuple[int, int]]
) -> list[Found]:
    """The expressions, each with the month, year or day that its neighbour states for it.

    Args:
        tokens: of the sentence.
        found: its expressions.
        ranges: indexes of those that are the two ends of a range.
    """
    shared = list(found)
    for index in range(len(shared) - 2, -1, -1):
        left, right = shared[index], shared[index + 1]
        gap = tokens[left.last : right.first]
        if len(gap) == 1 and gap[0].kind in _BETWEEN_DAYS:
            shared[index] = _in_month_of(left, right)
    for first, last in ranges:
        ends = shared[first], shared[last]
        if all(end.kind is Kind.CALENDAR and end.stated.month is not None for end in ends):
            shared[first], shared[last] = _with_one_year(*ends)
        elif all(end.kind is Kind.CLOCK for end in ends):
            shared[first] = _on_day_of(*ends)
    return shared


def _in_month_of(one: Found, other: Found) -> Found:
    """A day alone, in the month of the day after it: "the 3rd and the 9th of May"."""
    stated, beside = one.stated, other.stated
    days = one.kind is other.kind is Kind.CALENDAR and stated.day and beside.day
    if not days or stated.month is not None or one.within is not None:
        return one
    exists = date_exists(beside.year, beside.month, stated.day)
    stated = replace(stated, month=beside.month, year=beside.year, exists=exists)
    return replace(one, stated=stated, within=other.within)


def _with_one_year(first: Found, last: Found) -> tuple[Found, Found]:
    """Both in the year that one of them states, or with the turn of the year between them."""
    if last.within is not None and first.within is None:
        first = replace(first, within=last.within)
    years = first.stated.year, last.stated.year
    turn = (first.stated.month or 0) > (last.stated.month or 0)
    if years[0] is None and years[1] is not None:
        return _in_year(first, years[1] - turn), last
    if years[1] is None and years[0] is not None:
        return first, _in_year(last, years[0] + turn)
    return first, last


def _in_year(one: Found, year: int) -> Found:
    return replace(one, stated=replace(one.stated, year=year))


def _on_day_of(first: Found, last: Found) -> Found:
    """The first clock time on the day of the last, unless the night lies between them."""
    hours = first.stated.hour, last.stated.hour
    if first.day is not None or hours[0] is None or hours[1] is None or hours[0] > hours[1]:
        return first
    return replace(first, day=last.day)

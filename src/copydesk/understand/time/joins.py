"""Neighbouring expressions of a sentence joined to one: "Saturday" and "15 June 2025"."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from copydesk.model.timex import Amount, Base, Grain, Stated
from copydesk.understand.time.affixes import prefixed, suffixed
from copydesk.understand.time.calendar import date_exists
from copydesk.understand.time.found import Found, Kind, is_day, is_lasting, is_year
from copydesk.understand.time.tokens import Token, kind_at

Join = Callable[[Found, Found, str], Found | None]
"""Two neighbours and the class of the one token between them, or "", to what they form."""
_BEFORE_DAY = frozenset(("ON", "LPAR", "RPAR", "OF"))
_LINKS = frozenset(("COMMA", "OF", "POSS"))
_PARTS = frozenset(("AND", "COMMA"))


def join(tokens: Sequence[Token], found: list[Found]) -> list[Found]:
    """Add up durations, then join suffixes, neighbours and prefixes."""
    summed = _neighbours(tokens, found, (_sum_of_durations,))
    grown = [suffixed(tokens, one) for one in summed]
    result: list[Found] = []
    for one in _neighbours(tokens, grown, _JOINS):
        floor = result[-1].last if result else 0
        result.append(prefixed(tokens, one, floor))
    return _with_days(tokens, result)


def _neighbours(
    tokens: Sequence[Token], found: Sequence[Found], joins: tuple[Join, ...]
) -> list[Found]:
    joined: list[Found] = []
    for one in found:
        if joined and one.first < joined[-1].last:
            continue
        pair = _joined(tokens, joined[-1], one, joins) if joined else None
        while pair is not None:
            one = pair
            joined.pop()
            pair = _joined(tokens, joined[-1], one, joins) if joined else None
        joined.append(one)
    return joined


def _with_days(tokens: Sequence[Token], found: list[Found]) -> list[Found]:
    """Clock times before their day: "at 6:15 p.m. (15:15 GMT) on Thursday".

    A day inside brackets is that of the time beside it alone: "2:25 a.m. (1825 GMT on Wednesday)".
    """
    day: Found | None = None
    following = len(tokens)
    for index in range(len(found) - 1, -1, -1):
        one = found[index]
        gap = [token.kind for token in tokens[one.last : following]]
        near = all(kind in _BEFORE_DAY for kind in gap)
        if day is not None and "LPAR" in gap:
            between = tokens[following : max(following, day.first)]
            near = near and any(token.kind == "RPAR" for token in between)
        if one.kind is Kind.CLOCK and one.day is None and day is not None and near:
            found[index] = replace(one, day=day)
        else:
            day = one if is_day(one) else None
        following = one.first
    return found


def _joined(
    tokens: Sequence[Token], left: Found, right: Found, joins: tuple[Join, ...]
) -> Found | None:
    gap = [token.kind for token in tokens[left.last : right.first]]
    if len(gap) > 1 or (gap and gap[0] not in _LINKS | _PARTS | {"THE", "ON"}):
        return None
    link = gap[0] if gap else ""
    for attempt in joins:
        joined = attempt(left, right, link)
        if joined is not None:
            led = attempt is _year_and_quarter and kind_at(tokens, left.first - 1) == "THE"
            return replace(joined, first=left.first - 1) if led else joined
    return None


def _offset_and_day(left: Found, right: Found, link: str) -> Found | None:
    """One offset from a day: "the day before last Tuesday"."""
    if not (left.open and is_day(right)) or link not in ("", "THE"):
        return None
    return replace(left, last=right.last, day=right, open=False)


def _week_of_day(left: Found, right: Found, link: str) -> Found | None:
    """The week or weekend of a date: "the week of June 3"."""
    weekly = left.kind is Kind.OFFSET and left.stated.unit in (Grain.WEEK, Grain.WEEKEND)
    dated = right.kind is Kind.CALENDAR and right.stated.day is not None
    if not (weekly and dated and link == "OF") or left.stated.direction or left.day:
        return None
    return replace(left, last=right.last, day=right)


def _weekday_and_date(left: Found, right: Found, link: str) -> Found | None:
    """One date: "Saturday, 15 June 2025"."""
    weekday = left.kind is Kind.CALENDAR and left.stated.weekday is not None
    dated = right.kind is Kind.CALENDAR and right.stated.day is not None
    if not (weekday and dated and link in ("", "COMMA", "THE")) or right.stated.weekday is not None:
        return None
    if left.stated.day is not None:
        return None
    stated = replace(right.stated, weekday=left.stated.weekday)
    return replace(right, first=left.first, stated=stated)


def _date_and_year(left: Found, right: Found, link: str) -> Found | None:
    """A date within a year or week: "June last year", "Tuesday of last week"."""
    if right.kind is Kind.OFFSET and right.stated.unit is Grain.WEEK:
        weekday = left.kind is Kind.CALENDAR and left.stated.weekday is not None
        bare = weekday and left.stated.day is None
        return _within(left, right) if bare and link in ("", "OF") else None
    if not is_year(right) or link not in ("", "OF", "COMMA"):
        return None
    stated = left.stated
    if left.kind is Kind.HOLIDAY and stated.year is None and link != "COMMA":
        return _within(left, right)
    if left.kind is not Kind.CALENDAR or stated.year is not None or stated.weekday is not None:
        return None
    larger = stated.month or stated.quarter or stated.half or stated.season
    if not larger or (link == "COMMA" and right.kind is Kind.OFFSET):
        return None
    return _within(left, right)


def _year_and_quarter(left: Found, right: Found, link: str) -> Found | None:
    """A quarter after its year: "this year's third quarter", "the 1988 third quarter"."""
    stated = right.stated
    part = stated.quarter or stated.half or stated.season
    if not is_year(left) or right.kind is not Kind.CALENDAR or not part or stated.year:
        return None
    if link not in ("", "POSS"):
        return None
    return replace(_within(right, left), first=left.first, last=right.last)


def _within(part: Found, whole: Found) -> Found:
    stated = part.stated
    if whole.kind is Kind.CALENDAR and whole.stated.year is not None:
        year = whole.stated.year
        exists = date_exists(year, stated.month, stated.day)
        stated = replace(stated, year=year, exists=exists, fiscal=whole.stated.fiscal)
        return replace(part, last=whole.last, stated=stated)
    return replace(part, last=whole.last, within=whole)


def _clock_and_day(left: Found, right: Found, link: str) -> Found | None:
    """A time before its day: "10 p.m. Wednesday", "5 p.m. EST, Nov. 6"."""
    timed = left.kind is Kind.CLOCK and left.day is None and left.stated.hour is not None
    if timed and not link and right.kind is Kind.CLOCK and right.stated.hour is None and right.day:
        part = left.stated.daypart or right.stated.daypart
        left = replace(left, stated=replace(left.stated, daypart=part))
        return _timed(left, right.day, left.first, right.last)
    if left.kind is Kind.CLOCK and left.day is not None and is_day(right) and not link:
        spoken_of = left.stated.daypart and left.stated.base is Base.CONTEXT
        return _timed(left, right, left.first, right.last) if spoken_of else None
    if not timed or not is_day(right) or link not in ("", "COMMA"):
        return None
    return _timed(left, right, left.first, right.last)


def _day_and_clock(left: Found, right: Found, link: str) -> Found | None:
    timed = right.kind is Kind.CLOCK and right.day is None and right.stated.hour is not None
    if not timed or not is_day(left) or link:
        return None
    return _timed(right, left, left.first, right.last)


def _timed(clock: Found, day: Found, first: int, last: int) -> Found:
    own = clock.stated
    stated = replace(
        day.stated,
        hour=own.hour, minute=own.minute, second=own.second, daypart=own.daypart, zone=own.zone,
        utc_offset=own.utc_offset, exists=own.exists and day.stated.exists,
    )  # fmt: skip
    return replace(clock, first=first, last=last, stated=stated, day=day)


def _sum_of_durations(left: Found, right: Found, link: str) -> Found | None:
    """One duration in two units: "1 h 43 min", "three hours and 20 minutes"."""
    if not (is_lasting(left) and is_lasting(right)) or link not in ("", "AND", "COMMA"):
        return None
    large, small = left.stated.unit, right.stated.unit
    amounts = left.stated.amount, right.stated.amount
    if large is None or small is None or not small < large or right.kind is not Kind.LITERAL:
        return None
    counts = [amount.exact if amount else None for amount in amounts]
    if counts[0] is None or counts[1] is None or left.kind is not Kind.LITERAL:
        return None
    factor = _PER.get((large, small))
    if factor is None or left.value is None or right.value is None:
        return None
    finest = _FINEST.get(left.value[-1], large) if "T" in left.value else large
    if counts[1] >= factor or small >= finest or (counts[0] % 1 and finest is large):
        return None
    total = counts[0] + counts[1] / factor
    tail = right.value[1:] if "T" not in left.value else right.value[2:]
    stated = Stated(amount=Amount(total, total), unit=large)
    return replace(left, last=right.last, stated=stated, value=left.value + tail)


_FINEST = {"H": Grain.HOUR, "M": Grain.MINUTE, "S": Grain.SECOND}
_PER = {
    (Grain.YEAR, Grain.MONTH): 12, (Grain.YEAR, Grain.WEEK): 52, (Grain.YEAR, Grain.DAY): 365,
    (Grain.WEEK, Grain.DAY): 7, (Grain.MONTH, Grain.DAY): 30, (Grain.DAY, Grain.HOUR): 24,
    (Grain.DAY, Grain.MINUTE): 1440, (Grain.HOUR, Grain.MINUTE): 60,
    (Grain.HOUR, Grain.SECOND): 3600, (Grain.MINUTE, Grain.SECOND): 60,
    (Grain.MONTH, Grain.WEEK): 4,
}  # fmt: skip
_JOINS: tuple[Join, ...] = (
    _offset_and_day,
    _week_of_day,
    _weekday_and_date,
    _date_and_year,
    _year_and_quarter,
    _clock_and_day,
    _day_and_clock,
)

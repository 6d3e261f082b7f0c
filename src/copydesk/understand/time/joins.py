"""Expressions of one sentence joined with the words and expressions beside them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from copydesk.model.timex import Amount, Base, Grain, Mod, Stated, TimexType
from copydesk.understand.lang.en.time_hedges import HEDGES, LONGEST_HEDGE, SPANNING
from copydesk.understand.time.calendar import date_exists
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.tokens import Token

Join = Callable[[Found, Found, str], Found | None]
"""Two neighbours and the class of the one token between them, or "", to what they form."""

_BEFORE_DAY = frozenset(("ON", "LPAR", "RPAR", "OF"))
_LINKS = frozenset(("COMMA", "OF", "POSS"))
_PARTS = frozenset(("AND", "COMMA"))
_PLACES = {"EARLY": Mod.START, "LATE": Mod.END, "MID": Mod.MID}
_ENDS = {"START": Mod.START, "MIDDLE": Mod.MID, "END": Mod.END}
_SOONER = {"EARLIER": Mod.START, "LATER": Mod.END}
_WAYS = {
    "LAST": -1, "PAST": -1, "PREV": -1, "RECENT": -1, "LATEST": -1,
    "NEXT": 1, "COMING": 1, "FOLLOWING": 1, "FIRST": 0,
}  # fmt: skip
_CLOSES = frozenset(("", "COMMA", "STOP", "SEMI", "RPAR", "DASH", "AND", "ON", "IN", "AT"))


def join(tokens: Sequence[Token], found: list[Found]) -> list[Found]:
    """Add up durations, then join suffixes, neighbours and prefixes."""
    summed = _neighbours(tokens, found, (_sum_of_durations,))
    grown = [_suffixed(tokens, one) for one in summed]
    result: list[Found] = []
    for one in _neighbours(tokens, grown, _JOINS):
        floor = result[-1].last if result else 0
        result.append(_prefixed(tokens, one, floor))
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
    """Clock times before their day: "at 6:15 p.m. (15:15 GMT) on Thursday"."""
    day: Found | None = None
    following = len(tokens)
    for index in range(len(found) - 1, -1, -1):
        one = found[index]
        near = all(token.kind in _BEFORE_DAY for token in tokens[one.last : following])
        if one.kind is Kind.CLOCK and one.day is None and day is not None and near:
            found[index] = replace(one, day=day)
        else:
            day = one if is_day(one) else None
        following = one.first
    return found


def _kind(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].kind if 0 <= index < len(tokens) else ""


def _is_span_of_time(one: Found) -> bool:
    return one.type is TimexType.DURATION and one.stated.unit is not None and not one.stated.age


def is_day(one: Found) -> bool:
    """Whether it names one day."""
    if one.kind is Kind.HOLIDAY:
        return True
    stated = one.stated
    if one.kind is Kind.CALENDAR:
        return stated.day is not None or stated.weekday is not None
    return one.kind is Kind.OFFSET and stated.unit is Grain.DAY


def _is_year(one: Found) -> bool:
    stated = one.stated
    if one.kind is Kind.OFFSET:
        return stated.unit is Grain.YEAR
    only = stated.month is None and stated.quarter is None and stated.season is None
    return one.kind is Kind.CALENDAR and stated.year is not None and only and stated.half is None


def _suffixed(tokens: Sequence[Token], one: Found) -> Found:
    if is_day(one) and one.kind is not Kind.HOLIDAY:
        return _with_daypart(tokens, one)
    if not _is_span_of_time(one):
        return one
    hyphen = _kind(tokens, one.last) == "HY"
    after = one.last + 1 if hyphen else one.last
    kind = _kind(tokens, after)
    if kind == "OLD":
        exact = one.stated.amount is not None and one.stated.amount.exact is not None
        return replace(one, last=after + 1, stated=replace(one.stated, age=exact))
    if kind == "AGO":
        return _moved(one, after + 1, -1, Base.REFERENCE)
    if kind == "FROM" and after + 1 < len(tokens) and tokens[after + 1].low == "now":
        return _moved(one, after + 2, 1, Base.REFERENCE)
    if kind in ("EARLIER", "LATER"):
        return _moved(one, after + 1, -1 if kind == "EARLIER" else 1, Base.CONTEXT)
    if kind in ("BEFORE", "AFTER"):
        way = -1 if kind == "BEFORE" else 1
        if tokens[after].low not in ("before", "after") or _kind(tokens, after + 1) in _CLOSES:
            return _moved(one, after + 1, way, Base.CONTEXT)
        return replace(one, stated=replace(one.stated, direction=way, base=Base.CONTEXT))
    return one


def _with_daypart(tokens: Sequence[Token], one: Found) -> Found:
    early = 1 if _kind(tokens, one.last) in ("EARLY", "LATE") else 0
    if _kind(tokens, one.last + early) != "DAYPART":
        return one
    part = tokens[one.last + early]
    if part.low.endswith("s"):
        return one
    mod = _PLACES[tokens[one.last].kind] if early else one.mod
    stated = replace(one.stated, daypart=str(part.value))
    return Found(
        one.first, one.last + early + 1, TimexType.TIME, Kind.CLOCK, stated, mod=mod, day=one
    )


def _moved(one: Found, last: int, direction: int, base: Base) -> Found:
    stated = replace(one.stated, direction=direction, base=base)
    unit = one.stated.unit
    fine = unit is not None and unit < Grain.DAY
    kind = TimexType.TIME if fine else TimexType.DATE
    compared = direction < 0 and unit is Grain.YEAR
    return replace(
        one, last=last, type=kind, kind=Kind.OFFSET, stated=stated, value=None, comparison=compared
    )


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
            led = attempt is _year_and_quarter and _kind(tokens, left.first - 1) == "THE"
            return replace(joined, first=left.first - 1) if led else joined
    return None


def _weekday_and_date(left: Found, right: Found, link: str) -> Found | None:
    """ "Saturday, 15 June 2025"."""
    weekday = left.kind is Kind.CALENDAR and left.stated.weekday is not None
    dated = right.kind is Kind.CALENDAR and right.stated.day is not None
    if not (weekday and dated and link in ("", "COMMA", "THE")) or right.stated.weekday is not None:
        return None
    if left.stated.day is not None:
        return None
    stated = replace(right.stated, weekday=left.stated.weekday)
    return replace(right, first=left.first, stated=stated)


def _date_and_year(left: Found, right: Found, link: str) -> Found | None:
    """ "June last year", "Tuesday of last week", "the third quarter of 1990"."""
    if right.kind is Kind.OFFSET and right.stated.unit is Grain.WEEK:
        weekday = left.kind is Kind.CALENDAR and left.stated.weekday is not None
        bare = weekday and left.stated.day is None
        return _within(left, right) if bare and link in ("", "OF") else None
    if not _is_year(right) or link not in ("", "OF", "COMMA"):
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
    """ "this year's third quarter", "the 1988 third quarter"."""
    stated = right.stated
    part = stated.quarter or stated.half or stated.season
    if not _is_year(left) or right.kind is not Kind.CALENDAR or not part or stated.year:
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
    """ "10 p.m. Wednesday", "5 p.m. EST, Nov. 6"."""
    timed = left.kind is Kind.CLOCK and left.day is None and left.stated.hour is not None
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
    """ "1 h 43 min", "three hours and 20 minutes"."""
    if not (_is_span_of_time(left) and _is_span_of_time(right)) or link not in ("", "AND", "COMMA"):
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
    _weekday_and_date,
    _date_and_year,
    _year_and_quarter,
    _clock_and_day,
    _day_and_clock,
)


def _prefixed(tokens: Sequence[Token], one: Found, floor: int) -> Found:
    if _is_span_of_time(one) and one.kind is Kind.LITERAL:
        one = _ordered(tokens, one, floor)
    if (one.type in (TimexType.DATE, TimexType.TIME) and one.value is None) or _is_decade(one):
        one = _placed(tokens, one, floor)
    return _hedged(tokens, one, floor)


def _is_decade(one: Found) -> bool:
    return one.stated.unit in (Grain.DECADE, Grain.CENTURY) and one.kind is Kind.CALENDAR


def _ordered(tokens: Sequence[Token], one: Found, floor: int) -> Found:
    """ "the past two months", "the first nine months", "the six months"."""
    head = tokens[one.first]
    if head.kind in ("A", "HALF", "FULL", "LONG") or one.stated.base is Base.CONTEXT:
        return one
    first, direction = one.first, 0
    word = tokens[first - 1] if first > floor else None
    if word and (word.kind in _WAYS or (word.kind == "ORD" and word.value == 1)):
        direction = _WAYS.get(word.kind, 0)
        first -= 1
    hyphened = any(token.kind == "HY" for token in tokens[one.first : one.last])
    counted = not hyphened and tokens[one.last - 1].kind == "UNITS" and head.kind != "UNITS"
    first_of = word is not None and word.kind == "ORD" and first < one.first
    led = first > floor and tokens[first - 1].kind in ("THE", "THESE")
    if led and (counted or direction or first_of):
        first -= 1
    elif direction and head.kind == "UNITS":
        return one
    base = Base.REFERENCE if direction else None
    stated = replace(one.stated, direction=direction, base=base)
    return replace(one, first=first, stated=stated)


def _placed(tokens: Sequence[Token], one: Found, floor: int) -> Found:
    """ "early 2019", "mid-January", "the end of the year", "later this month"."""
    first = one.first
    before = first - 1
    if _kind(tokens, before) == "HY":
        before -= 1
    kind = _kind(tokens, before) if before >= floor else ""
    if kind in _PLACES:
        tight = before == first - 2
        if (
            (not tight or _is_decade(one))
            and before - 1 >= floor
            and tokens[before - 1].kind == "THE"
        ):
            before -= 1
        return replace(one, first=before, mod=_PLACES[kind])
    here = one.stated.direction == 0 or is_day(one)
    if kind in _SOONER and before == first - 1 and here:
        return replace(one, first=before, mod=_SOONER[kind])
    if kind == "OF" and before - 1 >= floor and tokens[before - 1].kind in _ENDS:
        mod = _ENDS[tokens[before - 1].kind]
        before -= 1
        if before - 1 >= floor and tokens[before - 1].kind == "THE":
            before -= 1
        return replace(one, first=before, mod=mod)
    return one


def _hedged(tokens: Sequence[Token], one: Found, floor: int) -> Found:
    """ "more than four hours", "nearly two years ago"."""
    lasting = one.type is TimexType.DURATION or (
        one.kind is Kind.OFFSET and one.stated.amount is not None and one.last - one.first > 1
    )
    clock = one.kind is Kind.CLOCK and one.stated.hour is not None
    if not lasting and not clock:
        return one
    for size in range(min(LONGEST_HEDGE, one.first - floor), 0, -1):
        words = " ".join(token.low for token in tokens[one.first - size : one.first])
        mod = HEDGES.get(words)
        if mod is not None and not (words in SPANNING and tokens[one.first].kind == "THE"):
            return replace(one, first=one.first - size, mod=mod)
    return one

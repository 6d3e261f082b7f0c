"""Weekdays, days named from the dateline, and parts of days."""

from dataclasses import replace

from copydesk.model.timex import Amount, Base, Grain, Stated, TimexType
from copydesk.understand.time.found import CLOSES, Found, Kind
from copydesk.understand.time.pattern import Match, rule

_SHIFTS = {
    "LAST": -1, "PAST": -1, "PREV": -1, "THIS": 0, "THAT": 0, "NEXT": 1, "COMING": 1,
    "FOLLOWING": 1,
}  # fmt: skip


def offset(first: int, last: int, count: int, unit: Grain, base: Base = Base.REFERENCE) -> Found:
    """A DATE so many units before (negative) or after the dateline time or another time."""
    direction = (count > 0) - (count < 0)
    amount = Amount(abs(count), abs(count)) if abs(count) > 1 else None
    stated = Stated(amount=amount, unit=unit, direction=direction, base=base)
    return Found(first, last, TimexType.DATE, Kind.OFFSET, stated)


def part_of(day: Found, first: int, last: int, daypart: str) -> Found:
    """A part of a day as a TIME."""
    stated = replace(day.stated, daypart=daypart)
    return Found(first, last, TimexType.TIME, Kind.CLOCK, stated, day=day)


_BEFORE_THAT = frozenset("ON BY IN UNTIL SINCE BEFORE AFTER FROM LATER EARLIER".split())
"""Before these "that Monday" names one; elsewhere a clause begins: "said that Monday was"."""


def _weekday(match: Match) -> Found | None:
    if match.at("wd").kind == "WABB" and not _beside_date(match):
        return None
    stated = Stated(weekday=match.number("wd"))
    return Found(match.first, match.last, TimexType.DATE, Kind.CALENDAR, stated)


def _beside_date(match: Match) -> bool:
    dates = ("DD", "MON", "MAY", "MABB", "ORDN")
    comma = 1 if match.kind_at(0) == "COMMA" else 0
    return match.kind_at(comma) in dates or match.kind_at(-2) in ("MON", "MABB", "MAY")


def _shifted(match: Match) -> Found | None:
    name = match.at("name")
    which = match.at("which").kind
    if which == "THAT" and match.kind_at(-1) not in _BEFORE_THAT:
        return None
    if match.has("this") and which not in ("PAST", "COMING"):
        return None
    if which == "PAST" and not match.has("this") and not match.has("the"):
        return None
    shift = _SHIFTS[which]
    base = Base.CONTEXT if which in ("PREV", "FOLLOWING", "THAT") else None
    stated = Stated(direction=shift, base=base)
    if name.kind == "SEASON":
        stated = replace(stated, season=str(name.value))
    elif name.kind == "WD":
        stated = replace(stated, weekday=match.number("name"))
    else:
        stated = replace(stated, month=match.number("name"))
    return Found(match.first, match.last, TimexType.DATE, Kind.CALENDAR, stated, shift=shift)


def _deictic(match: Match) -> Found | None:
    if _is_named(match):
        return None
    count = {"YESTERDAY": -1, "TODAY": 0, "TOMORROW": 1}[match.at("day").kind]
    return offset(match.first, match.last, count, Grain.DAY)


def _is_named(match: Match) -> bool:
    """Whether it ends the name of a paper or a show: "USA Today"."""
    before = match.tokens[match.first - 1] if match.first else None
    shown = before is not None and before.capital and before.kind == "x"
    return shown and match.tokens[match.first].capital


def _beyond(match: Match) -> Found:
    count = -2 if match.at("side").kind == "BEFORE" else 2
    return offset(match.first, match.last, count, Grain.DAY)


def _tonight(match: Match) -> Found:
    today = offset(match.first, match.last, 0, Grain.DAY)
    return part_of(today, match.first, match.last, "NI")


def _overnight(match: Match) -> Found | None:
    if match.kind_at(-1) in ("A", "HY") or match.kind_at(0) == "HY":
        return None
    if match.kind_at(-1) == "THE" and match.kind_at(0) == "x":
        return None
    today = offset(match.first, match.last, 0, Grain.DAY)
    return part_of(today, match.first, match.last, "NI")


def _named_part(match: Match) -> Found | None:
    part, which = match.at("part"), match.at("which").kind
    if part.low.endswith("s"):
        return None
    if which == "THIS":
        day = offset(match.first, match.last, 0, Grain.DAY)
    elif which == "LAST":
        if part.value not in ("NI", "EV"):
            return None
        day = offset(match.first, match.last, -1, Grain.DAY)
    else:
        count = {"THAT": 0, "SAME": 0, "NEXT": 1, "FOLLOWING": 1, "PREV": -1}[which]
        day = offset(match.first, match.last, count, Grain.DAY, Base.CONTEXT)
    return part_of(day, match.first, match.last, str(part.value))


def _part_before(match: Match) -> Found | None:
    """A part of the day before the one spoken of: "the night before"."""
    if match.kind_at(0) not in CLOSES or match.word_at(-1) == "on":
        return None
    day = offset(match.first, match.last, -1, Grain.DAY, Base.CONTEXT)
    return part_of(day, match.first, match.last, str(match.at("part").value))


def _time_of_day(match: Match) -> Found | None:
    """A part of the day spoken of: "by mid-afternoon"."""
    part = match.at("part")
    if part.low.endswith("s") or match.kind_at(-1) in ("THE", "A"):
        return None
    day = offset(match.first, match.last, 0, Grain.DAY, Base.CONTEXT)
    return part_of(day, match.first, match.last, str(part.value))


RULES = (
    rule("wd=WDAY", _weekday),
    rule("this=THIS? the=THE? which=LAST|PAST|PREV|NEXT|COMING|FOLLOWING|THIS|THAT "
         "name=WD|MON|MAY|SEASON", _shifted),
    rule("day=YESTERDAY|TODAY|TOMORROW", _deictic),
    rule("THE UNIT side=BEFORE YESTERDAY", _beyond),
    rule("THE UNIT side=AFTER TOMORROW", _beyond),
    rule("TONIGHT", _tonight),
    rule("OVERNIGHT", _overnight),
    rule("MID HY? part=DAYPART", _time_of_day),
    rule("THE part=DAYPART BEFORE", _part_before),
    rule("which=THIS|LAST|THAT EARLY? part=DAYPART", _named_part),
    rule("THE which=NEXT|FOLLOWING|PREV|SAME part=DAYPART", _named_part),
)  # fmt: skip

"""Periods named from the dateline or from another time: "last week", "the following year"."""

from copydesk.model.timex import Base, Grain, Stated, TimexType
from copydesk.understand.time.days import offset
from copydesk.understand.time.durations import spell
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.pattern import Match, rule

_CONTEXTUAL = frozenset(("FOLLOWING", "PREV", "THAT", "SAME"))
_COUNTS = {
    "LAST": -1, "PAST": -1, "PREV": -1, "NEXT": 1, "COMING": 1, "FOLLOWING": 1,
    "THIS": 0, "CURRENT": 0, "THAT": 0, "SAME": 0, "LATEST": 0,
}  # fmt: skip


def _period(match: Match) -> Found | None:
    which, unit = match.at("which").kind, match.at("unit").value
    assert isinstance(unit, Grain)
    if unit < Grain.DAY or match.kind_at(0) == "HY":
        return None
    if which == "PAST" or (which == "LAST" and match.has("the")):
        stated = Stated(unit=unit, direction=-1, base=Base.REFERENCE)
        value = spell(1, unit)
        return Found(match.first, match.last, TimexType.DURATION, Kind.LITERAL, stated, value=value)
    contextual = which in _CONTEXTUAL or (which == "NEXT" and match.has("the")) or unit is Grain.DAY
    base = Base.CONTEXT if contextual and which not in ("LAST", "CURRENT") else Base.REFERENCE
    return offset(match.first, match.last, _COUNTS[which], unit, base)


def _generic(match: Match) -> Found | None:
    unit = match.at("unit").value
    assert isinstance(unit, Grain)
    if unit not in (Grain.QUARTER, Grain.WEEKEND, Grain.YEAR) or match.kind_at(0) == "HY":
        return None
    return offset(match.first, match.last, 0, unit, Base.CONTEXT)


def _beside(match: Match) -> Found | None:
    count = -1 if match.at("side").kind == "BEFORE" else 1
    unit = match.at("unit").value
    assert isinstance(unit, Grain)
    return offset(match.first, match.last, count, unit, Base.CONTEXT)


def _year_ago(match: Match) -> Found:
    unit = match.at("unit").value
    assert isinstance(unit, Grain)
    base = Base.REFERENCE if match.at("side").kind == "AGO" else Base.CONTEXT
    return offset(match.first, match.last, -1, unit, base)


RULES = (
    rule("the=THE? which=LAST|PAST|PREV|NEXT|COMING|FOLLOWING|CURRENT|LATEST FISCAL? unit=UNIT",
         _period),
    rule("which=THIS|THAT FISCAL? unit=UNIT", _period),
    rule("THE|THIS|THAT which=SAME unit=UNIT", _period),
    rule("THE FISCAL? unit=UNIT", _generic),
    rule("THE unit=UNIT side=BEFORE|AFTER", _beside),
    rule("THE? unit=UNIT HY side=AGO|EARLIER ( UNIT|PERIOD )?", _year_ago),
)  # fmt: skip

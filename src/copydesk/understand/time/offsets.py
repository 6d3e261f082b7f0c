"""Periods named from the dateline or from another time: "last week", "the following year"."""

from dataclasses import replace

from copydesk.model.timex import Base, Grain, Mod, Stated, TimexType
from copydesk.understand.time.days import offset
from copydesk.understand.time.durations import spell
from copydesk.understand.time.found import CLOSES, Found, Kind
from copydesk.understand.time.pattern import Match, rule

_CONTEXTUAL = frozenset(("FOLLOWING", "PREV", "THAT", "SAME"))
_ENDING = frozenset(("ended", "ending", "to", "through"))
_SIDES = frozenset(("EARLIER", "LATER", "EARLY", "LATE"))
"""Before these "in" goes with a part: "later in the week"."""
_COUNTS = {
    "LAST": -1, "PAST": -1, "PREV": -1, "NEXT": 1, "COMING": 1, "FOLLOWING": 1,
    "THIS": 0, "CURRENT": 0, "THAT": 0, "SAME": 0, "LATEST": -1,
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
    if match.at("unit").capital and match.at("which").capital and match.first:
        return None
    contextual = which in _CONTEXTUAL or (which == "NEXT" and match.has("the")) or unit is Grain.DAY
    now = which in ("LAST", "CURRENT", "LATEST")
    base = Base.CONTEXT if contextual and not now else Base.REFERENCE
    return offset(match.first, match.last, _COUNTS[which], unit, base)


def _generic(match: Match) -> Found | None:
    unit = match.at("unit").value
    assert isinstance(unit, Grain)
    if match.kind_at(0) == "HY":
        return None
    if unit is Grain.YEAR and match.word_at(0) in _ENDING and match.word_at(1) != "date":
        stated = Stated(unit=unit)
        value = spell(1, unit)
        return Found(match.first, match.last, TimexType.DURATION, Kind.LITERAL, stated, value=value)
    if unit is Grain.QUARTER:
        return offset(match.first, match.last, 0, unit, Base.CONTEXT)
    dated = match.kind_at(0) == "OF" and match.kind_at(1) in ("MON", "MAY", "MABB", "DD", "ORDN")
    part_of = match.kind_at(-1) == "OF" and match.kind_at(-2) in ("START", "MIDDLE", "END")
    if match.kind_at(-1) == "IN" and match.kind_at(-2) in _SIDES and unit > Grain.DAY:
        return offset(match.first, match.last, 0, unit)
    whole = unit in (Grain.WEEKEND, Grain.YEAR) or (dated and unit is Grain.WEEK)
    if whole or (part_of and unit >= Grain.DAY):
        return offset(match.first, match.last, 0, unit)
    return None


def _beside(match: Match) -> Found | None:
    count = -1 if match.at("side").kind == "BEFORE" else 1
    unit = match.at("unit").value
    assert isinstance(unit, Grain)
    of_event = match.kind_at(0) not in CLOSES
    return replace(offset(match.first, match.last, count, unit, Base.CONTEXT), open=of_event)


def _year_ago(match: Match) -> Found:
    unit = match.at("unit").value
    assert isinstance(unit, Grain)
    base = Base.REFERENCE if match.at("side").kind == "AGO" else Base.CONTEXT
    compared = unit is Grain.YEAR
    return replace(offset(match.first, match.last, -1, unit, base), comparison=compared)


def _same_last_year(match: Match) -> Found | None:
    """What is compared with the year before: "the same period last year", "last year's quarter"."""
    part, year = match.at("part"), match.at("year").value
    quarterly = part.kind == "PERIOD" or part.value is Grain.QUARTER
    if year is not Grain.YEAR or not quarterly:
        return None
    return replace(offset(match.first, match.last, -1, Grain.YEAR), comparison=True)


def _period_of_year(match: Match) -> Found | None:
    """The period that is compared, in the year told: "the 1988 period"."""
    part = match.at("part")
    if part.kind != "PERIOD" and part.value is not Grain.QUARTER:
        return None
    stated = Stated(year=match.number("year"))
    return Found(match.first, match.last, TimexType.DATE, Kind.CALENDAR, stated, comparison=True)


def _latest_period(match: Match) -> Found:
    return offset(match.first, match.last, 0, Grain.QUARTER, Base.CONTEXT)


def _year_end(match: Match) -> Found | None:
    """The end of the dateline's year: "year-end"."""
    if match.at("unit").value is not Grain.YEAR or match.tokens[match.last - 1].low != "end":
        return None
    return replace(offset(match.first, match.last, 0, Grain.YEAR), mod=Mod.END)


RULES = (
    rule("the=THE? which=LAST|PAST|PREV|NEXT|COMING|FOLLOWING|CURRENT|LATEST FISCAL? unit=UNIT",
         _period),
    rule("which=THIS|THAT FISCAL? unit=UNIT", _period),
    rule("THE|THIS|THAT which=SAME unit=UNIT", _period),
    rule("THE FISCAL|FULL? unit=UNIT", _generic),
    rule("THE unit=UNIT side=BEFORE|AFTER", _beside),
    rule("THE? unit=UNIT HY side=AGO|EARLIER ( UNIT|PERIOD )?", _year_ago),
    rule("THE SAME|LIKE part=UNIT|PERIOD OF|IN? LAST|PREV year=UNIT", _same_last_year),
    rule("THE SAME|LIKE part=UNIT|PERIOD OF|IN? THE PREV year=UNIT", _same_last_year),
    rule("THE SAME|LIKE? part=UNIT|PERIOD A year=UNIT AGO|EARLIER|BEFORE", _same_last_year),
    rule("LAST year=UNIT POSS part=UNIT|PERIOD", _same_last_year),
    rule("THE year=YR part=UNIT|PERIOD", _period_of_year),
    rule("THE SAME|LIKE part=UNIT|PERIOD OF|IN year=YR", _period_of_year),
    rule("THE LATEST PERIOD", _latest_period),
    rule("unit=UNIT POSS? END", _year_end),
    rule("unit=UNIT HY END", _year_end),
)  # fmt: skip

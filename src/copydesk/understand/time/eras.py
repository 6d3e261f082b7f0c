"""Decades, centuries, quarters, halves, seasons and fiscal years."""

from copydesk.model.timex import Grain, Stated, TimexType
from copydesk.understand.time.calendar import dated
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.pattern import Match, rule


def _decade(match: Match) -> Found | None:
    digits = match.number("decade")
    value = f"{(1900 + digits if digits < 100 else digits) // 10}"
    stated = Stated(unit=Grain.DECADE)
    return Found(match.first, match.last, TimexType.DATE, Kind.CALENDAR, stated, value=value)


def _century(match: Match) -> Found | None:
    if match.at("unit").value is not Grain.CENTURY or match.number("n") > 30:
        return None
    stated = Stated(unit=Grain.CENTURY)
    value = f"{match.number('n') - 1:02}"
    return Found(match.first, match.last, TimexType.DATE, Kind.CALENDAR, stated, value=value)


def _quarter(match: Match) -> Found | None:
    if match.has("unit") and match.at("unit").value is not Grain.QUARTER:
        return None
    number, year = match.number("n"), match.number_or_none("year")
    if not 1 <= number <= 4 or _is_game(match):
        return None
    stated = Stated(quarter=number, year=year, fiscal=match.has("fiscal"))
    bare = match.has("the") and match.has("hyphen")
    return dated(match.first + bare, match.last, stated)


def _is_game(match: Match) -> bool:
    """A quarter or half that is left "with", "of the game" and the like is of a match."""
    return match.last < len(match.tokens) and match.tokens[match.last].low in ("lead", "touchdown")


def _half(match: Match) -> Found | None:
    n = match.at("n")
    number = 2 if n.kind == "LAST" else n.value
    if number not in (1, 2):
        return None
    if not match.has("year") and not _is_of_year(match):
        return None
    stated = Stated(half=int(str(number)), year=match.number_or_none("year"))
    return dated(match.first, match.last, stated)


def _is_of_year(match: Match) -> bool:
    """Whether it is half of a year, not of a match, a month or a century."""
    rest = match.tokens[match.last : match.last + 4]
    if not rest or rest[0].kind != "OF":
        return False
    year = next((token for token in rest[1:] if token.kind not in _BEFORE_YEAR), None)
    return year is not None and (year.kind in ("YR", "YW", "SHORT") or year.value is Grain.YEAR)


_BEFORE_YEAR = frozenset("THE THIS THAT LAST NEXT PREV SAME FOLLOWING CURRENT FISCAL".split())


def _season(match: Match) -> Found | None:
    word, year = match.at("season"), match.number_or_none("year")
    led = match.kind_at(-1) in ("IN", "BY", "SINCE", "UNTIL", "EARLY", "LATE", "MID", "HY")
    led = led or (match.has("the") and word.low not in ("fall", "spring"))
    if year is None and not led:
        return None
    if year is None and word.low == "fall" and not match.has("the"):
        return None
    if year is None and match.kind_at(0) == "OF":
        return None
    return dated(match.first, match.last, Stated(season=str(word.value), year=year))


def _fiscal_year(match: Match) -> Found | None:
    if match.has("unit") and match.at("unit").value is not Grain.YEAR:
        return None
    return dated(match.first, match.last, Stated(year=match.number("year"), fiscal=True))


RULES = (
    rule("THE? decade=DECADE", _decade),
    rule("THE? n=ORDINAL|SECOND HY? unit=UNIT", _century),
    rule(
        "the=THE? fiscal=FISCAL? HY? n=ORDINAL|SECOND hyphen=HY? unit=UNIT ( OF? year=YEAR )?",
        _quarter,
    ),
    rule("n=QN ( OF? year=YEAR )?", _quarter),
    rule("THE? n=ORD|SECOND|LAST HALF ( OF year=YEAR )?", _half),
    rule("the=THE? season=SEASON ( OF? year=YEAR|YW ( RANGE DD|D2 )? )?", _season),
    rule("fiscal=FISCAL unit=UNIT? year=YEAR", _fiscal_year),
)

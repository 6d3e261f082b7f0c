"""Durations: "two and a half years", "an hour and a half", "a few days", "28-year"."""

from copydesk.model.timex import Amount, Grain, Mod, Stated, TimexType
from copydesk.understand.lang.en.time_words import EACH, NO_LENGTH, TURNS
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.pattern import Match, rule
from copydesk.understand.time.tokens import Token

_LETTERS = {
    Grain.SECOND: "TS", Grain.MINUTE: "TM", Grain.HOUR: "TH", Grain.DAY: "D", Grain.WEEKEND: "WE",
    Grain.WEEK: "W", Grain.MONTH: "M", Grain.QUARTER: "Q", Grain.YEAR: "Y", Grain.DECADE: "DE",
    Grain.CENTURY: "CE", Grain.MILLENNIUM: "ML",
}  # fmt: skip
_PARTS = {
    Grain.YEAR: (12, "", "M"), Grain.HOUR: (60, "", "M"), Grain.MINUTE: (60, "", "S"),
    Grain.DAY: (24, "T", "H"),
}  # fmt: skip
_IN_YEARS = {Grain.DECADE: 10, Grain.CENTURY: 100, Grain.MILLENNIUM: 1000}


def spell(count: float | None, unit: Grain) -> str:
    """The TIMEX3 value of so many units; None is an unknown number: "P2Y6M", "PT19H", "PXD"."""
    letter = _LETTERS[unit][-1] if unit < Grain.DAY else _LETTERS[unit]
    clock = "T" if unit < Grain.DAY else ""
    if count is None:
        return f"P{clock}X{letter}"
    if unit in _IN_YEARS:
        return f"P{_plain(count * _IN_YEARS[unit])}Y"
    if count % 1 and unit in _PARTS:
        size, mark, part_letter = _PARTS[unit]
        part = round(count % 1 * size, 6)
        if part == int(part):
            whole = f"{int(count)}{letter}" if count >= 1 else ""
            return f"P{clock}{whole}{mark}{int(part)}{part_letter}"
    return f"P{clock}{_plain(count)}{letter}"


def _plain(count: float) -> str:
    return str(int(count)) if count % 1 == 0 else f"{count:.2f}".rstrip("0")


def lasting(
    first: int,
    last: int,
    low: float | None,
    high: float | None,
    unit: Grain,
    mod: Mod | None = None,
) -> Found:
    """A DURATION of so many units."""
    stated = Stated(amount=Amount(low, high), unit=unit)
    value = spell(low, unit)
    return Found(first, last, TimexType.DURATION, Kind.LITERAL, stated, value=value, mod=mod)


def _unit(token: Token) -> Grain:
    return token.value if isinstance(token.value, Grain) else Grain.SECOND


def _count(token: Token) -> float:
    assert isinstance(token.value, int | float)
    return token.value


def _counted(match: Match) -> Found | None:
    number, unit = match.at("n"), _unit(match.at("unit"))
    plural = match.at("unit").kind == "UNITS"
    if unit is Grain.QUARTER and match.tokens[match.last - 2].kind == "HY":
        return None
    if match.kind_at(-1) == "SLASH" or (number.kind == "DOTNUM" and not plural):
        return None
    if not plural and match.kind_at(-1) == "THE" and number.kind == "YR":
        return None
    if unit is Grain.QUARTER and not plural and number.value != 1:
        return None
    fraction = _fraction(match)
    if fraction is None or (fraction == 0.25 and unit is Grain.QUARTER):
        return None
    if match.word_at(0) in EACH and match.word_at(1) in TURNS:
        return None
    high = _count(number) + fraction
    low = _count(match.at("lo")) if match.has("lo") else high
    if low > high:
        return None
    return lasting(match.first, match.last, low, high, unit)


def _fraction(match: Match) -> float | None:
    """What "and a half" or "and three-quarters" adds; None where what is written is no fraction."""
    if match.has("half"):
        return 0.5
    if not match.has("quarters"):
        return 0
    if match.at("quarters").value is not Grain.QUARTER:
        return None
    return _count(match.at("parts")) / 4 if match.has("parts") else 0.25


def _with_fraction(match: Match) -> Found | None:
    """A fraction told after its unit: "three hours and a quarter"."""
    unit, fraction = _unit(match.at("unit")), _fraction(match)
    whole = _count(match.at("n")) if match.has("n") else 1
    if fraction is None or unit in (Grain.QUARTER, Grain.SECOND) or match.kind_at(0) == "OF":
        return None
    return lasting(match.first, match.last, whole + fraction, whole + fraction, unit)


def _second(match: Match) -> Found | None:
    """One second, where it is no ordinal: "a second later"."""
    if match.kind_at(0) not in ("LATER", "EARLIER", "AGO", "BEFORE", "AFTER"):
        return None
    return lasting(match.first, match.last, 1, 1, Grain.SECOND)


def _one(match: Match) -> Found | None:
    unit = _unit(match.at("unit"))
    count = 1.5 if match.has("half") else 1
    if unit is Grain.QUARTER and match.kind_at(0) in ("OF", "x"):
        return None
    if match.kind_at(0) == "HY" and match.word_at(1) != "ago":
        return None
    return lasting(match.first, match.last, count, count, unit)


def _half(match: Match) -> Found | None:
    return lasting(match.first, match.last, 0.5, 0.5, _unit(match.at("unit")))


def _quarters(match: Match) -> Found | None:
    """Quarters of a unit: "a quarter of a century", "three quarters of an hour"."""
    if match.at("quarters").value is not Grain.QUARTER:
        return None
    count = _count(match.at("n")) if match.has("n") else 1
    part = count / 4
    return lasting(match.first, match.last, part, part, _unit(match.at("unit")))


def _vague(match: Match) -> Found | None:
    if match.word_at(-1) == "as" and match.at("q").low == "many":
        return None
    unit = _unit(match.at("unit"))
    if match.at("q").kind == "COUPLE":
        return lasting(match.first, match.last, 2, 2, unit, Mod.APPROX)
    return lasting(match.first, match.last, None, None, unit)


def _or_more(match: Match) -> Found | None:
    """One unit or a few: "a year or two"."""
    high = _count(match.at("n"))
    if match.at("n").kind != "NW" or not 2 <= high <= 9:
        return None
    return lasting(match.first, match.last, 1, high, _unit(match.at("unit")))


def _bare(match: Match) -> Found | None:
    unit = _unit(match.at("unit"))
    if (match.word_at(-2), match.word_at(-1)) in (("matter", "of"), ("as", "many")):
        return None
    if (
        match.word_at(-1) in NO_LENGTH
        or match.at("unit").capital
        or len(match.at("unit").low) < 4
        or unit in (Grain.SECOND, Grain.QUARTER, Grain.WEEKEND)
    ):
        return None
    return lasting(match.first, match.last, None, None, unit)


def _long(match: Match) -> Found:
    unit = match.at("unit")
    count = 1 if unit.kind == "UNIT" else None
    return lasting(match.first, match.last, count, count, _unit(unit))


def _fortnight(match: Match) -> Found | None:
    count = _count(match.at("n")) if match.has("n") else 1
    return lasting(match.first, match.last, 2 * count, 2 * count, Grain.WEEK)


def _while(match: Match) -> Found:
    return Found(match.first, match.last, TimexType.DURATION, Kind.LITERAL, value="PXX")


RULES = (
    rule(
        "( lo=CARD TO|OR|RANGE )? n=CARD ( AND A half=HALF )? "
        "MORE|FULL|OTHER? unit=UNIT|UNITS|SECOND",
        _counted,
    ),
    rule("BETWEEN lo=CARD AND n=CARD unit=UNITS", _counted),
    rule("n=CARD unit=UNIT|UNITS AND A half=HALF", _counted),
    rule("n=CARD AND A HY? quarters=UNIT HY? unit=UNIT|UNITS", _counted),
    rule("n=CARD AND parts=CARD HY? quarters=UNIT|UNITS HY? unit=UNIT|UNITS", _counted),
    rule("n=CARD HY AND HY A HY quarters=UNIT HY? unit=UNIT|UNITS", _counted),
    rule("n=CARD unit=UNIT|UNITS AND A quarters=UNIT", _with_fraction),
    rule("n=CARD unit=UNIT|UNITS AND parts=CARD HY? quarters=UNITS", _with_fraction),
    rule("A unit=UNIT AND A quarters=UNIT", _with_fraction),
    rule("A SECOND", _second),
    rule("n=CARD HY AND HY A HY half=HALF HY? unit=UNIT|UNITS", _counted),
    rule("A quarters=UNIT OF A unit=UNIT", _quarters),
    rule("n=CARD HY? quarters=UNIT|UNITS OF A unit=UNIT", _quarters),
    rule("( lo=CARD TO|OR|HY )? n=CARD HY unit=UNIT|UNITS ( HY LONG )?", _counted),
    rule("A full=FULL|MORE? unit=UNIT ( AND A half=HALF )?", _one),
    rule("HALF A? HY? unit=UNIT", _half),
    rule("A HALF HY? unit=UNIT", _half),
    rule("A? q=FEW|COUPLE|MANY OF? MORE|FULL|PAST? unit=UNITS", _vague),
    rule("q=FEW|COUPLE HY unit=UNIT", _vague),
    rule("A unit=UNIT OR n=CARD", _or_more),
    rule("unit=UNITS", _bare),
    rule("unit=UNITS OR|AND UNITS", _bare),
    rule("unit=UNIT|UNITS HY? LONG", _long),
    rule("A FORTNIGHT", _fortnight),
    rule("n=CARD FORTNIGHT", _fortnight),
    rule("A WHILE", _while),
)

"""Sets of times: "every Friday", "twice a week", "annually"."""

from copydesk.model.timex import Amount, Grain, Stated, TimexType
from copydesk.understand.time.durations import spell
from copydesk.understand.time.found import NOTHING, Found, Kind
from copydesk.understand.time.pattern import Match, rule

_PLURAL_PARTS = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}


def _set(match: Match, value: str, stated: Stated = NOTHING) -> Found:
    return Found(match.first, match.last, TimexType.SET, Kind.LITERAL, stated, value=value)


def _each(match: Match) -> Found | None:
    unit = match.at("unit").value
    assert isinstance(unit, Grain)
    number = match.at("n").value if match.has("n") else 1
    count = 2 if match.has("other") else number
    assert isinstance(count, int | float)
    return _set(match, spell(count, unit), Stated(amount=Amount(count, count), unit=unit))


def _each_named(match: Match) -> Found:
    name = match.at("name")
    tail = f"T{match.at('part').value}" if match.has("part") else ""
    if name.kind == "WD":
        day = match.number("name")
        return _set(match, f"XXXX-WXX-{day + 1}{tail}", Stated(weekday=day))
    if name.kind == "SEASON":
        return _set(match, f"XXXX-{name.value}", Stated(season=str(name.value)))
    if name.kind == "DAYPART":
        return _set(match, f"XXXX-XX-XXT{name.value}", Stated(daypart=str(name.value)))
    month = match.number("name")
    return _set(match, f"XXXX-{month:02}", Stated(month=month))


def _plural_day(match: Match) -> Found:
    day = match.number("days")
    tail = f"T{match.at('part').value}" if match.has("part") else ""
    return _set(match, f"XXXX-WXX-{day + 1}{tail}", Stated(weekday=day))


def _day_parts(match: Match) -> Found | None:
    part = _PLURAL_PARTS.get(match.at("part").low)
    if part is None:
        return None
    day = match.number("wd")
    return _set(match, f"XXXX-WXX-{day + 1}T{part}", Stated(weekday=day))


def _often(match: Match) -> Found:
    unit = match.at("unit").value
    assert isinstance(unit, Grain)
    return _set(match, spell(1, unit), Stated(unit=unit))


def _rate(match: Match) -> Found | None:
    """How often, after an amount: "$5 a year", "300 people a day"."""
    if match.kind_at(-1) == "COMMA":
        return None
    before = match.tokens[max(0, match.first - 4) : match.first]
    amounts = ("DD", "D2", "NUM", "NW", "DOTNUM", "D4")
    counted = match.at("per").kind == "PER" or any(
        token.kind in amounts or token.low[0].isdigit() or token.low in _AMOUNTS
        for token in before[-2:]
    )
    return _often(match) if counted and match.kind_at(0) not in _SHIFTED else None


_AMOUNTS = frozenset("% percent cents hours million billion".split())
_SHIFTED = frozenset("AGO EARLIER LATER BEFORE AFTER FROM AND HY".split())


def _frequency(match: Match) -> Found | None:
    """Not the name of a newspaper, nor "quarterly dividend"."""
    often = match.at("often")
    if (often.capital and match.first > 0) or (
        often.low == "quarterly" and match.kind_at(0) == "x"
    ):
        return None
    return _set(match, str(match.at("often").value))


RULES = (
    rule("EACH other=OTHER? n=CARD? unit=UNIT|UNITS", _each),
    rule("EACH OTHER? name=WD|MON|MAY|SEASON|DAYPART part=DAYPART?", _each_named),
    rule("days=WDS part=DAYPART?", _plural_day),
    rule("wd=WD part=DAYPART", _day_parts),
    rule("TIMES A|PER|EACH unit=UNIT", _often),
    rule("CARD TIMESX A|PER|EACH unit=UNIT", _often),
    rule("per=PER|A unit=UNIT", _rate),
    rule("often=FREQ", _frequency),
)  # fmt: skip

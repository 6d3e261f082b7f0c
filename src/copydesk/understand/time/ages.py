"""Ages of people: "aged 67", "at the age of 67", and ", 67," after a name."""

from copydesk.model.timex import Amount, Grain, Stated, TimexType
from copydesk.understand.lang.en.time_words import WEEKDAYS
from copydesk.understand.time.durations import spell
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.pattern import Match, rule

_OLDEST = 125


def _age(match: Match) -> Found | None:
    value = match.at("n").value
    if not isinstance(value, int) or not 0 < value <= _OLDEST:
        return None
    unit = match.at("unit").value if match.has("unit") else Grain.YEAR
    assert isinstance(unit, Grain)
    stated = Stated(amount=Amount(value, value), unit=unit, age=True)
    first = match.first + 1 if match.has("mark") else match.first
    last = match.last - 1 if match.has("mark") else match.last
    return Found(first, last, TimexType.DURATION, Kind.LITERAL, stated, value=spell(value, unit))


def _after_name(match: Match) -> Found | None:
    """Only after two capitalised words: one may be a place, a month or a team."""
    names = match.tokens[max(0, match.first - 2) : match.first]
    person = len(names) == 2 and all(name.capital and name.kind == "x" for name in names)
    if not person or names[-1].low in WEEKDAYS or match.number("n") < 4:
        return None
    return _age(match)


RULES = (
    rule("AGED BETWEEN? n=DD|D2|NW", _age),
    rule("AGE OF? n=DD|D2|NW", _age),
    rule("THE AGE OF n=DD|D2|NW", _age),
    rule("mark=COMMA n=DD|D2 COMMA|STOP", _after_name),
)

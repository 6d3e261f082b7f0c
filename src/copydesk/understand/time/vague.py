"""References without a place on the calendar: "now", "recently", "in the near future"."""

from copydesk.model.timex import Amount, Base, Grain, Stated, TimexType
from copydesk.understand.lang.en.time_tense import MODALS
from copydesk.understand.time.durations import spell
from copydesk.understand.time.found import Found, Kind
from copydesk.understand.time.pattern import Match, rule

_DETERMINERS = frozenset(
    "its his her their our my your any no all some both several many s and or of with under".split()
)
_COUNTED = frozenset(
    "DD D2 NUM NW DOTNUM D4 YR FEW COUPLE MANY UNIT UNITS SEASON DAYPART WD FISCAL HALF".split()
)


def _reference(match: Match, value: str) -> Found:
    return Found(match.first, match.last, TimexType.DATE, Kind.LITERAL, value=value)


def _word(match: Match) -> Found | None:
    word, before = match.at("word").low, match.word_at(-1)
    if word == "soon" and (before == "as" or match.word_at(0) in ("after", "as")):
        return None
    return _reference(match, str(match.at("word").value))


def _past(match: Match) -> Found | None:
    if match.kind_at(-1) != "IN" or match.kind_at(0) in _COUNTED:
        return None
    return _reference(match, "PAST_REF")


def _future(match: Match) -> Found | None:
    if match.kind_at(0) == "OF":
        return None
    return _reference(match, "FUTURE_REF")


def _units(match: Match) -> Found:
    """An unknown number of them: "in recent weeks", "in the coming months"."""
    direction = -1 if match.at("way").kind == "RECENT" else 1
    unit = match.at("unit").value
    assert isinstance(unit, Grain)
    stated = Stated(amount=Amount(None, None), unit=unit, direction=direction, base=Base.REFERENCE)
    return Found(
        match.first, match.last, TimexType.DURATION, Kind.LITERAL, stated, value=spell(None, unit)
    )


def _some_day(match: Match) -> Found | None:
    """An unknown day to come, after a modal verb: "will one day"."""
    if match.at("n").low != "one" or match.word_at(-1) not in MODALS:
        return None
    return _reference(match, "FUTURE_REF") if match.at("unit").low == "day" else None


def _these_days(match: Match) -> Found | None:
    return _reference(match, "PRESENT_REF") if match.at("unit").low == "days" else None


def _current(match: Match) -> Found | None:
    """As an adjective; "the current in the wire" is a noun."""
    noun = match.kind_at(-1) == "x" and match.word_at(-1) not in _DETERMINERS
    if noun or match.kind_at(0) not in ("x", "UNIT", "CITY"):
        return None
    return _reference(match, "PRESENT_REF")


RULES = (
    rule("word=VAGUE", _word),
    rule("THE PAST", _past),
    rule("THE NEAR? FUTURE", _future),
    rule("way=RECENT|COMING unit=UNITS", _units),
    rule("THESE unit=UNITS", _these_days),
    rule("n=NW unit=UNIT", _some_day),
    rule("way=RECENT unit=UNITS AND|OR UNITS", _units),
    rule("CURRENT", _current),
)

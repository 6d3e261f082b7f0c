"""How long a stretch of time may be by its words, and whether two stretches cannot be one."""

import re
from dataclasses import dataclass

from copydesk.model.timex import Grain, Mod, Timex

_APART = 1.3
"""How many times longer one stretch must be than another that is told in other units."""
_APART_FEW = 1.6
"""The same where one is told in one or two units, which are the most rounded: "a week"."""
_FEW = 2
_ROUGH = 0.3
_NEARLY = 0.6
_LONGEST = 2.0
"""How many times its words "more than a day" can be."""


MINUTE = 1 / 1440
"""In days."""


@dataclass(frozen=True, slots=True)
class Length:
    """A stretch of time.

    Attributes:
        low, high: the shortest and the longest that its words can mean, in days.
    """

    low: float
    high: float


def length_of(text: str, timex: Timex) -> Length | None:
    """The length of a stretch of time; None if its words give no number, or it is an age."""
    amount, unit = timex.stated.amount, timex.stated.unit
    if amount is None or amount.low is None or amount.high is None or timex.stated.age:
        return None
    if _OFF.match(text, timex.span.end):
        return None
    if unit not in UNIT_DAYS:
        return None
    days = UNIT_DAYS[unit]
    low, high = amount.low * days, amount.high * days
    if _LONG.search(timex.span.cut(text)):
        return Length(low * _SHORTEST.get(unit, _ABOUT_AS_LONG), high * _ABOUT_AS_LONG_MOST)
    if _SHORT_OF.search(text, max(0, timex.span.start - _REACH), timex.span.start):
        return Length(low * _NEARLY, high)
    if timex.mod in (Mod.MORE_THAN, Mod.EQUAL_OR_MORE):
        return Length(low, high * _LONGEST)
    if timex.mod in (Mod.LESS_THAN, Mod.EQUAL_OR_LESS):
        near = _NEAR.match(timex.span.cut(text))
        return Length(low * _NEARLY if near else 0.0, high)
    if timex.mod is Mod.APPROX:
        return Length(low * (1 - _ROUGH), high * (1 + _ROUGH))
    return Length(low, high)


_OFF = re.compile(
    r"\s(?:short of|shy of|(?:less|more|longer|shorter) than|(?:over|under|past|off|beyond))\s"
    r"(?:[\w-]{1,12}\s){1,3}?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b"
)
"""Behind what another stretch is longer or shorter by: "two minutes short of five hours"."""
_SHORT_OF = re.compile(
    r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|a (?:little|shade|touch|whisker|"
    r"fraction)|just)\s(?:short|shy) of\s(?:the\s)?\Z"
)
_REACH = 24

_LONG = re.compile(r"\A(?:hour|day|night|week|month|year|decade)[- ]long\Z", re.IGNORECASE)
"""A manner of speaking, without a number: a "day-long" siege lasts from morning to evening."""
_SHORTEST = {Grain.DAY: 0.2}
_ABOUT_AS_LONG = 0.6
_ABOUT_AS_LONG_MOST = 1.6
"""How many times what its unit says such a stretch may last."""

_NEAR = re.compile(r"nearly|almost|just|not quite|shy|a little|slightly|close", re.IGNORECASE)


def as_long(one: Timex, other: Timex) -> bool:
    """Whether two lengths are told as one, be it in other units: "a decade", "ten years"."""
    if one.stated.unit is other.stated.unit:
        return one.stated.amount is not None and one.stated.amount == other.stated.amount
    mine, theirs = _exactly(one), _exactly(other)
    return mine is not None and mine == theirs


def _exactly(timex: Timex) -> tuple[str, float] | None:
    """What a length comes to by the calendar or by the clock; None if it is rough."""
    amount, unit = timex.stated.amount, timex.stated.unit
    if amount is None or amount.exact is None or unit is None or timex.mod is not None:
        return None
    for sort, units in _EXACT.items():
        if unit in units:
            return sort, amount.exact * units[unit]
    return None


_EXACT = {
    "minutes": {Grain.MINUTE: 1, Grain.HOUR: 60, Grain.DAY: 1440, Grain.WEEK: 10080},
    "months": {Grain.MONTH: 1, Grain.YEAR: 12, Grain.DECADE: 120, Grain.CENTURY: 1200},
}


def lengths_apart(text: str, one: Timex, other_text: str, other: Timex) -> bool:
    """Whether two stretches of time cannot be one, hedges and rounding allowed for."""
    mine, theirs = length_of(text, one), length_of(other_text, other)
    if mine is None or theirs is None:
        return False
    if min(mine.high, theirs.high) * _OF_OTHER_KINDS < max(mine.low, theirs.low):
        return False
    plain = one.mod is None and other.mod is None
    apart = _tolerance(one, other)
    if plain and one.stated.unit is other.stated.unit:
        apart = _ROUNDED if _is_whole(one) is not _is_whole(other) else 1.0
    return mine.low > theirs.high * apart or theirs.low > mine.high * apart


def _is_whole(timex: Timex) -> bool:
    amount = timex.stated.amount
    return amount is not None and amount.exact is not None and amount.exact == int(amount.exact)


_ROUNDED = 1.04
"""How many times longer "five hours" may be than "four hours and 58 minutes"."""
_OF_OTHER_KINDS = 500.0
"""How many times longer one stretch is than another that it cannot be mistaken for."""


def _tolerance(one: Timex, other: Timex) -> float:
    amounts = [timex.stated.amount for timex in (one, other)]
    few = any(amount and amount.high is not None and amount.high <= _FEW for amount in amounts)
    return _APART_FEW if few else _APART


UNIT_DAYS = {
    Grain.SECOND: 1 / 86_400,
    Grain.MINUTE: 1 / 1_440,
    Grain.HOUR: 1 / 24,
    Grain.DAY: 1.0,
    Grain.WEEK: 7.0,
    Grain.MONTH: 30.44,
    Grain.YEAR: 365.24,
}

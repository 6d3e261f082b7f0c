"""Numbers in print, as news agencies print them.

One to nine in words and figures from 10; figures before units, per cent and money; millions and
billions in words behind a figure; no sentence begins with a figure (the style of the Associated
Press, as its public guidance describes it).
"""

import math
import re

from copydesk.model.event import FigurePoint
from copydesk.model.quantity import Bound

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_UNITS = {"min": "minutes", "h": "hours", "s": "seconds", "d": "days"}
_CURRENCIES = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥"}
_LARGE = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
SPELLED_TO = 9
_WORDS_TO = 100
_HEDGES = {
    Bound.AT_LEAST: "at least",
    Bound.MORE_THAN: "more than",
    Bound.AT_MOST: "at most",
    Bound.LESS_THAN: "fewer than",
    Bound.ABOUT: "about",
    Bound.NEARLY: "nearly",
    Bound.JUST_OVER: "just over",
}
_VAGUE = re.compile(
    r"\b(?:(?:several|many|a\s+few|tens\s+of|hundreds\s+of)\s+)?"
    r"(?:dozens|scores|hundreds|thousands|hundred|thousand|millions)\b",
    re.IGNORECASE,
)
_SPELLED = re.compile(rf"\b(?:{'|'.join(_ONES[: SPELLED_TO + 1])})\b")
_STARTS_WITH_FIGURE = re.compile(r"^(\d[\d,]*)(?![\d.,]*\d|\s*(?:%|million|billion|trillion))")


def in_words(number: int) -> str:
    """ "eighty-four"; figures above one hundred."""
    if number < len(_ONES):
        return _ONES[number]
    if number < _WORDS_TO:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    return "one hundred" if number == _WORDS_TO else f"{number:,}"


def in_number(words: str) -> int | None:
    """84 for "eighty-four"; None for other words."""
    return _NUMBERS.get(words.lower())


def figures(value: float) -> str:
    """ "84", "1,204", "6.2", "1.2 million": always in figures."""
    if math.isinf(value):
        return "an unknown number"
    for size, word in _LARGE:
        if abs(value) >= size and round(value / size, 2) * size == value:
            return f"{value / size:g} {word}"
    return f"{value:,.0f}" if value == int(value) else f"{value:,.6g}"


def cardinal(value: float) -> str:
    """One to nine in words, all else in figures."""
    if value == int(value) and 0 <= value <= SPELLED_TO:
        return in_words(int(value))
    return figures(value)


def with_unit(value: float, unit: str | None) -> str:
    """ "18%", "$412 million", "12 km"; without a unit as `cardinal`."""
    if unit is None:
        return cardinal(value)
    if unit == "%":
        return f"{figures(value)}%"
    if len(unit) == 3 and unit.isupper():
        sign = _CURRENCIES.get(unit)
        return f"{sign}{_money(value)}" if sign else f"{_money(value)} {unit}"
    return f"{figures(value)} {_UNITS.get(unit, unit)}"


def _money(value: float) -> str:
    """Sums below a million that are not round keep both decimals: "23.10"."""
    return f"{value:,.2f}" if value < 10**6 and value != int(value) else figures(value)


def value_of(point: FigurePoint, unit: str | None) -> str:
    """A figure with its bound: "at least 84", "$85 million to $95 million", "dozens"."""
    if point.bound is Bound.RANGE and not math.isinf(point.high):
        shared = unit is not None and unit != "%" and not (len(unit) == 3 and unit.isupper())
        low = figures(point.low) if shared else with_unit(point.low, unit)
        return f"{low} to {with_unit(point.high, unit)}"
    if point.bound is Bound.VAGUE:
        return _vague(point, unit)
    hedge = _HEDGES.get(point.bound, "")
    if point.bound is Bound.LESS_THAN and unit is not None:
        hedge = "less than"
    return f"{hedge} {with_unit(point.value, unit)}".strip()


def _vague(point: FigurePoint, unit: str | None) -> str:
    for piece in point.evidence:
        found = _VAGUE.search(piece.quote)
        if found:
            return " ".join(found[0].lower().split())
    return f"more than {with_unit(point.low, unit)}"


def in_figures(words: str) -> str:
    """ "at least 3" for "at least three"."""
    return _SPELLED.sub(lambda found: str(_ONES.index(found[0])), words)


def begin_with(sentence: str) -> str:
    """A sentence that begins with a capital and never with a figure."""
    found = _STARTS_WITH_FIGURE.match(sentence)
    if found:
        number = int(found[1].replace(",", ""))
        if number <= _WORDS_TO:
            sentence = in_words(number) + sentence[found.end() :]
        else:
            sentence = f"a total of {sentence}"
    elif sentence[:1].isdigit():
        sentence = f"some {sentence}" if not sentence.startswith(("19", "20")) else sentence
    return sentence[:1].upper() + sentence[1:]


_NUMBERS = {in_words(number): number for number in range(_WORDS_TO)}

"""NM001 unit-mismatch."""

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Dimension, Quantity, Unit
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.quantity.links import (
    apposed,
    by_sentence,
    same_dimension,
    words_after,
    words_between,
)
from copydesk.understand.quantity.wording import significant
from copydesk.understand.reading import Reading

_SLACK = 0.02
_HEDGED_SLACK = 0.05
_DOUBTFUL = 0.12
_SMALL = 5
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@rule(
    code="NM001",
    name="unit-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "Bake the loaf at 200 degrees Celsius ([[362 Fahrenheit]]).",
            message="200 °C is 390 °F",
            suggestion="390 Fahrenheit",
            severity=Severity.WARNING,
        ),
        Bad(
            "The trail is 50 km ([[40 miles]]) long.",
            message="50 km is 31 mi",
            suggestion="31 miles",
        ),
        Bad(
            "The wall is 1.88 metres ([[5 feet 2 inches]]) high.",
            message="1.88 m is 6 feet 2 inches, not 5 feet 2 inches",
            suggestion="6 feet 2 inches",
        ),
        Bad(
            "Some 187 millimetres of rain ([[about 17 inches]]) fell overnight.",
            message="187 mm is 7.4 in",
            suggestion="about 7.4 inches",
        ),
        Bad(
            "It was 30C ([[112F]]) in the shade.",
            message="30 °C is 86 °F",
            suggestion="86F",
        ),
        Bad(
            "The night was minus 30 C ([[minus 12 F]]) in the valley.",
            message="-30 °C is -22 °F",
            suggestion="minus 22 F",
        ),
        Bad(
            "The estate covers 1,200 hectares, or [[12,000 acres]].",
            message="1,200 ha is 2,965 acre",
            suggestion="2,965 acres",
        ),
    ),
    good=(
        Good("Keep the rise at 200 degrees Celsius (360 Fahrenheit) within the kiln."),
        Good("The road climbs for 32 km from Melby (410 m) to Arden (1,350 m)."),
        Good("The trail is 80 km (50 miles) long."),
        Good("The trail is about 60 kilometres (35 miles) long."),
        Good("It was 30C (86F) in the shade, and minus 4C (25F) at night."),
        Good("The estate covers 5,600 hectares, or 56 square kilometres."),
        Good("She ran 5 km, 3 miles of it uphill."),
        Good("Summers are 1.5C (2.7F) warmer than a century ago; the cold is minus 31 C (-24 F)."),
        Good("The tank holds 100 gallons (455 litres)."),
        Good("The wall is 6ft 2in (1.88m) high."),
        Good("The wall is 1.88 metres (6 feet 2 inches) high."),
    ),
)
def unit_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a measure that is given in two units which do not agree: "50 km (40 miles)".

    Why it matters: one of the two is wrong, and half of the readers take away the wrong one.

    Does not claim: which of the two is wrong, nor anything where either is a rounding of the
    other, to the last digit written or to the nearest five. Words with several meanings (ton,
    gallon) may have any of them. Money is left alone, since rates change.

    Source: conversion factors of NIST Special Publication 811 (2008), Appendix B.
    """
    prose = reading.article.prose
    for group in by_sentence(reading.quantities):
        limit = reading.sentences[group[0].sentence].span.end
        for one, other in pairwise(group):
            if not _converts(prose, one, other, limit):
                continue
            start = reading.sentences[group[0].sentence].span.start
            if not _agree(one, other, on_scale=_is_on_scale(prose, start, one)):
                yield _finding(reading, rule, one, other)


def _converts(prose: str, one: Quantity, other: Quantity, limit: int) -> bool:
    """Whether the second is set beside the first as the same measure in another unit."""
    if not same_dimension(one, other) or one.unit == other.unit or one.per != other.per:
        return False
    words = words_between(prose, one, other)
    if words in {("or",), ("/",), (",", "or"), ("(",), ("[",), ("(", "or"), ("—",), ("–",)}:
        return True
    following = words_after(prose, other.span, limit)[:2]
    if words[-1:] == ("(",) and len(words) <= 6 and "," not in words:
        return ")" in following and not _is_of_what_is_named(prose, one, other)
    return apposed(words) and following[:1] == (",",)


def _is_of_what_is_named(prose: str, one: Quantity, other: Quantity) -> bool:
    """Whether a measure in brackets is far off, and of what is named before it: "Kalm (640 m)"."""
    assert one.unit
    assert other.unit
    if not _NAME_BEFORE.search(prose, one.span.end, other.span.start):
        return False
    small, large = sorted((one.unit.to_si(one.value), other.unit.to_si(other.value)))
    return large > _FAR_OFF * small


_NAME_BEFORE = re.compile(r"\b[A-Z][\w'’-]+\s*\(\Z")
_FAR_OFF = 3


_ON_SCALE = re.compile(
    r"\b(?:to|at)\s(?:(?:about|around|almost|nearly|over|only|just|minus)\s){0,2}\Z", re.IGNORECASE
)
"""Before a temperature by which it is one of the scale."""
_OF_CHANGE = re.compile(
    r"\b(?:rise|rises|risen|warming|warmer|cooler|colder|hotter|increas\w+|difference|drop|fall|"
    r"limit\w*|swing|gap|anomal\w+|up|above|below|by|between|from)\b",
    re.IGNORECASE,
)
"""Words before a temperature by which it may be a difference of two."""


def _is_on_scale(prose: str, start: int, one: Quantity) -> bool:
    """Whether a temperature is no difference of two: "heat it to 70 degrees Celsius"."""
    lead = prose[start : one.span.start]
    return bool(_ON_SCALE.search(lead)) and not _OF_CHANGE.search(lead)


def _agree(one: Quantity, other: Quantity, *, on_scale: bool = False) -> bool:
    hedged = not (one.exact and other.exact)
    slack = _HEDGED_SLACK if hedged else _SLACK
    assert one.unit
    assert other.unit
    return any(
        _rounds_to(one, from_unit, other, to_unit, slack)
        or _rounds_to(other, to_unit, one, from_unit, slack)
        for from_unit in _readings(one.unit, on_scale=on_scale)
        for to_unit in _readings(other.unit, on_scale=on_scale)
    )


def _ends(quantity: Quantity) -> tuple[float, ...]:
    return quantity.terms if len(quantity.terms) == 2 else (quantity.value,)


def _rounds_to(
    source: Quantity, from_unit: Unit, target: Quantity, to_unit: Unit, slack: float
) -> bool:
    """Whether the source, in the target's unit, rounds to what is written there."""
    values, targets = _ends(source), _ends(target)
    if len(targets) != len(values):
        return True
    for value, written in zip(values, targets, strict=True):
        right = to_unit.from_si(from_unit.to_si(value))
        room = _grain(written, target) / 2 + abs(right) * slack
        if value <= _SMALL:
            room += source.precision / 2 * float(from_unit.factor / to_unit.factor)
        if abs(right - written) > room + 1e-9:
            return False
    return True


def _grain(written: float, quantity: Quantity) -> float:
    """What the number may have been rounded to: its last digit, or fives and tens."""
    grain = quantity.precision
    if quantity.unit and quantity.unit.dimension is Dimension.TEMPERATURE:
        return max(grain, 1.0) * 1.2
    for step in (5.0, 10.0, 50.0, 100.0, 500.0, 1000.0):
        if written >= 2 * step and written % step == 0:
            grain = max(grain, step)
    return min(grain, max(quantity.precision, written / 4))


def _readings(unit: Unit, *, on_scale: bool = False) -> tuple[Unit, ...]:
    """The units that the word may mean; a temperature may be a difference of temperatures."""
    if unit.dimension is Dimension.TEMPERATURE and on_scale:
        return (unit,)
    if unit.dimension is Dimension.TEMPERATURE:
        return unit, Unit(unit.symbol, unit.dimension, unit.factor)
    factors: tuple[Fraction, ...] = (unit.factor, *unit.others)
    return tuple(Unit(unit.symbol, unit.dimension, factor, unit.offset) for factor in factors)


def _in_two_units(words: str, right: float, other: Quantity) -> str | None:
    """The right length in the words of "7 feet 2 inches"; None where there is one unit alone."""
    if len(_NUMBER.findall(words)) != 2 or other.precision >= 1 or other.terms:
        return None
    of_smaller = round(1 / other.precision)
    numbers = iter(divmod(round(right * of_smaller), of_smaller))
    return _NUMBER.sub(lambda _: str(next(numbers)), words)


def _finding(reading: Reading, rule: Rule, one: Quantity, other: Quantity) -> Finding:
    assert one.unit
    assert other.unit
    right = other.unit.from_si(one.unit.to_si(one.value))
    words = other.span.cut(reading.text)
    off = abs(right - other.value) / abs(right) if right else 1.0
    suggestion = _in_two_units(words, right, other)
    if suggestion:
        is_not = f"{suggestion}, not {words}"
    else:
        said = significant(right, 4 if abs(right) >= 1000 and other.exact else 2)
        symbol = other.unit.symbol
        is_not = f"{said} {symbol}, not {significant(other.value, 6)} {symbol}"
        unsigned = said.removeprefix("-") if other.value < 0 and right < 0 else said
        if len(other.terms) < 2:
            suggestion = words.replace(other.number_span.cut(reading.text), unsigned, 1)
    return rule.finding(
        other.span,
        f"{significant(one.value, 6)} {one.unit.symbol} is {is_not}",
        suggestion=suggestion,
        related=[one.span],
        severity=Severity.WARNING if off < _DOUBTFUL else None,
    )

"""What stands around a number to make it money, a measure, a percentage or a rate."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.knowledge.units import UNITS
from copydesk.model.quantity import QuantityKind, Unit
from copydesk.understand.lang.en.quantity_numbers import LETTER_MAGNITUDES, MAGNITUDES
from copydesk.understand.lang.en.quantity_units import (
    AFTER_NO_RATE,
    ATTACHED_ONLY,
    CURRENCY_ADJECTIVES,
    CURRENCY_LETTERS,
    CURRENCY_PREFIX_WORDS,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLAR_PREFIXES,
    PER_TIME,
    PER_WORDS,
    POUND_WORDS,
    POWER_WORDS,
    TEMPERATURE_WORDS,
    UNIT_ADJECTIVES,
    UNIT_WORDS,
    WEIGHT_WORDS,
)
from copydesk.understand.quantity.number import Number, low_at
from copydesk.understand.quantity.tokens import Token

_NEAR = 10
_HYPHENS = frozenset("-‑")
_SCAN_LINES = frozenset({"720", "1080", "1440", "2160", "4320"})
"""Before "p" these are the height of a picture and not pence."""
_DIMENSION_WORDS = frozenset(
    "high tall long deep wide thick away across below above from of off north south east west "
    "race sprint dash final hurdles freestyle relay butterfly backstroke breaststroke "
    "downstream upstream".split()
)


@dataclass(frozen=True, slots=True)
class Measured:
    """A unit behind a number: what it is, the token after it, and what multiplies the number."""

    kind: QuantityKind
    after: int
    unit: Unit | None = None
    scale: float = 1.0


def read_currency_before(tokens: Sequence[Token], i: int) -> tuple[Unit, int] | None:
    """The currency before the number at ``i``, and the token where it begins."""
    if i == 0:
        return None
    before = tokens[i - 1]
    code = CURRENCY_SIGNS.get(before.text)
    if code:
        prefix = tokens[i - 2] if i >= 2 and before.touches else None
        dollars = DOLLAR_PREFIXES.get(prefix.low.rstrip(".")) if prefix else None
        if before.text == "$" and prefix and not dollars:
            dollars = "USD" if prefix.low == "u.s." else None
        return (UNITS[dollars], i - 2) if dollars else (UNITS[code], i - 1)
    if before.low == "." and i >= 2 and tokens[i - 2].low == "rs":
        return UNITS["INR"], i - 2
    code = CURRENCY_PREFIX_WORDS.get(before.low) or _letter(tokens, i)
    if not code and before.text.isupper() and len(before.text) == 3 and before.text in UNITS:
        code = before.text
    return (UNITS[code], i - 1) if code else None


def _letter(tokens: Sequence[Token], i: int) -> str | None:
    """The currency of a letter that touches an amount: "R1.2bn", "N500,000"."""
    written = tokens[i].text
    following = low_at(tokens, i + 1)
    scaled = following in LETTER_MAGNITUDES or following in MAGNITUDES
    amount = "," in written or len(written.partition(".")[2]) == 2 or scaled
    return CURRENCY_LETTERS.get(tokens[i - 1].text) if tokens[i].touches and amount else None


def read_unit(tokens: Sequence[Token], number: Number) -> Measured | None:
    """The unit behind a number, if there is one."""
    j = number.after
    return (
        _percent(tokens, j)
        or _temperature(tokens, j)
        or _pence(tokens, j)
        or _money(tokens, j)
        or _measure(tokens, j)
    )


def read_per(tokens: Sequence[Token], j: int) -> tuple[str, int] | None:
    """What a rate is per: "a year", "per head", "annually"; and the token after it."""
    word = low_at(tokens, j)
    if word in {"per", "a", "an", "each", "every", "/"}:
        noun = low_at(tokens, j + 1)
        if noun in PER_WORDS and low_at(tokens, j + 2) not in AFTER_NO_RATE:
            return noun, j + 2
        if word == "per" and j + 1 < len(tokens) and tokens[j + 1].kind == "number":
            return tokens[j + 1].text, j + 2
    if word in {"annually", "yearly"}:
        return "year", j + 1
    if word == "pa" or (word == "p.a"):
        return "year", j + 1
    if word in {"monthly", "weekly", "daily", "hourly"}:
        return {"daily": "day"}.get(word, word.removesuffix("ly")), j + 1
    return None


def _percent(tokens: Sequence[Token], j: int) -> Measured | None:
    word, following = low_at(tokens, j), low_at(tokens, j + 1)
    if word in {"-", "‑"} and following in {"percent", "per", "percentage", "point"}:
        j, word, following = j + 1, following, low_at(tokens, j + 2)
    if word == "per" and following == "cent":
        return Measured(QuantityKind.PERCENT, _after_points(tokens, j + 2) or j + 2)
    if word in {"percent", "%", "pct", "pc"}:
        points = _after_points(tokens, j + 1)
        kind = QuantityKind.POINTS if points else QuantityKind.PERCENT
        return Measured(kind, points or j + 1)
    if word == "percentage" and following in {"point", "points"}:
        return Measured(QuantityKind.POINTS, j + 2)
    if word == "basis" and following in {"point", "points"}:
        return Measured(QuantityKind.POINTS, j + 2, scale=0.01)
    return None


def _after_points(tokens: Sequence[Token], j: int) -> int | None:
    return j + 1 if low_at(tokens, j) in {"point", "points"} else None


def _temperature(tokens: Sequence[Token], j: int) -> Measured | None:
    word = low_at(tokens, j)
    degrees = word in {"°", "º", "degree", "degrees"}
    k = j + 1 if degrees else j
    symbol = TEMPERATURE_WORDS.get(low_at(tokens, k))
    if not symbol:
        return None
    name = tokens[k]
    spelled = len(name.low) > 1
    apart = k + 1 >= len(tokens) or tokens[k + 1].kind == "sign"
    if not (spelled or degrees or (name.capital and (name.touches or apart))):
        return None
    return Measured(QuantityKind.TEMPERATURE, k + 1, UNITS[symbol])


def _pence(tokens: Sequence[Token], j: int) -> Measured | None:
    """ "465p", as shares are priced."""
    sign = low_at(tokens, j) == "p" and j > 0 and tokens[j].touches and not tokens[j].capital
    if not sign or tokens[j - 1].kind != "number" or tokens[j - 1].text in _SCAN_LINES:
        return None
    return Measured(QuantityKind.MONEY, j + 1, UNITS["GBP"], scale=0.01)


def _money(tokens: Sequence[Token], j: int) -> Measured | None:
    k = j + 1 if low_at(tokens, j) in {*_HYPHENS, "of"} else j
    word = low_at(tokens, k)
    national = CURRENCY_ADJECTIVES.get(word)
    if national:
        k = k + 2 if word == "hong" else k + 1
        word = low_at(tokens, k)
    code = CURRENCY_WORDS.get(word)
    if not code and national and word in POUND_WORDS:
        code = national
    if word in POUND_WORDS and not code:
        if _is_weight(tokens, k):
            return Measured(QuantityKind.MEASURE, k + 1, UNITS["lb"])
        code = "GBP"
    if word == "sterling":
        code = "GBP"
    if not code:
        return None
    return Measured(QuantityKind.MONEY, k + 1, UNITS[national or code])


def _is_weight(tokens: Sequence[Token], k: int) -> bool:
    """Whether "pounds" at ``k`` are weight: "pounds of", "weighs", or a metric weight beside."""
    if low_at(tokens, k + 1) == "of":
        return True
    near = tokens[max(0, k - _NEAR) : k + _NEAR]
    return any(token.low in WEIGHT_WORDS for token in near)


def _measure(tokens: Sequence[Token], j: int) -> Measured | None:
    k = j + 1 if low_at(tokens, j) in _HYPHENS and _touching(tokens, j) else j
    if k >= len(tokens) or tokens[k].kind != "word":
        return None
    found = _unit_at(tokens, k)
    if not found:
        return None
    symbol, after = found
    if tokens[k].low in ATTACHED_ONLY and not _stands_as_unit(tokens, k, after):
        return None
    return Measured(QuantityKind.MEASURE, after, UNITS[symbol])


def _touching(tokens: Sequence[Token], j: int) -> bool:
    return tokens[j].touches and j + 1 < len(tokens) and tokens[j + 1].touches


def _stands_as_unit(tokens: Sequence[Token], k: int, after: int) -> bool:
    if tokens[k].touches:
        return not tokens[k].capital
    following = low_at(tokens, after)
    return tokens[k].text == "m" or following in {")", "]", "", "/"} or tokens[k].low == "ha"


def _unit_at(tokens: Sequence[Token], k: int) -> tuple[str, int] | None:
    word = low_at(tokens, k)
    if word in UNIT_ADJECTIVES and low_at(tokens, k + 1) in UNIT_WORDS:
        found = UNIT_WORDS[low_at(tokens, k + 1)]
        return UNIT_ADJECTIVES[word].get(found, found), k + 2
    power = POWER_WORDS.get(word)
    if power:
        k += 2 if low_at(tokens, k + 1) in _HYPHENS | {"."} else 1
        symbol = UNIT_WORDS.get(low_at(tokens, k), "") + power
        return (symbol, k + 1) if symbol in UNITS else None
    if word == "nautical" and low_at(tokens, k + 1) in {"mile", "miles"}:
        return "nmi", k + 2
    if word == "acre" and low_at(tokens, k + 2) in {"foot", "feet"}:
        return "acre-foot", k + 3
    base = UNIT_WORDS.get(word)
    if not base:
        return None
    return _per_time(tokens, base, k + 1) or (base, k + 1)


def _per_time(tokens: Sequence[Token], symbol: str, k: int) -> tuple[str, int] | None:
    if low_at(tokens, k) in {"per", "an", "a", "/", "-"} and k + 1 < len(tokens):
        made = PER_TIME.get((symbol, low_at(tokens, k + 1).removesuffix("s") or "s"))
        if made:
            return made, k + 2
    if symbol in {"kW", "MW", "GW"} and low_at(tokens, k) in {"hour", "hours"}:
        return symbol + "h", k + 1
    return None


def is_metres(tokens: Sequence[Token], number: Number) -> bool:
    """Whether the "m" that touches a number means metres and not millions."""
    following = low_at(tokens, number.after)
    if following in _DIMENSION_WORDS or number.value >= 10**9:
        return True
    return following in {")", "]"} and number.value / 10**6 >= 1

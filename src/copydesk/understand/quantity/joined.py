"""Two numbers that the words join into one: ranges, scores, "one in four"."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.quantity import QuantityKind
from copydesk.understand.lang.en.quantity_counted import STOPS
from copydesk.understand.lang.en.quantity_numbers import RANGING
from copydesk.understand.lang.en.quantity_scores import SCORE_WORDS
from copydesk.understand.lang.en.quantity_units import TIME_UNITS, UNIT_WORDS
from copydesk.understand.quantity.counted import is_plural
from copydesk.understand.quantity.number import Number, low_at
from copydesk.understand.quantity.numbers import read_number
from copydesk.understand.quantity.tokens import Token
from copydesk.understand.quantity.units import read_currency_before, read_unit

_DASHES = frozenset("-–—‑")
_SCORE_LIMIT = 200
_RATIO_LIMIT = 1000


@dataclass(frozen=True, slots=True)
class Joined:
    """The second number of a pair, and what the pair is.

    Attributes:
        second: the second number.
        kind: SCORE, FRACTION, or COUNT for a range.
    """

    second: Number
    kind: QuantityKind


def read_joined(tokens: Sequence[Token], number: Number) -> Joined | None:
    """What joins ``number`` to the number behind it, if anything does."""
    if number.kind is not QuantityKind.COUNT or number.low != number.high:
        return None
    return _ratio(tokens, number) or _dashed(tokens, number) or _worded(tokens, number)


def _second(tokens: Sequence[Token], k: int) -> Number | None:
    while k < len(tokens) and tokens[k].kind == "sign" and tokens[k].text in "$£€¥₹":
        k += 1
    if low_at(tokens, k) == "us" and low_at(tokens, k + 1) == "$":
        k += 2
    number = read_number(tokens, k) if k < len(tokens) else None
    plain = number is not None and number.kind is QuantityKind.COUNT and number.low == number.high
    return number if plain else None


def _ratio(tokens: Sequence[Token], number: Number) -> Joined | None:
    """ "one in four", "three out of five", "1 in 10", "one of every six"."""
    j = number.after
    words = (low_at(tokens, j), low_at(tokens, j + 1))
    if words[0] == "-" and words[1] == "in":
        k = j + 3
    elif words in {("out", "of"), ("of", "every"), ("in", "every")}:
        k = j + 2
    elif words[0] == "in":
        k = j + 1
    elif words[1] == "in" and number.value <= 10 and _is_noun(tokens, j):
        return _noun_ratio(tokens, number, j)
    else:
        return None
    second = _second(tokens, k)
    if not second or second.magnitude or not 1 <= number.value < second.value <= _RATIO_LIMIT:
        return None
    if number.value != int(number.value) or low_at(tokens, second.after) in TIME_UNITS:
        return None
    if words[0] in {"in", "-"} and read_unit(tokens, second):
        return None
    small = number.value <= 10
    if words == ("out", "of") and second.value > 10 and second.value != 100:
        return None
    return Joined(second, QuantityKind.FRACTION) if small else None


def _is_noun(tokens: Sequence[Token], j: int) -> bool:
    measured = tokens[j].low in UNIT_WORDS
    return tokens[j].kind == "word" and tokens[j].low not in STOPS and not measured


def _noun_ratio(tokens: Sequence[Token], number: Number, j: int) -> Joined | None:
    """ "one euro in four", "two pupils in five"; not "two people in 12 cars"."""
    k = j + 3 if low_at(tokens, j + 2) == "every" else j + 2
    second = _second(tokens, k)
    if not second or not number.value < second.value <= 100 or second.magnitude:
        return None
    following = low_at(tokens, second.after)
    if is_plural(following) or following in TIME_UNITS or read_unit(tokens, second):
        return None
    ends = second.after >= len(tokens) or following in STOPS or not following.isalpha()
    return Joined(second, QuantityKind.FRACTION) if ends else None


def _dashed(tokens: Sequence[Token], number: Number) -> Joined | None:
    j = _past_unit(tokens, number)
    if low_at(tokens, j) not in _DASHES or j + 1 >= len(tokens):
        return None
    if tokens[j].touches != tokens[j + 1].touches:
        return None
    second = _second(tokens, j + 1)
    if not second or _chains(tokens, second.after):
        return None
    if tokens[j].touches and _is_score(tokens, number, second):
        return Joined(second, QuantityKind.SCORE)
    if not tokens[j].touches or second.value <= number.value:
        return None
    if not _same_unit(tokens, number, second) or _is_serial(tokens[second.first].text):
        return None
    return Joined(second, QuantityKind.COUNT)


def _past_unit(tokens: Sequence[Token], number: Number) -> int:
    measured = read_unit(tokens, number)
    return measured.after if measured else number.after


def _same_unit(tokens: Sequence[Token], number: Number, second: Number) -> bool:
    """Whether the first of two numbers has the unit of the second, or none."""
    one, other = read_unit(tokens, number), read_unit(tokens, second)
    return not one or bool(other and (one.unit, one.kind) == (other.unit, other.kind))


def _is_serial(text: str) -> bool:
    """Whether digits are written as in telephone numbers: "0142"."""
    return len(text) > 1 and text[0] == "0" and text.isdigit()


def _chains(tokens: Sequence[Token], k: int) -> bool:
    """Whether a third number follows by a dash, as in telephone numbers."""
    return low_at(tokens, k) in _DASHES and k + 1 < len(tokens) and tokens[k + 1].kind == "number"


def _is_score(tokens: Sequence[Token], number: Number, second: Number) -> bool:
    digits = tokens[number.first].kind == tokens[second.first].kind == "number"
    whole = number.value == int(number.value) and second.value == int(second.value)
    if not (digits and whole) or max(number.value, second.value) > _SCORE_LIMIT:
        return False
    following = low_at(tokens, second.after)
    if is_plural(following) or read_unit(tokens, second) or following in TIME_UNITS:
        return False
    if number.value >= second.value:
        return True
    near = tokens[max(0, number.first - 12) : second.after + 8]
    return len(tokens) <= 5 or any(token.low in SCORE_WORDS for token in near)


def _worded(tokens: Sequence[Token], number: Number) -> Joined | None:
    """ "84 to 95", "between 84 and 95", "two or three", "anything from 84 to 95"; not "from 84 to
    95", which is a change."""
    j = _past_unit(tokens, number)
    link = low_at(tokens, j)
    before = read_currency_before(tokens, number.first)
    begin = before[1] if before else number.first
    left = low_at(tokens, begin - 1)
    if link == "and":
        if left != "between":
            return None
    elif link in {"to", "or"}:
        ranging = link == "to" and low_at(tokens, begin - 2) in RANGING
        if left == "between" or (left == "from" and not ranging):
            return None
        if link == "or" and number.value > 20:
            return None
    else:
        return None
    second = _second(tokens, j + 1)
    if not second:
        return None
    if not _same_unit(tokens, number, second):
        return None
    return Joined(second, QuantityKind.COUNT) if number.value < second.value else None

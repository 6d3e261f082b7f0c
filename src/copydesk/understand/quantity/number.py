"""A number as read from tokens, and how finely it is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from copydesk.model.quantity import Bound, QuantityKind
from copydesk.understand.quantity.tokens import Token

_DASHES = frozenset("-–—‑")


@dataclass(frozen=True, slots=True)
class Number:
    """A number read from tokens ``first`` up to, not including, ``after``.

    Attributes:
        value: as written.
        low, high: the interval of vague words, else the value twice.
        precision: the granularity of what is written.
        bound: EXACT, ABOUT or VAGUE.
        kind: COUNT, FRACTION, ORDINAL or MULTIPLE.
        terms: numerator and denominator of a fraction.
        magnitude: whether a word or letter such as "million" or "m" multiplies it.
        letter: the letter that may be a magnitude or a unit ("m" of "1.2m").
    """

    first: int
    after: int
    value: float
    low: float
    high: float
    precision: float
    bound: Bound = Bound.EXACT
    kind: QuantityKind = QuantityKind.COUNT
    terms: tuple[float, ...] = ()
    magnitude: bool = False
    letter: str | None = None


def granularity(text: str) -> float:
    """How finely digits are written: 1 for "84", 0.1 for "1.2", 100 for "1,200".

    Trailing zeros count as rounded, but never by more than a tenth of the number's magnitude.
    """
    digits = "".join(char for char in text if char.isdigit() or char == ".")
    whole, _, decimals = digits.partition(".")
    if decimals:
        return float(10.0 ** -len(decimals))
    whole = whole.lstrip("0")
    zeros = len(whole) - len(whole.rstrip("0"))
    return float(10 ** max(0, min(zeros, len(whole) - 2)))


def parse_digits(text: str) -> float:
    """The value of digits with any separator of thousands."""
    return float("".join(char for char in text if char.isdigit() or char == "."))


def low_at(tokens: Sequence[Token], i: int) -> str:
    """The lower-cased token at ``i``, or an empty string outside."""
    return tokens[i].low if 0 <= i < len(tokens) else ""


def plain_number(first: int, after: int, value: float, precision: float) -> Number:
    """A number that means just its value."""
    return Number(first, after, value, value, value, precision)


def with_magnitude(number: Number) -> Number:
    """The number, as one that a word such as "million" has multiplied."""
    return replace(number, magnitude=True)


def hyphened(tokens: Sequence[Token], j: int) -> bool:
    """Whether a hyphen at ``j`` joins the tokens on both sides."""
    return (
        j + 1 < len(tokens)
        and tokens[j].text in _DASHES
        and tokens[j].touches
        and tokens[j + 1].touches
    )

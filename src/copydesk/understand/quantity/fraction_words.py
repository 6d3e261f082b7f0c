"""Fractions in words and signs: "two-thirds", "a quarter", "half a million", "¾"."""

from collections.abc import Sequence

from copydesk.model.quantity import QuantityKind
from copydesk.understand.lang.en.quantity_numbers import (
    DOZEN,
    FRACTION_NOUNS,
    FRACTION_SIGNS,
    MAGNITUDES,
    ORDINAL_UNITS,
    UNITS_AND_TEENS,
)
from copydesk.understand.lang.en.quantity_relations import COMPARING
from copydesk.understand.lang.en.quantity_units import UNIT_WORDS
from copydesk.understand.quantity.number import (
    Number,
    hyphened,
    low_at,
    plain_number,
    with_magnitude,
)
from copydesk.understand.quantity.tokens import Token

_ARTICLES = frozenset({"a", "an"})
_SHARE_BEFORE = frozenset(
    "by almost nearly about over under than roughly around just some only up of , ( – — - least "
    "to or whom which is was than approximately fell rose dropped cut lost".split()
)
_CLOSERS = frozenset(
    "in on to from since compared over during after at while and but this last".split()
)


def sign_fraction(tokens: Sequence[Token], i: int) -> Number | None:
    """ "¾"."""
    sign = FRACTION_SIGNS.get(tokens[i].low)
    return fraction(i, i + 1, *sign) if sign else None


def fraction(first: int, after: int, top: float, bottom: float) -> Number:
    """The fraction of ``top`` and ``bottom`` that stands at those tokens."""
    value = top / bottom
    return Number(
        first,
        after,
        value,
        value,
        value,
        0.0,
        kind=QuantityKind.FRACTION,
        terms=(top, bottom),
    )


def words_fraction(tokens: Sequence[Token], i: int) -> Number | None:
    """ "two-thirds", "a quarter", "three quarters", "half", "one half"."""
    word = tokens[i].low
    if word == "half":
        return _half(tokens, i)
    top = 1 if word in _ARTICLES else UNITS_AND_TEENS.get(word)
    if not top:
        return None
    k = i + 2 if hyphened(tokens, i + 1) else i + 1
    noun = low_at(tokens, k)
    bottom = FRACTION_NOUNS.get(noun)
    if not bottom or (noun in ORDINAL_UNITS and top != 1):
        return None
    if top == 1 and noun in ORDINAL_UNITS and not _reads_as_share(tokens, i, k):
        return None
    if top == 1 and noun == "quarter" and not _reads_as_share(tokens, i, k):
        return None
    number = fraction(i, k + 1, top, bottom)
    return _of_a_magnitude(tokens, number)


def _half(tokens: Sequence[Token], i: int) -> Number | None:
    before, after = low_at(tokens, i - 1), low_at(tokens, i + 1)
    halves = {"first", "second", "last", "other", "latter", "better", "opening", "final", "this"}
    if before in halves or after in {"past", "time", "hour", "an"} or hyphened(tokens, i + 1):
        return None
    k = i + 1
    if after in _ARTICLES and low_at(tokens, i + 2) in UNIT_WORDS:
        return plain_number(i, i + 2, 0.5, 0.5)
    if after in _ARTICLES and low_at(tokens, i + 2) in {*MAGNITUDES, *DOZEN}:
        k = i + 2
    number = fraction(i, k, 1, 2)
    return _of_a_magnitude(tokens, number)


def _of_a_magnitude(tokens: Sequence[Token], share: Number) -> Number:
    """ "half a million", "three-quarters of a million"."""
    k = share.after
    if low_at(tokens, k) == "of" and low_at(tokens, k + 1) in _ARTICLES:
        k += 2
    word = low_at(tokens, k)
    factor = MAGNITUDES.get(word) or DOZEN.get(word)
    if not factor:
        return share
    value = share.value * factor
    number = plain_number(share.first, k + 1, value, factor / 10 if factor > 20 else 1)
    return with_magnitude(number)


def _reads_as_share(tokens: Sequence[Token], i: int, k: int) -> bool:
    """Whether "a third" is a share and not "a third time" or "a quarter" of a year."""
    following = low_at(tokens, k + 1)
    if following == "of":
        return True
    if following in {"a", "as"} or following in COMPARING - {"point", "points", "chance", "rate"}:
        return True
    ended = k + 1 >= len(tokens) or tokens[k + 1].kind == "sign" or following in _CLOSERS
    return ended and low_at(tokens, i - 1) in _SHARE_BEFORE

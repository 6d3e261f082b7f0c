"""Number words and digits to intervals: what stands at one token, without its hedge and unit."""

import math
from collections.abc import Sequence

from copydesk.model.quantity import Bound, QuantityKind
from copydesk.understand.lang.en.quantity_counted import STATES
from copydesk.understand.lang.en.quantity_numbers import (
    DOZEN,
    FRACTION_NOUNS,
    FRACTION_SIGNS,
    LETTER_MAGNITUDES,
    MAGNITUDES,
    NONE_WORDS,
    ORDINAL_SUFFIXES,
    ORDINAL_TENS,
    ORDINAL_UNITS,
    SETS,
    TENS,
    UNITS_AND_TEENS,
    VAGUE,
    VAGUE_TIMES,
)
from copydesk.understand.quantity.fraction_words import fraction, sign_fraction, words_fraction
from copydesk.understand.quantity.number import (
    Number,
    granularity,
    hyphened,
    low_at,
    parse_digits,
    plain_number,
    with_magnitude,
)
from copydesk.understand.quantity.tokens import Token

_LARGEST = 10.0**18
_ARTICLES = frozenset({"a", "an"})
STARTERS = frozenset(
    {
        *UNITS_AND_TEENS,
        *TENS,
        *MAGNITUDES,
        *DOZEN,
        *FRACTION_NOUNS,
        *FRACTION_SIGNS,
        *VAGUE,
        *VAGUE_TIMES,
        *SETS,
        *NONE_WORDS,
        *ORDINAL_UNITS,
        *ORDINAL_TENS,
        *_ARTICLES,
        "no",
    }
)
"""Words at which a number can begin."""


def read_number(tokens: Sequence[Token], i: int) -> Number | None:
    """The longest number that begins at token ``i``."""
    token = tokens[i]
    if token.kind == "number":
        return _digits(tokens, i)
    if token.kind != "word" or token.low not in STARTERS:
        return None
    for read in (sign_fraction, _vague, words_fraction, _ordinal, _cardinal, _set):
        number = read(tokens, i)
        if number:
            return number
    return None


def _digits(tokens: Sequence[Token], i: int) -> Number | None:
    value, precision = parse_digits(tokens[i].text), granularity(tokens[i].text)
    j = i + 1
    following = tokens[j] if j < len(tokens) else None
    if following and following.touches:
        if following.low in ORDINAL_SUFFIXES:
            return _plain_ordinal(i, j + 1, value)
        if following.low in FRACTION_SIGNS:
            above, below = FRACTION_SIGNS[following.low]
            value, precision, j = value + above / below, 0.25, j + 1
        elif following.low in LETTER_MAGNITUDES:
            return _lettered(i, j + 1, value, precision, following.low)
        elif following.text == "/" and _is_slash_fraction(tokens, i):
            bottom = parse_digits(tokens[i + 2].text)
            return fraction(i, i + 3, value, bottom)
    return _magnified(tokens, i, j, value, precision)


def _lettered(i: int, after: int, value: float, precision: float, letter: str) -> Number:
    factor = LETTER_MAGNITUDES[letter]
    value, precision = value * factor, precision * factor
    return Number(i, after, value, value, value, precision, magnitude=True, letter=letter)


def _is_slash_fraction(tokens: Sequence[Token], i: int) -> bool:
    if i + 2 >= len(tokens) or tokens[i + 2].kind != "number" or not tokens[i + 2].touches:
        return False
    pair = (tokens[i].text, tokens[i + 2].text)
    ends = i + 3 >= len(tokens) or tokens[i + 3].text != "/"
    return ends and pair in {("1", "2"), ("1", "3"), ("2", "3"), ("1", "4"), ("3", "4")}


def _magnified(
    tokens: Sequence[Token], first: int, j: int, value: float, precision: float
) -> Number:
    """Multiply by the magnitude words that follow: "1.2 million", "2 dozen", "40-million"."""
    magnitude = False
    k = j + 1 if hyphened(tokens, j) else j
    while value < _LARGEST and (
        low_at(tokens, k) in MAGNITUDES or (not magnitude and low_at(tokens, k) in DOZEN)
    ):
        word = tokens[k].low
        factor = MAGNITUDES.get(word) or DOZEN[word]
        value, precision, magnitude = value * factor, precision * factor, True
        j = k + 1
        k = j
    number = plain_number(first, j, value, precision)
    return with_magnitude(number) if magnitude else number


def _vague(tokens: Sequence[Token], i: int) -> Number | None:
    word = tokens[i].low
    article = word in _ARTICLES
    k = i + 1 if article else i
    word = low_at(tokens, k)
    if word in VAGUE_TIMES and low_at(tokens, k + 1) == "of":
        scale = MAGNITUDES.get(low_at(tokens, k + 2).removesuffix("s"))
        if scale:
            least, most = VAGUE_TIMES[word]
            return _between(i, k + 3, least * scale, most * scale)
    if word not in VAGUE or (article and word not in {"few", "couple", "handful"}):
        return None
    if word == "few" and not article:
        return None
    if word == "scores" and low_at(tokens, k + 1) != "of" and low_at(tokens, i - 1) not in STATES:
        return None
    low, high = VAGUE[word]
    k += 1
    scale = MAGNITUDES.get(low_at(tokens, k)) or DOZEN.get(low_at(tokens, k))
    if scale and word in {"few", "several", "couple"}:
        return _between(i, k + 1, low * scale, high * scale)
    return _between(i, k, low, high)


def _between(first: int, after: int, low: float, high: float) -> Number:
    middle = math.sqrt(low * high)
    return Number(first, after, middle, low, high, 0.0, Bound.VAGUE)


def _ordinal(tokens: Sequence[Token], i: int) -> Number | None:
    word = tokens[i].low
    if word in ORDINAL_UNITS:
        return _plain_ordinal(i, i + 1, ORDINAL_UNITS[word])
    if word in ORDINAL_TENS:
        return _plain_ordinal(i, i + 1, ORDINAL_TENS[word])
    if word in TENS and hyphened(tokens, i + 1):
        unit = ORDINAL_UNITS.get(low_at(tokens, i + 2))
        if unit and unit < 10:
            return _plain_ordinal(i, i + 3, TENS[word] + unit)
    return None


def _plain_ordinal(first: int, after: int, value: float) -> Number:
    return Number(first, after, value, value, value, 1.0, kind=QuantityKind.ORDINAL)


def _cardinal(tokens: Sequence[Token], i: int) -> Number | None:
    """ "three hundred and forty-two", "a dozen", "two and a half million", "a million"."""
    article = tokens[i].low in _ARTICLES
    if article and low_at(tokens, i + 1) not in {*MAGNITUDES, *DOZEN}:
        return None
    if tokens[i].low in MAGNITUDES and not article:
        return None
    j, total, group = (i + 1, 0.0, 1.0) if article else (i, 0.0, 0.0)
    began = j
    while j < len(tokens) and total + group < _LARGEST:
        step = _cardinal_step(tokens, j, group, begun=j > began or article)
        if not step:
            break
        j, group, closed = step
        if closed:
            total, group = total + group, 0.0
    if j == i or (article and j == i + 1):
        return None
    value = total + group
    half = _and_a_half(tokens, j)
    if half:
        return _magnified(tokens, i, half, value + 0.5, 0.5)
    number = plain_number(i, j, value, _spoken_granularity(value))
    return with_magnitude(number) if value >= 1000 else number


def _spoken_granularity(value: float) -> float:
    scale = 1
    while value >= 1000 * scale and value % (1000 * scale) == 0:
        scale *= 1000
    return granularity(str(int(value) // scale)) * scale


def _cardinal_step(
    tokens: Sequence[Token], j: int, group: float, *, begun: bool
) -> tuple[int, float, bool] | None:
    """Take one more word: the next index, the group so far, whether a magnitude closed it."""
    k = j
    after_hundred = tokens[k].low == "and" and group >= 100 and group % 100 == 0
    if begun and (after_hundred or hyphened(tokens, k)):
        k += 1
    word = low_at(tokens, k)
    small = UNITS_AND_TEENS.get(word, TENS.get(word))
    if small is not None:
        room = group % 100
        if word in UNITS_AND_TEENS and small < 10 and small and room % 10 == 0 and room != 10:
            return (k + 1, group + small, False) if _joins(tokens, j, k, room) else None
        alone = room == 0 and (k > j or not group or group >= 100)
        return (k + 1, group + small, False) if alone else None
    if k > j and tokens[j].low == "and":
        return None
    if word in DOZEN and group and word == "dozen":
        return k + 1, group * 12, False
    scale = MAGNITUDES.get(word)
    if not scale or not group:
        return None
    if scale == 100:
        return (k + 1, group * 100, False) if group < 100 else None
    return k + 1, group * scale, True


def _joins(tokens: Sequence[Token], j: int, k: int, room: float) -> bool:
    """A unit follows tens by a hyphen or a space, and hundreds by "and" or a space."""
    return room == 0 or k > j or tokens[j - 1].low in TENS


def _and_a_half(tokens: Sequence[Token], j: int) -> int | None:
    words = [low_at(tokens, j + offset) for offset in range(3)]
    return j + 3 if words == ["and", "a", "half"] else None


def _set(tokens: Sequence[Token], i: int) -> Number | None:
    word = tokens[i].low
    k = i
    if word in _ARTICLES:
        k, word = i + 1, low_at(tokens, i + 1)
        if word not in {"pair", "trio", "duo"}:
            return None
    if word in SETS:
        return plain_number(i, k + 1, SETS[word], 1.0)
    if word == "no" and low_at(tokens, i + 1) == "one":
        return plain_number(i, i + 2, 0.0, 1.0)
    if word in NONE_WORDS:
        return plain_number(i, k + 1, 0.0, 1.0)
    return None

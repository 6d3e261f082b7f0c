"""Numbers that are names, years, clock times, telephone numbers: not quantities."""

from collections.abc import Sequence

from copydesk.model.quantity import QuantityKind
from copydesk.understand.lang.en.quantity_counted import (
    PARTITIVE_DETERMINERS,
    PLACE_PREPOSITIONS,
    STOPS,
)
from copydesk.understand.lang.en.quantity_numbers import (
    CALENDAR_NAMES,
    MAGNITUDES,
    NAME_OF_NUMBER,
    NAMING_NOUNS,
    ORDINAL_UNITS,
)
from copydesk.understand.lang.en.quantity_units import TIME_UNITS
from copydesk.understand.quantity.counted import is_plural
from copydesk.understand.quantity.joined import read_joined
from copydesk.understand.quantity.number import Number, hyphened, low_at
from copydesk.understand.quantity.tokens import Token
from copydesk.understand.quantity.units import read_currency_before, read_unit

_JOINERS = frozenset("-–‑/:.")
_LONGEST_AGE = 3
_YEARS = range(1000, 2101)


def is_time(tokens: Sequence[Token], number: Number) -> bool:
    """Whether a unit of time follows: "three weeks", "a 16-hour", "two and a half years"."""
    j = number.after
    if low_at(tokens, j) in {"-", "‑"}:
        j += 1
    if low_at(tokens, j) in {"more", "full", "straight", "consecutive", "long", "further", "of"}:
        j += 1
    return low_at(tokens, j).rstrip(".") in TIME_UNITS or low_at(tokens, j) in {"'s", "s"}


def is_name(tokens: Sequence[Token], number: Number, *, title_case: bool) -> bool:
    """Whether the number names something instead of counting."""
    i, j = number.first, number.after
    first = tokens[i]
    before = tokens[i - 1] if i else None
    if first.kind == "number":
        return (
            _glued(tokens, number)
            or _is_age_or_list_number(tokens, i, j)
            or _is_bare_year(tokens, number)
            or _is_numbered(tokens, number, before)
        )
    if title_case:
        return False
    if before and before.low == "of" and low_at(tokens, i - 2) in NAME_OF_NUMBER:
        return True
    inside = before is not None and before.text not in {".", ":", "“", '"', "‘", "—", "–", "-"}
    if first.capital and inside and first.low not in {"a", "an"}:
        return True
    following = tokens[j] if j < len(tokens) else None
    capital = following is not None and following.capital and following.kind == "word"
    return bool(capital and first.low in ORDINAL_UNITS and first.capital)


def _is_age_or_list_number(tokens: Sequence[Token], i: int, j: int) -> bool:
    """ "Mary Jones, 42, said", "Mary Jones (42)", "3." at the head of a line."""
    following = low_at(tokens, j)
    if i == 0:
        return following in {".", ")"} and tokens[j].touches and j + 1 == len(tokens)
    pair = (tokens[i - 1].text, following)
    if pair not in {(",", ","), ("(", ")"), (",", "."), (",", "")} or i < 2:
        return False
    could_be_age = len(tokens[i].text) <= _LONGEST_AGE
    return could_be_age and tokens[i - 2].capital and tokens[i - 2].kind == "word"


def _glued(tokens: Sequence[Token], number: Number) -> bool:
    """ "F-16", "G7", "04:12", "9/11", "2.0.1", "3D", "#5", "020 7946 0018"."""
    i, j = number.first, number.after
    first = tokens[i]
    if any(0 <= k < len(tokens) and tokens[k].kind == "number" for k in (i - 1, j)):
        return True
    if i and tokens[i - 1].text in {"#", "№"}:
        return True
    if i and first.touches:
        before = tokens[i - 1]
        if before.kind in {"word", "junk", "number"} and not read_currency_before(tokens, i):
            return len(before.text) != 3 or not before.text.isupper()
        if before.text in _JOINERS and before.touches:
            outer = tokens[i - 2] if i >= 2 else None
            if outer and (outer.kind == "number" or (outer.kind == "word" and outer.low != "mid")):
                return True
    following = tokens[j] if j < len(tokens) else None
    if following and following.touches:
        if following.kind in {"word", "junk"}:
            return read_unit(tokens, number) is None
        beyond = tokens[j + 1] if j + 1 < len(tokens) else None
        chained = beyond and beyond.touches and beyond.kind == "number"
        if chained and following.text in _JOINERS and not read_joined(tokens, number):
            return True
    return False


def _is_bare_year(tokens: Sequence[Token], number: Number) -> bool:
    first = tokens[number.first]
    if len(first.text) != 4 or not first.text.isdigit() or number.after != number.first + 1:
        return False
    if int(first.text) not in _YEARS:
        return False
    following = low_at(tokens, number.after)
    return not is_plural(following) or number.value >= 1900


def _is_numbered(tokens: Sequence[Token], number: Number, before: Token | None) -> bool:
    """ "Boeing 737", "gate 2", "No. 10", "Channel 4"; not "in Aleppo 84 people"."""
    if before is None or number.magnitude or "," in tokens[number.first].text:
        return False
    i = number.first
    name = before
    measured = read_unit(tokens, number)
    if read_currency_before(tokens, i) or (measured and measured.kind is QuantityKind.PERCENT):
        return False
    if before.text == "." and low_at(tokens, i - 2) in {"no", "nos", "art", "sec", "fig", "vol"}:
        return True
    if name.kind != "word" or number.value >= 10_000 or name.low.endswith(("'s", "’s")):
        return False
    following = low_at(tokens, number.after)
    counts = is_plural(following) and following not in STOPS
    if name.low in NAMING_NOUNS:
        return not counts or name.low in {"no", "number"}
    if not name.capital or i < 2 or name.low in STOPS or name.low in {*MAGNITUDES, *CALENDAR_NAMES}:
        return False
    if counts:
        return not _is_placed(tokens, i - 1)
    if _is_elliptical(tokens, i, following):
        return False
    return tokens[i - 2].text not in {".", ":", ";"}


def _is_placed(tokens: Sequence[Token], k: int) -> bool:
    """Whether the capitalised words that end at ``k`` follow "in", "at" and the like."""
    while k >= 0 and tokens[k].kind == "word" and tokens[k].capital:
        if tokens[k].low in PLACE_PREPOSITIONS:
            return True
        k -= 1
    return k < 0 or tokens[k].low in PLACE_PREPOSITIONS or tokens[k].low in {"on", "of"}


def _is_elliptical(tokens: Sequence[Token], i: int, following: str) -> bool:
    """Whether a name before a number takes up an earlier clause: "Ada lost 12 and Bo 15,"."""
    k = i - 1
    while k >= 0 and tokens[k].kind == "word" and tokens[k].capital:
        k -= 1
    if k > 0 and tokens[k].low == "the":
        k -= 1
    closes = following in {",", ".", ";", ")", "and", "", "in", "for", "from"}
    listed = k > 0 and tokens[k].low in {"and", ",", ";", "but", "while"}
    return closes and listed and any(token.kind == "number" for token in tokens[max(0, k - 12) : k])


def is_pronoun(tokens: Sequence[Token], number: Number) -> bool:
    """Whether "one" stands for a person or thing: "the one", "one another", "no one's"."""
    if number.after != number.first + 1 or tokens[number.first].low != "one":
        return False
    before, following = low_at(tokens, number.first - 1), low_at(tokens, number.after)
    if following == "-" and tokens[number.after].touches:
        return low_at(tokens, number.after + 1) != "in"
    if following == "of":
        return low_at(tokens, number.after + 1) in PARTITIVE_DETERMINERS | _PRONOUNS
    return before in _BEFORE_PRONOUN or following in {"another", "day", "who", "that"}


def is_compound(tokens: Sequence[Token], number: Number) -> bool:
    """Whether a number is the first half of a noun: "three-pointers", "two-seaters"."""
    if number.kind is not QuantityKind.COUNT or not hyphened(tokens, number.after):
        return False
    word = low_at(tokens, number.after + 1)
    return is_plural(word) and word not in MAGNITUDES and read_unit(tokens, number) is None


_PRONOUNS = frozenset({"them", "us", "you", "several", "many", "two", "three"})
_BEFORE_PRONOUN = frozenset(
    "the this that no any every each some which another square first last next only new old final "
    "big small good bad better best".split()
)

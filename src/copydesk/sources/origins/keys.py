"""Words as two houses' styles share them."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from copydesk.understand.lang.en.quantity_numbers import TENS, UNITS_AND_TEENS
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.stems import stem
from copydesk.understand.words import Word

_NUMBER = 3.0
_NAME = 2.0
_WORD = 1.0
_NO_DIGIT = re.compile(r"\D+")
_SPOKEN = {word: str(value) for word, value in (UNITS_AND_TEENS | TENS).items()}


@lru_cache(maxsize=65_536)
def reads_as(word: str) -> str:
    """A word in lower case without marks; numbers as their digits: "1,166", "4.12am", "fifty"."""
    plain = unicodedata.normalize("NFKD", word.lower().replace("’", "'"))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    if plain[:1].isdigit():
        return _NO_DIGIT.sub("", plain).lstrip("0") or "0"
    first, _, second = plain.partition("-")
    if first in TENS and second in UNITS_AND_TEENS:
        return str(TENS[first] + UNITS_AND_TEENS[second])
    return _SPOKEN.get(plain, plain.removesuffix("'s"))


@lru_cache(maxsize=65_536)
def _key(word: str) -> str:
    return word if word.isdigit() else stem(word)


def fact_keys(words: Sequence[Word]) -> dict[str, float]:
    """What a sentence states, apart from its wording.

    Returns:
        Weight by key. Numbers weigh most, then words with a capital inside the sentence, then
        other words that carry content.
    """
    facts: dict[str, float] = {}
    for position, word in enumerate(words):
        plain = reads_as(word.text)
        key = _key(plain)
        if plain.isdigit():
            weight = _NUMBER if len(plain) > 1 else _WORD
        elif plain in EMPTY or len(plain) < 3:
            continue
        elif word.text[0].isupper() and position:
            weight = _NAME
        else:
            weight = _WORD
        facts[key] = max(weight, facts.get(key, 0.0))
    return facts

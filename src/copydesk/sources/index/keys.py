"""The keys of a text: what is looked up in the index.

A word's key is its class in the thesaurus, else its stem (`understand.terms`), so that "killed" and
"dead" meet. A number's key is its value, so that "eighty-four" and "84" meet; a clock time's is its
24-hour form, and a day's is its ISO date. This is a reading for look-up alone: quick, and with no
judgement of what a number or a time means.
"""

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from copydesk.sources.index.days import days_in
from copydesk.sources.index.numerals import NOON, Numeral, is_numeral, numbers_in
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.terms import key_of

_WORD = re.compile(r"\d{1,18}(?:[.,:]\d{1,9}){0,6}|[^\W\d_](?:[^\W_]|['’.-](?=[^\W_])){0,60}")
_SHORTEST = 3
_SHORTEST_PART = 3


class Key(NamedTuple):
    """One key where it stands.

    Attributes:
        start, end: offsets of the words that it stands for.
        text: the key: a class ("=die"), a stem, "#84", "t04:12" or "@2024-01-04".
    """

    start: int
    end: int
    text: str


def keys_in(prose: str, today: date | None = None) -> list[Key]:
    """The keys of a text, in order of their place; some words have several, some have none.

    Args:
        prose: the text.
        today: the day it was published: "Thursday" and "4 January" are then days of a year.
    """
    found = [Key(start, end, f"@{day.isoformat()}") for start, end, day in days_in(prose, today)]
    numerals: list[Numeral] = []
    for match in _WORD.finditer(prose):
        keys = _keys(match[0])
        if keys is None:
            numerals.append(Numeral(match.start(), match.end(), match[0].lower()))
            continue
        for key in keys:
            found.append(Key(match.start(), match.end(), key))
    found += [Key(*number) for number in numbers_in(prose, numerals)]
    found.sort()
    return found


@lru_cache(maxsize=262_144)
def _keys(word: str) -> tuple[str, ...] | None:
    """The keys of a word as written; None for a numeral."""
    if is_numeral(word):
        return None
    lower = word.lower().replace("’", "'").removesuffix("'s").replace(".", "")
    if lower in NOON:
        return (NOON[lower],)
    parts = lower.split("-")
    if len(parts) == 1:
        return (key_of(lower),) if _carries(lower) or _initials(word) else ()
    whole = "".join(parts)
    kept = [key_of(part) for part in parts if len(part) >= _SHORTEST_PART and _carries(part)]
    return tuple(dict.fromkeys([key_of(whole), *kept]))


def _carries(word: str) -> bool:
    return len(word) >= _SHORTEST and word not in EMPTY


def _initials(word: str) -> bool:
    """Whether it is an abbreviation of two capitals or so: "UN", "U.S"."""
    return len(word) <= 3 and word.isupper() and len(word) > 1

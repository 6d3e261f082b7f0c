"""The keys of a text: what is looked up in the index.

A word's keys are its stem and its class in the thesaurus (`understand.terms`), so that "closed" and
"closing" meet and, less closely, "killed" and "dead". A number's key is its value, so that
"eighty-four" and "84" meet; a clock time's is its 24-hour form, and a day's its ISO date. This is a
reading for look-up alone: quick, and with no judgement of what a number or a time means.
"""

import re
from datetime import date
from functools import lru_cache

from copydesk.sources.index.days import DAY_WORDS, days_in
from copydesk.sources.index.numerals import NOON, Numeral, is_numeral, numbers_in, spelled_in
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.stems import stem
from copydesk.understand.terms import folded, key_of

_WORD = re.compile(r"\d{1,18}(?:[.,:]\d{1,9}){0,6}|[^\W\d_](?:[^\W_]|['’.-](?=[^\W_])){0,60}")
_SHORTEST = 3


Key = tuple[int, int, str]
"""A key where it stands: start and end of the words that it stands for, and the key itself: a class
("=die"), a stem, "#84", "t04:12" or "@2024-01-04"."""


def keys_in(prose: str, today: date | None = None) -> list[Key]:
    """The keys of a text, in order of their place; some words have several, some have none.

    Args:
        prose: the text.
        today: the day it was published: "Thursday" and "4 January" are then days of a year.
    """
    found: list[Key] = []
    numerals: list[Numeral] = []
    places: list[tuple[int, int]] = []
    for match in _WORD.finditer(prose):
        word = match[0]
        keys = _keys(word)
        if keys:
            start, end = match.span()
            for key in keys:
                found.append((start, end, key))
        elif keys is None:
            numerals.append(Numeral(*match.span(), word.lower()))
        if word in DAY_WORDS:
            places.append(match.span())
    found += numbers_in(prose, numerals)
    found += ((start, end, f"@{day}") for start, end, day in days_in(prose, places, today))
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
        return _kin(lower) if _carries(lower) or _initials(word) else ()
    kept = ["".join(parts), *filter(_carries, parts)]
    words = [key for part in kept for key in _kin(part)]
    return tuple(dict.fromkeys([*words, *spelled_in(parts)]))


def _kin(word: str) -> tuple[str, ...]:
    """The stem of a word, and its class in the thesaurus if it has one."""
    root, key = folded(stem(word)), key_of(word)
    return (root,) if key == root else (root, key)


def _carries(word: str) -> bool:
    return len(word) >= _SHORTEST and word not in EMPTY


def _initials(word: str) -> bool:
    """Whether it is an abbreviation of two capitals or so: "UN", "U.S"."""
    return len(word) <= 3 and word.isupper() and len(word) > 1

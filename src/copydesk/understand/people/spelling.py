"""Whether two spellings are one name: transliteration, diacritics, particles, order, initials.

Letters are folded to a consonant skeleton, as in phonetic name matching (Christen 2006, "A
Comparison of Personal Name Matching"), by what the romanisations of Arabic, Persian, Cyrillic and
Greek names vary in; vowels must be neighbours ("Qasem", "Qassim"), not any ("Hanna", "Henno").
"""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from copydesk.understand.lang.en.people import NICKNAMES

_SPECIAL = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i"}
)
_FOLDS = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"(?:skiy|skij|skyy|skyi|sky)\Z", "ski"),
        (r"(?<=[oe])(?:ff|w)\Z", "v"),
        (r"(?<=[aeio])j\Z", "i"),
        (r"\Aabd[aeou]l", "abdl"),
        (r"tsch|tch", "C"),
        (r"sch|sh", "S"),
        (r"dzh|zh|dj|dž", "j"),
        (r"ch", "C"),
        (r"kh", "h"),
        (r"gh|q(?:u(?=[aeio]))?|ck", "k"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"dh", "d"),
        (r"tz", "ts"),
        (r"x", "ks"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"(?<=[kK])w", "v"),
        (r"\Aw", "v"),
        (r"(?<=.)h(?![aeiouy])", ""),
        (r"(.)\1+", r"\1"),
    )
)
_CLASSES = {"a": "a", "e": "ae", "i": "e", "y": "e", "o": "o", "u": "o", "w": "o"}
_PARTICLES = frozenset(
    "al el bin ibn ben de da di du del della der den van von la le dos das y e of the".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv".split())


class Likeness(StrEnum):
    """How two names stand to each other."""

    SAME = "same"
    """One name, or a shorter form of it, however spelt."""
    OTHER_GIVEN = "other given name"
    OTHER_FAMILY = "other family name"
    DIFFERENT = "different"


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """A word in lower case without diacritics and apostrophes."""
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_SPECIAL))
    return "".join(letter for letter in plain if letter.isalnum() or letter == "-")


@lru_cache(maxsize=20_000)
def _skeleton(word: str) -> tuple[str, tuple[str, ...]]:
    """The consonants of a folded word, and the vowels before and behind each."""
    for pattern, by in _FOLDS:
        word = pattern.sub(by, word)
    consonants = [letter for letter in word if letter not in "aeiouyw"]
    vowels = re.split(r"[^aeiouyw]", word)
    return "".join(consonants), tuple(vowels)


def sound(word: str) -> str:
    """The consonants of a folded word as heard; words of one sound may be one word."""
    return _skeleton(word)[0] or word


def same_word(one: str, other: str) -> bool:
    """Whether two words of names are one word, spelt one way or another."""
    one, other = fold(one), fold(other)
    if one == other:
        return True
    left, right = _skeleton(one), _skeleton(other)
    return bool(left[0]) and left[0] == right[0] and all(map(_neighbours, left[1], right[1]))


def _neighbours(one: str, other: str) -> bool:
    if not one or not other:
        return True
    left = {sound for letter in one for sound in _CLASSES[letter]}
    right = {sound for letter in other for sound in _CLASSES[letter]}
    return bool(left & right)


def _same_given(one: str, other: str) -> bool:
    one, other = fold(one), fold(other)
    short, long = sorted((one, other), key=len)
    if len(short) <= 1:
        return long.startswith(short)
    if len(short) >= 2 and long.startswith(short):
        return True
    return same_word(one, other) or any(one in names and other in names for names in NICKNAMES)


def name_words(name: str | Sequence[str]) -> tuple[str, ...]:
    """The folded words of a name, hyphens opened, without particles, suffixes and full stops."""
    words = name.split() if isinstance(name, str) else name
    pieces = [piece for word in words for piece in fold(word).split("-") if piece]
    kept = [piece for piece in pieces if piece not in _PARTICLES and piece not in _SUFFIXES]
    return tuple(kept or pieces)


def likeness(one: Sequence[str], other: Sequence[str]) -> Likeness:
    """How two names stand to each other.

    Args:
        one, other: their words, given names first, as `name_words` gives them.
    """
    short, long = sorted((tuple(one), tuple(other)), key=len)
    if not short:
        return Likeness.DIFFERENT
    if len(short) == 1:
        found = any(same_word(short[0], word) for word in long)
        return Likeness.SAME if found else Likeness.DIFFERENT
    if "".join(short) == "".join(long) or _all_found(short, long):
        return Likeness.SAME
    family = same_word(short[-1], long[-1])
    given = _same_given(short[0], long[0])
    if family and given:
        return Likeness.OTHER_FAMILY if _other_between(short, long) else Likeness.SAME
    if family:
        return Likeness.OTHER_GIVEN
    return Likeness.OTHER_FAMILY if given else Likeness.DIFFERENT


def _other_between(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names have between their ends a word each, and not one that may be the same."""
    middles = [word for word in one[1:-1] if len(word) > 1]
    others = [word for word in other[1:-1] if len(word) > 1]
    return bool(middles and others) and not any(
        _same_given(mine, theirs) for mine in middles for theirs in others
    )


def _all_found(short: Sequence[str], long: Sequence[str]) -> bool:
    left = list(long)
    for word in short:
        same = next((other for other in left if same_word(word, other)), None)
        if same is None:
            return False
        left.remove(same)
    return True


def closeness(one: str, other: str) -> float:
    """How alike two folded words look, 0 to 1: one less the edits for each letter.

    Edits as in Levenshtein (1966), over words of at most 40 letters.
    """
    one, other = one[:40], other[:40]
    if not one or not other:
        return 0.0
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        above, row[0] = row[0], i
        for j, right in enumerate(other, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (left != right))
    return 1 - row[-1] / max(len(one), len(other))

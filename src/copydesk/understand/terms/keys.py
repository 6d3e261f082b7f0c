"""The key of a word: what stays the same between two reports of one thing."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from copydesk.model.span import Span
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.lang.en.thesaurus import ANTONYMS, CLASSES, OPPOSITES
from copydesk.understand.stems import stem
from copydesk.understand.terms.phrases import phrases_in
from copydesk.understand.words import Word

CLASSED = "="
"""How the key of a class of the thesaurus begins: of no name, whatever its capital."""

_DOUBLED = re.compile(r"(.)\1+")
_LIGHT = frozenset(
    "say said tell told add report according people person thing way make made come came go went "
    "take took get got give gave put him its their them us mr mrs ms dr gen sir nevertheless "
    "nonetheless however meanwhile although despite whether because either neither together "
    "really quite rather almost nearly about roughly some already yet soon often never always "
    "far both each every other others another such very well".split()
)
"""Words that any two reports share, whatever they are about."""


@dataclass(frozen=True, slots=True)
class Term:
    """One word that carries content.

    Attributes:
        key: what it shares with its kin: a class of the thesaurus, else its stem, folded.
        span: its place.
        name: whether it is written as a name.
        minor: whether it is a word of a name before its last: reports often leave it out.
    """

    key: str
    span: Span
    name: bool
    minor: bool = False


def folded(word: str) -> str:
    """Lower case without diacritics, and with what transliterations differ in made the same.

    "Qasem" and "Qassem", "Einollahi" and "Eynollahi" fold alike.
    """
    plain = unicodedata.normalize("NFKD", word.lower())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _DOUBLED.sub(r"\1", plain.removeprefix("al-").removeprefix("el-"))


@lru_cache(maxsize=65_536)
def key_of(word: str) -> str:
    """The key of a lower-case word."""
    exact, roots = _classes()
    root = folded(stem(word))
    return exact.get(word) or roots.get(root) or root


def name_key(word: str) -> str:
    """The key of a word of a name: what a country shares with its people ("Chilean", "Chile")."""
    key = key_of(word)
    if key.startswith(CLASSED):
        return key
    whole = folded(word)
    for ending in _DEMONYMS:
        if not whole.endswith(ending):
            continue
        if key.endswith(ending) and len(key) - len(ending) >= _LEAST_OF_NAME:
            return key.removesuffix(ending)
    return key


_DEMONYMS = ("ians", "ian", "eans", "ean", "ese", "ish", "ia", "an", "a", "i", "y", "e")
_LEAST_OF_NAME = 4


@lru_cache(maxsize=1)
def opposites() -> dict[str, frozenset[str]]:
    """For each key, the keys of what says the opposite."""
    return _paired(OPPOSITES)


@lru_cache(maxsize=1)
def antonyms() -> dict[str, frozenset[str]]:
    """The same with those that are opposites only where both are said of one thing."""
    return _paired((*OPPOSITES, *ANTONYMS))


def _paired(pairs: Iterable[tuple[str, ...]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in pairs:
        if key_of(one) != key_of(other):
            found.setdefault(key_of(one), set()).add(key_of(other))
            found.setdefault(key_of(other), set()).add(key_of(one))
    return {key: frozenset(keys) for key, keys in found.items()}


@lru_cache(maxsize=1)
def _classes() -> tuple[dict[str, str], dict[str, str]]:
    """The class of each word as listed, and of each stem."""
    exact: dict[str, str] = {}
    roots: dict[str, str] = {}
    for words in CLASSES:
        for word in words:
            exact.setdefault(word, f"{CLASSED}{words[0]}")
            roots.setdefault(folded(stem(word)), f"{CLASSED}{words[0]}")
    return exact, roots


def _bare(word: Word) -> Span:
    """The place of a word without its possessive ending, which is no part of a name."""
    end = len("'s") if word.possessive else 0
    return Span(word.span.start, word.span.end - end)


def terms_in(
    words: Iterable[Word], names: Iterable[Span] = (), without: Iterable[Span] = ()
) -> tuple[Term, ...]:
    """The terms among some words.

    Args:
        words: in order.
        names: the spans of names: their words are kept as they are written, folded.
        without: stretches that are no terms: numbers and times, which are compared by value.
    """
    named = tuple(names)
    left_out = tuple(without)
    listed = tuple(words)
    together = phrases_in(listed)
    found = []
    for at, word in enumerate(listed):
        if any(span.overlaps(word.span) for span in left_out) or word.text[0].isdigit():
            continue
        inside = next((span for span in named if span.contains(_bare(word))), None)
        is_name = inside is not None
        lower = word.lower if is_name else together.get(at, word.lower)
        if not is_name and (lower in EMPTY or lower in _LIGHT or len(lower) < 3):
            continue
        if is_name and (lower in ("of", "the", "and") or len(lower) < 2):
            continue
        for part in lower.split("-") if "-" in lower and not is_name else (lower,):
            if len(part) > 2 or is_name:
                minor = inside is not None and word.span.end < inside.end - 2
                key = name_key(part) if is_name else key_of(part)
                found.append(Term(key, word.span, is_name, minor))
    return tuple(found)

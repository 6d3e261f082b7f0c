"""Patterns over token classes: ``day=DAY OF? month=MONTH ( COMMA? year=YEAR )?``.

Each token class is one character, so that a sentence is a string of classes and a pattern is a
regular expression over it. A pattern is a sequence of elements: a class, ``A|B`` for either,
``name=`` to capture, ``?`` for optional, round brackets (with or without ``?``) for a group. There
is no repetition, so that matching takes bounded time at each place.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from copydesk.understand.time.found import Found
from copydesk.understand.time.tokens import Token

MACROS = {
    "MONTH": "MON|MAY|MABB",
    "WDAY": "WD|WABB",
    "DAY": "DD",
    "YEAR": "YR|SHORT",
    "CARD": "DD|D2|NUM|NW|DOTNUM|D4|YR",
    "ORDINAL": "ORD|ORDN",
    "RANGE": "HY|DASH",
}
_ELEMENT = re.compile(r"\(|\)\??|[^\s()]+")
_CHARACTERS: dict[str, str] = {"x": "x"}


def character(kind: str) -> str:
    """The character that stands for a class of some pattern."""
    return _CHARACTERS.setdefault(kind, chr(0x4E00 + len(_CHARACTERS)))


def classes(tokens: list[Token]) -> str:
    """A sentence as a string of classes; classes that no pattern knows are "x"."""
    known = _CHARACTERS.get
    return "".join([known(token.kind, "x") for token in tokens])


@dataclass(frozen=True, slots=True)
class Match:
    """Where a pattern matched.

    Attributes:
        tokens: of the whole sentence.
        first, last: the half-open range of tokens matched.
        found: the match over the classes from `first` on.
    """

    tokens: list[Token]
    first: int
    last: int
    found: re.Match[str]

    def has(self, name: str) -> bool:
        """Whether the pattern has such an element and it was captured."""
        return name in self.found.re.groupindex and self.found.start(name) >= 0

    def place(self, name: str) -> int:
        """Which token of the sentence was captured."""
        return self.first + self.found.start(name)

    def at(self, name: str) -> Token:
        """The token captured."""
        return self.tokens[self.place(name)]

    def number(self, name: str) -> int:
        """The value of a captured token that is a whole number."""
        value = self.at(name).value
        assert isinstance(value, int)
        return value

    def number_or_none(self, name: str) -> int | None:
        """The same, or None when the element is missing."""
        return self.number(name) if self.has(name) else None

    def word_at(self, offset: int) -> str:
        """The words of the token so many after the last or before the first, as `kind_at`."""
        index = self.last + offset if offset >= 0 else self.first + offset
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def kind_at(self, offset: int) -> str:
        """The class of the token so many after the last (0 is the next), or before the first."""
        index = self.last + offset if offset >= 0 else self.first + offset
        return self.tokens[index].kind if 0 <= index < len(self.tokens) else ""


Build = Callable[[Match], Found | tuple[Found, ...] | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, the classes it can begin with, and what to make of a match."""

    regex: re.Pattern[str]
    begins: frozenset[str]
    build: Build


def rule(pattern: str, build: Build) -> Rule:
    """Compile a pattern."""
    regex, begins, _ = _sequence(iter(_ELEMENT.findall(pattern)))
    return Rule(re.compile(regex), begins, build)


def _sequence(elements: Iterator[str]) -> tuple[str, frozenset[str], bool]:
    regex, begins, open_ended = "", frozenset[str](), True
    for element in elements:
        if element in (")", ")?"):
            optional = element == ")?"
            return f"(?:{regex}){'?' if optional else ''}", begins, optional or open_ended
        if element == "(":
            part, first, optional = _sequence(elements)
        else:
            part, first, optional = _element(element)
        regex += part
        if open_ended:
            begins |= first
            open_ended = optional
    return regex, begins, open_ended


def _element(element: str) -> tuple[str, frozenset[str], bool]:
    optional = element.endswith("?")
    name, _, kinds = element.rstrip("?").rpartition("=")
    spelled = "|".join(MACROS.get(kind, kind) for kind in kinds.split("|"))
    first = frozenset(character(kind) for kind in spelled.split("|"))
    part = "[" + "".join(sorted(first)) + "]"
    if name:
        part = f"(?P<{name}>{part})"
    return part + ("?" if optional else ""), first, optional

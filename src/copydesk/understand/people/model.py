"""Persons, the offices they hold, and how a text says so."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.span import Span


class Tenure(StrEnum):
    """When somebody holds an office, by the words about it."""

    NOW = "now"
    FORMER = "former"
    """ "former", "then", "until", "at the time", "had been"."""
    COMING = "coming"
    """ "incoming", "elect", "designate"."""


@dataclass(frozen=True, slots=True)
class Office:
    """What somebody is.

    Attributes:
        span: its words, without a determiner.
        head: the office by its usual name: "minister", "chief executive", "deputy governor".
        domain: stems of the words that say of what: interior, civil protection.
        scope: folded words of the names that say of which body or place: Iran, Cresswell Vale.
        unique: whether a body has one holder of it at a time.
        acting: whether it is held for a while: "acting", "interim".
    """

    span: Span
    head: str
    domain: frozenset[str] = frozenset()
    scope: frozenset[str] = frozenset()
    unique: bool = True
    acting: bool = False


@dataclass(frozen=True, slots=True)
class Mentioned:
    """One naming of a person.

    Attributes:
        span: the words of the name, without titles.
        words: the folded words of the name (see `spelling.name_words`).
        sentence: the index of its sentence.
    """

    span: Span
    words: tuple[str, ...]
    sentence: int


@dataclass(frozen=True, slots=True)
class Holding:
    """That a text says of somebody that they hold an office.

    Attributes:
        name: the naming.
        office: what they are said to be.
        tenure: when.
        sentence: the index of the sentence.
    """

    name: Mentioned
    office: Office
    tenure: Tenure
    sentence: int


@dataclass(frozen=True, slots=True)
class Person:
    """One person, with every naming and every office.

    Attributes:
        words: the folded words of the fullest name.
        names: every naming, in reading order.
        holdings: what the text says they are, in reading order.
        departed: where the text says that they left office.
        titled: whether a naming has a title before it that only persons have: "Mr", "Gen".
        body: whether the words before or in a naming show that it is no person: "the", "company".
    """

    words: tuple[str, ...]
    names: tuple[Mentioned, ...]
    holdings: tuple[Holding, ...] = ()
    departed: tuple[Span, ...] = ()
    titled: bool = False
    body: bool = False

    @property
    def fullest(self) -> Span:
        """The first naming with the most words."""
        return max(self.names, key=lambda name: (len(name.words), -name.span.start)).span

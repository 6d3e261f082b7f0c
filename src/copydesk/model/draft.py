"""A draft: an article written from an event record, in which every sentence cites."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copydesk.model.event import Used
from copydesk.model.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a draft.

    Attributes:
        text: its words.
        slots: the ids of the parts of the event record that it states.
        evidence: the words of the sources that it rests on; empty only in the disclosure.
        by: "copydesk", or the name of the language model that worded it.
    """

    text: str
    slots: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    by: str = "copydesk"


Paragraph = tuple[Sentence, ...]


class SectionKind(StrEnum):
    """The parts of an article, in the order in which they are printed."""

    LEDE = "lede"
    EVENTS = "events"
    RESPONSIBILITY = "responsibility"
    REACTIONS = "reactions"
    KEY_FIGURES = "key figures"
    OUTLOOK = "outlook"
    BACKGROUND = "background"
    RELATED = "related coverage"
    HOW_WE_KNOW = "how we know"
    DISCLOSURE = "disclosure"


KEY_FIGURES = ("Figure", "Value", "As of", "Given by")
"""The head of the key-figures table."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row of the key-figures table: a figure as it stands, and when and by whom it was given.

    Attributes:
        label: what it is: "Dead".
        value: the figure in print, bound included: "at least 84".
        as_of: the time in print: "4 January, 6 p.m.".
        said_by: who gave it; the publisher when it is the source's own.
        slot: the id of the point of the record.
        evidence: what it rests on.
    """

    label: str
    value: str
    as_of: str
    said_by: str
    slot: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a draft. The lede has no heading; only the key figures have rows."""

    kind: SectionKind
    heading: str
    paragraphs: tuple[Paragraph, ...] = ()
    rows: tuple[FigureRow, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What was not printed, and why.

    Attributes:
        what: the sentence, or the part of the record in words.
        why: "contradicted by the Kerman Courier", "no source", "single words only".
        slots: the ids of the parts of the record.
        evidence: where the sources have it.
    """

    what: str
    why: str
    slots: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Spent:
    """What a language model was used for.

    Attributes:
        model: its name.
        requests, tokens_in, tokens_out: what was asked of it.
        kept, replaced: how many of its sentences passed the gate, and how many did not.
        faults: what went wrong, in words, each once.
        cost: what it cost, in the currency of the prices given; None without prices.
    """

    model: str
    requests: int
    tokens_in: int
    tokens_out: int
    kept: int
    replaced: int
    faults: tuple[str, ...] = ()
    cost: float | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as written, before it takes the form of a file.

    Attributes:
        headline: its headline.
        sections: in the order of `SectionKind`; those that the sources cannot fill are absent.
        as_of: the time for which it holds.
        dateline: the place that the article is headed with; empty when no source gives one.
        sources: what it was written from.
        left_out: what was not printed, and why.
        checked: how many claims of it the gate checked, of how many.
        spent: what a language model was used for; None without one.
    """

    headline: Sentence
    sections: tuple[Section, ...]
    as_of: datetime | None
    dateline: str
    sources: tuple[Used, ...]
    left_out: tuple[LeftOut, ...] = ()
    checked: tuple[int, int] = (0, 0)
    spent: Spent | None = None

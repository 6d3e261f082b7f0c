"""What later reports make of an article: stale sentences, what replaces them, and the notes."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.article import Article
from copydesk.model.evidence import Evidence
from copydesk.model.span import Span


class StaleKind(StrEnum):
    """Why a sentence no longer stands."""

    UPDATE = "update"
    """It was right when it was written, and has been revised since."""
    CORRECTION = "correction"
    """No source had it: it never was right."""


@dataclass(frozen=True, slots=True)
class Stale:
    """A sentence of an article that no longer stands.

    Attributes:
        kind: whether it was right once.
        sentence: the whole sentence.
        span: the words in it that no longer stand.
        was, now: these words, and what the sources have in their place; ``now`` is None where
            they have nothing that could stand there.
        replacement: the sentence as it should read, if that is certain; else None, and the
            evidence says what the sources now have.
        note: for the readers: what an earlier version said, and who revised it, and when.
        evidence: what the sources say, the decisive passages first.
    """

    kind: StaleKind
    sentence: Span
    span: Span
    was: str
    now: str | None
    replacement: str | None
    note: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Update:
    """An article beside later reports.

    Attributes:
        article: the article as it is.
        stale: its sentences that no longer stand, in reading order.
        checked: how many of its claims could be compared, of how many.
        text: the source text with all certain replacements in place.
    """

    article: Article
    stale: tuple[Stale, ...]
    checked: tuple[int, int]
    text: str

    @property
    def notes(self) -> tuple[str, ...]:
        """The notes, each once."""
        return tuple(dict.fromkeys(one.note for one in self.stale))

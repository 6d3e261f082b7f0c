"""What later reports make of an article: stale sentences, what replaces them, and the notes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copydesk.model.article import Article
from copydesk.model.draft import Sentence
from copydesk.model.event import Used
from copydesk.model.evidence import Evidence
from copydesk.model.span import Span


class StaleKind(StrEnum):
    """Why a sentence no longer stands."""

    UPDATE = "update"
    """It was right when it was written, and later reports have something else."""
    CORRECTION = "correction"
    """No source had it: it never was right."""


@dataclass(frozen=True, slots=True)
class Stale:
    """Words of an article that no longer stand.

    Attributes:
        kind: whether they were right once.
        sentence: the whole sentence, or the cells of a table.
        span: the words in it that no longer stand.
        now: what the sources have in their place, in the article's style; None where they have
            nothing that could stand there.
        note: for the readers: what an earlier version said, who revised it, and when.
        evidence: what the sources say, the decisive passages first.
        fits: whether ``now`` can stand in the place of ``span`` as it is.
        replacement: the sentence as it should read, all its stale words replaced, if that is
            certain; else None.
        proposed: where it is not, a sentence that the sources support, for the editor to use.
    """

    kind: StaleKind
    sentence: Span
    span: Span
    now: str | None
    note: str
    evidence: tuple[Evidence, ...]
    fits: bool = False
    replacement: str | None = None
    proposed: str | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """An article beside later reports.

    Attributes:
        article: the article as it is.
        stale: the words that no longer stand, in reading order.
        checked: how many of its claims could be compared, of how many.
        in_doubt: claims that sources contradict, though it is not certain that they are wrong.
        since: sentences that the sources support, of what only later reports have and the article
            has not.
        sources: the reports that it was compared with.
        as_of: when the newest of them was published; None if none of them says.
    """

    article: Article
    stale: tuple[Stale, ...]
    checked: tuple[int, int]
    in_doubt: tuple[Span, ...]
    since: tuple[Sentence, ...]
    sources: tuple[Used, ...]
    as_of: datetime | None

    @property
    def notes(self) -> tuple[str, ...]:
        """The notes on what is replaced, each once."""
        return tuple(dict.fromkeys(one.note for one in self.stale if one.replacement is not None))

    @property
    def notes_to_come(self) -> tuple[str, ...]:
        """The other notes: true once an editor has rewritten the sentences that they are on."""
        done = set(self.notes)
        return tuple(dict.fromkeys(one.note for one in self.stale if one.note not in done))

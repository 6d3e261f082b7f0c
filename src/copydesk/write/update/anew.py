"""The article written anew from all reports: its sentences can take the place of stale ones."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from copydesk.model.draft import KEY_FIGURES, Draft, FigureRow, SectionKind, Sentence
from copydesk.model.event import Event, Record
from copydesk.model.evidence import Evidence
from copydesk.model.update import Stale, StaleKind
from copydesk.write.runs import words_of
from copydesk.write.update.beside import aware

_KEPT = 0.7
"""The share of a stale sentence's words, numbers apart, that a sentence in its place must have."""
_ABOUT = 0.5
"""The share of stale words that a sentence on the same must have."""
_TELLING = 3
"""Words that are right without which a sentence on them could be any other."""
_SHORT = 3
_NOT_ALONE = re.compile(r"\b(?:he|she|it|they|his|her|its)\b", re.IGNORECASE)
_QUOTED = re.compile(r"“[^”]*”")
_OF_ITSELF = (SectionKind.RELATED, SectionKind.HOW_WE_KNOW, SectionKind.DISCLOSURE)


@dataclass(frozen=True, slots=True)
class Anew:
    """The articles written anew.

    Attributes:
        sentences: headlines first.
        rows: of the key figures.
    """

    sentences: tuple[Sentence, ...] = ()
    rows: tuple[FigureRow, ...] = ()

    @classmethod
    def of(cls, record: Record, write: Callable[[Event], Draft]) -> "Anew":
        """Write the article of each event of a record."""
        drafts = [write(event) for event in record.events]
        sections = [section for draft in drafts for section in draft.sections]
        return cls(
            tuple(one for draft in drafts for one in _sentences(draft)),
            tuple(row for section in sections for row in section.rows),
        )

    def in_place_of(self, stale: Sequence[Stale], words: str) -> str | None:
        """A sentence that says all that a stale one says, and has what is new.

        Args:
            stale: all that is stale in the sentence.
            words: the sentence.
        """
        mine = _content(words)
        if not mine or any(one.kind is not StaleKind.UPDATE for one in stale):
            return None
        for new in self.sentences:
            shared = len(mine & _content(new.text)) / len(mine)
            if shared >= _KEPT and all(_cites(new, one.evidence) for one in stale):
                return new.text
        return None

    def on(self, stale: Stale, words: str) -> str | None:
        """A sentence on what makes another stale, that can be read by itself.

        Args:
            stale: what is stale; of a correction, the sentence must have what is right.
            words: the stale words.
        """
        wanted = _content(stale.now or words)
        enough = _KEPT if stale.now else _ABOUT
        origins = {piece.origin for piece in stale.evidence}
        if stale.kind is not StaleKind.UPDATE and (not stale.now or len(wanted) < _TELLING):
            return None
        for new in self.sentences:
            on_it = origins & {piece.origin for piece in new.evidence}
            shared = len(wanted & _content(new.text))
            if on_it and _stands_alone(new) and shared >= enough * len(wanted) > 0:
                return new.text
        return None

    def since(self, told: datetime | None, article: str) -> tuple[Sentence, ...]:
        """The sentences on what only later reports have, and the article has not.

        Args:
            told: when the article was last changed; nothing is known to be later without.
            article: its prose.
        """
        if told is None:
            return ()
        known = _content(article)
        found = []
        for new in self.sentences:
            times = [piece.published for piece in new.evidence]
            later = bool(times) and all(time and aware(time) > told for time in times)
            mine = _content(new.text)
            if later and _stands_alone(new) and len(mine - known) > (1 - _KEPT) * len(mine):
                found.append(new)
        return tuple(found)

    def row(self, cells: Sequence[str]) -> tuple[str, ...] | None:
        """The cells of a row of key figures, after its label, as they now are."""
        for row in self.rows:
            if row.label == cells[0] and len(cells) == len(KEY_FIGURES):
                return row.value, row.as_of, row.said_by
        return None


def _sentences(draft: Draft) -> list[Sentence]:
    sections = (one for one in draft.sections if one.kind not in _OF_ITSELF)
    groups = (group for section in sections for group in section.paragraphs)
    return [draft.headline, *(one for group in groups for one in group)]


def _stands_alone(new: Sentence) -> bool:
    """Whether a sentence says who and what without those before it."""
    return not _NOT_ALONE.search(_QUOTED.sub("", new.text))


def _cites(new: Sentence, evidence: Sequence[Evidence]) -> bool:
    """Whether a sentence rests on one of some passages."""
    return any(
        mine.source == theirs.source and mine.span.overlaps(theirs.span)
        for mine in new.evidence
        for theirs in evidence
    )


def _content(words: str) -> frozenset[str]:
    return frozenset(word for word in words_of(words) if len(word) > _SHORT and word.isalpha())

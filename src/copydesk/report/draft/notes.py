"""The numbered notes of a draft: each passage once, in the order in which it is first cited."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from copydesk.model.draft import Draft, FigureRow, Section, SectionKind, Sentence
from copydesk.model.event import Used
from copydesk.model.evidence import Evidence
from copydesk.model.span import Span

_Key = tuple[str, Span]


@dataclass(slots=True)
class Notes:
    """Passages by number, from 1.

    Attributes:
        passages: in the order of their numbers.
    """

    passages: list[Evidence] = field(default_factory=list)
    _numbers: dict[_Key, int] = field(default_factory=dict)

    def numbers(self, evidence: Iterable[Evidence]) -> list[int]:
        """The numbers of some passages; those not yet cited get the next ones."""
        found = []
        for piece in evidence:
            key = (piece.source, piece.span)
            if key not in self._numbers:
                self.passages.append(piece)
                self._numbers[key] = len(self.passages)
            found.append(self._numbers[key])
        return list(dict.fromkeys(found))


def notes_of(draft: Draft) -> Notes:
    """The notes of a draft, numbered in reading order."""
    notes = Notes()
    for one in sentences_of(draft):
        notes.numbers(one.evidence)
    return notes


def sentences_of(draft: Draft) -> Iterator[Sentence]:
    """The sentences in reading order; the rows of the table in their place, as sentences."""
    yield draft.headline
    for section in draft.sections:
        for paragraph in section.paragraphs:
            yield from paragraph
        for row in section.rows:
            yield as_sentence(row)


def as_sentence(row: FigureRow) -> Sentence:
    """A row of the table as a sentence."""
    return Sentence(f"{row.label}: {row.value}", (row.slot,), row.evidence)


def source_of(draft: Draft, piece: Evidence) -> Used | None:
    """The source that a passage stands in."""
    return next((used for used in draft.sources if used.name == piece.source), None)


def related(draft: Draft) -> Section | None:
    """The section that lists the sources."""
    return next((one for one in draft.sections if one.kind is SectionKind.RELATED), None)


def plain_text(draft: Draft) -> str:
    """The article without notes: headline, headings, paragraphs and figures, a line each."""
    lines = []
    for section in draft.sections:
        if section.heading:
            lines.append(section.heading)
        lines += [" ".join(one.text for one in group) for group in section.paragraphs]
        lines += [f"{row.label}: {row.value} ({row.as_of}, {row.said_by})" for row in section.rows]
    return "\n\n".join(lines)

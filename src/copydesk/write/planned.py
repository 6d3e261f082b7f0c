"""What a plan is made of: an article's sections and paragraphs before they are printed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from copydesk.model.draft import FigureRow, LeftOut, SectionKind
from copydesk.write.telling import Item

PARAGRAPH = 3
"""Sentences of a paragraph."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A section before it is printed."""

    kind: SectionKind
    heading: str
    paragraphs: tuple[tuple[Item, ...], ...] = ()
    rows: tuple[FigureRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """An article before the gate."""

    headline: Item
    sections: tuple[Planned, ...]
    left_out: tuple[LeftOut, ...]
    dateline: str

    def items(self) -> Iterator[Item]:
        """The headline and every sentence."""
        yield self.headline
        for section in self.sections:
            for group in section.paragraphs:
                yield from group


def section(
    kind: SectionKind, heading: str, paragraphs: Iterable[Sequence[Item]]
) -> Planned | None:
    """A section, or None when it has nothing to say."""
    filled = tuple(tuple(one) for one in paragraphs if one)
    return Planned(kind, heading, filled) if filled else None


def joined_to(
    sections: Sequence[Planned | None], kind: SectionKind, paragraphs: list[list[Item]]
) -> tuple[list[Planned | None], list[list[Item]]]:
    """Sections with some paragraphs at the end of the one of a kind; these too where none is."""
    if not any(one is not None and one.kind is kind for one in sections):
        return list(sections), paragraphs
    added = tuple(tuple(one) for one in paragraphs)
    return [
        replace(one, paragraphs=(*one.paragraphs, *added)) if one and one.kind is kind else one
        for one in sections
    ], []


def in_paragraphs(items: Iterable[Item | None]) -> list[list[Item]]:
    """Sentences in paragraphs."""
    kept = [item for item in items if item is not None]
    return [kept[at : at + PARAGRAPH] for at in range(0, len(kept), PARAGRAPH)]

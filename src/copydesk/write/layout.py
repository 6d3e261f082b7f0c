"""A draft as an `Article`, so that it can be checked as any other, sentence by sentence."""

from dataclasses import dataclass

from copydesk.model.article import Article, Block, BlockKind, Cell
from copydesk.model.draft import Draft, FigureRow, SectionKind, Sentence
from copydesk.model.span import Span

_COLUMNS = ("", "Figure")
UNCHECKED = (SectionKind.RELATED, SectionKind.DISCLOSURE)
"""Sections that speak of the article and its sources, not of the event."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A draft laid out.

    Attributes:
        article: its text.
        places: where each sentence stands in it.
    """

    article: Article
    places: tuple[tuple[Span, Sentence], ...]

    def sentence_at(self, span: Span) -> Sentence | None:
        """The sentence in which a span begins; None in headings and tables."""
        return next(
            (one for place, one in self.places if place.start <= span.start < place.end), None
        )


def lay_out(draft: Draft, unasked: frozenset[Sentence] = frozenset()) -> Laid:
    """The draft as an article: headline, headings, paragraphs and the table of figures.

    Sentences of ``unasked`` are left out: those on the article and its sources.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    places: list[tuple[Span, Sentence]] = []
    at = 0

    def add(text: str, kind: BlockKind, level: int = 0, cell: Cell | None = None) -> Span:
        nonlocal at
        span = Span(at, at + len(text))
        pieces.append(f"{text}\n\n")
        blocks.append(Block(kind, span, level, cell))
        at += len(text) + 2
        return span

    places.append((add(draft.headline.text, BlockKind.TITLE), draft.headline))
    for section in draft.sections:
        if section.kind in UNCHECKED:
            continue
        if section.heading:
            add(section.heading, BlockKind.HEADING, 2)
        for paragraph in section.paragraphs:
            paragraph = tuple(one for one in paragraph if one not in unasked)
            if not paragraph:
                continue
            start = at
            for one in paragraph:
                places.append((Span(start, start + len(one.text)), one))
                start += len(one.text) + 1
            add(" ".join(one.text for one in paragraph), BlockKind.PARAGRAPH)
        for row, one_row in enumerate([_COLUMNS, *_cells(section.rows)] if section.rows else ()):
            for column, words in enumerate(one_row):
                add(words, BlockKind.TABLE_CELL, cell=Cell(0, row, column, header=row == 0))
    text = "".join(pieces)
    article = Article(
        text=text,
        prose=text,
        blocks=tuple(blocks),
        title=draft.headline.text,
        published=draft.as_of,
        language="en",
    )
    return Laid(article, tuple(places))


def _cells(rows: tuple[FigureRow, ...]) -> list[tuple[str, ...]]:
    return [(row.label, row.value) for row in rows]


def as_article(text: str) -> Article:
    """Some words as an article of one paragraph."""
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    return Article(text=text, prose=text, blocks=(block,), language="en")

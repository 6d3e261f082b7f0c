"""An article: one immutable source text, its blocks and its metadata."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copydesk.model.span import Span

LONGEST = 500_000
"""Code points of prose, some 80,000 words; what is longer is no article and is not read as one."""


class BlockKind(StrEnum):
    """What part a block plays in an article."""

    TITLE = "title"
    HEADING = "heading"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    TABLE_CELL = "table-cell"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a table cell stands. Tables, rows and columns count from 0."""

    table: int
    row: int
    column: int
    header: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the source text that is one headline, paragraph, cell and so on.

    Attributes:
        kind: what part it plays.
        span: its place in the source text; blocks never overlap and stand in reading order.
        level: 1 to 6 for headings, else 0.
        cell: where it stands in its table, for table cells.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    cell: Cell | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place, date and agency that open a report: ``DUBAI, Jan 4 (Reuters) —``.

    Attributes:
        span: the whole of it, dash included.
        place: the words of the place, as written.
        date: where its date stands, if it has one.
        agency: the words of the agency, as written, if given.
    """

    span: Span
    place: str
    date: Span | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its metadata.

    Attributes:
        text: the source text. Every offset in Copydesk counts code points of this string. For
            plain text and Markdown it is the file as read; for HTML and JSON it is what was
            extracted.
        prose: as long as ``text``, code point for code point: the words of the blocks, with
            markup, front matter and whatever else is not prose blanked out by spaces. Grammars
            read this, so that ``**Thursday**, 4 January`` reads as words do.
        blocks: in reading order, not overlapping.
        extracted: whether ``text`` was extracted (HTML, JSON), so that reports must carry it.
        published, modified: as the metadata say; aware when they give a zone.
        language: as the metadata say (BCP 47), else None.
    """

    text: str
    prose: str
    blocks: tuple[Block, ...]
    title: str | None = None
    byline: str | None = None
    dateline: Dateline | None = None
    publisher: str | None = None
    published: datetime | None = None
    modified: datetime | None = None
    url: str | None = None
    language: str | None = None
    path: str | None = None
    extracted: bool = False

    def __post_init__(self) -> None:
        if len(self.text) != len(self.prose):
            raise ValueError("prose must be as long as the source text")

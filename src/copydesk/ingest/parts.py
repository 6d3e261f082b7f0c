"""The parts of an article while it is being read, and the article that is made of them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from copydesk.errors import NoTextError
from copydesk.ingest.byline import place_of_byline, strip_by
from copydesk.ingest.dateline import find_dateline
from copydesk.model.article import Article, Block, BlockKind, Cell
from copydesk.model.span import Span

_ODD_SPACE = re.compile("[^\\S ]|[\x00-\x1f\x7f\u200b\u2060\ufeff]")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]\"“”]{1,2000}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A block in the making.

    Attributes:
        kind, level, cell: as in `Block`.
        words: the stretches of the source text that are its words, markup left out; in order,
            none of them empty.
        own_line: whether it stood on a single line of its own, so that it can be a heading.
    """

    kind: BlockKind
    words: tuple[Span, ...]
    level: int = 0
    cell: Cell | None = None
    own_line: bool = False

    @property
    def span(self) -> Span:
        """From its first word to its last."""
        return Span(self.words[0].start, self.words[-1].end)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about its article apart from the text; as in `Article`."""

    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: datetime | None = None
    modified: datetime | None = None
    url: str | None = None
    language: str | None = None

    def or_else(self, other: "Metadata") -> "Metadata":
        """This, with what is missing taken from ``other``."""
        return Metadata(
            title=self.title or other.title,
            byline=self.byline or other.byline,
            publisher=self.publisher or other.publisher,
            published=self.published or other.published,
            modified=self.modified or other.modified,
            url=self.url or other.url,
            language=self.language or other.language,
        )


@dataclass(slots=True)
class Layout:
    """Lays out an extracted text, block by block; offsets are those of the text it makes."""

    pieces: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    length: int = 0

    def add(
        self,
        kind: BlockKind,
        words: str,
        *,
        before: str = "\n\n",
        level: int = 0,
        cell: Cell | None = None,
    ) -> None:
        """Append a block, parted by ``before`` from what precedes; nothing if it has no words."""
        words = words.strip()
        if not words:
            return
        start = self.write(before if self.length else "")
        end = self.write(words)
        self.parts.append(Part(kind, (Span(start, end),), level, cell))

    def paragraphs(self, text: str) -> None:
        """Append a text whose paragraphs are parted by blank lines."""
        for words in text.split("\n\n"):
            self.add(BlockKind.PARAGRAPH, words)

    def write(self, text: str) -> int:
        """Append text that belongs to no block; gives the length after it."""
        self.pieces.append(text)
        self.length += len(text)
        return self.length

    @property
    def text(self) -> str:
        """All that was laid out."""
        return "".join(self.pieces)


def make_article(
    text: str,
    parts: Sequence[Part],
    metadata: Metadata,
    *,
    path: str | None,
    readable: str | None = None,
    extracted: bool = False,
) -> Article:
    """The article that these parts of ``text`` make.

    Args:
        readable: ``text`` with what is hidden inside its words (comments) blanked, if any is.

    Raises:
        NoTextError: if they hold no letter or digit.
    """
    prose = _prose(readable or text, parts)
    if not any(map(str.isalnum, prose)):
        raise NoTextError("there is no text to check")
    blocks = tuple(Block(part.kind, part.span, part.level, part.cell) for part in parts)
    byline = metadata.byline or strip_by(_first_words(prose, blocks, BlockKind.BYLINE) or "")
    return Article(
        text=text,
        prose=prose,
        blocks=blocks,
        title=metadata.title or _first_words(prose, blocks, BlockKind.TITLE),
        byline=byline or None,
        dateline=find_dateline(prose, blocks) or place_of_byline(prose, blocks),
        publisher=metadata.publisher,
        published=metadata.published,
        modified=metadata.modified,
        url=metadata.url,
        language=metadata.language,
        path=path,
        extracted=extracted,
    )


def _prose(text: str, parts: Iterable[Part]) -> str:
    pieces: list[str] = []
    at = 0
    for part in parts:
        for span in part.words:
            pieces.append(" " * (span.start - at))
            pieces.append(text[span.start : span.end])
            at = span.end
    pieces.append(" " * (len(text) - at))
    prose = _ODD_SPACE.sub(" ", "".join(pieces))
    return _URL.sub(lambda url: " " * len(url[0]), prose)


def _first_words(prose: str, blocks: Iterable[Block], kind: BlockKind) -> str | None:
    first = next((block for block in blocks if block.kind is kind), None)
    return " ".join(first.span.cut(prose).split()) if first else None

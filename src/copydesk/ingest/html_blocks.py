"""The blocks of an HTML tree, or of the tree that trafilatura makes of one, laid out as text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from copydesk.ingest.parts import Layout
from copydesk.model.article import BlockKind, Cell
from copydesk.understand.lang.en.article_parts import FURNITURE

if TYPE_CHECKING:
    from lxml.etree import _Element

_LINE_BREAK = "\x00"
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_ITEMS = frozenset(("li", "item", "dd", "dt"))
_CELLS = frozenset(("td", "th", "cell"))
_ROWS = frozenset(("tr", "row"))
_CAPTIONS = frozenset(("figcaption", "caption"))
_IMAGES = frozenset(("img", "graphic"))
_BREAKS = frozenset(("br", "lb"))
_SKIPPED = frozenset(
    """
    aside audio button canvas dialog embed footer iframe input label math menu nav noscript
    object script select style svg template textarea title video
    """.split()
)
INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font hi i ins kbd mark nobr o q ref rp rt
    ruby s samp small span strike strong sub sup time tt u var wbr
    """.split()
)
"""Elements that do not break a paragraph."""

_NO_BLOCKS = INLINE | _BREAKS | _IMAGES | _SKIPPED
_NAMED_BLOCKS = frozenset(("head", *_HEADINGS)) | _ITEMS | _CAPTIONS
_BESIDE = re.compile(
    r"(?:^|\s)(?:ad|ads|advert|advertisement|banner|breadcrumb|breadcrumbs|cookie|menu|nav|navbar"
    r"|newsletter|promo|related|share|sharing|sidebar|social|subscribe)\b",
    re.IGNORECASE,
)
"""Classes and ids of what stands beside an article."""

_LONGEST_CELL = 400
"""A cell with more characters does not hold data: the table is there to lay out the page."""

_FEW_WORDS = 3
"""An image's alternative text of fewer words is a file name or "logo", not a caption."""


@dataclass(slots=True)
class _Walker:
    layout: Layout
    captions: frozenset[str]
    buffer: list[str] = field(default_factory=list)
    kinds: list[tuple[BlockKind, int]] = field(default_factory=list)
    tables: int = 0
    row: int = -1
    column: int = 0
    in_cell: int = 0
    row_begun: bool = False

    def start(self, element: "_Element", tag: str) -> None:
        if tag in _BREAKS:
            self.buffer.append(_LINE_BREAK)
        elif tag in _IMAGES:
            self._image(element)
        elif tag not in INLINE:
            self._open_block(element, tag)
        self.buffer.append(element.text or "")

    def end(self, element: "_Element", tag: str) -> None:
        if tag not in _NO_BLOCKS and not _is_beside(element, tag):
            self._close_block(element, tag)
        self.buffer.append(element.tail or "")

    def _open_block(self, element: "_Element", tag: str) -> None:
        if self.in_cell:
            self.in_cell += tag in _CELLS
            self.buffer.append(_LINE_BREAK)
            return
        self.flush()
        if tag in _HEADINGS or tag == "head":
            level = _HEADINGS.get(tag) or _HEADINGS.get(element.get("rend", ""), 2)
            self.kinds.append((BlockKind.HEADING, level))
        elif tag in _ITEMS:
            self.kinds.append((BlockKind.LIST_ITEM, 0))
        elif tag in _CAPTIONS:
            self.kinds.append((BlockKind.CAPTION, 0))
        elif tag == "table":
            self.row = -1
        elif tag in _ROWS:
            self.row, self.column, self.row_begun = self.row + 1, 0, False
        elif tag in _CELLS:
            self.in_cell = 1

    def _close_block(self, element: "_Element", tag: str) -> None:
        if self.in_cell:
            self.in_cell -= tag in _CELLS
            self.buffer.append(_LINE_BREAK)
            if not self.in_cell:
                self._cell(element, tag)
            return
        self.flush()
        if self.kinds and tag in _NAMED_BLOCKS:
            self.kinds.pop()
        elif tag == "table":
            self.tables += 1

    def _cell(self, element: "_Element", tag: str) -> None:
        lines = self._lines()
        words = "\n".join(line for line in lines if line)
        if len(words) > _LONGEST_CELL:
            for paragraph in _paragraphs(lines):
                self._add(BlockKind.PARAGRAPH, paragraph, 0)
            return
        header = tag == "th" or element.get("role") == "head"
        before = " | " if self.row_begun else "\n" if self.row > 0 else "\n\n"
        if words:
            place = Cell(self.tables, max(self.row, 0), self.column, header)
            self.layout.add(BlockKind.TABLE_CELL, words, before=before, cell=place)
            self.row_begun = True
        self.column += _columns(element.get("colspan") or "1")

    def _image(self, element: "_Element") -> None:
        words = " ".join((element.get("alt") or "").split())
        if len(words.split()) >= _FEW_WORDS and not self.in_cell and words not in self.captions:
            self.flush()
            self.layout.add(BlockKind.CAPTION, words)

    def flush(self) -> None:
        """Lay out the words that have come together since the last block."""
        kind, level = self.kinds[-1] if self.kinds else (BlockKind.PARAGRAPH, 0)
        for words in _paragraphs(self._lines()):
            self._add(kind, words, level)

    def _add(self, kind: BlockKind, words: str, level: int) -> None:
        if words.lower() in FURNITURE:
            return
        if kind is BlockKind.LIST_ITEM:
            parts = self.layout.parts
            after_item = bool(parts) and parts[-1].kind is BlockKind.LIST_ITEM
            self.layout.add(kind, words, before="\n- " if after_item else "\n\n- ")
        elif kind is BlockKind.PARAGRAPH and words in self.captions:
            self.layout.add(BlockKind.CAPTION, words)
        else:
            self.layout.add(kind, words, level=level)

    def _lines(self) -> list[str]:
        lines = "".join(self.buffer).split(_LINE_BREAK)
        self.buffer = []
        return [" ".join(line.split()) for line in lines]


def lay_out(root: "_Element", layout: Layout, captions: Iterable[str] = ()) -> None:
    """Append the blocks of a tree to ``layout``.

    Args:
        root: HTML, or trafilatura's TEI-like tree.
        captions: paragraphs that are these words are captions.
    """
    from lxml import etree

    walker = _Walker(layout, frozenset(captions))
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        tag = element.tag if isinstance(element.tag, str) else "script"
        if event == "end":
            walker.end(element, tag)
        elif tag in _SKIPPED or _is_beside(element, tag):
            events.skip_subtree()
        else:
            walker.start(element, tag)
    walker.flush()


def _is_beside(element: "_Element", tag: str) -> bool:
    marks = f"{element.get('class', '')} {element.get('id', '')}"
    return tag not in ("html", "body", "article", "main") and _BESIDE.search(marks) is not None


def _columns(span: str) -> int:
    return int(span) if span.isascii() and span.isdigit() and len(span) < 3 else 1


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """Lines joined until an empty one: two line breaks in a row part paragraphs."""
    held: list[str] = []
    for line in [*lines, ""]:
        if line:
            held.append(line)
        elif held:
            yield "\n".join(held)
            held = []

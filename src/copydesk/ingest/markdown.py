"""Markdown and plain text: the same blocks, told apart by how single lines are joined."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from copydesk.ingest.inline import words_of
from copydesk.ingest.lines import join_wrapped, split_lines
from copydesk.ingest.parts import Part
from copydesk.ingest.tables import table_at, table_parts
from copydesk.model.article import BlockKind
from copydesk.model.span import Span

_QUOTED = re.compile(r"(?:[ \t]{0,3}>){1,20}[ \t]{0,3}")
_HEADING = re.compile(r"(#{1,6})(?:[ \t]{1,20}|$)")
_HEADING_END = re.compile(r"[ \t]{1,20}#{1,20}$")
_BREAK = re.compile(r"(?:\*[ \t]{0,4}){3,}|(?:-[ \t]{0,4}){3,}|(?:_[ \t]{0,4}){3,}|={3,}")
_UNDERLINE = re.compile(r"={2,}|-{2,}")
_BULLET = re.compile(r"(?:[-*+–][ \t]{1,20}|[•‣◦▪·●][ \t]{0,20})(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,3})[.)][ \t]{1,20}(?=\S)")
_TASK = re.compile(r"\[[ xX]\][ \t]{1,20}")
_DEFINITION = re.compile(r"\[[^\[\]\n]{1,200}\]:[ \t]{0,20}(?:<|https?://|/|#|mailto:)")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,60}\]:[ \t]{0,20}")
_IMAGE = re.compile(
    r"\[?!\[(?P<alt>[^\[\]\n]{0,2000})\]\([^()\n]{0,2000}\)(?:\]\([^()\n]{0,2000}\))?"
)
_FENCE = re.compile(r"`{3,}|~{3,}")
_LONGEST_HEADING = 200


def read_markup(text: str, *, markdown: bool) -> list[Part]:
    """The parts of a text, in order.

    Args:
        text: the source text, what is hidden in it (front matter, comments) blanked already.
        markdown: whether single line ends join lines, as Markdown has it; else it depends on
            whether they look wrapped.
    """
    lines = [_unquoted(text, line) for line in split_lines(text)]
    reader = _Reader(text, lines, markdown)
    at = 0
    while at < len(lines):
        at += reader.take(at)
    reader.flush()
    return reader.parts


def _unquoted(text: str, line: Span) -> Span:
    quote = (
        _QUOTED.match(text, line.start, line.end)
        if text[line.start : line.start + 1] == ">"
        else None
    )
    return Span(quote.end(), line.end) if quote else line


@dataclass(slots=True)
class _Reader:
    """Takes lines one by one; keeps back those of the paragraph that is not yet complete."""

    text: str
    lines: list[Span]
    markdown: bool
    parts: list[Part] = field(default_factory=list)
    pending: list[Span] = field(default_factory=list)
    kind: BlockKind = BlockKind.PARAGRAPH
    tables: int = 0
    fences: dict[str, list[int]] = field(init=False)

    def __post_init__(self) -> None:
        self.fences = {"`": [], "~": []}
        for number, line in enumerate(self.lines):
            if _FENCE.match(self.text, line.start, line.end):
                self.fences[self.text[line.start]].append(number)

    def take(self, at: int) -> int:
        """Read what begins at line ``at``; gives the number of lines it takes."""
        line = self.lines[at]
        if not line:
            self.flush()
            return 1
        first = self.text[line.start]
        if first in "`~" and _FENCE.match(self.text, line.start, line.end):
            self.flush()
            return self._fence_length(first, at)
        if rows := table_at(self.text, self.lines, at):
            self.flush()
            self.parts += table_parts(self.text, self.lines[at : at + rows], self.tables)
            self.tables += 1
            return rows
        if not (first in "#=-*_!+–([•‣◦▪·●" or first.isdigit()) or not self._take_marked(line):
            self.pending.append(line)
        return 1

    def flush(self) -> None:
        """Complete the paragraph or list item that is under way."""
        kind, self.kind = self.kind, BlockKind.PARAGRAPH
        if not self.pending:
            return
        for lines in join_wrapped(self.text, self.pending, markdown=self.markdown):
            self._add(kind, lines, own_line=len(lines) == 1)
            kind = BlockKind.PARAGRAPH
        self.pending = []

    def _add(
        self, kind: BlockKind, lines: list[Span], level: int = 0, own_line: bool = False
    ) -> None:
        words = words_of(self.text, lines)
        if words:
            self.parts.append(Part(kind, words, level, own_line=own_line))

    def _take_marked(self, line: Span) -> bool:
        """Read a line that may begin with markup; False if it turns out to be plain words."""
        if self._take_underline(line):
            return True
        if _BREAK.fullmatch(self.text, line.start, line.end) or _DEFINITION.match(
            self.text, line.start, line.end
        ):
            self.flush()
            return True
        return self._take_heading(line) or self._take_image(line) or self._take_item(line)

    def _take_underline(self, line: Span) -> bool:
        if not _UNDERLINE.fullmatch(self.text, line.start, line.end):
            return False
        if len(self.pending) != 1 or len(self.pending[0]) > _LONGEST_HEADING:
            return False
        if self.kind is not BlockKind.PARAGRAPH:
            return False
        self._add(BlockKind.HEADING, self.pending, 1 if self.text[line.start] == "=" else 2)
        self.pending = []
        return True

    def _take_heading(self, line: Span) -> bool:
        mark = _HEADING.match(self.text, line.start, line.end)
        if not mark:
            return False
        self.flush()
        closing = _HEADING_END.search(self.text, max(mark.end(), line.end - 40), line.end)
        end = closing.start() if closing else line.end
        if mark.end() < end:
            self._add(BlockKind.HEADING, [Span(mark.end(), end)], len(mark[1]))
        return True

    def _take_image(self, line: Span) -> bool:
        image = _IMAGE.fullmatch(self.text, line.start, line.end)
        if not image:
            return False
        self.flush()
        if image["alt"].strip():
            self._add(BlockKind.CAPTION, [Span(*image.span("alt"))])
        return True

    def _take_item(self, line: Span) -> bool:
        mark = _BULLET.match(self.text, line.start, line.end)
        if not mark:
            mark = _NUMBER.match(self.text, line.start, line.end)
            interrupts = self.pending and self.kind is BlockKind.PARAGRAPH
            if mark and interrupts and mark[1] != "1":
                return False
        note = None if mark else _FOOTNOTE.match(self.text, line.start, line.end)
        mark = mark or note
        if not mark:
            return False
        self.flush()
        task = _TASK.match(self.text, mark.end(), line.end)
        self.kind = BlockKind.PARAGRAPH if note else BlockKind.LIST_ITEM
        self.pending = [Span(task.end() if task else mark.end(), line.end)]
        return True

    def _fence_length(self, character: str, at: int) -> int:
        """The lines of a code block; an opening fence that is never closed hides nothing."""
        numbers = self.fences[character]
        after = bisect_right(numbers, at)
        return numbers[after] - at + 1 if after < len(numbers) else 1


def hide_comments(text: str) -> str:
    """The text with HTML comments, scripts and styles blanked, line ends included."""
    pieces = []
    at = 0
    for start, end in _hidden(text):
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]]) if pieces else text


_HIDDEN = re.compile(r"<!--|<(script|style)\b", re.IGNORECASE)


def _hidden(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    unclosed: set[str] = set()
    lowered = text.lower() if _HIDDEN.search(text) else ""
    lowered = lowered if len(lowered) == len(text) else text
    while opening := _HIDDEN.search(text, at):
        closing = f"</{opening[1].lower()}>" if opening[1] else "-->"
        end = -1 if closing in unclosed else lowered.find(closing, opening.end())
        if end < 0:
            unclosed.add(closing)
            at = opening.end()
        else:
            at = end + len(closing)
            yield opening.start(), at

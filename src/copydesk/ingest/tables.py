"""Pipe tables, in Markdown's form and in that of text copied from a page."""

import re

from copydesk.ingest.inline import words_of
from copydesk.ingest.parts import Part
from copydesk.model.article import BlockKind, Cell
from copydesk.model.span import Span

_PIPE = re.compile(r"(?<!\\)\|")
_RULE_CHARACTERS = frozenset("|-: \t")


def table_at(text: str, lines: list[Span], at: int) -> int:
    """How many lines, from line ``at``, are a table; 0 if none begins there."""
    first = lines[at]
    if at + 1 == len(lines) or "|" not in first.cut(text):
        return 0
    ruled = is_rule(text, lines[at + 1])
    width = len(_cells(text, first))
    if width < 2 and not ruled:
        return 0
    end = at + 1
    while end < len(lines) and "|" in lines[end].cut(text):
        if not ruled and len(_cells(text, lines[end])) != width:
            break
        end += 1
    return end - at if ruled or end - at > 1 else 0


def is_rule(text: str, line: Span) -> bool:
    """Whether the line is the rule below a table's head: ``|---|:--|``."""
    characters = set(line.cut(text))
    return characters <= _RULE_CHARACTERS and {"|", "-"} <= characters


def table_parts(text: str, lines: list[Span], table: int) -> list[Part]:
    """The cells of table number ``table``, row by row; empty cells are left out."""
    headed = is_rule(text, lines[1])
    rows = [line for line in lines if not is_rule(text, line)]
    parts = []
    for row, line in enumerate(rows):
        for column, cell in enumerate(_cells(text, line)):
            words = words_of(text, [cell])
            if words:
                place = Cell(table, row, column, header=headed and row == 0)
                parts.append(Part(BlockKind.TABLE_CELL, words, cell=place))
    return parts


def _cells(text: str, line: Span) -> list[Span]:
    start, end = line.start, line.end
    if text[start] == "|":
        start += 1
    if end > start and text[end - 1] == "|" and text[end - 2] != "\\":
        end -= 1
    pipes = [pipe.start() for pipe in _PIPE.finditer(text, start, end)]
    return [
        Span(first, last)
        for first, last in zip([start, *(p + 1 for p in pipes)], [*pipes, end], strict=True)
    ]

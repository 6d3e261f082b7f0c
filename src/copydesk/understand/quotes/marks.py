"""Pairs quotation marks; apostrophes and inch signs are none.

Curly, straight, single and angle marks, one inside another, and the usage by which each paragraph
of a long quotation opens with a mark and only the last one closes (New Hart's Rules, 9.2).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.article import Block
from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import ELISIONS

_MARK = re.compile(r"''|``|[\"“”„«»‘’']")
_SINGLE = re.compile(r"[‘’'](?!(?<=[^\W_].)[^\W_])")
_CLOSING_SINGLE = re.compile(r"\S[’'](?![^\W_])")
_WORD = re.compile(r"[^\W_]+")
_CLOSES = {"“": "”", "«": "»", "‘": "’", '"': '"', "'": "'", "„": "“"}
_OPENING = frozenset("([{—–-/\"“‘'«")
_LONGEST_SINGLE = 600
"""Code points; a straight single mark whose partner is farther is an apostrophe."""

_Open = tuple[str, int, int]
"""A mark that is not closed yet: its kind, where it begins and where it ends."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between quotation marks.

    Attributes:
        span: marks included; to the end of the block where the next one carries on.
        inner: without the marks.
        depth: 0 for the outermost.
        block: the index of the block.
        runs_on: whether the next paragraph carries on the quotation.
    """

    span: Span
    inner: Span
    depth: int
    block: int
    runs_on: bool = False


def find_marked(prose: str, blocks: Sequence[Block]) -> tuple[Marked, ...]:
    """Everything in quotation marks, in reading order, outer before inner."""
    found: list[Marked] = []
    for index, block in enumerate(blocks):
        following = blocks[index + 1].span.start if index + 1 < len(blocks) else None
        carried = prose[following : following + 1] if following is not None else ""
        found.extend(_in_block(prose, block.span, index, carried))
    return tuple(found)


def _in_block(prose: str, block: Span, index: int, carried: str) -> list[Marked]:
    """The quotations of one block; ``carried`` is the first character of the next one."""
    open_marks: list[_Open] = []
    found: list[Marked] = []
    for match in _MARK.finditer(prose, block.start, block.end):
        at, end = match.span()
        mark = '"' if end - at == 2 else match[0]
        before = prose[at - 1] if at > block.start else " "
        after = prose[end] if end < block.end else " "
        if mark in "’'" and before.isalnum() and after.isalnum():
            continue
        depth = _closes(mark, before, after, open_marks)
        if depth is not None and not _possessive(prose, match, block):
            _, start, begin = open_marks[depth]
            del open_marks[depth:]
            found.append(Marked(Span(start, end), Span(begin, at), depth, index))
        elif _opens(prose, mark, at, end, block):
            depth = next((i for i, opened in enumerate(open_marks) if opened[0] == mark), None)
            if depth is not None:
                del open_marks[depth:]
            open_marks.append(("“" if mark == "”" else mark, at, end))
    if open_marks and carried and open_marks[0][0] == carried and carried in '"“‘«':
        _, start, begin = open_marks[0]
        found.append(Marked(Span(start, block.end), Span(begin, block.end), 0, index, True))
    found = [mark for mark in found if mark.inner.cut(prose).strip()]
    return sorted(found, key=lambda mark: (mark.span.start, mark.depth))


def _possessive(prose: str, mark: re.Match[str], block: Span) -> bool:
    """Whether a single mark behind an s is a possessive, since a closing mark is still to come."""
    at = mark.start()
    if mark[0] not in "’'" or prose[at - 1] not in "sS" or prose[at + 1 : at + 2] != " ":
        return False
    for following in _SINGLE.finditer(prose, at + 1, min(block.end, at + _LONGEST_SINGLE)):
        return not prose[following.start() - 1].isspace()
    return False


def _closes(mark: str, before: str, after: str, open_marks: Sequence[_Open]) -> int | None:
    """The index of the open mark that this one closes."""
    if mark in "\"'" and before.isspace() and not after.isspace():
        return None
    if mark in "’'" and after.isalnum():
        return None
    for index in range(len(open_marks) - 1, -1, -1):
        if _CLOSES[open_marks[index][0]] == mark:
            return index
    return None


def _opens(prose: str, mark: str, at: int, end: int, block: Span) -> bool:
    before = prose[at - 1] if at > block.start else " "
    after = prose[end] if end < block.end else " "
    if mark in "“«„":
        return True
    if not (before.isspace() or before in _OPENING) or after.isspace():
        return False
    if mark not in "‘'":
        return mark in '"”'
    word = _WORD.match(prose, at + 1, block.end)
    if word and (word[0].lower() in ELISIONS or word[0][:2].isdigit()):
        return False
    return bool(_CLOSING_SINGLE.search(prose, at + 1, min(block.end, at + _LONGEST_SINGLE)))

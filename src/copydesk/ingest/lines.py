"""Lines, and how they make paragraphs."""

import re
from itertools import pairwise

from copydesk.model.span import Span

_LONG = 160
"""No one wraps prose by hand at more than this many characters."""

_ENDS = re.compile(r"(?:[.!?:;…][\"'”’»)\]*_]{0,4})$")


def split_lines(text: str) -> list[Span]:
    """The lines of a text without the white space around them; of empty ones in a row, one."""
    lines: list[Span] = []
    at = 0
    for line in text.splitlines(keepends=True):
        words = line.strip()
        if words or not lines or lines[-1]:
            left = at + len(line) - len(line.lstrip())
            lines.append(Span(left, left + len(words)))
        at += len(line)
    return lines


def ends_sentence(text: str, line: Span) -> bool:
    """Whether the line closes with the punctuation that ends a sentence or a clause."""
    return _ENDS.search(text, max(line.start, line.end - 5), line.end) is not None


def join_wrapped(text: str, lines: list[Span], *, markdown: bool) -> list[list[Span]]:
    """Consecutive lines as paragraphs.

    In Markdown they are one paragraph, elsewhere so far as they look wrapped: the next line's
    first word would not have fitted, or begins in the middle of a sentence. Where most of the
    text stands in lines longer than anyone wraps, each line is a paragraph.
    """
    if len(lines) == 1:
        return [lines]
    total = sum(map(len, lines))
    if sum(len(line) for line in lines if len(line) > _LONG) * 2 > total:
        return [[line] for line in lines]
    if markdown:
        return [lines]
    ending = sum(ends_sentence(text, line) for line in lines[:-1])
    if ending * 2 > len(lines) - 1:
        return [[line] for line in lines]
    width = max(len(line) for line in lines if len(line) <= _LONG)
    paragraphs = [[lines[0]]]
    for previous, line in pairwise(lines):
        if _goes_on(text, previous, line, width):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def _goes_on(text: str, previous: Span, line: Span, width: int) -> bool:
    first_word = text[line.start : line.start + _LONG].split(maxsplit=1)[0]
    if first_word[0].islower() and not ends_sentence(text, previous):
        return True
    return width > _LONG // 4 and len(previous) + 1 + len(first_word) > width

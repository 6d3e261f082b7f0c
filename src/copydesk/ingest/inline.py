"""Markup inside a Markdown paragraph: which of its characters are not words.

Follows CommonMark 0.31 as far as news needs it: escapes, emphasis, code spans, links, images,
autolinks, HTML tags, character references, footnote marks. One pass, so linear.
"""

import re

from copydesk.model.span import Span

_SIGN = re.compile(r"[\\`~<&!\[\]*_]")
_TOKEN = re.compile(
    r"""
    (?P<escape>\\(?=[!-/:-@\[-`{-~\r\n]))
  | (?P<hide>`{1,9}|~~
      |<(?:https?|mailto):[^<>\s]{1,2000}>
      |</?[A-Za-z][^<>]{0,2000}>
      |&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});
      |\[\^[^\[\]\s]{1,60}\])
  | (?P<open>!?\[)
  | (?P<close>\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)|\[[^\[\]\n]{0,200}\])?)
  | (?P<run>\*{1,9}|_{1,9})
    """,
    re.VERBOSE,
)


def words_of(text: str, lines: list[Span]) -> tuple[Span, ...]:
    """The stretches of the lines that are words: what is left when markup is taken out."""
    start, end = lines[0].start, lines[-1].end
    marks = _marks(text, start, end) if _SIGN.search(text, start, end) else []
    words = []
    mark = at = 0
    for line in lines:
        at = max(at, line.start)
        while mark < len(marks) and marks[mark][0] < line.end:
            words.append((at, marks[mark][0]))
            at = max(at, marks[mark][1])
            mark += 1
        words.append((at, line.end))
    return tuple(trimmed for first, last in words if (trimmed := _trim(text, first, last)))


def _trim(text: str, start: int, end: int) -> Span | None:
    if start >= end:
        return None
    if not (text[start].isspace() or text[end - 1].isspace()):
        return Span(start, end)
    words = text[start:end]
    length = len(words.strip())
    if not length:
        return None
    left = start + len(words) - len(words.lstrip())
    return Span(left, left + length)


def _marks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    marks: list[tuple[int, int]] = []
    brackets: list[tuple[int, int]] = []
    runs: dict[str, list[tuple[int, int]]] = {"*": [], "_": []}
    at = start
    for sign in _SIGN.finditer(text, start, end):
        token = _TOKEN.match(text, sign.start(), end) if sign.start() >= at else None
        if not token:
            continue
        at = token.end()
        place = (token.start(), token.end())
        match token.lastgroup:
            case "escape":
                marks.append(place)
                at += 1
            case "hide":
                marks.append(place)
            case "open":
                brackets.append(place)
            case "close":
                marks.extend(_link(token, marks, brackets))
            case _:
                marks.extend(_emphasis(text, token, runs[token[0][0]]))
    return sorted(marks)


def _link(
    token: re.Match[str], marks: list[tuple[int, int]], brackets: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The marks of a link whose text ends at ``token``; an image hides its text as well."""
    if not brackets:
        return []
    opening = brackets.pop()
    if len(token[0]) == 1:
        return []
    if opening[1] - opening[0] == 2:
        while marks and marks[-1][0] > opening[0]:
            marks.pop()
        return [(opening[0], token.end())]
    return [opening, (token.start(), token.end())]


def _emphasis(
    text: str, token: re.Match[str], openers: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    before = text[token.start() - 1 : token.start()] or " "
    after = text[token.end() : token.end() + 1] or " "
    inside_word = token[0][0] == "_" and before.isalnum() and after.isalnum()
    if not before.isspace() and not inside_word and openers:
        closed = [(token.start(), token.end())]
        left = len(token[0])
        while openers and left > 0:
            closed.append(openers.pop())
            left -= closed[-1][1] - closed[-1][0]
        return closed
    if not after.isspace() and not inside_word:
        openers.append((token.start(), token.end()))
    return []

"""Headlines, headings, bylines and captions among blocks that no markup tells apart."""

import re
from collections.abc import Sequence
from dataclasses import replace

from copydesk.ingest.byline import is_byline
from copydesk.ingest.dateline import is_date_line
from copydesk.ingest.lines import ends_sentence
from copydesk.ingest.parts import Part
from copydesk.model.article import BlockKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.article_parts import CAPTION_OPENERS

_TITLE_LENGTH = 200
_HEADING_LENGTH = 80
_HEADING_WORDS = 12
_HEAD = 6
"""Among how many blocks at the beginning a byline is looked for."""

_CAPTION = re.compile(rf"[(\[]?(?:{'|'.join(CAPTION_OPENERS)})\s?[:/]\s?", re.IGNORECASE)


def name_parts(text: str, parts: Sequence[Part]) -> list[Part]:
    """The parts with titles, headings, bylines and captions recognised.

    The first level-1 heading is the title unless there is one already; without such a heading,
    a first short line that does not end a sentence is.
    """
    named = list(parts)
    has_title = any(part.kind is BlockKind.TITLE for part in named)
    dated = True
    for index, part in enumerate(named):
        following = named[index + 1] if index + 1 < len(named) else None
        kind = _kind(text, part, following, index < _HEAD and _no_body_yet(text, named[:index]))
        dated = dated and (index == 0 or is_date_line(named[index - 1].span.cut(text)))
        if not has_title and _is_title(text, part, kind, following, dated):
            kind, has_title = BlockKind.TITLE, True
        if kind is not part.kind:
            level = 2 if kind is BlockKind.HEADING else 0
            named[index] = replace(part, kind=kind, level=level)
    return named


def _no_body_yet(text: str, before: Sequence[Part]) -> bool:
    return not any(
        part.kind is BlockKind.PARAGRAPH and ends_sentence(text, part.span) for part in before
    )


def _kind(text: str, part: Part, following: Part | None, at_head: bool) -> BlockKind:
    if part.kind is not BlockKind.PARAGRAPH:
        return part.kind
    words = part.span.cut(text) if len(part.span) <= _TITLE_LENGTH else ""
    if _CAPTION.match(text, part.span.start, part.span.end) and part.own_line:
        return BlockKind.CAPTION
    if words and at_head and is_date_line(words):
        return part.kind
    if words and at_head and is_byline(words):
        return BlockKind.BYLINE
    if words and part.own_line and _is_heading(text, part.span, following):
        return BlockKind.HEADING
    return part.kind


def _is_heading(text: str, span: Span, following: Part | None) -> bool:
    if following is None or following.kind not in (
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.TABLE_CELL,
    ):
        return False
    if following.kind is BlockKind.PARAGRAPH and len(following.span) <= len(span):
        return False
    words = span.cut(text).split()
    return (
        len(span) <= _HEADING_LENGTH
        and len(words) <= _HEADING_WORDS
        and not words[0][0].islower()
        and not ends_sentence(text, span)
        and not words[-1].endswith((",", "-", "–", "—"))
    )


def _is_title(text: str, part: Part, kind: BlockKind, following: Part | None, first: bool) -> bool:
    if part.kind is BlockKind.HEADING:
        return part.level == 1
    if not first or not part.own_line or following is None:
        return False
    return (
        kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
        and not is_date_line(part.span.cut(text))
        and len(part.span) <= _TITLE_LENGTH
        and not ends_sentence(text, part.span)
    )

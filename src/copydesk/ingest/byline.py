"""Bylines: "By Jane Doe", "Jane Doe, Staff Writer", "By Jane Doe in Tehran"."""

import re
from collections.abc import Sequence

from copydesk.model.article import Block, BlockKind, Dateline
from copydesk.model.span import Span
from copydesk.understand.lang.en.article_parts import (
    BYLINE_OPENERS,
    BYLINE_PARTICLES,
    BYLINE_ROLES,
    MONTHS,
    WEEKDAYS,
)

_LONGEST = 160
_BY = re.compile(rf"(?:{'|'.join(BYLINE_OPENERS)}):?\s{{1,3}}", re.IGNORECASE)
_WORD = re.compile(r"[\w.'’-]{1,40}")
_DATE_WORDS = frozenset(word.lower() for word in [*MONTHS, *WEEKDAYS])
_BYLINE_PLACE = re.compile(r"\bin ([A-Z][\w.'’-]{1,30}(?:[ ,]{1,2}[A-Z][\w.'’-]{1,30}){0,4})$")


def strip_by(byline: str) -> str:
    """The byline without its "By"."""
    return _BY.sub("", byline, count=1).strip() if _BY.match(byline) else byline


def is_byline(words: str) -> bool:
    """Whether a line is a byline: "By Jane Doe", "Jane Doe, Staff Writer"."""
    if len(words) > _LONGEST:
        return False
    by = _BY.match(words)
    names = _WORD.findall(words[by.end() :] if by else words)
    if not 1 <= len(names) <= 20 or not _are_names(names):
        return False
    if by:
        return True
    return "," in words and not BYLINE_ROLES.isdisjoint(name.lower() for name in names)


def _are_names(words: list[str]) -> bool:
    return words[0][0].isupper() and all(
        word.lower() not in _DATE_WORDS
        and (word[0].isupper() or word in BYLINE_PARTICLES or word.lower() in BYLINE_ROLES)
        for word in words
    )


def place_of_byline(prose: str, blocks: Sequence[Block]) -> Dateline | None:
    """The place in "By Jane Doe in Tehran", for reports that have no other dateline."""
    for block in blocks:
        if block.kind is BlockKind.BYLINE:
            found = _BYLINE_PLACE.search(
                prose, max(block.span.start, block.span.end - 200), block.span.end
            )
            if found:
                return Dateline(Span(found.start(1), found.end(1)), found[1])
    return None

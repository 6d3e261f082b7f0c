"""Who a source says wrote it: wire credits in byline, dateline, head and tail notes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.knowledge.publishers import publisher_key, publisher_named
from copydesk.model.article import Block, BlockKind
from copydesk.model.span import Span
from copydesk.sources.origins.named import Named
from copydesk.sources.origins.outlets import Outlets
from copydesk.sources.origins.publisher import initials_of, is_official, plain_publisher
from copydesk.understand.lang.en.credits import (
    BYLINE,
    FOOT,
    GAVE_PART,
    HEAD,
    IN_BRACKETS,
    IN_URL,
    NO_AGENCY,
    NO_NOTE,
    NOTE,
    NOTE_SUBJECT,
    PICTURES,
    PLACED,
    SIGNED,
    STATED,
)
from copydesk.understand.lang.en.relays import OUTLET

_NOTE = 60
"""Words of the longest note."""
_LONGEST = 800
"""Code points of the longest note."""
_BODY = 25
"""Words from which a paragraph belongs to the body."""
_HEAD_BLOCKS = 6
_TAIL_BLOCKS = 3
_OPENING = 90
_SIGNATURE = 80
"""Code points at the end of a paragraph in which a signature stands."""
_BETWEEN = re.compile(r",|/|\||;|\(|\)|\b(?:and|for|in)\b|\s[–—-]\s", re.IGNORECASE)
_GROUPS = ("outlet", "alone", "whose", "holder", "piece", "taken")


@dataclass(frozen=True, slots=True)
class Credit:
    """One credit.

    Attributes:
        outlet: who is credited, by the name that an origin is given.
        span: the words; None where the page's address says so.
        whole: whether the whole text is theirs; else they gave a part of it.
    """

    outlet: str
    span: Span | None
    whole: bool = True


def credits_of(named: Named, outlets: Outlets) -> tuple[Credit, ...]:
    """The credits of a source to others than its own publisher, the surest first."""
    found = [
        *_in_head(named),
        *_in_dateline(named, outlets),
        *_in_tail(named),
        *_in_byline_field(named, outlets),
        *_in_url(named),
    ]
    own = publisher_key(named.text.publisher)
    others = [credit for credit in found if publisher_key(credit.outlet) != own]
    kept: dict[str, Credit] = {}
    for credit in sorted(others, key=lambda credit: (not credit.whole,)):
        kept.setdefault(credit.outlet, credit)
    return tuple(kept.values())


def _in_head(named: Named) -> Iterator[Credit]:
    for block in _head_notes(named):
        words = named.cut(block.span)
        byline = block.kind is BlockKind.BYLINE
        if _of_pictures(words) and not byline:
            continue
        match = HEAD.match(words) or PLACED.match(words)
        if not match and byline:
            match = BYLINE.search(words)
        yield from _from_note(named, block, match)


def _from_note(named: Named, block: Block, match: re.Match[str] | None) -> Iterator[Credit]:
    """The credit of a note, which a pattern of its place may have found already."""
    words = named.cut(block.span)
    match = match or _note(words)
    if match:
        group = next(name for name in _GROUPS if match.groupdict().get(name))
        outlet = named.outlet_at(block.span.start + match.start(group))
        yield Credit(outlet, block.span, whole=GAVE_PART.search(words) is None)
        return
    if GAVE_PART.search(words) and len(words.split()) <= _BODY:
        for mention in named.mentioned_in(block.span):
            yield Credit(mention.outlet, block.span, whole=False)
        return
    stated = STATED.match(block.span.cut(named.text.prose))
    if stated:
        yield Credit(plain_publisher(stated["body"]), block.span)


def _of_pictures(words: str) -> bool:
    """Whether the first outlet in a note is credited for pictures."""
    first = words.find(OUTLET)
    return PICTURES.search(words[: first if first >= 0 else None]) is not None


def _note(words: str) -> re.Match[str] | None:
    """The words of a note that credits, if it is one and no sentence of the report."""
    if NO_NOTE.search(words) and not NOTE_SUBJECT.match(words):
        return None
    return NOTE.search(words)


def _head_notes(named: Named) -> Iterator[Block]:
    """The short blocks before the body."""
    for block in named.text.source.article.blocks[:_HEAD_BLOCKS]:
        if block.kind is BlockKind.TITLE:
            continue
        if len(block.span) > _LONGEST:
            return
        size = len(block.span.cut(named.text.prose).split())
        if size >= _BODY and block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
            return
        yield block


def _in_dateline(named: Named, outlets: Outlets) -> Iterator[Credit]:
    article = named.text.source.article
    dateline = article.dateline
    if dateline and dateline.agency:
        outlet = _agency(dateline.agency, named, outlets)
        if outlet:
            yield Credit(outlet, dateline.span)
            return
    first = next((line.span for line in named.text.lines), None)
    head = named.cut(Span(first.start, min(first.end, first.start + _OPENING))) if first else ""
    if first and (match := IN_BRACKETS.search(head)):
        place = first.start + match.start("outlet")
        outlet = named.outlet_at(place)
        before = named.mentioned_in(Span(first.start, place))
        if not is_official(outlet) and outlet not in {mention.outlet for mention in before}:
            yield Credit(outlet, first)


def _agency(words: str, named: Named, outlets: Outlets) -> str | None:
    """The agency that a dateline names: known, abbreviated, or by its own name."""
    own = named.text.publisher
    if not NO_AGENCY.isdisjoint(words.lower().split()):
        return None
    parts = {publisher_key(part) for part in re.findall(r"[^\W_]+", own)}
    if words == initials_of(own) or all(publisher_key(part) in parts for part in words.split()):
        return None
    known = outlets.exactly(words)
    if known:
        return known
    starts = [name for name in outlets.printed if name.startswith(f"{words} ")]
    return starts[0] if len(starts) == 1 else words


def _in_tail(named: Named) -> Iterator[Credit]:
    blocks = [
        block
        for block in named.text.source.article.blocks
        if block.kind not in (BlockKind.TITLE, BlockKind.BYLINE)
    ]
    for block in blocks[max(1, len(blocks) - _TAIL_BLOCKS) :]:
        words = named.cut(block.span)
        if len(words) <= _LONGEST and len(words.split()) <= _NOTE and not _of_pictures(words):
            yield from _from_note(named, block, FOOT.match(words))
    for block in blocks[-2:]:
        end = named.cut(block.span)[-_SIGNATURE:]
        if match := SIGNED.search(end):
            start = block.span.end - len(end) + match.start("outlet")
            yield Credit(named.outlet_at(start), Span(start, start + len(match["outlet"])))


def _in_byline_field(named: Named, outlets: Outlets) -> Iterator[Credit]:
    """The outlet that the byline among the metadata names, where no line of the text does."""
    byline = named.text.source.article.byline
    if not byline or PICTURES.search(byline):
        return
    names = [part.strip() for part in _BETWEEN.split(byline)]
    key = publisher_key(named.text.publisher)
    own = any(name and publisher_key(outlets.exactly(name) or name) == key for name in names)
    for name in names:
        if name and (outlet := outlets.exactly(name)):
            start = named.text.prose.find(byline)
            span = Span(start, start + len(byline)) if start >= 0 else None
            whole = GAVE_PART.search(byline) is None and not own
            yield Credit(outlet, span, whole=whole)


def _in_url(named: Named) -> Iterator[Credit]:
    match = IN_URL.search(named.text.source.article.url or "")
    if match and (known := publisher_named(match[1])):
        yield Credit(known.name, None)

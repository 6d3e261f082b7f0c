"""An article as a page shows it: its blocks, and the cards of the findings beside them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from copydesk.model.article import Block, BlockKind
from copydesk.model.finding import Finding
from copydesk.model.report import Report
from copydesk.report.claim_counts import origins_in_words
from copydesk.report.html.claims import ClaimCard, Side, claim_cards, foremost
from copydesk.report.html.marks import Mark, Piece, claim_marks_of, cut_block, marks_of
from copydesk.report.lines import Lines
from copydesk.report.visible import visible
from copydesk.report.voices import mirrored, mirrors_of

_QUOTES = '"“”'
"""Left out around words that the page puts in quotation marks of its own."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that a finding rests on; the anchor is None when the page does not show them."""

    line: int
    words: str
    anchor: str | None


@dataclass(frozen=True, slots=True)
class Card:
    """A finding, told beside the article.

    For what only sources show, ``sides`` is what they have, ``claim`` the id of the claim's card,
    and ``origins`` how many stand behind it.
    """

    number: int
    anchor: str
    words_anchor: str | None
    finding: Finding
    message: str
    suggestion: str | None
    words: str
    line: int
    rests: tuple[Passage, ...]
    sides: tuple[Side, ...] = ()
    claim: str | None = None
    origins: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One block, cut into pieces, and the cards of the findings that begin in it."""

    block: Block
    pieces: tuple[Piece, ...]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """Blocks that are shown as one thing: a paragraph, the items of a list, the rows of a table."""

    kind: BlockKind
    rows: tuple[tuple[Item, ...], ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A unit with its cards; the cards of words that no unit shows have none."""

    unit: Unit | None
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """An article laid out: its rows, and a card for each of its claims."""

    rows: tuple[Row, ...]
    claims: tuple[ClaimCard, ...]


def lay_out(report: Report, number: int) -> Page:
    """The article that is the page's ``number``-th; each finding has one card, and each claim.

    Findings on words which belong to no block stand in a last row of their own.
    """
    article = report.article
    marks = marks_of(report.findings, number) + claim_marks_of(report.verdicts, number)
    by_block = _by_block(article.blocks, marks)
    shown = {mark.anchor for marks in by_block for mark in marks}
    cards = _cards(report, number, shown)
    items = [
        Item(block, cut_block(article, block, over), _begun(over, cards))
        for block, over in zip(article.blocks, by_block, strict=True)
    ]
    rows = tuple(_rows(items))
    told = {card.number for row in rows for card in row.cards}
    homeless = tuple(card for card in cards if card.number not in told)
    claims = claim_cards(report, number, shown)
    return Page((*rows, Row(None, homeless)) if homeless else rows, claims)


def _begun(over: Sequence[Mark], cards: Sequence[Card]) -> tuple[Card, ...]:
    """The cards of the findings whose words begin in a block."""
    return tuple(cards[mark.flag - 1] for mark in over if mark.flag is not None and mark.anchor)


def _by_block(blocks: Sequence[Block], marks: Sequence[Mark]) -> list[list[Mark]]:
    """For each block, the marks that overlap it."""
    starts = [block.span.start for block in blocks]
    ends = [block.span.end for block in blocks]
    found: list[list[Mark]] = [[] for _ in blocks]
    for mark in marks:
        first, last = bisect_right(ends, mark.span.start), bisect_left(starts, mark.span.end)
        for index in range(first, last):
            found[index].append(mark if index == first else replace(mark, anchor=""))
    return found


def _cards(report: Report, article: int, shown: set[str]) -> list[Card]:
    lines = Lines(report.article.text)
    mirrors = mirrors_of(report.verdicts)
    cards = []
    for number, finding in enumerate(report.findings, start=1):
        name = f"{article}-{number}"
        mirror = mirrored(finding, mirrors)
        rests = tuple(
            Passage(
                lines.position(span.start)[0],
                visible(span.cut(lines.text)),
                anchor if (anchor := f"rests-{name}-{index}") in shown else None,
            )
            for index, span in enumerate(finding.related)
        )
        cards.append(
            Card(
                number=number,
                anchor=f"card-{name}",
                words_anchor=words if (words := f"words-{name}") in shown else None,
                finding=finding,
                message=visible(finding.message),
                suggestion=None if finding.suggestion is None else visible(finding.suggestion),
                words=visible(finding.span.cut(lines.text).strip(_QUOTES)),
                line=lines.position(finding.span.start)[0],
                rests=rests,
                sides=foremost(finding.evidence),
                claim=f"claim-{article}-{mirror[0]}" if mirror else None,
                origins=origins_in_words(mirror[1]) if mirror else "",
            )
        )
    return cards


def _rows(items: Sequence[Item]) -> Iterator[Row]:
    for unit in _units(items):
        yield Row(unit, tuple(card for row in unit.rows for item in row for card in item.cards))


def _units(items: Sequence[Item]) -> Iterator[Unit]:
    for _, group in groupby(enumerate(items), key=_group):
        together = [item for _, item in group]
        kind = together[0].block.kind
        if kind is BlockKind.TABLE_CELL:
            rows = groupby(together, key=lambda item: item.block.cell and item.block.cell.row)
            yield Unit(kind, tuple(tuple(row) for _, row in rows))
        else:
            yield Unit(kind, tuple((item,) for item in together))


def _group(numbered: tuple[int, Item]) -> tuple[BlockKind, int]:
    """What keeps blocks together: list items follow one another, cells belong to one table."""
    index, item = numbered
    kind = item.block.kind
    if kind is BlockKind.LIST_ITEM:
        return kind, 0
    if kind is BlockKind.TABLE_CELL:
        return kind, item.block.cell.table if item.block.cell else 0
    return kind, index

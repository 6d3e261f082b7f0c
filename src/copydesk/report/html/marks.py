"""Flags laid over the words of a block."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.model.article import Article, Block
from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.report.visible import visible


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to be marked: those of a finding, or others it rests on.

    Attributes:
        span: in the source text.
        anchor: the id that links point to; empty where words go on from an earlier block.
        flag: the number of the finding, None for words it rests on.
        severity: of the finding.
    """

    span: Span
    anchor: str
    flag: int | None
    severity: Severity


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that is marked in one way.

    Attributes:
        text: with nothing in it that acts instead of being seen.
        severity: the gravest of the findings on it, None outside of findings.
        rests: whether a finding elsewhere rests on it.
        anchors: ids of marks that begin here.
        flags: numbers of the findings that end here.
    """

    text: str
    severity: Severity | None = None
    rests: bool = False
    anchors: tuple[str, ...] = ()
    flags: tuple[int, ...] = ()


def marks_of(findings: Sequence[Finding], article: int) -> list[Mark]:
    """All marks of an article, which is the page's ``article``-th; findings count from 1."""
    marks = []
    for number, finding in enumerate(findings, start=1):
        name = f"{article}-{number}"
        marks.append(Mark(finding.span, f"words-{name}", number, finding.severity))
        marks.extend(
            Mark(span, f"rests-{name}-{index}", None, finding.severity)
            for index, span in enumerate(finding.related)
        )
    return marks


def cut_block(article: Article, block: Block, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """The words of a block, cut wherever one of the marks that overlap it begins or ends."""
    clipped = [
        (max(mark.span.start, block.span.start), min(mark.span.end, block.span.end), mark)
        for mark in marks
    ]
    borders = {block.span.start, block.span.end}
    beginning: dict[int, list[Mark]] = {}
    ending: dict[int, list[Mark]] = {}
    for start, end, mark in clipped:
        borders |= {start, end}
        beginning.setdefault(start, []).append(mark)
        ending.setdefault(end, []).append(mark)
    active: set[Mark] = set()
    pieces = []
    for start, end in pairwise(sorted(borders)):
        active.update(beginning.get(start, ()))
        active.difference_update(ending.get(start, ()))
        words = visible(without_markup(article, Span(start, end)))
        pieces.append(_piece(words, active, beginning.get(start, ()), ending.get(end, ())))
    return tuple(pieces)


def _piece(
    words: str, active: set[Mark], beginning: Iterable[Mark], ending: Iterable[Mark]
) -> Piece:
    graves = [mark.severity for mark in active if mark.flag is not None]
    return Piece(
        text=words,
        severity=max(graves, key=lambda severity: severity.rank, default=None),
        rests=any(mark.flag is None for mark in active),
        anchors=tuple(mark.anchor for mark in beginning if mark.anchor),
        flags=tuple(mark.flag for mark in ending if mark.flag is not None),
    )


def without_markup(article: Article, span: Span) -> str:
    """The source text where the prose has words or the text has white space."""
    text, prose = span.cut(article.text), span.cut(article.prose)
    if text == prose:
        return text
    return "".join(
        character
        for character, kept in zip(text, prose, strict=True)
        if kept != " " or character.isspace()
    )

"""Flags and verdicts laid over the words of a block."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.model.article import Article, Block
from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.report.visible import visible


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to be marked: those of a finding or a claim, or others that a finding rests on.

    Attributes:
        span: in the source text.
        anchor: the id that links point to; empty where words go on from an earlier block.
        flag: the number of the finding, None for words it rests on and for claims.
        severity: of the finding, None for claims.
        claim: the number of the claim, None for findings.
        verdict: on the claim, None for findings.
    """

    span: Span
    anchor: str
    flag: int | None = None
    severity: Severity | None = None
    claim: int | None = None
    verdict: VerdictKind | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that is marked in one way.

    Attributes:
        text: with nothing in it that acts instead of being seen.
        severity: the gravest of the findings on it, None outside of findings.
        rests: whether a finding elsewhere rests on it.
        verdict: on the shortest of the claims that it is part of, None outside of claims.
        anchors: ids of marks that begin here.
        flags: numbers of the findings that end here.
        claims: numbers of the claims that end here.
    """

    text: str
    severity: Severity | None = None
    rests: bool = False
    verdict: VerdictKind | None = None
    anchors: tuple[str, ...] = ()
    flags: tuple[int, ...] = ()
    claims: tuple[int, ...] = ()


def marks_of(findings: Sequence[Finding], article: int) -> list[Mark]:
    """The marks of the findings of the page's ``article``-th; findings count from 1."""
    marks = []
    for number, finding in enumerate(findings, start=1):
        name = f"{article}-{number}"
        marks.append(Mark(finding.span, f"words-{name}", number, finding.severity))
        marks.extend(
            Mark(span, f"rests-{name}-{index}", None, finding.severity)
            for index, span in enumerate(finding.related)
        )
    return marks


def claim_marks_of(verdicts: Sequence[Verdict], article: int) -> list[Mark]:
    """The marks of the claims of the page's ``article``-th; claims count from 1."""
    return [
        Mark(verdict.span, f"said-{article}-{number}", claim=number, verdict=verdict.kind)
        for number, verdict in enumerate(verdicts, start=1)
    ]


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
    words: str, active: set[Mark], beginning: Iterable[Mark], ending: Sequence[Mark]
) -> Piece:
    graves = [mark.severity for mark in active if mark.severity and mark.flag is not None]
    claims = [mark for mark in active if mark.claim is not None]
    shortest = min(claims, key=lambda mark: (len(mark.span), mark.claim), default=None)
    return Piece(
        text=words,
        severity=max(graves, key=lambda severity: severity.rank, default=None),
        rests=any(mark.severity and mark.flag is None for mark in active),
        verdict=shortest.verdict if shortest else None,
        anchors=tuple(mark.anchor for mark in beginning if mark.anchor),
        flags=tuple(mark.flag for mark in ending if mark.flag is not None),
        claims=tuple(mark.claim for mark in ending if mark.claim is not None),
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

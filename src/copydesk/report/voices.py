"""What each origin says of a claim: its evidence, gathered so that copies count once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from itertools import pairwise

from copydesk.model.evidence import Evidence, Stance
from copydesk.model.finding import Finding
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict

STANCES = {
    Stance.SUPPORTS: "says so",
    Stance.CONTRADICTS: "says otherwise",
    Stance.MENTIONS: "has the matter",
}


@dataclass(frozen=True, slots=True)
class Voice:
    """One origin with one stance.

    Attributes:
        passage: its decisive passage.
        others: passages of other sources that have it from the same origin.
    """

    passage: Evidence
    others: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """A run of words that differ from those on the other side, or do not."""

    text: str
    differ: bool


def voices_of(evidence: Iterable[Evidence]) -> tuple[Voice, ...]:
    """One voice for each origin and stance, in the order of the evidence."""
    found: dict[tuple[str, Stance], list[Evidence]] = {}
    for piece in evidence:
        found.setdefault((piece.origin, piece.stance), []).append(piece)
    return tuple(Voice(pieces[0], tuple(pieces[1:])) for pieces in found.values())


def words_of(piece: Evidence) -> tuple[Words, ...]:
    """The words of a passage, cut where those that differ begin and end."""
    whole = Span(0, len(piece.quote))
    spans = (
        (span.start - piece.span.start, span.end - piece.span.start) for span in piece.differing
    )
    return cut_words(piece.quote, [Span(*ends) for ends in spans if 0 <= ends[0] < whole.end])


def cut_words(text: str, differing: Iterable[Span]) -> tuple[Words, ...]:
    """A text, cut where the stretches that differ begin and end; they may overlap."""
    spans = [Span(min(one.start, len(text)), min(one.end, len(text))) for one in differing]
    borders = sorted({0, len(text), *(edge for one in spans for edge in (one.start, one.end))})
    return tuple(
        Words(text[start:end], any(one.start <= start and end <= one.end for one in spans))
        for start, end in pairwise(borders)
    )


def describe_moment(moment: datetime) -> str:
    """ "3 January 2024, 20:10 UTC"; the day alone where no more is given."""
    day = f"{moment.day} {moment:%B} {moment.year}"
    if moment.tzinfo is None:
        return day if moment.time() == time() else f"{day}, {moment:%H:%M}"
    zone = str(moment.tzname() or "")
    return f"{day}, {moment:%H:%M} {zone}".rstrip()


Mirrors = Mapping[tuple[str, Span, str], tuple[int, Verdict]]


def mirrors_of(verdicts: Iterable[Verdict]) -> Mirrors:
    """The verdicts that findings mirror, with the number of each from 1: see `mirrored`."""
    found: dict[tuple[str, Span, str], tuple[int, Verdict]] = {}
    for number, verdict in enumerate(verdicts, start=1):
        if verdict.code is not None:
            found.setdefault((verdict.code, verdict.span, verdict.reason), (number, verdict))
    return found


def mirrored(finding: Finding, mirrors: Mirrors) -> tuple[int, Verdict] | None:
    """The verdict that a finding mirrors, and its number; None for findings of rules."""
    return mirrors.get((finding.code, finding.span, finding.message))

"""Claims of which a part is wrong: what is left of them is what sources can have."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from copydesk.ingest import read
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Quantity
from copydesk.model.report import Reference, ReferenceFrom
from copydesk.model.span import Span
from copydesk.model.verdict import BORNE_OUT, Verdict, VerdictKind
from copydesk.understand.reading import Reading
from copydesk.verify.passages import Passages
from copydesk.verify.rests import rests
from copydesk.verify.righted import Righted
from copydesk.verify.unfound import unfound_in

_OPEN = (*BORNE_OUT, VerdictKind.NOT_FOUND)
"""What is said of a claim as long as nothing is known against a part of it."""


def without_wrong_parts(
    reading: Reading,
    verdicts: Sequence[Verdict],
    findings: Iterable[Finding],
    answer: Callable[[Claim], Verdict],
    passages: Passages,
    righted: Righted,
) -> Iterator[Verdict]:
    """Verdicts in which no claim stands of which a number, a name or a time is known to be wrong.

    A value that the article itself or the calendar refutes is not checked: "Thursday, 3 January"
    of a Wednesday is not corroborated by reports that have the third. What the article's own
    numbers make right stands before what a report has. A clause with something wrong in it is
    compared anew without that, and its verdict is on the rest alone. So is one that is borne out
    but for a number, a time or a place that no report has.

    Args:
        reading: the article.
        verdicts: what the sources say of each claim.
        findings: what the rules find in the article by itself.
        answer: what the sources say of a further claim.
        passages: the sentences of the sources.
        righted: the article with what would be right: where sources have that, they contradict it.
    """
    grave = [found for found in findings if found.severity is not Severity.INFO]
    contradicted = [one.span for one in verdicts if one.kind is VerdictKind.CONTRADICTED]
    refuted = [found.span for found in grave]
    unfound = [one for one in verdicts if one.kind is VerdictKind.NOT_FOUND]
    for verdict in verdicts:
        if verdict.claim.kind is ClaimKind.EVENT and verdict.kind in _OPEN:
            for rest in _of_the_rest(reading, verdict, [*contradicted, *refuted], answer):
                yield from _of_the_found(reading, rest, unfound, answer, passages)
        elif _is_answered_otherwise(verdict, grave) or _is_refuted(verdict, refuted):
            against = righted.contradicted(verdict)
            yield against or _not_checked(verdict, "wrong by the article itself")
        else:
            yield verdict


def _of_the_rest(
    reading: Reading,
    verdict: Verdict,
    wrong: Iterable[Span],
    answer: Callable[[Claim], Verdict],
) -> list[Verdict]:
    """The verdicts on a clause without what is wrong in it."""
    inside = [span for span in wrong if verdict.claim.says(span)]
    if not inside:
        return [verdict]
    rest = _borne_out(reading, verdict.claim, inside, answer)
    return rest or [_not_checked(verdict, "part is wrong")]


def _of_the_found(
    reading: Reading,
    verdict: Verdict,
    unfound: Iterable[Verdict],
    answer: Callable[[Claim], Verdict],
    passages: Passages,
) -> list[Verdict]:
    """The verdicts on a clause that is borne out, without what no report of it has."""
    if verdict.kind not in BORNE_OUT:
        return [verdict]
    lacking = list(unfound_in(reading, verdict, unfound, passages))
    if not lacking:
        return [verdict]
    rest = _borne_out(reading, verdict.claim, lacking, answer)
    return rest or [_not_found(verdict, "a value in it was not found")]


def _borne_out(
    reading: Reading, claim: Claim, wrong: Sequence[Span], answer: Callable[[Claim], Verdict]
) -> list[Verdict]:
    """What is borne out of a clause without some of its words."""
    said = map(answer, rests(reading, claim, wrong))
    return [one for one in said if one.kind in BORNE_OUT]


def _is_refuted(verdict: Verdict, refuted: Sequence[Span]) -> bool:
    value = verdict.claim.value is not None and verdict.kind in _OPEN
    return value and any(verdict.claim.span.contains(span) for span in refuted)


def _is_answered_otherwise(verdict: Verdict, findings: Sequence[Finding]) -> bool:
    """Whether the article's own numbers give a value another right one than a source does.

    A single report that seems to have a third value is rather of another thing.
    """
    value, right = verdict.claim.value, verdict.right
    if verdict.kind is not VerdictKind.CONTRADICTED or not isinstance(value, Quantity):
        return False
    return right is not None and any(
        found.suggestion is not None
        and found.span.overlaps(value.number_span)
        and not _same_number(found.suggestion, right)
        for found in findings
    )


def _same_number(one: str, other: str) -> bool:
    """Whether two wordings may give one number; so if either gives none, or several."""
    mine, theirs = _quantities(one), _quantities(other)
    if len(mine) != 1 or len(theirs) != 1:
        return True
    return mine[0].allows(theirs[0].value) or theirs[0].allows(mine[0].value)


def _quantities(words: str) -> tuple[Quantity, ...]:
    return Reading(read(words), Reference(None, ReferenceFrom.NONE)).quantities


def _not_checked(verdict: Verdict, reason: str) -> Verdict:
    return replace(
        verdict, kind=VerdictKind.NOT_CHECKED, reason=reason, origins=0, evidence=(), right=None
    )


def _not_found(verdict: Verdict, reason: str) -> Verdict:
    return replace(verdict, kind=VerdictKind.NOT_FOUND, reason=reason, origins=0, evidence=())

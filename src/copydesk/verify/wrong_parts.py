"""Claims of which a part is wrong: sources can have but the rest of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from copydesk.model.claim import ClaimKind
from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict, VerdictKind

_OPEN = (VerdictKind.CORROBORATED, VerdictKind.SINGLE_SOURCE, VerdictKind.NOT_FOUND)
"""What is said of a claim as long as nothing is known against a part of it."""


def without_wrong_parts(verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    """Verdicts in which no clause stands of which a number, a name or a time is contradicted."""
    wrong = [verdict.span for verdict in verdicts if verdict.kind is VerdictKind.CONTRADICTED]
    for verdict in verdicts:
        clause = verdict.claim.kind is ClaimKind.EVENT and verdict.kind in _OPEN
        if clause and _has_one_of(verdict, wrong):
            yield _not_checked(verdict, "part is wrong")
        else:
            yield verdict


def beside_findings(
    verdicts: Iterable[Verdict], findings: Iterable[Finding]
) -> tuple[Verdict, ...]:
    """Verdicts in which no value stands that the article's own words or the calendar refute.

    "Thursday, 3 January" of a Wednesday is not corroborated by reports that have the third; of a
    clause with it, they have the rest.

    Args:
        verdicts: what the sources say of each claim.
        findings: what the rules find in the article by itself.
    """
    grave = [found.span for found in findings if found.severity is not Severity.INFO]
    return tuple(_beside(verdict, grave) for verdict in verdicts)


def _beside(verdict: Verdict, wrong: Sequence[Span]) -> Verdict:
    if verdict.kind not in _OPEN:
        return verdict
    if verdict.claim.kind is ClaimKind.EVENT:
        if not _has_one_of(verdict, wrong):
            return verdict
        if verdict.kind is VerdictKind.NOT_FOUND:
            return _not_checked(verdict, "part is wrong")
        return replace(verdict, reason=f"{verdict.reason.removesuffix(_IT)}{_THE_REST}")
    value = verdict.claim.value is not None
    if value and any(verdict.claim.span.contains(span) for span in wrong):
        return _not_checked(verdict, "wrong by the article itself")
    return verdict


_IT = " it"
_THE_REST = " the rest; part is wrong by the article itself"


def _has_one_of(verdict: Verdict, wrong: Sequence[Span]) -> bool:
    return any(verdict.claim.says(span) for span in wrong)


def _not_checked(verdict: Verdict, reason: str) -> Verdict:
    return replace(
        verdict, kind=VerdictKind.NOT_CHECKED, reason=reason, origins=0, evidence=(), right=None
    )

"""Claims of which a part is wrong: sources can have but the rest of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from copydesk.ingest import read
from copydesk.model.claim import ClaimKind
from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Quantity
from copydesk.model.report import Reference, ReferenceFrom
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.understand.reading import Reading
from copydesk.verify.judge import support_in_words

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
    clause with it, they have the rest. What the article's own numbers make right stands before what
    a report has.

    Args:
        verdicts: what the sources say of each claim.
        findings: what the rules find in the article by itself.
    """
    grave = [found for found in findings if found.severity is not Severity.INFO]
    return tuple(_beside(verdict, grave) for verdict in verdicts)


def _beside(verdict: Verdict, findings: Sequence[Finding]) -> Verdict:
    if _is_answered_otherwise(verdict, findings):
        return _not_checked(verdict, _BY_ITSELF)
    if verdict.kind not in _OPEN:
        return verdict
    wrong = [found.span for found in findings]
    if verdict.claim.kind is ClaimKind.EVENT:
        if not _has_one_of(verdict, wrong):
            return verdict
        if verdict.kind is VerdictKind.NOT_FOUND:
            return _not_checked(verdict, "part is wrong")
        reason = f"{support_in_words(verdict.evidence, 'the rest')}; part is {_BY_ITSELF}"
        return replace(verdict, reason=reason, in_part=True)
    value = verdict.claim.value is not None
    if value and any(verdict.claim.span.contains(span) for span in wrong):
        return _not_checked(verdict, _BY_ITSELF)
    return verdict


_BY_ITSELF = "wrong by the article itself"


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


def _has_one_of(verdict: Verdict, wrong: Sequence[Span]) -> bool:
    return any(verdict.claim.says(span) for span in wrong)


def _not_checked(verdict: Verdict, reason: str) -> Verdict:
    return replace(
        verdict, kind=VerdictKind.NOT_CHECKED, reason=reason, origins=0, evidence=(), right=None
    )

"""Verdicts against an article as findings, so that every report format shows them."""

from collections.abc import Iterable, Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.model.verdict import Verdict, VerdictKind

_SEVERITY = {
    VerdictKind.CONTRADICTED: Severity.ERROR,
    VerdictKind.DISPUTED: Severity.WARNING,
    VerdictKind.SUPERSEDED: Severity.INFO,
}


def findings_from(verdicts: Iterable[Verdict]) -> Iterator[Finding]:
    """The findings of family SR: what sources contradict, dispute or have since revised."""
    for verdict in verdicts:
        severity = _SEVERITY.get(verdict.kind)
        if severity is None or verdict.code is None or verdict.name is None:
            continue
        yield Finding(
            code=verdict.code,
            name=verdict.name,
            severity=severity,
            span=verdict.span,
            message=verdict.reason,
            suggestion=verdict.right,
            evidence=verdict.evidence,
        )

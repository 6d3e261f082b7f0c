"""Verdicts against an article as findings, so that every report format shows them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from copydesk.model.finding import Finding, Severity
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.verify import faults

_SEVERITY = {
    VerdictKind.CONTRADICTED: Severity.ERROR,
    VerdictKind.DISPUTED: Severity.WARNING,
    VerdictKind.SUPERSEDED: Severity.INFO,
}


def findings_from(verdicts: Iterable[Verdict]) -> Iterator[Finding]:
    """The findings of family SR: what sources contradict, dispute or have since revised.

    Words that are wrong in the same way for several claims are told once: a wrong name above all.
    """
    told: dict[object, Finding] = {}
    for number, verdict in enumerate(verdicts):
        found = _finding(verdict)
        if found is None:
            continue
        key = (found.span, found.severity, found.suggestion or number)
        known = told.get(key)
        if known is None:
            told[key] = found
        else:
            first = found if found.code == faults.NAME.code != known.code else known
            evidence = dict.fromkeys((*first.evidence, *known.evidence, *found.evidence))
            told[key] = replace(first, evidence=tuple(evidence))
    yield from told.values()


def _finding(verdict: Verdict) -> Finding | None:
    severity = _SEVERITY.get(verdict.kind)
    if severity is None or verdict.code is None or verdict.name is None:
        return None
    return Finding(
        code=verdict.code,
        name=verdict.name,
        severity=severity,
        span=verdict.span,
        message=verdict.reason,
        suggestion=verdict.right,
        evidence=verdict.evidence,
    )


def with_sources(findings: Sequence[Finding], verdicts: Sequence[Verdict]) -> Iterator[Finding]:
    """What the rules find and what the sources contradict, each fault once.

    Where sources have what would be right in place of what the article itself refutes, they stand
    with the finding of the rule, and give what is right where the article does not.

    Args:
        findings: what the rules find in the article by itself.
        verdicts: what the sources say of its claims.
    """
    against = [one for one in verdicts if one.kind is VerdictKind.CONTRADICTED]
    absorbed = []
    for finding in findings:
        found = next((one for one in against if _is_told_by(finding, one)), None)
        if found is None:
            yield finding
        else:
            absorbed.append(found)
            right = finding.suggestion if finding.suggestion is not None else found.right
            grave = Severity.ERROR if found.code else finding.severity
            yield replace(finding, severity=grave, suggestion=right, evidence=found.evidence)
    yield from findings_from(one for one in verdicts if one not in absorbed)


def _is_told_by(finding: Finding, verdict: Verdict) -> bool:
    """Whether a finding of a rule tells what sources stand against: the same words, as wrong."""
    if not verdict.span.overlaps(finding.span):
        return False
    return verdict.code is None or verdict.right == finding.suggestion is not None

"""What a run found and how much of it was checked, in words."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.model.finding import Severity
from copydesk.model.outcome import Outcome
from copydesk.model.report import Report
from copydesk.model.verdict import Verdict, VerdictKind

_WHOLE = frozenset(("language", "length", "no text"))


def was_checked(report: Report) -> bool:
    """Whether the rules were run: not on other languages, nor without text, nor on whole books."""
    return _WHOLE.isdisjoint(report.not_checked)


def was_answered(verdict: Verdict) -> bool:
    """Whether the sources were asked about a claim: "not found" is an answer."""
    return verdict.kind not in (VerdictKind.NOT_CHECKED, VerdictKind.FAILED)


def reasons_not_checked(verdicts: Iterable[Verdict]) -> dict[str, int]:
    """How many claims were not checked, by reason, the commonest first."""
    reasons = Counter(verdict.reason for verdict in verdicts if not was_answered(verdict))
    return dict(sorted(reasons.items(), key=lambda item: (-item[1], item[0])))


@dataclass(frozen=True, slots=True)
class Counts:
    """The totals of a run.

    Attributes:
        checked: articles on which the rules were run.
        findings: by severity.
        not_checked: by reason.
        failed: files that could not be read.
    """

    checked: int
    findings: Counter[Severity]
    not_checked: Counter[str]
    failed: int

    def __str__(self) -> str:
        """One line: "2 articles checked, 1 error; not checked: 1 (language)"."""
        found = [
            plural(number, severity.value)
            for severity in Severity
            if (number := self.findings[severity])
        ]
        parts = [
            ", ".join([plural(self.checked, "article") + " checked", *(found or self._none())])
        ]
        if self.not_checked:
            reasons = ", ".join(f"{count} ({reason})" for reason, count in self.not_checked.items())
            parts.append(f"not checked: {reasons}")
        if self.failed:
            parts.append(f"could not be read: {self.failed}")
        return "; ".join(parts)

    def _none(self) -> list[str]:
        return ["nothing found"] if self.checked else []


def count(outcomes: Iterable[Outcome]) -> Counts:
    """The totals of some outcomes."""
    checked = failed = 0
    findings: Counter[Severity] = Counter()
    not_checked: Counter[str] = Counter()
    for outcome in outcomes:
        report = outcome.report
        if report is None:
            failed += 1
            continue
        checked += was_checked(report)
        findings.update(finding.severity for finding in report.findings)
        not_checked.update(report.not_checked)
    return Counts(checked, findings, not_checked, failed)


def plural(number: int, noun: str) -> str:
    """ "1 error", "2 errors", "1,000 errors"; "info" stays as it is."""
    return f"{number:,} {noun}{'' if number == 1 or noun == 'info' else 's'}"

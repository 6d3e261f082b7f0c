"""What a rule is: its documentation, its examples, which are its tests, and its check."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.understand.reading import Reading

Check = Callable[[Reading, "Rule"], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Bad:
    """An example that the rule must flag.

    Attributes:
        text: a text (Markdown) in which ``[[`` and ``]]`` enclose each stretch to be flagged.
        message: a part of the message of the first finding.
        suggestion: the suggestion of the first finding, if it makes one.
        published: the dateline time, ISO 8601, if the example needs one.
        severity: of the first finding, if below the rule's own.
    """

    text: str
    message: str
    suggestion: str | None = None
    published: str | None = None
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Good:
    """An example on which the rule must stay silent.

    Attributes:
        text: a text (Markdown).
        published: the dateline time, ISO 8601, if the example needs one.
    """

    text: str
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        code: family letters and number, never reused.
        name: the fault, so that "allow weekday-mismatch" reads as a sentence.
        severity: of its findings, unless one is less sure.
        since: the version that brought it.
        doc: what it finds, why it matters, what it does not claim, and its source.
        bad, good: examples, at least two of each.
        check: gives the findings for one article.
    """

    code: str
    name: str
    severity: Severity
    since: str
    doc: str
    bad: tuple[Bad, ...]
    good: tuple[Good, ...]
    check: Check

    def finding(
        self,
        span: Span,
        message: str,
        *,
        suggestion: str | None = None,
        related: Iterable[Span] = (),
        severity: Severity | None = None,
    ) -> Finding:
        """A finding of this rule."""
        return Finding(
            code=self.code,
            name=self.name,
            severity=severity or self.severity,
            span=span,
            message=message,
            suggestion=suggestion,
            related=tuple(related),
        )


def rule(
    code: str,
    name: str,
    *,
    since: str,
    bad: tuple[Bad, ...],
    good: tuple[Good, ...],
    severity: Severity = Severity.ERROR,
) -> Callable[[Check], Rule]:
    """Make a check function into a rule; the function's docstring is the rule's documentation."""

    def make(check: Check) -> Rule:
        return Rule(code, name, severity, since, check.__doc__ or "", bad, good, check)

    return make

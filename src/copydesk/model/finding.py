"""What a rule says of an article."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.evidence import Evidence
from copydesk.model.span import Span


class Severity(StrEnum):
    """How sure and how grave: an editor must act on an error, should look at a warning."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return ("info", "warning", "error").index(self.value)


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, with its exact words and what would be right.

    Attributes:
        code, name: of the rule that found it.
        severity: of this finding, which may be below the rule's own.
        span: the few words that are wrong.
        message: why, in one sentence that names the arithmetic or the calendar.
        suggestion: what would be right, if it is certain, else None.
        related: other words of the article that the finding rests on.
        evidence: passages of sources that it rests on.
    """

    code: str
    name: str
    severity: Severity
    span: Span
    message: str
    suggestion: str | None = None
    related: tuple[Span, ...] = ()
    evidence: tuple[Evidence, ...] = ()

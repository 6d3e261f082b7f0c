"""The result of checking one article."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from copydesk.model.article import Article
from copydesk.model.finding import Finding, Severity
from copydesk.model.verdict import Verdict


class ReferenceFrom(StrEnum):
    """Where the dateline time comes from."""

    CALLER = "caller"
    METADATA = "metadata"
    INFERRED = "inferred"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reference:
    """The time against which "Thursday" and "last year" are read; never the machine's clock.

    Attributes:
        time: None when the caller, the metadata and the article give none.
        origin: who gave it.
        grain_is_day: whether only the day is known, not the hour.
    """

    time: datetime | None
    origin: ReferenceFrom
    grain_is_day: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """What checking an article found, and how much of it was checked.

    Attributes:
        article: the article checked.
        reference: the dateline time used.
        language: of the text, as found (BCP 47), or None when it could not be told.
        findings: in the order of the text.
        not_checked: how often what was not checked, by reason ("language": 1).
        verdicts: what the sources say of each claim, in the order of the text; empty when the
            article was compared with none.
        seconds: how long it took; takes no part in comparison.
    """

    article: Article
    reference: Reference
    language: str | None
    findings: tuple[Finding, ...]
    not_checked: Mapping[str, int] = field(default_factory=dict)
    verdicts: tuple[Verdict, ...] = ()
    seconds: float = field(default=0.0, compare=False)

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity is severity for finding in self.findings)

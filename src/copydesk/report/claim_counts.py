"""What became of the claims of articles, in words."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.report.counts import plural, reasons_not_checked, was_answered

LABELS = {
    VerdictKind.CORROBORATED: "corroborated",
    VerdictKind.SINGLE_SOURCE: "in one source",
    VerdictKind.CONTRADICTED: "contradicted",
    VerdictKind.DISPUTED: "disputed",
    VerdictKind.SUPERSEDED: "superseded",
    VerdictKind.NOT_FOUND: "not found",
    VerdictKind.NOT_CHECKED: "not checked",
    VerdictKind.FAILED: "failed",
}
AGAINST = frozenset((VerdictKind.CONTRADICTED, VerdictKind.DISPUTED, VerdictKind.SUPERSEDED))
"""Verdicts that call for an editor: what the sources have in place of the article's words."""


@dataclass(frozen=True, slots=True)
class ClaimCounts:
    """How many claims got which verdict.

    Attributes:
        claims: all of them, checkable or not.
        checked: those that the sources were asked about; "not found" is an answer.
        verdicts: by verdict, those that were checked.
        not_checked: by reason, the commonest first.
    """

    claims: int
    checked: int
    verdicts: Counter[VerdictKind]
    not_checked: dict[str, int]

    @property
    def found(self) -> int:
        """On how many claims the sources have anything, for or against."""
        return self.checked - self.verdicts[VerdictKind.NOT_FOUND]

    def __str__(self) -> str:
        """One line: "checked 2 of 3 claims; 2 corroborated; not checked: opinion 1"."""
        parts = [f"checked {self.checked:,} of {plural(self.claims, 'claim')}"]
        parts.extend(
            f"{number:,} {label}"
            for kind, label in LABELS.items()
            if (number := self.verdicts[kind])
        )
        if self.not_checked:
            reasons = (f"{reason} {number:,}" for reason, number in self.not_checked.items())
            parts.append(f"not checked: {', '.join(reasons)}")
        return "; ".join(parts)


def count_claims(verdicts: Iterable[Verdict]) -> ClaimCounts:
    """The totals of some verdicts."""
    every = tuple(verdicts)
    answered = Counter(verdict.kind for verdict in every if was_answered(verdict))
    return ClaimCounts(len(every), answered.total(), answered, reasons_not_checked(every))


def origins_in_words(verdict: Verdict) -> str:
    """ "3 independent origins", "1 origin"; empty where none stands behind the answer."""
    if not verdict.origins:
        return ""
    return plural(verdict.origins, "origin" if verdict.origins == 1 else "independent origin")

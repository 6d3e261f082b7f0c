"""Verdicts: what the sources together say of a claim."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.claim import Claim
from copydesk.model.evidence import Evidence
from copydesk.model.span import Span


class VerdictKind(StrEnum):
    """The answers that a claim can get."""

    CORROBORATED = "CORROBORATED"
    """Two or more independent origins say so."""
    SINGLE_SOURCE = "SINGLE_SOURCE"
    CONTRADICTED = "CONTRADICTED"
    DISPUTED = "DISPUTED"
    """Origins stand on both sides."""
    SUPERSEDED = "SUPERSEDED"
    """True as of then, since revised."""
    NOT_FOUND = "NOT_FOUND"
    NOT_CHECKED = "NOT_CHECKED"
    FAILED = "FAILED"


BORNE_OUT = (VerdictKind.CORROBORATED, VerdictKind.SINGLE_SOURCE)
"""The answers by which sources say that a claim is so."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one claim.

    Attributes:
        claim: the claim.
        kind: the answer.
        span: the words that the answer is about: for a contradiction, the few that are wrong.
        reason: why, in one sentence for the user.
        origins: how many independent origins stand behind the answer.
        evidence: the passages, the decisive ones first.
        right: what the sources have in place of the words of ``span``, if that is certain.
        code, name: of the fault, for contradictions: "SR001", "figure-contradicted".
    """

    claim: Claim
    kind: VerdictKind
    span: Span
    reason: str
    origins: int = 0
    evidence: tuple[Evidence, ...] = ()
    right: str | None = None
    code: str | None = None
    name: str | None = None

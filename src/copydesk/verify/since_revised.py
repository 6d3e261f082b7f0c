"""Clauses that are borne out but for a value that has been revised since."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.model.claim import ClaimKind
from copydesk.model.verdict import BORNE_OUT, Verdict, VerdictKind


def with_revised_values(verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    """Verdicts in which a clause is not borne out as standing whose own value is superseded.

    "Six people were treated" is superseded with its "six". The finding stays that of the value.
    """
    revised = [
        one
        for one in verdicts
        if one.kind is VerdictKind.SUPERSEDED and one.claim.value is not None
    ]
    for verdict in verdicts:
        inside = (one for one in revised if verdict.claim.says(one.span))
        clause = verdict.claim.kind is ClaimKind.EVENT and verdict.kind in BORNE_OUT
        value = next(inside, None) if clause else None
        yield _superseded(verdict, value) if value else verdict


def _superseded(verdict: Verdict, value: Verdict) -> Verdict:
    """The verdict on a clause, with the passages that revise its value before its own."""
    newer = [one for one in value.evidence if one.source == value.evidence[0].source]
    revising = {one.source for one in newer}
    own = tuple(one for one in verdict.evidence if one.source not in revising)
    return replace(
        verdict,
        kind=VerdictKind.SUPERSEDED,
        reason=value.reason,
        origins=max(1, len({one.origin for one in own})),
        evidence=(*newer, *own),
    )

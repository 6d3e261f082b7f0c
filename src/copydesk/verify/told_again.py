"""One figure told in two places of an article: what bears it out in one does so in the other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Evidence
from copydesk.model.quantity import Quantity
from copydesk.model.verdict import BORNE_OUT, Verdict, VerdictKind
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify.judge import support_in_words
from copydesk.verify.quantities import GENERIC, distinct

_TELLING = 1.0
"""How unlikely it must be that an article has a number of two things."""
_ALIKE = 0.5
"""How alike in meaning the clauses must be of a number that it may have of two things."""


def told_again(reading: Reading, verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    """The verdicts, in order, with the evidence that the same figure has elsewhere.

    Args:
        reading: the article.
        verdicts: what the sources say of its claims.
    """
    groups: dict[object, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        key = _key(verdict)
        if key is not None:
            groups[key].append(verdict)
    for verdict in verdicts:
        same = groups.get(_key(verdict), [])
        yield _joined(verdict, [one for one in same if _are_one(reading, verdict, one)])


def _key(verdict: Verdict) -> object:
    """What two tellings of one figure have in common; None for what is no figure borne out."""
    number = verdict.claim.value
    if verdict.claim.kind is not ClaimKind.FIGURE or verdict.kind not in BORNE_OUT:
        return None
    assert isinstance(number, Quantity)
    head = number.counted.head if number.counted else None
    state = number.counted.state if number.counted else None
    unit = number.unit.symbol if number.unit else None
    named = key_of(head) if head and head not in GENERIC else None
    if unit is None and named is None:
        return None
    return number.kind, number.value, number.bound, unit, named, state, number.place


def _are_one(reading: Reading, one: Verdict, other: Verdict) -> bool:
    number = one.claim.value
    assert isinstance(number, Quantity)
    if one is other or distinct(number) >= _TELLING:
        return one is not other
    told = meanings([_clause(reading, one.claim), _clause(reading, other.claim)])
    return bool(told[0] @ told[1] >= _ALIKE)


def _clause(reading: Reading, claim: Claim) -> str:
    return claim.clause.cut(reading.article.prose)


def _joined(verdict: Verdict, same: Sequence[Verdict]) -> Verdict:
    """A verdict with the evidence of others, one passage of each source."""
    known = {piece.source for piece in verdict.evidence}
    more: dict[str, Evidence] = {}
    for other in same:
        for piece in other.evidence:
            if piece.source not in known:
                more.setdefault(piece.source, piece)
    if not more:
        return verdict
    evidence = (*verdict.evidence, *more.values())
    count = len({piece.origin for piece in evidence})
    return replace(
        verdict,
        kind=VerdictKind.CORROBORATED if count > 1 else VerdictKind.SINGLE_SOURCE,
        reason=support_in_words(evidence),
        origins=count,
        evidence=evidence,
    )

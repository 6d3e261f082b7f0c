"""From comparisons to verdicts: what origins, not outlets, say of each claim."""

from collections import Counter
from collections.abc import Iterator, Sequence

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Evidence, Stance
from copydesk.model.origin import Origins
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.understand.lang.en.listing import listed
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, best_by_source, context_of
from copydesk.verify.elided import compare_elided
from copydesk.verify.entail import Entailment, by_syntax
from copydesk.verify.events import compare_event
from copydesk.verify.figures import compare_figure
from copydesk.verify.further import further
from copydesk.verify.minutes import compare_minutes
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.places import compare_numbered_places
from copydesk.verify.reckoned import compare_reckoned
from copydesk.verify.superlatives import compare_superlative
from copydesk.verify.times import compare_time

_COMPARE = {
    ClaimKind.FIGURE: compare_figure,
    ClaimKind.DATE: compare_time,
    ClaimKind.CLOCK: compare_time,
    ClaimKind.DURATION: compare_time,
}


def compare(
    reading: Reading, claim: Claim, passages: Passages, entails: Entailment = by_syntax
) -> list[Comparison]:
    """What the passages say of a clause, a figure or a time; nothing where none could settle it."""
    if not claim.checkable:
        return []
    if claim.kind is ClaimKind.EVENT:
        return compare_event(reading, claim, passages, entails)
    found = _COMPARE[claim.kind](reading, claim, passages)
    if played := compare_minutes(reading, claim, passages):
        found = [*played, *(one for one in found if one.stance is Stance.SUPPORTS)]
    if claim.kind is ClaimKind.FIGURE:
        found += compare_numbered_places(reading, claim, passages)
        if _is_all_there_is(reading, claim):
            found += compare_superlative(reading, claim, context_of(reading, claim, passages))
    found += further(reading, claim, passages, found)
    return (
        found
        or compare_reckoned(reading, claim, passages)
        or compare_elided(reading, claim, passages)
    )


def _is_all_there_is(reading: Reading, claim: Claim) -> bool:
    """Whether a clause says too little besides a rank to be a claim: "the first woman to do so"."""
    value = claim.value
    if not isinstance(value, Quantity) or value.kind is not QuantityKind.ORDINAL:
        return False
    inside = [one for one in reading.terms[claim.sentence] if claim.clause.contains(one.span)]
    return value.value == 1 and len(inside) < _FEWEST


_FEWEST = 2


def judge(
    claim: Claim, comparisons: Sequence[Comparison], passages: Passages, origins: Origins
) -> Verdict:
    """The verdict of the sources on one claim."""
    if not claim.checkable:
        return Verdict(claim, VerdictKind.NOT_CHECKED, claim.span, claim.modality.value)
    found = best_by_source([one for one in comparisons if not one.revises])
    later = [one for one in comparisons if one.revises]
    supporting = [one for one in found if one.stance is Stance.SUPPORTS]
    if later and not found and all(one.by_value for one in later):
        evidence = _evidence(best_by_source(later), passages, origins)
        return _superseded(claim, len({piece.origin for piece in evidence}), (), evidence, later)
    against = [one for one in found if one.stance is Stance.CONTRADICTS]
    if supporting and not _outweighed(supporting, against):
        evidence = _evidence(supporting, passages, origins)
        count = len({piece.origin for piece in evidence})
        if later:
            return _superseded(claim, count, evidence, _evidence(later, passages, origins), later)
        rivals = _disputing(supporting, against, passages, origins)
        if rivals:
            return _disputed(claim, count, evidence, rivals, against)
        kind = VerdictKind.CORROBORATED if count > 1 else VerdictKind.SINGLE_SOURCE
        return Verdict(claim, kind, claim.span, support_in_words(evidence), count, evidence)
    if against:
        evidence = _evidence(against, passages, origins)
        count = len({piece.origin for piece in evidence})
        ranked = sorted(
            against, key=lambda one: (not _is_own(one, passages, origins), -one.strength)
        )
        right = _right(ranked)
        best = next(one for one in ranked if one.right == right)
        return Verdict(
            claim,
            VerdictKind.CONTRADICTED,
            best.wrong or claim.span,
            _contradiction(best, evidence),
            count,
            (*evidence, *_beside(against, passages, origins)),
            right,
            best.fault.code if best.fault else None,
            best.fault.name if best.fault else None,
        )
    return Verdict(claim, VerdictKind.NOT_FOUND, claim.span, "no passage")


def _superseded(
    claim: Claim,
    count: int,
    evidence: tuple[Evidence, ...],
    later: tuple[Evidence, ...],
    comparisons: Sequence[Comparison],
) -> Verdict:
    """A value that was right, and that a report has changed since."""
    origin, why, time = later[0].origin, later[0].why, later[0].published
    best = next(one for one in comparisons if one.why == why)
    when = f" on {time:%d %B %Y, %H:%M}" if time else ""
    borne_out = f"{support_in_words(evidence)}; " if evidence else ""
    return Verdict(
        claim,
        VerdictKind.SUPERSEDED,
        claim.span,
        f"{borne_out}since revised: {origin} {why.removeprefix('it ')}{when}",
        count,
        (*later, *evidence),
        best.right,
        faults.FIGURE.code,
        faults.FIGURE.name,
    )


def _disputing(
    supporting: Sequence[Comparison],
    against: Sequence[Comparison],
    passages: Passages,
    origins: Origins,
) -> tuple[Evidence, ...]:
    """The evidence against a value that one origin has and more than one other contradicts."""
    backing = {piece.origin for piece in _evidence(supporting, passages, origins)}
    sure = [one for one in against if one.right and one.strength >= _DISPUTE]
    evidence = _evidence(sure, passages, origins)
    rivals = {piece.origin for piece in evidence} - backing
    return evidence if len(backing) == 1 and len(rivals) > 1 else ()


_DISPUTE = 0.75
"""How alike the sentences must be whose values differ for sources to disagree."""


def _disputed(
    claim: Claim,
    count: int,
    evidence: tuple[Evidence, ...],
    rivals: tuple[Evidence, ...],
    against: Sequence[Comparison],
) -> Verdict:
    best = max(against, key=lambda one: one.strength)
    return Verdict(
        claim,
        VerdictKind.DISPUTED,
        claim.span,
        f"{support_in_words(evidence)}; {_contradiction(best, rivals)}",
        count,
        (*rivals, *evidence),
        None,
        best.fault.code if best.fault else None,
        best.fault.name if best.fault else None,
    )


def support_in_words(evidence: Sequence[Evidence], what: str = "it") -> str:
    """ "Gulf Wire and Meridian News have it", "only Gulf Wire has it"."""
    names = list(dict.fromkeys(piece.origin for piece in evidence))
    return f"only {names[0]} has {what}" if len(names) == 1 else f"{listed(names)} have {what}"


def _contradiction(best: Comparison, evidence: Sequence[Evidence]) -> str:
    """ "Gulf Wire has 15:04; so have 2 other origins"."""
    origin = next(piece.origin for piece in evidence if piece.why == best.why)
    why = f"{origin} {best.why.removeprefix('it ')}" if best.why.startswith("it ") else best.why
    others = len({piece.origin for piece in evidence}) - 1
    if not others:
        return why
    return f"{why}; {others} other {'origin' if others == 1 else 'origins'} against it too"


def _right(against: Sequence[Comparison]) -> str | None:
    """What most passages have; of as many, what the first has that has anything."""
    counts = Counter(one.right for one in against if one.right)
    return max(counts, key=lambda right: counts[right], default=None)


def _is_own(comparison: Comparison, passages: Passages, origins: Origins) -> bool:
    """Whether a passage is its publisher's own, and neither copied nor relayed."""
    source = passages.sources[comparison.passage.source]
    return origins.at(source.name, comparison.passage.span) == source.article.publisher


def _outweighed(supporting: Sequence[Comparison], against: Sequence[Comparison]) -> bool:
    """Whether the passages against a clause are more like it than those for it.

    A figure, a time, a name or a quotation that any source has is never outweighed.
    """
    if not against or any(one.by_value for one in supporting):
        return False
    return max(one.strength for one in against) >= _MORE + max(one.strength for one in supporting)


_MORE = 0.1


def _evidence(
    comparisons: Sequence[Comparison], passages: Passages, origins: Origins
) -> tuple[Evidence, ...]:
    """The passages as evidence: those that speak for themselves before copies and relays."""
    found = []

    def rank(one: Comparison) -> tuple[bool, float, int]:
        return not _is_own(one, passages, origins), -one.strength, one.passage.source

    for one in sorted(comparisons, key=rank):
        found.append(_piece(one.passage, one.stance, one.why, one.differing, passages, origins))
    return tuple(found)


def _beside(
    comparisons: Sequence[Comparison], passages: Passages, origins: Origins
) -> Iterator[Evidence]:
    """The further passages that comparisons rest on."""
    for one in comparisons:
        also = one.beside
        if also is not None:
            words = (also.words,)
            yield _piece(also.passage, Stance.MENTIONS, also.why, words, passages, origins)


def _piece(
    passage: Passage,
    stance: Stance,
    why: str,
    differing: tuple[Span, ...],
    passages: Passages,
    origins: Origins,
) -> Evidence:
    source = passages.sources[passage.source]
    return Evidence(
        source.name,
        source.hash,
        passage.span,
        passage.span.cut(source.article.text),
        stance,
        origins.at(source.name, passage.span),
        source.article.published,
        why,
        differing,
    )

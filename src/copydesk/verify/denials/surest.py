"""The passages that most surely deny a clause, and those that leave it in doubt."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, Context
from copydesk.verify.denials.candidates import Candidate, answers_of, candidates
from copydesk.verify.denials.participants import may_be_one
from copydesk.verify.denials.signs import rows
from copydesk.verify.denials.weights import AGAINST, DOUBTFUL, SURE, weights
from copydesk.verify.passages import Passages
from copydesk.verify.support import Rated


@dataclass(frozen=True, slots=True)
class Denials:
    """What the sources deny of a clause.

    Attributes:
        found: the passages that deny it.
        against: the places of those that answer a question of it the other way, and may deny it.
        doubtful: whether one may so well that nothing should be said to bear the clause out.
    """

    found: tuple[Comparison, ...] = ()
    against: frozenset[tuple[int, int]] = frozenset()
    doubtful: bool = False

    def leaves(self, comparison: Comparison) -> bool:
        """Whether a passage may bear the clause out in spite of all."""
        passage = comparison.passage
        spoken = comparison.stance is not Stance.SUPPORTS or comparison.by_value
        return spoken or not (self.doubtful or (passage.source, passage.sentence) in self.against)


def compare_answers(
    reading: Reading, claim: Claim, context: Context, borne: Sequence[Rated] = ()
) -> Denials:
    """The passages that answer a question of news the other way than a clause does.

    Args:
        reading: the article.
        claim: the clause.
        context: what it is about.
        borne: the passages that say what it says, by all other signs.
    """
    import numpy as np

    found = likely_denials(reading, claim, context.passages)
    if not found:
        return Denials()
    sure = 1 / (1 + np.exp(-rows(reading, claim, found, borne, context) @ weights()))
    return Denials(
        tuple(
            _denial(claim, one, float(how_sure))
            for one, how_sure in zip(found, sure, strict=True)
            if how_sure >= SURE
        ),
        frozenset(
            (one.passage.source, one.passage.sentence)
            for one, how_sure in zip(found, sure, strict=True)
            if how_sure >= AGAINST
        ),
        bool(sure.max() >= DOUBTFUL),
    )


def likely_denials(reading: Reading, claim: Claim, passages: Passages) -> list[Candidate]:
    """The passages that answer a question the other way, and may do so of the same thing."""
    return [
        one
        for one in candidates(reading, claim, answers_of(reading, claim), passages)
        if may_be_one(reading, claim, one, passages.readings[one.passage.source])
    ]


def _denial(claim: Claim, one: Candidate, how_sure: float) -> Comparison:
    return Comparison(
        one.passage,
        Stance.CONTRADICTS,
        how_sure,
        "it says the opposite",
        wrong=claim.clause,
        differing=(one.theirs.words,),
        fault=faults.OPPOSITE,
    )

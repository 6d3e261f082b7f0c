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
from copydesk.verify.denials.signs import SIGNS, rows
from copydesk.verify.denials.weights import AGAINST, DOUBTFUL, SURE, WEIGHTS
from copydesk.verify.nearest import UNRELATED
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.probable import probabilities
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
        if comparison.stance is not Stance.SUPPORTS or comparison.by_value:
            return True
        return not self.doubtful and _place(comparison.passage) not in self.against


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
    found = candidates(reading, claim, answers_of(reading, claim), context.passages)
    said = {_place(one.passage) for one in borne}
    one_thing = [_is_of_one_thing(reading, claim, one, context.passages) for one in found]
    looked_at = [
        (one, same)
        for one, same in zip(found, one_thing, strict=True)
        if same or _place(one.passage) in said
    ]
    sure = _sure(reading, claim, [one for one, _ in looked_at], borne, context)
    rated = [(one, same, sure[at]) for at, (one, same) in enumerate(looked_at)]
    return Denials(
        tuple(_denial(claim, one, how) for one, same, how in rated if same and how >= SURE),
        frozenset(_place(one.passage) for one, _, how in rated if how >= AGAINST),
        any(same and how >= DOUBTFUL for _, same, how in rated),
    )


def _place(passage: Passage) -> tuple[int, int]:
    return passage.source, passage.sentence


def _sure(
    reading: Reading,
    claim: Claim,
    found: Sequence[Candidate],
    borne: Sequence[Rated],
    context: Context,
) -> list[float]:
    """How probable it is of each candidate that it denies a clause, 0 to 1."""

    if not found:
        return []
    signs = rows(reading, claim, found, borne, context)
    sure = probabilities(signs, SIGNS, WEIGHTS)
    return [
        float(how) if one.likeness >= UNRELATED else 0.0
        for how, one in zip(sure, found, strict=True)
    ]


def likely_denials(reading: Reading, claim: Claim, passages: Passages) -> list[Candidate]:
    """The passages that answer a question the other way, and may do so of the same thing."""
    return [
        one
        for one in candidates(reading, claim, answers_of(reading, claim), passages)
        if _is_of_one_thing(reading, claim, one, passages)
    ]


def _is_of_one_thing(reading: Reading, claim: Claim, one: Candidate, passages: Passages) -> bool:
    return may_be_one(reading, claim, one, passages.readings[one.passage.source])


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

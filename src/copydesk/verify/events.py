"""That something happened: a clause of the article beside the sentences of the sources."""

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, context_of
from copydesk.verify.directions import compare_direction
from copydesk.verify.entail import Stated, by_syntax
from copydesk.verify.figures import company
from copydesk.verify.order import compare_order
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.places import compare_place
from copydesk.verify.polarity import compare_polarity
from copydesk.verify.superlatives import compare_superlative, ranks_so_too, superlative_in

_SUPPORT = 0.45
_OWN = 0.3
"""The share of a clause that the very sentence must have; the rest may stand around it."""
_WORTH = 0.3


def compare_event(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that say what a clause says, in whatever order and form, or its opposite."""
    context = context_of(reading, claim, passages)
    ranked = superlative_in(reading, claim) is not None
    found = []
    for share, passage in context.near():
        if share < _WORTH:
            break
        source = passages.readings[passage.source]
        against = compare_direction(reading, claim, context, passage) or compare_place(
            reading, claim, context, passage
        )
        against = against or _entailed(reading, claim, share, passage, source)
        if not ranked:
            against = against or compare_polarity(reading, claim, context, share, passage)
        if against:
            found.append(against)
        elif (
            share + company(reading, claim, source, passage) >= _SUPPORT
            and context.own_share(passage) >= _OWN
            and context.tells(passage, share)
            and ranks_so_too(reading, claim, context, passage)
        ):
            found.append(Comparison(passage, Stance.SUPPORTS, share, "it says so too"))
    return [
        *found,
        *compare_superlative(reading, claim, context),
        *compare_order(reading, claim, passages),
    ]


def _entailed(
    reading: Reading, claim: Claim, share: float, passage: Passage, source: Reading
) -> Comparison | None:
    """A contradiction that the sentences show as wholes."""
    answer = by_syntax(
        Stated(reading, claim.sentence, claim.clause),
        Stated(source, passage.sentence, passage.span),
        share,
    )
    if answer is None:
        return None
    return Comparison(
        passage,
        answer.stance,
        answer.strength,
        answer.why,
        wrong=answer.mine,
        differing=(answer.theirs,),
        fault=faults.OPPOSITE,
    )

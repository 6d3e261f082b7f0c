"""Turnouts beside the ballots and the electorate that they follow from."""

from collections.abc import Sequence

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_votes import BALLOTS, ELECTORATE, ENTITLED
from copydesk.understand.quantity.links import words_after, words_before
from copydesk.understand.quantity.proportion import Proportion

_BESIDE = 6


def turnout(
    prose: str,
    group: Sequence[Quantity],
    i: int,
    bounds: Span,
    before: Sequence[Quantity],
) -> Proportion | None:
    """ "Turnout was 61 per cent, with 42,300 ballots cast by an electorate of 84,000"; the two
    counts stand in its sentence or, both, in the one before.

    Args:
        before: the quantities of the sentence before.
    """
    share = group[i]
    ahead = words_before(prose, share.span, bounds.start, 40)[-_BESIDE:]
    named = share.counted is not None and share.counted.head == "turnout"
    if share.kind is not QuantityKind.PERCENT or not (named or "turnout" in ahead):
        return None
    for counts in (group, before):
        cast = [q for q in counts if _are_ballots(q)]
        whole = [q for q in counts if q not in cast and _may_vote(prose, q)]
        if len(cast) == len(whole) == 1 and cast[0].value < whole[0].value:
            return Proportion(cast[0], whole[0], share)
        if cast or whole:
            return None
    return None


def _are_ballots(quantity: Quantity) -> bool:
    counted = quantity.counted
    named = counted is not None and counted.head in BALLOTS
    return named and quantity.exact and quantity.kind is QuantityKind.COUNT


def _may_vote(prose: str, quantity: Quantity) -> bool:
    """Whether a number counts all who may vote: "4,860 electors", "4,860 people on the rolls"."""
    if quantity.kind is not QuantityKind.COUNT or not quantity.exact:
        return False
    counted = quantity.counted
    if counted is not None and set(counted.words) & ELECTORATE:
        return True
    after = words_after(prose, quantity.span, quantity.span.end + 50)[:_BESIDE]
    return bool(set(after) & ENTITLED)

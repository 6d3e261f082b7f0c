"""Shares of those aboard that met with a fate told as a count elsewhere: "There were 180 people on
the ferry. Twenty died. Nearly one in four did not survive"."""

from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.understand.derived.neighbours import Numbers, names_people
from copydesk.understand.lang.en.fates import ABOARD, FATES, OF_THEM
from copydesk.understand.quantity.links import LOOKED_THROUGH
from copydesk.understand.quantity.proportion import Proportion
from copydesk.understand.quantity.sameness import fate_of, plain_statement
from copydesk.understand.quantity.shares import meet, ratio_interval, share_interval
from copydesk.understand.sentences import Sentence

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_FACTOR = 4
_BACK = 3
"""Sentences back in which the whole may stand."""


def find_shares_of_fates(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Proportion]:
    """Those that no count of that fate makes of any number of people told before."""
    told = [
        one
        for one in quantities[:LOOKED_THROUGH]
        if one.kind is QuantityKind.COUNT and one.cell is None and one.value > 0
    ]
    for group in Numbers(sentences, quantities).groups():
        share, bounds = group[0], sentences[group[0].sentence].span
        if share.kind not in _SHARES or len(group) > 1 or share.scope & {Scope.POSSIBLE}:
            continue
        if prose[bounds.start : share.span.start].strip():
            continue
        at = share.span.end
        of_them = OF_THEM.match(prose, at, bounds.end)
        at = of_them.end() if of_them else at
        fate = next((state for state, said in FATES.items() if said.match(prose, at)), None)
        wholes = [one for one in told if _may_be_whole(prose, sentences, one, share)]
        parts = [one for one in told if fate_of(one) == fate and plain_statement(one)]
        if fate and wholes and parts:
            yield from _unmade(share, parts, wholes)


def _may_be_whole(
    prose: str, sentences: Sequence[Sentence], one: Quantity, share: Quantity
) -> bool:
    """Whether a number right before it is of those aboard or present."""
    near = 0 < share.sentence - one.sentence <= _BACK and one.counted is not None
    counted = one.counted
    if not near or counted is None or not names_people(one):
        return False
    bounds = sentences[one.sentence].span
    aboard = ABOARD.match(prose, max(one.span.end, counted.span.end), bounds.end)
    return counted.state == "aboard" or aboard is not None


def _unmade(
    share: Quantity, parts: Sequence[Quantity], wholes: Sequence[Quantity]
) -> Iterator[Proportion]:
    rated = share_interval(share)
    pairs = [(part, whole) for part in parts for whole in wholes if part.value < whole.value]
    if not pairs or any(meet(ratio_interval(*pair), rated) for pair in pairs):
        return
    part = max((part for part, _ in pairs), key=lambda one: one.value)
    whole = pairs[-1][1]
    made = part.value / whole.value
    if 1 / _FACTOR < made / (share.share or made) < _FACTOR:
        yield Proportion(part, whole, share, certain=False)

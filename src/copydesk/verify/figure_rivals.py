"""Numbers that differ in a place that other numbers, or all sources together, make certain.

Two desks may tell one figure in words that have little in common. Two things show all the same
that a number of a source is the article's own: another number beside it that both have ("6,400, of
whom 1,900 have returned"), or that all sources which count such a thing count just one number of
it.
"""

from collections.abc import Iterator
from dataclasses import replace

from copydesk.model.claim import Claim
from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify.comparison import Context
from copydesk.verify.passages import Passage
from copydesk.verify.quantities import GENERIC, agree, comparable, distinct, kinship
from copydesk.verify.same_case import near_enough, one_case
from copydesk.verify.series import MOVING

_TELLING = 1.0
"""How distinct the number must be that two sentences share."""
_KIN = 0.5
_SOURCES = 2
"""Sources that must count a thing for their number to be the one of it."""
_ALIKE = 0.6
"""How much less still must agree where all sources have one number."""

Rival = tuple[float, Passage, Quantity]
"""How surely, where, and which other number stands in the place of the article's."""


def rivals(reading: Reading, claim: Claim, context: Context) -> list[Rival]:
    """The numbers of sources that stand where a claim's does, by other numbers or by unanimity.

    For claims of which no source has the number.
    """
    found = list(_beside_a_shared_one(reading, claim, context))
    return found or list(_of_one_mind(reading, claim, context))


def _beside_a_shared_one(reading: Reading, claim: Claim, context: Context) -> Iterator[Rival]:
    """The one number left over in a passage that has another number of the claim's sentence."""
    number = claim.value
    assert isinstance(number, Quantity)
    mine = [one for one in reading.quantities_by_sentence[claim.sentence] if one is not number]
    telling = [one for one in mine if distinct(one) >= _TELLING and one.exact]
    if not telling:
        return
    for passages in context.passages.by_source:
        for passage in passages:
            source = context.passages.readings[passage.source]
            theirs = source.quantities_by_sentence[passage.sentence]
            if not any(_same(one, other) for one in telling for other in theirs):
                continue
            left = [
                other
                for other in theirs
                if not any(_same(one, other) for one in mine)
                and (kinship(number, other) or 0.0) >= _KIN
                and other.kind is number.kind
            ]
            ours = [
                one
                for one in mine
                if one.kind is number.kind and not any(_same(one, other) for other in theirs)
            ]
            if len(left) != 1 or ours or not comparable(number, left[0]):
                continue
            if one_case(reading, claim, number, source, passage, left[0]):
                yield _KIN + context.own_share(passage), passage, left[0]


def _same(one: Quantity, other: Quantity) -> bool:
    return (kinship(one, other) or 0.0) >= _KIN and agree(one, other)


def _of_one_mind(reading: Reading, claim: Claim, context: Context) -> Iterator[Rival]:
    """The only number that the sources count of a thing, where two of them do."""
    assert isinstance(claim.value, Quantity)
    number = replace(claim.value, scope=claim.value.scope - {Scope.POSSIBLE})
    if not _counts_a_thing(number) or _counts_it_again(reading, number):
        return
    found = [
        (passage, other)
        for passages in context.passages.by_source
        for passage in passages
        for other in context.passages.readings[passage.source].quantities_by_sentence[
            passage.sentence
        ]
        if _of_the_thing(number, other)
    ]
    if len({passage.source for passage, _ in found}) < _SOURCES:
        return
    first = found[0][1]
    if not all(agree(first, other) and comparable(number, other) for _, other in found):
        return
    for passage, other in found:
        source = context.passages.readings[passage.source]
        likeness = context.likeness(passage, other.span, absent=True, ease=_ALIKE)
        if likeness and one_case(reading, claim, number, source, passage, other):
            yield likeness, passage, other


def _counts_a_thing(number: Quantity) -> bool:
    counted = number.counted
    return (
        number.kind is QuantityKind.COUNT
        and counted is not None
        and counted.state not in MOVING
        and bool(counted.head)
        and counted.head not in GENERIC
        and counted.head not in PEOPLE
    )


def _of_the_thing(number: Quantity, other: Quantity) -> bool:
    assert number.counted is not None
    return (
        other.kind is QuantityKind.COUNT
        and other.counted is not None
        and bool(other.counted.head)
        and key_of(other.counted.head) == key_of(number.counted.head)
        and near_enough(number, other)
    )


def _counts_it_again(reading: Reading, number: Quantity) -> bool:
    """Whether the article has another number of the same thing, which may be the sources'."""
    return any(
        other.span != number.span and _of_the_thing(number, other) and not agree(number, other)
        for other in reading.quantities
    )

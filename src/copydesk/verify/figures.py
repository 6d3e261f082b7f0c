"""Figures: a number of the article beside the numbers of the sources.

A number is supported by one that says the same of the same thing. It is contradicted only by a
different number in the same place of an otherwise agreeing sentence, and only when no source has
the article's number for that thing: figures move, and what was right earlier is no lie.
"""

from collections.abc import Sequence
from dataclasses import replace

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.lang.en.quantity_counted import STATES
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify import faults
from copydesk.verify.borne_out import bears_out
from copydesk.verify.bounds import compare_bounds
from copydesk.verify.comparison import Comparison, Context, context_of
from copydesk.verify.figure_rivals import rivals
from copydesk.verify.former import former_value, replaced_counts
from copydesk.verify.nearest import beyond_chance
from copydesk.verify.other_way import went_other_way
from copydesk.verify.passages import Passage, Passages, value_keys
from copydesk.verify.quantities import (
    agree,
    comparable,
    distinct,
    elsewhere,
    kinship,
    slip,
)
from copydesk.verify.remainders import is_rest
from copydesk.verify.rivals import compare_rivals
from copydesk.verify.same_case import of_another_year, one_case, same_group
from copydesk.verify.series import (
    is_later,
    is_out_of_date,
    is_plain,
    is_told_as_current,
    told_at,
)
from copydesk.verify.swapped import compare_swapped
from copydesk.verify.topic import agreeing_values
from copydesk.verify.values import has_the_digits
from copydesk.verify.worked_out import is_made_of, is_worked_out, told_before

_ENOUGH = 1.0
_ENOUGH_TOO = 0.87
"""How surely a further report has a number of two digits or more that one has beyond doubt."""
_LEAST = 0.05
_KIN = 0.5
"""How alike in what they count two numbers must be for one to stand for the other."""
_SLIP_LEAST = 0.35
"""The share of a clause that a passage needs for a swapped pair of digits to be a slip."""
_REPORTS = 2
"""Reports that must have a count for it to be the current one."""
_SAME_EVENT = 0.2
"""The share of a clause that a passage needs for its count to be of the same event."""
_RARE = 0.7
"""What it tells that another report of the event has a number of several digits."""
_HEADLINE = 0.3
"""How much less a headline counts than the text below it."""
_COMPANY = 0.4
"""What other numbers that agree can add to the likeness of two sentences."""


def compare_figure(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """What the passages near a figure's clause say of it."""
    number = claim.value
    assert isinstance(number, Quantity)
    turned = compare_bounds(reading, claim, passages) or compare_swapped(reading, claim, passages)
    if turned:
        return turned
    context = context_of(reading, claim, passages)
    absent = not any(
        (kinship(number, other) or 0.0) >= _KIN and agree(number, other)
        for source in passages.readings
        for other in source.quantities
    )
    supporting: list[Comparison] = []
    dated: list[Comparison] = []
    against: list[Comparison] = []
    former: list[Comparison] = []
    further: list[Comparison] = []
    rounded: list[Comparison] = []
    allowed = False
    keys = [key for one in _told_twice(reading, claim) for key in value_keys(one)]
    for share, passage in context.near(keys):
        source = passages.readings[passage.source]
        for other in source.quantities_by_sentence[passage.sentence]:
            if kinship(number, other) is None:
                continue
            if agree(number, other):
                if not bears_out(reading, claim, source, passage, other):
                    allowed = allowed or share >= _SAME_EVENT
                    continue
                strength = _support(reading, claim, context, share, passage, other)
                replaced = former_value(reading, claim, passages, passage, other)
                if strength >= _ENOUGH and replaced:
                    former.append(replaced)
                elif strength >= _ENOUGH:
                    past = of_another_year(reading, claim.sentence, source, passage.sentence)
                    kept = dated if past else rounded if _rounds(other, number) else supporting
                    strength -= _HEADLINE if passages.is_headline(passage) else 0.0
                    kept.append(_supports(source, passage, other, strength))
                elif strength >= _ENOUGH_TOO and distinct(number) >= _RARE and not replaced:
                    further.append(_supports(source, passage, other, strength))
            elif likeness := _against(
                reading, claim, context, share, passage, other, absent=absent
            ):
                against.append(_contradicts(source, passage, number, other, likeness))
    supporting = _without_sources_of(
        former, [*supporting, *((*further, *rounded) if supporting else ())]
    )
    if not supporting:
        former = former or replaced_counts(reading, claim, passages)
    if former:
        return [*(supporting or rounded), *former]
    if is_worked_out(number, told_before(reading, claim)) or (allowed and not supporting):
        return supporting or rounded
    if not supporting:
        against += [
            _contradicts(passages.readings[passage.source], passage, number, other, sure)
            for sure, passage, other in rivals(reading, claim, context)
        ]
        against = against or compare_rivals(reading, claim, passages)
        supporting = [] if against else rounded
    against = [
        one
        for one in against
        if not is_worked_out(number, _told_in(passages, one.passage))
        and not is_made_of(reading, claim, passages, one)
        and not is_rest(reading, claim, _told_in(passages, one.passage), one)
        and not went_other_way(reading, claim, passages, one)
    ]
    return [*supporting, *(against or dated), *_revision(reading, claim, context)]


def _rounds(one: Quantity, other: Quantity) -> bool:
    """Whether one is told less finely than another: "2 per cent" beside "1.8 per cent"."""
    return one.unit == other.unit and one.value != other.value and one.precision > other.precision


def _without_sources_of(
    former: Sequence[Comparison], supporting: Sequence[Comparison]
) -> list[Comparison]:
    """What bears a value out, but for the reports that themselves name it a former one."""
    revising = {one.passage.source for one in former}
    return [one for one in supporting if one.passage.source not in revising]


def _support(
    reading: Reading,
    claim: Claim,
    context: Context,
    share: float,
    passage: Passage,
    other: Quantity,
) -> float:
    """How surely a number that agrees is the claim's; 0 if it may be another one."""
    number = claim.value
    assert isinstance(number, Quantity)
    passages = context.passages
    source = passages.readings[passage.source]
    if elsewhere(number, other):
        return 0.0
    kin = kinship(number, other) or 0.0
    if number.cell is not None:
        kin = _of_what_heads_name(kin, context, other)
    sum_of_money = number.kind is other.kind is QuantityKind.MONEY and number.unit == other.unit
    likeness = 1.0 if sum_of_money else min(kin, 1.0)
    chance = max(distinct(one) for one in _told_twice(reading, claim) if agree(one, other))
    telling = chance >= 1.0 and (
        likeness >= 1.0 or _is_beside_known(reading, source, passage, other)
    )
    if share < _LEAST and not (
        telling or _is_beside_cells(reading, number, source, passage, other)
    ):
        return 0.0
    strength = share + 0.5 * likeness + (_RARE if chance >= 1.0 else 0.5) * chance
    strength += company(reading, claim, source, passage)
    if strength >= _ENOUGH:
        return strength
    return strength + beyond_chance(reading, claim, passages, passage)


def _is_beside_known(reading: Reading, source: Reading, passage: Passage, other: Quantity) -> bool:
    """Whether a passage has another number that tells much and that the article has as well.

    "Of the 1,166 jobs, 312 are here" is of the round in which the article has both.
    """
    beside = (
        one
        for one in source.quantities_by_sentence[passage.sentence]
        if one is not other and one.exact and distinct(one) >= 1.0
    )
    known = {(one.value, one.unit) for one in reading.quantities}
    return any((one.value, one.unit) in known for one in beside)


def _is_beside_cells(
    reading: Reading, number: Quantity, source: Reading, passage: Passage, other: Quantity
) -> bool:
    """Whether a passage has other cells of a measure's table too, and no other such measure."""
    if number.cell is None or number.unit is None:
        return False
    there = source.quantities_by_sentence[passage.sentence]
    if any(one is not other and one.unit == other.unit for one in there):
        return False
    table = number.cell.table
    cells = [
        one
        for one in reading.quantities
        if one.cell and one.cell.table == table and one is not number and distinct(one) >= _KNOWN
    ]
    shared = [
        one for one in cells if any(one.unit == two.unit and agree(one, two) for two in there)
    ]
    return len(shared) >= _CELLS


_KNOWN = 0.5
"""How unlikely it must be that two texts have the number of another cell by chance."""
_CELLS = 2


def _told_twice(reading: Reading, claim: Claim) -> tuple[Quantity, ...]:
    """A figure, and the same in another unit beside it: "5,600 hectares (56 square kilometres)"."""
    number = claim.value
    assert isinstance(number, Quantity)
    if number.kind is not QuantityKind.MEASURE:
        return (number,)
    beside = (
        one
        for one in reading.quantities_by_sentence[claim.sentence]
        if one is not number
        and one.kind is number.kind
        and one.unit != number.unit
        and (kinship(one, number) or 0.0) >= 1.0
        and agree(one, number)
    )
    return (number, *beside)


def _of_what_heads_name(kin: float, context: Context, other: Quantity) -> float:
    """How alike a cell is to a number, by what the heads of its row and column name: "Killed"."""
    if other.counted is None:
        return kin
    named = {term.key for term in context.clause}
    counted = {key_of(word) for word in (other.counted.head, other.counted.state) if word}
    if not counted.isdisjoint(named):
        return max(kin, 1.0)
    return 0.0 if other.counted.state and not named.isdisjoint(_STATES) else kin


_STATES = frozenset(map(key_of, STATES.values()))


def _against(
    reading: Reading,
    claim: Claim,
    context: Context,
    share: float,
    passage: Passage,
    other: Quantity,
    *,
    absent: bool,
) -> float:
    """How surely a number that differs stands where the claim's does; 0 when it is not sure."""
    number = claim.value
    assert isinstance(number, Quantity)
    source = context.passages.readings[passage.source]
    if is_out_of_date(reading, source, number, other) or _in_sentence(reading, claim, other):
        return 0.0
    if not one_case(reading, claim, number, source, passage, other):
        return 0.0
    if has_the_digits(reading, number, source, passage):
        return 0.0
    likeness = 0.0
    if (kinship(number, other) or 0.0) >= 0.9 and comparable(number, other):
        likeness = context.likeness(passage, other.span, absent=absent)
    slipped = share >= _SLIP_LEAST and slip(number, other)
    return max(likeness, share) if slipped else likeness


def _revision(reading: Reading, claim: Claim, context: Context) -> list[Comparison]:
    """The latest count before the article of what a figure counts, if it is another one."""
    number = claim.value
    assert isinstance(number, Quantity)
    if not is_told_as_current(reading, claim.sentence, number):
        return []
    passages = context.passages
    counts = []
    for share, passage in context.near(value_keys(number)):
        source = passages.readings[passage.source]
        time = told_at(source)
        if share < _SAME_EVENT or time is None or is_later(source, reading):
            continue
        told = [
            other
            for other in source.quantities_by_sentence[passage.sentence]
            if (kinship(number, other) or 0.0) > 1.0
            and is_plain(other)
            and same_group(number, other)
        ]
        counts += [(time, share, passage, other) for other in told[:1]]
    if not counts:
        return []
    time, share, passage, other = max(counts, key=lambda count: (count[0], count[1]))
    if not comparable(number, other) or not _may_follow(number, other):
        return []
    if any(told >= time and agree(number, known) for told, _, _, known in counts):
        return []
    if len({one.source for _, _, one, known in counts if agree(other, known)}) < _REPORTS:
        return []
    source = passages.readings[passage.source]
    if any(
        (kinship(number, one) or 0.0) >= 1.0 and agree(number, one) for one in source.quantities
    ):
        return []
    latest = _contradicts(source, passage, number, other, share)
    return [replace(latest, revises=True)]


def _told_in(passages: Passages, passage: Passage) -> tuple[Quantity, ...]:
    return passages.readings[passage.source].quantities_by_sentence[passage.sentence]


def _in_sentence(reading: Reading, claim: Claim, other: Quantity) -> bool:
    """Whether the claim's own sentence has the other number too: "22 of the 41 seats"."""
    return any(
        one.value == other.value and one is not claim.value
        for one in reading.quantities_by_sentence[claim.sentence]
    )


def _may_follow(number: Quantity, other: Quantity) -> bool:
    """Whether one count can be a revision of the other: within a factor of three."""
    small, large = sorted((number.value, other.value))
    return small > 0 and large <= 3 * small


def company(reading: Reading, claim: Claim, source: Reading, passage: Passage) -> float:
    """How much it tells that other numbers and times of the claim's sentence are in a passage."""
    agreeing = agreeing_values(reading, claim, source, passage.sentence)
    return min(_COMPANY, agreeing * _COMPANY / 2)


def _supports(source: Reading, passage: Passage, other: Quantity, strength: float) -> Comparison:
    words = other.span.cut(source.text)
    return Comparison(passage, Stance.SUPPORTS, strength, f"it has {words!r} too", by_value=True)


def _contradicts(
    source: Reading, passage: Passage, number: Quantity, other: Quantity, share: float
) -> Comparison:
    words = other.span.cut(source.text)
    return Comparison(
        passage,
        Stance.CONTRADICTS,
        share,
        f"it has {words}",
        wrong=number.span,
        right=words if number.unit == other.unit else None,
        differing=(other.span,),
        fault=faults.FIGURE,
    )

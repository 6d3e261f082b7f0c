"""Differences drawn from numbers told some way before: a leader's lead over the second of a list,
and what is wanting to a sum of which a part was put aside."""

from collections import Counter
from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.derived.neighbours import Numbers, alike, head, operand
from copydesk.understand.derived.results import Result
from copydesk.understand.lang.en.quantity_leads import (
    ALREADY_THERE,
    EARLIER_ON,
    LEAD_OF,
    SET_ASIDE,
    TOP_UP,
)
from copydesk.understand.quantity.links import LOOKED_THROUGH
from copydesk.understand.quantity.sameness import one_digit_off
from copydesk.understand.sentences import Sentence

_BACK = 2
_TWICE = 2


def find_leads_told(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Result]:
    """Such differences that are a digit off."""
    numbers = Numbers(sentences, quantities)
    told = [one for one in quantities[:LOOKED_THROUGH] if operand(one)]
    for group in numbers.groups():
        start = sentences[group[0].sentence].span.start
        for at, stated in enumerate(group):
            if not stated.exact or not operand(stated):
                continue
            lead = prose[start : stated.span.start]
            if LEAD_OF.search(lead):
                earlier = list(numbers.earlier(stated.sentence, _BACK))
                found = _lead(prose, sentences, stated, earlier)
            elif at and TOP_UP.search(lead) and _set_aside(prose, start, group[0]):
                found = _top_up(stated, group[0], told)
            else:
                continue
            if found and found.off and _is_slip(found):
                yield found


def _set_aside(prose: str, start: int, one: Quantity) -> bool:
    """Whether an amount is what of a sum was there already."""
    before = SET_ASIDE.search(prose, start, one.span.start)
    return bool(before or ALREADY_THERE.match(prose, one.span.end))


def _lead(
    prose: str,
    sentences: Sequence[Sentence],
    stated: Quantity,
    earlier: Sequence[Sequence[Quantity]],
) -> Result | None:
    """ "Bell stands on 1,204 points, Ito on 1,131. … Bell has a lead of 83 points"."""
    for row in reversed(earlier):
        listed = [one for one in row if one.exact and alike(one, stated)]
        listed = [one for one in listed if head(one) in {"", head(stated)}]
        while listed and not head(listed[0]):
            listed = listed[1:]
        if len(listed) < _TWICE or head(listed[0]) != head(stated) or not head(stated):
            continue
        first, second = listed[:2]
        leader = _name_before(prose, sentences[first.sentence].span.start, first)
        here = prose[sentences[stated.sentence].span.start : stated.span.start]
        if leader and leader in here and not EARLIER_ON.search(here) and first.value > second.value:
            apart = {one.value - other.value for one in listed for other in listed}
            return None if stated.value in apart else Result(stated, (first, second), -1)
    return None


def _name_before(prose: str, start: int, one: Quantity) -> str:
    """The last name before a number in its sentence."""
    words = [word.strip(",;:") for word in prose[start : one.span.start].split()]
    named = [word for word in words if word[:1].isupper() and len(word) > _TWICE]
    return named[-1] if named else ""


def _top_up(stated: Quantity, there: Quantity, told: Sequence[Quantity]) -> Result | None:
    """ "Having put aside $11 million, it will book an extra $8 million", of the sum told most
    often."""
    money = [one for one in told if one.kind is QuantityKind.MONEY and one.unit == stated.unit]
    if there.kind is not QuantityKind.MONEY or there.unit != stated.unit:
        return None
    if any(abs(one.value - there.value - stated.value) <= _room(one, stated) for one in money):
        return None
    larger = [one for one in money if one.value > max(there.value, stated.value)]
    often = Counter(one.value for one in larger).most_common(2)
    if not often or often[0][1] < _TWICE or (len(often) > 1 and often[1][1] == often[0][1]):
        return None
    whole = next(one for one in larger if one.value == often[0][0])
    return Result(stated, (whole, there), -1)


def _room(one: Quantity, other: Quantity) -> float:
    return max(one.precision, other.precision) / 2


def _is_slip(found: Result) -> bool:
    grain = min(one.precision for one in (*found.operands, found.stated))
    said, right = (f"{round(value / grain)}" for value in (found.stated.value, found.right))
    return one_digit_off(said, right, 2)

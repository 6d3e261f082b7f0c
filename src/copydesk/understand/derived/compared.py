"""Rates that compare two numbers just told of which one is named by what it is: "the police counted
310,000 and the unions 850,000, so the larger estimate was nearly four times the smaller"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.conclusions import Conclusion
from copydesk.understand.derived.neighbours import Numbers, alike, kin, names_people, operand
from copydesk.understand.derived.rates_made import Sense, interval_of, span_of
from copydesk.understand.lang.en.quantity_compared import (
    BEATEN,
    CHANGE_OF,
    GAINED,
    IN_VALUE,
    THE_OTHER,
)
from copydesk.understand.quantity.links import LOOKED_THROUGH
from copydesk.understand.quantity.shares import meet
from copydesk.understand.sentences import Sentence

_BACK = 2
_RATES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_FACTOR = 8
"""How many times the smaller of two numbers that are compared the larger is at most."""
_MOST = 100
"""The same for prices that something held has had."""


def find_compared(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Conclusion]:
    """Those that neither the two numbers make nor any others that may be meant."""
    numbers = Numbers(sentences, quantities)
    told = _settled(quantities[:LOOKED_THROUGH])
    for group in numbers.groups():
        for at, rate in enumerate(group):
            sense = _sense(prose, sentences, rate)
            if sense is None or Scope.NEGATED in rate.scope:
                continue
            earlier = [one for some in numbers.earlier(rate.sentence, _BACK) for one in some]
            near = _settled((*earlier, *group[:at]))
            beaten = sense is Sense.UP and Scope.BY in rate.scope
            factor = _MOST if rate.kind is QuantityKind.PERCENT else _FACTOR
            pair = _base(rate, near, told) if beaten else _nearest(near, factor)
            if pair and not _made(rate, sense, near, told if beaten else ()):
                yield _concluded(rate, sense, *pair)


def _concluded(rate: Quantity, sense: Sense, more: Quantity, less: Quantity) -> Conclusion:
    turned = sense is Sense.DOWN or (sense is Sense.MOVED and more.span < less.span)
    return Conclusion(rate, sense, *((less, more) if turned else (more, less)))


def _sense(prose: str, sentences: Sequence[Sentence], rate: Quantity) -> Sense | None:
    """What a rate says of two numbers, where its words point to them."""
    bounds = sentences[rate.sentence].span
    if rate.kind is QuantityKind.PERCENT:
        if Scope.BY in rate.scope:
            beaten = BEATEN.search(prose, bounds.start, rate.span.start)
            return Sense.UP if beaten else None
        gained = GAINED.search(prose, bounds.start, rate.span.start)
        if gained:
            return Sense.UP if gained["up"] else Sense.DOWN
        if IN_VALUE.match(prose, rate.span.end, bounds.end):
            changed = CHANGE_OF.search(prose, bounds.start, rate.span.start)
            return Sense.MOVED if changed else None
    return _of_the_other(prose, rate, bounds)


def _of_the_other(prose: str, rate: Quantity, bounds: Span) -> Sense | None:
    other = THE_OTHER.match(prose, rate.span.end, bounds.end)
    if other is None:
        return None
    if other["again"] or other["over"]:
        return Sense.UP if rate.kind in _RATES else None
    if other["under"]:
        return Sense.DOWN if rate.kind in _RATES else None
    return Sense.TIMES if rate.kind is QuantityKind.MULTIPLE else None


def _nearest(near: Sequence[Quantity], factor: float) -> tuple[Quantity, Quantity] | None:
    """The larger and the smaller of the last number and the nearest before it that is alike."""
    for one in reversed(near[:-1]):
        less, more = sorted((one, near[-1]), key=lambda number: number.value)
        if _alike(less, more) and less.value < more.value <= factor * less.value:
            return more, less
    return None


def _base(
    rate: Quantity, near: Sequence[Quantity], told: Sequence[Quantity]
) -> tuple[Quantity, Quantity] | None:
    """The last number of the sentence before as the base, and the nearest of the article that is
    more."""
    base = next((one for one in reversed(near) if one.sentence < rate.sentence), None)
    if base is None:
        return None
    more = [one for one in told if base.value < one.value <= _FACTOR * base.value]
    more = [one for one in more if _alike(one, base)]
    nearest = min(more, key=lambda one: abs(one.span.start - rate.span.start), default=None)
    return (nearest, base) if nearest else None


def _alike(one: Quantity, other: Quantity) -> bool:
    return alike(one, other) and one.unit == other.unit


def _made(rate: Quantity, sense: Sense, near: Sequence[Quantity], told: Sequence[Quantity]) -> bool:
    """Whether two numbers near a rate make it, or one and one of those told that counts the
    same."""
    rated = interval_of(rate)
    return any(
        any(meet(span, rated) for span in _spans(sense, more, less))
        for one in near
        for other in (*near, *(far for far in told if _counts_alike(one, far)))
        if _alike(one, other)
        for less, more in (sorted((one, other), key=lambda number: number.value),)
        if less.value < more.value
    )


def _spans(sense: Sense, more: Quantity, less: Quantity) -> list[tuple[float, float]]:
    """What two numbers make, in the directions that a rate may say."""
    up, down = span_of(sense, more, less), span_of(sense, less, more)
    if sense is Sense.MOVED:
        return [up, down]
    return [down] if sense is Sense.DOWN else [up]


def _counts_alike(one: Quantity, other: Quantity) -> bool:
    people = names_people(one) and names_people(other)
    return one.kind is not QuantityKind.COUNT or kin(one, other) or people


def _settled(numbers: Iterable[Quantity]) -> list[Quantity]:
    """The numbers that others may be compared with, limits as just what they allow."""
    found = []
    for one in numbers:
        if one.bound in {Bound.AT_MOST, Bound.LESS_THAN}:
            exact = replace(one, bound=Bound.EXACT, low=one.value, high=one.value)
            one = replace(exact, scope=one.scope - {Scope.NEGATED})
        if operand(one):
            found.append(one)
    return found

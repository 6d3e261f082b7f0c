"""Rows that name everybody who makes up a number, some of them one by one: "Nine people were hurt:
six pupils, two teachers and the driver"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.enumerated import ITEM, NOT_ALL, ONE_BY_ONE, THOSE_WHO
from copydesk.understand.lang.en.quantity_counted import STATES
from copydesk.understand.quantity.links import LOOKED_THROUGH, by_sentence
from copydesk.understand.quantity.races import value_of
from copydesk.understand.sentences import Sentence

_FEWEST = 3
_OFF = 3
"""By how many a row misses its total at most; more are of something else."""
_NEAR = 0.25
_NO_WHOLE = frozenset(
    {Scope.OLDER, Scope.NEGATED, Scope.POSSIBLE, Scope.ADDED, Scope.INCLUDED, Scope.REST}
)
_DEAD = ("victims", "fatalities")
_LAST = re.compile(r",? and ")


@dataclass(frozen=True, slots=True)
class Enumerated:
    """A row that does not make the number that it lays out.

    Attributes:
        span: the words of the row.
        total: the number.
        made: what the row makes.
    """

    span: Span
    total: Quantity
    made: int


def find_enumerated(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Enumerated]:
    """Such rows that are off by a few."""
    told = quantities[:LOOKED_THROUGH]
    for group in by_sentence(told):
        bounds = sentences[group[0].sentence].span
        yield from _behind_colon(prose, bounds, group)
    for sentence in sentences:
        yield from _of_those(prose, sentence.span, told)


def _behind_colon(prose: str, bounds: Span, group: Sequence[Quantity]) -> Iterator[Enumerated]:
    """A row behind the colon of the sentence that opens with its total."""
    colon = prose.find(": ", bounds.start, bounds.end)
    before = [one for one in group if one.span.end <= colon and one.kind is QuantityKind.COUNT]
    if len(before) != 1 or not _is_total(before[0]):
        return
    found = _row(prose, Span(colon + 2, bounds.end))
    if found and _is_off(found[1], before[0].value):
        yield Enumerated(found[0], before[0], found[1])


def _of_those(prose: str, bounds: Span, told: Sequence[Quantity]) -> Iterator[Enumerated]:
    """ "The dead are …": a row of whom the article tells the number more than once."""
    opening = THOSE_WHO.match(prose, bounds.start, bounds.end)
    found = _row(prose, Span(opening.end(), bounds.end)) if opening else None
    if opening is None or found is None:
        return
    said = opening["state"].lower()
    state = "dead" if said in _DEAD else STATES.get(said)
    wholes = [q for q in told if state and q.counted and q.counted.state == state and _is_total(q)]
    if not wholes or any(q.value == found[1] for q in wholes):
        return
    values = Counter(q.value for q in wholes)
    value, times = values.most_common(1)[0]
    short = found[1] < value and (opening["some"] or opening["among"])
    if (times > 1 or len(values) == 1) and _is_off(found[1], value) and not short:
        yield Enumerated(found[0], next(q for q in wholes if q.value == value), found[1])


def _is_total(one: Quantity) -> bool:
    return one.kind is QuantityKind.COUNT and one.exact and not one.scope & _NO_WHOLE


def _is_off(made: int, total: float) -> bool:
    return 0 < abs(made - total) <= min(_OFF, max(1.0, _NEAR * total))


def _row(prose: str, bounds: Span) -> tuple[Span, int] | None:
    """The items of a row that fills all of a stretch, and how many they are."""
    words = bounds.cut(prose).rstrip(' .”"')
    *most, last = _LAST.split(words)
    if len(most) != 1:
        return None
    items = [*most[0].split(", "), last]
    if len(items) < _FEWEST or NOT_ALL.search(words):
        return None
    counts = [_count(item) for item in items]
    if None in counts:
        return None
    return Span(bounds.start, bounds.start + len(words)), sum(filter(None, counts))


def _count(item: str) -> int | None:
    """How many an item is of: "two teachers", "the driver of the coach"."""
    match = ITEM.fullmatch(item)
    if match:
        return int(value_of(match["number"].replace(",", "")))
    return 1 if ONE_BY_ONE.fullmatch(item) else None

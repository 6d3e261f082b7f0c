"""Percentages and points that a text says it has added up: "or 7.5 per cent if both cuts are
merely added"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_relations import CONCLUDING, OPEN_SUMS, STEPS_ADDED
from copydesk.understand.quantity.links import (
    by_sentence,
    words_after,
    words_before,
    words_between,
)
from copydesk.understand.quantity.partition import Partition
from copydesk.understand.sentences import Sentence

_LONGEST_STEP = 12
_FEWEST_SIGNS = 2


def find_added_steps(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """Sums of shares or of points, behind their addends in one sentence."""
    for group in by_sentence(quantities):
        bounds = sentences[group[0].sentence].span
        for i in range(2, len(group)):
            behind = [q.span.start for q in group[i + 1 :] if q.kind is group[i].kind]
            if _is_sum(prose, group[i], Span(bounds.start, min([*behind, bounds.end]))):
                parts = _steps(prose, group[:i], group[i])
                if len(parts) >= 2:
                    yield Partition(group[i], parts, closed=True, derived=True)


def _is_sum(prose: str, total: Quantity, bounds: Span) -> bool:
    if not total.exact:
        return False
    if set(words_after(prose, total.span, bounds.end)[:6]) & OPEN_SUMS:
        return False
    if _in_points(total):
        ahead = words_before(prose, total.span, bounds.start, 30)
        concluded = any(ahead[-n:] in CONCLUDING for n in (1, 2, 3))
        return concluded or Scope.TOTAL in total.scope
    signs = set(words_after(prose, total.span, bounds.end)[:12]) & STEPS_ADDED
    return total.kind is QuantityKind.PERCENT and len(signs) >= _FEWEST_SIGNS


def _in_points(quantity: Quantity) -> bool:
    """Whether it counts points of a rate, with decimals: "0.5 points"."""
    counted = quantity.counted
    named = quantity.kind is QuantityKind.POINTS or (
        counted is not None and counted.head == "point"
    )
    return named and quantity.value % 1 > 0


def _steps(prose: str, before: Sequence[Quantity], total: Quantity) -> tuple[Quantity, ...]:
    """The run of steps right before their sum."""
    run: list[Quantity] = []
    last = total
    for quantity in reversed(before):
        if (
            not _is_step(quantity, total)
            or len(words_between(prose, quantity, last)) > _LONGEST_STEP
        ):
            break
        run.insert(0, replace(quantity, kind=total.kind, counted=total.counted))
        last = quantity
    links = [words_between(prose, one, other) for one, other in pairwise(run)]
    listed = all(set(link) & {",", "and", ";"} for link in links)
    return tuple(run) if listed and len(run) >= 2 else ()


def _is_step(quantity: Quantity, total: Quantity) -> bool:
    if not quantity.exact or quantity.scope & {Scope.FROM, Scope.TO, Scope.TOTAL}:
        return False
    if total.kind is QuantityKind.PERCENT:
        return quantity.kind is QuantityKind.PERCENT
    small = quantity.kind in {QuantityKind.COUNT, QuantityKind.FRACTION, QuantityKind.POINTS}
    return small and 0 < quantity.value < total.value and (quantity.value * 100) % 5 == 0

"""People of several kinds and how many they are together: "241 passengers and 22 crew, 263 people
in all"."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS
from copydesk.understand.lang.en.quantity_relations import MAKES, MORE_OF_THEM
from copydesk.understand.quantity.laid_out import names_people
from copydesk.understand.quantity.links import by_sentence, words_before, words_in
from copydesk.understand.quantity.partition import Partition, adds_up
from copydesk.understand.sentences import Sentence

_FEW = (2, 3)
_NEAR = 0.12
_LONGEST = 120


def find_people_sums(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """Totals of persons that two or three kinds of them, just named, come near to and miss."""
    before: tuple[Quantity, ...] = ()
    for group in by_sentence(quantities):
        bounds = sentences[group[0].sentence].span
        told = before if before and before[0].sentence == group[0].sentence - 1 else ()
        before = group
        for k, total in enumerate(group):
            if total.kind is not QuantityKind.COUNT or not _is_total(total):
                continue
            opening = words_before(prose, group[0].span, bounds.start)
            resumed = not k and opening in MAKES
            parts = _parts(told if resumed else group[:k], total)
            if parts and (resumed or _concluded(prose, total, opening, parts, bounds)):
                yield Partition(total, parts, closed=True, derived=True, certain=False)


def _is_total(quantity: Quantity) -> bool:
    head = quantity.counted.head if quantity.counted else ""
    barred = {Scope.INCLUDED, Scope.ADDED, Scope.REST, Scope.OLDER, Scope.POSSIBLE}
    return head in GENERIC_HEADS and quantity.exact and not quantity.scope & barred


def _parts(told: Sequence[Quantity], total: Quantity) -> tuple[Quantity, ...]:
    """The kinds of persons among the numbers before, if these miss the total by little."""
    kinds = tuple(
        q
        for q in told
        if adds_up(q, total) and q.counted and q.counted.head not in GENERIC_HEADS
        if names_people(q.counted.head) and not q.counted.state
    )
    heads = {q.counted.head for q in kinds if q.counted}
    if len(kinds) not in _FEW or len(heads) != len(kinds) or len(kinds) != len(told):
        return ()
    sums = {sum(q.value for q in few) for size in _FEW for few in combinations(kinds, size)}
    added = sum(q.value for q in kinds)
    near = abs(added - total.value) <= _NEAR * total.value
    larger = all(q.value < total.value for q in kinds)
    return kinds if near and larger and total.value not in sums else ()


def _concluded(
    prose: str, total: Quantity, opening: tuple[str, ...], parts: Sequence[Quantity], bounds: Span
) -> bool:
    """Whether the total is said to be theirs, and nobody else is named between."""
    between = words_in(prose, parts[-1].span.end, total.span.start)
    if set(between) & MORE_OF_THEM or total.span.start - parts[-1].span.end > _LONGEST:
        return False
    state = total.counted.state if total.counted else None
    aboard = state == "aboard" and opening[:1] == ("with",)
    return Scope.TOTAL in total.scope or aboard

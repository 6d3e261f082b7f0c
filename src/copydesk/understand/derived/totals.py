"""Totals of what was just told that no numbers near them make: "66 soldiers and ten civilians, or
86 lives"; "The payments were of $140, $95 and $150. Together they come to $485"."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import Numbers, alike, head, kin
from copydesk.understand.lang.en.quantity_derived import KINDS_OF_THINGS
from copydesk.understand.lang.en.quantity_relations import JOINTLY, MAKES, OPEN_SUMS, SCORING
from copydesk.understand.quantity.links import words_after, words_before, words_between
from copydesk.understand.quantity.partition import ADDABLE, Partition
from copydesk.understand.sentences import Sentence

_BARRED = frozenset({Scope.EACH, Scope.NEGATED, Scope.BY, Scope.FROM, Scope.OLDER, Scope.POSSIBLE})
_LONGEST_OPENING = 6
_NEAR = 0.5


def find_derived_totals(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """Totals with the parts that they are surely meant of and do not fit, where no others near
    them make them."""
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        earlier = list(numbers.earlier(group[0].sentence, 1))
        before = earlier[-1] if earlier else ()
        yield from (found for found in _restated(prose, group) if found.excess)
        for found in _together(prose, group, before, bounds):
            if found.excess and not _explained(found, [*before, *group]):
                yield found


def _restated(prose: str, group: Sequence[Quantity]) -> Iterator[Partition]:
    """ "66 soldiers and ten civilians, or 86 lives"."""
    for one, other, total in zip(group, group[1:], group[2:], strict=False):
        joined = words_between(prose, one, other)[-1:] == ("and",)
        short = len(words_between(prose, one, other)) <= 4
        restated = words_between(prose, other, total)
        stands = restated[-2:] == (",", "or")
        alone = one is group[0] and Scope.TOTAL in total.scope and head(total) in KINDS_OF_THINGS
        stands = stands or (restated[-1:] == (",",) and alone)
        stands = stands and len(restated) <= 4
        if not (joined and short and stands) or not all(map(_may_count, (one, other, total))):
            continue
        if not head(one) or not head(other) or kin(one, other) or kin(other, total):
            continue
        if head(total) in SCORING:
            continue
        if total.kind is QuantityKind.COUNT and total.value > max(one.value, other.value):
            yield Partition(total, (one, other), closed=True, derived=True, certain=False)


def _together(
    prose: str, group: Sequence[Quantity], before: Sequence[Quantity], bounds: Span
) -> Iterator[Partition]:
    """ "Together they come to $485", behind a sentence with a row of amounts."""
    total = group[0]
    opening = words_before(prose, total.span, bounds.start)
    jointly = opening in MAKES or (bool(set(opening[:2]) & JOINTLY) and "with" not in opening)
    if not jointly or len(opening) > _LONGEST_OPENING or not _may_count(total):
        return
    behind = words_after(prose, total.span, bounds.end, 40)
    row = [one for one in before if one.kind is total.kind and alike(one, total)]
    if len(row) < 2 or not all(map(_may_count, row)) or set(behind) & OPEN_SUMS:
        return
    links = [words_between(prose, one, other) for one, other in pairwise(row)]
    money = total.kind is QuantityKind.MONEY
    listed = links[-1][-4:].count("and") == 1 and all(len(link) <= 8 for link in links)
    found = Partition(total, tuple(row), closed=True, derived=True, certain=False)
    if money and listed and abs(found.sum - total.value) <= _NEAR * found.sum:
        yield found


def _may_count(one: Quantity) -> bool:
    return one.kind in ADDABLE and one.exact and one.value > 0 and not one.scope & _BARRED


def _explained(found: Partition, near: Sequence[Quantity]) -> bool:
    values = [one.value for one in near if one.kind is found.total.kind and one != found.total]
    room = found.tolerance + 1e-9 * found.total.value
    return any(
        abs(sum(some) - found.total.value) <= room
        for size in range(1, min(len(values), 5) + 1)
        for some in combinations(values, size)
    )

"""Sums told with two amounts that cover them, and rises told with their steps: "A grant of €6
million and €5 million from the town will pay for the €14 million", "9 per cent over four years:
3 per cent at once, then 2 in each of the next three"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.lang.en.quantity_leads import (
    AND_ANOTHER,
    COVERS,
    IN_EACH,
    OVER_YEARS,
    THIS_YEAR,
    YEARS,
)
from copydesk.understand.quantity.links import by_sentence
from copydesk.understand.quantity.partition import Partition
from copydesk.understand.sentences import Sentence

_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY})
_NEAR = 0.25
_BACK = 1


def find_covered(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """Those that do not make the sum."""
    before: tuple[Quantity, ...] = ()
    for group in by_sentence(quantities):
        for one, other, whole in zip(group, group[1:], group[2:], strict=False):
            found = _covering(prose, one, other, whole)
            if found:
                yield found
        yield from _in_steps(prose, sentences, before, group)
        before = group


def _covering(prose: str, one: Quantity, other: Quantity, whole: Quantity) -> Partition | None:
    if not all(q.exact and q.kind in _KINDS for q in (one, other, whole)):
        return None
    if len({(q.kind, q.unit) for q in (one, other, whole)}) > 1 or whole.value <= one.value:
        return None
    if not AND_ANOTHER.fullmatch(prose, one.span.end, other.span.start):
        return None
    if not COVERS.fullmatch(prose, other.span.end, whole.span.start):
        return None
    found = Partition(whole, (one, other), closed=True, certain=False)
    near = abs(found.sum - whole.value) <= _NEAR * whole.value
    return found if near and found.excess else None


def _in_steps(
    prose: str,
    sentences: Sequence[Sentence],
    before: Sequence[Quantity],
    group: Sequence[Quantity],
) -> Iterator[Partition]:
    """ "9 per cent over four years … 3 per cent at once, then 2 in each of the next three"."""
    told = [*(q for q in before if q.sentence >= group[0].sentence - _BACK), *group]
    percents = [q for q in told if q.kind is QuantityKind.PERCENT and q.exact]
    for whole, first, step in zip(percents, percents[1:], percents[2:], strict=False):
        end = sentences[whole.sentence].span.end
        in_all = OVER_YEARS.match(prose, whole.span.end, end)
        further = IN_EACH.match(prose, step.span.end, sentences[step.sentence].span.end)
        if not in_all or not further or first.sentence != step.sentence:
            continue
        times = YEARS[further["years"]]
        then = THIS_YEAR.fullmatch(prose, first.span.end, step.span.start)
        if not then or YEARS[in_all["years"]] != times + 1:
            continue
        added = first.value + times * step.value
        made = (1 + first.value / 100) * (1 + step.value / 100) ** times * 100 - 100
        if min(added, made) - 0.1 > whole.value or whole.value > max(added, made) + 0.1:
            parts = (first, *(replace(step) for _ in range(times)))
            yield Partition(whole, parts, closed=True, certain=False)

"""Totals whose parts stand in the sentence before: "that brings the total to 99", "the remaining
2.8 million went elsewhere"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from copydesk.model.article import BlockKind
from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_relations import (
    BRINGING,
    FALLING,
    MAKES,
    OPEN_SUMS,
    RECORD,
    SUMS,
    VALUING,
)
from copydesk.understand.quantity.links import (
    by_sentence,
    same_measure,
    words_before,
    words_between,
    words_in,
)
from copydesk.understand.quantity.partition import ADDABLE, Partition, adds_up
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.sentences import Sentence

_LONGEST_OPENING = 10
_CLOSE = 0.85
_HALF, _DOUBLE = 0.5, 2.0
_REST_NEAR = 0.25
_SENTENCES_BACK = 2
_MOST_ITEMS = 30
_FEWEST = 3
_SIGNS = frozenset(",.;:()–—")
_LONGEST_STEP = 11
_GROWING = frozenset({"total", "toll", "tally", "count", "sum", "number", "figure"})
_NO_WHOLE = frozenset({Scope.EACH, Scope.NEGATED, Scope.FROM, Scope.BY, Scope.ADDED, Scope.REST})


def find_running_totals(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """Totals of the numbers just named, in reading order."""
    groups = by_sentence(quantities)
    for k, group in enumerate(groups):
        bounds = sentences[group[0].sentence].span
        for i, total in enumerate(group):
            if total.kind not in ADDABLE or not total.exact or total.value <= 0:
                continue
            found = _brought(prose, sentences, groups, (k, i), bounds) or _made(
                prose, sentences, groups, (k, i), bounds
            )
            if found:
                yield found
        yield from _record(prose, group, bounds)
        yield from _added_in(prose, group, bounds)
        rest = _rest(prose, sentences, groups, k)
        if rest:
            yield rest


def _added_in(prose: str, group: Sequence[Quantity], bounds: Span) -> Iterator[Partition]:
    """ "Adding debt of €95 million, the bid of €525 million values the firm at €640 million"."""
    if len(group) != _FEWEST or any(not q.exact or q.scope & _NO_WHOLE for q in group):
        return
    one, other, total = group
    opening = words_before(prose, one.span, bounds.start)[:1]
    link = set(words_between(prose, other, total))
    money = all(q.kind is QuantityKind.MONEY and q.unit == total.unit for q in group)
    partition = Partition(total, (one, other), closed=True, derived=True, certain=False)
    near = _CLOSE * total.value <= partition.sum <= total.value / _CLOSE
    if opening == ("adding",) and link & VALUING and money and near:
        yield partition


def _record(prose: str, group: Sequence[Quantity], bounds: Span) -> Iterator[Partition]:
    """ "won ten, drew five and lost three of their 20 matches"."""
    for won, drawn, lost, total in zip(group, group[1:], group[2:], group[3:], strict=False):
        verbs = [words_before(prose, q.span, bounds.start, 20)[-1:] for q in (won, drawn, lost)]
        fits = [set(verb) & words for verb, words in zip(verbs, RECORD, strict=True)]
        link = words_between(prose, lost, total)
        of_all = link[:1] in {("of",), ("in",), ("from",)} and len(link) <= 3
        if all(fits) and of_all and all(adds_up(q, total) for q in (won, drawn, lost)):
            yield Partition(total, (won, drawn, lost), closed=True)


def _brought(
    prose: str,
    sentences: Sequence[Sentence],
    groups: Sequence[tuple[Quantity, ...]],
    at: tuple[int, int],
    bounds: Span,
) -> Partition | None:
    """ "57, 19 and 13. That brings the total to 99."; other parts may have come before."""
    total = groups[at[0]][at[1]]
    ahead = words_before(prose, total.span, bounds.start)[-_LONGEST_OPENING:]
    verbs = [n for n, word in enumerate(ahead) if word in BRINGING]
    if ahead[-1:] != ("to",) or not verbs or not set(ahead[verbs[-1] :]) & SUMS:
        return None
    if set(ahead[verbs[-1] :]) & FALLING:
        return None
    here, total = list(groups[at[0]][: at[1]]), replace(total, per=None)
    if not all(adds_up(q, total) for q in here):
        return None
    parts = here or _before(sentences, groups, at[0], total)
    if len(parts) < 2 or not _alike(parts, total) or any(q.value >= total.value for q in parts):
        return None
    partition = Partition(total, tuple(parts), closed=True, derived=True, certain=False)
    behind = words_in(prose, total.span.end, min(bounds.end, total.span.end + 40))
    clause = behind[: next((n for n, word in enumerate(behind) if word in _SIGNS), len(behind))]
    open_ = (set(ahead) | set(clause)) & OPEN_SUMS or any(
        Scope.ADDED in part.scope for part in parts
    )
    opening = words_in(prose, bounds.start, min(bounds.end, bounds.start + 12))[:1]
    together = opening == ("together",)
    all_named = together or len(parts) >= _FEWEST or (bool(here) and not set(ahead) & _GROWING)
    near = all_named and partition.sum >= _CLOSE * total.value and not open_
    return partition if near or partition.sum > total.value else None


def _made(
    prose: str,
    sentences: Sequence[Sentence],
    groups: Sequence[tuple[Quantity, ...]],
    at: tuple[int, int],
    bounds: Span,
) -> Partition | None:
    """ "Ada has 12 goats and Bo 15. Together they have 37"."""
    total = groups[at[0]][at[1]]
    if at[1] or words_before(prose, total.span, bounds.start) not in MAKES:
        return None
    parts = _before(sentences, groups, at[0], total)
    if len(parts) < 2 or not _alike(parts, total):
        return None
    partition = Partition(total, tuple(parts), closed=True, derived=True, certain=False)
    return partition if _HALF * total.value <= partition.sum <= _DOUBLE * total.value else None


def _before(
    sentences: Sequence[Sentence],
    groups: Sequence[tuple[Quantity, ...]],
    k: int,
    total: Quantity,
) -> list[Quantity]:
    """The numbers of the sentence, or of the list items, right before; none if any is unlike."""
    parts: list[Quantity] = []
    wanted = total.sentence - 1
    items = sentences[wanted].kind is BlockKind.LIST_ITEM if wanted >= 0 else False
    for group in reversed(groups[max(0, k - _MOST_ITEMS) : k]):
        if group[0].sentence != wanted:
            break
        listed = sentences[wanted].kind is BlockKind.LIST_ITEM
        if items != listed or (items and len(group) != 1):
            break
        if not all(adds_up(q, total) for q in group):
            return []
        parts = [*group, *parts]
        wanted -= 1
        if not items:
            break
    return parts


def _alike(parts: Sequence[Quantity], total: Quantity) -> bool:
    """Whether the nouns of the parts, where they have any, name one thing, or the total's."""
    if total.kind is not QuantityKind.COUNT:
        return True
    heads = [q.counted.head for q in parts if q.counted and q.counted.head]
    states = {q.counted.state for q in parts if q.counted and q.counted.state}
    return len(states) <= 1 and all(same_thing(heads[0], head) for head in heads[1:])


def _rest(
    prose: str,
    sentences: Sequence[Sentence],
    groups: Sequence[tuple[Quantity, ...]],
    k: int,
) -> Partition | None:
    """ "10.5 million … 4.2 million, 2.6 million and 1.9 million. The remaining 2.8 million …"."""
    group = groups[k]
    rests = [n for n, q in enumerate(group) if _is_rest(prose, q, sentences)]
    if len(rests) != 1:
        return None
    rest = group[rests[0]]
    back = [
        q
        for other in groups[max(0, k - _SENTENCES_BACK) : k]
        if rest.sentence - other[0].sentence <= _SENTENCES_BACK
        for q in other
    ]
    run = [q for q in (*back, *group[: rests[0]]) if q.kind in ADDABLE and _joins(q, rest)]
    if len(run) < _FEWEST or any(not q.exact or q.scope & _NO_WHOLE for q in run):
        return None
    for start in range(len(run) - 2):
        whole, parts = run[start], (*run[start + 1 :], rest)
        if Partition(whole, parts, closed=True).excess == 0:
            return None
    largest = max(range(len(run)), key=lambda n: run[n].value)
    whole, parts = run[largest], (*run[largest + 1 :], rest)
    if len(parts) < _FEWEST:
        return None
    if not _listed(prose, parts[:-1]):
        return None
    partition = Partition(whole, parts, closed=True, certain=False)
    near = abs(partition.sum - whole.value) <= _REST_NEAR * whole.value
    return partition if near and _alike(parts[:-1], whole) else None


def _listed(prose: str, parts: Sequence[Quantity]) -> bool:
    """Whether numbers stand one after the other in one sentence, the last behind "and"."""
    links = [words_between(prose, one, other) for one, other in pairwise(parts)]
    near = all(len(link) <= _LONGEST_STEP and set(link) & {",", "and", ";"} for link in links)
    together = len({part.sentence for part in parts}) == 1
    return together and near and "and" in links[-1]


def _is_rest(prose: str, quantity: Quantity, sentences: Sequence[Sentence]) -> bool:
    start = sentences[quantity.sentence].span.start
    ahead = words_before(prose, quantity.span, start, 24)[-2:]
    if quantity.kind not in ADDABLE or not quantity.exact:
        return False
    return ahead in {("the", "remaining"), ("the", "other")} or ahead[-1:] == ("remaining",)


def _joins(quantity: Quantity, rest: Quantity) -> bool:
    """Whether a number is of the measure of the rest, units elided or not."""
    if same_measure(quantity, rest):
        return True
    scaled = quantity.precision > 1 and rest.precision > 1
    return scaled and quantity.kind is QuantityKind.MEASURE and rest.kind is QuantityKind.COUNT

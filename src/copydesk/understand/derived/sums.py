"""Rows of numbers that should make up one told right before them, or beside them: "The council has
31 seats. Labour took 14, the Greens nine and others ten"; "26 lorries, 15 Scanias and nine
Volvos"."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import Numbers, alike, head, kin
from copydesk.understand.lang.en.quantity_derived import IN_PART, ITEM_LINKS, KIND_LINKS, OTHERS
from copydesk.understand.quantity.links import (
    LOOKED_THROUGH,
    words_after,
    words_before,
    words_between,
    words_in,
)
from copydesk.understand.quantity.partition import Partition
from copydesk.understand.sentences import Sentence

_MEANT = 6
"""The evidence by which a row is taken to lay out a total, set like that of shares: all four
relations with as much held, of those with less 11 of 47."""
_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY})
_BARRED = frozenset(
    {
        Scope.EACH,
        Scope.NEGATED,
        Scope.BY,
        Scope.FROM,
        Scope.TO,
        Scope.INCLUDED,
        Scope.OLDER,
        Scope.TOTAL,
    }
)
_NEAR, _CLOSE = 0.35, 0.15
_LONGEST_LINK = 16
_WHOLE_ROW = 3
_OPENING = 40


def find_derived_sums(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """Rows with the total that they surely lay out and do not make, where no other number near
    them is made by them either."""
    for found, meant, holds in candidate_sums(prose, sentences, quantities):
        if meant >= _MEANT and not holds:
            yield found


def candidate_sums(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[tuple[Partition, int, bool]]:
    """Each row with the total most likely meant, how much speaks for it, and whether the row or a
    part of it makes that or another number near it."""
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        earlier = list(numbers.earlier(group[0].sentence, 1))
        before = earlier[-1] if earlier else ()
        row = _row(prose, group)
        if row:
            behind = sentences[group[0].sentence + 1 : group[0].sentence + 2]
            at = behind[0].span.start if behind else 0
            opening = words_in(prose, at, at + _OPENING) if behind else ()
            near = [*before, *numbers.around(group, 0).later]
            found = _of_sentence_before(prose, before, row, bounds, near)
            found = found or _of_article(quantities[:LOOKED_THROUGH], row, near)
            if found and found[0].excess < 0 and set(opening[:3]) & OTHERS:
                continue
            if found:
                yield found
        yield from _listed(prose, before, group, bounds)


def _row(prose: str, group: Sequence[Quantity]) -> tuple[Quantity, ...] | None:
    """All numbers of a sentence, where they are a row of two and more that ends with "and".

    Measures in passing are none of it: "Eleven died in Lotu, which lies five kilometres away, four
    in Senga".
    """
    row = [one for one in group if one.kind is not QuantityKind.MEASURE]
    if len(row) < 2 or not all(_may_be_part(one) for one in row):
        return None
    if not all(alike(one, row[0]) for one in row[1:]):
        return None
    links = [words_between(prose, one, other) for one, other in pairwise(row)]
    if any(len(link) > _LONGEST_LINK or "that" in link for link in links):
        return None
    ends = "and" in links[-1] or ";" in links[-1] or "while" in links[-1]
    commas = all("," in link or ";" in link for link in links[:-1])
    return tuple(row) if ends and commas else None


def _may_be_part(one: Quantity) -> bool:
    return one.kind in _KINDS and one.exact and one.value > 0 and not one.scope & _BARRED


def _of_sentence_before(
    prose: str,
    before: Sequence[Quantity],
    row: tuple[Quantity, ...],
    bounds: Span,
    near: Sequence[Quantity],
) -> tuple[Partition, int, bool] | None:
    """A row behind the sentence with its total; two parts may not be all."""
    wholes = [q for q in before if _may_be_whole(q, row)]
    if not wholes:
        return None
    whole = wholes[-1]
    found = Partition(whole, row, closed=True, certain=False, placed=True)
    score = 3 if len(row) >= _WHOLE_ROW else 1
    score += _kinds(row)
    score += 1 if len(wholes) == 1 else -1
    score += _first(row[0], whole) + _size(found)
    score -= 4 * (len(row) < _WHOLE_ROW and found.sum < whole.value)
    words = set(words_before(prose, row[0].span, bounds.start)) | set(
        words_after(prose, row[-1].span, bounds.end, 80)
    )
    score -= 4 * bool(words & (IN_PART | OTHERS))
    return found, score, _explained(found, near)


def _of_article(
    quantities: Sequence[Quantity], row: tuple[Quantity, ...], near: Sequence[Quantity]
) -> tuple[Partition, int, bool] | None:
    """A row that says what became of whom where, with the one such total of the article."""
    state = _state(row[0])
    bare = not head(row[0]) and not any(head(one) for one in row[1:])
    if state is None or len(row) < _WHOLE_ROW or not bare:
        return None
    told = [q for q in quantities if _state(q) == state and q.span not in {r.span for r in row}]
    told = [q for q in told if q.sentence != row[0].sentence]
    added = sum(one.value for one in row)
    wholes = [q for q in told if _may_be_whole(q, row) and abs(q.value - added) <= _CLOSE * q.value]
    if len({q.value for q in wholes}) != 1 or any(q.value == added for q in told):
        return None
    found = Partition(wholes[0], row, closed=True, certain=False, placed=True)
    return found, _MEANT, _explained(found, near)


def _kinds(row: Sequence[Quantity]) -> int:
    """Whether the items of a row name nothing of their own, or each another kind, as people are
    told by sex; "ten points, four rebounds and three assists" are no parts of points."""
    named = [one for one in row[1:] if head(one)]
    if not named:
        return 2
    if head(row[0]) and not all(kin(row[0], one) for one in named):
        return -4
    return 1 if len(named) == len(row) - 1 else -2


def _may_be_whole(whole: Quantity, parts: Sequence[Quantity]) -> bool:
    if (
        whole.kind not in _KINDS
        or not whole.exact
        or whole.scope & (_BARRED - {Scope.TOTAL, Scope.TO})
    ):
        return False
    return whole.value > max(one.value for one in parts) and alike(whole, parts[0])


def _first(first: Quantity, whole: Quantity) -> int:
    """Whether the first of a row counts what the whole counts."""
    if not head(whole) and not (whole.counted and whole.counted.state):
        return -1
    if not head(first):
        same = first.counted is None or first.counted.state in {None, _state(whole)}
        return 1 if same else -2
    return 2 if kin(first, whole) else -4


def _state(quantity: Quantity) -> str | None:
    return quantity.counted.state if quantity.counted else None


def _size(found: Partition) -> int:
    """How near sum and total are: a slip changes little."""
    off = abs(found.sum - found.total.value) / found.total.value
    return 2 if off <= _CLOSE else 0 if off <= _NEAR else -4


def _listed(
    prose: str, before: Sequence[Quantity], group: Sequence[Quantity], bounds: Span
) -> Iterator[tuple[Partition, int, bool]]:
    """ "26 lorries, 15 Scanias and nine Volvos": named parts right behind their total."""
    for at in range(len(group) - 2):
        whole = group[at]
        row = _behind(prose, group[at:])
        if not row or not _may_be_whole(whole, row) or not head(whole):
            continue
        named = all(_names(prose, one) for one in row) or _of_kinds(prose, row, bounds)
        opened = words_between(prose, whole, row[0])
        counted = whole.counted
        right_behind = counted is not None and not prose[
            counted.span.end : row[0].span.start
        ].strip(" ,:–—(")
        behind = set(words_after(prose, row[-1].span, bounds.end))
        if not named or not right_behind or not opened or behind & (IN_PART | OTHERS):
            continue
        found = Partition(whole, row, closed=True, certain=False)
        yield found, 5 + _size(found), _explained(found, before)


def _behind(prose: str, group: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The row that begins behind the first number: items joined by commas and a last "and"."""
    row: list[Quantity] = []
    for one, other in pairwise(group[1:]):
        row = row or [one]
        link = words_between(prose, one, other)
        if len(link) > len(ITEM_LINKS) + 3 or not set(link) & ITEM_LINKS:
            return ()
        row.append(other)
        if "and" in link:
            break
    else:
        return ()
    return tuple(row) if all(_may_be_part(one) for one in row) else ()


def _names(prose: str, one: Quantity) -> bool:
    """Whether what is counted has a name of its own: "15 Airbus A320s"."""
    behind = prose[one.span.end : one.span.end + 2]
    return behind[:1] == " " and behind[1:].isupper()


def _of_kinds(prose: str, row: Sequence[Quantity], bounds: Span) -> bool:
    """ "40 crates, 22 of rifles and 18 of ammunition": each part with the same preposition."""
    following = {words_after(prose, one.span, bounds.end, 12)[:1] for one in row}
    return len(following) == 1 and bool(set(*following) & KIND_LINKS)


def _explained(found: Partition, near: Sequence[Quantity]) -> bool:
    """Whether the row makes the total, alone or with another number near it, or makes another
    number near it."""
    if found.excess == 0:
        return True
    if found.excess < 0 and any(Scope.REST in q.scope or Scope.ADDED in q.scope for q in near):
        return True
    values = {q.value for q in near if q not in found.parts and q.value != found.total.value}
    if found.sum in values or found.total.value - found.sum in values:
        return True
    parts = [one.value for one in found.parts]
    return len(parts) > 2 and any(
        sum(some) == found.total.value
        for size in range(2, len(parts))
        for some in combinations(parts, size)
    )

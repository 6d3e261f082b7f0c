"""What remains of a whole: "Another 31 ships turned back. Twelve made for the north and the other
nineteen for the islands"."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import (
    Neighbours,
    Numbers,
    alike,
    head,
    kin,
    names_people,
)
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS
from copydesk.understand.lang.en.quantity_derived import LEFT_OVER, OF_ONES, REST_OPENERS, STILL
from copydesk.understand.lang.en.quantity_relations import COLLECTIVES, GATHERINGS, SEXES
from copydesk.understand.quantity.links import (
    LOOKED_THROUGH,
    words_after,
    words_before,
    words_between,
)
from copydesk.understand.quantity.partition import Partition
from copydesk.understand.quantity.share_wording import partitive
from copydesk.understand.sentences import Sentence

_MEANT = 6
"""The evidence by which a whole and what went are taken to be those of a rest, set like that of
shares: all four relations with as much held, of those with less 5 of 9."""
_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})
_BARRED = frozenset({Scope.EACH, Scope.NEGATED, Scope.BY, Scope.FROM})
_MOST_GONE = 3
_NEAR = 0.6
_FAR_MEANT = 4
_LEAST = 0.4
"""The part of the right number that a wrong one is at least; the other way round likewise."""


def find_derived_rests(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """Rests with the whole and the parts that they are surely meant of and do not fit, where no
    other numbers near them leave them either."""
    for found, meant, holds in candidate_rests(prose, sentences, quantities):
        if meant >= _MEANT and not holds:
            yield found


def candidate_rests(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[tuple[Partition, int, bool]]:
    """Each rest with the whole and the parts most likely meant, how much speaks for them, and
    whether these or other numbers near it explain it."""
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        for at, rest in enumerate(group):
            if rest.kind not in _KINDS or not rest.exact or rest.scope & _BARRED:
                continue
            said = _says_rest(prose, rest, bounds)
            if not said:
                continue
            near = numbers.around(group, at)
            told = _told_before(prose, near)
            found = _left(prose, near, told, said, bounds)
            found = found or _left_of_far(near.number, told, said, quantities[:LOOKED_THROUGH])
            if found:
                yield found


def _says_rest(prose: str, rest: Quantity, bounds: Span) -> int:
    """How surely the words around a number make it what remains."""
    before = words_before(prose, rest.span, bounds.start, 40)
    following = words_after(prose, rest.span, bounds.end, 50)
    if Scope.REST in rest.scope or any(before[-len(words) :] == words for words in REST_OPENERS):
        return 3
    if any(before[-len(words) :] == words for words in LEFT_OVER):
        return 0 if rest.counted and rest.counted.state else 2
    if before[-1:] == ("the",) and following[:1] == ("others",):
        return 3
    if before[-1:] == ("the",) and following[:3] in {("that", "did", "not"), ("who", "did", "not")}:
        return 3
    clause = following[:1] in {("that",), ("who",), ("which",)} and not head(rest)
    if before[-1:] == ("the",) and clause and set(following[:4]) & STILL:
        return 3
    if before[-1:] == ("the",) and following[:1] and following[0] in STILL and not head(rest):
        return 3
    so = before[-2:] == ("so", "that") or before[-1:] == ("so",)
    return 2 if so and set(following[:5]) & STILL else 0


def _left(
    prose: str, near: Neighbours, told: Sequence[Quantity], said: int, bounds: Span
) -> tuple[Partition, int, bool] | None:
    """The whole told before the parts that went, each of which names nothing of its own."""
    rest = near.number
    wholes = [at for at, q in enumerate(told) if _may_be_whole(q, rest)]
    best: tuple[int, Partition] | None = None
    for at in wholes:
        whole, gone = told[at], told[at + 1 :]
        if at and partitive(words_between(prose, told[at - 1], whole), prose, whole):
            gone = [told[at - 1], *gone]
        if not 1 <= len(gone) <= _MOST_GONE or not all(_may_have_gone(q, whole) for q in gone):
            continue
        score = said + _nouns(prose, whole, gone, rest) + _distance(whole, gone, rest)
        left = whole.value - sum(one.value for one in gone)
        score -= 4 * (left <= 0 or not _LEAST * left <= rest.value <= left / _LEAST)
        if best is None or score > best[0]:
            best = score, Partition(whole, (*gone, rest), closed=True, certain=False)
    if best is None:
        return None
    return best[1], best[0], _explained(told, near, rest)


def _told_before(prose: str, near: Neighbours) -> list[Quantity]:
    """The numbers before a rest that may have to do with it, those left out that lay out another:
    "19 people: sixteen pupils and three teachers"."""
    told = [q for group in near.earlier for q in group] + list(near.before)
    told = [q for q in told if q.kind in _KINDS and alike(q, near.number) and q.value > 0]
    return [
        q
        for q in told
        if not any(
            p.sentence == q.sentence and p.span < q.span and ":" in words_between(prose, p, q)
            for p in told
        )
    ]


def _left_of_far(
    rest: Quantity, told: Sequence[Quantity], said: int, quantities: Sequence[Quantity]
) -> tuple[Partition, int, bool] | None:
    """What one number right before it leaves of a whole told further off, the only one that is
    near it; no other number of the article may be the whole, or be what went."""
    if len(told) != 1 or not _of_one_kind(told[0], rest):
        return None
    gone = told[0]
    before = [q for q in quantities if q.kind in _KINDS and alike(q, rest) and q.span != rest.span]
    wholes = {
        q.value: q
        for q in before
        if q.span < gone.span
        and _may_be_whole(q, rest)
        and _of_one_kind(q, rest if head(rest) else gone)
        and _NEAR <= (q.value - gone.value) / rest.value <= 1 / _NEAR
    }
    if len(wholes) != 1 or not head(whole := next(iter(wholes.values()))):
        return None
    values = {q.value for q in before}
    holds = rest.value in values or bool(
        {whole.value - rest.value, gone.value + rest.value} & values
    )
    return Partition(whole, (gone, rest), closed=True, certain=False), said + _FAR_MEANT, holds


def _of_one_kind(one: Quantity, other: Quantity) -> bool:
    """Whether both count people, or the same, or one leaves it open."""
    open_ = not head(one) or not head(other) or kin(one, other)
    return open_ or (names_people(one) and names_people(other))


def _may_be_whole(whole: Quantity, rest: Quantity) -> bool:
    return whole.exact and whole.value > rest.value and not whole.scope & (_BARRED | {Scope.REST})


def _may_have_gone(part: Quantity, whole: Quantity) -> bool:
    plain = part.exact and not part.scope & (_BARRED | {Scope.TOTAL})
    return plain and part.value < whole.value


def _nouns(prose: str, whole: Quantity, gone: Sequence[Quantity], rest: Quantity) -> int:
    """Whether all speak of what the whole counts."""
    if not head(whole) or (head(whole) in GATHERINGS and _persons(rest)):
        return -2
    score = 1
    for part in gone:
        drawn = words_after(prose, part.span, part.span.end + 20)[:2] in OF_ONES
        score += 1 if drawn else _fits(part, whole)
    return score + _fits(rest, whole)


def _fits(part: Quantity, whole: Quantity) -> int:
    if not head(part) or kin(part, whole) or head(whole) in head(part):
        return 1
    people = head(part) in SEXES and (
        head(whole) in GENERIC_HEADS | COLLECTIVES or head(whole).endswith(("er", "or", "ist"))
    )
    return 1 if people or (names_people(part) and names_people(whole)) else -3


def _persons(quantity: Quantity) -> bool:
    return head(quantity) in GENERIC_HEADS | SEXES


def _distance(whole: Quantity, gone: Sequence[Quantity], rest: Quantity) -> int:
    """Nearer is surer; one part that went is surer than several, which may go on from the whole:
    "boats took off 120 people, helicopters 34 and the ferry 61"."""
    score = 1 if rest.sentence - whole.sentence <= 1 else 0
    score += gone[-1].sentence == rest.sentence
    behind = whole.span < gone[0].span
    score -= 4 * (len(gone) > 1 and behind and whole.sentence == gone[0].sentence)
    return score + (len(gone) == 1)


def _explained(told: Sequence[Quantity], near: Neighbours, rest: Quantity) -> bool:
    """Whether any number near the rest less some others makes it, or it is one told before."""
    values = [q.value for q in told]
    if rest.value in values:
        return True
    for whole in values:
        others = [value for value in values if value < whole]
        for size in range(1, min(len(others), _MOST_GONE) + 1):
            if any(whole - sum(gone) == rest.value for gone in combinations(others, size)):
                return True
    behind = [q.value for q in (*near.after, *near.later)]
    return any(abs(one - other) == rest.value for one in behind for other in (*values, *behind))

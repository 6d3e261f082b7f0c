"""Numbers by which "all ten survivors" or "the 19 victims" are taken up, where the text has told of
nine and of 17, more than once."""

from collections import Counter
from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.understand.derived.neighbours import head, kin, names_people
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS, RESTRICTING
from copydesk.understand.lang.en.quantity_derived import ALL_OF_THEM
from copydesk.understand.quantity.conflicts import Conflict
from copydesk.understand.quantity.links import LOOKED_THROUGH, words_after
from copydesk.understand.sentences import Sentence

_APART = frozenset({Scope.FROM, Scope.BY, Scope.TO, Scope.ADDED, Scope.INCLUDED, Scope.REST})
_STATED = frozenset({Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST, Bound.MORE_THAN, Bound.NEARLY})
_ANYONE = GENERIC_HEADS | {"", "survivor", "dead", "member"}
"""Nouns that take up people of whatever kind; "the nurses" are not the patients."""
_FACTOR = 2
_FEWEST = 2


def find_told_otherwise(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Conflict]:
    """Those told once, with the number that the text has told most often before; what numbers near
    them add up to or leave is passed over."""
    counts = [
        q
        for q in quantities[:LOOKED_THROUGH]
        if q.kind is QuantityKind.COUNT and q.bound in _STATED
    ]
    times = Counter(q.value for q in counts)
    for later in counts:
        if times[later.value] > 1 or not _takes_up(prose, sentences, later):
            continue
        before = [q for q in counts if q.span < later.span and _of_the_same(q, later)]
        if not before:
            continue
        (value, _), *_ = Counter(q.value for q in before).most_common(1)
        near = [q.value for q in counts if abs(q.sentence - later.sentence) <= 1 and q is not later]
        made = any(later.value in (abs(value - one), value + one) for one in near)
        if times[value] < _FEWEST or made or not _of_one_size(later.value, value):
            continue
        earlier = next(q for q in before if q.value == value)
        yield Conflict(later, earlier, "told so more than once")


def _takes_up(prose: str, sentences: Sequence[Sentence], later: Quantity) -> bool:
    """Whether a count is of all that were told before, and says nothing that sets them apart."""
    bounds = sentences[later.sentence].span
    if later.cell or later.scope & _APART or later.value < _FEWEST or not later.counted:
        return False
    following = words_after(prose, later.counted.span, bounds.end, 24)[:1]
    plain = len(later.counted.words) <= 1 and not later.counted.state
    plain = plain and not set(following) & RESTRICTING
    return plain and bool(ALL_OF_THEM.search(prose[bounds.start : later.span.start]))


def _of_the_same(earlier: Quantity, later: Quantity) -> bool:
    """Whether a number of another sentence counts the same, or people as it does."""
    if earlier.sentence == later.sentence or earlier.scope & _APART or not head(earlier):
        return False
    states = {q.counted.state for q in (earlier, later) if q.counted and q.counted.state}
    people = names_people(earlier) and names_people(later)
    people = people and not {head(earlier), head(later)}.isdisjoint(_ANYONE)
    return len(states) <= 1 and (kin(earlier, later) or people)


def _of_one_size(one: float, other: float) -> bool:
    return one != other and 1 / _FACTOR <= one / other <= _FACTOR

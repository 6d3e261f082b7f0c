"""Bodies told with two sizes: "a twelve-member jury" of which "the ten members" speak later."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.bodies import (
    BODY_OF,
    BODY_OWNS,
    DEFINITE,
    IN_PART,
    MEMBERS,
    MEMBERS_OF,
    RESIZED,
    STRONG,
)
from copydesk.understand.quantity.conflicts import Conflict
from copydesk.understand.quantity.links import LOOKED_THROUGH
from copydesk.understand.sentences import Sentence

_FACTOR = 1.6
_LEAST = 3
_LEAD = 60
_NEAR = 40
_NO_SIZE = frozenset(
    {Scope.INCLUDED, Scope.ADDED, Scope.REST, Scope.OLDER, Scope.FROM, Scope.TO, Scope.NEGATED}
)


@dataclass(frozen=True, slots=True)
class _Size:
    """How large a body is told to be.

    Attributes:
        number: what says so.
        body, kind: its noun, and the words before that which tell it apart.
        known: whether it is taken up as known.
    """

    number: Quantity
    body: str
    kind: frozenset[str]
    known: bool


def find_body_sizes(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Conflict]:
    """Bodies that are taken up with another size than the only one told before."""
    sizes: list[_Size] = []
    for one in quantities[:LOOKED_THROUGH]:
        strong = STRONG.match(prose, one.number_span.end)
        plain = one.kind is QuantityKind.COUNT and one.exact
        plain = plain and (strong is not None or not one.scope & _NO_SIZE)
        if not plain or one.cell or one.value < _LEAST:
            continue
        bounds = sentences[one.sentence].span
        found = _size(prose, one, bounds)
        if found and not RESIZED.search(prose, *_around(one, bounds)):
            sizes.append(found)
    for at, later in enumerate(sizes):
        before = [one for one in sizes[:at] if one.body == later.body and _may_be(one, later)]
        values = {one.number.value for one in before}
        if later.known and len(values) == 1 and later.number.value not in values:
            ratio = later.number.value / before[0].number.value
            if 1 / _FACTOR <= ratio <= _FACTOR:
                yield Conflict(later.number, before[0].number, "the size of one body")


def _around(one: Quantity, bounds: Span) -> tuple[int, int]:
    """Where words stand that tell of a body at another time."""
    return max(bounds.start, one.span.start - _NEAR), min(bounds.end, one.span.end + _NEAR)


def _may_be(one: _Size, later: _Size) -> bool:
    """Whether the words that tell bodies apart allow them to be one."""
    return one.kind <= later.kind or later.kind <= one.kind


def _size(prose: str, one: Quantity, bounds: Span) -> _Size | None:
    lead = prose[max(bounds.start, one.span.start - _LEAD) : one.span.start]
    at = one.number_span.end
    known = bool(DEFINITE.search(lead))
    behind = STRONG.match(prose, at, bounds.end) or (
        MEMBERS_OF.match(prose, at, bounds.end) if known else None
    )
    if behind:
        match = None if IN_PART.match(prose, behind.end()) else behind
        return _read(one, match["kind"], match["body"], known) if match else None
    members = MEMBERS.match(prose, at, bounds.end)
    owner = BODY_OWNS.search(lead) if members else None
    if owner:
        return _read(one, owner["kind"], owner["body"], True)
    of = BODY_OF.search(lead) if members else None
    return _read(one, of["kind"], of["body"], False) if of else None


def _read(one: Quantity, kind: str, body: str, known: bool) -> _Size:
    words = frozenset(kind.lower().split()) - {"the", "a", "an", "its", "their", "of", "own"}
    return _Size(one, body.lower(), words, known)

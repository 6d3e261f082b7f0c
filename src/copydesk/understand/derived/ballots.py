"""Votes that do not make the body that cast them: "The panel's seven members split five to
three"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import Numbers, head
from copydesk.understand.lang.en.quantity_derived import BODIES, DIVIDES, NOT_VOTING, WITH_CHAIR
from copydesk.understand.quantity.links import words_before, words_between, words_in
from copydesk.understand.sentences import Sentence

_LARGEST = 200
_FULL = 15
"""Bodies of at most so many are taken to vote in full strength where nothing else is said."""
_LINKS = frozenset(
    {("to",), ("against",), ("votes", "to"), ("votes", "against"), ("vote", "to"), ("-",), ("–",)}
)
_FAR, _RIGHT_BEFORE = 14, 6
_AS_SCORE = 2


@dataclass(frozen=True, slots=True)
class Ballot:
    """How a body voted.

    Attributes:
        body: how many belong to it.
        span: the words that say how the vote went.
        sides: how many were on either side.
    """

    body: Quantity
    span: Span
    sides: tuple[float, float]


def find_ballots(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Ballot]:
    """Votes of more than the body has, or of fewer though none is said not to have voted."""
    for group in Numbers(sentences, quantities).groups():
        index = group[0].sentence
        bounds = sentences[index].span
        bodies = [one for one in group if _is_body(one)]
        if len(bodies) != 1:
            continue
        body = bodies[0]
        for span, sides in _votes(prose, group, bounds):
            if body.span.end > span.start or body.value in sides:
                continue
            link = words_in(prose, body.span.end, span.start)
            if not set(link) & DIVIDES or len(link) > _FAR or set(link) & {"of", ";"} - _of(body):
                continue
            cast = sum(sides)
            if cast == body.value + 1 and WITH_CHAIR.search(prose, bounds.start, body.span.start):
                continue
            near = words_in(prose, *_reach(sentences, index, span))
            short = cast < body.value <= _FULL and not set(near) & NOT_VOTING
            if cast > body.value or (short and len(link) <= _RIGHT_BEFORE and cast > 2):
                yield Ballot(body, span, sides)


def _is_body(one: Quantity) -> bool:
    barred = {Scope.INCLUDED, Scope.REST, Scope.ADDED, Scope.EACH, Scope.NEGATED, Scope.POSSIBLE}
    count = one.kind is QuantityKind.COUNT and one.exact and 2 < one.value <= _LARGEST
    return count and not one.scope & barred and head(one) in BODIES


def _of(body: Quantity) -> frozenset[str]:
    """ "nine judges of the court": the link may have "of" where the noun stands behind."""
    behind = body.counted is not None and body.counted.span.start >= body.span.end
    return frozenset({"of"}) if behind else frozenset()


def _votes(
    prose: str, group: Sequence[Quantity], bounds: Span
) -> Iterator[tuple[Span, tuple[float, float]]]:
    """ "five to three", "by eight votes to four", "5-3"."""
    for one, other in pairwise(group):
        counts = one.kind is other.kind is QuantityKind.COUNT and one.exact and other.exact
        if counts and words_between(prose, one, other) in _LINKS:
            before = words_before(prose, one.span, bounds.start, 24)
            if before[-1:] not in {("from",), ("of",)}:
                yield Span(one.span.start, other.span.end), (one.value, other.value)
    for one in group:
        if one.kind is QuantityKind.SCORE and len(one.terms) == _AS_SCORE:
            yield one.span, (one.terms[0], one.terms[1])


def _reach(sentences: Sequence[Sentence], index: int, span: Span) -> tuple[int, int]:
    """From the body's sentence to the end of the one behind it."""
    last = min(index + 1, len(sentences) - 1)
    start = sentences[index].span.start
    return start, min(sentences[last].span.end, start + 299)

"""Places that are told from one another by one word alone: "Upper Brae", "Lower Brae"."""

import re
from collections.abc import Iterator

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim
from copydesk.understand.lang.en.places import SIBLINGS
from copydesk.understand.names import Name
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.nearest import Near, nearest
from copydesk.verify.passages import Passages

_NEAREST = 20
_LEAST = 0.45
"""How alike in meaning a passage must be that has the sibling."""
_MARGIN = 0.1
"""How much less alike whatever names the article's own place must be."""
_SURE = 1.0


def compare_sibling_places(
    reading: Reading, claim: Claim, passages: Passages
) -> Iterator[Comparison]:
    """The passages that tell a clause of the sibling of a place, which the article never names.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
        return
    for name in reading.names[claim.sentence]:
        if not claim.says(name.span) or not _is_one_of_several(name):
            continue
        if not _is_a_place(reading, name):
            continue
        if any(are_siblings(name, other) for names in reading.names for other in names):
            continue
        near = nearest(reading, claim, passages, _NEAREST)
        own = max((one.likeness for one in near if _has(one, name, passages)), default=0.0)
        for one in near:
            if one.likeness >= max(_LEAST, own + _MARGIN):
                source = passages.readings[one.passage.source]
                for other in source.names[one.passage.sentence]:
                    if are_siblings(name, other) and _is_a_place(source, other):
                        sure = _SURE + one.likeness
                        there, here = other.span, name.span
                        yield has_instead(one.passage, source, there, here, faults.PLACE, sure)


def are_siblings(one: Name, other: Name) -> bool:
    """Whether two names differ by such a word alone."""
    mine, theirs = (tuple(part.lower() for part in name.parts) for name in (one, other))
    return (
        len(mine) == len(theirs) > 1
        and mine[1:] == theirs[1:]
        and mine[0] != theirs[0]
        and {mine[0], theirs[0]} <= SIBLINGS
    )


def _is_a_place(reading: Reading, name: Name) -> bool:
    """Whether it is told where something is, and not who does it: "North Ustria launched"."""
    start = name.span.start
    return _PLACED.search(reading.article.prose, max(0, start - _REACH), start) is not None


_REACH = 16
_PLACED = re.compile(
    r"\b(?:in|at|near|of|from|to|outside|around|is|was|called|namely)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)


def _is_one_of_several(name: Name) -> bool:
    return len(name.parts) > 1 and name.parts[0].lower() in SIBLINGS


def _has(near: Near, name: Name, passages: Passages) -> bool:
    names = passages.readings[near.passage.source].names[near.passage.sentence]
    mine = [part.lower() for part in name.parts]
    return any([part.lower() for part in one.parts] == mine for one in names)

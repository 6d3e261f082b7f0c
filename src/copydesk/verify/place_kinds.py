"""Things of one kind that are told apart by their names: "the Harn substation", not "the Tolm"."""

from collections.abc import Iterator

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim
from copydesk.understand.lang.en.states import ANOTHER
from copydesk.understand.names.of_kind import OfKind, things_of_kind
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.nearest import Near, nearest
from copydesk.verify.passages import Passages
from copydesk.verify.place_rivals import is_named_among, is_named_in, may_be_one
from copydesk.verify.same_case import same_time

_NEAREST = 20
_LEAST = 0.4
"""How alike in meaning a passage must be that has another of the kind."""
_MARGIN = 0.1
"""How much less alike whatever names the article's own must be."""
_SURE = 1.0


def compare_things_of_kind(
    reading: Reading, claim: Claim, passages: Passages
) -> Iterator[Comparison]:
    """The passages that tell a clause of another thing of the kind than the article has.

    Nothing where the article has that other one too, or where the sources have the article's name
    for something else: it may be where the other one is.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
        return
    for mine in _things(reading, claim.sentence):
        if not claim.says(mine.name.span) or _is_another(reading, claim, mine):
            continue
        if not _is_known_alone(mine, passages):
            continue
        near = nearest(reading, claim, passages, _NEAREST)
        own = max(
            (one.likeness for one in near if is_named_in(one, mine.name, passages)), default=0.0
        )
        for one in near:
            if one.likeness >= max(_LEAST, own + _MARGIN):
                yield from _instead(reading, claim, mine, one, passages)


def _instead(
    reading: Reading, claim: Claim, mine: OfKind, one: Near, passages: Passages
) -> Iterator[Comparison]:
    source, at = passages.readings[one.passage.source], one.passage.sentence
    theirs = [other for other in _things(source, at) if other.kind == mine.kind]
    if len(theirs) != 1 or theirs[0].may_be(mine):
        return
    rival = theirs[0]
    if may_be_one(mine.name, rival.name, passages.readings) or _has(reading, rival):
        return
    if not same_time(reading, claim.sentence, claim.clause, source, at, one.passage.span):
        return
    sure = _SURE + one.likeness
    yield has_instead(one.passage, source, rival.name.span, mine.name.span, faults.PLACE, sure)


def _is_another(reading: Reading, claim: Claim, mine: OfKind) -> bool:
    """Whether it is told from the one that sources may mean: "another quarry at Malby"."""
    start = max(claim.clause.start, mine.name.span.start - _REACH)
    return ANOTHER.search(reading.article.prose, start, mine.name.span.start) is not None


_REACH = 32


def _things(reading: Reading, sentence: int) -> list[OfKind]:
    span = reading.sentences[sentence].span
    return list(things_of_kind(reading.names[sentence], reading.article.prose, span))


def _is_known_alone(mine: OfKind, passages: Passages) -> bool:
    """Whether the sources have the name for a thing of that kind, or not at all."""
    for source in passages.readings:
        for at, names in enumerate(source.names):
            if is_named_among(names, mine.name):
                things = [one for one in _things(source, at) if one.kind == mine.kind]
                if not any(one.own & mine.own for one in things):
                    return False
    return True


def _has(reading: Reading, rival: OfKind) -> bool:
    return any(is_named_among(names, rival.name) for names in reading.names)

"""Things of one kind that are told apart by their names: "the Harn substation", not "the Tolm"."""

from collections.abc import Iterator

from copydesk.model.claim import Claim
from copydesk.understand.names.of_kind import Link, OfKind, things_of_kind
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.nearest import Near
from copydesk.verify.passages import Passages
from copydesk.verify.place_beside import is_of_another, is_told_in_prose, likelier_than_own
from copydesk.verify.place_rivals import is_named_among, may_be_one
from copydesk.verify.same_case import same_time

_NEAREST = 20
_LEAST, _LEAST_KNOWN, _LEAST_ALONE = 0.4, 0.5, 0.3
"""How alike in meaning a passage must be that has another of the kind: where the sources have the
article's name for one, where they have it for something else, and where they have but the other
one and never the article's name."""
_FEWEST = 2
"""Words that a passage less alike than most must share besides the kind."""
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
    if not is_told_in_prose(reading, claim):
        return
    for mine in _things(reading, claim.sentence):
        if not claim.says(mine.name.span) or is_of_another(reading, claim, mine.name):
            continue
        least = _least(mine, passages)
        if least is None:
            continue
        for one in likelier_than_own(reading, claim, mine.name, passages, _NEAREST):
            enough = (
                one.likeness >= _LEAST or _shared(reading, claim, mine, one, passages) >= _FEWEST
            )
            if enough and one.likeness >= least:
                yield from _instead(reading, claim, mine, one, passages)


def _least(mine: OfKind, passages: Passages) -> float | None:
    """How alike a passage must be that has another of the kind; None where none can settle it.

    Less where several sources have but one of the kind, and none the article's name. A town that
    the sources name for something else may have what another town is told to have only where they
    have but one of the kind, and never in that town.
    """
    only = _is_the_only_one(mine, passages)
    if _is_known_alone(mine, passages):
        unheard = not any(
            is_named_among(names, mine.name)
            for source in passages.readings
            for names in source.names
        )
        return _LEAST_ALONE if only and unheard else _LEAST
    return _LEAST_KNOWN if only and mine.link is Link.AT else None


def _shared(reading: Reading, claim: Claim, mine: OfKind, one: Near, passages: Passages) -> int:
    """How many words of a clause a passage has besides the kind and the name."""
    theirs = passages.readings[one.passage.source].term_keys[one.passage.sentence]
    own = {
        term.key
        for term in reading.terms[claim.sentence]
        if claim.says(term.span) and not mine.name.span.contains(term.span)
    }
    return len((own & theirs) - {key_of(mine.kind)})


def _is_the_only_one(mine: OfKind, passages: Passages) -> bool:
    """Whether several sources have things of the kind, all by one name that is not the article's,
    and never one where they have the article's name.
    """
    found: set[frozenset[str]] = set()
    having = set()
    for number, source in enumerate(passages.readings):
        for at, names in enumerate(source.names):
            kin = [one for one in _things(source, at) if one.is_kin(mine)]
            if kin and is_named_among(names, mine.name):
                return False
            alike = [one.own for one in kin if one.link is mine.link]
            found.update(alike)
            having.update([number] if alike else [])
    return len(found) == 1 and len(having) > 1 and not mine.own & next(iter(found))


def _instead(
    reading: Reading, claim: Claim, mine: OfKind, one: Near, passages: Passages
) -> Iterator[Comparison]:
    source, at = passages.readings[one.passage.source], one.passage.sentence
    theirs = [other for other in _things(source, at) if other.is_kin(mine)]
    if len(theirs) != 1 or theirs[0].may_be(mine):
        return
    rival = theirs[0]
    if may_be_one(mine.name, rival.name, passages.readings) or _has(reading, rival):
        return
    if not same_time(reading, claim.sentence, claim.clause, source, at, one.passage.span):
        return
    sure = _SURE + one.likeness
    yield has_instead(one.passage, source, rival.name.span, mine.name.span, faults.PLACE, sure)


def _things(reading: Reading, sentence: int) -> list[OfKind]:
    span = reading.sentences[sentence].span
    return list(things_of_kind(reading.names[sentence], reading.article.prose, span))


def _is_known_alone(mine: OfKind, passages: Passages) -> bool:
    """Whether the sources have the name for a thing of that kind, or not at all."""
    for source in passages.readings:
        for at, names in enumerate(source.names):
            if is_named_among(names, mine.name):
                things = [one for one in _things(source, at) if one.is_kin(mine)]
                if not any(one.own & mine.own for one in things):
                    return False
    return True


def _has(reading: Reading, rival: OfKind) -> bool:
    """Whether the article names the other one, as a thing of its kind or where such a thing is."""
    kind = key_of(rival.kind)
    return any(
        is_named_among(names, rival.name) and (rival.link is not Link.AT or kind in keys)
        for names, keys in zip(reading.names, reading.term_keys, strict=True)
    )

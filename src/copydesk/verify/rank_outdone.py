"""Superlatives outdone by a source: an earlier one killed more, or this is smaller than it."""

from collections.abc import Iterator

from copydesk.understand.lang.en.superlatives import COMPARATIVES, COMPARED_WITH
from copydesk.understand.reading import Reading
from copydesk.verify.passages import Passages
from copydesk.verify.rank_pair import Pair
from copydesk.verify.ranked import compatible, kin, years_in

_DEAD = "dead"
_OPPOSITES = {"lowest": "largest", "youngest": "oldest", "weakest": "strongest"}
"""What is smaller is not the largest."""


def outdone(pair: Pair) -> str | None:
    """ "A smaller eruption than that of 1983", beside "the largest eruption ever"."""
    if not pair.ranked.always or not pair.own or pair.placed_elsewhere():
        return None
    for found in COMPARED_WITH.finditer(pair.words):
        less = _OPPOSITES.get(COMPARATIVES.get(found[1].lower(), ""))
        behind = pair.earlier((pair.passage.sentence,))
        if less and behind and compatible(pair.ranked.ranks, less):
            return f"it says {found[0]!r}"
    return None


def outnumbered(pair: Pair, passages: Passages) -> str | None:
    """An earlier one of the kind that killed more, beside "the deadliest ever".

    That the year is one of the kind may be told in another sentence than the toll.
    """
    if pair.ranked.ranks != "deadliest" or not pair.ranked.kind or pair.ranked.lately:
        return None
    if not (pair.ranked.always or pair.ranked.since) or pair.placed_elsewhere():
        return None
    mine = max(_tolls(pair.reading, range(len(pair.reading.sentences))), default=None)
    if mine is None:
        return None
    years = set(pair.earlier((pair.passage.sentence,)))
    theirs = max(_tolls(pair.source, (pair.passage.sentence,)), default=0.0)
    if len(years) != 1 or theirs <= mine or pair.near < 1:
        return None
    told = any(years <= found for found in _years_of_kind(pair, passages))
    return f"it has {theirs:.0f} deaths in {min(years)}" if told else None


def _tolls(reading: Reading, sentences: range | tuple[int, ...]) -> Iterator[float]:
    """The numbers of dead that some sentences give."""
    for sentence in sentences:
        for number in reading.quantities_by_sentence[sentence]:
            if number.counted is not None and number.counted.state == _DEAD:
                yield float(number.value)


def _years_of_kind(pair: Pair, passages: Passages) -> Iterator[set[int]]:
    """The years of each sentence of a source that tells of the kind, by name or by its deed."""
    for source in passages.readings:
        for sentence, terms in enumerate(source.terms):
            if any(kin(term.key) in pair.ranked.kind for term in terms):
                yield set(years_in(source, (sentence,)))

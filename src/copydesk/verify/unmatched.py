"""A time that no source has, beside a time of the sources that the article does not have.

What an article tells it has from its sources. When none of them has one of its times anywhere, and
they have another one among the same words, which the article lacks in turn, then one stands in the
other's place; so less of the words must agree than where only one side is missing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim, ClaimKind
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.nearest import beyond_chance
from copydesk.verify.passages import Passages
from copydesk.verify.same_time import comparable, may_differ, same_sort, same_time, swapped
from copydesk.verify.surroundings import Surroundings, alike, common, surroundings
from copydesk.verify.told_times import Told
from copydesk.verify.topic import (
    agreeing_numbers,
    agreeing_times,
    have_other_counts,
    shares_more_than_topic,
)

_ALIKE = {ClaimKind.CLOCK: 0.35, ClaimKind.DATE: 0.45, ClaimKind.DURATION: 0.3}
"""How alike the words around two times must be for one to stand in the other's place."""
_SHARED = {ClaimKind.CLOCK: 0.9, ClaimKind.DATE: 1.5, ClaimKind.DURATION: 1.5}
"""What these words must share, counted in words of middling weight."""
_ELSEWHERE = 0.2
"""How alike a place of the sources may be that has the article's very time."""
_MEANT = 0.15
"""How much more alike in meaning than by chance a passage may be that has the very time."""
_AGREES = 0.1
"""What a number, or the day, that both sentences have adds to the likeness of their words."""
_AGREES_SHARED = 0.4
"""The same, counted in words of middling weight."""
_SLIP = 2
"""How much less alike the words may be where two digits have changed places."""


@dataclass(frozen=True, slots=True)
class _Rival:
    """A time of a source that may stand in the claim's place."""

    told: Told
    source: int
    sentence: int
    place: Surroundings
    likeness: float


def compare_unmatched(claim: Claim, mine: Told, passages: Passages) -> list[Comparison]:
    """The times of sources that stand in the place of a time that none of them has."""
    if mine.reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL or mine.is_counted:
        return []
    place = surroundings(passages, mine.reading, claim.sentence, claim.span)
    if not place or _is_elsewhere(claim, mine, place, passages):
        return []
    rivals = sorted(_rivals(claim, mine, place, passages), key=lambda one: -one.likeness)
    return [
        _contradiction(claim, rival, passages)
        for rival in rivals[:1]
        if not _is_taken(claim, mine, rival, passages)
    ]


def _is_elsewhere(claim: Claim, mine: Told, place: Surroundings, passages: Passages) -> bool:
    """Whether a source has the time, and it may be for the same thing, by words or by meaning."""
    kind = claim.kind
    for source, of_source in zip(passages.readings, passages.by_source, strict=True):
        for sentence, timexes in enumerate(source.timexes_by_sentence):
            for timex in timexes:
                other = Told(source, sentence, timex)
                if not same_sort(kind, timex) or not same_time(kind, mine, other):
                    continue
                there = surroundings(passages, source, sentence, timex.span)
                if mine.is_telling(kind) or alike(place, there) >= _ELSEWHERE:
                    return True
                if beyond_chance(mine.reading, claim, passages, of_source[sentence]) >= _MEANT:
                    return True
    return False


def _rivals(claim: Claim, mine: Told, place: Surroundings, passages: Passages) -> Iterator[_Rival]:
    for index, source in enumerate(passages.readings):
        for sentence, timexes in enumerate(source.timexes_by_sentence):
            for timex in timexes:
                theirs = Told(source, sentence, timex)
                if not same_sort(claim.kind, timex) or not may_differ(claim.kind, mine, theirs):
                    continue
                if not comparable(claim.kind, mine, theirs):
                    continue
                there = surroundings(passages, source, sentence, timex.span)
                numbers = agreeing_numbers(mine, theirs)
                if claim.kind is ClaimKind.CLOCK and _is_slip_among_the_same(mine, theirs):
                    yield _Rival(theirs, index, sentence, there, _OF_A_SLIP)
                    continue
                if not numbers and not shares_more_than_topic(mine, theirs):
                    continue
                if claim.kind is ClaimKind.DATE and have_other_counts(mine, theirs):
                    continue
                more = numbers + (mine.day is not None and mine.day == theirs.day)
                least = _ALIKE[claim.kind] / (_SLIP if swapped(mine, theirs) else 1)
                likeness = alike(place, there) + more * _AGREES
                shared = common(place, there, passages) + more * _AGREES_SHARED
                if likeness >= least and shared >= _SHARED[claim.kind]:
                    yield _Rival(theirs, index, sentence, there, likeness)


def _is_slip_among_the_same(mine: Told, theirs: Told) -> bool:
    """Whether two clock times differ by two digits that changed places, among the same values.

    "The start was put back from 15:00, and nobody went out until 15:43", beside "planned for 15:00,
    it was put back. The first went at 15:34".
    """
    if not swapped(mine, theirs) or not mine.timex.stated.minute:
        return False
    return any(
        agreeing_numbers(mine, replace(theirs, sentence=at))
        or agreeing_times(mine.reading, mine.sentence, theirs.reading, at, mine.timex)
        for at in theirs.reading.around(theirs.sentence)
    )


_OF_A_SLIP = 0.5


def _is_taken(claim: Claim, mine: Told, rival: _Rival, passages: Passages) -> bool:
    """Whether the article has the rival's time too, in a likelier place."""
    reading = mine.reading
    for sentence, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            if timex is claim.value or not same_sort(claim.kind, timex):
                continue
            if not same_time(claim.kind, Told(reading, sentence, timex), rival.told):
                continue
            there = surroundings(passages, reading, sentence, timex.span)
            if sentence == claim.sentence or alike(there, rival.place) >= rival.likeness / 2:
                return True
    return False


def _contradiction(claim: Claim, rival: _Rival, passages: Passages) -> Comparison:
    source = passages.readings[rival.source]
    passage = passages.by_source[rival.source][rival.sentence]
    fault = faults.OF_TIMES[claim.kind]
    there = rival.told.timex.span
    return has_instead(passage, source, there, claim.span, fault, min(1.0, rival.likeness))

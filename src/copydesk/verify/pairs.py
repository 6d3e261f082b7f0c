"""Where a source tells both events of a sequence, and how long it puts between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.phases import BARE_PHASE
from copydesk.understand.meaning import meanings
from copydesk.understand.terms import key_of
from copydesk.verify.lengths import Length
from copydesk.verify.moments import Moment, between, moments_of
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.sequence import Sequence as Order
from copydesk.verify.sequences import sequences_in
from copydesk.verify.sides import Side, Sides, sides_of
from copydesk.verify.surroundings import alike, common

_SOON = 2 / 1440
_LONG = 36_500.0
_BESIDE = 0.15
"""What it adds to the likeness of two tellings that a source tells both in one breath."""
_BREATH = 2
"""Sentences that are one breath."""
_NEXT = 0.85
"""How near the likest pair another one is that may be meant as well."""


@dataclass(frozen=True, slots=True)
class Least:
    """How alike two tellings of one event must be.

    Attributes:
        each, shared: of either event: the likeness, and the weight of the words in common.
        both: of the two events together.
        near: from which likeness in meaning on that counts where few words are shared.
    """

    each: float
    shared: float
    both: float
    near: float = 2.0


@dataclass(frozen=True, slots=True)
class Pair:
    """What a source says of both events.

    Attributes:
        gap: the days that it puts from the first event to the second.
        passage: where it tells the second.
        words: its words for the times, or for the order.
        likeness: how alike the events are, 0 to 2.
        timed: whether it gives the times of both.
        second: the words of the second time, where it is given.
        first: where the first time stands, and its words, where a source gives it.
    """

    gap: Length
    passage: Passage
    words: str
    likeness: float
    timed: bool
    second: Span | None = None
    first: tuple[Passage, Span] | None = None


def timed_pairs(sides: Sides, passages: Passages, source: int, least: Least) -> Iterator[Pair]:
    """The moments that a source gives for the two events, if it is sure which are meant."""
    return _surest(sides, passages, (source,), least)


def pooled_pairs(sides: Sides, passages: Passages, least: Least) -> Iterator[Pair]:
    """The moments that all sources together give for the two events, one source for each."""
    return _surest(sides, passages, range(len(passages.sources)), least)


def _surest(
    sides: Sides, passages: Passages, sources: Sequence[int], least: Least
) -> Iterator[Pair]:
    first = [one for source in sources for one in _alike(sides.earlier, passages, source, least)]
    second = [
        one
        for source in (sources if first else ())
        for one in _alike(sides.later, passages, source, least)
    ]
    rated = [
        (one_rate + other_rate + _closeness(one, other), one, other)
        for one_rate, one in first
        for other_rate, other in second
        if one is not other
    ]
    best = max((rate for rate, _, _ in rated), default=0.0)
    if best < least.both:
        return
    near = [(one, other) for rate, one, other in rated if rate >= _NEXT * best]
    gaps = [between(one, other) for one, other in near]
    known = [gap for gap in gaps if gap is not None]
    if len(known) < len(gaps) or len({gap.low > 0 for gap in known}) > 1:
        return
    one, other = max(rated, key=lambda pair: pair[0])[1:]
    if one.is_fine is not other.is_fine:
        return
    words = [
        moment.words.cut(passages.readings[moment.passage.source].text) for moment in (one, other)
    ]
    yield Pair(
        Length(min(gap.low for gap in known), max(gap.high for gap in known)),
        other.passage,
        " and ".join(words),
        best,
        True,
        other.words,
        (one.passage, one.words),
    )


def half_timed_pairs(
    own: Moment, side: Side, passages: Passages, source: int, least: Least
) -> Iterator[Pair]:
    """The moment that a source gives for one event, beside the article's own time of the other.

    Args:
        own: when the other event was by the article.
        side: the event.
        passages, source: where it is looked for.
        least: how alike it must be.

    Returns:
        Pairs whose gap runs from the article's own time to the source's.
    """
    rated = list(_alike(side, passages, source, least))
    best = max((rate for rate, _ in rated), default=0.0)
    near = [moment for rate, moment in rated if rate >= _NEXT * best]
    gaps = [between(own, moment) for moment in near]
    if len(near) != 1 or gaps[0] is None:
        return
    words = near[0].words.cut(passages.readings[source].text)
    yield Pair(gaps[0], near[0].passage, words, best, True, near[0].words)


def _alike(
    side: Side, passages: Passages, source: int, least: Least
) -> Iterator[tuple[float, Moment]]:
    """The moments of a source that may be those of an event."""
    moments = moments_of(passages, source)
    if not moments:
        return
    likely = []
    for moment, near in zip(moments, _nearness(side, moments, least), strict=True):
        words = alike(side.words, moment.place)
        enough = common(side.words, moment.place, passages) >= least.shared
        meant = _OF_WORDS * words + _OF_MEANING * near if near >= least.near else 0.0
        alone = near if near >= max(_ALIKE_IN_MEANING, least.near) else 0.0
        rate = max(words if enough else 0.0, meant, alone)
        if rate < least.each or side.has_others(moment) or side.numbers_another(moment):
            continue
        if names_what_began(side.told, moment.told):
            likely.append((rate, moment))
    if likely:
        bar = side.bar(source, {moment.passage.sentence for moment in moments})
        yield from ((rate, moment) for rate, moment in likely if rate >= bar)


def _nearness(side: Side, moments: Sequence[Moment], least: Least) -> list[float]:
    """How alike in meaning an event and each moment are; 0 where that does not count.

    What is left without the words that both have must be alike too: the crew that ate and the crew
    that was called out share their words, and are two events.
    """
    if least.near > 1:
        return [0.0] * len(moments)
    near = meanings([moment.told for moment in moments]) @ meanings([side.told])[0]
    found = []
    for one, moment in zip(near, moments, strict=True):
        likely = moment.is_fine and one >= least.near
        found.append(float(one) if likely and rest_is_alike(side.told, moment.told) else 0.0)
    return found


def rest_is_alike(one: str, other: str) -> bool:
    """Whether two tellings are alike in what is left without the words that both have."""
    mine, theirs = one.split(), other.split()
    keys = [{key_of(word.strip(_MARKS).lower()) for word in words} for words in (mine, theirs)]
    both = keys[0] & keys[1]
    rests = [
        " ".join(word for word in words if key_of(word.strip(_MARKS).lower()) not in both)
        for words in (mine, theirs)
    ]
    if not all(rests):
        return True
    rest = meanings(rests)
    return float(rest[0] @ rest[1]) >= _REST


def names_what_began(event: str, told: str) -> bool:
    """Whether a telling has to do with what an event says to have begun or ended, if that is all.

    "The latest onset" may be near "the fair opened", and has nothing to do with a fair.
    """
    bare = BARE_PHASE.fullmatch(event.strip())
    if bare is None:
        return True
    keys = [
        {key_of(word.strip(_MARKS).lower()) for word in part.split()}
        for part in (bare["what"], told)
    ]
    if keys[0] & keys[1]:
        return True
    what = meanings([bare["what"].strip(), told])
    return float(what[0] @ what[1]) >= _OF_IT


_OF_IT = 0.3
"""How alike in meaning a telling must be to what began."""

_MARKS = ".,;:!?\"'()“”’"
_REST = 0.2
"""How alike in meaning the rests must be at least."""


_ALIKE_IN_MEANING = 0.5
"""How alike in meaning two tellings must be that need share no word."""
_OF_WORDS = 0.5
_OF_MEANING = 0.7
"""How much the likeness of words and that in meaning count, where both are looked at."""


def _closeness(one: Moment, other: Moment) -> float:
    if one.passage.source != other.passage.source:
        return 0.0
    return _BESIDE if abs(one.passage.sentence - other.passage.sentence) <= _BREATH else 0.0


def told_pairs(sides: Sides, passages: Passages, source: int, least: Least) -> Iterator[Pair]:
    """The sentences of a source that say themselves which of the two events came first."""
    reading = passages.readings[source]
    for passage, told, theirs in passages.once(_sequences_of, source):
        straight = _both(sides, theirs, passages, least)
        crossed = _both(sides, Sides(theirs.later, theirs.earlier), passages, least)
        gap = told.gap or Length(_SOON, _LONG)
        words = told.words.cut(reading.text)
        if straight >= least.both and straight > crossed:
            yield Pair(gap, passage, words, straight, False)
        elif crossed >= least.both and crossed > straight:
            yield Pair(Length(-gap.high, -gap.low), passage, words, crossed, False)


def _sequences_of(passages: Passages, source: int) -> tuple[tuple[Passage, Order, Sides], ...]:
    """What a source itself tells of the order of two events."""
    reading = passages.readings[source]
    return tuple(
        (passage, told, sides)
        for sentence, passage in enumerate(passages.by_source[source])
        for told in sequences_in(reading, sentence)
        if not told.denied and (sides := sides_of(passages, reading, sentence, told)) is not None
    )


def _both(one: Sides, other: Sides, passages: Passages, least: Least) -> float:
    """How alike two sequences are side by side; 0 where one of the sides is not alike enough."""
    rates = []
    for mine, theirs in ((one.earlier, other.earlier), (one.later, other.later)):
        rate = alike(mine.words, theirs.words)
        if rate < least.each or common(mine.words, theirs.words, passages) < least.shared:
            return 0.0
        rates.append(rate)
    return sum(rates)

"""Which of two events came first, and how long before the other, beside what sources say."""

from collections.abc import Iterator
from dataclasses import replace

from copydesk.claims.split import clauses_of
from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Beside, Comparison
from copydesk.verify.lengths import MINUTE, Length
from copydesk.verify.moments import Moment, is_turned, own_moments
from copydesk.verify.orders import compare_times
from copydesk.verify.pairs import (
    Least,
    Pair,
    half_timed_pairs,
    pooled_pairs,
    timed_pairs,
    told_pairs,
)
from copydesk.verify.passages import Passages
from copydesk.verify.sequence import Sequence
from copydesk.verify.sequences import hangs_on_no_time, sequences_in
from copydesk.verify.sides import Sides, sides_of
from copydesk.verify.turned_orders import compare_turned

_SURE = 1.5
"""More than any likeness of words: what is compared are the times themselves."""
_STRESSED = Least(each=0.2, shared=0.4, both=0.8)
"""Where the order is the point of the sentence, so that whoever tells both tells it too."""
_BY_THE_WAY = Least(each=0.5, shared=1.2, both=1.1)
_POOLED = Least(each=0.4, shared=0.8, both=0.87, near=0.38)
"""Where no source tells the times of both."""
_MEASURED = Least(each=0.45, shared=1.2, both=1.0, near=0.6)
"""Where the time between the two is compared, so that both events must be the very ones."""
_TOLD_SO = Least(each=0.15, shared=0.2, both=0.6)
"""Where a source has the two in the article's order, in its own words."""
_HALF = Least(each=0.45, shared=1.2, both=0.0)
"""Where the article times one of the events itself."""
_TOO_LONG = 1.5
"""How many times longer or shorter than told the time between two events must be."""


def compare_order(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """Sources that tell both events of a sentence, and the other way about or further apart."""
    clauses = [clause.span for clause in clauses_of(reading, claim.sentence)]
    if claim.span != min(clauses, key=lambda span: span.start, default=None):
        return []
    bearing_out: list[Comparison] = []
    for sequence in sequences_in(reading, claim.sentence):
        before = reading.sentence_at(sequence.earlier.join(sequence.later)) < claim.sentence
        if hangs_on_no_time(reading, sequence) or (bearing_out and not before):
            continue
        found = list(_of_sequence(reading, claim.sentence, sequence, passages))
        if any(one.stance is Stance.CONTRADICTS for one in found):
            return found
        bearing_out = bearing_out or found
    return bearing_out or compare_turned(reading, claim, passages)


def _of_sequence(
    reading: Reading, sentence: int, sequence: Sequence, passages: Passages
) -> Iterator[Comparison]:
    sides = sides_of(passages, reading, sentence, sequence)
    if sides is None:
        return
    found = list(_source_by_source(reading, sentence, sequence, sides, passages))
    if not found:
        found += _by_times(reading, sentence, sequence, sides, passages)
    if found or not (sequence.stressed or sequence.gap):
        yield from found
        return
    if sequence.stressed:
        yield from _pooled(sides, sequence, passages)
    if sequence.gap is not None:
        for pair in pooled_pairs(sides, passages, _POOLED):
            if pair.gap.low > MINUTE:
                yield from _apart(sequence, sequence.gap, pair, passages)


def _source_by_source(
    reading: Reading, sentence: int, sequence: Sequence, sides: Sides, passages: Passages
) -> Iterator[Comparison]:
    least = _STRESSED if sequence.stressed else _BY_THE_WAY
    first = _own_moment(reading, sentence, sequence.earlier, passages)
    second = _own_moment(reading, sentence, sequence.later, passages)
    for source in range(len(passages.sources)):
        if second and sequence.stressed:
            for pair in half_timed_pairs(second, sides.earlier, passages, source, _HALF):
                gap = Length(-pair.gap.high, -pair.gap.low)
                turned = replace(pair, gap=gap, words=_beside_own(pair, reading, second))
                yield from _in_order(sequence, turned, passages)
        if first and sequence.stressed:
            for pair in half_timed_pairs(first, sides.later, passages, source, _HALF):
                words = _beside_own(pair, reading, first)
                yield from _in_order(sequence, replace(pair, words=words), passages)
        for pairs in (timed_pairs, told_pairs):
            for pair in pairs(sides, passages, source, least):
                yield from _in_order(sequence, pair, passages)
            if sequence.gap is not None:
                for pair in pairs(sides, passages, source, _MEASURED):
                    yield from _apart(sequence, sequence.gap, pair, passages)


def _beside_own(pair: Pair, reading: Reading, own: Moment) -> str:
    """A source's time for one event with the article's for the other: "07:10, and 06:50 here"."""
    return f"{pair.words}, and {own.words.cut(reading.text)} here"


def _by_times(
    reading: Reading, sentence: int, sequence: Sequence, sides: Sides, passages: Passages
) -> Iterator[Comparison]:
    """The two times of all sources that most surely are those of the events."""
    told_so = any(
        pair.gap.low > 0
        for source in range(len(passages.sources))
        for pair in told_pairs(sides, passages, source, _TOLD_SO)
    )
    pair = None if told_so else compare_times(reading, sentence, sequence, sides, passages)
    if pair:
        yield from _in_order(sequence, pair, passages)


def _pooled(sides: Sides, sequence: Sequence, passages: Passages) -> Iterator[Comparison]:
    """What follows from the times of one event in one source, and of the other in another."""
    for pair in pooled_pairs(sides, passages, _POOLED):
        yield from _in_order(sequence, pair, passages)


def _own_moment(reading: Reading, sentence: int, span: Span, passages: Passages) -> Moment | None:
    """The time on the clock that the article itself gives for one of the two events."""
    found = own_moments(reading, sentence, span, passages)
    return next((moment for timex, moment in found if timex.stated.hour is not None), None)


def _first_of(pair: Pair, passages: Passages) -> Beside | None:
    """The passage that times the first event, where it is another one."""
    if pair.first is None or pair.first[0] is pair.passage:
        return None
    passage, words = pair.first
    told = words.cut(passages.readings[passage.source].text)
    return Beside(passage, words, f"it times the other event: {told}")


def _in_order(sequence: Sequence, pair: Pair, passages: Passages) -> Iterator[Comparison]:
    """What follows from the sign of the days between the two."""
    if is_turned(pair.gap):
        yield Comparison(
            pair.passage,
            Stance.CONTRADICTS,
            _SURE,
            f"it times them the other way: {pair.words}",
            wrong=sequence.words,
            differing=(pair.second,) if pair.second else (),
            fault=faults.ORDER,
            beside=_first_of(pair, passages),
        )
    elif pair.gap.low >= 0 and pair.gap.high > MINUTE and sequence.gap is None:
        yield Comparison(pair.passage, Stance.SUPPORTS, _SURE, "it times them so")


def _apart(
    sequence: Sequence, told: Length, pair: Pair, passages: Passages
) -> Iterator[Comparison]:
    """What follows from how many days lie between the two."""
    gap = pair.gap
    if gap.low < 0 or sequence.told is None or (not pair.timed and gap.high > _FAR):
        return
    if gap.low > told.high * _ANOTHER or gap.high > 2 * gap.low + told.high:
        return
    if gap.low > told.high * _TOO_LONG or gap.high * _TOO_LONG < told.low:
        yield Comparison(
            pair.passage,
            Stance.CONTRADICTS,
            _SURE,
            f"it has {spoken(gap)} between them: {pair.words}",
            wrong=sequence.told,
            differing=(pair.second,) if pair.second else (),
            fault=faults.DURATION,
            beside=_first_of(pair, passages),
        )
    elif gap.low <= told.high and told.low <= gap.high:
        yield Comparison(pair.passage, Stance.SUPPORTS, _SURE, "it times them so")


_FAR = 36_000.0
_ANOTHER = 25
"""How many times longer than told a time may be that lies between the events which are meant."""


def spoken(gap: Length) -> str:
    """A stretch of time in the unit that suits it: "3 hours 46 minutes", "19 months"."""
    middle = (gap.low + gap.high) / 2
    minutes = round(middle * 1440)
    if minutes < 60:
        return _many(minutes, "minute")
    if minutes < 48 * 60:
        hours, rest = divmod(minutes, 60)
        return f"{_many(hours, 'hour')} {_many(rest, 'minute')}" if rest else _many(hours, "hour")
    unit = next((name for least, name in _UNITS if middle >= least), "day")
    return _many(round(middle / _SIZES[unit]), unit)


def _many(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


_UNITS = ((730, "year"), (90, "month"))
"""From how many days on a stretch is told in which unit."""
_SIZES = {"year": 365.24, "month": 30.44, "day": 1.0}

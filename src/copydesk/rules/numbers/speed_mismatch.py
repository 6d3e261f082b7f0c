"""NM009 speed-mismatch."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Dimension, Quantity
from copydesk.model.span import Span
from copydesk.model.timex import Grain, TimexType
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.lang.en.quantity_races import PACING, SPLITS
from copydesk.understand.lang.en.quantity_relations import AVERAGING
from copydesk.understand.quantity.links import words_before, words_in
from copydesk.understand.quantity.races import Distance, RaceTime, race_times, races_named
from copydesk.understand.quantity.wording import significant, stopwatch
from copydesk.understand.reading import Reading

_SECONDS = {Grain.SECOND: 1.0, Grain.MINUTE: 60.0, Grain.HOUR: 3600.0, Grain.DAY: 86400.0}
_SLACK = 0.05
_PACE_SLACK = 0.012
_LONGEST_LINK = 14
_LONGEST_PACE = 900
_SHORTEST_RACE = 400
_AFIELD = 0.35


@rule(
    code="NM009",
    name="speed-mismatch",
    since="0.1.0",
    severity=Severity.WARNING,
    bad=(
        Bad(
            "He ran the 42 kilometres in three hours, [[an average of 20 kilometres an hour]].",
            message="42 km in 3:00:00 is 14 km/h, not 20 km/h",
        ),
        Bad(
            "The train covers 300 miles in two hours, at [[an average of 210 mph]].",
            message="300 mi in 2:00:00 is 150 mph, not 210 mph",
        ),
        Bad(
            "Abera won the marathon in 2:06:35, a pace of [[3:20 a kilometre]].",
            message="42.195 km in 2:06:35 is 3:00 a kilometre, not 3:20",
        ),
        Bad(
            "She covered the 10 kilometres in 30 minutes and 50 seconds, or [[3:25 per km]].",
            message="10 km in 30:50 is 3:05 a kilometre, not 3:25",
        ),
        Bad(
            "Lindqvist won the half marathon in 1:08:12, averaging [[5:32 a mile]].",
            message="21.0975 km in 1:08:12 is 5:12 a mile, not 5:32",
        ),
    ),
    good=(
        Good("He ran the 42 kilometres in three hours, an average of 14 kilometres an hour."),
        Good("The train covers 300 miles in two hours and can do 180 mph."),
        Good("He ran 42 kilometres in three hours and rode 30, at an average of 20 km/h."),
        Good("Abera won the marathon in 2:06:35, a pace of 3:00 a kilometre."),
        Good("He won the marathon in 2:06:35, after a first half at 2:55 a kilometre."),
        Good("The half marathon begins at 8:30, and she hopes to average 4:00 a kilometre."),
    ),
)
def speed_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds an average speed, or the pace of a race, that the distance and the time in its
    sentence do not make.

    Why it matters: a record or a rescue is told by its speed, and two of the three give the third.

    Does not claim: which of the three is wrong, nor anything of top speeds and split times. The
    sentence must say that the speed is an average, and hold one distance and one time. A marathon
    is 42.195 km long, a half marathon half as long.

    Source: distance divided by time; World Athletics, Competition Rules, for the marathon.
    """
    prose = reading.article.prose
    for sentence, quantities in zip(reading.sentences, reading.quantities_by_sentence, strict=True):
        speeds = [q for q in quantities if _has(q, Dimension.SPEED)]
        paced = ":" in sentence.span.cut(prose) or "min" in sentence.span.cut(prose)
        if not speeds and not paced:
            continue
        ways = _distances(prose, sentence.span, quantities)
        times = race_times(prose, sentence.span)
        if len(ways) == 1 and not speeds:
            yield from _paces(reading, rule, ways[0], times, sentence.span)
        elif len(ways) == len(speeds) == 1 and _averaged(prose, speeds[0], sentence.span):
            whole = [q for q in quantities if not q.unit or q.unit.dimension is Dimension.LENGTH]
            alone = len(quantities) - len(whole) == 1 and len(whole) <= 1
            times = times or _durations(reading, speeds[0].sentence)
            if len(times) == 1 and alone and times[0].per is None:
                yield from _judge(rule, ways[0], times[0], speeds[0])


def _has(quantity: Quantity, dimension: Dimension) -> bool:
    return quantity.unit is not None and quantity.unit.dimension is dimension


def _distances(prose: str, bounds: Span, quantities: Sequence[Quantity]) -> list[Distance]:
    """The distances of a sentence, those that are one and the same once."""
    found = list(races_named(prose, bounds))
    for quantity in quantities:
        if _has(quantity, Dimension.LENGTH) and quantity.unit and not quantity.per:
            metres = quantity.unit.to_si(quantity.value)
            alike = any(abs(metres - one.metres) <= 0.02 * one.metres for one in found)
            if not quantity.exact:
                return []
            if not alike:
                found.append(Distance(quantity.span, metres))
    return found[:1] if len({one.metres for one in found}) == 1 else found


def _averaged(prose: str, speed: Quantity, bounds: Span) -> bool:
    words = words_before(prose, speed.number_span, bounds.start, 40)
    return bool(set(words[-4:]) & AVERAGING)


def _durations(reading: Reading, sentence: int) -> list[RaceTime]:
    return [
        RaceTime(
            timex.span,
            exact * _SECONDS[timex.stated.unit],
            _SECONDS[timex.stated.unit] / (2 if exact == int(exact) else 4),
        )
        for timex in reading.timexes_by_sentence[sentence]
        if timex.type is TimexType.DURATION
        and timex.stated.unit in _SECONDS
        and timex.stated.amount is not None
        and (exact := timex.stated.amount.exact) is not None
    ]


def _judge(rule: Rule, way: Distance, time: RaceTime, speed: Quantity) -> Iterator[Finding]:
    if not speed.unit or time.seconds <= 0:
        return
    right = speed.unit.from_si(way.metres / time.seconds)
    rounding = right * time.grain / time.seconds / 2
    if abs(right - speed.value) > right * _SLACK + rounding + speed.precision / 2:
        unit = speed.unit.symbol
        length = "mi" if unit == "mph" else "km"
        metres = 1609.344 if length == "mi" else 1000.0
        yield rule.finding(
            speed.span,
            f"{significant(way.metres / metres, 6)} {length} in {stopwatch(time.seconds)} is "
            f"{significant(right, 3)} {unit}, not {significant(speed.value, 6)} {unit}",
            related=[way.span, time.span],
        )


def _paces(
    reading: Reading, rule: Rule, way: Distance, times: Sequence[RaceTime], bounds: Span
) -> Iterator[Finding]:
    """ "won the marathon in 2:23:41, a pace of 3:24 a kilometre"."""
    if way.metres < _SHORTEST_RACE or len([time for time in times if time.per is None]) != 1:
        return
    for one, other in pairwise(times):
        finish, pace = (one, other) if other.per else (other, one)
        if not pace.per or finish.per or pace.seconds > _LONGEST_PACE:
            continue
        link = words_in(reading.article.prose, one.span.end, other.span.start)
        ahead = words_in(reading.article.prose, bounds.start, one.span.start)[-6:]
        told = set(link) | (set(ahead) if one is pace else set())
        if len(link) > _LONGEST_LINK or not told & PACING or (set(link) | set(ahead)) & SPLITS:
            continue
        right = finish.seconds * pace.per / way.metres
        room = right * (_PACE_SLACK + finish.grain / finish.seconds) + pace.grain
        if room < abs(right - pace.seconds) <= _AFIELD * right:
            unit = "mile" if pace.per > 1000 else "kilometre"
            yield rule.finding(
                pace.span,
                f"{significant(way.metres / 1000, 6)} km in {stopwatch(finish.seconds)} is "
                f"{stopwatch(round(right))} a {unit}, not {stopwatch(pace.seconds)}",
                related=[way.span, finish.span],
            )

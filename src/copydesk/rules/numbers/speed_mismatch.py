"""NM009 speed-mismatch."""

from collections.abc import Iterator, Sequence

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Dimension, Quantity
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex, TimexType
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.lang.en.quantity_relations import AVERAGING
from copydesk.understand.quantity.links import by_sentence, words_before
from copydesk.understand.quantity.wording import significant
from copydesk.understand.reading import Reading

_SECONDS = {Grain.SECOND: 1.0, Grain.MINUTE: 60.0, Grain.HOUR: 3600.0, Grain.DAY: 86400.0}
_SLACK = 0.08


@rule(
    code="NM009",
    name="speed-mismatch",
    since="0.1.0",
    severity=Severity.WARNING,
    bad=(
        Bad(
            "He ran the 42 kilometres in three hours, [[an average of 20 kilometres an hour]].",
            message="42 km in 3 hours is 14 km/h, not 20 km/h",
        ),
        Bad(
            "The train covers 300 miles in two hours, at [[an average of 210 mph]].",
            message="300 mi in 2 hours is 150 mph, not 210 mph",
        ),
    ),
    good=(
        Good("He ran the 42 kilometres in three hours, an average of 14 kilometres an hour."),
        Good("The train covers 300 miles in two hours and can do 180 mph."),
        Good("He ran 42 kilometres in three hours and rode 30, at an average of 20 km/h."),
    ),
)
def speed_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds an average speed that the distance and the time in its sentence do not make.

    Why it matters: a record or a rescue is told by its speed, and two of the three give the third.

    Does not claim: which of the three is wrong, nor anything of top speeds. The sentence must say
    "average" and hold one distance, one time and one speed.

    Source: distance divided by time.
    """
    for group in by_sentence(reading.quantities):
        speeds = [q for q in group if _has(q, Dimension.SPEED)]
        ways = [q for q in group if _has(q, Dimension.LENGTH) and q.exact]
        if len(speeds) == 1 and len(ways) == 1 and _averaged(reading, speeds[0]):
            times = _durations(reading, speeds[0].sentence)
            if len(times) == 1 and len(group) == 2:
                yield from _judge(rule, ways[0], times[0], speeds[0])


def _has(quantity: Quantity, dimension: Dimension) -> bool:
    return quantity.unit is not None and quantity.unit.dimension is dimension


def _averaged(reading: Reading, speed: Quantity) -> bool:
    start = reading.sentences[speed.sentence].span.start
    words = words_before(reading.article.prose, speed.number_span, start, 40)
    return bool(set(words[-4:]) & AVERAGING)


def _durations(reading: Reading, sentence: int) -> Sequence[Timex]:
    span: Span = reading.sentences[sentence].span
    return [
        timex
        for timex in reading.timexes
        if span.contains(timex.span)
        and timex.type is TimexType.DURATION
        and timex.stated.unit in _SECONDS
        and timex.stated.amount is not None
        and timex.stated.amount.exact
    ]


def _judge(rule: Rule, way: Quantity, time: Timex, speed: Quantity) -> Iterator[Finding]:
    amount, grain = time.stated.amount, time.stated.unit
    if not amount or not amount.exact or not grain or not way.unit or not speed.unit:
        return
    seconds = amount.exact * _SECONDS[grain]
    right = speed.unit.from_si(way.unit.to_si(way.value) / seconds)
    rounding = right * (way.precision / way.value + 0.5 / amount.exact) / 2
    if abs(right - speed.value) > right * _SLACK + rounding + speed.precision / 2:
        yield rule.finding(
            speed.span,
            f"{significant(way.value, 6)} {way.unit.symbol} in {significant(amount.exact, 4)} "
            f"{grain.name.lower()}s is {significant(right, 3)} {speed.unit.symbol}, "
            f"not {significant(speed.value, 6)} {speed.unit.symbol}",
            related=[way.span, time.span],
        )

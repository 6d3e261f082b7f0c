"""How far apart the parts of an event were: "the second came 13 to 20 minutes later"."""

from collections.abc import Iterator

from copydesk.events.lang.figures import APART
from copydesk.model.quantity import Bound, Dimension, Quantity, QuantityKind, Unit
from copydesk.model.timex import Grain, Mod
from copydesk.understand.reading import Reading

INTERVAL = "minutes apart"
"""What such a figure is called; it is counted in minutes."""
_MINUTES = {Grain.MINUTE: 1, Grain.HOUR: 60}
_UNIT = Unit("min", Dimension.TIME)


def intervals_of(reading: Reading) -> Iterator[Quantity]:
    """The lengths of time between one part of an event and the next, in minutes."""
    for timex in reading.timexes:
        amount, unit = timex.stated.amount, timex.stated.unit
        if amount is None or amount.low is None or amount.high is None:
            continue
        if unit not in _MINUTES or not timex.stated.direction:
            continue
        sentence = reading.sentence_at(timex.span)
        if not APART.search(reading.sentences[sentence].span.cut(reading.article.prose)):
            continue
        low, high = (edge * _MINUTES[unit] for edge in (amount.low, amount.high))
        yield Quantity(
            timex.span,
            timex.span,
            (low + high) / 2,
            low,
            high,
            _MINUTES[unit],
            _bound(timex.mod, low, high),
            QuantityKind.MEASURE,
            _UNIT,
            sentence=sentence,
        )


def _bound(mod: Mod | None, low: float, high: float) -> Bound:
    if low != high:
        return Bound.RANGE
    return Bound.ABOUT if mod is Mod.APPROX else Bound.EXACT

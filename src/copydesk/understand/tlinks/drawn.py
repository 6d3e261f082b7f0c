"""Lengths of time that are the difference of two others told before: "lit after 151 seconds, and
the flight was over at 236 seconds, which gave it 85 seconds of flight"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.just_told import DRAWN
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock
from copydesk.understand.tlinks.stretch import counted

_BACK = 4
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Drawn:
    """A length and the two that it is drawn from.

    Attributes:
        length: the wrong one.
        one, other: those told before, in the order of the text.
        made: their difference, in their own unit.
    """

    length: Timex
    one: Timex
    other: Timex
    made: float


def find_drawn(reading: Reading) -> Iterator[Drawn]:
    """Lengths of seconds, minutes or hours that are said to follow from the two told last, and are
    neither their difference nor their sum."""
    for index, timexes in enumerate(reading.timexes_by_sentence):
        start = reading.sentences[index].span.start
        for timex in timexes:
            if _unit(timex) is None or not DRAWN.search(
                reading.article.prose[start : timex.span.start]
            ):
                continue
            told = _told(reading, index, timex)
            if len(told) != _PAIR or any(map(is_clock, timexes)):
                continue
            values = [_amount(one) for one in told]
            said = _amount(timex)
            made = {abs(a - b) for a, b in combinations(values, 2)} | {sum(values)}
            if said not in made | set(values) and values[0] != values[1]:
                yield Drawn(timex, told[0], told[1], abs(values[0] - values[1]))


def _told(reading: Reading, index: int, timex: Timex) -> Sequence[Timex]:
    """The lengths of its unit told before it, back to the sentence in which there are two."""
    found: list[Timex] = []
    for earlier in range(index, max(-1, index - _BACK - 1), -1):
        here = [
            other
            for other in reading.timexes_by_sentence[earlier]
            if other.span < timex.span and _unit(other) is _unit(timex)
        ]
        found = [*here, *found]
        if len(found) >= _PAIR:
            break
    return found


def _unit(timex: Timex) -> Grain | None:
    """The unit of an exact length of less than a day that is no age."""
    said = counted(timex)
    if said is None or said[0].exact is None or timex.mod is not None or timex.stated.age:
        return None
    return said[1] if said[1] <= Grain.HOUR else None


def _amount(timex: Timex) -> float:
    said = counted(timex)
    assert said is not None
    return said[0].exact or 0.0

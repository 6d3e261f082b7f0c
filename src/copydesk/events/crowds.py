"""How many came together: those who were expected, and those who came.

"The police are preparing for 10,000 people", "between 12,000 and 15,000 turned out": one figure,
foretold and then counted.
"""

from dataclasses import dataclass

from copydesk.events.lang.crowds import AWAITED, CAME, GATHERING
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.reading import Reading

_FEWEST = 100
_BACK = 2
"""Sentences before a number in which it is said what people come together for."""
_OPEN = PEOPLE | frozenset(("", "crowd", "number", "figure", "estimate"))
CROWD = "crowd"


@dataclass(frozen=True, slots=True)
class Crowd:
    """A number of people who came together.

    Attributes:
        occasion: what for, in a word ("parade"); empty if unsaid.
        expected: whether they were only expected.
    """

    occasion: str
    expected: bool


def crowd_of(reading: Reading, number: Quantity) -> Crowd | None:
    """What a number says of a crowd; None where it is none."""
    head = number.counted.head if number.counted else ""
    if number.kind is not QuantityKind.COUNT or number.value < _FEWEST or head not in _OPEN:
        return None
    prose = reading.article.prose
    sentence = reading.sentences[number.sentence].span
    occasion = _occasion(reading, number.sentence)
    expected = bool(AWAITED.search(prose, sentence.start, number.span.start))
    came = CAME.search(prose, *_reach(reading, number))
    if came or (expected and (occasion or head == CROWD)):
        return Crowd(occasion, expected)
    return None


def _occasion(reading: Reading, sentence: int) -> str:
    """What people come together for: named in the sentence or right before it."""
    block = reading.sentences[sentence].block
    for index in range(sentence, max(-1, sentence - _BACK - 1), -1):
        other = reading.sentences[index]
        if other.block != block:
            break
        found = GATHERING.search(reading.article.prose, other.span.start, other.span.end)
        if found:
            return found[0].lower()
    return ""


def _reach(reading: Reading, number: Quantity) -> tuple[int, int]:
    sentence = reading.sentences[number.sentence].span
    others = [one.span for one in reading.quantities_by_sentence[number.sentence]]
    start = max((one.end for one in others if one.end <= number.span.start), default=sentence.start)
    end = min((one.start for one in others if one.start >= number.span.end), default=sentence.end)
    return start, max(number.span.end, end)

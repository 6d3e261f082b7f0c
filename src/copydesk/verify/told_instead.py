"""What sources tell in place of a value that an article refutes without saying what is right."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from copydesk.model.claim import Claim
from copydesk.model.finding import Finding
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.model.timex import Timex, TimexType
from copydesk.rules import RULES
from copydesk.understand.reading import Reading
from copydesk.verify.nearest import nearest
from copydesk.verify.passages import Passages
from copydesk.verify.quantities import agree, kinship
from copydesk.verify.same_time import same_time
from copydesk.verify.told_times import Told

_NEAREST = 8
_KIN = 0.5
"""How alike in what they count two numbers must be for one to stand for the other."""
_TRIED = 4
_FAR = 3
"""How many times as much one of two values may be of which one stands for the other."""


@dataclass(frozen=True, slots=True)
class Instead:
    """A value that can stand in an article.

    Attributes:
        span: the words of the article in whose place it can stand.
        words: its own words, as the source has them.
        source: the index of the source.
    """

    span: Span
    words: str
    source: int


def told_instead(
    reading: Reading,
    claim: Claim,
    finding: Finding,
    passages: Passages,
    anew: Callable[[Instead], Reading],
) -> Iterator[tuple[Instead, Reading]]:
    """The values of like passages with which the article refutes itself no more.

    Args:
        reading, claim: the article, and the value.
        finding: what the article itself has against it.
        passages: the sentences of the sources.
        anew: the article read with another value in that place.
    """
    rule = next((one for one in RULES if one.code == finding.code), None)
    if rule is None:
        return
    tried: set[str] = set()
    for one in _values(reading, claim, passages):
        if one.words.lower() in tried or len(tried) >= _TRIED:
            continue
        tried.add(one.words.lower())
        other = anew(one)
        place = Span(one.span.start, one.span.start + len(one.words))
        if not any(place.overlaps(fault.span) for fault in rule.check(other, rule)):
            yield one, other


def _values(reading: Reading, claim: Claim, passages: Passages) -> Iterator[Instead]:
    """The values of the passages most like a claim that its sentence lacks."""
    value, told = claim.value, claim.sentence
    for near in nearest(reading, claim, passages, _NEAREST):
        at, sentence = near.passage.source, near.passage.sentence
        source = passages.readings[at]
        if isinstance(value, Quantity):
            for number in source.quantities_by_sentence[sentence]:
                known = (agree(one, number) for one in reading.quantities_by_sentence[told])
                if _may_stand_for(number, value) and not any(known):
                    words = number.number_span.cut(source.text)
                    yield Instead(value.number_span, words, at)
        elif isinstance(value, Timex):
            mine = [Told(reading, told, one) for one in reading.timexes_by_sentence[told]]
            for timex in source.timexes_by_sentence[sentence]:
                other = Told(source, sentence, timex)
                known = (same_time(claim.kind, one, other) for one in mine)
                if _is_of_one_form(timex, value) and not any(known):
                    yield Instead(value.span, other.words, at)


def _may_stand_for(number: Quantity, value: Quantity) -> bool:
    """Whether a number counts what another one does, and is not far from it."""
    small, large = sorted((number.value, value.value))
    kin = (kinship(value, number) or 0.0) >= _KIN and number.unit == value.unit
    return kin and 0 < large <= _FAR * small


def _is_of_one_form(timex: Timex, value: Timex) -> bool:
    """Whether two lengths are in one unit and not far apart, or two dates tell the year."""
    if timex.type is not value.type or timex.stated.base or value.stated.base:
        return False
    one, other = timex.stated.amount, value.stated.amount
    if value.type is TimexType.DURATION:
        if one is None or other is None or timex.stated.unit is not value.stated.unit:
            return False
        small, large = sorted((one.exact or 0.0, other.exact or 0.0))
        return 0 < large <= _FAR * small
    return timex.stated.year is not None and value.stated.year is not None

"""Shares of a whole by place: "Ireland 312, India 221 and Poland 135", "the 135 Polish posts"."""

import re
from dataclasses import dataclass, replace

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.understand.lang.en.people import DEMONYMS
from copydesk.understand.reading import Reading

_FEWEST = 2
"""Names with a number each that make a list."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A number of a list by place.

    Attributes:
        number: the number, with what the first of the list counts.
        place: the place that stands right before it, as a key.
    """

    number: Quantity
    place: str


def listed_share(reading: Reading, number: Quantity) -> Listed | None:
    """What a number of a list by place counts, and where; None where it is in none."""
    if number.kind is not QuantityKind.COUNT or number.counted is not None:
        return None
    place = _place_before(reading, number)
    if place is None:
        return None
    others = [
        one
        for one in reading.quantities_by_sentence[number.sentence]
        if one.span != number.span and one.kind is QuantityKind.COUNT
    ]
    first = next((one for one in others if one.counted and one.span.end < number.span.start), None)
    bare = sum(one.counted is None and _place_before(reading, one) is not None for one in others)
    if first is None or first.counted is None or bare + 1 < _FEWEST:
        return None
    return Listed(replace(number, counted=first.counted), place)


def _place_before(reading: Reading, number: Quantity) -> str | None:
    return next(
        (
            name.span.cut(reading.text).removeprefix("the ").lower()
            for name in reading.names[number.sentence]
            if name.span.end < number.span.start
            and not reading.article.prose[name.span.end : number.span.start].strip()
        ),
        None,
    )


def of_nation(reading: Reading, number: Quantity) -> str | None:
    """The country whose people or things a number counts: "135 Polish posts"."""
    if number.kind is not QuantityKind.COUNT or number.counted is None:
        return None
    after = reading.article.prose[number.number_span.end : number.counted.span.end]
    words = (word.lower() for word in re.findall(r"[A-Z][a-z]+", after))
    return next((DEMONYMS[word] for word in words if word in DEMONYMS), None)

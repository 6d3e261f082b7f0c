"""What a number measures where it counts nothing: a turnout, a magnitude, the price of a share."""

from collections.abc import Mapping

from copydesk.events.lang.figures import MARGINS, RACED, SHARE_PRICE, WON_BY
from copydesk.events.lang.topics import (
    CURRENCY_STOOD,
    KEY_RATE_AT,
    LISTED,
    MEASURES,
    PER_CURRENCY,
    SAYING_LITTLE,
    SHARES,
    SUMS,
    UNIT_LIKE,
)
from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.stand_ins import PRICED
from copydesk.understand.lang.en.time_words import MONTHS, WEEKDAYS
from copydesk.understand.reading import Reading

_BEHIND = 1_000
"""What a word behind a number is farther from it than one before it."""
_MILLION = 1e6
_DEAREST = 10_000
"""What a share costs at most."""


def subject_of(reading: Reading, number: Quantity) -> str | None:
    """What a number measures, by the nearest word of its part of the sentence; None if unsaid."""
    if _is_price(reading, number):
        return SHARE_PRICE
    if number.kind is QuantityKind.MONEY and number.per == "share":
        return OFFERED
    exchanged = _exchanged(reading, number)
    if exchanged is not None:
        return exchanged
    margin = margin_of(reading, number)
    if margin is not None:
        return margin
    topics = _topics_of(number)
    start, end = _reach(reading, number)
    if number.kind is QuantityKind.PERCENT and Scope.BY not in number.scope:
        sentence = reading.sentences[number.sentence].span
        if KEY_RATE_AT.search(reading.article.prose, sentence.start, number.span.start):
            return RATE
    words = [
        (_distance(word.span, number.span), topics[word.lower])
        for word in reading.words[number.sentence]
        if word.lower in topics and start <= word.span.start and word.span.end <= end
    ]
    return min(words)[1] if words else None


RATE = "key rate"
OFFERED = "offer per share"


def _exchanged(reading: Reading, number: Quantity) -> str | None:
    """What a number of one currency for another is called: "rate per euro"; None if it is none."""
    if number.kind is not QuantityKind.COUNT or number.value == int(number.value):
        return None
    prose = reading.article.prose
    found = PER_CURRENCY.match(prose, number.span.end)
    if found is None:
        start = reading.sentences[number.sentence].span.start
        found = CURRENCY_STOOD.search(prose, start, number.span.start)
    return f"rate per {found[1].lower()}" if found else None


def margin_of(reading: Reading, number: Quantity) -> str | None:
    """What a number of votes or points by which one is ahead is called; None if it is none."""
    head = number.counted.head if number.counted else ""
    prose = reading.article.prose
    before = prose[reading.sentences[number.sentence].span.start : number.span.start]
    if number.kind is not QuantityKind.COUNT or (head and head not in RACED | MARGIN_NOUNS):
        return None
    if head in MARGIN_NOUNS:
        return head
    if head in RACED and (WON_BY.search(before) or MARGINS.search(before)):
        named = MARGINS.search(before)
        return named[1].lower() if named and named[1] else "margin"
    return None


MARGIN_NOUNS = frozenset("lead margin majority".split())
"""What a number by which one is ahead is called."""


def _distance(word: Span, number: Span) -> int:
    if word.start > number.start:
        return word.start - number.start + _BEHIND
    return number.start - word.start


def _topics_of(number: Quantity) -> Mapping[str, str]:
    """What a number of its kind may measure."""
    head = number.counted.head if number.counted else ""
    behind = number.counted is not None and number.counted.span.start >= number.span.end
    if head and behind and head not in UNIT_LIKE | SAYING_LITTLE | MEASURES.keys() | SHARES.keys():
        return {}
    if number.kind is QuantityKind.PERCENT:
        return SHARES
    if number.kind is QuantityKind.MONEY or (head in UNIT_LIKE and number.value >= _MILLION):
        return SUMS
    decimal = number.kind is QuantityKind.COUNT and number.value != int(number.value)
    return MEASURES if number.kind is QuantityKind.MEASURE or decimal or head in UNIT_LIKE else {}


def owner_of(reading: Reading, number: Quantity) -> str | None:
    """Whose share a price is of: the last name before it, in its sentence."""
    names = [
        name.span.cut(reading.text)
        for name in reading.names[number.sentence]
        if name.span.end <= number.span.start
    ]
    own = [name for name in names if name.split()[0].lower() not in _NO_OWNERS]
    return own[-1].removesuffix("'s").removesuffix("’s") if own else None


def _is_price(reading: Reading, number: Quantity) -> bool:
    unit_like = number.counted is not None and number.counted.head in UNIT_LIKE
    decimal = number.kind is QuantityKind.COUNT and number.value != int(number.value)
    if not (number.kind is QuantityKind.MONEY or unit_like or decimal) or number.value > _DEAREST:
        return False
    prose = reading.article.prose
    before = prose[reading.sentences[number.sentence].span.start : number.span.start]
    return bool(PRICED.search(before)) and bool(LISTED.search(prose))


def _reach(reading: Reading, number: Quantity) -> tuple[int, int]:
    """From the last other measure before a number to the next one behind it, in its sentence."""
    sentence = reading.sentences[number.sentence].span
    others = [one for one in reading.quantities_by_sentence[number.sentence] if one is not number]
    ends = [one.span.end for one in others if one.span.end <= number.span.start]
    starts = [one.span.start for one in others if one.span.start >= number.span.end]
    return max(ends, default=sentence.start), min(starts, default=sentence.end)


_NO_OWNERS = frozenset((*WEEKDAYS, *MONTHS))

"""From sentences to quantities: each number with its hedge, unit, count and scope."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.knowledge.units import UNITS
from copydesk.model.article import Block, BlockKind
from copydesk.model.quantity import Bound, Quantity, QuantityKind, Unit
from copydesk.model.span import Span
from copydesk.model.timex import Timex
from copydesk.understand.lang.en.quantity_numbers import AFTER_TIMES, MULTIPLES
from copydesk.understand.quantity.counted import read_counted, read_ordered
from copydesk.understand.quantity.hedges import hedge_after, hedge_before, interval
from copydesk.understand.quantity.joined import Joined, read_joined
from copydesk.understand.quantity.names import is_compound, is_name, is_pronoun, is_time
from copydesk.understand.quantity.number import Number, low_at
from copydesk.understand.quantity.numbers import read_number
from copydesk.understand.quantity.scope import read_place, read_scope
from copydesk.understand.quantity.tokens import Token, tokenise
from copydesk.understand.quantity.units import (
    Measured,
    is_metres,
    read_currency_before,
    read_per,
    read_unit,
)
from copydesk.understand.sentences import Sentence

_TITLES = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.TABLE_CELL})
_LARGER = {"ft": "in", "st": "lb", "lb": "oz", "yd": "ft", "m": "cm"}
"""Units that are followed by a smaller one: "5ft 10in"."""
_NO_COUNT = frozenset({QuantityKind.SCORE, QuantityKind.TEMPERATURE})


def read_quantities(
    prose: str,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    blocks: Sequence[Block],
) -> tuple[Quantity, ...]:
    """Find the quantities of a text, in reading order, not overlapping.

    Args:
        prose: the text; offsets of the result count its code points.
        sentences: the stretches to read; no quantity crosses their borders.
        timexes: what the time grammar found, in reading order; those words are no quantities.
        blocks: of the article, for table cells.
    """
    found: list[Quantity] = []
    times = _Times(timexes)
    for index, sentence in enumerate(sentences):
        tokens = tokenise(prose, sentence.span.start, sentence.span.end)
        cell = blocks[sentence.block].cell if sentence.block < len(blocks) else None
        for quantity in _read_sentence(tokens, times, title_case=sentence.kind in _TITLES):
            found.append(replace(quantity, sentence=index, cell=cell))
    return tuple(found)


class _Times:
    """Whether a span overlaps a time expression, asked in reading order."""

    def __init__(self, timexes: Sequence[Timex]) -> None:
        self._spans = [timex.span for timex in timexes]
        self._at = 0

    def cover(self, span: Span) -> bool:
        """Whether a time expression overlaps the span."""
        while self._at < len(self._spans) and self._spans[self._at].end <= span.start:
            self._at += 1
        return self._at < len(self._spans) and self._spans[self._at].start < span.end

    def equal(self, span: Span) -> bool:
        """Whether that time expression is the span itself: "a quarter", for a share."""
        return self._at < len(self._spans) and self._spans[self._at] == span


def _read_sentence(
    tokens: Sequence[Token], times: _Times, *, title_case: bool
) -> Iterator[Quantity]:
    i = floor = 0
    while i < len(tokens):
        multiple = _multiple(tokens, i)
        if multiple:
            quantity, i = multiple
            yield quantity
            floor = i
            continue
        number = read_number(tokens, i)
        if not number:
            i += 1
            continue
        if _is_no_quantity(tokens, number, times, title_case=title_case):
            i = floor = max(number.after, i + 1)
            continue
        quantity, i = _quantity(tokens, number, floor)
        yield quantity
        floor = i


def _is_no_quantity(
    tokens: Sequence[Token], number: Number, times: _Times, *, title_case: bool
) -> bool:
    span = Span(tokens[number.first].start, tokens[number.after - 1].end)
    in_time = times.cover(span)
    if number.kind is QuantityKind.ORDINAL and low_at(tokens, number.after) == "minute":
        return False
    if number.kind is QuantityKind.FRACTION and times.equal(span):
        return False
    if in_time or is_pronoun(tokens, number) or is_time(tokens, number):
        return True
    if is_compound(tokens, number):
        return True
    joined = read_joined(tokens, number)
    if joined and joined.kind is QuantityKind.SCORE:
        return False
    return is_name(tokens, number, title_case=title_case)


def _multiple(tokens: Sequence[Token], i: int) -> tuple[Quantity, int] | None:
    """ "twice", "doubled", "three times as many", "2.5 times the"."""
    token = tokens[i]
    value, after = MULTIPLES.get(token.low), i + 1
    if value is None:
        number = read_number(tokens, i) if token.kind == "number" or token.kind == "word" else None
        if not number or number.kind is not QuantityKind.COUNT or number.value <= 0:
            return None
        if low_at(tokens, number.after) != "times":
            return None
        if low_at(tokens, number.after + 1) not in AFTER_TIMES:
            return None
        value, after = number.value, number.after + 1
    elif _is_plain_word(tokens, i):
        return None
    hedge = hedge_before(tokens, i)
    bound, start = hedge if hedge else (Bound.EXACT, i)
    low, high = interval(bound, value, value, value)
    span = Span(tokens[start].start, tokens[after - 1].end)
    precision = 1.0 if value >= 1 else 0.5
    quantity = Quantity(
        span,
        span,
        value,
        low,
        high,
        precision,
        bound,
        QuantityKind.MULTIPLE,
        scope=read_scope(tokens, start, after, after),
    )
    return quantity, after


def _is_plain_word(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word for a multiple is an adjective, or counts occasions."""
    if tokens[i].low in {"double", "triple", "treble", "quadruple"}:
        return not _compares(tokens, i)
    return tokens[i].low in {"twice", "thrice"} and _is_occasion(tokens, i + 1)


def _is_occasion(tokens: Sequence[Token], k: int) -> bool:
    """Whether "twice" counts occasions: "twice asked", "twice a week"."""
    word = k < len(tokens) and tokens[k].kind == "word"
    return word and tokens[k].low not in AFTER_TIMES | {"over", "of", "and", "or", "but", "in"}


def _compares(tokens: Sequence[Token], i: int) -> bool:
    return low_at(tokens, i + 1) in {"the", "its", "their", "that", "what", "last", "his", "her"}


def _quantity(tokens: Sequence[Token], number: Number, floor: int) -> tuple[Quantity, int]:
    """The quantity around a number, and the token after it."""
    joined = read_joined(tokens, number)
    last = joined.second if joined else number
    currency = read_currency_before(tokens, number.first)
    measured = _measured(tokens, last, currency[0] if currency else None)
    after = measured.after if measured else last.after
    begin = max(floor, currency[1] if currency else number.first)
    if _is_negative(tokens, begin) and begin > floor:
        begin -= 1
    bound, start, end = _bound(tokens, begin, after, floor)
    quantity = _valued(tokens, number, joined, measured, begin)
    if currency:
        quantity = replace(quantity, unit=currency[0])
    elif number.letter == "m" and is_metres(tokens, number):
        quantity = _scaled(replace(quantity, kind=QuantityKind.MEASURE, unit=UNITS["m"]), 1e-6)
    quantity, after = _compound(tokens, quantity, after)
    end = max(end, after)
    if joined and low_at(tokens, begin - 1) == "from" and begin - 1 >= floor:
        start = begin - 1
    if bound is Bound.EXACT:
        bound = quantity.bound
    low, high = interval(bound, quantity.value, quantity.low, quantity.high)
    spans = Span(tokens[start].start, tokens[end - 1].end)
    quantity = replace(quantity, span=spans, bound=bound, low=low, high=high)
    attributive = low_at(tokens, last.after) == "-"
    return _placed(tokens, quantity, start, end, attributive=attributive), end


def _valued(
    tokens: Sequence[Token],
    number: Number,
    joined: Joined | None,
    measured: Measured | None,
    begin: int,
) -> Quantity:
    """What number and unit are worth, without hedge, count and scope."""
    value, low, high, precision, terms = _values(number, joined, tokens, begin)
    kind = measured.kind if measured else (joined.kind if joined else number.kind)
    if kind is QuantityKind.COUNT and number.kind is not QuantityKind.COUNT:
        kind = number.kind
    bound = number.bound
    if low != high and joined and joined.kind is QuantityKind.COUNT and bound is Bound.EXACT:
        bound = Bound.RANGE
    last = joined.second if joined else number
    span = Span(tokens[number.first].start, tokens[last.after - 1].end)
    unit = measured.unit if measured else None
    quantity = Quantity(
        span, span, value, low, high, precision, bound, kind, unit=unit, terms=terms
    )
    return _scaled(quantity, measured.scale if measured else 1.0)


def _scaled(quantity: Quantity, scale: float) -> Quantity:
    if scale == 1.0:
        return quantity
    return replace(
        quantity,
        value=quantity.value * scale,
        low=quantity.low * scale,
        high=quantity.high * scale,
        precision=quantity.precision * scale,
    )


def _placed(
    tokens: Sequence[Token], quantity: Quantity, start: int, end: int, *, attributive: bool
) -> Quantity:
    """The quantity with what it counts, per what, its scope and its place."""
    per = read_per(tokens, end)
    counted_from = per[1] if per else end
    counted = None
    if quantity.kind is QuantityKind.ORDINAL:
        counted = read_ordered(tokens, counted_from)
    elif quantity.kind not in _NO_COUNT:
        counted = read_counted(tokens, start, counted_from, quantity.value)
    if quantity.kind is QuantityKind.MEASURE and not counted and attributive:
        counted = read_ordered(tokens, end)
    past = _token_past(tokens, counted_from, counted.span.end if counted else -1)
    return replace(
        quantity,
        per=per[0] if per else None,
        counted=counted,
        scope=read_scope(tokens, start, end, past),
        place=read_place(tokens, past),
    )


def _measured(tokens: Sequence[Token], last: Number, currency: Unit | None) -> Measured | None:
    if currency:
        after = last.after
        if low_at(tokens, after) == "-":
            after = last.after
        return Measured(QuantityKind.MONEY, after, currency)
    return read_unit(tokens, last)


def _bound(tokens: Sequence[Token], begin: int, after: int, floor: int) -> tuple[Bound, int, int]:
    """The hedge, where the words begin with it, and the token after them."""
    before = hedge_before(tokens, begin)
    if before and before[1] >= floor:
        return before[0], before[1], after
    if low_at(tokens, begin - 1) == "between" and begin - 1 >= floor:
        return Bound.EXACT, begin - 1, after
    behind = hedge_after(tokens, after)
    if behind:
        return behind[0], begin, behind[1]
    return Bound.EXACT, begin, after


def _values(
    number: Number, joined: Joined | None, tokens: Sequence[Token], begin: int
) -> tuple[float, float, float, float, tuple[float, ...]]:
    sign = -1.0 if tokens[begin].low in {"minus", "-", "−", "–"} else 1.0
    if not joined:
        low, high = sorted((sign * number.low, sign * number.high))
        return sign * number.value, low, high, number.precision, number.terms
    first, second = number.value, joined.second.value
    if joined.kind is QuantityKind.FRACTION:
        share = first / second
        return share, share, share, 0.0, (first, second)
    if joined.kind is QuantityKind.SCORE:
        return first, first, first, 1.0, (first, second)
    if joined.second.magnitude and not number.magnitude:
        scale = _magnitude_of(joined.second)
        if first * scale < second:
            first *= scale
    precision = max(number.precision, joined.second.precision)
    return (first + second) / 2, first, second, precision, (first, second)


def _magnitude_of(number: Number) -> float:
    return float(10 ** (3 * int(math.log10(max(1.0, number.value)) // 3)))


def _is_negative(tokens: Sequence[Token], begin: int) -> bool:
    if low_at(tokens, begin - 1) == "minus":
        return True
    if begin == 0 or tokens[begin - 1].text not in {"-", "−", "–"} or not tokens[begin].touches:
        return False
    return not tokens[begin - 1].touches


def _compound(tokens: Sequence[Token], quantity: Quantity, after: int) -> tuple[Quantity, int]:
    """ "5ft 10in", "10 stone 4lb": the smaller unit added in terms of the larger."""
    unit = quantity.unit
    if unit is None or unit.symbol not in _LARGER or quantity.low != quantity.high:
        return quantity, after
    number = read_number(tokens, after) if after < len(tokens) else None
    if not number or number.kind is not QuantityKind.COUNT:
        return quantity, after
    smaller = read_unit(tokens, number)
    if not smaller or not smaller.unit or smaller.unit.symbol != _LARGER[unit.symbol]:
        return quantity, after
    part = float(smaller.unit.factor / unit.factor)
    whole = quantity.value + number.value * part
    finely = number.precision * part
    return replace(quantity, value=whole, low=whole, high=whole, precision=finely), smaller.after


def _token_past(tokens: Sequence[Token], at: int, offset: int) -> int:
    while at < len(tokens) and tokens[at].start < offset:
        at += 1
    return at

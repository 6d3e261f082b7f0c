"""Time expressions: found by our own grammar, resolved without a clock."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from copydesk.model.span import Span
from copydesk.model.timex import Timex, TimexRange
from copydesk.understand.sentences import Sentence
from copydesk.understand.time.context import Context
from copydesk.understand.time.find import find
from copydesk.understand.time.found import Found
from copydesk.understand.time.joins import join
from copydesk.understand.time.numbers import join_numbers
from copydesk.understand.time.ranges import in_order, range_pairs
from copydesk.understand.time.resolve import resolve
from copydesk.understand.time.shared import with_shared_parts
from copydesk.understand.time.tense import Line
from copydesk.understand.time.tokens import Token, tokenize

_STRETCH = 20_000


@dataclass(frozen=True, slots=True)
class TimeReading:
    """The time expressions of a text, in reading order, and the ranges that pairs of them form."""

    timexes: tuple[Timex, ...]
    ranges: tuple[TimexRange, ...] = ()


def read_times(
    prose: str, sentences: Sequence[Sentence], reference: datetime | None
) -> TimeReading:
    """Find and resolve the time expressions of a text.

    Args:
        prose: the text; offsets of the result count its code points.
        sentences: the stretches to read; no expression crosses their borders.
        reference: the dateline time, or None when there is none.
    """
    lines: list[tuple[Line, list[Found]]] = []
    day_first: bool | None = None
    for sentence in sentences:
        for stretch in _stretches(prose, sentence.span):
            tokens = join_numbers(tokenize(prose, stretch.start, stretch.end))
            found = join(tokens, find(tokens))
            if found:
                lines.append((Line(tokens), found))
                day_first = _day_first(tokens) if day_first is None else day_first
    return _resolved(lines, Context(reference, day_first))


def _resolved(lines: list[tuple[Line, list[Found]]], context: Context) -> TimeReading:
    timexes: list[Timex] = []
    ranges: list[TimexRange] = []
    for line, read in lines:
        context.line += 1
        pairs = range_pairs(line.tokens, read)
        found = with_shared_parts(line.tokens, read, pairs)
        here = [resolve(line, one, context) for one in found]
        for left, right in pairs:
            here[left], here[right] = in_order(here[left], here[right])
        timexes += here
        for left, right in pairs:
            span = here[left].span.join(here[right].span)
            ranges.append(TimexRange(span, here[left], here[right]))
    return TimeReading(tuple(timexes), tuple(ranges))


def _stretches(prose: str, span: Span) -> Iterator[Span]:
    """A sentence, or pieces of one that is longer than any prose, cut at spaces."""
    start = span.start
    while span.end - start > _STRETCH:
        cut = prose.rfind(" ", start + _STRETCH // 2, start + _STRETCH)
        end = cut if cut > 0 else start + _STRETCH
        yield Span(start, end)
        start = end
    yield Span(start, span.end)


def _day_first(tokens: list[Token]) -> bool | None:
    """Whether an unambiguous numeric date puts the day first."""
    for token in tokens:
        if token.kind == "NDATE" and "/" in token.low:
            first, second, _ = token.low.split("/")
            if len(first) < 3 and int(first) > 12 >= int(second):
                return True
            if len(first) < 3 and int(second) > 12 >= int(first):
                return False
    return None

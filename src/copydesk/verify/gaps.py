"""The time between two events, where a sentence tells it: "two hours before", "within weeks of"."""

import re

from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex, TimexType
from copydesk.understand.reading import Reading
from copydesk.verify.lengths import UNIT_DAYS, Length, length_of


def longest_within(reading: Reading, sentence: int, told: Span) -> float | None:
    """The most days that "within an hour of" and "within minutes of" can mean."""
    for timex in reading.timexes_by_sentence[sentence]:
        if not told.contains(timex.span) or timex.stated.unit not in UNIT_DAYS:
            continue
        return longest_of(reading, timex)
    return None


def longest_of(reading: Reading, timex: Timex) -> float | None:
    """The most days that a stretch of time can be where "within" stands before it."""
    length, unit = length_of(reading.text, timex), timex.stated.unit
    if length or unit not in UNIT_DAYS:
        return length.high if length else None
    return UNIT_DAYS[unit] * _VAGUE_UNITS.get(unit, _VAGUE_MOST)


_VAGUE_UNITS = {Grain.SECOND: 60, Grain.MINUTE: 60, Grain.HOUR: 12, Grain.DAY: 8, Grain.WEEK: 6}
_VAGUE_MOST = 12
"""The most that "minutes", "a few weeks" or "months" without a number can be."""
_NOT_FEW = 4
"""How many times longer "weeks" can be than "a few weeks"."""


def stretch_before(reading: Reading, sentence: int, cue: int) -> Timex | None:
    """The stretch of time right before a cue: "two hours before"."""
    for timex in reading.timexes_by_sentence[sentence]:
        near = timex.span.end <= cue <= timex.span.end + 1
        if near and timex.type is TimexType.DURATION and timex.stated.amount is not None:
            return timex
    return None


def length_told(reading: Reading, timex: Timex) -> Length | None:
    """The length of a stretch; of "a few weeks" and "months" what they can mean at all."""
    known = length_of(reading.text, timex)
    unit = timex.stated.unit
    if known or unit not in UNIT_DAYS:
        return known
    few = _FEW.search(timex.span.cut(reading.text))
    most = _VAGUE_UNITS.get(unit, _VAGUE_MOST) * (1 if few else _NOT_FEW)
    return Length(UNIT_DAYS[unit], UNIT_DAYS[unit] * most)


_FEW = re.compile(r"\b(?:few|couple|several)\b", re.IGNORECASE)

"""Within which minutes of the day a clock time lies, and whether two may be one moment."""

import re
from dataclasses import dataclass

from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.clocks import (
    A_LITTLE_AFTER,
    A_LITTLE_BEFORE,
    BOUND,
    ROUGHLY,
)
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock
from copydesk.understand.zones import DAY, minute_of_day

_LEAD = 24
_ROUND = 20
"""Minutes by which "at three" may be off, where no minutes are told."""
_QUARTER = 15
"""Minutes by which zones lie apart, or a multiple of it."""
_ABOUT = 10
"""The same for a time to the minute that is said to be rough."""
_LITTLE = 30
"""What "a little before" and "shortly after" can mean."""


@dataclass(frozen=True, slots=True)
class Window:
    """When of day something was.

    Attributes:
        low, high: minutes from midnight on the clock that is told; they may lie beyond the day.
        zone: minutes that this clock is east of Greenwich, where the text lets one know.
        home: the same for the place's own clock; this clock is that one if no zone is written.
        local: whether no zone is written.
        open: whether the words leave open which half of the day is meant.
        bound: whether it only bounds the moment: "by three", "before noon".
    """

    low: int
    high: int
    zone: int | None
    home: int | None
    local: bool
    open: bool
    bound: bool


def window_of(reading: Reading, timex: Timex) -> Window | None:
    """The window of a clock time of a text; None for what is no clock time."""
    if not is_clock(timex):
        return None
    minute = minute_of_day(timex)
    before = reading.article.prose[max(0, timex.span.start - _LEAD) : timex.span.start]
    earlier, later = _slack(timex, before)
    stated = timex.stated
    return Window(
        minute - earlier,
        minute + later,
        stated.utc_offset if stated.utc_offset is not None else reading.zone,
        reading.zone,
        stated.utc_offset is None,
        half_open(reading, timex),
        bool(BOUND.search(before)) and earlier == later,
    )


def _slack(timex: Timex, before: str) -> tuple[int, int]:
    if A_LITTLE_BEFORE.search(before):
        return _LITTLE, 0
    if A_LITTLE_AFTER.search(before):
        return 0, _LITTLE
    whole = timex.grain is Grain.HOUR
    if timex.mod is not None or ROUGHLY.search(before):
        rough = _LITTLE if whole else _ABOUT
        return rough, rough
    return (_ROUND, _ROUND) if whole else (0, 0)


_HALF_KNOWN = re.compile(r"\d[:.]\d|\d\s?[ap]\.?m|\d{4}|noon|midday|midnight", re.IGNORECASE)


def half_open(reading: Reading, timex: Timex) -> bool:
    """Whether the words leave open which half of the day is meant: "twenty past five"."""
    return timex.stated.daypart is None and not _HALF_KNOWN.search(timex.span.cut(reading.text))


def may_be_one(one: Window, other: Window) -> bool | None:
    """Whether two windows have a moment in common; None when their zones leave that open."""
    turn = DAY // 2 if one.open or other.open else DAY
    universal = _meet(_at_greenwich(one), _at_greenwich(other), turn)
    if universal:
        return True
    local = _meet(_at_home(one), _at_home(other), turn)
    return universal if local is None else local


def may_be_one_somewhere(one: Window, other: Window) -> bool:
    """Whether two windows may have a moment in common, in whatever zones they are told.

    Zones lie quarters of an hour apart: 03:58 in one of them is 03:48 in none.
    """
    known = may_be_one(one, other)
    if known is None:
        return bool(_meet((one.low, one.high), (other.low, other.high), _QUARTER))
    return known


_Minutes = tuple[int, int]


def _at_greenwich(window: Window) -> _Minutes | None:
    if window.zone is None:
        return None
    return window.low - window.zone, window.high - window.zone


def _at_home(window: Window) -> _Minutes | None:
    if window.local:
        return window.low, window.high
    if window.zone is None or window.home is None:
        return None
    ahead = window.home - window.zone
    return window.low + ahead, window.high + ahead


def _meet(one: _Minutes | None, other: _Minutes | None, turn: int) -> bool | None:
    """Whether two stretches overlap, however many turns of the clock lie between them."""
    if one is None or other is None:
        return None
    shift = round((one[0] - other[0]) / turn) * turn
    return any(
        one[0] <= other[1] + shift + more and other[0] + shift + more <= one[1]
        for more in (-turn, 0, turn)
    )

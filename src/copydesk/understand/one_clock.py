"""The moments that a text tells twice on one clock, in words and in figures."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex, TimexType
from copydesk.understand.lang.en.clocks import OWN_PLACE_OR_DAY
from copydesk.understand.lang.en.same_clock import (
    APPOSED,
    AT,
    BECOMES,
    ELSEWHERE,
    LISTED,
    LISTED_BEHIND,
    SAME_DAY_APART,
    STRETCH,
    TURNED_BACK,
    TURNED_FORWARD,
    WAY,
)
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock
from copydesk.understand.zones import DAY, minute_of_day

_TWELVE = re.compile(r"[ap]\.?\s?m\b", re.IGNORECASE)
_FIGURES = re.compile(r"\d{1,2}[:.]?\d\d")
_TURNS = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}
_HALF_DAY = DAY // 2
_WORD_LENGTHS = {Grain.HOUR: 60, Grain.MINUTE: 1}


@dataclass(frozen=True, slots=True)
class SameClock:
    """Two times for one moment that do not agree.

    Attributes:
        wrong: the time or times at odds.
        other: what they are at odds with.
        fact: what is at odds.
        sure: whether they can mean nothing else.
    """

    wrong: Span
    other: Span
    fact: str
    sure: bool


def same_clock_in(reading: Reading, index: int) -> Iterator[SameClock]:
    """The moments of a sentence told by two times that do not agree."""
    clocks = [
        timex
        for timex in reading.timexes_by_sentence[index]
        if is_clock(timex) and timex.stated.utc_offset is None
    ]
    for one, other in pairwise(clocks):
        found = (
            _changed(reading, index, one, other)
            or _from_turn(reading, index, one, other)
            or (not _in_list(reading, clocks, one, other) and _apposed(reading, one, other))
            or _half_a_day_off(reading, index, one, other)
        )
        if found:
            yield found


def _in_list(reading: Reading, clocks: Sequence[Timex], one: Timex, other: Timex) -> bool:
    """Whether two times are of a list of more."""
    prose = reading.article.prose
    at = clocks.index(one)
    around = [*pairwise(clocks[: at + 1])][-1:]
    around += [*pairwise(clocks[at + 1 :])][:1]
    gaps = (prose[first.span.end : last.span.start] for first, last in around)
    return bool(LISTED_BEHIND.match(prose, other.span.end)) or any(map(LISTED.fullmatch, gaps))


def _apposed(reading: Reading, one: Timex, other: Timex) -> SameClock | None:
    """ "17:45, a quarter to six in the evening"."""
    prose = reading.article.prose
    gap = prose[one.span.end : other.span.start]
    styles = {_style(prose, one), _style(prose, other)}
    if len(styles) < 2 or None in styles or not gap.strip() or not APPOSED.fullmatch(gap):
        return None
    if any(_TURNS.get(t.span.cut(prose).lower()) is not None for t in (one, other)):
        return None
    if OWN_PLACE_OR_DAY.match(prose, other.span.end) or ELSEWHERE.match(prose, other.span.end):
        return None
    turn = DAY if _half_told(prose, one) and _half_told(prose, other) else _HALF_DAY
    if (minute_of_day(one) - minute_of_day(other)) % turn == 0:
        return None
    return SameClock(other.span, one.span, f"{_clock(one)} is not {_clock(other)}", sure=True)


def _from_turn(reading: Reading, index: int, turn: Timex, clock: Timex) -> SameClock | None:
    """ "half an hour after noon, at 00:30"."""
    prose = reading.article.prose
    base = _TURNS.get(turn.span.cut(prose).lower())
    gap = prose[turn.span.end : clock.span.start]
    if base is None or not gap.strip() or not AT.fullmatch(gap):
        return None
    if not _half_told(prose, clock) or OWN_PLACE_OR_DAY.match(prose, clock.span.end):
        return None
    for length in reading.timexes_by_sentence[index]:
        way = WAY.fullmatch(prose, length.span.end, turn.span.start)
        minutes = _exact_minutes(length)
        if way is None or minutes is None:
            continue
        after = way["way"].lower() in ("after", "past")
        right = (base + (minutes if after else -minutes)) % DAY
        if right != minute_of_day(clock) % DAY:
            fact = f"{_clock(clock)} is not {_of_day(right)}"
            return SameClock(length.span.join(clock.span), turn.span, fact, sure=True)
        return None
    lead = prose[max(0, turn.span.start - 12) : turn.span.start].lower()
    near = lead.endswith(("after ", "before ", "around ", "about "))
    opposite = abs((minute_of_day(clock) - base) % DAY - _HALF_DAY) <= 60
    if near and opposite and not _TWELVE.search(clock.span.cut(prose)):
        fact = f"{_clock(clock)} is not near {turn.span.cut(prose)}"
        return SameClock(turn.span.join(clock.span), turn.span, fact, sure=True)
    return None


def _changed(reading: Reading, index: int, one: Timex, other: Timex) -> SameClock | None:
    """ "Clocks go back on Sunday, when 2am becomes 1am"."""
    prose = reading.article.prose
    if not BECOMES.fullmatch(prose, one.span.end, other.span.start):
        return None
    if STRETCH.search(prose[max(0, one.span.start - 10) : one.span.start]):
        return None
    bare = prose[one.span.end : other.span.start].strip() == "to"
    start = reading.sentences[index if bare else max(0, index - 1)].span.start
    said = prose[start : reading.sentences[index].span.end]
    back, forward = (pattern.search(said) for pattern in (TURNED_BACK, TURNED_FORWARD))
    if bool(back) == bool(forward):
        return None
    ahead = -60 if back else 60
    apart = (minute_of_day(other) - minute_of_day(one)) % DAY
    if apart not in (60, DAY - 60) or apart == ahead % DAY:
        return None
    right = _of_day((minute_of_day(one) + ahead) % DAY)
    return SameClock(
        other.span, one.span, f"{_clock(one)} becomes {right}, not {_clock(other)}", sure=True
    )


def _half_a_day_off(reading: Reading, index: int, one: Timex, other: Timex) -> SameClock | None:
    """ "ten past six in the morning", where a camera shows 18:10."""
    prose = reading.article.prose
    apart = abs(minute_of_day(one) - minute_of_day(other)) % DAY
    if apart != _HALF_DAY or minute_of_day(one) % 60 == 0:
        return None
    figures = [t for t in (one, other) if _is_24(prose, t)]
    words = [t for t in (one, other) if not _is_24(prose, t) and t.stated.daypart is not None]
    if len(figures) != 1 or len(words) != 1:
        return None
    gap = prose[one.span.end : other.span.start]
    if SAME_DAY_APART.search(gap):
        return None
    fact = f"{_clock(figures[0])} is twelve hours off {_clock(words[0])}"
    return SameClock(words[0].span, figures[0].span, fact, sure=False)


def _exact_minutes(length: Timex) -> int | None:
    said = length.stated
    if length.type is not TimexType.DURATION or said.amount is None or said.unit is None:
        return None
    unit = _WORD_LENGTHS.get(said.unit)
    if unit is None or said.amount.exact is None:
        return None
    return round(said.amount.exact * unit)


def _style(prose: str, clock: Timex) -> str | None:
    """In words, or in figures on the 12-hour or the 24-hour clock; None where it may be either."""
    words = clock.span.cut(prose)
    if not words[0].isdigit():
        return "words"
    if _TWELVE.search(words) or clock.stated.daypart is not None:
        return "12"
    return "24" if (clock.stated.hour or 0) > 12 or words[0] == "0" else None


def _is_24(prose: str, clock: Timex) -> bool:
    words = clock.span.cut(prose)
    return bool(_FIGURES.match(words)) and not _TWELVE.search(words)


def _half_told(prose: str, clock: Timex) -> bool:
    words = clock.span.cut(prose)
    hour = clock.stated.hour or 0
    part = clock.stated.daypart is not None
    return part or bool(_TWELVE.search(words)) or hour > 12 or words.startswith("0")


def _clock(clock: Timex) -> str:
    return _of_day(minute_of_day(clock))


def _of_day(minutes: int) -> str:
    minutes %= DAY
    return f"{minutes // 60:02d}:{minutes % 60:02d}"

"""The lengths of time that an article states, and the pairs of times each may lie between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from copydesk.model.timex import Amount, Base, Grain, Timex, TimexType
from copydesk.understand.calendar import Interval
from copydesk.understand.lang.en.likely_ends import AGO, AHEAD
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.likely.ends import End
from copydesk.understand.tlinks.stretch import Moment, Stretch, clock_pairs, is_ago, on_clock

_SCALE = 4.0
"""By what factor a wrong length is off at most; farther off, two times are not those meant."""
_WEEK = timedelta(days=7)
_FEW = 3
"""Days that are counted exactly, from one calendar day to the other."""
_LONGEST_BY_CLOCK = 36.0


@dataclass(frozen=True, slots=True)
class Said:
    """A length of time that an article states.

    Attributes:
        timex: its words.
        sentence: the index of its sentence.
        amount, unit: what they say.
        kind: "ago", "later", "earlier", "next", "age" or "length".
    """

    timex: Timex
    sentence: int
    amount: Amount
    unit: Grain
    kind: str

    @property
    def by_clock(self) -> bool:
        """Whether it lies between times on the clock."""
        most = _LONGEST_BY_CLOCK if self.unit is Grain.HOUR else 60 * _LONGEST_BY_CLOCK
        return self.unit <= Grain.HOUR and (self.amount.low or 0.0) <= most


def lengths_said(reading: Reading) -> Iterator[Said]:
    """All lengths of time that an article states."""
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            said = said_in(reading.article.prose, timex, index)
            if said is not None:
                yield said


@dataclass(frozen=True, slots=True)
class Pair:
    """Two times that a stated length may lie between.

    Attributes:
        one, other: in the order of the text; the present comes last.
        stretch: the length from the earlier to the later, at its nearest to what is said.
        holds: whether what is said may be said of them.
        plainly: whether it may without another year or week than the words were read as.
    """

    one: End
    other: End
    stretch: Stretch
    holds: bool
    plainly: bool = False


def said_in(prose: str, timex: Timex, sentence: int) -> Said | None:
    """What a time expression states, if it is a length of time or counts by one."""
    stated = timex.stated
    if timex.type is TimexType.SET or stated.unit not in _UNITS:
        return None
    if stated.amount is None:
        beside = stated.base is Base.CONTEXT and stated.direction and stated.unit is Grain.DAY
        return Said(timex, sentence, _ONE, stated.unit, "next") if beside else None
    if stated.amount.low is None or stated.amount.low <= 0:
        return None
    if stated.direction and AHEAD.match(timex.span.cut(prose)):
        return None
    kind = "length"
    if stated.age:
        kind = "age"
    elif is_ago(timex):
        if not AGO.search(timex.span.cut(prose)):
            return None
        kind = "ago"
    elif stated.direction:
        kind = "later" if stated.direction > 0 else "earlier"
    elif timex.type is not TimexType.DURATION:
        return None
    return Said(timex, sentence, stated.amount, stated.unit, kind)


_ONE = Amount(1.0, 1.0)
_UNITS = (
    *(Grain.SECOND, Grain.MINUTE, Grain.HOUR, Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR),
    *(Grain.DECADE, Grain.CENTURY),
)


def pair_of(said: Said, one: End, other: End) -> Pair | None:
    """Two times as the ends of a length; None if they are too far apart, too near or too vague."""
    choices = _by_clock(one, other) if said.by_clock else list(_by_calendar(said, one, other))
    stretches = [
        Stretch(said.timex.span, said.amount, said.unit, said.timex.mod, early, late, False)
        for early, late in choices
    ]
    fitting = [stretch for stretch in stretches if _fits(said, stretch)]
    if fitting:
        return Pair(one, other, fitting[0], True, said.by_clock or fitting[0] is stretches[0])
    if not said.by_clock:
        stretches = sorted(stretches, key=_length)[:1]
    near = [stretch for stretch in stretches if _of_one_scale(stretch)]
    if not near:
        return None
    return Pair(one, other, min(near, key=lambda stretch: stretch.off), False)


def _by_clock(one: End, other: End) -> Sequence[tuple[Moment, Moment]]:
    """The two on one day or the next; either half of the day where their words leave it open."""
    assert one.timex is not None
    assert other.timex is not None
    if not (one.half_known and other.half_known):
        return clock_pairs(one.timex, other.timex)
    early, late = on_clock(one.timex), on_clock(other.timex)
    if early.interval.start < late.interval.start:
        return [(early, late)]
    return [(late, early), (early, on_clock(other.timex, 24))]


def _by_calendar(said: Said, one: End, other: End) -> Iterator[tuple[Moment, Moment]]:
    """The two in order of time, with every year or week that their words leave open."""
    most = 1.5 if said.unit <= Grain.DAY else 8.0 if said.unit is Grain.WEEK else 32.0
    if said.unit < Grain.YEAR and max(_days(one), _days(other)) > most:
        return
    for first in _open(one):
        for last in _open(other):
            early, late = sorted((first, last), key=lambda moment: moment.interval.start)
            if early.interval.start < late.interval.start:
                yield early, late


def _days(end: End) -> float:
    return 1.0 if end.timex is None else end.moment.interval.days


def _open(end: End) -> Iterator[Moment]:
    """A moment, and those of the years or weeks before and after if its words leave them open."""
    yield end.moment
    if end.timex is None or end.year_known:
        return
    said = end.timex.stated
    if said.year is not None or said.unit is not None:
        return
    if said.month is not None:
        for years in (-1, 1):
            yield replace(end.moment, interval=_years_on(end.moment.interval, years))
    elif said.weekday is not None:
        for weeks in (-1, 1):
            shift = weeks * _WEEK
            interval = Interval(end.moment.interval.start + shift, end.moment.interval.end + shift)
            yield replace(end.moment, interval=interval)


def _years_on(interval: Interval, years: int) -> Interval:
    length = interval.end - interval.start
    start = interval.start
    day = 28 if (start.month, start.day) == (2, 29) else start.day
    moved = datetime(start.year + years, start.month, day, start.hour, start.minute)
    return Interval(moved, moved + length)


def _length(stretch: Stretch) -> timedelta:
    return stretch.late.interval.start - stretch.early.interval.start


def _of_one_scale(stretch: Stretch) -> bool:
    low, high = stretch.spread
    middle = max((low + high) / 2, 1e-9)
    return 1 / _SCALE <= middle / (stretch.amount.low or 1.0) <= _SCALE


def _fits(said: Said, stretch: Stretch) -> bool:
    early, late = stretch.early.interval, stretch.late.interval
    exact = said.amount.exact
    if said.kind == "length" and stretch.rounded_down:
        return False
    counted = said.kind in ("next", "later", "earlier") and said.timex.mod is None
    few = said.unit is Grain.DAY and exact is not None and exact <= _FEW
    if counted and few and early.days <= 1 and late.days <= 1:
        return (late.start.date() - early.start.date()).days == exact
    return stretch.holds


def pairs_of(said: Said, ends: Sequence[End], up_to_now: bool) -> Iterator[Pair]:
    """All pairs of times that a length may lie between.

    "Ago" reaches to the present, "later" never does.

    Args:
        said: the length.
        ends: the times.
        up_to_now: whether a plain length may reach up to the present.
    """
    for place, one in enumerate(ends):
        for other in ends[place + 1 :]:
            if _may_be(said, one, other, up_to_now):
                pair = pair_of(said, one, other)
                if pair is not None:
                    yield pair


def _may_be(said: Said, one: End, other: End, up_to_now: bool) -> bool:
    to_present = other.timex is None
    if said.kind == "ago":
        said_day = one.timex.stated if one.timex else None
        bare = said_day and said_day.day is None and said_day.weekday is not None
        return to_present and not bare
    return not to_present or said.kind == "age" or (said.kind == "length" and up_to_now)

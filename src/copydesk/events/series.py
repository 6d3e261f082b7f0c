"""From the mentions of one figure to its series.

Sources are gone through in the order of publication. What a source repeats of an earlier one while
it has a newer value is told again, not said again: it adds an origin to the earlier point and
makes no new one. So a toll that fell is not taken to have risen where a report looks back.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from copydesk.events.figure_mentions import FigureMention
from copydesk.events.figure_topics import FOLLOWED
from copydesk.model.quantity import Bound


@dataclass(slots=True)
class Told:
    """One value at one time, while a series is made.

    Attributes:
        as_of: the time for which it is given.
        mentions: those who give it, in the order of the sources.
        current: whether it was the newest of some source.
    """

    as_of: datetime
    mentions: list[FigureMention] = field(default_factory=list)
    current: bool = False

    @property
    def value(self) -> tuple[float, float]:
        """What its first source gives: the interval."""
        return interval(self.mentions[0])


def interval(mention: FigureMention) -> tuple[float, float]:
    """The interval that a number's words allow."""
    return mention.number.low, mention.number.high


def series(mentions: Sequence[FigureMention]) -> list[Told]:
    """The points of a figure, in order of time."""
    told: list[Told] = []
    for source in sorted({mention.source for mention in mentions}):
        here = _timed([mention for mention in mentions if mention.source == source])
        own = _own(_exact(here, told))
        newest = _newest(own, told)
        for mention in own:
            current = interval(mention) == interval(newest) and not _is_told_again(mention, told)
            _place(mention, told, current=current)
    told.sort(key=lambda one: (one.as_of, not all(mention.older for mention in one.mentions)))
    return _without_parts(told)


def _timed(mentions: Sequence[FigureMention]) -> list[FigureMention]:
    """The mentions of one source, those without a time with that which it gives for the value."""
    times = {interval(one): one for one in reversed(mentions) if one.stated}
    return [
        replace(one, as_of=same.as_of, stated=True, hour=same.hour)
        if not one.stated and (same := times.get(interval(one))) is not None
        else one
        for one in mentions
    ]


def _is_told_again(mention: FigureMention, told: Sequence[Told]) -> bool:
    """Whether a count that only goes one way is one that reports have since gone beyond."""
    if mention.fate not in _RISING | _FALLING or mention.newer or mention.stated:
        return False
    values = [one.mentions[0].number.value for one in told if one.current]
    if mention.number.value not in values:
        return False
    if mention.fate in _FALLING:
        return min(values) < mention.number.value
    return max(values) > mention.number.value


def _without_parts(told: list[Told]) -> list[Told]:
    """The points without those that count only some.

    No toll falls by more than half unsaid, nor falls in one report alone and rises in the next; nor
    is what one report alone has far more than those before and after it.
    """
    fate = next((one.fate for each in told for one in each.mentions if one.fate), None)
    if fate not in _RISING:
        most = max(map(_value, told), default=0.0)
        return [one for one in told if fate is None or _value(one) * _TINY > most]
    kept: list[Told] = []
    for at, one in enumerate(told):
        value = _value(one)
        most = max(map(_value, kept), default=0.0)
        later = max(map(_value, told[at + 1 :]), default=0.0)
        alone = len({mention.source for mention in one.mentions}) == 1
        corrected = any(mention.newer for mention in one.mentions)
        dips = value < _DIPPING * min(most, later)
        juts = kept != [] and later > 0 and value > _JUTTING * max(most, later)
        if not alone or corrected or not (dips or juts or value * _PART < most):
            kept.append(one)
    return kept


def _value(one: Told) -> float:
    return one.mentions[0].number.value


_RISING = frozenset("dead injured arrested infected rescued vaccinated".split())
"""Fates whose number falls only when it was counted wrong."""
_FALLING = frozenset("missing held trapped".split())
"""Fates whose number falls as those are found or let go."""
_PART = 2.5
_DIPPING, _JUTTING = 0.6, 1.5
"""How little, and how much, of what was told before and after one report alone may have."""
_TINY = 100
"""How many times a count of people may be another of theirs."""


def _exact(mentions: Sequence[FigureMention], told: Sequence[Told]) -> Sequence[FigureMention]:
    """The mentions without those that only round another: "nearly 1,200" beside 1,166."""
    known = [one.number.value for one in mentions if not _is_rough(one)]
    known += [one.mentions[0].number.value for one in told if not _is_rough(one.mentions[0])]
    exact = [
        one
        for one in mentions
        if not _is_rough(one) or not any(_rounds(one, value) for value in known)
    ]
    return exact or mentions


def _is_rough(mention: FigureMention) -> bool:
    return mention.number.bound not in (Bound.EXACT, Bound.RANGE)


def _rounds(mention: FigureMention, value: float) -> bool:
    number = mention.number
    near = abs(number.value - value) <= _ROUNDED * abs(value)
    return near and number.value != value and number.low <= value <= number.high


_ROUNDED = 0.06


def _own(mentions: Sequence[FigureMention]) -> Sequence[FigureMention]:
    """What one source says of a figure; of what is no fate, its first number and older ones.

    Of a number of jobs, further numbers are parts: by country, by department.
    """
    if mentions[0].fate in FOLLOWED:
        return mentions
    first = next((one for one in mentions if not one.older), mentions[0])
    return [one for one in mentions if one is first or one.older or one.newer]


def _newest(own: Sequence[FigureMention], told: Sequence[Told]) -> FigureMention:
    """What a source gives as it stands: the latest stated, else what no earlier source had.

    A report leads with its newest count; where it goes through all of them, the last is newest.
    """
    standing = [mention for mention in own if not mention.older] or list(own)
    known = {one.mentions[0].number.value for one in told}
    fresh = [mention for mention in standing if mention.number.value not in known]
    if not fresh:
        return max(standing, key=lambda one: (one.as_of, -own.index(one)))
    revised = [mention for mention in fresh if mention.newer]
    if revised:
        return revised[-1]
    dated = [mention for mention in fresh if mention.stated]
    undated = [mention for mention in fresh if not mention.stated]
    if undated and fresh[0] is standing[0] and len(undated) < _SERIES:
        return fresh[0]
    return undated[-1] if undated else max(dated, key=lambda one: one.as_of)


_SERIES = 3
"""New numbers of one source from which on it goes through all of them, the newest last."""


def _place(mention: FigureMention, told: list[Told], *, current: bool) -> None:
    again = [one for one in told if one.mentions[0].number.value == mention.number.value]
    if not current and again:
        again[0].mentions.append(mention)
        return
    at = next(
        (
            one
            for one in again
            if one.value == interval(mention) and one.as_of.date() == mention.as_of.date()
        ),
        None,
    )
    if at is None:
        at = Told(mention.as_of)
        told.append(at)
    at.mentions.append(mention)
    at.current |= current


def latest(told: Sequence[Told]) -> int:
    """The index of the point that holds now: of the newest of all sources, the latest.

    Of one day, what more sources have as their newest; then what was told last. Of all points,
    where the newest of every source counts only some.
    """
    standing = [index for index, one in enumerate(told) if one.current] or range(len(told))
    day = max(told[index].as_of.date() for index in standing)
    last = [index for index in standing if told[index].as_of.date() == day]
    return max(last, key=lambda index: (told[index].as_of, index))

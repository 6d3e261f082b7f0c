"""Whether two times may be one, at the coarser grain of the two, or surely are two."""

from datetime import MAXYEAR, MINYEAR, datetime, time, timedelta

from copydesk.model.claim import ClaimKind
from copydesk.model.report import ReferenceFrom
from copydesk.model.timex import Base, Grain, Resolution, Timex, TimexType
from copydesk.understand.calendar import Interval, interval_of
from copydesk.understand.quantity.sameness import transposed
from copydesk.verify.clocks import may_be_one, may_be_one_somewhere
from copydesk.verify.lengths import as_long, lengths_apart
from copydesk.verify.told_times import Told


def same_sort(kind: ClaimKind, other: Timex) -> bool:
    """Whether a time can be compared with a claim of a kind at all."""
    if kind is ClaimKind.DURATION:
        stretch = other.type in (TimexType.DURATION, TimexType.SET)
        counted = stretch or other.stated.base is Base.CONTEXT
        return counted and other.stated.amount is not None and not other.stated.age
    if other.start is None or other.end is None:
        return False
    return kind is ClaimKind.DATE or other.stated.hour is not None


def same_time(kind: ClaimKind, one: Told, other: Told) -> bool:
    """Whether two times may be one."""
    if kind is ClaimKind.DURATION:
        return as_long(one.timex, other.timex)
    if kind is ClaimKind.CLOCK:
        first, second = one.window, other.window
        return first is not None and second is not None and may_be_one_somewhere(first, second)
    if _is_same_weekday(one, other):
        return True
    here, there = interval_of(one.timex), interval_of(other.timex)
    return (
        here is not None and there is not None and here.start < there.end and there.start < here.end
    )


def is_coarser(one: Told, other: Told) -> bool:
    """Whether a date tells less than another one, so that it does not bear it out.

    "In January 2020" leaves room for 3 January 2020, and does not tell it; nor does "the same day",
    which is only reckoned to be in it.
    """
    mine, theirs = one.timex, other.timex
    if mine.grain is None or theirs.grain is None or mine.stated.hour is not None:
        return False
    reckoned = theirs.resolution is Resolution.CONTEXT and theirs.stated.hour is None
    if reckoned and mine.resolution is not Resolution.CONTEXT:
        return theirs.grain is not mine.grain
    return theirs.grain > mine.grain


def _is_same_weekday(one: Told, other: Told) -> bool:
    """Whether both name one weekday and no date, and the article's own date is not told."""
    mine, theirs = one.timex.stated, other.timex.stated
    if one.reading.reference.origin in (ReferenceFrom.CALLER, ReferenceFrom.METADATA):
        return False
    return (
        mine.weekday is not None
        and mine.weekday == theirs.weekday
        and mine.day is None
        and theirs.day is None
    )


def comparable(kind: ClaimKind, one: Told, other: Told) -> bool:
    """Whether both tell of one sort of event, and neither of another case of it."""
    return of_one_case(one, other) and of_one_sort(kind, one, other)


def of_one_case(one: Told, other: Told) -> bool:
    """Whether both or neither are of a plan, and of another case than the one at hand."""
    if one.is_planned != other.is_planned:
        return False
    return one.is_of_another_case == other.is_of_another_case


def of_one_sort(kind: ClaimKind, one: Told, other: Told) -> bool:
    """Whether both tell of one sort of event: what happened or a plan, an event or a reaction.

    A length may be that of a plan in one text and of a rule in another: "should take three hours".
    """
    if _came_after(one, other):
        return False
    if kind is ClaimKind.DURATION:
        return one.is_counted == other.is_counted
    if one.is_planned != other.is_planned:
        return False
    return kind is ClaimKind.CLOCK or one.is_of_a_reply == other.is_of_a_reply


def _came_after(one: Told, other: Told) -> bool:
    """Whether a time of a report lies behind the article that another is told in, of the past."""
    now, mine, theirs = one.reading.reference.time, one.timex.start, other.timex.start
    if now is None or mine is None or theirs is None:
        return False
    return mine.date() <= now.date() < theirs.date()


def may_differ(kind: ClaimKind, one: Told, other: Told) -> bool:
    """Whether the two are told finely enough for their difference to be one of fact."""
    if kind is ClaimKind.DURATION:
        if other.timex.type is TimexType.SET and one.timex.type is not TimexType.SET:
            return False
        if _counts_both_ends(one.timex, other.timex):
            return False
        return lengths_apart(one.reading.text, one.timex, other.reading.text, other.timex)
    if kind is ClaimKind.CLOCK:
        return _clocks_apart(one, other)
    fine = all(time.timex.grain is Grain.DAY for time in (one, other))
    return fine and not same_time(kind, one, other) and not _may_be_its_weekday(one, other)


def _counts_both_ends(one: Timex, other: Timex) -> bool:
    """Whether one is a number of days, and the other how many lie between the first and the last.

    "Runs for five days", "ends four days later".
    """
    days = [timex.stated.amount.exact for timex in (one, other) if timex.stated.amount]
    if {one.stated.unit, other.stated.unit} != {Grain.DAY} or None in days or len(days) < 2:
        return False
    counted = [timex.stated.base is Base.CONTEXT for timex in (one, other)]
    longer = (days[0] or 0) - (days[1] or 0)
    return counted[0] is not counted[1] and longer == (1 if counted[1] else -1)


def _may_be_its_weekday(one: Told, other: Told) -> bool:
    """Whether the second is a mere weekday, and the first lies a week from what it is taken for.

    "Would have ended on 14 January", "would have ended on Wednesday".
    """
    mine, theirs = one.timex, other.timex
    if mine.start is None or theirs.start is None or theirs.stated.weekday is None:
        return False
    bare = theirs.stated.day is None and mine.stated.day is not None
    return bare and abs((mine.start.date() - theirs.start.date()).days) == _WEEK


_WEEK = 7
"""Days."""


def _clocks_apart(one: Told, other: Told) -> bool:
    first, second = one.window, other.window
    if first is None or second is None or first.bound or second.bound:
        return False
    if one.role != other.role or one.heads_an_entry or other.heads_an_entry:
        return False
    return not _on_other_days(one, other) and may_be_one(first, second) is False


def _on_other_days(one: Told, other: Told) -> bool:
    """Whether the sentences of two clock times both tell dates, and no date in common."""
    mine, theirs = (_own_day(told) or told.dates for told in (one, other))
    return bool(mine and theirs) and not any(
        here.start < there.end and there.start < here.end for here in mine for there in theirs
    )


def _own_day(told: Told) -> tuple[Interval, ...]:
    """The day that the words of a clock time tell: "16:00 today"."""
    start = told.timex.start
    said = told.day is not None or told.timex.stated.base is Base.REFERENCE
    if start is None or not said or not MINYEAR < start.year < MAXYEAR:
        return ()
    start = datetime.combine(start, time.min)
    return (Interval(start, start + timedelta(days=1)),)


def swapped(one: Told, other: Told) -> bool:
    """Whether two clock times, days of one month or lengths differ by two swapped digits.

    "08:40", "08:04"; "12 January", "21 January"; "14.1 hours", "11.4 hours".
    """
    return transposed(_digits(one), _digits(other))


def _digits(told: Told) -> str:
    """The digits of a clock time or a length, or of a day with the month before it."""
    start, amount = told.timex.start, told.timex.stated.amount
    if amount is not None and amount.exact is not None and start is None:
        return f"{amount.exact:g}".replace(".", "")
    if start is None:
        return ""
    if told.window is not None:
        return f"{start:%H%M}"
    day = told.timex.stated.day is not None and told.timex.stated.hour is None
    return f"{start:%b%d}" if day else ""

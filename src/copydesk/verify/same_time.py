"""Whether two times may be one, at the coarser grain of the two, or surely are two."""

import re
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta

from copydesk.model.claim import ClaimKind
from copydesk.model.report import ReferenceFrom
from copydesk.model.span import Span
from copydesk.model.timex import Base, Grain, Resolution, Timex, TimexType
from copydesk.understand.calendar import Interval, interval_of
from copydesk.understand.lang.en.order import REACTION
from copydesk.understand.lang.en.plans import OTHER, PLANNED
from copydesk.understand.quantity.sameness import transposed
from copydesk.understand.reading import Reading
from copydesk.verify.clocks import Window, may_be_one, may_be_one_somewhere, window_of
from copydesk.verify.lengths import as_long, lengths_apart


@dataclass(frozen=True, slots=True)
class Told:
    """A time where it is told.

    Attributes:
        reading: the text.
        sentence: the index of its sentence.
        timex: the time.
    """

    reading: Reading
    sentence: int
    timex: Timex

    @property
    def window(self) -> Window | None:
        """When of day it is, if it is a clock time."""
        return window_of(self.reading, self.timex)

    @property
    def words(self) -> str:
        """Its words."""
        return self.timex.span.cut(self.reading.text)

    @property
    def clause(self) -> str:
        """The words of the clause that holds it."""
        reading = self.reading
        clauses = reading.clauses[self.sentence]
        inside = (one for one in clauses if one.contains(self.timex.span))
        return next(inside, reading.sentences[self.sentence].span).cut(reading.article.prose)

    def before(self, reach: int) -> str:
        """So many code points in front of it, within its sentence."""
        start = max(self.reading.sentences[self.sentence].span.start, self.timex.span.start - reach)
        return Span(start, self.timex.span.start).cut(self.reading.article.prose)

    @property
    def role(self) -> str | None:
        """Whether it begins a stretch or ends it; None when it does neither."""
        before = self.before(_ROLE)
        if _FROM.search(before):
            return "from"
        if _NOT_UNTIL.search(self.before(_CLAUSE)):
            return None
        return "until" if _UNTIL.search(before) else None

    @property
    def day(self) -> date | None:
        """The day of a clock time, where the words of its sentence tell it."""
        start, said = self.timex.start, self.timex.stated
        if start is None:
            return None
        others = self.reading.timexes_by_sentence[self.sentence]
        told = any(
            other.start is not None
            and other.stated.hour is None
            and other.start.date() == start.date()
            and other.grain in (Grain.DAY, Grain.DAYPART)
            for other in others
        )
        return start.date() if told or said.day or said.weekday is not None else None

    @property
    def dates(self) -> tuple[Interval, ...]:
        """The days, months and years that its sentence tells."""
        found = (
            interval_of(timex)
            for timex in self.reading.timexes_by_sentence[self.sentence]
            if timex.grain is not None and timex.grain >= Grain.DAYPART
        )
        return tuple(filter(None, found))

    @property
    def is_planned(self) -> bool:
        """Whether it is of what is to come, or of a plan."""
        now, start = self.reading.reference.time, self.timex.start
        if now is None or start is None:
            ahead = False
        elif self.reading.reference.grain_is_day:
            ahead = start.date() > now.date()
        else:
            ahead = start > now
        return ahead or bool(PLANNED.search(self.clause))

    @property
    def is_converted(self) -> bool:
        """Whether it is told in brackets, as the same time on another clock: "(1840 GMT)"."""
        return self.before(1) == "("

    @property
    def is_of_another_case(self) -> bool:
        """Whether its clause tells of another case than the one at hand: "the previous vote"."""
        return bool(OTHER.search(self.clause))

    @property
    def is_of_a_reply(self) -> bool:
        """Whether it is when somebody answered to what happened."""
        return bool(REACTION.search(self.before(_LEAD)))

    @property
    def is_counted(self) -> bool:
        """Whether it tells how far two events lie apart, or is only a manner of speaking.

        "Nine days after the first drops", "a day of mourning".
        """
        if self.timex.type is not TimexType.DURATION:
            return False
        prose, end = self.reading.article.prose, self.timex.span.end
        amount = self.timex.stated.amount
        single = amount is not None and amount.exact == 1
        article = single and self.words.lower().startswith(("a day", "a year", "one-"))
        return self.timex.stated.base is not None or article or bool(_COUNTED.match(prose, end))

    def is_telling(self, kind: ClaimKind) -> bool:
        """Whether two texts hardly have it by chance: "06:47", not "noon"."""
        minute = self.timex.stated.minute
        return kind is ClaimKind.CLOCK and bool(minute)

    @property
    def heads_an_entry(self) -> bool:
        """Whether it is when an entry of a running report was written: "21:20 She has arrived"."""
        sentence = self.reading.sentences[self.sentence].span
        lead = Span(sentence.start, self.timex.span.start).cut(self.reading.article.prose)
        return self.timex.stated.hour is not None and not any(map(str.isalnum, lead))


_COUNTED = re.compile(
    r"\s(?:\w{1,12}\s)?(?:after|before|since|earlier|later|ago|from now|of age|old|on from|until|"
    r"to go|away|apart|late)\b",
    re.IGNORECASE,
)
_ROLE = 16
_LEAD = 30
_FROM = re.compile(r"\b(?:from|between|since|starting)\s+(?:the\s+)?\Z", re.IGNORECASE)
_NOT_UNTIL = re.compile(
    r"\b(?:not|never|nobody|no|none)\b[^,;.]{1,60}\b(?:until|till)\s+\Z|n['’]t\b[^,;.]{1,60}\buntil\s+\Z",
    re.IGNORECASE,
)
_CLAUSE = 80
_UNTIL = re.compile(r"\b(?:to|until|till|through|ending)\s+(?:the\s+)?\Z|[–-]\s?\Z", re.IGNORECASE)


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
        return lengths_apart(one.reading.text, one.timex, other.reading.text, other.timex)
    if kind is ClaimKind.CLOCK:
        return _clocks_apart(one, other)
    fine = all(time.timex.grain is Grain.DAY for time in (one, other))
    return fine and not same_time(kind, one, other) and not _may_be_its_weekday(one, other)


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

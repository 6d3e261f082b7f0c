"""Dates and times in print: "on Wednesday, 3 January 2024", then "on Wednesday"; "3:04 p.m."."""

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from copydesk.model.event import When
from copydesk.model.timex import Grain

_NEAR = timedelta(days=6)
"""How long before the article's time a weekday alone names a day."""
_AFTER = re.compile(r"\b(?:shortly|just|soon|a\s+little|minutes)\s+after\b", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:shortly|just|a\s+little|minutes)\s+before\b", re.IGNORECASE)
_PARTS = ((5, "morning"), (12, "afternoon"), (17, "evening"), (21, "night"))


def day(moment: date, *, year: bool = True) -> str:
    """ "3 January 2024"."""
    return f"{moment.day} {moment:%B}" + (f" {moment.year}" if year else "")


def clock(moment: datetime | time) -> str:
    """ "3:04 p.m.", "8 a.m.", "noon", "midnight"."""
    if moment.minute == 0 and moment.hour in (0, 12):
        return "noon" if moment.hour else "midnight"
    hour = moment.hour % 12 or 12
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{hour}{minutes} {'p.m.' if moment.hour >= 12 else 'a.m.'}"


def bare_time(when: When) -> str:
    """A time without preposition, behind one that is there: "2014", "June 2017", "3 January"."""
    if when.grain >= Grain.YEAR:
        return f"{when.start.year}"
    if when.grain >= Grain.MONTH:
        return f"{when.start:%B} {when.start.year}"
    return day(when.start) if when.grain >= Grain.DAY else clock(when.start)


def day_part(hour: int) -> str:
    """ "morning", "afternoon", "evening", "night"."""
    return next((name for start, name in reversed(_PARTS) if hour >= start), "night")


@dataclass(slots=True)
class Calendar:
    """What the article has said of the days so far, so that each is named once in full.

    Attributes:
        as_of: the time of the article: weekdays alone are read against it.
        last: the day named last.
    """

    as_of: datetime | None
    last: date | None = None
    _told: set[date] = field(default_factory=set)
    _years: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        if self.as_of is not None:
            self._years.add(self.as_of.year)

    def copy(self) -> "Calendar":
        """The same, to try a sentence on."""
        return replace(self, _told=set(self._told), _years=set(self._years))

    def on_day(self, moment: date) -> str:
        """ "Wednesday, 3 January 2024" when first named, then "Wednesday" or "3 January"."""
        year = moment.year not in self._years
        first = moment not in self._told
        self._told.add(moment)
        self._years.add(moment.year)
        self.last = moment
        if first:
            return f"{moment:%A}, {day(moment, year=year)}"
        if self.is_near(moment):
            return f"{moment:%A}"
        return day(moment, year=False)

    def is_near(self, moment: date) -> bool:
        """Whether the weekday alone names it for who reads the article."""
        return self.as_of is not None and timedelta() <= self.as_of.date() - moment <= _NEAR

    def at(self, when: When, words: str = "") -> str:
        """The time as an adverbial: "on Wednesday at 3:04 p.m. local time", "in June 2017".

        Args:
            when: the time.
            words: the source's words for it, which may say "shortly after".
        """
        start = when.start
        match when.grain:
            case Grain.SECOND | Grain.MINUTE | Grain.HOUR:
                same = self.last == start.date()
                hour = self.hour(when, words)
                return hour if same else f"{hour} on {self.on_day(start.date())}"
            case Grain.DAYPART:
                named = f"{start:%A}" if self.is_near(start.date()) else ""
                part = day_part(start.hour)
                if named and start.date() in self._told:
                    self.last = start.date()
                    return f"on {named} {part}"
                return f"on the {part} of {self.on_day(start.date())}"
            case Grain.DAY:
                return f"on {self.on_day(start.date())}"
            case Grain.MONTH:
                return f"in {start:%B} {start.year}"
            case Grain.YEAR:
                return f"in {start.year}"
            case Grain.DECADE:
                return f"in the {start.year}s"
        last = (when.end - timedelta(seconds=1)).date()
        if last <= start.date():
            return f"on {self.on_day(start.date())}"
        return f"between {day(start, year=start.year != last.year)} and {day(last)}"

    def hour(self, when: When, words: str = "") -> str:
        """ "at about 3 p.m. local time", "shortly after 3 p.m."."""
        printed = clock(when.start)
        zone = " local time" if when.zone and "local" in when.zone.lower() else ""
        if _AFTER.search(words):
            return f"shortly after {printed}{zone}"
        if _BEFORE.search(words):
            return f"shortly before {printed}{zone}"
        return f"at {'about ' if when.approximate else ''}{printed}{zone}"

    def moment(self, when: datetime, *, stated: bool) -> str:
        """A time for a table: "4 January 2024, 10:20 a.m.", the day alone if no hour is known."""
        if not stated or (when.hour == 0 and when.minute == 0):
            return day(when)
        return f"{day(when)}, {clock(when)}"

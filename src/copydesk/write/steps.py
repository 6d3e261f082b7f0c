"""The wordings of how one figure stands, and of how it changed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby

from copydesk.model.event import Figure, FigurePoint
from copydesk.model.quantity import Bound
from copydesk.write.counts import is_money, noun_of, printed
from copydesk.write.dates import day_part
from copydesk.write.given import credit_of, evidence_of, is_same, speaker_of
from copydesk.write.lang.en.figures import COUNTED_BY, DIED_LATER, FALLING, MOVING, REASONS
from copydesk.write.lang.en.style import INSTITUTION
from copydesk.write.numerals import figures
from copydesk.write.telling import Maker, Telling

_CORRECTED = re.compile(r"\bcorrect(?:ed|ion|s)\b", re.IGNORECASE)
_HEDGED = (Bound.RANGE, Bound.ABOUT, Bound.VAGUE, Bound.NEARLY)


@dataclass(frozen=True, slots=True)
class Course:
    """A rise or a fall of a figure.

    Attributes:
        points: the value that it began with, and each that it came to, in the order of time.
        from_start: whether the first is the figure's own first, which nothing has told before.
    """

    points: tuple[FigurePoint, ...]
    from_start: bool

    @property
    def falls(self) -> bool:
        """Whether the figure is lower behind it."""
        return self.points[-1].value < self.points[0].value

    @property
    def told(self) -> tuple[FigurePoint, ...]:
        """The points that a sentence on it gives."""
        return self.points if self.from_start else self.points[1:]


def as_it_stands(telling: Telling, figure: Figure, point: FigurePoint) -> list[Maker]:
    """ "Police put the number of arrests at 17 on Wednesday"."""
    return [
        partial(_stands, telling, figure, point),
        partial(_stands, telling, figure, point, dated=False),
    ]


def _stands(telling: Telling, figure: Figure, point: FigurePoint, *, dated: bool = True) -> str:
    noun, value = noun_of(figure), printed(figure, point)
    when = _when(telling, figure, point) if dated else ""
    said = speaker_of(telling, figure, point)
    if said:
        return f"{said} {_put(noun, value)}{when}"
    credit = credit_of(telling, figure, point)
    verb = "were" if _is_plural(noun) else "stood at"
    return f"{noun} {verb} {value}{when}{f', according to {credit}' if credit else ''}"


def corrected(
    telling: Telling, figure: Figure, before: FigurePoint, after: FigurePoint
) -> list[Maker]:
    """ "The attendance was corrected to 38,912 from 38,764", where a source has it so."""

    def make() -> str | None:
        if not all(_CORRECTED.search(piece.quote) for piece in after.evidence):
            return None
        noun = noun_of(figure)
        values = f"to {printed(figure, after)} from {printed(figure, before)}"
        credit = credit_of(telling, figure, after)
        body = speaker_of(telling, figure, after) or (credit and INSTITUTION.search(credit))
        by = f" by {_inside(credit)}" if credit and body else ""
        according = f", according to {credit}" if credit and not body else ""
        when = _when(telling, figure, after)
        why = _reason(figure, before, after)
        return f"{noun} {_be(noun)} corrected {values}{by}{when}{why}{according}"

    return [make]


def expected_before(
    telling: Telling, figure: Figure, before: FigurePoint, after: FigurePoint
) -> list[Maker]:
    """What came of what was expected."""

    def make() -> str:
        now = _stands(telling, figure, after)
        value = printed(figure, before)
        said = speaker_of(telling, figure, before)
        same = (before.said_by or "").lower() == (after.said_by or "").lower()
        if said and not same:
            return f"{now}; {_inside(said)} had expected {value}"
        return f"{now}; {value} had been expected"

    return [make]


def wordings(telling: Telling, figure: Figure, course: Course, *, begun: bool) -> list[Maker]:
    """A rise or a fall in one sentence; ``begun`` if the figure was named in the one before."""
    noun = noun_of(figure)
    it = ("they" if _is_plural(noun) else "it") if begun else noun
    ends = replace(course, points=(course.points[0], course.points[-1]))
    made: list[Maker] = [partial(_counted_anew, telling, figure, course, it)]
    if not _moves(figure, course):
        made += [partial(_put_by_each, telling, figure, course, it)]
    if course.falls and _is_count(figure):
        made += [
            partial(_lowered_by_each, telling, figure, course, it, apart=apart)
            for apart in (True, False)
        ]
    return [
        *made,
        partial(_plainly, telling, figure, course, it),
        partial(_plainly, telling, figure, course, noun),
        partial(_plainly, telling, figure, ends, it),
        partial(_plainly, telling, figure, ends, it, dated=False),
    ]


def _put_by_each(telling: Telling, figure: Figure, course: Course, it: str) -> str | None:
    """ "Police first put the crowd at 9,000 on Monday, and the council at 12,000 on Tuesday"."""
    if not course.from_start or course.falls:
        return None
    parts: list[str] = []
    last: str | None = None
    for point, when in zip(course.told, _whens(telling, figure, course), strict=True):
        said = speaker_of(telling, figure, point)
        if said is None:
            said = credit_of(telling, figure, point)
            when = when.replace(" by ", " on ", 1)
        if said is None:
            return None
        value = printed(figure, point)
        at = f"{'as' if value.startswith('at ') else 'at'} {value}"
        if not parts:
            parts.append(f"{said} first {_put(it, value)}{when}")
        elif is_same(said, last):
            parts.append(f"{'' if 'later' in when else 'later '}{at}{when}")
        else:
            parts.append(f"{_inside(said)} {at}{when}")
        last = said
    return _listed(parts)


def _lowered_by_each(
    telling: Telling, figure: Figure, course: Course, it: str, *, apart: bool = False
) -> str | None:
    """ "The ministry lowered it to 95 because some had been counted twice, and to 84 on Friday"."""
    parts: list[str] = []
    last: str | None = None
    before = course.points[0]
    whens = _whens(telling, figure, course)
    start = ""
    if course.from_start:
        start, whens = f" from {printed(figure, before)}{_closed(whens[0])}", whens[1:]
    for point, when in zip(course.points[1:], whens, strict=True):
        said = speaker_of(telling, figure, point)
        if said is None:
            return None
        why = _reason(figure, before, point)
        to = f"to {printed(figure, point)}{_closed(when) if why else when}{why}"
        if not parts:
            parts.append(f"{said} lowered {it}{start} {to}")
        else:
            lowered = "lowered it " if apart else ""
            parts.append(f"{'' if is_same(said, last) else f'{_inside(said)} '}{lowered}{to}")
        before, last = point, said
    return "; ".join(parts) if apart else _listed(parts)


def _plainly(
    telling: Telling, figure: Figure, course: Course, subject: str, *, dated: bool = True
) -> str:
    """ "The toll rose from three on Sunday to nine on Monday, according to police"."""
    told = course.told
    whens = _whens(telling, figure, course) if dated else [""] * len(told)
    credits = _credits(telling, figure, told)
    before = course.points[0]
    values: list[tuple[str | None, str]] = []
    for point, when, credit in zip(told, whens, credits, strict=True):
        why = _reason(figure, before, point) if point is not before else ""
        values.append((credit, f"{printed(figure, point)}{_closed(when) if why else when}{why}"))
        before = point
    plural = _is_plural(noun_of(figure))
    said = f"{subject} {_verb(figure, course, plural=plural)}"
    if course.from_start and not course.falls and not _moves(figure, course):
        parts = [
            f"{words}{f', according to {_inside(credit)}' if credit else ''}"
            for credit, words in values
        ]
        be = "were" if plural else "was"
        return f"{subject} {be} first put at {_closed(parts[0])} and later at {_listed(parts[1:])}"
    if course.from_start:
        (credit, first), values = values[0], values[1:]
        according = "" if is_same(credit, values[0][0]) or credit is None else credit
        said += f" from {_closed(first)}"
        said += f", according to {_inside(according)}," if according else ""
    explained = any(one.reason for one in course.points[1:])
    parts = []
    for credit, group in groupby(values, key=lambda each: each[0]):
        words = [each for _, each in group]
        listed = _listed([f"to {each}" for each in words]) if explained else f"to {_listed(words)}"
        parts.append(f"{listed}{f', according to {_inside(credit)}' if credit else ''}")
    later = _died_later(figure, course)
    told_all = _listed(parts)
    return f"{said} {_closed(told_all) if later and dated else told_all}{later}"


def _credits(telling: Telling, figure: Figure, points: Sequence[FigurePoint]) -> list[str | None]:
    """Whom a sentence names for each value, one name for each giver.

    Where that were many, outlets are left to the notes, but for the value that holds.
    """
    named: list[str] = []
    found: list[str | None] = []
    plain = [credit_of(telling, figure, point, name=False) for point in points]
    many = len({credit for credit in plain if credit}) > _CREDITS
    for point, credit in zip(points, plain, strict=True):
        if many and point is not points[-1] and not speaker_of(telling, figure, point, name=False):
            credit = None
        same = next((one for one in named if is_same(one, credit)), None)
        if credit and same is None:
            credit = credit_of(telling, figure, point)
            named.append(credit or "")
        found.append(same or credit)
    return found


_CREDITS = 2
"""Givers that a sentence names."""


def _verb(figure: Figure, course: Course, *, plural: bool) -> str:
    be = "were" if plural else "was"
    again = "" if course.from_start else " again"
    if course.falls:
        return f"{be} lowered" if _is_count(figure) else "fell"
    return f"rose{again}" if _moves(figure, course) else f"{be} raised"


def _moves(figure: Figure, course: Course) -> bool:
    """Whether a figure itself changes, and not only what somebody says that it is."""
    before, after = course.points[0], course.points[-1]
    if before.bound in _HEDGED and after.bound not in _HEDGED and course.from_start:
        return False
    if _method(figure, after):
        return False
    return figure.state in MOVING or is_money(figure.unit) or figure.unit == "%"


def _method(figure: Figure, point: FigurePoint) -> str:
    """ "a house-to-house survey": by what a count was made, where a source says so."""
    quotes = (" ".join(piece.quote.split()) for piece in evidence_of(figure, point))
    number = re.escape(figures(point.value))
    pattern = re.compile(rf"{COUNTED_BY}(?=[^,;.\d]{{1,30}}{number}\b)", re.IGNORECASE)
    found = next(filter(None, map(pattern.search, quotes)), None)
    return found[0] if found else ""


def _counted_anew(telling: Telling, figure: Figure, course: Course, it: str) -> str | None:
    """ "A house-to-house survey put it at 214 by Monday; it had been given as 86 on Sunday"."""
    method = _method(figure, course.points[-1])
    if not method or len(course.points) != _ONCE or not course.from_start:
        return None
    old, new = course.points
    was = _when(telling, figure, old)
    now = _when(telling, figure, new)
    credit = credit_of(telling, figure, new)
    by = f", according to {_inside(credit)}," if credit else ""
    return (
        f"{method} put {it} at {printed(figure, new)}{now}{by} after an earlier count of "
        f"{printed(figure, old)}{was}"
    )


_ONCE = 2
"""Points of a figure that changed once."""


def _died_later(figure: Figure, course: Course) -> str:
    """Why a toll rose after the day, where a source says so."""
    if figure.state != "dead" or course.falls or course.from_start:
        return ""
    quotes = (piece.quote for one in course.points[1:] for piece in one.evidence)
    return " as injured people died" if any(map(DIED_LATER.search, quotes)) else ""


def _put(noun: str, value: str) -> str:
    """ "put the death toll at 84", "gave it as at least 73"."""
    return f"gave {noun} as {value}" if value.startswith("at ") else f"put {noun} at {value}"


def _listed(parts: Sequence[str]) -> str:
    """Parts in a row: "nine, 11 and 14"; with a comma before "and" behind one that has commas."""
    if len(parts) == 1:
        return parts[0]
    head = ", ".join(parts[:-1])
    commas = ", " in parts[-2] or _LONG.search(parts[-2])
    return f"{head}{',' if commas else ''} and {parts[-1]}"


_LONG = re.compile(r" (?:because|after|and) ")


def _closed(words: str) -> str:
    """Words within a sentence, with the comma that a date with its weekday needs behind it."""
    return f"{words}," if ", " in words else words


def _reason(figure: Figure, before: FigurePoint, after: FigurePoint) -> str:
    """Why a figure changed, in words of our own; empty where no source says so plainly."""
    if after.reason is None:
        return ""
    quote = " ".join(after.reason.quote.split())
    less = f"{abs(before.value - after.value):,.0f}"
    for pattern, words in REASONS:
        found = pattern.search(quote)
        if found:
            counted = re.search(rf"(?<![\d,.]){re.escape(less)}(?![\d,.])", quote)
            some = f"{less} people" if counted else "some people"
            what = found.groupdict().get("what") or ""
            return " " + words.format(what=what.strip(), some=some)
    return ""


def _whens(telling: Telling, figure: Figure, course: Course) -> list[str]:
    """When each value of a course held; one day for all is named once, at the end."""
    told = course.told
    one_day = len({point.as_of.date() for point in told}) == 1
    plain = all(one.bound is Bound.EXACT and not one.hour_stated for one in told)
    if one_day and course.from_start and plain:
        return [*[""] * (len(told) - 1), _when(telling, figure, told[-1])]
    whens, before = [], None if course.from_start else course.points[0]
    for point in told:
        whens.append(_when(telling, figure, point, before))
        before = point
    return whens


def _when(
    telling: Telling, figure: Figure, point: FigurePoint, before: FigurePoint | None = None
) -> str:
    """ " on Thursday" when the count is of that day, " by Thursday" when it was known by then.

    Nothing where a report only looks back on what is over: its own day is not that of the figure.
    """
    day = point.as_of.date()
    if before is not None and telling.calendar.last == day == before.as_of.date():
        if point.hour_stated and day_part(point.as_of.hour) != day_part(before.as_of.hour):
            return f" that {day_part(point.as_of.hour)}"
        return " later that day" if before.as_of < point.as_of else " the same day"
    on = is_on(telling, point)
    moving = figure.state in MOVING or is_money(figure.unit) or figure.unit == "%"
    if not on and not moving and not figure.state:
        return ""
    return f" {'on' if on else 'by'} {telling.calendar.on_day(day)}"


def is_on(telling: Telling, point: FigurePoint) -> bool:
    """Whether a figure is of its day itself, and not only known by then.

    What a report of the day of the event counts is of that day, whenever it came out.
    """
    main = telling.event.main
    quotes = [piece.quote for piece in point.evidence]
    if any(_named(point, "by").search(quote) for quote in quotes):
        return False
    if point.as_of_stated or (main is not None and main.when.start.date() == point.as_of.date()):
        return True
    return any(_named(point, "on").search(quote) for quote in quotes)


def _named(point: FigurePoint, preposition: str) -> re.Pattern[str]:
    """The day of a point behind a preposition: "by Monday", "by 4 January"."""
    day = point.as_of
    names = (f"{day:%A}", f"{day.day} {day:%B}", f"{day:%B} {day.day}", rf"{day:%b}\.? {day.day}")
    return re.compile(rf"\b{preposition} (?:late |early )?(?:{'|'.join(names)})\b", re.IGNORECASE)


def _is_count(figure: Figure) -> bool:
    """Whether a figure that is lower than before was counted wrong: a price just fell."""
    counted = bool(figure.state or figure.counted) and figure.unit is None
    return counted and figure.state not in FALLING


def _is_plural(noun: str) -> bool:
    """Whether a figure's noun is a plural: "the reserves", not "the number of cases"."""
    return noun.endswith("s") and not noun.endswith("ss") and " of " not in noun


def _be(noun: str) -> str:
    return "were" if _is_plural(noun) or noun == "they" else "was"


def _inside(said: str) -> str:
    """A speaker within a sentence: "police", "the ministry"."""
    first = said.split()[0]
    return (
        said[:1].lower() + said[1:] if first in ("The", "A", "An", "Police", "Officials") else said
    )

"""The wordings of how one figure stands, and of how it changed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from copydesk.model.event import Figure, FigurePoint
from copydesk.model.quantity import Bound
from copydesk.write.counts import is_money, noun_of, printed
from copydesk.write.lang.en.figures import FALLING, MOVING, REASONS
from copydesk.write.telling import Maker, Telling
from copydesk.write.voices import speaker_of_point

_CORRECTED = re.compile(r"\bcorrect(?:ed|ion|s)\b", re.IGNORECASE)
_HEDGED = (Bound.RANGE, Bound.ABOUT, Bound.VAGUE, Bound.NEARLY)


@dataclass(frozen=True, slots=True)
class Step:
    """One or more changes of one direction.

    Attributes:
        before: the point before them.
        points: the changes, in the order of time.
    """

    before: FigurePoint
    points: tuple[FigurePoint, ...]

    @property
    def falls(self) -> bool:
        """Whether the figure is lower behind them."""
        return self.points[-1].value < self.before.value


def as_it_stands(telling: Telling, figure: Figure, point: FigurePoint) -> list[Maker]:
    """ "Police put the number of arrests at 17 on Wednesday"."""
    return [
        partial(_stands, telling, figure, point),
        partial(_stands, telling, figure, point, dated=False),
    ]


def _stands(telling: Telling, figure: Figure, point: FigurePoint, *, dated: bool = True) -> str:
    noun, value = noun_of(figure), printed(figure, point)
    said = speaker_of_point(telling, point)
    when = _when(telling, point) if dated else ""
    if said:
        return f"{said} {_put(noun, value)}{when}"
    verb = "were" if _is_plural(noun) else "stood at"
    return f"{noun} {verb} {value}{when}{_credit(telling, point)}"


def changed(
    telling: Telling, figure: Figure, before: FigurePoint, after: FigurePoint
) -> list[Maker]:
    """As it stands, and what it was before."""

    def corrected() -> str | None:
        if not all(_CORRECTED.search(piece.quote) for piece in after.evidence):
            return None
        noun, be = noun_of(figure), "were" if _is_plural(noun_of(figure)) else "was"
        values = f"to {printed(figure, after)} from {printed(figure, before)}"
        return f"{noun} {be} corrected {values}{_when(telling, after)}{_credit(telling, after)}"

    def compared(*, why: bool, dated: bool = True) -> str | None:
        reason = _reason(figure, before, after) if why else ""
        if why and not reason:
            return None
        now = _stands(telling, figure, after, dated=dated)
        was = _old(telling, figure, before, after, dated=dated)
        return f"{now}, {_link(figure, before, after)} {was}{reason}"

    return [
        corrected,
        partial(compared, why=True),
        partial(compared, why=False),
        partial(compared, why=False, dated=False),
    ]


def _link(figure: Figure, before: FigurePoint, after: FigurePoint) -> str:
    """What stands before an earlier value: a plan does not rise above a guess at it."""
    guessed = before.bound in _HEDGED and after.bound not in _HEDGED
    if guessed or not (figure.state in MOVING or is_money(figure.unit) or figure.unit == "%"):
        return "compared with"
    return "up from" if after.value > before.value else "down from"


def _old(
    telling: Telling, figure: Figure, before: FigurePoint, after: FigurePoint, *, dated: bool
) -> str:
    """An earlier value with who gave it, where it is another, and its day."""
    value = printed(figure, before)
    said = speaker_of_point(telling, before)
    another = dated and before.as_of.date() != after.as_of.date()
    when = _when(telling, before) if another else ""
    if said and before.said_by != after.said_by:
        return f"{value} given by {_inside(said)}{when}"
    outlet = telling.outlet_in_text(before.evidence)
    alone = len(before.origins) == 1 and outlet != telling.outlet_in_text(after.evidence)
    if said or not alone:
        return f"{value}{when}" if when else f"{value} at first"
    return f"{value} first reported by {outlet}{when}"


def expected_before(
    telling: Telling, figure: Figure, before: FigurePoint, after: FigurePoint
) -> list[Maker]:
    """What came of what was expected."""

    def make() -> str:
        now = _stands(telling, figure, after)
        value = printed(figure, before)
        said = speaker_of_point(telling, before)
        same = (before.said_by or "").lower() == (after.said_by or "").lower()
        if said and not same:
            return f"{now}; {_inside(said)} had expected {value}"
        return f"{now}; {value} had been expected"

    return [make]


def opening(
    telling: Telling,
    figure: Figure,
    first: FigurePoint,
    following: FigurePoint | None,
    *,
    begun: bool,
) -> list[Maker]:
    """The first value; ``begun`` if the figure was named in the sentence before."""
    sources = {piece.source for piece in first.evidence}
    looks_back = following is not None and any(
        piece.source in sources for piece in following.evidence
    )

    def make(noun: str) -> str:
        value, said = printed(figure, first), speaker_of_point(telling, first)
        if said:
            return f"{said} first {_put(noun, value)}{_when(telling, first)}"
        if is_money(figure.unit) or figure.unit == "%":
            return f"{noun} {_be(noun)} {value}{_when(telling, first)}{_credit(telling, first)}"
        if len(first.origins) == 1 and not first.as_of_stated:
            outlet = telling.attributed = telling.outlet_in_text(first.evidence)
            when = "" if looks_back else _when(telling, first, told=True)
            return f"{outlet} first {_put(noun, value)}{when}"
        given = f"{noun} {_be(noun)} first given as {value}"
        when = "" if looks_back and not first.as_of_stated else _when(telling, first)
        return f"{given}{when}{_credit(telling, first)}"

    noun = noun_of(figure)
    it = "they" if _is_plural(noun) else "it"
    return [partial(make, it), partial(make, noun)] if begun else [partial(make, noun)]


def in_order(telling: Telling, figure: Figure, step: Step, *, named: bool) -> list[Maker]:
    """One or two changes; ``named`` if the figure was named before."""
    noun = noun_of(figure)
    it = ("they" if _is_plural(noun) else "it") if named else noun
    lowers = step.falls and _is_count(figure)

    def by_givers(*, why: bool) -> str | None:
        parts: list[str] = []
        before, giver = step.before, ""
        for point in step.points:
            said = speaker_of_point(telling, point)
            if said is None:
                return None
            value = printed(figure, point)
            verb = f"lowered {it} to {value}" if lowers else _put(it, value)
            if parts:
                verb = f"{'as' if value.startswith('at ') else 'at'} {value}"
                verb = verb if said.lower() == giver else f"{_inside(said)} {verb}"
            else:
                verb = f"{said} {verb}"
            parts.append(f"{verb}{_when(telling, point, before)}")
            before, giver = point, said.lower()
        reason = _reason(figure, step.before, step.points[-1]) if why else ""
        if (why and not reason) or (lowers and len(parts) > 1):
            return None
        said = _joined(parts)
        return said + (f",{reason}" if reason and "," in said else reason)

    def plainly(subject: str, *, why: bool) -> str | None:
        values, before = [], step.before
        for point in step.points:
            values.append(f"{printed(figure, point)}{_when(telling, point, before)}")
            before = point
        reason = _reason(figure, step.before, step.points[-1]) if why else ""
        if why and not reason:
            return None
        verb = _moved(figure, step, plural=_is_plural(noun))
        link = f" and then {verb.split()[-1]} "
        said = f"{subject} {verb} {_joined(values, link)}"
        said += f",{reason}" if reason and "," in said else reason
        return said + _credit(telling, step.points[-1]) if len(step.points) == 1 else said

    return [
        partial(by_givers, why=True),
        partial(by_givers, why=False),
        partial(plainly, it, why=True),
        partial(plainly, it, why=False),
        partial(plainly, noun, why=False),
    ]


def _joined(parts: Sequence[str], link: str = " and ") -> str:
    """Parts in a row, with a comma behind a date that has one within."""
    comma = "," if "," in parts[0] else ""
    return f"{comma}{link}".join(parts)


def _moved(figure: Figure, step: Step, *, plural: bool) -> str:
    be = "were" if plural else "was"
    if step.falls:
        return f"{be} lowered to" if _is_count(figure) else "fell to"
    rose = figure.state in MOVING or is_money(figure.unit)
    guessed = step.before.bound in _HEDGED and step.points[0].bound not in _HEDGED
    return "rose to" if rose and not guessed else f"{be} later put at"


def _put(noun: str, value: str) -> str:
    """ "put the death toll at 84", "gave it as at least 73"."""
    return f"gave {noun} as {value}" if value.startswith("at ") else f"put {noun} at {value}"


def _credit(telling: Telling, point: FigurePoint) -> str:
    """Which outlet has it, where no other does and nobody is named."""
    if len(point.origins) != 1:
        return ""
    outlet = telling.outlet_in_text(point.evidence)
    if outlet == telling.attributed:
        return ""
    telling.attributed = outlet
    return f", according to {outlet}"


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


def _when(
    telling: Telling,
    point: FigurePoint,
    before: FigurePoint | None = None,
    *,
    told: bool = False,
) -> str:
    """ " on Thursday" when the count is of that day, " by Thursday" when it was known by then.

    Args:
        telling: the article so far.
        point: the figure's point.
        before: the point told before it.
        told: whether the day is that of its being told, whenever it held.
    """
    day = point.as_of.date()
    if telling.calendar.last == day:
        later = before is not None and before.as_of < point.as_of and before.as_of.date() == day
        return " later that day" if later else ""
    on = told or is_on(telling, point)
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

"""How figures moved: each step with its time and who gave it; falls with their reason."""

import re
from collections.abc import Iterator, Sequence

from copydesk.model.event import Figure, FigurePoint
from copydesk.write.counts import counted, noun_of, participle, printed
from copydesk.write.lang.en.figures import HARM
from copydesk.write.table import told_figures
from copydesk.write.telling import Item, Telling
from copydesk.write.voices import speaker_of_point

_MOST = 4
"""Figures that are told as a story; the others stand in the table."""
_TOGETHER = 3
_FALLING = frozenset(
    ("missing", "evacuated", "displaced", "hospitalised", "homeless", "held", "trapped")
)
_LONGEST_REASON = 30
_LONGEST = 8
"""Changes of a figure that an article tells one by one."""
_LINK = re.compile(r"^(?:then|but|and|so|however|later)\b,?\s+", re.IGNORECASE)
"""What ties a sentence to the one before it, and not to the article."""
_CORRECTED = re.compile(r"\bcorrect(?:ed|ion|s)\b", re.IGNORECASE)
_MARKS = str.maketrans({"“": "‘", "”": "’", '"': "'"})


def moved(figures: Sequence[Figure]) -> list[Figure]:
    """The figures worth telling: those that were given with different values, harm first."""
    found = [one for one in told_figures(figures) if not is_measure(one.unit)]
    found = [one for one in found if len(steps(one)) > 1]
    found.sort(key=lambda one: HARM.index(one.state) if one.state in HARM else len(HARM))
    return found[:_MOST]


def is_measure(unit: str | None) -> bool:
    """Whether it is a length, a span of time and the like, which does not move."""
    return unit is not None and unit != "%" and not _is_money(unit)


def _is_money(unit: str | None) -> bool:
    return unit is not None and len(unit) == _CODE and unit.isupper()


_CODE = 3
"""Letters of a currency's code."""


def steps(figure: Figure) -> list[FigurePoint]:
    """The points at which the figure changed, up to the one that holds."""
    found: list[FigurePoint] = []
    for point in figure.points:
        if not found or point.value != found[-1].value:
            found.append(point)
        if point.id == figure.latest:
            break
    found = _without_stale(found)
    return found if len(found) <= _LONGEST else _main_steps(found)


def _without_stale(points: Sequence[FigurePoint]) -> list[FigurePoint]:
    """The changes without those by which a report gave an older value once more."""
    kept: list[FigurePoint] = []
    for point in points:
        if len(kept) > 1 and point.value == kept[-2].value and kept[-1].value in _before(kept):
            kept.pop()
        elif not kept or point.value != kept[-1].value:
            kept.append(point)
    return kept


def _before(points: Sequence[FigurePoint]) -> set[float]:
    return {point.value for point in points[:-2]}


def _main_steps(points: Sequence[FigurePoint]) -> list[FigurePoint]:
    """Of many changes the first, the last, and those that several origins have or one explains."""
    kept = [points[0]]
    for point in points[1:-1]:
        if (len(point.origins) > 1 or point.reason) and point.value != kept[-1].value:
            kept.append(point)
    last = points[-1]
    return [*(point for point in kept if point is points[0] or point.value != last.value), last]


def story(telling: Telling, figure: Figure) -> Iterator[Item]:
    """The sentences on how one figure moved."""
    points = steps(figure)
    told: FigurePoint | None = None
    waiting: list[FigurePoint] = []
    for at, point in enumerate(points):
        following = points[at + 1] if at + 1 < len(points) else None
        if told is None:
            item = _opening(telling, figure, point)
            told = point if item else None
            if item:
                yield item
            continue
        waiting.append(point)
        plain = _is_plain(telling, point) and (following is None or _is_plain(telling, following))
        if following and plain and len(waiting) < _TOGETHER and _goes_on(told, point, following):
            continue
        item = _step(telling, figure, told, waiting)
        if item:
            yield item
            told = point
            why = _reason(telling, figure, point)
            if why:
                yield why
        waiting = []


def _goes_on(told: FigurePoint, point: FigurePoint, following: FigurePoint) -> bool:
    """Whether one sentence can tell a change and the next one of the same direction."""
    return _rises(told, point) is _rises(point, following)


def _rises(before: FigurePoint, after: FigurePoint) -> bool:
    return after.value > before.value


def _is_plural(noun: str) -> bool:
    """Whether a figure's noun is a plural: "the reserves", not "the number of cases"."""
    return noun.endswith("s") and not noun.endswith("ss") and " of " not in noun


def _is_plain(telling: Telling, point: FigurePoint) -> bool:
    """Whether nobody can be named for it and no reason is given."""
    return point.reason is None and speaker_of_point(telling, point, name=False) is None


def _opening(telling: Telling, figure: Figure, first: FigurePoint) -> Item | None:
    """How the figure was first given."""
    noun, value = noun_of(figure), printed(figure, first)

    def priced() -> str | None:
        if figure.state or figure.counted or not _is_money(figure.unit):
            return None
        credit = telling.outlet_in_text(first.evidence)
        return f"{noun} stood at {value}{_when(telling, first)}, according to {credit}"

    def foretold() -> str | None:
        if not first.expected:
            return None
        said = speaker_of_point(telling, first)
        if said:
            return f"{said} expected {noun} to number {value}"
        outlet = telling.outlet_in_text(first.evidence)
        return f"{noun} was expected to number {value}, {outlet} reported"

    def by_giver() -> str | None:
        said = speaker_of_point(telling, first)
        return f"{said} first gave {noun} as {value}" if said else None

    def by_outlet() -> str:
        outlet = telling.outlet_in_text(first.evidence)
        be = "were" if _is_plural(noun) else "was"
        return f"{noun} {be} first given as {value}, {outlet} reported"

    def plainly() -> str:
        return f"{noun} first stood at {value}"

    makers = [foretold] if first.expected else [priced, by_giver, by_outlet, plainly]
    slots = [figure.id, first.id]
    return telling.tell(f"{first.id}:first", makers, slots, first.evidence, f"{noun}: {value}")


def _step(
    telling: Telling, figure: Figure, before: FigurePoint, points: Sequence[FigurePoint]
) -> Item | None:
    """One sentence for one or more changes."""
    last = points[-1]
    falls = last.value < before.value
    noun, outlet = noun_of(figure), telling.outlet_in_text(last.evidence)

    def listed() -> str:
        values = [f"{printed(figure, one)}{_when(telling, one)}" for one in points]
        return ", then ".join(values)

    def by_giver() -> str | None:
        said = speaker_of_point(telling, last) if len(points) == 1 else None
        same_day = telling.calendar.last == last.as_of.date()
        then = " then" if same_day and not last.as_of_stated else ""
        verb = "gave it as" if printed(figure, last).startswith("at ") else "put it at"
        if last.reason or last.said_by == before.said_by:
            verb = "lowered it to" if falls else "raised it to"
        elif not falls and telling.attributions % 2:
            verb = "said it had risen to"
        telling.attributions += 1
        return f"{said}{then} {verb} {listed()}" if said else None

    def plainly() -> str:
        it = "they" if _is_plural(noun) else "it"
        same_day = telling.calendar.last == points[0].as_of.date()
        values = listed()
        if before.expected:
            return f"{it} {'were' if it == 'they' else 'was'} later put at {values}"
        if same_day:
            lowered = "lowered to" if _is_count(figure) else "given as"
            was = "were" if it == "they" else "was"
            then = "" if "later that day" in values else " then"
            return f"{it} {was}{then} {lowered if falls else 'given as'} {values}"
        if all(_CORRECTED.search(piece.quote) for piece in points[0].evidence):
            return f"{it} {'were' if it == 'they' else 'was'} corrected to {values}"
        falling = "was revised to" if _is_count(figure) else "fell to"
        return f"{it} {falling if falls else 'rose to'} {values}"

    def named() -> str:
        return f"{noun} stood at {listed()}"

    def in_people() -> str | None:
        done = participle(figure)
        if done is None or len(points) > 1:
            return None
        were = "was" if last.high == 1 else "were"
        return f"{counted(figure, last)} {were} {done}{_when(telling, last)}, {outlet} reported"

    slots = [figure.id, *(one.id for one in points)]
    evidence = [piece for one in points for piece in one.evidence]
    what = f"{noun}: {', '.join(printed(figure, one) for one in points)}"
    return telling.tell(
        f"{points[0].id}:step", [by_giver, plainly, named, in_people], slots, evidence, what
    )


def _reason(telling: Telling, figure: Figure, point: FigurePoint) -> Item | None:
    """Why a figure differs from the one before, in the words of the source that explains it."""
    reason = point.reason
    if reason is None or reason in telling.reasons or len(reason.quote.split()) > _LONGEST_REASON:
        return None
    quote = " ".join(reason.quote.split()).strip(' .,;“”"').translate(_MARKS)
    quote = _LINK.sub("", quote)
    outlet = telling.outlet([reason])
    telling.reasons.append(reason)
    makers = [lambda: f"{outlet} gave the reason: “{quote}.”"]
    return telling.tell(
        f"{point.id}:reason", makers, [point.id], [reason], f"why {noun_of(figure)} changed"
    )


def _when(telling: Telling, point: FigurePoint) -> str:
    """ " on Thursday" when the source gives the time, else " by" its own day; once for each day."""
    day = point.as_of.date()
    if telling.calendar.last == day:
        return " later that day" if point.as_of_stated else ""
    return f" {'on' if _is_on(point) else 'by'} {telling.calendar.on_day(day)}"


def _is_on(point: FigurePoint) -> bool:
    """Whether a figure is of its day itself, and is not only given "by" it."""
    by = re.compile(
        rf"\bby (?:{point.as_of.day} {point.as_of:%B}|{point.as_of:%B} {point.as_of.day})\b"
    )
    return point.as_of_stated and not any(by.search(piece.quote) for piece in point.evidence)


def _is_count(figure: Figure) -> bool:
    """Whether a figure that is lower than before was counted wrong: a price just fell."""
    counted = bool(figure.state or figure.counted) and figure.unit is None
    return counted and figure.state not in _FALLING


def falls_of(figure: Figure) -> Iterator[tuple[FigurePoint, FigurePoint]]:
    """Where a figure fell: the highest value before, and the lowest that it fell to.

    Who is missing is found, and who has left their home goes back: that is no revision.
    """
    if not _is_count(figure):
        return
    points = steps(figure)
    at = 0
    while at + 1 < len(points):
        end = at
        while end + 1 < len(points) and points[end + 1].value < points[end].value:
            end += 1
        if end > at:
            yield points[at], points[end]
        at = max(end, at + 1)

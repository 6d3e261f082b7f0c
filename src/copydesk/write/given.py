"""By whom the value of a figure is given, and whether a sentence has to say so."""

import re
from collections.abc import Iterator
from math import inf, isfinite

from copydesk.events.lang.figures import SHARE_PRICE
from copydesk.model.event import Figure, FigurePoint
from copydesk.model.evidence import Evidence
from copydesk.write.numerals import figures, in_words
from copydesk.write.telling import Telling
from copydesk.write.voices import speaker_of_point


def points_with(figure: Figure, point: FigurePoint) -> Iterator[FigurePoint]:
    """The points of a figure that give the value of one of them, that one first."""
    yield point
    for one in figure.points:
        if one is not point and (one.low, one.high) == (point.low, point.high):
            yield one


def origins_of(figure: Figure, point: FigurePoint) -> frozenset[str]:
    """All origins that give a value, at whatever time."""
    return frozenset(origin for one in points_with(figure, point) for origin in one.origins)


def evidence_of(figure: Figure, point: FigurePoint) -> tuple[Evidence, ...]:
    """Where a value stands, in all sources."""
    return tuple(
        dict.fromkeys(piece for one in points_with(figure, point) for piece in one.evidence)
    )


def speaker_of(
    telling: Telling, figure: Figure, point: FigurePoint, *, name: bool = True
) -> str | None:
    """Who gave a value, where a source names somebody.

    Who gave it at another time, or gives another value in the same sentence alone, gave it too.

    Args:
        telling: the article so far.
        figure: the figure.
        point: its point.
        name: whether the speaker counts as named by this.
    """
    cited = set(point.evidence)
    beside = (one for one in figure.points if one.said_by and cited.issuperset(one.evidence))
    for one in (*points_with(figure, point), *beside):
        said = speaker_of_point(telling, one, name=name)
        if said:
            return said
    return None


def credit_of(
    telling: Telling, figure: Figure, point: FigurePoint, *, name: bool = True
) -> str | None:
    """Whom a sentence names for a value; None where it need not.

    What independent origins agree on stands by itself, what the lede gives has been told there by
    whom, and the price of a share is public.
    """
    if len(origins_of(figure, point)) > 1 or figure.name.endswith(SHARE_PRICE):
        return None
    if any(one.id in telling.in_lede for one in points_with(figure, point)):
        return None
    return giver_of(telling, figure, point, name=name)


def giver_of(telling: Telling, figure: Figure, point: FigurePoint, *, name: bool = True) -> str:
    """Who gave a value: the speaker where a source names one, else the publisher."""
    said = speaker_of(telling, figure, point, name=name)
    return said or telling.outlet_in_text(point.evidence)


def is_same(giver: str | None, other: str | None) -> bool:
    """Whether two givers are one: "civil protection" and "the regional civil protection office"."""
    if giver is None or other is None:
        return giver is other
    one, two = (set(name.lower().removeprefix("the ").split()) for name in (giver, other))
    return one <= two or two <= one


def is_exclusive(telling: Telling, figure: Figure) -> bool:
    """Whether the present value of a figure is one origin's: no other's report has the number."""
    point = figure.current
    origins = origins_of(figure, point)
    if len(origins) > 1:
        return False
    numbers = _in_print(point)
    others = [one.name for one in telling.event.sources if one.origin not in origins]
    return not any(numbers.search(telling.texts.get(name, "")) for name in others)


def _in_print(point: FigurePoint) -> re.Pattern[str]:
    """The numbers of a value as reports print them: "84", "1,092", "1092", "eleven"."""
    ends = {end for end in (point.value, point.low, point.high) if isfinite(end)}
    if point.low < point.high < inf:
        ends -= {point.value}
    words = [word for end in ends for word in _spelled(end)]
    return re.compile(rf"(?<![\w,.])(?:{'|'.join(words)})(?![\w]|[,.]\d)", re.IGNORECASE)


def _spelled(number: float) -> list[str]:
    words = [re.escape(figures(number)), re.escape(f"{number:g}")]
    if float(number).is_integer() and 0 <= number < _IN_WORDS:
        words.append(in_words(int(number)))
    return words


_IN_WORDS = 100

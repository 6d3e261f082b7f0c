"""Facts that break a figure down into parts, told behind the figure that these add up to."""

import re
from collections.abc import Sequence
from functools import partial

from copydesk.model.event import Background, Event, Figure, FigurePoint
from copydesk.write.clause import lowered
from copydesk.write.counts import printed
from copydesk.write.enumeration import in_turn
from copydesk.write.fact import makers_of
from copydesk.write.telling import Item, Maker, Telling

_FEWEST = 3
"""Parts that make a breakdown."""
_NUMBER = re.compile(
    r"(?<![\w.,$£€%-])\d{1,3}(?:,\d{3})+(?![\d.%])|(?<![\w.,$£€%-])\d+(?![\d.,]*[\d%])"
)
_OF_THEM = re.compile(
    r"(?<=\d)\s+of\s+(?:the|them|those)(?:\s+[a-z]+)?(?=\s(?:is|are|was|were|will|had)\b)"
)
""" "468 of the jobs": of what, which the sentence begins with."""


def breakdowns(event: Event, figures: Sequence[Figure]) -> dict[str, tuple[Figure, FigurePoint]]:
    """Which facts of an event are the parts of which value of a figure, by the id of the fact."""
    found: dict[str, tuple[Figure, FigurePoint]] = {}
    for one in event.background:
        numbers = _numbers(f"{one.subject} {one.rest}")
        if len(numbers) < _FEWEST:
            continue
        whole = next(
            (
                (figure, point)
                for figure in figures
                for point in figure.points
                if figure.unit is None and point.value == sum(numbers)
            ),
            None,
        )
        if whole is not None:
            found[one.id] = whole
    return found


def breakdown_item(
    telling: Telling, one: Background, figure: Figure, point: FigurePoint, *, again: bool
) -> Item | None:
    """A breakdown as a sentence that says of which value it is: "of the 1,166, 498 were ...".

    Where it does so ``again``, behind another of the same value, it need not.
    """
    count = len(_numbers(f"{one.subject} {one.rest}"))

    def of_whole(make: Maker) -> str | None:
        made = make()
        if made is None or len(_numbers(made)) < count:
            return None
        if again:
            return made
        return f"of the {printed(figure, point)}, {lowered(_OF_THEM.sub('', made))}"

    whole = "" if again else printed(figure, point)

    def listed() -> str | None:
        made = in_turn(one, whole)
        credit = telling.source_words(one.evidence, one.origins) if made else ""
        return f"{made}, {credit}" if credit else made

    makers: list[Maker] = [listed, *(partial(of_whole, make) for make in makers_of(telling, one))]
    what = one.words
    return telling.tell(one.id, makers, [one.id], one.evidence, what)


def _numbers(words: str) -> list[float]:
    return [float(one.replace(",", "")) for one in _NUMBER.findall(words)]

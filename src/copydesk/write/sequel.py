"""How long after the first part of an event the second came, in one sentence."""

import re
from functools import partial

from copydesk.events.intervals import INTERVAL
from copydesk.model.event import Figure, FigurePoint
from copydesk.write.counts import printed
from copydesk.write.lang.en.figures import EVENT_NOUNS
from copydesk.write.telling import Item, Telling

_FIRST = re.compile(rf"\b[Tt]he first ({'|'.join(sorted(EVENT_NOUNS))}|bomb)\b")


def with_sequel(
    telling: Telling, paragraphs: tuple[tuple[Item, ...], ...]
) -> tuple[tuple[Item, ...], ...]:
    """Paragraphs with a sentence on the second part behind the one that tells of the first.

    They come back as they are where none tells of a first part, or no source of a second.
    """
    for at, group in enumerate(paragraphs):
        for place, item in enumerate(group, 1):
            found = _FIRST.search(item.sentence.text)
            told = _sequel(telling, found[1], item.sentence.text) if found else None
            if told is not None:
                grown = (*group[:place], told, *group[place:])
                return (*paragraphs[:at], grown, *paragraphs[at + 1 :])
    return paragraphs


def _sequel(telling: Telling, noun: str, before: str) -> Item | None:
    figure = next((one for one in telling.event.figures if one.name == INTERVAL), None)
    if figure is None or not any("second" in one.quote for one in figure.current.evidence):
        return None
    points = [figure.current, *(one for one in figure.points if one is not figure.current)]
    for point in points:
        makers = [
            partial(_came, telling, figure, point, noun, ending, before)
            for ending in ("later", "after the first")
        ]
        slots = [figure.id, point.id]
        told = telling.tell(f"{point.id}:sequel", makers, slots, point.evidence, "the second part")
        if told is not None:
            return told
    return None


def _came(
    telling: Telling, figure: Figure, point: FigurePoint, noun: str, ending: str, before: str
) -> str:
    outlet = telling.outlet_in_text(point.evidence)
    if outlet in before:
        return f"a second {noun} came {printed(figure, point)} {ending}"
    return f"a second {noun} came {printed(figure, point)} {ending}, according to {outlet}"

"""The dateline: where the newest report was written, if most were written there."""

from collections.abc import Mapping

from copydesk.model.event import Event
from copydesk.understand.terms import folded

_LINES = 6
"""Lines of a report, of which one begins with its dateline, where it has one."""


def dateline_of(event: Event, lede: str, texts: Mapping[str, str]) -> str:
    """Where reports were written, as they spell it; with its country where the lede has none.

    Empty where the newest report was written elsewhere or does not say where: what holds now was
    then not written there.
    """
    if not event.dateline or not _is_of_the_newest(event, texts):
        return ""
    line = folded(event.dateline)
    place = next((one for one in event.places if folded(one.name) == line), None)
    if place is None:
        return event.dateline
    country = place.within if place.within[:1].isupper() and place.within not in lede else ""
    return f"{place.name}, {country}" if country else place.name


def _is_of_the_newest(event: Event, texts: Mapping[str, str]) -> bool:
    """Whether the newest report begins with the place; where none has a date, they all count."""
    dated = [one for one in event.sources if one.published is not None]
    if not dated:
        return True
    last = max(one.published for one in dated if one.published is not None)
    return any(
        _is_headed(texts.get(one.name, ""), event.dateline)
        for one in dated
        if one.published == last
    )


def _is_headed(text: str, place: str) -> bool:
    """Whether a report begins with a place in capitals."""
    lines = [line.lstrip(" *_") for line in text.splitlines() if line.strip()][:_LINES]
    return any(
        line[: len(place)].isupper() and folded(line).startswith(folded(place)) for line in lines
    )

"""Which event a rank is of: "the attack in Kerman was the deadliest", not "the attack"."""

import re
from dataclasses import replace

from copydesk.model.event import Background, Event
from copydesk.write.lang.en.figures import EVENT_NOUNS

_BARE = re.compile(rf"the (?:attack|{'|'.join(sorted(EVENT_NOUNS))})", re.IGNORECASE)
_RANK = re.compile(r"the (?:\w+est|worst|most \w+)\b")


def with_ranked_named(event: Event) -> Event:
    """An event whose rank among others is told of it by its place, as the rank stands apart."""
    place = event.places[0].name if event.places else ""
    if not place:
        return event
    return replace(event, background=tuple(_named(one, place) for one in event.background))


def _named(one: Background, place: str) -> Background:
    told = f"{one.subject} {one.rest}"
    if not _BARE.fullmatch(one.subject) or not _RANK.match(one.rest) or place in told:
        return one
    return replace(one, subject=f"{one.subject} in {place}")

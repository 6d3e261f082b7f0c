"""What an event has cost, and what people came to harm by."""

import re
from collections.abc import Iterator

from copydesk.model.event import Event, Figure, Happening
from copydesk.understand.quantity.counted import singular
from copydesk.write.counts import is_of_people
from copydesk.write.lang.en.figures import (
    EVENT_NOUNS,
    FINDING,
    HARM,
    HARMFUL,
    HARMLESS,
    HARMLESS_NOUNS,
)

_KILLS = re.compile(r"\b(?:kill|kills|killed)\Z")
_NEW = re.compile(r"^(?:an?|two|three|four|several)\b", re.IGNORECASE)


def harm_of(event: Event) -> list[Figure]:
    """The figures of dead, missing and injured of the whole event, the gravest first."""
    found = [
        one for one in event.figures if one.state in HARM and not one.place and is_of_people(one)
    ]
    found.sort(key=lambda one: HARM.index(one.state or ""))
    kept: dict[str | None, Figure] = {}
    for one in found:
        kept.setdefault(one.state, one)
    return list(kept.values())


def is_of_one_time(figure: Figure, other: Figure) -> bool:
    """Whether two figures as they stand are of about one time, and can be told in one breath."""
    gap = figure.current.as_of.date() - other.current.as_of.date()
    return abs(gap.days) <= _DAYS


_DAYS = 2
"""Days between the counts of one breath."""


def event_noun(event: Event) -> str:
    """What one part of the event is called: "explosion" of "two explosions"; empty if unknown."""
    return singular(_last_of(event.main)) if event.main and names_an_event(event.main) else ""


def names_an_event(one: Happening) -> bool:
    """Whether its subject says what happened, and not to what: "two explosions", "a bridge"."""
    return _last_of(one) in EVENT_NOUNS


def _last_of(one: Happening) -> str:
    return (one.subject.lower().split() or [""])[-1]


def tellable(event: Event, main: Happening | None) -> Iterator[Happening]:
    """The event itself, then what else of its day is told as news: "two trains collided"."""
    if main is None:
        return
    yield main
    for one in event.happenings:
        same_day = one is not main and one.when.start.date() == main.when.start.date()
        found = not FINDING.isdisjoint(one.verb.split())
        told = _NEW.match(one.subject) or (does_harm(one) and not found)
        if same_day and told and not one.negated and not tells_harm(one.verb):
            yield one


def does_harm(one: Happening) -> bool:
    """Whether people can come to harm by what happened: "a ferry capsized", not "shares fell"."""
    if is_harmless(one) or _OPENED.search(one.words):
        return False
    words = re.findall(r"[\w-]+", _NAMED.sub(" ", one.words))
    return not HARMFUL.isdisjoint(word.lower() for word in words)


def is_harmless(one: Happening) -> bool:
    """Whether it is the act of a court, a council, a market or a match, or a failure of supply."""
    return not HARMLESS.isdisjoint(one.verb.split()) or _last_of(one) in HARMLESS_NOUNS


_OPENED = re.compile(r"\bopen(?:s|ed)?\b(?!\s+fire\b)")

_NAMED = re.compile(r"\b[A-Z][\w-]+(?:\s+[A-Z][\w-]+)+")
"""A name of several words, which may have one that harms: "the National Disaster Force"."""


def is_killing(main: Happening) -> bool:
    """Whether the event itself is told as what killed: "an outbreak has killed 71 people"."""
    passive = re.search(r"\b(?:was|were|be|been|being)\b", main.verb)
    return bool(_KILLS.search(main.verb)) and passive is None


def tells_harm(words: str) -> bool:
    """Whether some words say what an event cost."""
    return any(
        word in words.split()
        for word in ("killing", "injuring", "wounding", "leaving", "killed", "injured")
    )


def others_of_the_day(event: Event, main: Happening) -> list[Happening]:
    """What else happened on the day of the event, what most reports have before all."""
    day = main.when.start.date()
    others = [
        one
        for one in event.happenings
        if one is not main and one.when.start.date() == day and not one.negated
    ]
    return sorted(others, key=lambda one: -len(one.origins))

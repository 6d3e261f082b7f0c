"""When in the course of an event something was, as far as the record says: what orders its telling.

A clock time counts in minutes from the beginning of the day of the event. In a match the minute of
play counts from its beginning; stoppage time, extra time and penalties come behind.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, time

from copydesk.events.lang.happenings import ON_A_DAY
from copydesk.model.event import Background, Event, Happening
from copydesk.model.timex import Grain
from copydesk.write.lang.en.style import KICK_OFF, MINUTE_OF_PLAY, PHASES
from copydesk.write.restyle import restyle

Told = Happening | Background

_CLOCK = re.compile(r"\b(\d{1,2})(?::(\d\d))?\s([ap])\.m\.")
_OF_PLAY = re.compile(r"\b\d{1,3}(?:st|nd|rd|th)\s+minute\b")
_AT_PLAY = 0.001
"""A minute of play among the minutes of the day: all are behind the beginning of the match."""


def moments(event: Event, told: Sequence[Told]) -> dict[str, float]:
    """The moment of each of some parts of a record that has one, by id; in minutes."""
    main = event.main
    day = main.when.start.date() if main else None
    found = {one.id: at for one in told if (at := _by_the_clock(one, day)) is not None}
    if not any(_OF_PLAY.search(one.rest) for one in told):
        return found
    begun = [found[one.id] for one in told if one.id in found and KICK_OFF.search(one.verb)]
    for one in told:
        minute = _of_play(one)
        if minute is not None:
            found[one.id] = min(begun, default=0.0) + minute * _AT_PLAY
    return found


def gives_an_hour(words: str) -> bool:
    """Whether some words of a report give a time of day."""
    return bool(_CLOCK.search(restyle(words)))


def _by_the_clock(one: Told, day: date | None) -> float | None:
    """The minute of the day of the event, of what happened on it or at an hour that is told."""
    if one.when is not None:
        if day is None or one.when.grain > Grain.MINUTE:
            return None
        return (one.when.start - datetime.combine(day, time())).total_seconds() / 60
    found = _CLOCK.search(restyle(one.rest))
    if found is None or _is_of_another_day(one, day):
        return None
    half = 720 if found[3] == "p" else 0
    return int(found[1]) % 12 * 60 + int(found[2] or 0) + half


def _is_of_another_day(one: Told, day: date | None) -> bool:
    """Whether a fact names a day that is not that of the event."""
    named = ON_A_DAY.findall(one.rest)
    if not named or day is None:
        return False
    return not any(word in (f"{day:%A}", f"{day.day} {day:%B}") for word in named)


def _of_play(one: Told) -> int | None:
    """The minute of a match at which something was."""
    words = f"{one.subject} {one.rest}"
    found = MINUTE_OF_PLAY.search(one.rest)
    if found:
        return int(found[1] or found[2])
    return next((minute for phase, minute in PHASES if phase.search(words)), None)

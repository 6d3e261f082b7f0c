"""Finishing times, paces and distances of races: "2:23:41", "3:24 a kilometre", "the marathon"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_numbers import TENS, UNITS_AND_TEENS
from copydesk.understand.lang.en.quantity_races import NO_RACE, PACE_UNITS, RACES

_SMALL = "|".join((*UNITS_AND_TEENS, *TENS))
NUMBER = rf"(?:\d{{1,3}}|(?:{_SMALL})(?:-(?:{_SMALL}))?)"
"""A whole number of some digits or in words, as a pattern."""
_AND = r"(?:,? and |, | )?"
CLOCK = re.compile(
    r"(?<![\d:.\-–])(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>[0-5]\d(?:\.\d{1,3})?)(?![\d:]|\.\d)"
)
_HOURS = rf"(?P<h>{NUMBER})[ -]?(?:hours?|hrs?|h)\b{_AND}"
_MINUTES = rf"(?P<m>{NUMBER})[ -]?(?:minutes?|mins?|min)\b"
_SECONDS = rf"(?P<s>{NUMBER}(?:\.\d{{1,3}})?)[ -]?(?:seconds?|secs?|s)\b"
_SPELLED = (
    re.compile(rf"\b{_HOURS}{_MINUTES}(?:{_AND}{_SECONDS})?", re.IGNORECASE),
    re.compile(rf"\b{_MINUTES}{_AND}{_SECONDS}", re.IGNORECASE),
)
_PER = re.compile(
    r"(?:\s?(?:minutes?|mins?))?[\s-]?(?:per|a|an|each|every|/|for each|for every)[\s-]?"
    rf"(?P<unit>{'|'.join(PACE_UNITS)})\b",
    re.IGNORECASE,
)
_RACE = re.compile(rf"(?P<before>[a-z]+[ -])?\b(?P<race>{'|'.join(RACES)})\b", re.IGNORECASE)


def seconds_on_clock(text: str) -> float:
    """The seconds of a time with colons: 3661 for "1:01:01", 61.5 for "1:01.5"."""
    value = 0.0
    for part in text.split(":"):
        value = 60 * value + float(part)
    return value


@dataclass(frozen=True, slots=True)
class RaceTime:
    """A time on a stopwatch.

    Attributes:
        span: its words, those of the pace included.
        seconds: how long.
        grain: how finely it is written, in seconds.
        per: the metres for which it is a pace; None for a time of its own.
    """

    span: Span
    seconds: float
    grain: float
    per: float | None = None


@dataclass(frozen=True, slots=True)
class Distance:
    """A distance of a race: its words, and the metres."""

    span: Span
    metres: float


def race_times(prose: str, bounds: Span) -> list[RaceTime]:
    """The finishing times and paces between two offsets, in reading order.

    "3:24" alone may be a clock time or a time of minutes and seconds; which, the rule decides.
    """
    found: dict[int, RaceTime] = {}
    for pattern in (CLOCK, *_SPELLED):
        for match in pattern.finditer(prose, bounds.start, bounds.end):
            if not any(one.span.overlaps(Span(*match.span())) for one in found.values()):
                found[match.start()] = _time(prose, match, bounds)
    return [found[start] for start in sorted(found)]


def _time(prose: str, match: re.Match[str], bounds: Span) -> RaceTime:
    written = match.groupdict()
    hours, minutes, seconds = (value_of(written.get(name)) for name in "hms")
    grain = 60.0 if written["s"] is None else (0.1 if "." in written["s"] else 1.0)
    per = _PER.match(prose, match.end(), bounds.end)
    end = per.end() if per else match.end()
    metres = PACE_UNITS[per["unit"].lower()] if per else None
    return RaceTime(
        Span(match.start(), end), 3600 * hours + 60 * minutes + seconds, grain, per=metres
    )


def value_of(words: str | None) -> float:
    """What such a number, or one with decimals, is worth; zero for none."""
    if not words:
        return 0.0
    if words[0].isdigit():
        return float(words)
    values = {**UNITS_AND_TEENS, **TENS}
    return float(sum(values[word] for word in words.lower().split("-")))


def races_named(prose: str, bounds: Span) -> Iterator[Distance]:
    """The races of a fixed distance that a stretch names."""
    for match in _RACE.finditer(prose, bounds.start, bounds.end):
        before = (match["before"] or "").strip(" -").lower()
        if before not in NO_RACE and before != "half":
            yield Distance(Span(*match.span("race")), RACES[match["race"].lower()])

"""DT010 day-period-mismatch."""

import re
from collections.abc import Iterator
from itertools import pairwise

from copydesk.model.finding import Finding
from copydesk.model.timex import Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.apposition import gap_between
from copydesk.understand.lang.en.clocks import OWN_PLACE_OR_DAY
from copydesk.understand.reading import Reading

_HOURS = {"MO": range(12), "AF": range(11, 20), "EV": range(15, 24)}
_NAMES = {"MO": "morning", "AF": "afternoon", "EV": "evening"}
_AROUND = 3
_HALF_OF_DAY = re.compile(r"[ap]\.?\s?m\b", re.IGNORECASE)
_TURNS = {"midnight": "midnight", "noon": "noon", "midday": "noon"}
_JOINED = re.compile(r"\s?,?\s?(?:in the|on|of)?\s?(?:the )?\Z")


@rule(
    code="DT010",
    name="day-period-mismatch",
    since="0.1.0",
    bad=(
        Bad("The blast came at [[3 a.m. in the afternoon]].", message="3:00 is not afternoon"),
        Bad(
            "The wind was fiercest just after [[midnight, at 12:40 p.m.]]",
            message="12:40 is not near midnight",
        ),
        Bad("They met at [[9:30 p.m. in the morning]].", message="21:30 is not morning"),
    ),
    good=(
        Good("The blast came at 3 p.m. in the afternoon."),
        Good("They met at half past nine in the morning."),
        Good("They met at 10:30 in the evening."),
        Good("The wind was fiercest just after midnight, at 12:40 a.m. on Monday."),
        Good("At 3 a.m. the afternoon's heat still lay in the stones."),
        Good("Talks begin on Friday afternoon, at 4 p.m."),
        Good("Kick-off is at noon, 5 p.m. in London."),
        Good("Doors open at noon (5 p.m. on weekdays)."),
    ),
)
def day_period_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a clock time that does not belong to the part of the day it is put in.

    Why it matters: either the hour or the part of the day is wrong, by half a day.

    Does not claim: anything of "night", which runs over midnight, nor of hours without "a.m.",
    "p.m." or a 24-hour form, nor of a clock in apposition with a zone, a place or days of its own
    ("noon, 5 p.m. in London"). Noon and the hours around a border belong to both sides.

    Source: Cambridge Dictionary, "morning", "afternoon", "evening"; borders are generous.
    """
    prose = reading.article.prose
    for timexes in reading.timexes_by_sentence:
        for timex in timexes:
            if timex.stated.daypart:
                yield from _judge(rule, prose, timex, timex)
        for one, other in pairwise(timexes):
            yield from _at_turn_of_day(rule, prose, one, other)
        for clock, part in pairwise(timexes):
            between = gap_between(clock.span, part.span).cut(prose)
            if part.stated.daypart and part.stated.hour is None and _JOINED.fullmatch(between):
                yield from _judge(rule, prose, clock, part)
            apposed = clock.stated.daypart and clock.stated.hour is None and between == ", at "
            if apposed and not _is_of_its_own(prose, part):
                yield from _judge(rule, prose, part, clock)


def _judge(rule: Rule, prose: str, clock: Timex, part: Timex) -> Iterator[Finding]:
    hour, daypart = clock.stated.hour, part.stated.daypart or ""
    hours = _HOURS.get(daypart)
    if hour is None or hours is None or not clock.stated.exists or hour in hours:
        return
    if hour <= 12 and not _HALF_OF_DAY.search(clock.span.cut(prose)):
        return
    yield rule.finding(
        clock.span.join(part.span),
        f"{hour}:{clock.stated.minute or 0:02d} is not {_NAMES[daypart]}",
    )


def _at_turn_of_day(rule: Rule, prose: str, turn: Timex, clock: Timex) -> Iterator[Finding]:
    """ "just after midnight, at 12:40 p.m." """
    between = gap_between(turn.span, clock.span).cut(prose)
    name, hour = _TURNS.get(turn.span.cut(prose).split()[-1].lower()), clock.stated.hour
    if name is None or hour is None or between not in (", at ", " at ", ", ", " ("):
        return
    if not _HALF_OF_DAY.search(clock.span.cut(prose)) or _is_of_its_own(prose, clock):
        return
    off = min(hour, 24 - hour) if name == "midnight" else abs(hour - 12)
    if off > _AROUND:
        yield rule.finding(
            turn.span.join(clock.span),
            f"{hour}:{clock.stated.minute or 0:02d} is not near {name}",
        )


def _is_of_its_own(prose: str, clock: Timex) -> bool:
    """Whether a zone, a place or days are told with a clock, and so another than beside it."""
    return clock.stated.zone is not None or bool(OWN_PLACE_OR_DAY.match(prose, clock.span.end))

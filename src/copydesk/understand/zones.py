"""The clock that a text itself goes by, from the moments that it tells on two clocks."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.model.timex import Timex
from copydesk.understand.lang.en.clocks import JOINED_CLOCKS
from copydesk.understand.timeline import is_clock

DAY = 24 * 60
_BEHIND = re.compile(r"[,\s]{0,2}[(/]?|,?\s(?:or|which is|that is)\s")
"""Between a clock of Greenwich and the place's own behind it: "2114 UTC (10:14 p.m."."""


def own_zone(prose: str, timexes: Sequence[Sequence[Timex]]) -> int | None:
    """How many minutes a text's own clock is east of Greenwich.

    "06:47 local time (01:47 GMT)" is 300 minutes east.

    Returns:
        None where no moment is told on two clocks, or two such moments disagree.
    """
    zones = {_ahead(local, world) for local, world in twins(prose, timexes)}
    return zones.pop() if len(zones) == 1 else None


def twins(prose: str, timexes: Sequence[Sequence[Timex]]) -> Iterator[tuple[Timex, Timex]]:
    """The moments told on two clocks: the place's own clock, and the one whose zone is written."""
    for here in timexes:
        for one, other in pairwise(here):
            if not (is_clock(one) and is_clock(other)):
                continue
            gap = prose[one.span.end : other.span.start]
            first, last = (clock.stated.utc_offset is None for clock in (one, other))
            if first and not last and JOINED_CLOCKS.fullmatch(gap):
                yield one, other
            elif last and not first and _BEHIND.fullmatch(gap):
                yield other, one


def minute_of_day(clock: Timex) -> int:
    """What a clock shows, in minutes from midnight."""
    return (clock.stated.hour or 0) * 60 + (clock.stated.minute or 0)


def _ahead(local: Timex, world: Timex) -> int:
    apart = minute_of_day(local) - minute_of_day(world) + (world.stated.utc_offset or 0)
    return (apart + DAY // 2) % DAY - DAY // 2

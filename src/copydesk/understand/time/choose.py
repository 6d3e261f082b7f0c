"""Which of several years, months or days a partial date means."""

from datetime import datetime

from copydesk.model.timex import Grain
from copydesk.understand.time.found import Found
from copydesk.understand.time.periods import Period, floor
from copydesk.understand.time.tense import Line, Tense

_AIMS = frozenset(("TO", "UNTIL", "FOR"))
"""Words after which a date is what a verb in the past aimed at: "extended to Nov. 16"."""
_NEAR = 90
"""Days within which a date is taken for the nearest one although a far verb is of another tense."""
_BESIDE = {Tense.PAST: 2, Tense.FUTURE: 3}
"""Words within which a verb decides: "arrested in May", "will return in May"."""


def choose(line: Line, found: Found, periods: list[Period], anchor: datetime) -> Period | None:
    """The one that "last" or "next" names; else the nearest, unless the tense speaks against it."""
    today = floor(anchor, Grain.DAY)
    past = [period for period in periods if period.start <= today]
    coming = [period for period in periods if period.end is None or period.end > today]
    if found.shift == -1:
        over = [period for period in periods if period.end is not None and period.end <= today]
        return over[-1] if over else None
    if found.shift == 1:
        later = [period for period in periods if period.start > today]
        return later[0] if later else None
    if found.shift == 0 or (found.stated.fiscal and found.stated.quarter is not None):
        return next((period for period in periods if period.start.year == today.year), None)
    nearest = min(periods, key=lambda period: _days_apart(period, today), default=None)
    if nearest is None:
        return None
    if found.stated.day is not None and found.stated.weekday == nearest.start.weekday():
        return nearest
    before = line.tokens[found.first - 1].kind if found.first else ""
    if before == "SINCE" and past:
        return past[-1]
    cue = line.tense_around(found.first, found.last)
    away = _days_apart(nearest, today)
    reported = found.stated.quarter is not None
    close = (cue.distance <= _BESIDE.get(cue.tense, 0) and not reported) or away > _NEAR
    if cue.tense is Tense.FUTURE and nearest not in coming and close and coming:
        return coming[0]
    close = (close and before not in _AIMS) or away > _NEAR
    if cue.tense is Tense.PAST and nearest not in past and close and past:
        return past[-1]
    return nearest


def _days_apart(period: Period, today: datetime) -> int:
    """Days between a day and the nearer end of a period; 0 inside it."""
    if period.start > today:
        return (period.start - today).days
    return max(0, (today - (period.end or today)).days + 1)

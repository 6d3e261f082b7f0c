"""DT009 no-such-time."""

import re
from collections.abc import Iterator

from copydesk.model.finding import Finding
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.reading import Reading

_AT = re.compile(r"\b(?:at|around|about|until|till|from|before|after|since|by)\s\Z", re.IGNORECASE)


@rule(
    code="DT009",
    name="no-such-time",
    since="0.1.0",
    bad=(
        Bad("The gates open at [[25:10]] on match days.", message="no clock shows 25:10"),
        Bad("The blast came at [[14:75 GMT]].", message="no clock shows 14:75"),
    ),
    good=(
        Good("The gates open at 23:10 on match days."),
        Good("The final kicked off at 24:00 sharp."),
        Good("He ran the race in 25:10, a personal best."),
    ),
)
def no_such_time(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a clock time that no clock shows.

    Why it matters: a digit is wrong, and a reader who comes by it comes at the wrong hour.

    Does not claim: what the right time is. 24:00 is midnight; "in 25:10" is the time of a race.

    Source: ISO 8601-1:2019, 4.3.1 (hours 00 to 24, minutes 00 to 59).
    """
    for timex in reading.timexes:
        said = timex.stated
        lead = reading.article.prose[max(0, timex.span.start - 12) : timex.span.start]
        if said.exists or said.hour is None or said.day is not None:
            continue
        if said.zone or _AT.search(lead):
            yield rule.finding(timex.span, f"no clock shows {said.hour}:{said.minute or 0:02d}")

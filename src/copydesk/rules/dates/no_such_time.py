"""DT009 no-such-time."""

import re
from collections.abc import Iterator

from copydesk.model.finding import Finding
from copydesk.model.timex import Stated
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.lang.en.clocks import RACE_OR_VERSE, STRIKES
from copydesk.understand.reading import Reading

_HALF_OF_DAY = re.compile(r"[ap]\.?\s?m\b", re.IGNORECASE)
_LAST_HOUR, _MOST_HOURS, _MOST_MINUTES = 23, 29, 99


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
        Good("The leader crossed at 26:15, and the rest by 27:40."),
        Good("The mix is changed from 50:50 to 30:70."),
    ),
)
def no_such_time(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a clock time that no clock shows.

    Why it matters: a digit is wrong, and a reader who comes by it comes at the wrong hour.

    Does not claim: what the right time is. 24:00 is midnight; "in 25:10" is the time of a race, and
    where a race, a verse or a ratio is told of, figures with a colon are let pass. Only a slip of
    one figure is judged: hours up to 29, or minutes up to 99.

    Source: ISO 8601-1:2019, 4.3.1 (hours 00 to 24, minutes 00 to 59).
    """
    prose = reading.article.prose
    for sentence, timexes in zip(reading.sentences, reading.timexes_by_sentence, strict=True):
        for timex in timexes:
            said = timex.stated
            if said.exists or said.hour is None or said.day is not None or not _is_slip(said):
                continue
            lead = prose[max(sentence.span.start, timex.span.start - 12) : timex.span.start]
            halved = _HALF_OF_DAY.search(timex.span.cut(prose))
            clock = said.zone or halved or STRIKES.search(lead)
            if clock and not RACE_OR_VERSE.search(sentence.span.cut(prose)):
                yield rule.finding(timex.span, f"no clock shows {said.hour}:{said.minute or 0:02d}")


def _is_slip(said: Stated) -> bool:
    """Whether one figure is too high, the rest being a clock's."""
    hour, minute = said.hour or 0, said.minute or 0
    if hour > _LAST_HOUR:
        return hour <= _MOST_HOURS and minute < 60
    return 60 <= minute <= _MOST_MINUTES

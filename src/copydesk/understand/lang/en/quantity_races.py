"""English words of races: distances that have a name, and how a pace is told."""

import re

RACES = {
    "half-marathon": 21_097.5,
    "half marathon": 21_097.5,
    "marathon": 42_195.0,
}
"""Names of races with a fixed distance, in metres; the longer names first.

Source: World Athletics, Competition Rules, road races.
"""

NO_RACE = frozenset("ultra mini ultra- relay ski".split())
"""Words before "marathon" that make it another race."""

PACE_UNITS = {
    "kilometre": 1000.0,
    "kilometer": 1000.0,
    "km": 1000.0,
    "k": 1000.0,
    "mile": 1609.344,
    "mi": 1609.344,
}
"""What a pace is "a" or "per", in metres."""

SPLITS = frozenset(
    "halfway half-way opening closing first last final remaining until leading split splits opened "
    "began started slowed faded quickened uphill downhill record target needed need previous "
    "earlier before would could hoped hoping aim aimed than".split()
)
"""Words by which a time or a pace may not be that of the whole race."""

PACING = frozenset("pace average averaging averaged averages or which working works".split())
"""Words that join a finishing time and its pace."""

LENGTH_UNITS = {
    "minutes": 60.0,
    "min": 60.0,
    "mins": 60.0,
    "seconds": 1.0,
    "hours": 3600.0,
}
"""Headings of columns of lengths of time, in seconds."""

OTHER_ROUNDS = frozenset(
    "heat heats semi-final semi-finals semifinal semifinals qualifying qualifier trials training "
    "practice leg lap rehearsal".split()
)
"""Words behind a time that is not that of the final."""

GAP = re.compile(
    r"(?:\b(?:beaten|won|winning|beat\s[^,;.]{2,40}|missed\s[^,;.]{2,40}|lost|losing)\s"
    r"(?:it\s|out\s)?by\s(?:just\s|only\s)?|,\s(?:just\s|only\s)?)"
    r"(?P<gap>\d{1,3}(?:\.\d{1,3})?)(?=\s(?:seconds?|sec)\b|\sof a second\b)"
)
"""Before the seconds between two finishers: "beaten by 0.28 seconds", ", 36 seconds behind"."""

GAP_SECONDS = re.compile(
    r"\s(?:seconds?|sec|of a second)(?:\s(?:behind|back|adrift|later|slower|ahead|clear|away)"
    r"(?:\s(?:of\s)?the\s(?:winner|champion|leader|victor))?)?(?=[.,;]|\Z)"
)
"""The unit of such a gap, and what follows it."""

BETWEEN_FINISHERS = re.compile(
    r"\b(?:behind|ahead|adrift|clear|margin|winning by|won by|win by|wins by|beat|beats|beaten|"
    r"lead|leads|led|off|faster|slower|quicker|inside|improved|later|earlier|gap|cut|advantage|deficit|"
    r"apart|between)\b"
)
"""Beside the time between two finishers, or between one and a record."""

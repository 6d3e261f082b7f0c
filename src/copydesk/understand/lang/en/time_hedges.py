"""Words that make an amount of time approximate or a bound."""

import re

from copydesk.model.timex import Mod

HEDGES: dict[str, Mod] = {
    words: mod
    for mod, spellings in {
        Mod.APPROX: "about|around|roughly|approximately|some|an estimated|nearly about|circa|"
        "close to|more or less",
        Mod.LESS_THAN: "nearly|almost|less than|under|just under|fewer than|shy of|just shy of|"
        "not quite|a little under|slightly less than|little less than|well under",
        Mod.MORE_THAN: "more than|over|just over|longer than|well over|a little over|"
        "slightly more than|little more than|a little more than|upwards of|just more than",
        Mod.EQUAL_OR_MORE: "at least|no less than|no fewer than|not less than|a minimum of",
        Mod.EQUAL_OR_LESS: "up to|at most|no more than|not more than|as much as|"
        "a maximum of|as many as",
    }.items()
    for words in spellings.split("|")
}
"""In lower case, one space between words."""

SPANNING = frozenset(("over", "around", "some", "about"))
"""Before "the" these say where in time, not how long: "over the past decade"."""

LONGEST_HEDGE = max(len(words.split()) for words in HEDGES)

RECKONED = frozenset("afterwards later earlier before after hence beforehand on".split())
"""Last words of a time that is reckoned from another one: "60 days afterwards"."""

BESIDE_A_CLOCK = re.compile(
    r"(?:(?:shortly|just|soon|right|slightly|well|a little|a few minutes|some minutes|moments|"
    r"minutes) (?:before|after|past)|close to|nearly|almost|about|around|roughly|approximately|"
    r"towards?)\s+\Z",
    re.IGNORECASE,
)
"""What says how near to a clock time it was, right before that: "shortly before noon"."""

PUT_OFF_FROM = re.compile(
    r"\b(?:put\s(?:off|back)|postponed|delayed|deferred|moved|shifted|rescheduled|changed"
    r"|pushed\s(?:back|out)|brought\sforward)\b[^.;:]{0,30}\bfrom\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""What stands before a date that holds no longer: "put off from September to November"."""

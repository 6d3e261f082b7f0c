"""English words that tell which of two events came first, beside those of sequence.py."""

import re

UNTIL = re.compile(r",?\s(?:until|till)\s", re.IGNORECASE)
REFUSED = re.compile(
    r"\b(?:not|never|no|none|nobody|neither|refus\w+|declin\w+|wait\w*|only)\b|n['’]t\b",
    re.IGNORECASE,
)
"""On the left of an UNTIL: it began only then, and did not last till then."""
UNTIL_NOW = re.compile(
    r"(?:now|then|recently|last|this|next|later|late|noon|midnight|dawn|dusk|\d)\b|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
)
"""Behind an UNTIL: a time, not an event."""

AT_ONCE = re.compile(
    r",?\s(?:when|while|as|by\sthe\stime|at\sthe\s(?:time|moment))\s", re.IGNORECASE
)
NOT_YET = re.compile(r"\bstill\b|\b(?:not|no|nobody|none)\b(?:\s\w+){0,5}?\syet\b", re.IGNORECASE)
"""On the side of what began, or ended, later, where AT_ONCE stands between the two."""

SUBJECTLESS = re.compile(r"(?:no|none|nobody|never|nothing|not\sone)\b", re.IGNORECASE)
"""How words open that say that nobody did something before."""

APART = re.compile(
    r"\b(?:(?:(?:an?|one|two|three|four|five|six|several|some|a\sfew|a\squarter\sof\san|half\san)\s)?"
    r"(?:moment|minute|hour|day|week|fortnight|month|year)s?)\s"
    r"(?:(?P<earlier>earlier|before(?=[.,;]|\s?\Z)|beforehand|previously)|later|afterwards)\b",
    re.IGNORECASE,
)
"""How far what a clause tells lies from what stands before it."""

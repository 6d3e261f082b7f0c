"""Words by which a sentence of a report is told, shortened or left out."""

import re

GUESSING = re.compile(
    r"\b(?:may|might|[Pp]erhaps|[Mm]aybe|possibly|probably|seems?|seemed|guess|apparently)\b"
)
"""What nobody vouches for."""

TRAILING = re.compile(
    r",\s+(?:as|while|which|who|where|when|with|in\s+what|a\s+\w+|the\s+\w+|\w+ing)\s[^,“”\"]*$"
)
"""What hangs on the end of a sentence behind its last comma."""

TOLL = re.compile(r",?\s+(?:killing|injuring|wounding|leaving)\b.*$", re.DOTALL)
"""What an event is told to have cost, which later reports have otherwise."""

NOT_YET = re.compile(
    r"\b(?:no\s+immediate|not\s+(?:yet|immediately)|yet|still|unclear|so\s+far)\b"
    r"|n['’]t\s+(?:yet|immediately)\b"
)
"""What had not happened, or was still so, when it was reported."""

TODAY = re.compile(r"\b(?:today|yesterday),?\s+(?=(?:\w+day,?\s+)?\d{1,2}\s+[A-Z])")
"""A day that the date behind it names once more."""

AGE = re.compile(
    r"(?<=[a-z]),\s(?:aged\s)?\d{2}(?=,\s(?:who|which|an?|the|then)\b)"
    r"|(?<=[a-z]),\s(?:aged\s)?\d{2},(?=\s[a-z])"
)
"""How old somebody is, between commas."""

PLANNED = re.compile(r"\b(?:is|are)\s+(?:due|expected|scheduled|planned|set|to|likely)\b")
"""What lay ahead when it was reported."""

NOBODY_DEAD = re.compile(
    r"\b(?:no|nobody|none|no\s+one)\b[^.;]{0,30}\b(?:deaths?|dead|died|killed|fatalities|casualties)\b",
    re.IGNORECASE,
)
"""What holds only until the first death is known."""

DATELINE = re.compile(r"\A(?:[A-Z][A-Z’'.-]+|\(?[A-Z][\w.]*,?\s)[^.!?]{0,60}?\s[-–—]\s")
"""Place, day and agency at the head of a report."""

POINTING = re.compile(
    r"(?:he|she|it|they|this|that|these|those|both|one|others|there)\b", re.IGNORECASE
)
"""A subject that only the sentence before explains."""

_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b"
_PART = r"(?:\d{1,2}|half|quarter|five|ten|twenty(?:-five)?)"
CLOCK_IN_WORDS = re.compile(
    rf"\b{_PART}\s+(?:minutes\s+)?past\s+{_HOUR}"
    rf"|\b(?:(?:at|by|until|before|since)\s+{_PART}|quarter|{_PART}\s+minutes)\s+to\s+{_HOUR}"
    r"(?!\s+(?:minutes|hours|days|weeks|months|years|people|per|percent|million|billion))"
    r"|\b(?:at|by|until|before|since)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"\s+(?:\d{2}|ten|fifteen|twenty|thirty|forty|fifty)\b",
    re.IGNORECASE,
)
"""An hour as it is spoken, which does not say which half of the day it is of."""

CLOSING = re.compile(
    r"\b[Ss](?:hares|tock)\b.*\b(?:closed|ended|finished|opened|traded|trading|fell|rose|gained|lost)\b"
)
"""A price at a close, which says nothing without its day."""

KICKED_OFF = re.compile(r"\bkicked\s+off\s+(?:at|on)\b")
"""When a match began, behind what happened in it."""

ROUGHLY = re.compile(
    r"(?:\b(?:about|some|around|roughly|nearly|almost|over|up\s+to|more\s+than|at\s+least)\s+)+\Z"
)
"""How near a number is, which is not said of the one that takes its place."""

CREDITED = re.compile(
    r",\s+(?:according\s+to\s+[^,]+|(?:[^,]{2,60}\s)?(?:said|says|reported)\b[^,]*)$"
)
"""Who gave what a sentence says, at its end."""

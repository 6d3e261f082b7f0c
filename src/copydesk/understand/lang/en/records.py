"""English words of what a player or a side has won, drawn and lost, and of the points for it."""

import re

from copydesk.understand.lang.en.quantity_numbers import UNITS_AND_TEENS

_N = rf"\d{{1,2}}|{'|'.join(UNITS_AND_TEENS)}|twenty"
_NONE = r"no|without(?: a)?|not a(?: single)?"
_BETWEEN = r"(?:,\s(?:and\s|with\s|but\s)?|\s(?:and|with|but)\s|\s)"

RECORD = re.compile(
    rf"\b(?P<won>{_N})\s(?:wins?|victor(?:y|ies)){_BETWEEN}(?P<drawn>{_N}|no)\s(?:draws?|ties?)"
    rf"(?:{_BETWEEN}(?P<lost>{_N}|{_NONE})\s(?:defeats?|loss(?:es)?))?"
    rf"|\b(?:won|winning)\s(?P<won2>{_N})(?:\sgames?|\smatches)?{_BETWEEN}"
    rf"(?:drew|drawn|drawing)\s(?P<drawn2>{_N})"
    rf"(?:{_BETWEEN}(?:lost|losing)\s(?P<lost2>{_N}|none))?",
    re.IGNORECASE,
)
"""Wins, draws and defeats in a row."""

POINTS = re.compile(
    r"\b(?:(?:score|total|tally|haul|sum)\sof|for|with|on|has|have|had|making|giving|gave|makes|"
    r"collect(?:s|ed|ing)|earn(?:s|ed|ing)|worth|finish(?:es|ed|ing)\s(?:on|with))\s"
    r"(?:(?:him|her|them|it|a\stotal\sof)\s)?(?P<points>\d{1,3}(?:\.5)?)(?:½)?\spoints\b",
    re.IGNORECASE,
)
"""The points that they make."""

POINTS_FROM = re.compile(r"\b(?P<points>\d{1,3}(?:\.5)?)\spoints\s(?:from|with|after|for)\s\Z")
"""The same, right before them."""

GAMES = re.compile(
    rf"\b(?P<games>{_N})[- ](?:round|game|match)(?=\s[a-z])|"
    rf"\b(?:in|from|of|over|after|its|her|his|their)\s(?:the\s|all\s|her\s|his\s|its\s|their\s)?"
    rf"(?P<games2>{_N})\s(?:rounds|games|matches|fixtures|outings|starts)\b",
    re.IGNORECASE,
)
"""How many games there were."""

OTHER_POINTS = re.compile(
    r"\b(?:deduct\w*|docked|penalty|bonus|so far|last season|previous|another|more points)\b",
    re.IGNORECASE,
)
"""What may make other points of the same games."""

RESULTS = frozenset("win victory draw tie defeat loss".split())
"""Nouns of how games end."""

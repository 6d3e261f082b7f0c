"""English words by which a share is said of what was just told: "They make up a fifth"."""

import re

_SAYING = (
    r"(?:mak(?:es?|ing)\sup|made\sup|account(?:s|ed)?\sfor|represent(?:s|ed)?|constitut(?:e|es|ed)|"
    r"amount(?:s|ed)?\sto|comes?\sto|came\sto|is|was|are|were|equal(?:s|led)?|corresponds?\sto|"
    r"work(?:s|ed)\sout\sat|form(?:s|ed)?|compris(?:e|es|ed)|mean[st]?|holds?|held|controls?|"
    r"controlled)"
)
_HEDGES = (
    r"(?:(?:about|some|just|only|almost|nearly|over|well|more|less|than|around|roughly|exactly|"
    r"under|barely|not|quite|still|no|at|least|most)\s)*"
)
_LATELY = r"(?:\s(?:now|had|have|has|alone|together|all|thus|therefore|then|still|already))*"
_OPENING = r"(?:\A|[,;:.–—]\s|\band\s|\bbut\s|\bso\s(?:that\s)?)(?:so\s|thus\s)?"

BY_PRONOUN = re.compile(
    _OPENING + r"(?:together\s|between\sthem,?\s|in\sall,?\s|altogether,?\s)*"
    r"(?:they|that|this|these|those|it|which|together)" + _LATELY + rf"\s{_SAYING}\s{_HEDGES}\Z",
    re.IGNORECASE,
)
"""Before a share: what was just told is its part."""

APPOSED = re.compile(rf"(?:,|\(|–|—|,\sor|,\sthat\sis|,\swhich\s(?:is|was))\s?{_HEDGES}\Z")
"""Before a share that says the number before it otherwise."""

BY_NAME = re.compile(
    _OPENING + r"(?P<name>(?:[\w’'-]+\s){0,3}[\w’'-]+)" + _LATELY + rf"\s{_SAYING}\s{_HEDGES}\Z",
    re.IGNORECASE,
)
"""Before a share: what is named there is its part."""

OF_NUMBER = re.compile(
    r"\sof\s(?:the\s|all\s(?:the\s)?|its\s|their\s|a\stotal\sof\s|some\s|those\s)?"
    r"(?:[\w’'-]+\s){0,2}",
    re.IGNORECASE,
)
"""Between a share and the number that is its whole."""

OF_NAMED = re.compile(
    r"\sof\s(?:the|its|their|that|this)\s(?:whole\s|total\s|entire\s|national\s|new\s)?"
    r"(?P<noun>[a-z-]{3,20})(?=\s?[.,;:)–—]|\Z|\sbut\s|\sand\s)",
    re.IGNORECASE,
)
"""Behind a share: its whole, by a noun."""

OF_ALL = re.compile(
    r"\sof\s(?:all\s(?:those\s|the\speople\s|the\s)?|those\s|the\speople\s)(?:who|that|aboard|on\sboard)\b",
    re.IGNORECASE,
)
"""Behind a share: its whole are those of whom something was told."""

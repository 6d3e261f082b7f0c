"""Words between and after clock times."""

import re

JOINED_CLOCKS = re.compile(
    r"\s?(?:local time|local|[A-Z][a-zA-Z ]{1,24} time)?,?\s?"
    r"(?:[(,/–—-]|or|which is|that is){0,2}\s?"
)
"""What stands between one moment told by two clocks: "6 p.m. local time (", "9:47 p.m., or"."""

PLACE_TIME = re.compile(r"\b([A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}) time\b")
"""A clock's place: "Tokyo time"."""

OWN_PLACE_OR_DAY = re.compile(
    r",?\s(?:(?:in|at|for) (?:the )?[A-Z]"
    r"|(?:on |every |each |next |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:on |at |during |in )?(?:the )?"
    r"(?:weekdays|weekends?|week|winter|summer|holidays|school days|match days)\b"
    r"|(?:Eastern|Central|Mountain|Pacific|local|[A-Z]{2,5}T?)\b)"
)
"""What follows a clock that shows another place's time, or that of other days than the rest."""

"""Words by which a time is that of a plan, of a reaction or of another event."""

import re

PLANNED = re.compile(
    r"\b(?:scheduled|planned|plans?|due|meant|supposed|billed|booked|expected|expects|timetabled|"
    r"was to|were to|is to|are to|will|would|should|hoped|hopes|original(?:ly)?|initially|"
    r"postponed|delayed|brought forward|rescheduled|usual(?:ly)?|normally|every)\b",
    re.IGNORECASE,
)
"""A clause with one of them tells of a plan, a forecast or a habit."""

OTHER = re.compile(
    r"\b(?:another|second|third|again|previous(?:ly)?|earlier|last\s(?:year|time|month|week)|had\slast|"
    r"separate(?:ly)?|similar|other|unrelated|also|years?\sago|the\sday\sbefore|once)\b",
    re.IGNORECASE,
)
"""A clause with one of them may tell of another event of the same kind."""

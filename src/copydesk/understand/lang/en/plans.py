"""Words by which a time is that of a plan, not of what happened."""

import re

PLANNED = re.compile(
    r"\b(?:scheduled|planned|plans?|due|meant|supposed|billed|booked|expected|expects|timetabled|"
    r"was to|were to|is to|are to|will|would|should|hoped|hopes|original(?:ly)?|initially|"
    r"postponed|delayed|brought forward|rescheduled|usual(?:ly)?|normally|every)\b",
    re.IGNORECASE,
)

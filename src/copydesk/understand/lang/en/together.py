"""Words by which a number is that of several together."""

import re

TOGETHER = re.compile(r"(?:Together|Between them|Taken together|Combined),?\s(?!with\b)")
"""With what a sentence begins that tells what those just told have together."""

BETWEEN_THEM = re.compile(r"\d(?:\s[^\s,;:.()]{1,20}){0,7}?\s(?P<cue>between them)\b")
"""Behind such a number."""

OF_ALL = re.compile(
    r"\b(?:all|the (?:two|three|four|five|six|seven|eight|nine|ten)(?: [a-z]{3,20}){1,2}"
    r"(?: (?:listed|named|shown|given)(?: here| above| below)?)?)\b",
    re.IGNORECASE,
)
"""By which all rows of a table are meant."""

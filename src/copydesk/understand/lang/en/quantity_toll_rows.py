"""English words before a row that lays out a toll told before: "The dead are three sailors and"."""

import re

OPENERS = {
    "dead": re.compile(
        r"(?:The |All (?:of )?the |Those )?(?:[a-z]+ )?(?:dead|victims|fatalities|killed|who died|"
        r"who were killed)\s(?:are|were|comprise|comprised|consist of|consisted of)\s",
        re.IGNORECASE,
    ),
    "injured": re.compile(
        r"(?:The |Those )?(?:injured|wounded|hurt)\s(?:are|were|comprise|comprised)\s",
        re.IGNORECASE,
    ),
    "missing": re.compile(r"(?:The |Those )?missing\s(?:are|were)\s", re.IGNORECASE),
    "rescued": re.compile(
        r"(?:The |Those )?(?:rescued|survivors|saved)\s(?:are|were)\s", re.IGNORECASE
    ),
}
"""What opens such a sentence, by what became of those counted."""

REPORTED = re.compile(
    r"\s*(?:(?:It|He|She|They|Officials|Police|The [a-z]+(?: [a-z]+)?)\s(?:says?|said|added|"
    r"reports?|reported)(?: that)?\s)?",
    re.IGNORECASE,
)
"""All that may stand before the first number: nothing, or who says it."""

PLACED = re.compile(r"\b(?:in|at|on|near|inside|under|aboard|outside)\s", re.IGNORECASE)
"""Behind the first number of a row by which it is of one place."""

TO_NEXT = re.compile(
    r"[^.;:]{0,45}?(?:,\s(?:and\s)?|\sand\s)(?:the\s|another\s|a further\s)?", re.IGNORECASE
)
"""Between the numbers of a row."""

UNCOUNTED = re.compile(r"(?:,|,?\sand|,?\splus)\s(?:an?|his|her|their|the|[A-Z][a-z]+)\b")
"""Behind the last number of a row: somebody else, without a number."""

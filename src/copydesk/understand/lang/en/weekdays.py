"""Words beside a weekday by which it is not the day of the date that follows."""

import re

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"

OTHER_YEAR = re.compile(
    r"\b(?:last|next|previous|following|earlier|later|coming|this) year"
    r"|\byears? (?:ago|earlier|later|before|after|since)|\ba year\b|\banniversary\b",
    re.IGNORECASE,
)
"""Words that may put a date without a year into another year than the dateline's."""

PAPER = re.compile(
    rf"(?:last |this )?{_DAY} (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[A-Z]"
)
"""A weekday that begins a name: "The Sunday Times"."""

PAPER_BEFORE = re.compile(
    r"(?:Mail|Sun|Star|Express|Mirror|Scotland|Herald|Life|Night) on \Z|day[-–]\Z"
)
"""A name that ends in a weekday, "The Mail on Sunday", or a range of them, "Monday-Friday"."""

CORRECTION = re.compile(
    r"\b(?:correction|corrected|clarification|earlier version|wrongly|mistakenly|misstated|"
    r"instead of|rather than)\b|\bnot (?:on )?" + _DAY,
    re.IGNORECASE,
)
"""A sentence that speaks of a wrong day."""

ELSEWHERE = re.compile(r"\s(?:in [A-Z]|being\b)")
"""After a date in another place or in a clause of its own."""

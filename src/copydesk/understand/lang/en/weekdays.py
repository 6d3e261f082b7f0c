"""Words beside a weekday by which it is not the day of the date that follows."""

import re

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"

DAY_NAME = re.compile(_DAY)
"""The name of a day."""

OTHER_YEAR = re.compile(
    r"\b(?:last|next|previous|following|earlier|later|coming) year"
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

NAMED_DAY = re.compile(
    r",? (?:\(|(?:which (?:is|was|will be|falls on|fell on) |being )?(?:an? |on )?)"
)
"""Between a day and its weekday: "tomorrow, a Friday", "yesterday (Friday"."""

NAMED_DAY_END = re.compile(r"[,;.)]|\s(?:and (?![A-Z]\w+day)|when |that )")

WEEKEND = re.compile(
    r"\b(?:[Tt]he )?weekend(?: of|,|:| \(|, that of)? (?:the )?"
    r"(?:(?P<first>\d{1,2})(?:st|nd|rd|th)?(?: and | & | to |[-–/])"
    r"(?P<last>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?P<month>[A-Z][a-z]{2,8})\b"
    r"|(?P<b_month>[A-Z][a-z]{2,8})\.? (?P<b_first>\d{1,2})(?:st|nd|rd|th)?"
    r"(?: and | & | to |[-–/])(?P<b_last>\d{1,2})(?:st|nd|rd|th)?)(?:,? (?P<year>\d{4}))?"
)
"""A weekend told by its days of the month."""

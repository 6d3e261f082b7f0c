"""English words for minutes of play: "39'", "on 39", "the 39th minute", "90+4"."""

import re

OF_A_MATCH = re.compile(
    r"\b(?:penalt(?:y|ies)|half-?time|full-?time|kick(?:ed)?[\s-]off|(?:stoppage|injury|added|extra)\s+time|"
    r"referee|scorers?|shoot-?out|goals?|pitch)\b",
    re.IGNORECASE,
)
"""A text with two of these is the report of a match."""

MARKED = re.compile(r"(?<![\d.,:+–-])(\d{1,3})(?:\s?\+\s?(\d{1,2}))?['’′](?!\w)")
""" "39'", "90+4'"."""

ADDED = re.compile(r"(?<![\d.,:+–-])(45|60|70|80|90|105|120)\s?\+\s?(\d{1,2})(?![\d.,]\d|\d)")
""" "90+4"."""

NTH_MINUTE = re.compile(r"(?<![\d.,])(\d{1,3})(?:st|nd|rd|th)[\s-]minute\b")
""" "The 39th minute"."""

NTH = re.compile(
    r"\bin\s+the\s+(\d{1,3})(?:st|nd|rd|th)(?=[.,;]|\s+(?:and|when|with|from|but)\b|\Z)"
)
""" "In the 71st", behind another minute."""

ON = re.compile(r"\bon\s+(\d{1,3})(?=[.,;]|\s+(?:and|when|with|from|but)\b|\Z)")
""" "On 39"."""

BEFORE_A_LENGTH = re.compile(r"\b(?:on|after)\s+(?:only\s+|just\s+)?\Z", re.IGNORECASE)
BEHIND_A_LENGTH = re.compile(r"\s+(?:in|into|gone)\b", re.IGNORECASE)
""" "After 12 minutes", "12 minutes in"."""

OF_STOPPAGE = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s+minute\s+of\s+"
    r"(first-half\s+)?(?:stoppage|injury|added)\s+time\b",
    re.IGNORECASE,
)
""" "The fourth minute of stoppage time"."""

INTO_STOPPAGE = re.compile(
    r"\s+into\s+(first-half\s+)?(?:stoppage|injury|added)\s+time\b", re.IGNORECASE
)
""" "Four minutes into stoppage time"."""

FROM_THE_END = re.compile(
    r"\s+(?:from\s+(?:time|full-time|the\s+end)|before\s+(?:time|full-time|the\s+end)|left(?:\s+to\s+play)?|"
    r"remaining|to\s+(?:go|play)|from\s+the\s+final\s+whistle)\b",
    re.IGNORECASE,
)
""" "Nine minutes from time", "with nine minutes left"."""

ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1
    )
}

LISTED = re.compile(
    r"\b(?:goals?|scorers?|tries|sent\s+off|dismissed|cautions?|cautioned|booked|cards?|"
    r"substitut\w+)\s*:",
    re.IGNORECASE,
)
"""What opens a list of players with their minutes."""

BEFORE_A_NAME = re.compile(r"(?<![\d.,:+–-])(\d{1,3})(?:\s?\+\s?(\d{1,2}))?['’]?\s+(?=[A-Z])")
BEHIND_A_NAME = re.compile(
    r"(?<=[^\W\d_])\s+\(?(\d{1,3})(?:\s?\+\s?(\d{1,2}))?['’]?(?=\)|[,;.\s]|\Z)"
)
"""An entry of such a list: "39 Petrosyan", "Petrosyan 39"."""

HEADING = re.compile(r"\s*(?:min|mins|minute|minutes)\.?\s*", re.IGNORECASE)
"""The head of a column of minutes."""
CELL = re.compile(r"\s*(\d{1,3})(?:\s?\+\s?(\d{1,2}))?['’]?\s*")
"""A cell of it."""

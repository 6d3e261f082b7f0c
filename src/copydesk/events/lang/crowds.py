"""English words for people who come together."""

import re

CAME = re.compile(
    r"\b(?:turn(?:ed|ing|s)?\s+out|gather(?:ed|ing|s)?|lin(?:ed|ing)\s+the|rall(?:y|ied)|"
    r"march(?:ed|ing)|demonstrat(?:ed|ing)|assembled|thronged|flocked|crowded\s+into|"
    r"(?:filled|packed|stood\s+in|came\s+to|were\s+(?:in|on))\s+(?:the\s+)?"
    r"(?:\w+\s+){0,2}(?:square|streets?|park|climb|route|see|watch|hear|greet|welcome)|"
    r"to\s+(?:greet|welcome))\b",
    re.IGNORECASE,
)
"""What those who came did."""

AWAITED = re.compile(
    r"\b(?:prepar\w+\s+for|expect(?:s|ed|ing)?|reckon(?:s|ed|ing)?\s+(?:on|with)|"
    r"count(?:s|ed|ing)?\s+on|brac(?:ed|ing)\s+for|planned\s+for|plan(?:s|ning)?\s+for|"
    r"hop(?:ed|ing|es)\s+for)\s+(?:(?:a|the|some|about|around|up\s+to|crowds?|of)\s+){0,4}\Z",
    re.IGNORECASE,
)
"""Before the number of those who are expected."""

GATHERING = re.compile(
    r"\b(?:parade|procession|march|rally|demonstration|protest|vigil|funeral|concert|festival|"
    r"homecoming|commemoration|memorial|celebration|pilgrimage|carnival)\b",
    re.IGNORECASE,
)
"""What people come together for."""

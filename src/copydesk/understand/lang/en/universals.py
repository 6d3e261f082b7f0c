"""English words that say something of all of a kind, of none of it, or of no time."""

import re

_COUNTS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+"

ALL_OF = re.compile(
    rf"(?:all|every|each|both|(?:all\s)?(?:the|its|his|her|their|these|those)\s(?:{_COUNTS}))\b(?!\s(?:day|year|week|night|time))",
    re.IGNORECASE,
)
"""How what is all of a kind begins: "all checks", "every one", "the three anchors"."""

AT_NO_TIME = re.compile(
    r"\b(?:never(?!\s(?:again|mind|more|less))|at\sno\s(?:time|point|stage)|not\sonce|not\sa\ssingle\stime)\b",
    re.IGNORECASE,
)
"""It is denied for all time."""

NO_OF = re.compile(
    r"\b(?:no|not\sa\ssingle|without\s(?:any|a\ssingle))\s(?:[a-z]+\s)?\Z", re.IGNORECASE
)
"""Before a noun: there was none of it: "made no arrests"."""

MAY_BE = re.compile(
    rf"\b(?:all|every|each|both|no|none|neither|never|nobody|without|not\sonce|not\sa\ssingle|(?:the|its|these)\s(?:{_COUNTS}))\b",
    re.IGNORECASE,
)
"""What a clause has that speaks of all or none."""

UP_TO_THEN = re.compile(
    r"\b(?:before|until|till|up\sto|prior\sto|by\sthen|so\sfar|yet)\b", re.IGNORECASE
)
"""It is denied up to a time only."""

TURNED = re.compile(
    r"\b(?:again|now|eventually|finally|at\slast|by\s(?:then|now|the\send|noon|midnight|dawn|evening|morning)|meanwhile|since)\b",
    re.IGNORECASE,
)
"""It is so after it was not."""

A_FURTHER = re.compile(
    r"\ban?\s(?:second|third|fourth|fifth|sixth|seventh|further)\b", re.IGNORECASE
)
"""One beside those that are meant: "a third pump"."""

OF_WHAT = re.compile(
    r"\b(?:of|about|over|against)\s(?:the\s|an?\s|its\s|their\s)?([a-z-]+(?:\s[a-z-]+)?)",
    re.IGNORECASE,
)
"""What a deed is of: "warned of *price rises*"."""

ANOTHER = re.compile(
    r"\b(?:other|another|earlier|previous|former|future|next|new|old|similar|neighbou?ring|nearby|outside|elsewhere|further|more|additional|most)\b",
    re.IGNORECASE,
)
"""What is told of others than those that are meant."""

STANDS_FOR = re.compile(r"(?:it|its|them|their|his|her|that|this|these|those)\b", re.IGNORECASE)
"""How a participant begins that was named before."""

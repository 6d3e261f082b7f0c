"""English words of reported speech and of quotations."""

import re

SPEAKERS = frozenset(("it", "they", "he", "she", "its", "their", "his", "her"))
OF_ITS = re.compile(r"\b(?!none\b)(\w+) of (?:its|their|his|her) (\w+s|men|women|people)\b")
OWN = re.compile(r"\b(?:it|they|he|she|its|their|his|her)\b", re.IGNORECASE)
NOMINAL = re.compile(r"(?:an?|the|his|her|its|their|no|some|many|[a-z]+ed|[a-z]+ing)\s", re.I)
SUBORDINATE = re.compile(r"(?:because|and|but|or|so|that|which|who|when|if|as|than|since)\b", re.I)
DAY_NAMED = re.compile(
    r"\b([12]?\d|3[01]) (January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b"
)
SPLIT_OFF = re.compile(r"(?:to|because|after|before|when|while|during|if|until|since)\s", re.I)
"""What can stand behind a speaker who stands between two parts."""
COMING = re.compile(
    r"\b(?:would(?!\s+have\b)|might|could|should|due|to\s+be|was\s+to|were\s+to|going\s+to)\b"
)
LOST = re.compile(r"\b(?:comment|speculat\w+)\b", re.IGNORECASE)
"""Nobody needs to be told that somebody did not comment."""
UNNAMED = re.compile(r"(?:an?|one)\s", re.IGNORECASE)
POSSESSED = re.compile(r"(?:his|her|their|its)\s", re.IGNORECASE)
"""What belongs to somebody of whom nothing is known: "a fisherman said his boat was gone"."""
GOES_ON = re.compile(r"(?:and|but|so|then|or)\b", re.IGNORECASE)
"""How a quotation begins that goes on what was said before it."""
POINTERS = frozenset(
    "it that this those these they them he she him her his its their there so such one".split()
)
POINTING_FIRST = frozenset("that this those these it they he she".split())
SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+")
BARE_ADVICE = re.compile(r"(?:not\s+)?to\s+\w+", re.IGNORECASE)
"""What somebody was told to do, without who was told."""
CLAIMED = frozenset(
    """attack attacks assault behind bomb bombing bombings bombs carried carrying blast blasts
    claimed claiming committed explosion explosions responsibility responsible shooting staged
    said that""".split()
)
"""Words by which somebody claims to have done it, and says no more."""

SOMEBODY = re.compile(
    r"(?:an?|one)\s+(?:lady|gentleman|man|woman|boy|girl|voice|person|caller|passer-by|customer|"
    r"reader|neighbour|tourist|stranger|someone)",
    re.IGNORECASE,
)
"""A speaker of whom a report says nothing: "a lady said"."""

OF_SOMEBODY = re.compile(r"\b(?:his|her|their|its)\b")
"""A speaker who is of somebody named elsewhere: "an official in her office"."""

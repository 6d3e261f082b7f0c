"""English words by which a number is one that the article has told before."""

import re

KNOWN_ALREADY = re.compile(
    r"(?:\bthe\s|\bwhose\s|\bthose\s|\bthese\s|\ball\s(?:of\s)?(?:the\s)?|\bof\s(?:its|their)\s|"
    r"\bamong\s(?:the|its|their)\s)\Z",
    re.IGNORECASE,
)
"""Right before it."""

NEWLY_TOLD = re.compile(
    r"\s(?:(?:or so|odd|largest|biggest|best|worst|other|remaining|new|more|extra|additional|first|"
    r"last|previous|earlier|youngest|oldest|top|leading|main|most)\b|in\s\d{4}|of\s(?:last|this)\b)"
)
"""Behind it: others than those told."""

WHO_DID = re.compile(r"\s(?:[a-z]{3,15}\s)?(?:who|that)\s(?:had|have|were|are|has)\b")
"""Behind a number of people who are known by what they did."""

SEATS = frozenset(
    "seat deputy member place mandate lawmaker senator councillor delegate mp".split()
)
"""Nouns for those who sit in a chamber and where."""

CASES = frozenset("case infection patient".split())
"""Nouns by which people who fell ill are taken up."""

DEED = re.compile(
    r"\s(?:miss|drop|fall|jump|leap|gap|climb|dive|rise|slide|descent|ascent|throw|shot|putt|surge|"
    r"plunge|march|walk|error|deviation|overshoot|retreat|advance)\b"
)
"""Behind a measure that takes up how far something went: "the 84-metre error"."""

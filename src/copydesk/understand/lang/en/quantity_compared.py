"""English words by which a number just told is compared with another just told, without it."""

import re

ONE_OF_TWO = (
    r"limit|maximum|minimum|norm|quota|target|threshold|allowance|capacity|ceiling|cap|floor|"
    r"smaller|larger|bigger|lower|higher|lesser|greater|other|former|latter|first|second|loser|"
    r"winner|estimate|original|usual|permitted|allowed|official|budget|forecast|"
    r"recommendation|safe level|legal level"
)
"""Nouns for a number that was told as the bound or the other of two."""

_ADJECTIVE = (
    r"many|much|large|big|strong|high|heavy|long|fast|far|great|tall|wide|deep|expensive|dear|"
    r"old|full|loud|steep"
)

THE_OTHER = re.compile(
    rf"\s(?:as\s(?:{_ADJECTIVE})\s(?P<again>again\s)?as\s|(?P<over>over|above|more\sthan|"
    r"higher\sthan)\s|(?P<under>under|below|less\sthan|short\sof|lower\sthan)\s)?"
    rf"(?:(?:the|that|this)\s(?:[a-z]{{3,14}}\s){{0,2}}(?:{ONE_OF_TWO})"
    r"(?:\s(?:one|figure|number|estimate|total|count|amount|sum|load|speed|price))?|"
    r"(?:what|as\s(?:many|much)\sas)\s(?:is|are|was|were)\s(?:allowed|permitted|planned|expected|"
    r"recommended))"
    r"(?=\s?[.,;:)–—]|\Z|\sand\s|\sbut\s|\swhen\s|\son\sthe\s)",
    re.IGNORECASE,
)
"""Behind "four times", "half": the other number, named by what it is."""

BEATEN = re.compile(
    r"\b(?:beats?|beat|beaten|exceeds?|exceeded|tops?|topped|surpass(?:es|ed)?|outstrips?|"
    r"outstripped|outdid|improves?\son|improved\son|is\sabove|was\sabove)\s(?:that|this|it|"
    r"(?:the|his|her|its|their)\s(?:previous|old|former|earlier)\s[a-z]{3,12})\sby\s"
    r"(?:about|almost|nearly|some|more than|over|just)?\s?\Z",
    re.IGNORECASE,
)
"""Before by how much a number is more than the one told in the sentence before."""

GAINED = re.compile(
    r"\b(?:holders?|investors?|shareholders?|buyers?|savers?|anyone|owners?|bondholders?)\b"
    r"[^.;]{0,40}\b(?:(?P<up>gained|made|earned|up)|lost|down)\s(?:about\s|almost\s|nearly\s)?\Z",
    re.IGNORECASE,
)
"""Before what the value of something held has moved by, between the two prices just told."""

IN_VALUE = re.compile(
    r"\sin\s(?:the|its)\s(?:external\s)?(?:value|worth)\b|"
    r"\s(?:for|in)\sthe\s(?:currency|share price)\b",
    re.IGNORECASE,
)
CHANGE_OF = re.compile(
    r",\s(?:a|an)\s(?:[a-z]{3,12}\s)?(?:fall|drop|rise|gain|loss|decline|slide|slump|jump|plunge)"
    r"\sof\s(?:about\s|almost\s|nearly\s|some\s|over\s)?\Z",
    re.IGNORECASE,
)
"""Around a rate by which a value moved, which may be told as a price in either direction: "from
4.20 to 4.33 to the euro, a fall of 3 per cent in the value of the currency"."""

"""English words around a value that is reckoned from two others."""

import re

APART = re.compile(
    r"\b(?:below|above|more|fewer|less|lower|higher|short|behind|ahead|apart|difference|margin|"
    r"lead|gap|up|down)\b",
    re.IGNORECASE,
)
"""A number with one of these near it may be how far two others are apart: "19 below the peak"."""

AGED = re.compile(r"\b(?:is|was|aged|turned)\s+\Z", re.IGNORECASE)
"""Before a bare age: "who was born on 30 August 1991 and is 33"."""

LEFT_OVER = re.compile(
    r"\b(?:still|left|leav(?:e|es|ing)|remain\w*|rest|yet to|others?|outstanding|missing|awaits?|"
    r"awaiting|unaccounted|unsold|untraced|unpaid|unopened|without|not yet|short|lacking|to go|"
    r"to come|away from|elsewhere)\b",
    re.IGNORECASE,
)
"""A clause with one of them may tell how many are left of those told before."""

TOGETHER = re.compile(
    r"\b(?:together|in all|all told|altogether|combined|between them|in total|jointly|both|"
    r"a total of|sum|adds? up|add up)\b",
    re.IGNORECASE,
)
"""A clause with one of them may tell what several come to."""

PER_HEAD = re.compile(
    r"\b(?:on average|an average|averag(?:es?|ed|ing)|each|apiece|per|a head|every)\b",
    re.IGNORECASE,
)
"""A clause with one of them may tell how many fall to each of those told."""

MARGIN_BEHIND = re.compile(
    r"\s(?:ahead|behind|clear|adrift|faster|slower|quicker|shorter|longer|better|worse|more|less|"
    r"apart|short|too\s(?:late|early|long|short)|outside|inside|off\s(?:the|his|her|its|their)|"
    r"older|younger)\b",
    re.IGNORECASE,
)
"""Behind a length of time that is how far two others are apart: "twelve seconds ahead"."""

MARGIN_BEFORE = re.compile(
    r"\b(?:by|(?:gap|lead|margin|difference|deficit)\s(?:of|was|is|to))\s"
    r"(?:(?:just|only|some|about|nearly|almost|over)\s)?\Z",
    re.IGNORECASE,
)
"""Before such a length: "won by twelve seconds"."""

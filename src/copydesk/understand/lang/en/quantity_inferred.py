"""English words by which a share follows from numbers told before: "so", "That means"."""

import re

INFERRED = re.compile(
    r"(?:(?:\A\s*|[,;–—]\s(?:and\s)?|\sand\s)(?:so(?:\sthat|(?!\s(?:far|much|many|called|few)))|therefore|thus|hence|consequently|"
    r"in other words)\b"
    r"|\b(?:therefore|thus)\b"
    r"|(?:\A\s*(?:That|This)|,\swhich)\s(?:means|meant|makes|made|leaves|left)\b)"
    r"[^.;:\"“”\d]{0,90}\Z",
    re.IGNORECASE,
)
"""Before a share."""

RESTS = re.compile(
    r"\b(?:not|no|never|nobody|none|other|others|rest|remaining|remain|remained|left|leaves|"
    r"leaving|empty|vacant|without|gave up|dropped out|missed|missing|still|un[a-z]+ed)\b",
    re.IGNORECASE,
)
"""Words by which a share may be that of what a part leaves."""

OF_NOUN = re.compile(
    r"\sof\s(?:all\s)?(?:the\s|its\s|their\s)?(?:[a-z]+ed\s)?"
    r"(?![a-z]+\sones?\b)(?P<noun>(?!those\b|them\b|these\b|whom\b|it\b|all\b|what\b|the\b)[a-z]{3,20})\b",
    re.IGNORECASE,
)
"""What a share is of, behind it: "of the seats"."""

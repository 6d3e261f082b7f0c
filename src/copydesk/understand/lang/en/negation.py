"""English words that turn a statement into its opposite."""

import re

NEGATORS = frozenset(
    "not no never nobody none nothing neither nor without cannot hardly unable "
    "denied denies deny denying refused refuses refuse refusing declined declines decline "
    "declining rejected rejects reject rejecting lacked lacks lack lacking withheld withhold "
    "refusal denial absence banned barred forbade prevented stopped avoided dismissed disputed "
    "unaware unlikely exclude excluded excludes excluding stop stops stopped".split()
)
"""They negate what follows in their clause."""

NOMINAL = frozenset("no without absence lack".split())
"""They negate one noun."""

PREPOSITIONS = frozenset("in of on to for from by with at about over into".split())

CONTRACTED = re.compile(r"n['’]t$")

AFTERWARDS = frozenset("withheld refused denied rejected declined forbidden revoked".split())
"""They negate a noun that stands before them: "clearance was withheld"."""

TWO_WORDS = re.compile(
    r"\bfail(?:ed|s|ing)?\s+to\b|\b(?:ruled?|rules|ruling)\s+(?:\w+\s+)?out\b|\byet\s+to\b|\bstop(?:ped|s)?\s+short\b"
    r"|\bno\s+longer\b|\bturned\s+down\b|\bfar\s+from\b|\bfree\s+of\b",
    re.IGNORECASE,
)
"""Negators of more than one word."""

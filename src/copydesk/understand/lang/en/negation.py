"""English words that turn a statement into its opposite."""

import re

NEGATORS = frozenset(
    "not no never nobody none nothing neither nor without cannot hardly denied denies deny denying "
    "rejected rejects reject rejecting exclude excluded excludes excluding".split()
)
"""They negate what follows in their clause."""

NOMINAL = frozenset("no without absence lack".split())
"""They negate one noun."""

PREPOSITIONS = frozenset("in of on to for from by with at about over into".split())

CONTRACTED = re.compile(r"n['’]t$")

NOT_RIGHT_BEFORE = re.compile(
    r"(?:\b(?:not|never|cannot|nor)|n['’]t)\s(?:\w{1,20}\s)?\Z", re.IGNORECASE
)
"""What denies the negator that stands behind it: "did not rule out"."""

AFTERWARDS = frozenset("withheld refused denied rejected declined forbidden revoked".split())
"""They negate a noun that stands before them: "clearance was withheld"."""

TWO_WORDS = re.compile(
    r"\b(?:fail(?:ed|s|ing)?|refus(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|unable)\s+to\b"
    r"|\b(?:ruled?|rules|ruling)\s{1,9}(?:\w{1,30}\s{1,9})?out\b|\byet\s+to\b|\bstop(?:ped|s)?\s+short\b"
    r"|\bno\s+longer\b|\brather\s+than\b|\bturned\s+down\b|\bfar\s+from\b|\bfree\s+of\b"
    r"|\bnot\s+(?:stop|stopped)\b",
    re.IGNORECASE,
)
"""Negators of more than one word."""

BOUNDED = re.compile(
    r"(?:\bnot|n['’]t|\bnever)\b(?:\s{1,9}[\w'’,-]{1,30}){0,12}?\s{1,9}"
    r"(?:before\s+(?:\d|[A-Z]|(?:the|mid|next|early|late)\b)|till\b|until\b)"
)
"""A denial that holds up to a time only."""

NO_LONGER = re.compile(r"\b(?:no longer|no more|any longer|any ?more)\b", re.IGNORECASE)
"""How something is said to have been so, and not to be so now."""

UNDOING = re.compile(
    r"\b(?:stop|ceas|end|halt|paus|suspend|cancel|forbid|prevent|avoid|lack)(?:s|e|es|ed|ped|ing|ping)?\b"
    r"|\b(?:forbade|forbidden|banned|barred|frozen|closed|shut|vacant|empty|missing|absent|idle)\b"
    r"|\bun[a-z]{3,14}(?:ed|en)\b|\b(?:un|in|im|ir)[a-z]{2,12}[ai]ble\b"
    r"|\b(?:unclear|unaware|unknown|unhurt|unlikely|unwilling|illegal|unlawful|invalid|intact)\b",
    re.IGNORECASE,
)
"""Words that say by themselves what another text says with a denial: "paused", "incurable"."""

AT_MOST = frozenset("more fewer less later sooner earlier longer".split())
"""Behind "no" and before "than": a bound, and no denial."""

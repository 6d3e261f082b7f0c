"""English words by which a report does not vouch for what it tells."""

import re

HEDGING = frozenset(
    "allegedly apparently arguably conceivably likely maybe ostensibly perhaps possibly presumably "
    "probably purportedly reportedly seemingly supposedly".split()
)
"""Adverbs without which a clause says more than its report."""

CONDITIONAL = frozenset(("if", "unless", "provided", "assuming", "lest"))
"""How a clause begins on which another depends."""

BY_ACCOUNTS = re.compile(
    r"\b(?P<hedge>by\s+(?:most|some|all|many|several)\s+(?:accounts|estimates|measures|counts)|"
    r"on\s+(?:paper|some\s+counts)|according\s+to\s+some)\b",
    re.IGNORECASE,
)
"""Who holds what is told, with no word on who they are."""

IF_BORNE_OUT = re.compile(
    r"\b[Ii]f\s+(?:(?:the|these|those)\s+(?:figures?|numbers?|toll|counts?|estimates?|reports?)|it|"
    r"that|this|they)?\s*(?:(?:is|are)\s+)?"
    r"(?:stands?|holds?(?:\s+up)?|confirmed|right|correct|true|borne\s+out)\b"
)
"""That what is told hangs on figures that may change."""

QUALIFYING = re.compile(
    r"(?:without|but|yet|although|though|rather\s+than|if|unless|provided|assuming|subject\s+to|pending|on\s+condition|except|apart\s+from|"
    r"in\s+(?:theory|principle)|for\s+now|at\s+(?:least|most)\b)\b|.*\b(?:"
    + "|".join(sorted(HEDGING))
    + r")\b",
    re.IGNORECASE,
)
"""How what limits a clause begins, which cannot be left out of it."""

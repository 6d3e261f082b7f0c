"""English words that set something above all others."""

import re

CLASSES: dict[str, frozenset[str]] = {
    "deadliest": frozenset("deadliest bloodiest worst gravest".split()),
    "largest": frozenset(
        "largest biggest greatest deepest heaviest widest highest steepest severest stiffest "
        "harshest costliest toughest".split()
    ),
    "first": frozenset(["first"]),
    "only": frozenset(["only", "sole"]),
    "tallest": frozenset(["tallest"]),
    "lowest": frozenset("lowest smallest fewest".split()),
    "oldest": frozenset("oldest longest".split()),
    "youngest": frozenset("youngest shortest newest".split()),
    "fastest": frozenset("fastest quickest".split()),
    "slowest": frozenset(["slowest"]),
    "best": frozenset(["best"]),
    "strongest": frozenset("strongest fiercest heaviest".split()),
    "weakest": frozenset("weakest poorest".split()),
}
"""Superlatives by what they rank."""

ANY = frozenset(word for words in CLASSES.values() for word in words if word.endswith("st"))
"""Every superlative."""

UNBOUNDED = re.compile(
    r"\b(?:ever|in\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+)?(?:\w+['’]s\s+)?(?:\w+\s+){0,2}history"
    r"|before\b|of\s+all\s+time|on\s+record|never\s+before|in\s+memory)\b",
    re.IGNORECASE,
)
"""The superlative is said to hold for all time."""

SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
"""The superlative is said to hold since some time only."""

REFUTED = re.compile(
    r"\b(?:not\s+(?:\w+\s+){0,2}(?:the|its|their|his|her|a)\s+(?:\w+['’]s\s+)?"
    r"(?:first|only|largest|biggest|worst|deadliest|highest|lowest|oldest|youngest|fastest|longest"
    r"|best|record)"
    r"|(?:second|third|fourth|fifth|sixth|seventh)[-\s](?:\w+est|time|worst|best))\b",
    re.IGNORECASE,
)
"""A source says outright that it is not so."""

NONE_MORE = re.compile(
    r"\b(?:no|never|none|not\s+one|nothing)\b[^.;]{0,80}\b(?:more|deadlier|bloodier|worse|larger"
    r"|bigger|higher|greater|longer|stronger|heavier|before|on\s+(?:this|such\s+a)\s+scale)\b",
    re.IGNORECASE,
)
"""A superlative in other words: "no attack since has killed more"."""

EARLIER = re.compile(
    r"\b(?:first|initial(?:ly)?|earlier|early|previous(?:ly)?|at\s+one\s+(?:stage|point)|originally"
    r"|then|later|before|until|had|rose|fell|climbed|revised|lowered|raised|down|up)\b",
    re.IGNORECASE,
)
"""A count may be one of several that were given in turn."""

BEFORE = re.compile(
    r"\b(?:before|earlier|previous(?:ly)?|already|once\s+before|in\s+the\s+past|again)\b",
    re.IGNORECASE,
)
"""A source says that there had been others."""

"""Words by which editors know what must be told before trivia, and what came after an event."""

import re

MATTER = re.compile(
    r"\b(?:inquir|inspect|investigat|prosecut|corrosion|warning|alert|charge[sd]?\b|court\b|"
    r"severance|base pay|pay\b|terms\b|compensat|redundan|revenue|profit|loss(?:es)?\b|cost|"
    r"fine[sd]?\b|ban(?:ned)?\b|halt|recall|licen[cs]e|safety|contract|tender|detain|arrest|"
    r"savings|capacity|drowned|offer\b|loan\b)",
    re.IGNORECASE,
)
"""Causes, inquiries, terms and costs."""

AFTERWARDS = frozenset(
    "cancel condemn declare mourn resign suspend dismiss apologise pledge postpone".split()
)
"""Verbs of what is done once something has happened."""

BEFORE_THE_EVENT = re.compile(
    r"\b(?:before|ahead\s+of|prior\s+to)\s+the\s+(?:breach|collapse|crash|failure|eruption|blast|"
    r"explosion|attack|bombing|fire|storm|landslide|accident|disaster|match|final|vote|election)\b"
)
"""That something came before what a report is of."""

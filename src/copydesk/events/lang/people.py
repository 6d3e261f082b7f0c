"""English words around the names of people."""

import re

HE = re.compile(r"\b(?:Mr|Sir|Lord)\.?\s\Z")
SHE = re.compile(r"\b(?:Mrs|Ms|Miss|Dame|Lady)\.?\s\Z")
"""Titles that say how somebody is spoken of."""

HEADS = {
    "led": "leader", "leads": "leader", "runs": "head", "ran": "head", "heads": "head",
    "headed": "head", "chairs": "chair", "chaired": "chair", "commands": "commander",
    "commanded": "commander", "directs": "director", "directed": "director",
    "manages": "manager", "coaches": "coach", "captains": "captain",
}  # fmt: skip
"""Verbs that give an office, by the noun for who holds it."""

NO_NAME = frozenset(
    "yes no read go reaction everything people television reports counting good local survey "
    "comment readers copy phone transcript".split()
)
"""Words with a capital at the beginning of a sentence that are nobody's name."""

NO_FORENAME = frozenset("twitter facebook eyewitness witness devastated reporter mr mrs ms".split())
"""Words with a capital before a name that are no part of it."""

NAMED = re.compile(r"\b(?P<what>[Aa]n?\s(?:[a-z][\w-]+\s){0,3}[a-z][\w-]+)\s(?:named|called)\s\Z")
""" "A shopkeeper named Ana Ruiz": what stands before the name."""

OF_WHERE = re.compile(
    r",\s(?P<what>(?:of|from)\s(?!(?:which|whom|whose|the\s(?:same|latter|former))\b)(?:[\w’'-]+\s){0,4}[\w’'-]+|"
    r"an?\s[a-z][\w-]+(?:\s[a-z][\w-]+){0,3}(?:\s(?:of|from|at|in)\s[^,.;:\"“”()]{3,40})?)(?=[,.;])"
)
""" "Ana Ruiz, of the bakery on the square,": what stands behind it."""

"""English words that stand for what a number counts, and around parts and prices."""

import re

from copydesk.understand.lang.en.people_counted import PEOPLE

STAND_INS = frozenset("figure number total count toll tally estimate death given".split())
"""Nouns that stand for a count named before."""

GENERIC = PEOPLE | frozenset(
    ("", "figure", "number", "total", "count", "toll", "tally", "one", "given")
)
"""Heads that say nothing of what is counted but that it is people or anything."""

OF_ALL = re.compile(
    r"\s{1,9}of\s+(?:the\s+|its\s+|their\s+|all\s+|[A-Z][\w-]+['’]s\s+)?", re.IGNORECASE
)
"""What stands between a part and its whole."""

PRICED = re.compile(
    r"\b(?:clos(?:ed|ing|es)|end(?:ed|ing|s)|finish(?:ed|ing)|trad(?:ed|ing)|open(?:ed|ing)|"
    r"(?:up|down|fell|rose|gained|lost|dropped|jumped|slipped|put\s+on)\s+(?:some\s+|about\s+)?"
    r"[\d.]+\s?(?:%|per\s?cent))(?=\W)",
    re.IGNORECASE,
)
"""A sentence with one of these and an amount of money gives the price of a share."""

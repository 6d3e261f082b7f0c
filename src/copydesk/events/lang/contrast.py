"""English words that join a clause to the one without which it means something else."""

import re

BUT = frozenset(("but", "yet"))
FINDING = frozenset("find get come reach see hear detect discover identify".split())
NOTHING = frozenset("nobody nothing none".split())

GOES_ON_BUT = re.compile(
    r"[\s,;–—-]*(?:but|yet|although|though|except|rather\s+than|and\s+(?:found|did\s+not|has\s+not|"
    r"had\s+not))\b",
    re.IGNORECASE,
)
"""How a sentence goes on behind a clause that means something else without it."""

GUESSING = re.compile(
    r"\b[Oo]ur\s+(?:guess|view|hunch|bet|prediction|money|reading)\b|"
    r"\b(?:[Ww]e|I)\s+(?:think|guess|suspect|reckon|bet|would\s+say|imagine|fancy|wonder)\b|"
    r"\b(?:[Mm]y|this\s+column['’]s)\s+(?:guess|view|hunch|bet|money)\b"
)
"""A report guesses; what stands beside that in a paragraph is no fact."""

SUPPOSED = re.compile(
    r"\b(?:may|might|could|can)\s+(?:\w+\s+)?(?:say|claim|argue|deny|insist|object|reply|complain)\b"
)
"""That somebody may say something, of which nobody says that they did."""

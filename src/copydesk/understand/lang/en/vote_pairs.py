"""English words of how a vote went, for and against."""

import re

from copydesk.understand.lang.en.quantity_numbers import TENS, UNITS_AND_TEENS

_WORDS = "|".join((*UNITS_AND_TEENS, *TENS))
_N = rf"\d{{1,3}}|(?:{_WORDS})(?:-(?:{_WORDS}))?"

VOTE_PAIR = re.compile(
    rf"\b(?P<one>{_N})(?:\svotes?|\sin favour|\sfor)?(?:,?\s(?:to|against)\s|[-–])"
    rf"(?P<other>{_N})\b(?!\s(?:per cent|percent|points|million|years|days|hours|minutes))",
    re.IGNORECASE,
)
"""Votes on either side: "seven votes to five", "7-5"."""

OF_VOTES = re.compile(
    r"\b(?:vote[sd]?|voting|ballot|majority of|split|by a margin|division|for and|abstain\w*|"
    r"abstention|approved|backed|rejected|carried|adopted|confirmed|turned down|upheld|"
    r"overruled)\b",
    re.IGNORECASE,
)
"""In a sentence or a row that tells how a vote went."""

TAKES_UP = re.compile(
    r"\b(?:the|that|its|their|this)\s(?:[a-z]{4,12}\s)?(?:vote\sof\s|result\sof\s|majority\sof\s)?"
    r"\Z",
    re.IGNORECASE,
)
VOTE_BEHIND = re.compile(r"\s(?:[a-z]{4,12}\s)?(?:vote|decision|ruling|majority|split|verdict)\b")
"""Before and behind a vote that is taken up again: "the 7-5 vote"."""

NO_BODY = frozenset("vote votes ballot result final first decision tally the of in on".split())
"""Words of a row's heading that do not say who voted."""

ANOTHER_VOTE = re.compile(
    r"\b(?:earlier|previous|last|first|second|another|former|later|next|repeat|again|had been|"
    r"in (?:19|20)\d\d|in (?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December))\b",
    re.IGNORECASE,
)
"""In the sentence of another vote than the one just told."""

"""Words of rows that name all who make up a number."""

import re

from copydesk.understand.lang.en.quantity_numbers import TENS, UNITS_AND_TEENS

_SMALL = "|".join((*UNITS_AND_TEENS, *TENS))
_WORDS = r"(?:\s(?!(?:who|which|that|whose|but|or)\b)[^\s,;:.()\d]{1,20})"

ITEM = re.compile(
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}})?|(?:{_SMALL})(?:-(?:{_SMALL}))?){_WORDS}{{1,6}}",
    re.IGNORECASE,
)
"""An item with its number: "four of the young musicians"."""

ONE_BY_ONE = re.compile(
    r"(?:an?|the|his|her|its|their)(?:\s[a-z-]{2,20}){0,3}?\s[a-z-]{2,20}(?<!s)"
    r"(?:\s(?:of|from|in|at|on)\s[^,;:.()\d]{2,40})?"
)
"""An item that is one: "the driver of the coach", "a workshop teacher"."""

NOT_ALL = re.compile(
    r"\b(?:including|among|mostly|mainly|others?|some|several|many|at least|more|most|about|half|"
    r"each|per|every|another|dozens|hundreds|thousands|per cent|percent|minutes?|hours?|days?|"
    r"weeks?|months?|years?|times?|families|family|couples?|pairs?|crew|groups?)\b",
    re.IGNORECASE,
)
"""Words by which a row need not count all, one by one."""

THOSE_WHO = re.compile(
    r"(?:The|All the|Those|Those who (?:were|are)|The people|The victims|(?P<among>Among the)) "
    r"(?P<state>dead|killed|victims|fatalities|injured|wounded|hurt|missing|arrested|detained|"
    r"rescued) (?:are|were|(?P<some>include|included|comprise|comprised)) "
)
"""Before a row of whom something became of."""

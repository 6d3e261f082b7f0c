"""What keeps an English verb in the active voice."""

import re

NEVER_PASSIVE = frozenset(
    """be become belong bring contain cost enjoy equal exceed fit get give have hold include involve
    join keep lack last leave lose make mark mean measure need number outnumber pull put reach
    remain resemble resume say see set share show spend suit survive take tell total want weigh win
    wish""".split()
)
"""Verbs that have no passive, or one that nobody says."""

ONE_WITH_ITS_VERB = re.compile(r"[a-z]+(?<!s)")
"""A bare noun that is one with its verb: "gave way", "took place", "caught fire"."""

RECKONED = frozenset(
    """cent day euro degree dollar hour kilometre majority metre mile minute month number per
    percent place point pound second step time total ton tonne vote way week year""".split()
)
"""What a verb is done by so much of, and not to."""

OWNING = frozenset("his her its their my our your whose each other himself itself".split())
"""Words that mean somebody whom the other half of a clause has."""

PLACING = frozenset(
    """after amid around as at before behind by during from in inside into on onto out outside over
    since through throughout under until via when where while within""".split()
)
"""How a phrase begins that may belong to the verb rather than to its object."""

"""English verbs that tell of no event of their own."""

import re

NO_EVENT = frozenset(
    "say tell add be have seem appear know think believe want need mean include remain stay stand "
    "lie show contain involve concern expect plan hope fear warn claim deny report quote cite note "
    "describe call consider suggest allege insist see hear feel look like love hate wonder ask "
    "depend belong cost weigh measure own last live work keep use try read write understand "
    "pass refer relate apply describe comment speak talk explain state confirm acknowledge admit "
    "argue estimate put give get go come make do take let happen become bring hold inform".split()
)
"""Speech, states and verbs too light to tell one event from another."""

KEPT_LIGHT = frozenset("go come take bring hold give put make".split())
"""Light verbs that tell of an event when a particle follows: "went off", "took off"."""

TRANSITIVE = frozenset(
    "announce offer sign lodge retrieve receive revise raise adopt publish issue cut find seize "
    "arrest detain injure wound destroy damage build buy acquire appoint name elect choose cancel "
    "delay approve block ban lift impose launch declare defend describe discover locate identify "
    "evacuate rescue recover remove replace repair reduce lower increase hit strike kill shoot "
    "attack occupy capture free release give hand bring take put set get make hold keep have "
    "send need want lose steal link treat guard test complete conduct provide prepare "
    "sample inspect carry pass accuse charge fine sentence convict".split()
)
"""Verbs that say nothing without their object."""

HARMING = frozenset("kill injure wound hurt feared confirm".split())
"""Verbs that say what became of people, in the passive."""

CAPTION = re.compile(
    r"\b(?:images?|photos?|photographs?|pictures?|video|footage|Getty|Reuters|AFP|caption)\b|\.co\b",
    re.IGNORECASE,
)
"""A subject with one of these is a picture, or who took it."""

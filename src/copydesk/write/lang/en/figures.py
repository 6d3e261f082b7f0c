"""How figures are told: by what became of those counted, and by what is counted."""

import re

from copydesk.understand.lang.en.events import NOUNS, VERBS

HAPPENED = {
    "dead": "killed",
    "killed": "killed",
    "died": "killed",
    "injured": "injured",
    "wounded": "wounded",
    "missing": "missing",
    "arrested": "arrested",
    "detained": "detained",
    "evacuated": "moved from their homes",
    "displaced": "displaced",
    "destroyed": "destroyed",
    "damaged": "damaged",
    "rescued": "rescued",
    "hospitalised": "in hospital",
    "hospitalized": "in hospital",
    "treated": "treated",
    "infected": "infected",
    "homeless": "left homeless",
    "vaccinated": "vaccinated",
    "held": "held hostage",
    "released": "released",
    "recovered": "recovered",
    "trapped": "trapped",
    "charged": "charged",
    "cut": "cut",
    "aboard": "on board",
    "critical": "in intensive care",
}
"""What is said of those counted, behind "were", by the class of what became of them."""

TOLLS = {
    "dead": "the death toll",
    "killed": "the death toll",
    "injured": "the number of injured",
    "wounded": "the number of wounded",
    "missing": "the number of missing",
    "arrested": "the number of arrests",
    "evacuated": "the number of people moved from their homes",
    "displaced": "the number of people who had left their homes",
    "rescued": "the number of people rescued",
    "treated": "the number of people treated",
    "detained": "the number of people detained",
    "infected": "the number of cases",
    "confirmed": "the number of confirmed cases",
    "vaccinated": "the number of people vaccinated",
    "held": "the number of hostages",
    "released": "the number of people released",
    "homeless": "the number of people left homeless",
    "aboard": "the number of people on board",
    "critical": "the number of people in intensive care",
}
"""The noun of a figure, by the same classes."""

LABELS = {
    "dead": "Dead",
    "injured": "Injured",
    "missing": "Missing",
    "arrested": "Arrested",
    "evacuated": "Evacuated",
    "displaced": "Left their homes",
    "treated": "Treated",
    "rescued": "Rescued",
    "infected": "Cases",
    "confirmed": "Confirmed cases",
    "vaccinated": "Vaccinated",
    "held": "Hostages",
    "released": "Released",
    "aboard": "On board",
    "critical": "In intensive care",
}

OF_PEOPLE = frozenset(
    """dead killed died injured wounded missing arrested detained evacuated displaced rescued
    hospitalised hospitalized treated infected homeless confirmed vaccinated held
    released aboard critical""".split()
)
"""The classes that are of people unless something else is said to be counted."""

COLLECTIVE = frozenset(
    """attendance audience crowd gate population price share staff toll turnout workforce""".split()
)
"""What is counted as a whole: "the crowd was 38,000", not "the number of crowd"."""

UNCOUNTED = frozenset("inflation unemployment joblessness output growth".split())
"""Figures that take no article: "inflation was 3%"."""

PLURALS = {"person": "people", "child": "children", "man": "men", "woman": "women"}

HARM = ("dead", "killed", "missing", "injured", "wounded")
"""The classes that lead an article, the gravest first."""

EVENT_NOUNS = frozenset(
    """attack attacks avalanche blast blasts blaze bombing bombings clash clashes collapse collision
    crash derailment earthquake earthquakes election eruption explosion explosions final fire fires
    flood floods hurricane landslide match outbreak protest protests quake raid referendum riot
    riots robbery shooting shootings storm strike strikes theft tornado trial tsunami typhoon
    verdict vote walkout wildfire wildfires""".split()
)
"""Nouns that name what happens."""

COUNTING = re.compile(
    r"\b(?:death\s+toll|the\s+toll|number\s+of\s+(?:people\s+)?(?:killed|dead|deaths|injured|victims)|"
    r"\d+\s+deaths)\b",
    re.IGNORECASE,
)
"""Words of a clause that tells how a count changed."""

_HARMFUL_KINDS = (
    "attack", "crash", "collapse", "fire", "flood", "erupt", "quake", "storm", "slide", "disaster",
    "outbreak", "revolution",
)  # fmt: skip
HARMFUL = frozenset(
    "ambush ambushes bomb bombs bombing burns capsize capsizes caught clash clashed clashes crush "
    "crushed derail derails drove explode explodes fell fires fired fighting gunfire gunman gunmen "
    "hit hits leak leaked opened overturned plough ploughed plowed plunge plunged rammed rip "
    "ripped shelling shot shots stampede stormed strike strikes struck sweep swept tear tore "
    "toppled trampled war wave".split()
).union(*(VERBS.get(kind, frozenset()) | NOUNS.get(kind, frozenset()) for kind in _HARMFUL_KINDS))
"""Words of what people come to harm by."""

HALF_TOLD = frozenset(
    """asked called covered expected forced invited left listed made mentioned needed ordered placed
    required sent supposed told wanted""".split()
)
"""Participles that do not say what became of what is counted: "people ordered"."""

ORGANS = frozenset("arm ear eye finger foot hand head leg lung tooth toe".split())
"""What is counted of a body, and is no figure of an event."""

SAID_ALONE = frozenset(
    """attendance audience charge confiscation crew crowd damages deficit depth fine inflation loss
    magnitude margin majority passengers prize profit ransom reserves revenue reward savings
    surplus turnout unemployment approval""".split()
)
"""Names of figures that one word says well enough."""

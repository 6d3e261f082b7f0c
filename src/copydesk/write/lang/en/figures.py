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

GIVEN = re.compile(
    r"^(?:(?:announced|corrected|estimated|final|initial|latest|official|preliminary|provisional|reported|"
    r"revised)\s+)+(?=\w)",
    re.IGNORECASE,
)
"""Words before a figure's name that say how it was given."""

ATTENDANCE = re.compile(r"\battendance\b", re.IGNORECASE)
PLANNED = re.compile(
    r"\b(?:will|to)\s+(?:be\s+)?(?:cut|lay|let|go|lose|shed|axed?|close)\b|\bplan(?:s|ned)?\b",
    re.IGNORECASE,
)
"""Words by which jobs are still to be cut."""
CUT = re.compile(r"\bcut\b")

TREATED = re.compile(
    r"\btreated\s+(?:(?:in|at)\s+(?:\w+\s+){1,2})?for\s+(?P<what>[a-z][\w-]*(?:\s+[a-z][\w-]*)?)"
    r"(?=\s+(?:after|when|in|at|on|following|and|by|from)\b|[.,;])"
)
"""What people were treated for."""
STILL = re.compile(
    r"\bstill\s+(?:being\s+treated|in\s+(?:hospital|intensive\s+care)|under\s+treatment)\b",
    re.IGNORECASE,
)
"""Of those who were hurt, who had not gone home."""

RATE = (
    r"\s+(?:a|an|per|each|every)\s+(?:year|month|week|day|hour|share|person|head|barrel|tonne)\b"
    r"|\s+annually\b"
)
"""Behind a value: over which time, or for what, it is."""
RATES = {
    "annually": "a year",
    **{unit: f"a {unit}" for unit in "year month week day share person head barrel tonne".split()},
    "hour": "an hour",
}
RECEIVER = (
    r"(?:winners|losers|runners-up|champions|finalists|victims|owners|shareholders|creditors)"
)
"""Those for whom a sum is."""

PLURALS = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "foot": "feet",
}

HARM = ("dead", "killed", "missing", "injured", "wounded")
"""The classes that lead an article, the gravest first."""

FALLING = frozenset(
    ("missing", "evacuated", "displaced", "hospitalised", "homeless", "held", "trapped", "critical")
)
"""Classes whose number falls without having been counted wrong."""

MOVING = FALLING | frozenset(
    """dead injured arrested detained rescued treated infected confirmed vaccinated released
    recovered charged destroyed damaged""".split()
)
"""Classes whose number rises and falls as things go on; of others one value replaces another."""

REASONS = (
    (
        re.compile(r"\bnames?\b.{0,60}\b(?:twice|duplicat\w+)|duplicat\w+.{0,30}\bnames?\b", re.I),
        "because some names had been listed twice",
    ),
    (
        re.compile(r"\b(?:(?:counted|listed|recorded|entered|reported)\s+(?:twice|double)|"
                   r"double[- ]count\w*|duplicat\w+)", re.I),
        "because some had been counted twice",
    ),
    (
        re.compile(r"\b(?:body\s+parts|remains)\b", re.I),
        "because remains had been taken for those of more people",
    ),
    (
        re.compile(r"\b(?:found|turned\s+up|were)\s+alive|\bturned\s+up\s+(?:safe|unhurt)", re.I),
        "because people who had been counted were found alive",
    ),
    (
        re.compile(r"\bleft\s+out\s+(?P<what>(?:a|an|one|two|the)\s[\w' -]{3,50}?)"
                   r"(?=\s(?:in|on|at|of\sthe|from|because|when)\b|[.,;:]|\Z)", re.I),
        "because {what} had been left out",
    ),
    (
        re.compile(r"\b(?:found|given|offered)\s+(?P<what>(?:other|new)\s+(?:work|jobs?|posts?|roles?))",
                   re.I),
        "after {some} were found {what}",
    ),
    (
        re.compile(r"\b(?:redeploy\w+|(?:moved?|moving|transferred)\s.{0,30}\b"
                   r"(?P<what>(?:new|other)\s+(?:posts?|jobs?|roles?)))", re.I),
        "after {some} were moved",
    ),
)  # fmt: skip
"""Why a count was changed: what a source says of it, and what an article does."""

COUNTED_BY = r"\b(?:a|an|the)\s+(?:[\w-]+\s+){0,2}(?:survey|census|recount|re-count)\b"
"""Another way of counting: what it finds is no rise above what was guessed before."""

DIED_LATER = re.compile(
    r"\b(?:died|deaths?|die)\s+(?:\w+\s+){0,2}(?:in\s+(?:the\s+)?hospital|"
    r"of\s+(?:their|his|her)\s+(?:wounds|injuries))",
    re.IGNORECASE,
)
"""Why a toll rises after the day."""

CASUALTIES = frozenset(
    """dead killed missing injured wounded displaced evacuated homeless destroyed damaged treated
    hospitalised hospitalized critical infected confirmed rescued trapped held""".split()
)
"""The classes that are told under the toll of an event; arrests are not."""

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
    "ambush ambushes bomb bombing bombs burns capsize capsizes caught clash clashed clashes "
    "crush crushed derail derails drove explode explodes fell fighting fired fires flooded "
    "gunfire gunman gunmen hit hits inundated leak leaked opened overflowed overturned "
    "overwhelmed plough ploughed plowed plunge plunged rammed rip ripped shelling shot shots "
    "stampede stormed strike strikes struck sweep swept tear toppled tore trampled war wave".split()
).union(*(VERBS.get(kind, frozenset()) | NOUNS.get(kind, frozenset()) for kind in _HARMFUL_KINDS))
"""Words of what people come to harm by."""

HARMLESS = frozenset(
    """acquired acquires acquitted adopted agreed announced appointed approved bought charged
    cleared convicted cut decided defeated dismissed docked elected fined jailed lost lowered
    named nominated passed quashed raised recalled rejected resigned ruled sacked sentenced
    signed sold suspended upheld voted won""".split()
)
"""Verbs of courts, councils, markets and matches, by which nobody comes to harm."""

HARMLESS_NOUNS = frozenset(
    "blackout cut cuts outage outages price prices rate rates share shares shortage".split()
)
"""What hits, falls and strikes without harming anybody, as the last word of a subject."""

FINDING = frozenset("detected discovered found noticed recorded reported spotted".split())
"""Verbs by which harm is found, not done."""

HALF_TOLD = frozenset(
    """asked called covered expected forced invited left listed made mentioned needed ordered placed
    required sent supposed told wanted""".split()
)
"""Participles that do not say what became of what is counted: "people ordered"."""

PRICED_BY = ("bidder", "buyer", "investor", "lender", "owner", "rival", "seller", "suitor")
"""Ends of the names of those who offer a price, and are none themselves."""

ORGANS = frozenset("arm ear eye finger foot hand head leg lung tooth toe".split())
"""What is counted of a body, and is no figure of an event."""

SAID_ALONE = frozenset(
    """attendance audience charge confiscation crew crowd damages deficit depth fine inflation loss
    magnitude margin majority passengers prize profit ransom reserves revenue reward savings
    surplus turnout unemployment approval""".split()
)
"""Names of figures that one word says well enough."""

MEASURED_BY = {
    "evacuated": re.compile(r"\b(?:evacuat\w+|moved\s+(?:out|from|to)|ordered\s+out)\b", re.I),
    "left home": re.compile(
        r"\b(?:left|fled|driven\s+from|forced\s+from|out\s+of)\s+(?:their\s+)?homes?\b|\bdisplaced\b",
        re.I,
    ),
    "sheltered": re.compile(r"\b(?:in|at)\s+(?:\w+\s+){0,2}shelters?\b", re.I),
}
"""Counts of people who are not at home, by how they are made: no two are one series."""

CORRECTED = re.compile(
    r"\bcorrect(?:ed|ion|s)\b|\bnot\s+(?:the\s+)?[\w,]+,?\s+as\s+(?:was\s+)?(?:first|earlier|initially|"
    r"originally|previously)\b|\b(?:first|initially|wrongly|mistakenly)\s+(?:reported|given|stated)\b",
    re.IGNORECASE,
)
"""Words by which a value takes the place of a wrong one, which is no rise."""

CLOSED = re.compile(r"\b(?:closed|closing|ended|finished)\b", re.IGNORECASE)
"""How a share price is that of the end of a day."""

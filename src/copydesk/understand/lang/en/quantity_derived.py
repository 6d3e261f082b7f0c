"""English words around numbers that are worked out from others near them."""

import re

SET_APART = frozenset({",", "(", "–", "—", ":", "or"})
"""Before a number that says the one before it in another way."""

HEDGING = frozenset("about around roughly just only barely fully almost nearly some or".split())
"""Words that may still stand before it."""

RESTATING = tuple(
    tuple(words.split())
    for words in (
        "that is|which is|which was|that was|this is|it is|or|works out at|worked out at|"
        "amounts to|amounting to|equal to|equals|corresponds to|corresponding to|a share of|"
        "a proportion of|a rate of|a turnout of|a majority of|turnout at|turnout to|turnout of|"
        "that makes|which makes|making|equivalent to|representing|that means|which means|"
        "accounting for|which came to|which comes to|make up|makes up|made up|account for|"
        "accounts for|accounted for|represent|represents|represented|constitute|constitutes|"
        "constituted"
    ).split("|")
)
""" "that is a fifth", "which works out at 20 per cent"."""

WHOLES = frozenset(
    "total whole lot all them those these number sum number fleet stock collection holdings roll "
    "sample network workforce staff force field membership electorate capacity house chamber "
    "assembly voters tested surveyed asked questioned class squad crew garrison herd inventory "
    "list register schedule timetable estate chain portfolio".split()
)
"""Nouns by which a share takes up the whole just told, whatever it counts."""

OF_ONES = frozenset(
    tuple(words.split())
    for words in (
        "of them|of these|of those|of which|of whom|out of them|of the total|of the whole|of that"
    ).split("|")
)
"""Behind a number: it is a part of those just told."""


CHANGE_NOUNS = {
    **dict.fromkeys(
        "rise increase gain growth jump surge climb overrun premium markup improvement".split(), 1
    ),
    **dict.fromkeys(
        "fall drop decline loss cut reduction discount decrease slump slide dip plunge saving "
        "shortfall".split(),
        -1,
    ),
}
"""Nouns of change before "of 30 per cent", with its direction."""


REST_OPENERS = frozenset(
    tuple(words.split())
    for words in (
        "the other|the remaining|the rest ,|its remaining|their remaining|his remaining|"
        "her remaining|all the other|the last|the rest of the"
    ).split("|")
) - {("the", "last"), ("the", "rest", "of", "the")}
"""Before the number of those that remain."""

LEFT_OVER = frozenset(
    tuple(words.split())
    for words in (
        ", leaving|, leaving just|, leaving only|which left|which leaves|, keeping|and left|"
        ", and left|that left|that leaves|this left|leaving behind|which left just|which left only|"
        "leaves|leaves just|leaves only"
    ).split("|")
)
"""Before the number that is left after others went."""

STILL = frozenset(
    "still left remain remained remaining missing unaccounted empty unsold vacant unused "
    "unpaid".split()
)
"""Behind a number that is left: "so that 17 were still held"."""

IN_PART = frozenset(
    "including include included among alone just only mainly mostly another others' first second "
    "earlier already further additional more respectively compared against per each every".split()
)
"""Words by which a row need not lay out all of the total before it."""

ITEM_LINKS = frozenset({",", "and", "plus", ";"})
"""What joins the items of a row."""

BODIES = frozenset(
    "judge justice juror member panel jury board court council committee commission bench director "
    "councillor councilor commissioner senator governor trustee chamber tribunal body panellist "
    "panelist arbitrator regulator".split()
)
"""What a count of those who vote is of: "seven members", "a panel of five"."""

DIVIDES = frozenset(
    "vote voted votes voting split splits splitting divided divides ruled rules decided decides "
    "approved approves rejected rejects backed passed decision verdict ruling majority upheld "
    "dismissed found sided broke carried adopted agreed overruled".split()
)
"""Words before how a vote went: "voted five to two"."""

NOT_VOTING = frozenset(
    "abstained abstaining abstention abstentions abstain absent absence recused recusal vacant "
    "vacancy undecided away ill sick present missing part voting blank excused empty neither "
    "quorum".split()
)
"""Words by which not all may have voted."""

NOT_ALL_LISTED = frozenset(
    "including included notably lately recently most last latest first since among like such "
    "mainly until before after than but except between".split()
)
"""Before a list of years: it need not have them all."""

OCCASIONS = {"once": 1, "twice": 2, "thrice": 3}

TAKING_UP = frozenset("the all those these every each its their that".split())
"""Right before a number that the text has told before."""

KIND_LINKS = frozenset("of for from in at on to with by".split())
"""Behind each of the numbers of a row that say what or where each part is."""

OTHERS = frozenset("rest remaining remainder others other balance remain remained".split())
"""Words that tell of what a row leaves out."""

KINDS_OF_THINGS = frozenset(
    "person people vessel vehicle ship boat aircraft plane machine animal building tree medal item "
    "piece object victim life soul casualty seat vote match game weapon arrest death body worker "
    "soldier employee passenger official resident player volume title".split()
)
"""Nouns that take several kinds of things together: "four trawlers and three yachts, seven
vessels in all"."""

VOTING_NOUNS = frozenset({"voter", "vote", "ballot"})
"""Nouns by which one count of votes is taken up as another."""

GIANTS = frozenset(
    "beast creature giant craft structure monument colossus rock stone monster specimen thing "
    "tower block site plot construction hulk wreck fish".split()
)
"""Nouns by which one large thing is taken up, whatever it is."""

GAPS = frozenset("gap difference margin deficit shortfall".split())
"""Nouns before a number that tells how far two others are apart."""

APART = frozenset("behind ahead clear adrift apart short".split())
"""Words behind such a number: "nine points behind"."""

BEGUN = re.compile(
    r"\b(?:beg[iau]n|begins|start(?:ed|s)?|open(?:ed|s)?|(?:went|goes|go|going|came)\s+into|enter(?:ed|s)?)"
    r"\b[^;:]{0,40}\b(?:on|with|at|from)\s+\Z",
    re.IGNORECASE,
)
"""Before a number that was there before what is told: "began the day on 58 points"."""

REACHED = re.compile(
    r"\b(?:lift|rais|ris|rose|climb|mov|tak|took|bring|brought|push|carr|reach|sen[dt]|put)"
    r"\w{0,4}\b[^,;:]{0,40}\b(?:to|on)\s+\Z|\b(?:end|finish|clos)(?:ed|es|s)?\b[^,;:]{0,30}\b(?:on|with|at)\s+\Z",
    re.IGNORECASE,
)
"""Before a number that comes of what is told: "lifted them to 60 points", "finished on 60"."""

AT_FIRST = re.compile(
    r"\b(?:(?:had|having)\s(?:gone|been|stood|begun|started|come|entered|led|trailed)\b|"
    r"(?:gone|going|went|came|coming)\sinto\b|"
    r"(?:before|ahead of|prior to|until)\s(?:the\s)?(?:kick-?off|start|day|match|game|weekend|"
    r"round|race|session|vote|poll|count|storm|quake|strike|sale|merger|reform|war|crisis|"
    r"then|that|this)\b|"
    r"(?:at|from|since)\sthe\s(?:start|outset|beginning|break)\b|at half-?time\b|"
    r"on\sthe\s(?:eve|morning)\sof\b|overnight leaders?\b)",
    re.IGNORECASE,
)
"""In a sentence that tells how things stood before what is told."""

AT_LAST = re.compile(
    r"\b(?:end|finish|clos|conclud|wound up|wind up)\w{0,4}\b[^;:.]{0,60}\b(?:on|with|at|of|is|was|"
    r"plus|minus)\b|\bwon\swith\b|"
    r"\b(?:final(?:ly)?|at the end|in the end|after the (?:match|game|race|vote))\b",
    re.IGNORECASE,
)
"""In a sentence that tells how things stood in the end."""

ALL_OF_THEM = re.compile(
    r"\b(?:all|all (?:of )?the|the|these|those|each of the)\s\Z", re.IGNORECASE
)
"""Right before a count of those told before."""

SUM_OF = re.compile(r"\b(?:the|that|this)\s(?P<noun>[a-z]{4,14})\sof\s\Z", re.IGNORECASE)
"""Right before a sum told before, with the noun for it."""

WITH_CHAIR = re.compile(
    r"\b(?:chair[a-z]*|president|head|speaker|leader|convenor|convener|presiding)\b[^.;()]{0,40}?"
    r"\b(?:and|with|plus)\s(?:his\s|her\s|its\s|the\s|their\s|other\s)*\Z",
    re.IGNORECASE,
)
"""Before the number of a body's other members: "(Ms Bell, in the chair, and four members)"."""

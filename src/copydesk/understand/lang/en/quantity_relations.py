"""English words by which one number is set against another."""

import re

PARTITIVE_LINKS = frozenset(
    tuple(words.split())
    for words in (
        "of|of the|of its|of their|of his|of her|of our|of all|of all the|of those|of these|"
        "out of|out of the|out of a total of|of a total of|of some|out of its|out of their|"
        "of a possible|of the total|from a total of|of the country 's|of the town 's|"
        "of the city 's"
    ).split("|")
)
""" "214 of the 1,240 houses": what stands between part and whole."""

WHOLE_OPENERS = frozenset(
    tuple(words.split())
    for words in (
        "of|of the|of its|of their|of those|of all|of all the|out of|out of the|among the|among|"
        "of a total of|out of a total of|from|from the|of these|of some"
    ).split("|")
)
""" "Of the 1,240 houses, 214 …": what opens such a sentence or clause."""

COMPARING = frozenset(
    "more less fewer higher lower greater larger smaller up down above below off faster slower "
    "bigger cheaper dearer ahead behind rise increase fall drop decline gain growth jump surge "
    "cut discount rate change better worse stronger weaker longer shorter point points swing "
    "decrease reduction improvement slump raise hike plunge slide tax stake chance likely "
    "year-on-year".split()
)
"""After a share these make it a change or a comparison, not a part of what was named."""

RISING = frozenset(
    "rose rise rises risen rising up increased increase increases increasing grew grow grows grown "
    "growing growth climbed climb climbing jumped jump jumping soared soaring surged surge surging "
    "gained gain gains gaining advanced added swelled expanded raised widened widening widens "
    "deepened deepening deepens ballooned ballooning lengthened quickened accelerated".split()
)
FALLING = frozenset(
    "fell fall falls fallen falling down decreased decrease decreases decreasing dropped drop "
    "drops dropping declined decline declines declining shrank shrunk shrink shrinking slipped "
    "slid tumbled plunged plunging slumped sank lost lower lowered reduced cut dipped "
    "contracted slashed narrowed narrowing narrows eased dwindled dwindling softened ebbed".split()
)
"""Verbs and nouns of change, by direction."""

AND_BACK = re.compile(
    r"(?:\s[^\W\d_]{1,12})?,?\s(?:and\s|then\s|and\sthen\s)(?:back\b|to\s\S{1,12}\sagain\b)"
)
"""Behind a number where a gauge turned round: its words of change go either way."""

WHAT_CHANGES = re.compile(
    r"\s(?:the|its|that)\s(?:[a-z]{3,14}\s)?(?:cost|price|number|rate|total|figure|amount|bill|size|"
    r"count|toll|fee|fare|sum|pay|wage|charge|fine|reward|tax|staff|supplement|allowance|ticket)s?"
    r"(?=[.,;:]|\Z)"
)
"""Behind "doubling": what has just been told to change, and no other thing to compare with."""

STEPS = frozenset("step move change swing adjustment hike".split())
"""Nouns of change in either direction: "a step of 50 basis points"."""

FULLNESS = frozenset("full occupied capacity filled sold occupancy".split())
"""After a percentage: the share of seats, beds or rooms that is taken."""
PLACES_TO_FILL = frozenset("seat bed room place capacity berth space ticket".split())
HOLDING = frozenset(
    "capacity licensed seats seating holds holding built designed room space berths sleeps "
    "certified".split()
)
"""Words before the number of people or things that a place can take."""
FILLED_BY = frozenset(
    "person spectator fan crowd attendance supporter visitor guest patient passenger attendee "
    "onlooker ticket-holder seat bed room place ticket".split()
)

SAME_THING = {
    word: group
    for group, words in {
        "job": "job post position role redundancy layoff",
        "person": "person people victim human soul individual",
        "house": "house home dwelling property",
        "employee": "employee worker staff workforce staffer member-of-staff headcount payroll",
        "student": "student pupil",
        "vote": "vote ballot",
        "kick": "kick penalty spot-kick",
        "seat": "seat place",
        "death": "death fatality",
        "company": "company firm business",
        "child": "child kid youngster",
        "plane": "plane aircraft jet aeroplane airplane",
        "ship": "ship vessel boat",
        "car": "car vehicle automobile",
        "doctor": "doctor physician",
        "police": "police policeman officer",
        "revenue": "revenue sale turnover",
        "shop": "shop store outlet branch",
        "attack": "attack assault",
        "explosion": "explosion blast bombing bomb",
        "country": "country nation state",
        "lawmaker": "lawmaker legislator mp parliamentarian deputy",
    }.items()
    for word in words.split()
}
"""Singular nouns that may name the same thing in one article, by a word that stands for them."""

CONCLUDING = frozenset(
    tuple(words.split())
    for words in (
        "so|so that|making|which makes|which made|giving|which gives|for a|meaning|meaning that|"
        "which means|which meant|to make|to give|that makes|that is|that 's|hence|thus|in other "
        "words|which together makes|adding up to|which adds up to|that adds up to"
    ).split("|")
)
"""Before a number that is worked out from those before it."""

ACCOUNTING = frozenset(
    tuple(words.split())
    for words in (
        "accounts for the|account for the|accounted for the|accounting for the|"
        "accounts for all|account for all|accounted for all|accounting for all|"
        "accounts for all the|account for all the|accounted for all the|accounting for all the"
    ).split("|")
)
"""Between parts and the whole that they make up."""

DIVIDING = frozenset(
    "spread split divided divides comprises comprised comprising consists consisting consisted "
    "breaks broken shared distributed made composed came comes come include were was is are "
    "allocated parcelled".split()
)
"""Verbs that lay out the parts of what was just named."""

SEXES = frozenset("man woman boy girl child adult male female".split())
"""Nouns that part people, so that they may follow another noun as its parts."""

BACK_REFERENCES = frozenset("it they these this that those the".split())
"""First words of a sentence that goes on about the last number of the one before."""

COMPARISONS_UP = frozenset("more higher above greater larger longer heavier taller up".split())
COMPARISONS_DOWN = frozenset(
    "fewer less lower below smaller shorter lighter down short shy behind".split()
)
"""Words that set a number above or below another: "10 more than the 84"."""

MARGINS = frozenset("margin majority lead difference gap advantage deficit win victory".split())
"""Nouns for the difference of two numbers."""

WINNING = frozenset(
    "won win wins beat beats beaten winning led leads lead lost loses passed defeated carried "
    "approved rejected ahead trailed trails victory prevailed".split()
)
"""Verbs after which "by 12" is a margin."""

SCORING = frozenset("point run mark credit game match appearance".split())
"""Nouns of which one thing may count several."""

GATHERINGS = frozenset(
    "family household couple team group ship boat bus train plane village town city house home "
    "school class company firm unit country party flight car vehicle truck lorry building hotel "
    "camp community crew squad pair site province district region state county family tribe "
    "church attack incident accident raid strike case crash trip tour visit event game match year "
    "project programme program deal contract book film album song article report show".split()
)
"""Nouns of things that hold, involve or take several people or parts each."""

JOINING_EARLIER = (
    "beside|after|following|alongside|besides|to add to|to go with|adding to|joining|on top of"
)
EARLIER_TIMES = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|spring|summer|autumn|winter"
)
EARLIER_ONES = (
    "the|those|its|their|his|her|earlier|previous|ones|wins|titles|victories|triumphs|successes|"
    "trophies|medals|golds|crowns|championships|editions|of|in|from|won"
)
"""Before a list of years: "beside those of 1974 and 1987"."""

AVERAGING = frozenset(
    "average averages averaged averaging shared divided split spread mean works worked equals "
    "equivalent".split()
)
"""Words by which an amount for each is worked out from a total."""

HEADS_OF = frozenset(
    "head person capita household family pupil student worker employee customer passenger patient "
    "child ticket seat vote share unit home house".split()
)
"""What an amount may be "a" or "per", when it is a total divided."""

BRINGING = frozenset(
    "bring brings bringing brought take takes taking took lift lifts lifting lifted raise raises "
    "raising raised push pushes pushing pushed carry carries carried".split()
)
SUMS = frozenset(
    "total toll tally count sum overall number figure bill cost value dividend payout award pay "
    "reward funding spending investment budget haul collection".split()
)
"""Verb and noun of "that brings the total to 99"."""

MAKES = frozenset(
    tuple(words.split())
    for words in (
        "that makes|this makes|that made|which makes|it makes|together they make|together that "
        "makes|together these make|together they made|in all that makes|that is|that was|"
        "that adds up to|this adds up to|they add up to|together they come to|that comes to|"
        "together that comes to|together they bring in|together they total|together they number|"
        "together they hold|together they have|together they employ|between them they have|"
        "between them they hold"
    ).split("|")
)
"""Openings of a sentence that sums up the numbers of the one before."""

OPEN_SUMS = frozenset(
    "so far since already earlier previous previously another further more including career "
    "season this last first ever now january february march april may june july august september "
    "october november december overall nationwide elsewhere".split()
)
"""Words by which a total may hold more than the numbers just named."""

RECORD = (
    frozenset({"won", "winning", "win"}),
    frozenset({"drew", "drawn", "drawing", "tied", "draw"}),
    frozenset({"lost", "losing", "lose"}),
)
"""Verbs of a team's record, in the order in which it is told."""

STATE_SIGNS = {"bodies": "dead", "victims": "dead", "captives": "captive", "hostages": "captive"}
"""Nouns that tell what became of those counted."""

STEPS_ADDED = frozenset("add adds added adding simply merely together".split())
"""After a sum of percentages that says that it is no more than their sum."""

JOINTLY = frozenset("together jointly combined".split())
ALL_NAMED = frozenset("two three four both they".split())
"""Before a sum: those just named have it in one, "so that both together would earn"."""

COLLECTIVES = frozenset(
    "total whole number force workforce staff crew team fleet lot field chamber house assembly "
    "membership class group body ensemble garrison squad capacity stock collection sum".split()
)
"""Nouns that take up the whole just named, whatever it counts."""

MONEY = frozenset("money loot haul cash sum amount booty proceeds takings fund funds".split())
"""Nouns that take up a sum of money just told."""

PRICES = frozenset("cost price bill tag budget outlay".split())
"""Nouns for what one thing costs."""

LARGER_WHOLES = frozenset(
    "national global world worldwide annual country nation city town province region population "
    "electorate budget economy gdp market industry sector continent union eu state".split()
)
"""Words of a whole that is larger than what a sentence has just counted, unless it names it."""

PERSONNEL = frozenset(
    "nurse midwife guard police staff crew cook clerk pilot captain steward aide chief guide cadet "
    "recruit scout monk nun priest judge expert host guest tourist member patient student "
    "parent client".split()
)
"""Nouns for persons whose endings do not tell."""

THOSE_ARE = frozenset({"are", "were", ",", "comprise", "comprised", "–", "—", ":"})
"""Between "those …" and the counts that lay them out."""

PLACED_IN = frozenset("in at on near from outside inside aboard off by beside".split())
"""Prepositions that say where each part of a total belongs."""

PRICE_NOUNS = frozenset("close closing price level value quote rate".split())
"""Nouns for what something cost before: "Friday's close of"."""

VALUING = frozenset(
    "values valued value worth brings brought makes comes totals costs cost".split()
)
"""Verbs before a sum in which what was added is counted."""

RUNNERS_UP = frozenset(
    "second third fourth runner-up runners-up runner runners silver bronze".split()
)
"""Words for those who come in behind the winner of a prize."""

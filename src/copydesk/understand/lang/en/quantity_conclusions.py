"""English words around a share, change or multiple that is drawn from numbers told before."""

OPENING = frozenset(", ( – — : ; or so".split())
"""Before the clause of a conclusion."""

FRESH = frozenset(
    "and but while whereas although though because if when where after before until unless even "
    "with by than".split()
)
"""Words by which the clause behind a comma says something of its own."""

RISES = frozenset(
    "rise increase gain growth jump surge climb overrun premium markup mark-up improvement leap "
    "advance hike uplift upswing bump boost swelling expansion addition upturn spike raise "
    "appreciation".split()
)
FALLS = frozenset(
    "fall drop decline loss cut reduction discount decrease slump slide dip plunge saving "
    "shortfall contraction markdown mark-down downturn shrinkage depreciation crash collapse "
    "deterioration rebate saving setback tumble".split()
)
MOVES = frozenset("change swing move difference gap".split())
"""Nouns of change without a direction."""

SHARES = frozenset(
    "margin turnout occupancy share proportion rate clip ratio yield majority fraction percentage "
    "participation take-up uptake attendance average conversion".split()
)
"""Nouns for what a part is of its whole."""


MORE = frozenset(
    "more higher above greater larger bigger dearer costlier up longer faster heavier better ahead "
    "over busier taller wider older pricier stronger".split()
)
LESS = frozenset(
    "fewer less lower below smaller cheaper down off shorter short slower lighter worse under "
    "behind shy weaker narrower".split()
)
SINCE = frozenset("than over to on from above below of as under against versus compared".split())
"""Between a comparison and what it compares with."""

BASES = frozenset(
    "last previous usual normal permitted allowed standard average former original earlier old "
    "prior planned first legal closing year's years record limit target norm permissible "
    "original estimate figure recommended budgeted forecast expected estimated".split()
)
"""Words before a number that another is compared with."""

EARLIER = frozenset(
    "from against compared versus previously earlier ago before originally formerly until had "
    "last previous prior former used instead after began started opened once since".split()
)
"""Words around the older of two numbers."""

PLANNED = frozenset(
    "planned expected intended promised budgeted hoped foreseen needed required wanted due ordered "
    "designed scheduled projected".split()
)
"""Words behind a number that another fell short of or went beyond: "where 270 were planned"."""

LATER = frozenset("now today currently by latest this ended closed finished to current".split())
"""Words around the newer of two numbers."""


PEOPLE = frozenset(
    "person adult child pupil student resident employee worker member voter farmer driver patient "
    "passenger household respondent citizen inhabitant user customer subscriber visitor player "
    "teacher prisoner soldier man woman".split()
)
"""Nouns for people, one of which may take up another."""


AVERAGED = frozenset(
    "average averaging averaged mean or works worked which making equivalent equal".split()
)
"""Before an amount for each that is worked out."""

SUMMED = frozenset(
    "or so total making makes made bringing brings brought raising raised costing cost costs "
    "fetch fetched earning earned earns worth giving gives yielding altogether bill adding "
    "netting".split()
)
"""Before what many together make."""

BOUT_NOUNS = frozenset("game match night outing appearance race start innings fixture".split())
"""Nouns for one time of playing, each of which may take up another."""

SUM_TAKEN_UP = frozenset(
    "sum figure amount total number penalty fine price fee bill prize award payout offer cost toll "
    "settlement ransom".split()
)
"""Nouns by which the number told last is taken up: "The sum is twice …"."""

APART = frozenset({",", ";", "–", "—", "("})
"""Before a ratio that is drawn from what was just told."""

FOR_EACH = frozenset({("for", "every"), ("for", "each"), ("to", "every"), ("to", "each")})
"""Before the second term of a ratio, which is one."""

RATIO_WORDS = frozenset(
    "ratio split outnumber outnumbers outnumbered outnumbering proportion".split()
)
"""Before "four to one" where it is a ratio and no score."""

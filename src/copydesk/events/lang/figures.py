"""English words around the figures of an event."""

import re

AS_OF = re.compile(
    r"\b(?:by|as\s+of|as\s+at|until|up\s+to)\s+(?:about\s+)?\Z",
    re.IGNORECASE,
)
"""What stands right before the time for which a count holds."""

BEFORE_COUNTS = frozenset(
    "about after all almost another around at between by from in just nearly of on only out over "
    "roughly some than the to under up within".split()
)
"""Words that may open a sentence before a number that counts."""

YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
IN_A_YEAR = re.compile(
    r"\b(?:since|in|of)\s+(?P<year>1[5-9]\d\d|20\d\d),?\s+(?:when|in\s+which)\b[^.;]*\Z"
)
"""A year with what happened in it."""
POINTS_BACK = re.compile(r"\b(?:it|its|then|that\s+(?:time|day|year)|there)\b", re.IGNORECASE)
"""Words that mean what the sentence before told of."""

SAID_ON = re.compile(
    r"(?:\bsaid|\bsays|"
    r",\s(?:(?!(?:had|has|have|been|was|were)\b)[\w’'-]+\s){1,6}(?:reported|announced|confirmed|stated))"
    r"(?:\s+(?:in|at)\s+(?:a|an|the|its|his|her|their)\s+(?:[\w-]+\s+){1,4})?"
    r"\s*(?:(?:late|early)\s+)?(?:on\s+)?\Z",
    re.IGNORECASE,
)
"""What stands right before the time at which somebody gave a count."""

OF_COUNTING = re.compile(
    r"['’]s\s+(?:\w+\s+)?(?:clos\w+|count|figure|toll|total|briefing|bulletin|session|trading|report)\b"
)
"""What a day owns that is of counting: "Wednesday's close"."""

REVISED = re.compile(
    r"\b(?:revis\w+|rais\w+|rose|risen|lower\w+|reduc\w+|fell|put|updat\w+|correct\w+|"
    r"compar\w+|totals?|stood|stands|reach\w+|climb\w+|brought|clos\w+|ended|opened|announced|told|count\w*)\b",
    re.IGNORECASE,
)
"""A clause with one of these times the count, not what was counted."""

SERIES = re.compile(
    r"\b(?:to|at|then|was|is|were|are|made\s+it|said|now|from|of|and|another)\s+(?:\w+\s+)?\Z|,\s*\Z",
    re.IGNORECASE,
)
"""What stands right before a number that goes on a series."""

PART = re.compile(
    r"\s{1,9}(?:\w+\s+)?of\s+(?:them|whom|these|those|the\s+(?:\d[\d,]*\s+)?(?:dead|injured|wounded|hurt|missing|"
    r"victims|casualties|arrested|detained|evacuated|survivors))\b"
    r"|\s+(?:back|head|leg|arm|neck|chest|eye|knee|spinal|internal|facial)\s+injur(?:y|ies)\b",
    re.IGNORECASE,
)
"""What stands behind a number that is a part of another."""

SINGLED_OUT = re.compile(
    r"\s+(?:(?:people|persons|others|patients|workers|men|women|children)\s+)?"
    r"(?:who(?:se)?|that|most|worst|more\s+(?:seriously|badly|severely|gravely))\b",
    re.IGNORECASE,
)
"""What stands behind "the three" where it says which three of more are meant."""

THE = re.compile(r"\bthe\s+\Z", re.IGNORECASE)

WHOLE = re.compile(r"\b(?:out\s+of|of\s+the|of\s+all|of\s+a)\s+\Z", re.IGNORECASE)
"""What stands before the whole that a number is a part of."""

NEW = re.compile(r"\s{1,9}new\s")
"""What stands behind a number of what came in one week, not of all."""

LABEL = re.compile(
    r"\b(?:the|train|flight|route|bus|service|update|no\.?|number)\s+\Z", re.IGNORECASE
)
"""What stands before a number that is a name."""

NUMBERED = re.compile(
    r"\b(?:cabin|tower|gate|room|hall|car|carriage|block|section|unit|platform|row|seat|stage|lap|pylon|"
    r"shaft|gallery|reactor|pier|berth|lane|floor|line|highway|road|article|chapter|phase|level|group|"
    r"lot|bulletin|division|channel|building|wing|stand|track|station|zone|ward|sector|stage|"
    r"version|page|figure|table|grade|category|season|numbered)s?\s+\Z",
    re.IGNORECASE,
)
"""What stands before a number that says which one: "cabin 18"."""

SINCE = re.compile(r"\bsince\s+(?:\w+\s+)?\Z", re.IGNORECASE)
"""Before a time from which something has held until now."""

KNOWN_SET = re.compile(r"\b(?:the|these|those|both|its|their)\s+\Z", re.IGNORECASE)
"""Before the number of all of those spoken of."""

COMPOUND = re.compile(r"-(?:[a-z]+-)*[a-z]{3,}\b")
"""Behind a number that is the first half of a word: "412-bed"."""

THERE = re.compile(r"\s{1,9}(?:(?:\w+\s+)?(?:in|at|from)\s+(?:the\s+)?[A-Z]|with\s)")
"""A place, or what some have, right behind a number of some of them."""

SHARE_PRICE = "share price"

NEWER = re.compile(
    r"\b(?:(?:corrected|revised|now|latest|final|new)\s(?:\w+\s){0,3}|corrected\s(?:that|it|this):\s)\Z",
    re.IGNORECASE,
)
"""What stands before a number that is the newest."""

FATES = (
    (
        re.compile(
            r"\b(?:los(?:t|e|ing)\s+their\s+(?:lives|life)|(?:confirmed|declared|found|known\s+to\s+be)\s+"
            r"(?:deceased|dead)|deceased|lives\s+(?:were\s+)?lost)\b",
            re.IGNORECASE,
        ),
        "dead",
    ),
    (
        re.compile(
            r"\b(?:in\s+(?:police\s+)?(?:detention|custody)|into\s+custody|held\s+for\s+questioning|"
            r"behind\s+bars)\b",
            re.IGNORECASE,
        ),
        "arrested",
    ),
    (
        re.compile(
            r"\b(?:confirmed\s+(?:by\s+culture|in\s+(?:the\s+)?laborator\w+)|(?:laboratory[- ])?"
            r"confirmed\s+(?:cases|infections)|cases\s+(?:had|have)\s+been\s+confirmed)\b",
            re.IGNORECASE,
        ),
        "confirmed",
    ),
    (
        re.compile(
            r"\b(?:not|never|yet\s+to)\s+(?:(?:yet|been|be)\s+){0,2}(?:found|traced|accounted\s+for)\b",
            re.IGNORECASE,
        ),
        "missing",
    ),
    (
        re.compile(
            r"\b(?:suspected|probable|cumulative|total)\s+(?:\w+\s+)?(?:cases|infections)\b",
            re.IGNORECASE,
        ),
        "infected",
    ),
    (
        re.compile(
            r"\b(?:(?:people|were|was|been|are|residents|children)\s+vaccinated|(?:receiv\w+|g[ia]v\w+|took|"
            r"got)\s+(?:\w+\s+){0,3}(?:vaccine|jab)s?)\b",
            re.IGNORECASE,
        ),
        "vaccinated",
    ),
    (
        re.compile(
            r"\b(?:release\s+of|set\s+free|walked\s+free|let\s+out)\b",
            re.IGNORECASE,
        ),
        "released",
    ),
    (
        re.compile(
            r"\b(?:hostages?|captives?|being\s+held|held\s+captive)\b",
            re.IGNORECASE,
        ),
        "held",
    ),
    (
        re.compile(
            r"\bbodies\s+(?:(?:had|have|were|was|are|been)\s+){0,2}(?:counted|recovered|found|pulled|brought|"
            r"identified)\b",
            re.IGNORECASE,
        ),
        "dead",
    ),
    (
        re.compile(
            r"\b(?:on\s+board|aboard|carrying)\b|\bpassenger\s+list\b",
            re.IGNORECASE,
        ),
        "aboard",
    ),
    (
        re.compile(
            r"\b(?:in\s+intensive\s+care|in\s+(?:a\s+)?critical\s+condition|critically\s+(?:hurt|ill|injured))\b",
            re.IGNORECASE,
        ),
        "critical",
    ),
    (
        re.compile(
            r"\bnumber\s+of\s+survivors\b|\b(?:have|had)\s+(?:\w+\s+)?survived\b",
            re.IGNORECASE,
        ),
        "rescued",
    ),
    (
        re.compile(
            r"\b(?:picked\s+up|plucked|pulled\s+(?:alive\s+)?(?:from|out)|brought\s+ashore)\b",
            re.IGNORECASE,
        ),
        "rescued",
    ),
    (
        re.compile(
            r"\b(?:(?:left|leave|leaving|fled|flee|forced\s+from|driven\s+from|out\s+of|"
            r"abandon\w*|from)\s+(?:of\s+)?(?:their|its)\s+homes?|flee(?:ing)?\s+homes|"
            r"(?:left|leave|leaving|fled|cleared\s+from)\s+(?:the\s+)?(?:\w+\s+)?(?:zone|villages?|valley|"
            r"island)\b|moved?\s+to\s+(?:higher|safety)|"
            r"evacuat\w+|taken\s+to\s+safety)\b",
            re.IGNORECASE,
        ),
        "displaced",
    ),
    (
        re.compile(
            r"\b(?:la(?:y|id|ying|ys)\s+off|let(?:ting)?\s+(?:\w+\s+){0,3}go\b|"
            r"loss\s+of|(?:jobs?|posts?|positions?|roles?)\s+(?:(?:are|were|is|was)\s+)?(?:to|will|would)\s+"
            r"(?:go|be\s+(?:lost|cut)|disappear)|"
            r"(?:jobs?|posts?|positions?|roles?)\s+(?:in\s+danger|at\s+risk|under\s+threat)|"
            r"ma(?:de|ke|king)\s+redundant|los(?:e|t|ing)\s+their\s+jobs?)\b",
            re.IGNORECASE,
        ),
        "cut",
    ),
    (
        re.compile(
            r"\b(?:being\s+treated|(?:taken|rushed|admitted)\s+(?:in)?to\s+hospital|treated\s+(?:for|in|at)|"
            r"(?:receiv\w+|need\w*|had)\s+(?:hospital|medical)?\s*treatment|"
            r"(?<!still\s)(?<!deaths\s)(?<!died\s)in\s+(?:(?:two|three|several|local|the)\s+)?hospitals?)\b",
            re.IGNORECASE,
        ),
        "treated",
    ),
)
"""Fates that are told in several words."""

WHY = re.compile(
    r"\b(?:counted\s+(?:twice|double)|double[- ]count\w*|duplicat\w+|in\s+error|mistak\w+|"
    r"miscount\w*|wrongly|found\s+alive|turned\s+up|had\s+been\s+(?:listed|recorded|counted)|"
    r"after\s+(?:checks?|checking|identif\w+|forensic|DNA)|(?:list|record|register|enter|report)(?:s|ed)?\s+twice|"
    r"body\s+parts|left\s+out|not\s+included|overlap\w*|redeploy\w+|"
    r"(?:found|given|offered)\s+(?:other|new)\s+(?:work|jobs?|posts?|roles?))\b",
    re.IGNORECASE,
)
"""Why a count was changed."""
WHY_MORE = re.compile(
    r"\b(?:left\s+out|(?:not|never)\s+(?:been\s+)?(?:included|counted)|omitted|overlooked|miscount\w*)\b",
    re.IGNORECASE,
)
"""Why the count before was too small."""

HEAD_FATES = {"survivor": "rescued", "detainee": "arrested", "evacuee": "displaced"}
"""What became of those who are called by it."""

LABELLED = re.compile(r"[\W_]*([A-Za-z][^:.;!?]{1,47}):\s+(?:about\s+|some\s+)?")
"""From the beginning of a line to the number that its label names: "Votes cast: "."""

CAPACITY = re.compile(
    r"\b(?:permit\w*|licen[cs]ed|certif\w+|capacity|allowed|limit\w*|room|seats?|berths?|built)\b"
    r"[^.;]{0,40}\Z|\bmaximum\b",
    re.IGNORECASE,
)
"""Before a number of how many a vessel may carry, and not how many it did."""

ASKED_OF = frozenset("treated rescued evacuated missing dead injured arrested".split())
"""Fates that a label names by one word: "Treated: 26"."""

OFFICIAL = re.compile(
    r"\b(?:minist\w+|police|officials?|spokes\w+|agency|authorit\w+|office|department|service|"
    r"mayor|governor|prefect|president|commission\w*|prosecut\w+|coroner|hospital|fire\s+chief|"
    r"chief|director|head|commander|company|statement|board|bulletin|release)\b",
    re.IGNORECASE,
)
"""Those who give a count by their office."""

STANDING = re.compile(
    r"\b(?:count|tally|toll)\s+(?:now\s+)?(?:stands?|stood|is|was|rose|reached|climbed|remains?)\s+"
    r"(?:at\s+|to\s+|now\s+)?\Z",
    re.IGNORECASE,
)
"""Before the number of a count that does not say of what."""

DENIED = re.compile(r"\b(?:no|not|without|nobody|none|never)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
"""Before a fate that nobody has: "no deaths"."""

MARGINS = re.compile(
    r"\b(?:(lead|margin|majority|gap)|difference|ahead|behind)\b(?:\W+\w+){0,8}\W*\Z", re.IGNORECASE
)
"""Before a number of votes or points by which one is ahead."""

WON_BY = re.compile(
    r"\b(?:w[io]n\w*|lost|los(?:es|ing)|defeat\w*|beat\w*|ahead|victor\w*|accepted|passed|carried)\b"
    r"(?:\W+\w+){0,12}\W+by\s+(?:about\s+|some\s+|only\s+|just\s+)?\Z",
    re.IGNORECASE,
)
"""The same, where a contest was won or lost by it."""

RACED = frozenset("vote point seat goal run second".split())
"""What is counted in a contest."""

FIGURE_OF = re.compile(r"\bfigure\s+of\s+\Z", re.IGNORECASE)
GIVEN = re.compile(
    r"(?:\s+per\s+cent)?\s+(?:that|which|given|shown|quoted|first|reported|announced)\b"
)
"""Around a number that was given before: "the figure of 7,200 that went round"."""

QUOTES = ('"', "“", "‘", "«")
TITLED = re.compile(r"[A-Z][\w-]+(?:\s+[A-Z][\w’'-]+)+")
"""What stands behind the mark that opens a title."""

IN_GOAL = re.compile(
    r"\b(?:penalt|shoot-?out|goal|keeper|kicks?\b|spot-?kick|shots?\b)", re.IGNORECASE
)
"""Words of a match, in which whoever saves something rescues nobody."""

COUNT_NOUNS = frozenset("number count total tally that".split())
"""Nouns that say how many there are of what follows: "the number of passengers"."""

VAGUE_NOUNS = frozenset(
    "amount half third quarter part share kind way thing place time day week month year hour "
    "minute distance sum report statement it they he she we who which what one other agency "
    "company police official ministry spokesman spokeswoman".split()
)
"""Subjects of a clause that do not say what a number in it measures."""

TELLING_NOTHING = frozenset(
    "say report tell expect put give call know see think believe estimate count base make take "
    "have do get quote name show list find include involve compare".split()
)
"""Verbs that do not say what became of what is counted."""

NOT_COUNTED = frozenset(
    "time thing day week month year hour minute second page line word example reason point part "
    "question side half way kind sort type step goal story report source morning evening "
    "city town population night floor storey paragraph chapter version row column".split()
)
"""Heads of which the number is no figure of an event."""

STATE_NAMES = {
    "dead": "dead", "injured": "injured", "missing": "missing", "arrested": "arrested",
    "displaced": "displaced", "destroyed": "destroyed", "damaged": "damaged",
    "rescued": "rescued", "trapped": "trapped",
    "recovered": "recovered", "released": "released", "charged": "charged",
    "treated": "treated", "cut": "jobs cut", "held": "hostages", "vaccinated": "vaccinated",
    "infected": "cases", "confirmed": "confirmed cases",
    "aboard": "on board", "critical": "in intensive care",
}  # fmt: skip
"""How a class of fate is called in a heading."""

OWN_WORDS = frozenset("infected confirmed vaccinated held".split())
"""Fates that a number must be given by its own words, not by those around it."""

OF_PEOPLE = frozenset(
    "dead arrested vaccinated released held rescued treated aboard missing".split()
)
"""Fates of people told in several words, which no other thing that is counted can have."""

LAST = re.compile(
    r"\bcompares?\s+with\s+(?:the\s+)?\Z|"
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last\s+(?:week|month|year|night))"
    r"['’]s\s+\Z"
)
"""What stands before a number that held on a day before."""

POSTS = frozenset("job position role post redundancy layoff worker employee staff person".split())
"""What is counted when posts are cut: the post or who holds it."""

OF_JOBS = re.compile(
    r"\b(?:jobs?|redundan\w+|lay-?offs?|workforce|staff|posts|workers|employees|positions)\b", re.I
)
"""A report with one of these may count jobs cut."""

BUILDINGS = frozenset("house home building dwelling property".split())

IMPLIED = {
    "destroyed": BUILDINGS,
    "damaged": BUILDINGS,
    "cut": POSTS,
    "displaced": frozenset("home house".split()),
    "infected": frozenset(("case", "infection", "outbreak", "epidemic")),
    "confirmed": frozenset(("case", "infection")),
    "vaccinated": frozenset(("dose", "child", "person")),
}
"""Heads that say no more than the fate does."""

WRONGDOERS = frozenset(
    "attacker gunman perpetrator assailant militant mutineer rebel bomber terrorist "
    "hijacker".split()
)
"""Those whose dead are counted apart."""

APART = re.compile(
    r"\b(?:first|second|third|both|two)\s+(?:\w+\s+)?(?:\w*blast|explosion|bomb|bomber|device|detonation|"
    r"quake|earthquake|tremor|shock|attack|strike|wave|landslide|shooting|collision|breach|shot)s?\b|"
    r"\b(?:an?|the)\s+(?:second|third)\s+(?:came|followed|struck|hit|went|exploded|happened|was)\b|"
    r"\b(?:after|before)\s+the\s+(?:first|second)(?=[\s,.;])(?!\s+\w+)|\bapart\b",
    re.IGNORECASE,
)
"""A sentence with one of these and "13 minutes later" says how far apart two things were."""

AGED = re.compile(
    r"\b(?:(?:girl|boy|man|woman|child|aged|student|ages?)\s+(?:of\s+|from\s+)?"
    r"(?:\d{1,3}(?:,\s+|\s+(?:and|to|or)\s+|,\s+and\s+)){0,6}"
    r"|(?:she|he|who)\s+(?:was|is)\s+)\Z",
    re.IGNORECASE,
)
"""What stands before an age, be it the last of several."""

SHOCK = re.compile(
    r"\b(?:(?:after|fore|main)-?shock|(?:earth|sea)?quake|tremor|temblor)(?=s?\b)", re.IGNORECASE
)
"""What a magnitude is given of."""

OF_AFTERSHOCK = re.compile(
    r"[\s-]{1,3}(?:(?:magnitude|strong|major|large|powerful)[\s-]{1,3}){0,2}after-?shocks?\b",
    re.IGNORECASE,
)
"""What stands behind the magnitude of an aftershock: "the 5.8-magnitude aftershock"."""

COUNTED_IN = re.compile(
    r"\b(?:[Ii]n|[Ff]rom|[Aa]t|[Ff]or)\s+(?:the\s+(?:\w+\s+)?(town|city|village|district|hospital)\b(?:\s+of\s+"
    r"([A-Z][\w’'-]+))?|([A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?))"
)
"""Where a number is counted."""

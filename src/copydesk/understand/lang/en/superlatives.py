"""English words that set something above all others."""

import re

CLASSES: dict[str, frozenset[str]] = {
    "deadliest": frozenset("deadliest bloodiest worst gravest".split()),
    "largest": frozenset(
        "largest biggest greatest deepest heaviest widest highest steepest severest stiffest "
        "harshest costliest dearest priciest toughest sharpest richest loudest farthest furthest "
        "broadest thickest busiest wettest".split()
    ),
    "first": frozenset(["first"]),
    "only": frozenset(["only", "sole"]),
    "tallest": frozenset(["tallest"]),
    "lowest": frozenset("lowest smallest fewest cheapest lightest driest quietest".split()),
    "oldest": frozenset("oldest longest earliest".split()),
    "hottest": frozenset("hottest warmest".split()),
    "coldest": frozenset("coldest coolest".split()),
    "youngest": frozenset("youngest shortest newest".split()),
    "fastest": frozenset("fastest quickest".split()),
    "slowest": frozenset(["slowest"]),
    "best": frozenset(["best"]),
    "strongest": frozenset("strongest fiercest heaviest".split()),
    "weakest": frozenset("weakest poorest".split()),
    "narrowest": frozenset("narrowest closest tightest slimmest slenderest".split()),
}
"""Superlatives by what they rank."""

ANY = frozenset(word for words in CLASSES.values() for word in words if word.endswith("st"))
"""Every superlative."""

_COMPARATIVES = {
    "larger bigger greater deeper heavier wider higher steeper severer stiffer harsher costlier "
    "tougher sharper further more dearer pricier richer louder farther broader thicker busier "
    "wetter harder": "largest",
    "deadlier bloodier worse graver": "deadliest",
    "lower smaller fewer less cheaper lighter drier quieter": "lowest",
    "older longer": "oldest",
    "hotter warmer": "hottest",
    "colder cooler": "coldest",
    "younger shorter newer": "youngest",
    "faster quicker": "fastest",
    "slower": "slowest",
    "better": "best",
    "stronger fiercer": "strongest",
    "weaker poorer": "weakest",
    "taller": "tallest",
    "narrower closer tighter slimmer slenderer": "narrowest",
}
COMPARATIVES: dict[str, str] = {
    word: name for words, name in _COMPARATIVES.items() for word in words.split()
}
"""The class that a comparative ranks by."""

MOST: dict[str, str] = {
    word: name
    for words, name in {
        "ancient": "oldest",
        "expensive costly severe serious valuable lucrative damaging destructive "
        "profitable": "largest",
        "deadly lethal": "deadliest",
        "powerful violent intense": "strongest",
        "successful prolific": "best",
    }.items()
    for word in words.split()
}
"""The class that an adjective ranks by behind "most" and "more"."""

MOST_WORDS = re.compile(rf"\bmost\s({'|'.join(MOST)})\b", re.IGNORECASE)
""" "The most expensive"."""

COMPARATIVES |= {f"more {word}": name for word, name in MOST.items()}

_MORE = "|".join(word.replace(" ", r"\s") for word in sorted(COMPARATIVES, key=len, reverse=True))
_ADJECTIVES = "|".join(
    "large big great deadly bloody bad grave high heavy strong severe low small few old long much "
    "many costly steep".split()
)

MAGNITUDES = frozenset("deadliest largest strongest".split())
"""Classes of one direction: the deadliest quake may be called the worst, the strongest."""

_RECORDS_BEGAN = (
    r"(?:\w+\s){0,3}(?:counts?|data|figures|measur\w+|observations?|readings?|records?"
    r"|record[-\s]keeping|statistics)\s(?:\w+\s){0,2}(?:began|begun|start(?:ed)?)\b"
)
UNBOUNDED = re.compile(
    r"\b(?:ever|in\s(?:the\s|its\s|their\s|his\s|her\s)?(?:\w{1,30}['’]s\s)?(?:[\w-]{1,30}\s){0,2}history"
    r"|(?<!day\s)(?<!night\s)(?<!week\s)(?<!month\s)(?<!year\s)(?<!evening\s)before\b|of\sall\stime|on\srecord|never\sbefore|in\smemory|unprecedented"
    rf"|since\s{_RECORDS_BEGAN}"
    r"|without\sprecedent|ha(?:s|ve|d)\s(?:ever\s)?(?:known|seen|experienced|suffered|witnessed|had))\b",
    re.IGNORECASE,
)
"""The superlative is said to hold for all time."""

SINCE = re.compile(rf"\bsince\b(?!\s{_RECORDS_BEGAN})", re.IGNORECASE)
"""The superlative is said to hold since then; "since records began" is since ever."""

LATELY = re.compile(
    r"(?<!\buntil\s)(?<!\bbefore\s)\b(?:in|for|over)\s(?:(?:more\sthan|at\sleast|over|almost|nearly|about)\s)?(?:the\s(?:last|past)\s)?"
    r"(?:an?\s|[\w-]{1,12}\s)?(?:generations?|decades?|centur(?:y|ies)|years|months|weeks)\b"
    r"|(?<!\buntil\s)(?<!\bbefore\s)\bthis\s(?:year|season|month|week|decade|century|winter|summer|spring|autumn)\b"
    r"|\b(?:so\sfar|in\srecent|of\sthe\s(?:year|season|month|week|decade|century))\b",
    re.IGNORECASE,
)
"""The superlative is said to hold for some time only."""

REFUTED = re.compile(
    r"\b(?:(?<!if\s)not\s(?:even\s|quite\s|actually\s)?(?:the|its|their|his|her|a)\s(?:\w{1,30}['’]s\s)?"
    r"(?:first|only|record|worst|best|[a-z]{2,12}(?<!inter)(?<!for)est|most\s[a-z]{3,12}))\b",
    re.IGNORECASE,
)
"""A source says outright that it is not so."""

LATER_RANK = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|joint)[-\s]"
    r"(?:most[-\s])?(\w{2,12}st|(?<=most[-\s])\w{3,12})\b",
    re.IGNORECASE,
)
"""A source gives it a lower rank: "the second-largest"."""

NONE_MORE = re.compile(
    r"\b(?:no|never|none|not\sone|nothing|nobody|nowhere)\b[^.;]{0,80}\b(?:" + _MORE + r"|before"
    r"|on\s(?:this|such\sa|that)\sscale)\b",
    re.IGNORECASE,
)
"""A superlative in other words: "no attack since has killed more"."""

RULED = re.compile(
    r"\b(?:may|must|shall|should|can|will|would|(?:is|are|was|were)\sto)\b(?!\sever)", re.IGNORECASE
)
"""What nobody does by a rule or a plan is no rank: "nobody may leave before"."""

NONE_GREATER = re.compile(
    r"\b(?:no|never|none|not\sone|nothing|nobody|nowhere)\b[^.;]{0,80}\b(?:" + _MORE + r")\b",
    re.IGNORECASE,
)
"""The same by a comparative alone."""

EVER = re.compile(
    rf"\bnone\s(?:is|are|was|were)\s(?:{_MORE})\b(?!\sthan)"
    r"|\b(?:ever|has|have|had|since|before|history|record(?:ed)?|anywhere)\b",
    re.IGNORECASE,
)
"""What such a superlative needs in its clause."""

MORE_THAN_EVER = re.compile(
    rf"\b({_MORE})\b(?:\s[\w-]{{1,20}}){{0,3}}\sthan\s(?:(?:it\s|they\s|he\s|she\s)?(?:has\s|have\s|had\s)?ever\b"
    r"|at\sany\s(?:other\s|earlier\s|previous\s)?(?:time|point|moment)\b(?!\s(?:since|this|in\s(?:the\s)?(?:past|last)))"
    r"|any(?:one|body|thing)?\s(?:[\w-]{1,20}\s){0,4}(?:before|ever|in\s(?:its|the|their|his|her)\s(?:\w{1,20}\s)?history)\b)",
    re.IGNORECASE,
)
"""A superlative by comparison: "longer than ever before"."""

A_RECORD = re.compile(
    r"\b(?:is|was|are|were|makes?|made|sets?|setting|marks?|as|,)\s(?:it\s|this\s)?(?:an?|the)\s"
    r"(?:new\s|outright\s|absolute\s|all-time\s|club\s|national\s|world\s)?record(?:\s(?:high|low|sum|price))?"
    r"(?=\s(?:for|at|in|of|on)\b|[.,;]|\s?\Z)",
    re.IGNORECASE,
)
"""A superlative by its noun: "that is a record for the house"."""

DENIED_RANK = re.compile(
    r"(?:\b(?:not|never|nor|neither|hardly|scarcely|cannot|without)|n['’]t|\bfar\sfrom|\bno\slonger"
    r"|\bshort\sof)\b(?!\sonly\b|\sjust\b|\smerely\b)(?:\s[\w’'-]{1,20}){0,4}\s?\Z",
    re.IGNORECASE,
)
"""Before a superlative: it is denied ("was not quite the youngest")."""

NOT_RANKED = re.compile(
    r"\bno\s(?:" + _MORE + r")\sthan\b|\b(?:no|any)\slonger\b|\bmore\sor\sless\b"
    r"|\bno\s(?:sooner|later|earlier|fewer|less)\b|\bnever\s(?:more\s)?than\b",
    re.IGNORECASE,
)
"""What has the words of such a superlative, and ranks nothing: "no more than 50"."""

ONE_OF = re.compile(
    r"\b(?:one\sof|scale|among|some\sof|possibly|perhaps|probably|arguably|the\snext|second|third"
    r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth|joint|equal|nearly|almost|virtually)\b[^.;,]{0,24}[\s-]\Z",
    re.IGNORECASE,
)
"""Before a superlative: it is one of several, or not sure."""

NO_RANK = re.compile(
    r"[\s-](?:known|seen|described|suited|placed|interests?|friends?)\b", re.IGNORECASE
)
"""Behind a superlative: it ranks nothing ("best known for")."""

NARROW = re.compile(
    r"\s(?:[\w-]{1,20}\s){0,2}?(?:victor(?:y|ies)|wins?|margins?|results?|votes?|elections?|races?"
    r"|contests?|finish(?:es)?|majorit(?:y|ies)|defeats?|finals?|counts?|referendums?|ballots?|decisions?"
    r"|leads?|verdicts?|matches|games?)\b|\s?(?:[.,;]|\Z)|\s(?:ever|since|in|on|the|that|it|any)\b",
    re.IGNORECASE,
)
"""Behind "narrowest" and "closest": what is decided narrowly, not "his closest ally"."""

OF_THEM = re.compile(r"\sof\s(?:them|these|those)\b", re.IGNORECASE)
IS_THE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|remains?|remained|became)\s(?:by\sfar\s)?(?:the\s)?\Z",
    re.IGNORECASE,
)
"""Behind a superlative, and before it: without a verb that says so, "the largest of them" only
picks one out."""

SINCE_THEN = re.compile(
    r"\b(?:no|not|nothing|nobody|none|never)\b[^.;]{0,60}\bsince\b[^.;]{0,80}"
    rf"\b(?:{_MORE}|(?:as|so)\s(?:{_ADJECTIVES})|such|like\sit|on\s(?:this|such\sa)\sscale)\b",
    re.IGNORECASE,
)
""" "Nothing since 2017 has been as large", "not since 1998 have fewer taken part"."""

GO_BACK = re.compile(
    rf"\bgo(?:es)?\sback\sto\b[^.;]{{0,40}}\b(?:for|to\sfind)\b[^.;]{{0,20}}\b(?:{_MORE})\b",
    re.IGNORECASE,
)
""" "You need to go back to 2020 for a worse day"."""

RECORD_OF = re.compile(
    r"\b(?:is|was|set|dates?|remains?|stands?)\b[^.;]{0,20}\b(?:of|in|from|since)\s"
    r"(?:\w{1,30}\s){0,2}(?:1[5-9]|20)\d\d\b",
    re.IGNORECASE,
)
"""Behind a superlative for all time: of which year it is ("the highest on record is of 1954")."""

ONLY_ONCE = re.compile(
    rf"\b({_MORE})\b(?!\sthan)[^.;]{{0,30}}\b(?:only|just)\s(?:once|twice|one\b|two\b)"
    rf"|\b(?:only|just)\s(?:once|twice|in\s\d{{4}})\b[^.;]{{0,60}}?\b({_MORE})\b"
    rf"|\b({_MORE})\s(?:once|twice|before)\b",
    re.IGNORECASE,
)
""" "It has paid more only once", "only in 1957 was one stronger"."""

REMAINS_TOP = re.compile(
    r"\b(?:remains?|is\sstill|stays?|still\sis|still\sholds?|keeps?|continues\sto\sbe)\s(?:the\s|that\s|its\s)?"
    r"(?:all-time\s)?(?:most\s(\w+)|(\w+est|worst|best|record)\b)",
    re.IGNORECASE,
)
""" "The heist of 1978 remains the costliest"."""

TOP_REMAINS = re.compile(
    r"\b(?:most\s(\w+)|(\w+est|worst|best|record))\b[^.;]{0,60}?\s(?:remains|is\sstill|stays"
    r"|belongs\sto|is\sheld\sby|is\s(?=\d)|stands\sat|still\sstands)\b",
    re.IGNORECASE,
)
""" "The steepest is still that on Mount Gell", "the record is 57 million"."""

BEHIND_ANOTHER = re.compile(
    r"\b(?:behind|second\s(?:only\s)?to|short\sof|shy\sof|level\swith|draw\slevel\swith"
    r"|(?:fewer|less|younger|shorter|smaller|lower|weaker|slower)\sthan)\s(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
""" "One fewer than Per Holm": whoever it is said of is not the first."""

AS_MUCH = re.compile(
    r"\b(?:never|nothing|nobody|none|no\s(?:other\s|previous\s|earlier\s)?\w+)\b[^.;]{0,40}?"
    rf"\b(?:as|so)\s({_ADJECTIVES})\b(?=[^.;]{{0,40}}(?:[.;]|\Z))(?<!\bnot\s)",
    re.IGNORECASE,
)
""" "Never before had it lost as much"."""

EQUALS = {
    word: name
    for words, name in {
        "large big great heavy high much many costly steep": "largest",
        "deadly bloody bad grave": "deadliest",
        "strong severe": "strongest",
        "low small few": "lowest",
        "old long": "oldest",
    }.items()
    for word in words.split()
}
"""The class that an adjective ranks by behind "as"."""

MOST_SINCE = re.compile(
    r"\bthe\s(most|fewest|least)\b(?=[\s,](?:since|in|for|ever)\b)", re.IGNORECASE
)
""" "The most since 2003"."""

OTHERS_ARE = re.compile(
    rf"\b({_MORE})\s(?:[\w-]{{1,20}}\s){{1,3}}(?:are\sknown|have\sdone|has\sdone|had\sdone|have\sbeen|exists?|did)\b",
    re.IGNORECASE,
)
""" "Older riders have done it"."""

ONLY_MORE = re.compile(
    r"\bonly\s(?:(?-i:[A-Z])|one\b|two\b|three\b|the\s)[^.;]{0,80}\b(?:is|are|was|were|has|have|had|been)\b"
    rf"[^.;]{{0,40}}\b({_MORE})\b(?!\sthan)",
    re.IGNORECASE,
)
""" "Only the Wend and the Orme are longer"."""

EXCEEDED = re.compile(rf"\b(?:{_MORE})\b(?!\sthan)", re.IGNORECASE)
"""A comparative that does not say than what: with an earlier year, a greater one."""

_OWN = r"(?:(?<=\b(?:his|her|its)\sfirst)|(?<=\btheir\sfirst)|(?<=['’]s\sfirst))"
_SAID_SO = (
    r"(?:(?<=\bis\sthe\sfirst)|(?<=\bwas\sthe\sfirst)|(?<=\bbecame\sthe\sfirst)"
    r"|(?<=\bbe\sthe\sfirst))"
)
_WON = r"(?:win|victory|title|medal|gold|cup|trophy|championship|crown|defeat|loss|conviction)"
_OF_ONE_DAY = r"(?!\s(?:of|in)\s(?:the|this|that|four|five|six|seven|eight|nine|ten|\d+)\b)"

FIRST = re.compile(
    rf"\bfirst(?:{_SAID_SO}\sto\s(?!the\b|a\b|an\b)[a-z]{{1,30}}|{_OWN}\s(?:[\w-]{{1,20}}\s){{0,2}}?{_WON}\b{_OF_ONE_DAY}|"
    r"[-\s]ever\b|(?<=\ba\sfirst)\s(?:for|in|among)\b|\s(?:on|in|at|for|of|by|from|among)\sany\b|\s(?:time\b|ever\b|such\b|in\s(?:[\w'’-]{1,30}\s){0,4}history"
    r"|(?:[\w-]{1,30}\s){1,4}?(?:ever\b|to\s(?!the\b|a\b|an\b|this\b)[a-z]{1,30}|since\b|of\sits\skind"
    r"|of\s(?:his|her|its|their)\s(?:\w{1,20}\s)?(?:career|life|reign|tenure|history)\b"
    r"|in\s(?:[\w'’-]{1,30}\s){0,4}(?:history|years|decades))"
    r"|(?:[\w-]{1,30}\s){1,3}?(?:that\s)?(?:(?-i:[A-Z])[\w.-]{1,30}|it|they|he|she|the\s\w{1,30})\sha[sd]\b"
    r"|(?:[\w-]{1,30}\s){1,3}?(?:that\s)?(?:(?-i:[A-Z])[\w.-]{1,30}|they|the\s\w{1,30})\shave\b))",
    re.IGNORECASE,
)
"""A first of its kind, not the first of several: "the first bridge the town has built"."""

LEADS_TO_FIRST = re.compile(
    r"(?:\A|\b(?:the|an?|his|her|its|their|our|my|this|that|these|those|very|only|as|of|for)|['’]s|s['’])"
    r"\W{1,2}\Z",
    re.IGNORECASE,
)
"""Before "first": it counts a thing; "she first asked to see it" does not."""

UNHEARD_OF = re.compile(
    r"\b(?:unprecedented|without\sprecedent|never\sbefore|never\s(?:\w{1,30}\s){0,4}before"
    r"|never\sin\s[^.;,]{1,60}?\s(?:had|has|have)\b"
    r"|no(?:thing|\s\w{1,30})\s(?:like|comparable\sto|similar\sto)\s(?:it|this|that)\s(?:had|has|have)\b"
    r"|no\s(?:[\w'’-]{1,30}\s){1,9}?(?:had|has|have)\sever|nobody\s(?:had|has)\s(?:ever|before)"
    r"|no\sone\s(?:had|has)\s(?:ever|before)|no\s(?:[\w-]{1,30}\s){1,4}(?:had|has|have)\s(?:\w{1,30}\s){1,9}before)\b",
    re.IGNORECASE,
)
"""A first in other words."""

STILL_SO = re.compile(r"\b(?:still|now|remains?|currently)\b", re.IGNORECASE)
"""A count is that of the time of the article."""

EARLIER = re.compile(
    r"\b(?:first|initial(?:ly)?|earlier|early|previous(?:ly)?|at\sone\s(?:stage|point)|originally"
    r"|then|later|before|until|had|rose|fell|climbed|revised|lowered|raised|down|up)\b",
    re.IGNORECASE,
)
"""A count may be one of several that were given in turn."""

BEEN_BEFORE = re.compile(
    r"\b(?:been\shere\sbefore|once\sbefore|happened\s(?:here\s)?before|not\s(?:for\s)?the\sfirst\stime"
    r"|its\spredecessor|(?:had|has|have)\sdone\sso\sbefore|is\s(?:not|nothing)\snew\b|an?\sprecedent\b)",
    re.IGNORECASE,
)
"""A source says that there had been another, whatever it calls it."""

BEFORE = re.compile(
    r"\b(?:before(?=\s?[.,:;!?)]|\s?\Z)|(?<!\d\s)earlier\b|previous(?:ly)?|already|in\sthe\spast"
    r"|went\sthrough|occasions?)\b",
    re.IGNORECASE,
)
"""A source says that there had been others."""

CAME_TO_NOTHING = re.compile(
    r"\b(?:fail\w*|plan(?:s|ned)?|tried|attempt\w*|unsuccessful\w*|without\ssuccess|nearly|almost"
    r"|would|could|not|never|cancel\w*|abandon\w*|first)\b",
    re.IGNORECASE,
)
"""What was tried before and did not succeed is no earlier one."""

NO_INSTANCE = re.compile(
    r"\b(?:born|founded|established|elected|appointed|since|opened|built|joined|listed|plan\w*"
    r"|fail\w*|tried|attempt\w*|nearly|almost|would|could|not|never|no|cancel\w*|abandon\w*"
    r"|held(?=[.,;]|\s?\Z|\s(?:firm|out|fast))|withst\w+|surviv\w+|spared"
    r"|first|only|creat\w*|start\w*|began|begun|will|plan\w*|scheduled|set\sup)\b"
    r"|\b(?:1[5-9]|20)\d\d\s(?-i:[A-Z])",
    re.IGNORECASE,
)
"""A year of which something else is told than that the same had happened."""

COUNTS_ON = re.compile(
    r"\s(?:[\w-]{1,30}\s){1,4}?(?:to\s(?!the\b|a\b)[a-z]+|from\b|on\b|in\b|at\b|since\b|for\b"
    r"|of\b|(?:that|which)\b|[.,;]|\Z)",
    re.IGNORECASE,
)
"""Behind an ordinal: what it counts ("the second *Uruguayan to win*", "*launch from* here")."""

ASKED_FIRST = re.compile(r"\bfirst\b[^?]{0,60}\?", re.IGNORECASE)
ANSWERED_NO = re.compile(r"\W{0,4}(?:No|Not)\b")
""" "Was it a first? No." """

KINDRED = (
    "time occasion",
    "accident disaster crash collision sinking tragedy catastrophe incident shipwreck derailment",
    "loss fall slide drop decline plunge slump fall-off dive retreat setback",
    "quake earthquake shock tremor",
    "attack bombing massacre killing atrocity assault",
    "fire blaze wildfire",
    "fine penalty punishment sanction sum",
    "toll death number figure count",
    "victory win margin result majority vote contest",
    "sum amount price",
)
"""Nouns that reports put for one another behind a superlative."""

COMPARED_WITH = re.compile(
    rf"\b({_MORE})\s(?:[\w-]{{1,20}}\s){{0,4}}than\s(?:(?:in|the|that|those|its|any|one|eruption|its)\s)?"
    r"[^.;]{0,60}\b(?:1[5-9]|20)\d\d\b",
    re.IGNORECASE,
)
""" "A *smaller* eruption than the one of March 1983"."""

CALLED_WRONGLY = re.compile(
    r"\b(?:call|calls|called|calling|describ\w+|claim\w*|report\w*|say|said)\b[^.;]{0,40}\bfirst\b[^.;:]{0,80}"
    r"\b(?:wrong|wrongly|mistaken|incorrect|untrue|false|in\serror|overlook\w*|forget\w*)\b"
    r"|\b(?:wrong|wrongly|mistaken|incorrect|untrue|false)\b[^.;:]{0,40}\bfirst\b",
    re.IGNORECASE,
)
"""A source says that others have wrongly called it a first."""

NOT_THE_FIRST = re.compile(
    r"\A\W*(?:\d\d:\d\d\W*)?not\sthe\sfirst\b|"
    r"\bthis\s(?:is|was)\sthe\s(?:second|third|fourth|fifth)\s(?:time|occasion)\b|"
    r"\b(?:will|may|can)\s(?:not\sneed\stelling|remember|recall)\b",
    re.IGNORECASE,
)
"""A source says of what it is about that there had been one before."""

THIS_ONE = re.compile(r"\b(?:as|than|like)\sthis(?=\sone\b|[.,;])", re.IGNORECASE)
"""What a report compares others with is what it is about."""

THE_SAME = re.compile(r"\b(?:the|this|that)\s(?:very\s)?same\s(\w{3,20})", re.IGNORECASE)
"""What a passage has in common with what its report is about: "in this same strait"."""

KILLED_MORE = re.compile(
    r"\b(?:kill\w*|claim\w*|cost|tak\w+|took)\s(?:\w+\s)?more(?:\s(?:lives|people|victims))?\b|"
    r"\bmore\s(?:lives|dead|deaths|victims|fatalities)\b",
    re.IGNORECASE,
)
"""A comparative that ranks by the dead."""

OF_LIVES = re.compile(
    r"\s(?:loss\sof\slife|(?:death\s)?toll|number\sof\s(?:deaths|dead|victims|fatalities)|tally\sof\sdead)\b",
    re.IGNORECASE,
)
"""What is measured by the dead: behind a superlative it does not say what is ranked."""

COUNTS_THIS = re.compile(
    r"\A\W*(?:it|this|that|the\s[\w-]{1,20}|\w{1,20}['’]s\s[\w-]{1,20})\s(?:is|was|will\sbe|makes?|made|becomes?|became)\b",
    re.IGNORECASE,
)
"""How a sentence begins that counts what a report is about: "This was the second ..."."""

RESUMES = re.compile(
    r"\A(?:It|This|That|These|Those|They|He|She|There|No|None|Nobody|Nothing|Never|Not)\b"
    r"|\bdo(?:es|ne|ing)?\sso\b|\bdid\sso\b"
)
"""A clause that speaks of what the sentence before it tells."""

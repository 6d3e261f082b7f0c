"""Words before, between and after clock times and days of the month."""

import re

JOINED_CLOCKS = re.compile(
    r"\s?(?:local time|local|[A-Z][a-zA-Z ]{1,24} time)?,?\s?"
    r"(?:[(,/–—-]|or|which is|which was|that is|that was){0,2}\s?"
)
"""What stands between one moment told by two clocks: "6 p.m. local time (", "9:47 p.m., or"."""

_PLACE = r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20}){0,2}"

PLACE_OF_CLOCK = re.compile(
    rf"(?:\son\s[A-Z]\w+day)?,?\s(?:in|at|over in)\s(?:the\s)?(?P<place>{_PLACE})"
)
"""Behind a clock time: whose clock shows it."""

AND_ELSEWHERE = re.compile(
    rf"(?:\s(?:local time|here)|,?\s(?:in|at)\s(?:the\s)?{_PLACE}|\s{_PLACE} time)?,?\s?"
    r"(?:[(/–—-]|or|and|which (?:is|was|makes it|made it)|that (?:is|was)|when it (?:is|was)|"
    r"while it (?:is|was)|making it|then)?\s?"
    r"(?:(?:already|still|only|just|about|around|shortly after|shortly before|early|late|at)\s)*"
)
"""Between one moment told by two clocks, of which one is that of another place."""

PLACE_TIME = re.compile(r"\b([A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}) time\b")
"""A clock's place: "Tokyo time"."""

OWN_PLACE_OR_DAY = re.compile(
    r",?\s(?:(?:in|at|for) (?:the )?[A-Z]"
    r"|(?:on |every |each |next |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:on |at |during |in )?(?:the )?"
    r"(?:weekdays|weekends?|week|winter|summer|holidays|school days|match days)\b"
    r"|(?:Eastern|Central|Mountain|Pacific|local|[A-Z]{2,5}T?)\b)"
)
"""What follows a clock that shows another place's time, or that of other days than the rest."""

STRIKES = re.compile(r"\b(?:at|until|till|before|after|since)\s\Z", re.IGNORECASE)
"""What stands before a time on the clock; "from", "by", "about" as well stand before figures."""

RACE_OR_VERSE = re.compile(
    r"\b(?:cross\w*|pace|reads?|reading|split\w*|finish\w*|ran|runs?|running|race\w*|lap|stage|"
    r"clocked|led|verses?|chapters?|psalms?|genesis|gospel|preach\w*|bible|quran|ratio|mix|scor\w*|"
    r"goals?|penalty|period|half|quarter|mark|video|film|episode|podcast|recording|footage|track)\b",
    re.IGNORECASE,
)
"""Where figures with a colon tell a time that was run or played, a verse or a ratio."""

LABELS = frozenset(
    "kick start begin end beginning opening closing close doors departure departed arrival arrived "
    "alarm alert call landing launch impact collapse sunrise sunset received breach whistle "
    "curtain take-off takeoff touchdown".split()
)
"""Words of a label in a list behind which a time on the clock stands: "Kick-off: 16:30."."""

STOPPED = frozenset("clocked timed".split())
"""Verbs of a stopwatch: "clocked at 1:33"."""

SET_FOR = frozenset(
    "scheduled set planned due slated fixed billed booked called announced timetabled listed "
    "meant".split()
)
"""Verbs of what has its hour: "planned for 11:20"."""

COUNTED = re.compile(r"\b(?:in|during|for|of)\s\Z", re.IGNORECASE)
"""What stands before a month, not before a day: "in September 31 were freed"."""

AFTER_DAY = re.compile(
    r"\s?\Z|\s?[^\w\s]|\s(?:\d{4}|the|an?|in|at|on|to|for|from|by|and|or|but|after|before|when|"
    r"was|were|is|are|will|has|had|have|he|she|it|they|we|that|as|with|his|her|their|its|this|"
    r"until|because|if|while|where|who|which|would|could|may|must|last|next|near|between|during|"
    r"over|under|against|following|despite|since|through|about)\b"
)
"""What follows "June 31" when 31 is its day, not a count of what comes next."""

DENIED = re.compile(
    r"\b(?:no|never an?|no such (?:day|date|thing) as|non-existent|impossible|imaginary|fictitious)"
    r"(?: the| an?)?\s\Z",
    re.IGNORECASE,
)
"""What stands before a date that is said not to be."""

REFERENCE_NUMBER = re.compile(
    r"(?:\b[A-Z]{1,6}\.?|[#№/-]|\b(?i:no|nos|nr|ref|reference|case|file|item|rule|section|number|"
    r"resolution|order|act|directive|report|bill|docket|document)\.?)\s?:?\s?\Z"
)
"""What stands before figures with strokes that number a document."""

SCENE = re.compile(r"\b(?:in|at|near|hit|hits|struck|strikes|outside)\s\Z", re.IGNORECASE)
"""What stands before the place where a thing happens, whose "local time" is told."""

ROUTE = re.compile(
    r"\b(?:in|at|near|hit|hits|struck|strikes|outside|from|to|for|left|leaves|leaving|reached|into|"
    r"over|off|towards|toward|via)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""What stands before any place of a sentence."""

OF_ANOTHER = re.compile(r"['’]|-\w|,\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z]|\s[A-Z]")
"""What follows a name that is not by itself the place: "Brazil's view", "London, Ontario"."""

NAMESAKES = frozenset(
    "georgia jordan chad lebanon cuba kingston halifax perth cordoba merida santiago petersburg "
    "monticello center resolute easter troll casey davis palmer louisville vincennes knox".split()
)
"""Names of a zone's place that are as well those of another place or of people."""

_LITTLE = r"(?:a little|a bit|shortly|just|soon|slightly|moments|minutes|a few minutes|not long)"
A_LITTLE_BEFORE = re.compile(
    rf"\b(?:{_LITTLE}\s(?:before|to)|towards?|nearly|almost|getting on for|going on for)\s\Z",
    re.IGNORECASE,
)
"""What stands before a time that was not quite reached: "a little before eight"."""

A_LITTLE_AFTER = re.compile(rf"\b(?:{_LITTLE}\s(?:after|past)|past|gone|turned)\s\Z", re.IGNORECASE)
"""What stands before a time that had just gone by: "shortly after three"."""

ROUGHLY = re.compile(
    r"\b(?:about|around|roughly|approximately|some time around|sometime around|circa)\s\Z",
    re.IGNORECASE,
)

NAMED_HOURS = frozenset({"noon", "midday", "midnight"})
ENDING_SHARP = frozenset("deadline curfew cutoff cut-off limit expiry closure closing".split())
"""What comes to an end right at the hour that stands before it: "the midnight deadline"."""

BOUND = re.compile(r"\b(?:by|before|after|since|no later than|not until)\s\Z", re.IGNORECASE)
"""What stands before a time that only bounds when a thing happened."""

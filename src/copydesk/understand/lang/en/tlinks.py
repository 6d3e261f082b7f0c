"""Words that tie one time to another."""

import re

_NOUNS = r"(?:(?!(?:in|at|for|of|by|with|on|to|from)\s)[^\s,;.]{1,30}\s){0,4}"
_ON = r"(?:(?:on|in|at)\s)?(?:the\s)?"

REACHING_BACK = re.compile(
    rf",?\s(?:of\s|or more\s)?{_NOUNS}(?:"
    r"since|(?:that |which )?(?:go(?:es|ing)?|went|dat(?:es|ed|ing)|stretch(?:es|ed|ing)|"
    r"reach(?:es|ed|ing)|extend(?:s|ed|ing)?)\s(?:all the way\s)?(?:back\s)?(?:to|from)|"
    r"back (?:to|in)|(?:that|which) (?:had )?(?:begun|began|started|opened)"
    rf"(?:\swith(?:\s[^\s,;.]{{1,20}}){{1,4}}?)?|(?:begun|started))\s{_ON}",
    re.IGNORECASE,
)
"""What stands between a stretch and the date it began: "a 28-year wait that went back to"."""

SINCE_SOMETHING = re.compile(
    r"(?:\s(?:have|has|had)\s(?:now\s)?(?:passed|gone by|elapsed))?"
    r"\ssince\s[^,;.]{3,60},?\s(?:on|in|back in)\s"
    r"|\ssince\s(?:the|its|his|her|their)\s(?:[^\s,;.]{1,20}\s){1,3}(?:of|on|in)\s(?:the\s)?",
    re.IGNORECASE,
)
"""What stands between a stretch and the date of its beginning: "six years since the strike, in"."""

ANAPHOR = re.compile(
    r"(?:[,;–—]\s|\b(?:but|and)\s|\A)(?:that|this|it|which|those|these|the last one|"
    r"the previous one)\s(?:was|is|were|happened|came|took place)\s"
    r"(?:(?:barely|only|just|some|about|nearly|almost|roughly|exactly|over|under|more than|"
    r"less than|in|around)\s){0,2}\Z",
    re.IGNORECASE,
)
"""A clause that takes up the event just told: "That was"."""

DESCRIBED = re.compile(
    r"\s(?P<how>after|before|since)\s(?P<what>(?:(?:the|that|this|its|his|her|their)\s|"
    r"(?=(?:polling|election|voting|launch|opening|wedding|transfer|results|publication) day\b))"
    r"[^,;.()]{3,60})",
    re.IGNORECASE,
)
"""An event described after a stretch: "after that first transfer"."""

TOLD_OF_DATE = re.compile(
    r",?\s(?:was|is|were|happened|took place|occurred|struck|broke out|came|fell)\s"
    r"(?:(?:barely|only|just|some|about|nearly|almost|roughly|exactly|over|more than|now)\s){0,2}"
)
"""Between a date and how long ago it is said to be: "in October 2023, was only … ago"."""

WHICH_DID = re.compile(
    r",?\s(?:which|that)\s(?!(?:was|were|is|are|has|had|have)\b)(?:(?!who\b|that\b|which\b)[^\s,;.]{1,20}\s){1,6}"
)
"""Between the date of an event and how long ago it did something: ", which killed four"."""

STOOD_FOR = re.compile(
    r"(?:,?\s(?:which\s|that\s)?|"
    r"[^;.]{0,50},?\s(?:so that it|so it|a (?:mark|record) (?:that|which))\s)"
    r"(?:has|had)\s(?:stood|lasted|held|survived|remained|endured|been (?:unbroken|shut|closed|"
    r"empty|vacant))\sfor\s(?:more than\s|nearly\s|some\s)?"
    r"|[^,;.]{0,30}\sand\s(?:has|have)\s(?:[a-z]{3,12}\s){1,3}for\s"
)
"""Between a date and how long what began then is said to have stood."""

WHICH_CAME = re.compile(
    r"(?:which|that|it)\s(?:came|happened|struck|took place|was|fell)\s§\s"
    r"(?:before|earlier than)\s(?:this|the present|the latest|the current)\b",
    re.IGNORECASE,
)
"""An event just told, counted back from the one reported; the sign is the stretch."""

AHEAD = frozenset(
    "ahead upcoming approaching next will would nears nearing approaches looming prepares "
    "preparing plans planned planning due forthcoming eve run-up until before soon".split()
)
"""Words by which an anniversary has not come yet."""

ROUND_ANNIVERSARIES = {
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
    "bicentennial": 200,
    "tercentenary": 300,
    "tricentennial": 300,
    "quatercentenary": 400,
    "sesquicentennial": 150,
    "sesquicentenary": 150,
    "silver jubilee": 25,
    "golden jubilee": 50,
    "silver wedding": 25,
    "pearl wedding": 30,
    "ruby wedding": 40,
    "golden wedding": 50,
    "diamond wedding": 60,
}

TENS_ORDINALS = {
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
}

DESCRIPTION_END = re.compile(
    r"\s(?:was|is|were|are|will|on|in|at|with|by|and|which|that|when|next|last|this)\s"
)
"""Where the description of an event has ended."""

DEFINITE_WITH_DATE = re.compile(
    r"\b(?P<what>(?:the|that|this)\s(?:(?!(?:and|or|of|in|on|at|to|for|by|from|with|day|"
    r"after|before|since|until|year|month|week)\s)"
    r"[a-z][^\s,;.()]{1,20}\s){0,3}?[a-z][^\s,;.()]{1,20}),?\s(?:of|on)\s\Z",
    re.IGNORECASE,
)
"""A definite mention before its date: "the fire of", "since the study appeared on"."""

AFTER_NAMED = re.compile(
    r"\s(after|before|since)\s(?:(?:the|a)\s|[^,;.]{3,60},?\s(?:in|on|of)\s(?:the\s)?)",
    re.IGNORECASE,
)
"""Between a stretch and a date that names an event: "six years after the 2013 floods"."""

AFTER_EVENT = re.compile(r"\s(after|before)\s[^,;.]{3,50}\s(?:in|on|of)\s(?:the\s)?")
"""Between a stretch and the date of the event it counts from: "before her death in"."""

OF_EVENT = re.compile(
    r"(?:\s(?:this year|last month|last week|this week|this month|on\s[^\s,;]{3,12}))?,"
    r"\shaving been\s"
    r"(?:founded|established|opened|created|launched|set up|built)\s(?:on|in)\s|"
    r"\s(?:of|since)\s[^,;]{0,60}(?:,\s(?:(?:which|who|when)\s[^,;]{0,40}\s"
    r"|(?:founded|established|opened|created|launched|built|signed|completed|inaugurated|held|begun|"
    r"started|born)\s)?(?:on|in)\s|,\s(?:the|an?)\s(?:[^\s,;]{1,20}\s){1,4}(?:of|on|in|from)\s"
    r"|\s\((?:of\s|on\s)?)?"
)
"""Between an anniversary and the date of its event: "of the", "of the attack, which fell on", "of
the firm, founded on"."""

POLLING_DAY = re.compile(r"(?:the\s)?(?:polling|election|voting) day\b", re.IGNORECASE)
"""The day of a vote."""

VOTES = "election by-election vote poll referendum ballot runoff run-off plebiscite".split()
"""What takes place then."""

SINCE_THEN = re.compile(
    r"\s(?:since|on)(?:,|\sand\b)"
    r"|\s(?:in (?:the )?(?:post|office|job|role|power|charge)|at the helm)\b"
)
"""After a stretch that counts from what was just told: "Nineteen years on,"."""

LEAD_IN = re.compile(
    r"(?:In|Over|But|And|Now)?[\s,]{0,2}(?:in )?(?:the|those|her|his|its|their)?\s?", re.IGNORECASE
)
"""Before such a stretch, at the beginning of its sentence."""

ADDED = re.compile(r"\s[^,;.]{3,60},\s(?:just|only|barely|some|about|nearly|almost)?\s?")
"""Between a date and how long ago it was, added at the end: "in 2018 killed 12, just"."""

COMES = re.compile(
    r"\b(?:comes?|came|follows?|is|falls?)\s(?:just\s|only\s|barely\s|some\s|about\s)?\Z"
)
"""Before a stretch that reaches up to the news itself: "The deal comes just"."""

NOW = re.compile(r"\b(?:is|are|remains?|still|has|have|now|today|lives?|wait)\b")
"""Words of the present tense."""

DROUGHT = re.compile(r"\s(?:drought|wait|absence|gap|hiatus|break|silence|lull|dry spell)\b")
"""What lies between the last time and now: "after a 16-year drought"."""

LAST_TIME = re.compile(r"\b(?:last|most recent|previous|latest)\b", re.IGNORECASE)
"""Words that tell of the last time something was so."""

KEPT_OR_HELD = re.compile(r"\A(?![^,;]*,)[^,;]*\s(?:in|on)\s(?:the\s)?\Z")
"""Between an anniversary and a date that may be either's: "the 75th anniversary of D-Day in"."""

NEAR_IT = re.compile(r"\b(?:before|short of|ahead of|after|eve of)\s(?:the|its|their)?\s?\Z")
"""Before an anniversary that some other day is told by: "two days before the first"."""

DAYS_FROM_IT = re.compile(
    r"\b(?:days?|weeks?|hours?|a week|a fortnight)\s"
    r"(?:before|short of|ahead of|after|shy of|from)\s(?:the|its|their|his|her)?\s?\Z"
)
"""Before an anniversary that is kept within weeks of the news."""

TOLD_AS_PAST = re.compile(r"\b(?:was|were|had|then|came|fell|happened|once)\b", re.IGNORECASE)
"""Before them, where that need not be the time of the news."""

NOUN_THAT_WAS = re.compile(
    r"\b((?:the|that|this)\s(?:[a-z-]{2,20}\s)?[a-z-]{3,20}),?\s(?:(?:which|that)\s)?(?:was\s|were\s)?"
    r"(?:completed|concluded|agreed|signed|sealed|announced|finalised|finalized|closed|carried out|"
    r"held|opened|launched|begun|built|founded)\s(?:only\s|just\s|some\s|about\s)?\Z",
    re.IGNORECASE,
)
"""A definite event before how long ago it was: "the merger, completed"."""

INTO_POST = re.compile(
    r"\sinto\s(?:the|his|her|its|their)\s(?:new\s)?(?:job|post|role|term|office|tenure|mandate|reign|"
    r"work|presidency|premiership|leadership)\b"
)
"""After how long somebody has held a post."""

TOOK_POST = re.compile(
    r"\b(?:became|took over|took office|took up|took the|was appointed|were appointed|was named|"
    r"was elected|was chosen|joined|started|arrived|was sworn in|came in|came to power|"
    r"was inaugurated|was crowned)\b[^;.]{0,50}\s(?:in|on|at)\s(?:the\s)?(?:early\s|late\s)?\Z",
    re.IGNORECASE,
)
"""Before the date from which the post was held."""

IN_THE_PAST = re.compile(r"\sin the past\b")
"""After how long ago something was."""

SPELL_SINCE = re.compile(
    r",\s(?:which is\s|which makes\s|now\s)?an?\s(?:[a-z-]{3,20}\s){0,2}"
    r"(?:career|spell|run|reign|history|tenure|wait|absence|presence|life|stretch|membership|"
    r"partnership|marriage|gap|drought|exile|streak|residence|association|friendship|rule|span)"
    r"\sof\s(?:more than\s|nearly\s|almost\s|some\s|about\s|over\s|just\s|barely\s){0,2}"
)
"""Between a date with "since" before it and how long it has been: "since 1998, a career of"."""

SEPARATE = re.compile(
    r"\s(?:now\s)?separat(?:e|es|ed)\s(?:this|the present|the latest|today['’]s|yesterday['’]s|"
    r"[A-Z][a-z]{2,9}day['’]s|the new)\s?[^;.]{0,50}\sfrom\s"
    r"[^;.]{2,60}?,?\s(?:of|in|on)\s(?:the\s)?"
)
"""Between a stretch and the date from which it reaches to the news."""

LATER_NOW = re.compile(
    r",?\s(?:it|they|he|she|nothing|nobody|no one|(?:the|its|his|her|their)\s(?:[a-z-]{2,20}\s)?"
    r"[a-z-]{2,20}|[A-Z][\w’'-]{1,20})\s(?:is|are|has|have|remains?|still)\b"
)
"""After "Nine months later", what is so now."""

OF_DEFINITE = re.compile(
    r"\sof\s(?:the|that|this)\s[a-z-]{3,20}(?:\s(?:was|is|were|will|has)\b|[,.;])"
)
"""After an anniversary, an event told of just before: "of the storm was"."""

NEXT_CLAUSE = re.compile(r"\s?(?:;|,\s(?:and|but)\b|[–—])")
"""Between a date and the clause that takes up its event."""

OF_SOMEBODY = re.compile(r"(?:\b(?:his|her)|\w[’']s)\s(?:own\s)?\Z")
"""Before an anniversary that is somebody's own."""

OF_ITS_EVENT = re.compile(r"\s(?:of|since)\s(?P<what>[^,;.()]{3,60})")
"""After an anniversary, what it recalls."""

AFTER_THE_LAST = re.compile(
    r"\s(?:after|before|since|from)\s(?:the|its|their|his|her)\s"
    r"(?:last|previous|preceding|first|next|other|second|one)(?:\sone)?\s*(?:[,.;:)–—]|\Z)"
)
"""Behind a stretch that counts from what is not named: "four years after the last"."""

AHEAD_NOW = re.compile(
    r",\s(?:which\sis\s|and\s|so\s|by\snow\s|now\s|still\s|today\s)+"
    r"(?:(?:just|only|barely|hardly|about|some|almost|nearly|little|more|less|than|over|under|not|"
    r"quite|well|then|a)\s){0,4}"
)
"""Between a day to come and how far it is from now: ", now barely"."""

AWAY = re.compile(r"\s(?:away|off|ahead|from now|hence)\b(?!\s(?:from|the|of|by)\b)")
"""Behind how far a day to come is from now."""

DONE_AGAIN = re.compile(r",?\sand\s(?:then\s|later\s)?(?:was\s)?[a-z-]{3,14}(?:ed|t)\s(?:in|on)\s")
"""Between the date of a beginning and what was done to it later: "and rebuilt in"."""

HAD_BEEN_FOR = re.compile(
    r"\bhad\s(?:[a-z-]{2,14}\s){1,4}for\s(?:only\s|just\s|barely\s|all of\s)?\Z", re.IGNORECASE
)
"""Before a length of something that was over at another time than now."""

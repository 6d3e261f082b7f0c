"""What words of a source must be changed, or must not be repeated, in an article of its own."""

import re

OWN_VOICE = re.compile(
    r"\b(?:I|[Ww]e|[Uu]s|[Oo]ur|[Oo]urs|[Mm]y|[Mm]e|[Yy]ou|[Yy]our|[Tt]his\s+(?:news)?paper"
    r"|[Tt]his\s+(?:reporter|magazine|page|newsletter|bulletin|website|site|column|newspaper)"
    r")\b(?!['’]?\.)|\b[Hh]ere\b"
)
"""A source speaks of itself, or to its readers."""

DEICTIC = re.compile(
    r"\b(?:today|tonight|yesterday|tomorrow|now|currently|so\s+far|at\s+present|ago"
    r"|(?:this|next|last)\s+(?:morning|afternoon|evening|night|week|weekend|month|year|season|"
    r"summer|winter|spring|autumn|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|"
    r"march|april|may|june|july|august|september|october|november|december))\b",
    re.IGNORECASE,
)
"""Words that mean another time once another day has come."""

POINTING = re.compile(
    r"^(?:(?:it|they|he|she|this|that|these|those|there|him|them|her|which|who|what|one|some|both"
    r"|neither|another|others?|all|many|most|several|none|each|the\s+(?:same|other|latter|former))"
    r"(?:\s+of\s+(?:them|these|those|whom|which))?$|[\w\s,-]+\bone$|(?:his|their|its|her|those|these|this|that|such)"
    r"\s)",
    re.IGNORECASE,
)
"""Subjects that mean what stands before, which an article of its own may not have said."""

POINTING_NOUN = re.compile(r"\b(?:the|this|that)\s+(?:work|move|latter|former|same|incident)\b")
"""Nouns that mean what was just spoken of."""

DANGLING = re.compile(
    r"(?<![\w£$€])\d[\d.,]*\s(?:million|billion)[.]?$|\bbetween\s[\w.]+\sand\s[\d.]+(?:$|(?=,\s))|"
    r"\b(?:into|of|with|from|for|to|than|and|or|the|an|a|that)[.]?$|\bsince(?:[.,]|$)|"
    r"\b(?:of|to|about|with|for|in|by|not)\s+it[.]?$|\b(?:seen|read|known|heard|done|said)\s+it[.]?$|"
    r"(?<!\d\s)(?<!votes\s)\b(?:of|to|with|for|in|by|from|into|at|over)\s+(?:them|one|both|more|either|"
    r"neither)[.]?$|"
    r"\b(?:by|since|until|before|from)\s+(?:on|in)\s|\bsince\s+(?:from|by|to)\s|"
    r"\b(?:with|of|in|by|for|from|to|at|on|after|before|under)\s+(?:this|that|these|those)\s+(?!of|who)|"
    r"^\w+\s+of\s+(?:them|these|those|whom)\b|\bthe\s+others\b|"
    r"(?<!went\s)(?<!goes\s)(?<!moved\s)(?<!carried\s)\b(?:on|in|at)\s(?:at(?!\s(?:least|most))|on|by)\s|"
    r"\bunder\s+way[.]?$|\bwho\s+attended[.]?$|\bto\s+\w+day[.]?$"
    r"|(?:^|,\s)the\s+[\w-]+\s+(?:itself|himself|herself|themselves)\b"
    r"|\binstead\b(?!\s+of\b)|\bin\s+the\s+(?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December)\b"
    r"|(?<!\d)\s[ap]\.m\b|\bthe\s+\d{1,3}[.]?$"
    r"|\b(?:was|were)\s+in\s+\d{4}[.]?$|\A(?:(?:On|In|At|By)\b[^.]{0,40},\s+)?an?\s+\w+\s+of\s+(?:which|whom)\b"
    r"|\b(?:the|a)\s+(?:day|evening|night)\s+(?:before|earlier)[.]?$",
    re.IGNORECASE,
)
"""A sentence that is cut off, or that means what stood before it in its source."""

HONORIFICS = ("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Dame", "Lord", "Lady", "Gen", "General")

SWAPS = (
    ("close to", "near"),
    ("more than", "over"),
    ("as well as", "and"),
    ("roughly", "about"),
    ("approximately", "about"),
    ("nearly", "almost"),
    ("almost", "nearly"),
    ("began", "started"),
    ("began to", "started to"),
    ("because of", "owing to"),
    ("in order to", "to"),
    ("a number of", "several"),
    ("prior to", "before"),
    ("on the orders of", "on orders from"),
    ("went off", "exploded"),
    ("it carried out", "it was behind"),
    ("it had carried out", "it was behind"),
    ("they had carried out", "they were behind"),
    ("not able to", "unable to"),
    ("although", "though"),
    ("shortly after", "soon after"),
    ("soon after", "shortly after"),
    ("largest", "biggest"),
    ("biggest", "largest"),
    ("most of", "the greater part of"),
    ("beside", "next to"),
    ("next to", "beside"),
    ("took part in", "joined"),
    ("in the course of", "during"),
    (r"on the (?=\w+ anniversary\b)", "marking the "),
    ("gave way", "failed"),
    ("to take over", "to acquire"),
    ("competitor", "rival"),
    ("walked off the job", "went on strike"),
    ("in a dispute over", "over"),
    ("(?<!\\d )people who", "those who"),
    ("the whole of", "all of"),
    ("each year", "every year"),
    ("every year", "each year"),
    ("a year later", "the year after"),
    ("at first(?! light| glance| sight| hand| instance)", "initially"),
    ("initially", "at first"),
    ("at least", "no fewer than"),
    ("in the hours after", "in the hours following"),
    ("in connection with", "over"),
    ("with the aim of", "in order to"),
    ("on suspicion of", "suspected of"),
    ("on the way to", "heading for"),
    ("on their way to", "heading for"),
    ("walking towards", "on their way to"),
    ("walking to", "on their way to"),
    ("a spokesman for", "a spokesperson of"),
    ("a spokeswoman for", "a spokesperson of"),
    ("taken to hospital", "brought to hospital"),
    ("without offering evidence", "but gave no evidence"),
    ("just over", "slightly more than"),
    ("in less than a day", "within a day"),
    ("a kilometre", "one kilometre"),
    ("one kilometre", "a kilometre"),
    ("triggered", "set off"),
    ("had failed to", "did not"),
    ("failed to", "did not"),
    ("decided to", "chose to"),
    ("was able to", "could"),
    ("were able to", "could"),
    ("set off (?=(?:[a-z]+ )?(?:explosive|bombs?|devices?|charges?))", "detonated "),
    ("called off", "cancelled"),
    ("kicked off", "began"),
    ("set up", "established"),
    ("a little before", "just before"),
    ("just before", "shortly before"),
    ("shortly before", "just before"),
    ("for the rest of", "for the remainder of"),
    ("about (?=\\d)", "some "),
    ("some (?=\\d)", "about "),
    ("around (?=\\d)", "about "),
    ("fewer than", "under"),
    ("was likely to", "would probably"),
    ("were likely to", "would probably"),
    ("had not yet", "had still not"),
    ("closest to", "nearest to"),
    ("nearest to", "closest to"),
    ("for each", "for every"),
    ("for every", "for each"),
    ("despite", "in spite of"),
    ("in spite of", "despite"),
    ("together with", "along with"),
    ("along with", "together with"),
    ("in addition to", "besides"),
    ("mostly", "mainly"),
    ("mainly", "mostly"),
    ("as much as", "up to"),
    ("as many as", "up to"),
    ("preliminary", "provisional"),
    ("provisional", "preliminary"),
    ("cautioned", "warned"),
    ("to help in", "to aid in"),
    ("to help with", "to aid in"),
    ("in several", "in a number of"),
    ("a year earlier", "the year before"),
    ("a day earlier", "the day before"),
    ("a week earlier", "the week before"),
    ("a day after", "one day after"),
    ("most of them", "the majority of them"),
    ("a third of", "one third of"),
    ("following (?=an?\\s|the\\s|two\\s|three\\s|heavy\\s)", "after "),
    ("the company", "the firm"),
    ("the firm", "the company"),
    ("residents", "inhabitants"),
    ("during", "in the course of"),
    ("recorded (?=\\d)", "measured "),
    ("had gathered", "had come together"),
    ("used to be", "was once"),
    (
        "at the end of (?=(?:January|February|March|April|May|June|July|August|September|October|"
        "November|December)\\b)",
        "in late ",
    ),
    ("said (?=(?:his|her|its|their|the|it|they|he|she|an?|two|some|no)\\b)", "said that "),
    ("packed with", "full of"),
    ("from a distance", "from afar"),
    ("was completed", "was finished"),
    ("were completed", "were finished"),
    ("a spokesman", "a spokesperson"),
    ("a spokeswoman", "a spokesperson"),
    ("a year after", "one year after"),
    ("one more", "another"),
    ("rose (?=[$£€]?\\d)", "grew by "),
    ("grew (?=\\d)", "rose by "),
    ("fell (?=[$£€]?\\d[\\d.]*%)", "dropped by "),
    ("(?<=, )up (?=\\d[\\d.]*%)", "an increase of "),
    ("(?<=, )down (?=\\d[\\d.]*%)", "a decrease of "),
    ("left unchanged", "not changed"),
    ("asked for", "requested"),
    ("known as", "called"),
    ("halted", "stopped"),
    ("arranged by", "put together by"),
    ("made an offer", "bid"),
    ("had never been shown", "had at no time been shown"),
    ("has found", "found"),
    ("was still", "remained"),
    ("were still", "remained"),
    ("gave (?=\\d)", "counted "),
    ("the whole", "the entire"),
    ("offered to", "proposed to"),
    ("in less than", "within"),
    ("alongside", "beside"),
    ("was (?=\\d[\\d,.]* (?:million|billion))", "came to "),
    ("was (?=[$£€]\\d)", "came to "),
    ("per cent at once", "per cent immediately"),
    ("will be published", "are to be published"),
    ("closed at", "ended the day at"),
    ("closed up (?=\\d)", "ended the day up "),
    ("closed down (?=\\d)", "ended the day down "),
    ("ended at (?=[$£€]?\\d)", "closed at "),
    ("stood at (?=[$£€]|\\d[\\d.,]* (?:million|billion))", "amounted to "),
    ("rose to (?=[$£€]?\\d)", "climbed to "),
    ("climbed to (?=[$£€]?\\d)", "rose to "),
    ("fell to (?=[$£€]?\\d)", "dropped to "),
    ("dropped to (?=[$£€]?\\d)", "fell to "),
    ("rose by", "increased by"),
    ("dropped by", "fell by"),
    ("gained (?=\\d[\\d.]*%)", "rose by "),
    ("(?:benchmark|policy) rate", "key rate"),
    ("made a provision of", "set aside"),
    ("pay increase", "pay rise"),
    ("wage increase", "pay rise"),
    ("was sentenced to (?=\\w+ (?:years|months))", "was given a sentence of "),
    ("was found guilty of", "was convicted of"),
    ("was convicted of", "was found guilty of"),
    ("were acquitted of", "were cleared of"),
    ("was acquitted of", "was cleared of"),
    ("threw out", "dismissed"),
    ("stepped down", "resigned"),
    ("resigned (?=as|from|on|in|over)", "stepped down "),
    ("was appointed", "was named"),
    ("were appointed", "were named"),
    ("called for", "demanded"),
    ("told reporters (?:that )?(?=the|it|its|his|her|they|a|an|no)", "said that "),
    ("news conference", "press conference"),
    ("press conference", "news conference"),
    ("early on (?=\\d)", "in the early hours of "),
    ("power failure", "power cut"),
    ("without electricity", "without power"),
    ("without power", "without electricity"),
    ("burst into flames", "caught fire"),
    ("(?<=fire )broke out", "started"),
    ("taken to hospitals", "brought to hospitals"),
    ("fell overboard", "went overboard"),
    ("collided with", "hit"),
    ("collided head-on", "hit each other head-on"),
    ("were killed (?=(?:in|when|after)\\b)", "died "),
    ("was killed (?=(?:in|when|after)\\b)", "died "),
    ("rescue workers", "rescuers"),
    ("rescuers", "rescue workers"),
    ("fire crews", "firefighters"),
    ("finished second", "came second"),
    ("finished third", "came third"),
    ("finished fourth", "came fourth"),
    ("took (?=silver|bronze|gold)", "won "),
    ("took the lead", "went ahead"),
    ("went ahead", "took the lead"),
    ("took line honours", "was the first to finish"),
    ("beat the (?=[a-z]+ record)", "broke the "),
    ("in front of (?=\\d)", "before "),
    ("touched down", "landed"),
    ("lost contact with", "could no longer reach"),
    ("fell ill", "became ill"),
    ("walked out", "went on strike"),
    ("(?<!not )due to (?=[a-z]+ (?:on|in|at|by)\\b)", "scheduled to "),
    ("scheduled to", "due to"),
    (
        "due to (?=(?:an?|the|his|her|its|their|heavy|bad|high|poor|strong)\\b)",
        "because of ",
    ),
    ("was held (?=(?:in|on|at) [A-Z\\d])", "took place "),
    ("were held (?=(?:in|on|at) [A-Z\\d])", "took place "),
    ("took place", "was held"),
    ("lasted (?=(?:\\w+ ){0,3}(?:hours|minutes|days|weeks))", "went on for "),
    ("were closed", "were shut"),
    ("was closed", "was shut"),
    ("were shut", "were closed"),
    ("was shut", "was closed"),
    ("came into force", "took effect"),
    ("took effect", "came into force"),
    ("was published", "came out"),
    ("were published", "came out"),
    ("a total of (?=\\d)", ""),
    ("a further", "another"),
    ("an additional", "another"),
    ("as planned", "according to plan"),
    ("according to plan", "as planned"),
    ("is based in", "has its headquarters in"),
    ("was founded in", "was set up in"),
    ("not made public", "not disclosed"),
    ("is not known", "is unknown"),
    ("was not known", "was unclear"),
    ("declined to comment", "would not comment"),
    ("refused to comment", "would not comment"),
    ("did not comment", "made no comment"),
    ("by telephone", "over the telephone"),
    ("by video link", "over a video link"),
    ("under way", "in progress"),
    ("led to", "resulted in"),
    ("resulted in", "led to"),
    ("as far as (?=\\d)", "up to "),
    ("the following day", "the next day"),
    ("the next day", "the following day"),
    ("worth (?=[$£€])", "valued at "),
    ("valued at", "worth"),
    ("in early trading", "soon after trading began"),
    ("is one of the", "is among the"),
    ("was one of the", "was among the"),
    ("as soon as", "once"),
    ("even though", "although"),
    ("is still (?!being|to)", "remains "),
    ("are still (?!being|to)", "remain "),
    ("by mistake", "in error"),
    ("in error", "by mistake"),
    ("in northern (?=[A-Z])", "in the north of "),
    ("in southern (?=[A-Z])", "in the south of "),
    ("in eastern (?=[A-Z])", "in the east of "),
    ("in western (?=[A-Z])", "in the west of "),
    ("in the north of", "in northern"),
    ("in the south of", "in southern"),
    ("(?<=kilometres )north of", "to the north of"),
    ("(?<=kilometres )south of", "to the south of"),
    ("(?<=kilometres )east of", "to the east of"),
    ("(?<=kilometres )west of", "to the west of"),
    ("(?:members of staff|staff members)", "employees"),
    ("at noon", "at midday"),
    ("at midday", "at noon"),
    ("by midday", "by noon"),
    ("by noon", "by midday"),
    ("just after midnight", "shortly after midnight"),
    ("belongs to", "is owned by"),
    ("belong to", "are owned by"),
    ("was carrying", "carried"),
    ("were carrying", "carried"),
    ("was trying to", "tried to"),
    ("were trying to", "tried to"),
    ("all of its", "all its"),
    ("(?<=[ap]\\.m\\.) local time", ""),
)
"""Words in place of which others mean the same, tried in this order."""

MOVABLE = re.compile(
    r"(?:after|before|because|when|while|since|during|despite|following|under|without|within|"
    r"(?:in|on|at)\s+(?=the\s|\d{4}\b|\d{1,2}\s(?-i:[A-Z])|\d{1,2}(?::\d\d)?\s[ap]\.m|"
    r"(?-i:[A-Z])|early\b|late\b|extra\b)|by\s+(?:\d|early|late|mid|the\s+end|then|[A-Z]\w+day)|until|for\s+(?:\w+\s+)?"
    r"(?:\d|an?\s+\w+\s+time|the\s+(?:\w+\s+)?time)|outside|near|beside|behind|across|throughout)(?:\s|(?<=\s))",
    re.IGNORECASE,
)
"""How a phrase begins that says when, where or why, and can stand before the subject."""

TIME_INSIDE = re.compile(
    r"(?<!until)(?<!since)(?<!from)(?<!before)(?<!after)(?<!to)(?<!and)\s(?P<time>in\s+the\s+\d{1,3}(?:st|nd|rd|th)\s+minute"
    r"|on\s+(?:\w+day,?\s+)?\d{1,2}\s+(?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December)(?:\s+\d{4})?"
    r"|at\s+\d{1,2}(?::\d\d)?\s[ap]\.m\.)(?=\s+(?!and\b|to\b|or\b|until\b|by\b|that\b|when\b|which\b))",
    re.IGNORECASE,
)
"""When something was, inside a phrase, where it can be taken out of it."""

UNSAID = re.compile(
    r"^(?:gave|gives|offered|made|took)\s+(?!way\b|no\b|\d|\w{1,20}(?:ed|en)\b)"
    r"\S{1,30}(?:\s\S{1,30})?\s*$"
)
"""What says nothing by itself: "offered two reasons", "gave the order"."""

NEEDING_ALL = frozenset("put took taken gave given made brought kept left set based".split())
"""Light verbs that say nothing, or something else, without all that follows them."""

IDIOM = re.compile(
    r"(?:in\s+flames|on\s+fire|into\s+(?:force|effect|pieces)|to\s+(?:pieces|an\s+end|a\s+halt|a\s+standstill|"
    r"ground)|in\s+(?:half|two|front|place)|out\s+of\s+(?:service|action|control)|on\s+strike|under\s+way|"
    r"aground|ahead|level)\b"
)
"""What a verb says nothing, or something else, without: "went up in flames"."""

MINUTE = re.compile(
    r"(?:in\s+the\s+\d{1,3}(?:st|nd|rd|th)(?:\s+minute)?|(?:after|on)\s+\d{1,3}\s+minutes|"
    r"in\s+the\s+\w+\s+minute(?:\s+of\s+[a-z]+(?:\s+time)?)?)",
    re.IGNORECASE,
)
"""When in a match something was."""

COMPARED = re.compile(r"(?:(?:up|down)\s+from|from|against|compared\s+(?:to|with)|versus)\s.*\d")
"""An earlier value with which another is compared."""

DRAWN = re.compile(
    r"\bafter\s+(?:the|a)\s+(final|match|game|tie|semi-final|play-off)\s+(?:had\s+)?"
    r"(?:finished|ended|been\s+drawn)\s+(?:at\s+)?(\d{1,2}[-–]\d{1,2})(?!\d)"
)
"""What a match was before penalties or extra time."""

COMMON_START = re.compile(
    r"^(?:The|An?|Two|Three|Four|Five|Six|Seven|Eight|Nine|Some|Many|Several|About|At|More|All|"
    r"Most|Police|Officials|People|Residents|Its|Their|His|Her|No|Nobody|Rescuers|Crews|Shares|"
    r"One|Another|Workers|Soldiers|Firefighters|Employees|Staff|Revenue|Local|State|Around|Nearly|Both|It|"
    r"They|He|She|Other|Gunfire|Smoke|Flames|Flights|Trains|Traffic|Prices|Schools|Passengers|"
    r"Investigators|Prosecutors|Doctors|Troops|Dealers|Traders|Analysts|Better|Rescue|"
    r"In|On|At|By|After|Before|During|Without|When|While|Since|For|From|With|Under|Of|As|Because|"
    r"Authorities|Witnesses|Television|Heavy|Large|Thousands|Hundreds|Dozens)\b"
)
"""Words that begin a sentence with a capital though they are no names."""

KIND_OF_PLACE = re.compile(
    r"\bthe\s+(?:[\w-]+\s+){0,2}(?:port|town|city|village|island|district|province|suburb|region|state"
    r"|settlements|towns|villages|cities|districts|provinces)"
    r"(?:\s+town|\s+city)?\s+of\s+(?=[A-Z])"
)
"""What a place can do without that is named behind it: "the northern port of"."""

OUTLETS = frozenset(
    """agency blog broadcaster bulletin channel gazette magazine newsletter newspaper paper
    site""".split()
)
"""What a report calls itself or another outlet."""

BODIES = frozenset(
    """agency airline army association authorities bank board club coalition committee company
    council court department embassy fire firm force government group hospital insurer military
    ministry navy office operator opposition organisation organization palace parliament party
    police school service services state team trust union university utility watchdog""".split()
)
"""Bodies that "the" alone names well enough where a report has but one of them."""

OWNED = frozenset(
    """arrest army assassination capital convoy daughter death decision defeat economy family father
    followers funeral government grave home husband killer killing mother murder parliament
    resignation sister son supporters tomb troops victory wife""".split()
)
"""Nouns whose "of" can be the owner's: "the grave of X" is "X's grave"."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

OCCUPATIONS = frozenset(
    """manager captain coach substitute nurse baker engineer correspondent reporter teacher pilot
    striker defender midfielder forward goalkeeper keeper dealer trader analyst economist spokesman
    spokeswoman spokesperson resident farmer driver doctor surgeon fisherman shopkeeper student
    centre-back full-back winger rider cyclist skipper organiser organizer lawyer
    sergeant witness owner""".split()
)
"""What people do for a living, and no title: in small letters before a name."""

INSTITUTION = re.compile(
    r"\bof\b|^(?:Ministry|Presidency|Office|Department|National|Electoral|Federal)\b|"
    r"\b(?:Service|Commission|Committee|Police|Bureau|Museum|Ministry|Board|Authority|Council)$"
)
"""Names of bodies that take "the"."""

KIN = frozenset(
    """son daughter husband wife father mother brother sister uncle aunt cousin nephew niece friend
    victim""".split()
)
"""What somebody is to somebody else: no office."""

GONE = frozenset("left joined retired resigned died arrived returned moved".split())
"""What is no news of somebody of whom a reader knows only the name."""

MOVING_ABOUT = frozenset("come go arrive walk step ride climb stroll appear".split())
"""What somebody does who is named, and what is no news of them."""

BEGINNING = frozenset("stop start begin keep".split())
"""Verbs behind which another says what is done: "stopped talking"."""

NEEDING_MORE = {
    "vote": frozenset("against for on in by down through out".split()),
    "advise": frozenset("against on that not".split()),
    "urge": frozenset("that on restraint calm".split()),
    "persuade": frozenset("that of into".split()),
    "warn": frozenset("of that about against".split()),
    "remind": frozenset("of that".split()),
    "inform": frozenset("of that about".split()),
    "invite": frozenset("for into".split()),
    "decide": frozenset("on that against whether how".split()),
}
"""Verbs that say nothing without what it is about, by words that lead to it beside "to"."""

DIED = frozenset("died dead killed perished injured wounded hurt drowned".split())
"""Last words of a verb group that tells harm."""

PERSONAL_ENDINGS = (
    "ist",
    "ian",
    "man",
    "woman",
    "men",
    "keeper",
    "worker",
    "driver",
    "goer",
    "guard",
    "customer",
    "minister",
)
"""Endings of nouns that name persons and nothing else."""

BEHIND_NOUN = re.compile(r"\s(?:of|in|from|at|with|for|on|near|to|under|who|that|which)\s|,")
"""What begins behind the noun of a phrase."""

WHOLE_ALONE = frozenset(
    """burned burnt burst capsized collapsed collided crashed derailed erupted exploded failed fell
    overturned ruptured sank""".split()
)
"""Verbs that tell of a disaster with nothing behind them."""

ORDINALS = frozenset("first second third fourth fifth other last".split())
"""Which of several: two sentences with different ones tell of different things."""

PHASES = (
    (re.compile(r"\b(?:shoot-?out|(?<!free )(?<!goal )kicks)\b", re.IGNORECASE), 140),
    (re.compile(r"\bextra\s+time\b", re.IGNORECASE), 110),
    (re.compile(r"\b(?:stoppage|injury|added)\s+time\b", re.IGNORECASE), 100),
    (re.compile(r"\b(?:half-time|the\s+break|the\s+interval)\b", re.IGNORECASE), 46),
)
"""The parts of a match that have no minute, and the minute after which they come."""

MINUTE_OF_PLAY = re.compile(
    r"\bin\s+the\s+(\d{1,3})(?:st|nd|rd|th)\b(?!\s+(?!minute)\w)|"
    r"\b(?:after|on)\s+(\d{1,3})\s+minutes\b",
    re.IGNORECASE,
)
KICK_OFF = re.compile(r"\b(?:kick(?:s|ed)?|throw(?:n|s)?|start(?:s|ed)?|began|begun)\b")
"""How the beginning of a match is told."""

HANGING_SUBJECT = re.compile(
    r"\b(?:others?|more)$|^neither\s|^the\s+(?:remaining|difference|rest|remainder)\b|^the\s+(?:\w+est|first|last)$",
    re.IGNORECASE,
)
HANGING = re.compile(
    r"\bthe\s+(?:\w+\s+)?ones?\b|\banother$|\bamong\s+(?:those\s+(?:who\s+\w+)?|them)$|"
    r"\bin\s+its\s+place\b",
    re.IGNORECASE,
)
"""A subject, and what stands behind a verb, that only the sentence before in a report explains."""

STATES = frozenset("belong border chair command cost employ house lead measure own weigh".split())
"""Verbs that tell what somebody or something was or did for long, and not what happened."""

BEFORE = re.compile(r"\b(?:once|twice|times|never)\s+before\b|\bbefore$", re.IGNORECASE)
"""What was earlier than all that is told."""

POINTER = re.compile(
    r"\b(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|there|here|"
    r"then|such|other|another|same|latter|former)\b",
    re.IGNORECASE,
)
"""A word that points at something else."""

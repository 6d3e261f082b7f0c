"""English words that put one event before another."""

import re

_NOT_EVENTS = (
    r"(?!\s(?:(?:all|them|which|him|hours|each|another|more)\b|it\b(?!\s(?:had|was|were)\b)"
    r"|her(?=[.,;:]|\s(?:and|but|he|she|they|the)\b)"
    r"|th(?:at|is|ese|ose)(?=[.,;:]|\s(?:and|but|an?|the|he|she|it|they)\b|\s?\Z)))"
)

AFTER = re.compile(
    r"\b(?:(?:only|just|soon|shortly|immediately|not\suntil|long|well)\s)?"
    rf"(?:(?:after|(?<!been\s)(?<!is\s)(?<!was\s)(?<!were\s)following){_NOT_EVENTS}|once(?=\s(?:the|a|an|his|her|its|their|it|he|she|they|[a-z]+s|(?-i:[A-Z])\w+)\b)|"
    r"in\sthe\s(?:wake|aftermath)\sof|as\ssoon\sas|"
    r"only\swhen)\b",
    re.IGNORECASE,
)
"""What stands before it came later than what stands behind it."""

BEFORE = re.compile(
    r"\b(?:(?:well|just|shortly|not\slong|long|soon|immediately|even)\s)?"
    r"(?:(?<!never\s)(?<!ever\s)(?<!than\s)before|(?:(?<!been\s)(?<!was\s)(?<!were\s)(?<!is\s)ahead|in\sadvance)\sof|prior\sto|in\sthe\srun-up\sto|on\sthe\seve\sof)\s(?!(?:them|long|him|her|us|a\s(?:court|judge|panel|crowd)|"
    r"the\s(?:court|judge|end|year|month|season|tribunal|camera|crowd)s?|dawn|daybreak|sunrise|"
    r"sunset|dusk|dark|nightfall|noon|midday|midnight|breakfast|lunch|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|half|now|then)\b|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)",
    re.IGNORECASE,
)
"""What stands before it came earlier than what stands behind it."""

FOLLOWED = re.compile(
    r"\b(?:(?P<later>followed|came\s(?:after|on\sthe\sheels\sof)|succeeded|was\spreceded\sby"
    r"|were\spreceded\sby)"
    r"|(?P<earlier>(?:was|were)\sfollowed\sby|preceded|came\s(?:before|ahead\sof)|gave\sway\sto"
    r"|led\sto|was\sthe\sprelude\sto))\s(?!suit\b|him\b|her\b|them\b|orders\b|the\s(?:advice|rules)\b)"
)
"""A verb between two events: on which side of it the earlier one stands."""

PLACED_BEFORE = re.compile(
    r"\b(?:put|puts|brought|bring|appear\w*|stood|stand|lay|laid|lie|set|placed|testif\w+|argued|"
    r"pleaded|case|came|come|went|goes)(?:\s[^\s,;]{1,20}){0,4}\s?\Z",
    re.IGNORECASE,
)
"""On the left of a BEFORE that is one of place: "put the picture before a dealer"."""

OPENS_EARLIER = re.compile(
    r"\A(?:(?:only|soon|shortly|immediately)\s)?(?:after|once|following|having|down\sto|"
    r"(?:already\s)?(?:(?:reduced|cut)\s(?:to|by)|left\swith(?:out)?|stripped\sof|"
    r"weakened\sby|warned\s(?:of|by|that)|armed\swith))\s",
    re.IGNORECASE,
)
"""How a sentence opens that tells the earlier event first: "Reduced to ten, they went ahead".

A participle must have what belongs to it behind it: "Left of the gate stands a chapel" tells none.
"""

OPENS_LATER = re.compile(
    r"\A(?:(?:just|shortly|soon|even)\s)?(?:before|ahead\sof)\s", re.IGNORECASE
)
"""How one opens that tells the later event first."""

WITHIN = re.compile(r"\b(?:within|inside)\s([^,;]{3,40}?)\sof\s(?!each\b|one\b)", re.IGNORECASE)
"""The later event soon after the earlier one: "within minutes of the first call"."""

WHEREUPON = re.compile(
    r",?\s(?:whereupon|(?:at|on|upon)\swhich\spoint|(?:after|upon|following)\swhich|which\sthen|"
    r"to\swhich\s(?:[^\s,;]{1,20}\s){1,4}(?=(?:replied|responded|reacted|answered)\b)|"
    r"only\sto\s(?=(?:find|see|learn|discover|be)\b))\s?",
    re.IGNORECASE,
)
"""What stands before it came earlier than what stands behind it."""

IN_RESPONSE = re.compile(
    r"\bin\s(?:response|reply|reaction|answer|retaliation)\s(?:to|for)\s", re.IGNORECASE
)
"""What stands before it came later than what stands behind it."""

MEANWHILE = re.compile(r",?\s(?:when|while|as|by\sthe\stime|by\swhich\stime)\s", re.IGNORECASE)
ALREADY = re.compile(r"\balready\b", re.IGNORECASE)
"""On the side of the earlier event, if MEANWHILE stands between the two."""

WHEN = re.compile(
    r",?\s(?:when|by\sthe\stime|at\sthe\s(?:time|moment|point)\swhen)\s", re.IGNORECASE
)
"""Between two events of which the one that "had" happened came first."""

STILL = re.compile(r"\bstill\b", re.IGNORECASE)
"""In what lasted beyond the other event."""

AND_THEN_DID = re.compile(
    r",?\s(?:and|but)\s(?:(?:[^\s;:]{1,20}\s){1,6}?(?:only\s)?)?then\s(?=[a-z]+)", re.IGNORECASE
)
"""Before a verb: what stands before it came earlier than what stands behind it."""

BY_THEN = re.compile(
    r"\b(?:by|before)\s(?:then|that\s(?:time|hour|point|stage|moment))\b|"
    r"\bat\sth(?:at|is)\s(?:time|hour|point|stage|moment)\b(?=[^.;]{0,30}\balready\b)",
    re.IGNORECASE,
)
"""In what had happened before what the sentence before it tells."""

SINCE_THEN = re.compile(
    r"\b(?:(?:only\s|just\s)?after\s(?:this|that|it)"
    r"|(?:only|just|not\suntil)\s(?:then|later|afterwards|now|at\sth(?:at|is)\s\w+))\sthat\b",
    re.IGNORECASE,
)
"""In what came after what stands before it: "it was only after this that the gate fell"."""

ONLY_WITH = re.compile(
    r"\bit\swas\s(?:only|not)\s(?:with|after|when|once|until|following|on|upon|as)\s"
    r"(?P<earlier>(?!(?:that|this|it|then)\sthat\b)[^,;:]{4,120}?)\sthat\s(?P<later>[^;:]+)",
    re.IGNORECASE,
)
"""A cleft: "it was only with the gate open that the crowd was let in"."""

NOT_UNTIL = re.compile(
    r"(?:\b(?:not|never|nobody|no\sone|none|nothing)\b|n['’]t\b)(?!\s(?:only|just|even|far|long)\b)"
    r"(?:(?!\b(?:last|hold|held|surviv|liv|stay|remain|wait|keep|kept|endur)\w*)[^;:.]){3,80}?,?\s"
    r"(?P<until>until|till)\s"
    r"(?!(?:now|then|recently|last|this|next|later|late|early|noon|midday|midnight|dawn|dusk|about"
    r"|around|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+"
    r"|(?:the\s(?:\w+\s)?|a\s(?:\w+\s)?|an\s)(?:hour|morning|afternoon|evening|night|end|day"
    r"|week|weekend|fortnight|month|quarter|year|decade|spring|summer|autumn|winter)s?"
    r"|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)",
    re.IGNORECASE,
)
"""What stands before it began only after what stands behind it: "was not told until they left"."""

_ALREADY_SO = r"(?:(?!\b(?:who|which|that|had|has|have|was|were|is|are)\b)[^,;:.]){2,70}\balready\b"
WITH_ALREADY = re.compile(rf",?\swith\s(?={_ALREADY_SO})", re.IGNORECASE)
OPENS_WITH_ALREADY = re.compile(rf"\Awith\s{_ALREADY_SO}", re.IGNORECASE)
"""What stands behind it came earlier: "voted with the report already on the table"."""

AT_LAST = re.compile(r"\bonly\s(?:afterwards?|later|then)(?=[.;]|\s?\Z)", re.IGNORECASE)
"""At the end of what came after what the sentence before it tells: "he rang only afterwards"."""

AT_FIRST = re.compile(r"\bfirst(?=[,.;]|\s?\Z|\s(?!of\b)\w+ed\b)", re.IGNORECASE)
HAD_TO_WAIT = re.compile(
    r"\b(?:ha(?:d|s)\sto\swait|followed|came\s(?:next|later|afterwards|only\slater)"
    r"|w(?:as|ere)\snext)\b",
    re.IGNORECASE,
)
"""In a sentence whose event came after one that the sentence before it tells AT_FIRST."""

SECOND = re.compile(r"\b(?:second|next|afterwards|later)\b(?=[,.;]|\s?\Z)", re.IGNORECASE)
"""On the side of the later of two, if FIRST stands on the other side of a JOINS."""

FIRST = re.compile(
    r"\bfirst\b(?!\s(?:time|half|day|week|month|year|quarter|place|minister|lady)\b)", re.IGNORECASE
)
JOINS = re.compile(r",?\s(?:and|but|while)\s|[;,]\s(?=then\b)", re.IGNORECASE)
LATER = re.compile(
    r"\b(?:only\s(?:then|later|afterwards)|then|had\sto\swait|later|afterwards|followed|came\snext)\b",
    re.IGNORECASE,
)
"""On the side of the later event, if FIRST stands on the other side of a JOINS."""

AND_THEN = re.compile(
    r",?\sand\s(?:(?:only\s)?then|(?:only\s)?after\s(?:that|them|this|it|him|her)|(?:only\s)?(?:afterwards|later))\s",
    re.IGNORECASE,
)
"""What stands before it came earlier than what stands behind it."""

ONLY_WHEN = re.compile(
    r"\A(?:only|not\suntil)\s"
    r"(?!(?:(?:after|with|following)\s)?(?:that|this|it|then)\s(?:did|was|were|had|could)\b)"
    r"(?:(?:when|once|after|with|following)\s)?(?P<earlier>[^;:]{8,120}?),?\s"
    r"(?P<later>(?:did|was|were|had|could|has|have|does|do)\s(?:the|a|an|his|her|its|their|he|she|it|they"
    r"|word|news|(?-i:[A-Z])[\w’'-]+)\b)",
    re.IGNORECASE,
)
"""A sentence turned round by its opening: "Only when the rain stopped did the crew set out"."""

BY_THE_TIME = re.compile(r"\Aby\sthe\stime\s", re.IGNORECASE)
"""How one opens that tells the later event first, if the other "had" happened."""

HAD = re.compile(r"\bhad\b|['’]d\b")
STRESSED = re.compile(r"\b(?:only|not\suntil|even|well|long|already)\b", re.IGNORECASE)
"""Words by which the order is what a sentence is about, and not told by the way."""

EMPHATIC = re.compile(
    r"\b(?:only\s(?:after|when|once|with|then|later|afterwards|this|that)|not\suntil|already|still"
    r"|yet|(?:not|never|nobody)\b[^;.]{3,80}\suntil"
    r"|(?:well|long|even|just)\s(?:before|after)|whereupon|by\s(?:then|the\stime|that\s\w+))\b|"
    + FIRST.pattern,
    re.IGNORECASE,
)
"""In words whose point is which of two events came first."""

BEFOREHAND = re.compile(
    r"\bhad\s(?:already\s)?(?:been\s)?(?!(?:n?ever|not)\b)[\w-]{3,16}\s(?:earlier|beforehand|before|previously)\b(?=[\s.,;])",
    re.IGNORECASE,
)
"""In a sentence that tells what came before what the sentence before it tells."""

THEN = re.compile(
    r"\A(?:(?:only\s)?then(?!-)|only\safter\s(?:that|this|it)(?=,|\s(?:did|was|were|had|could)\b)|later(?=,|\s(?:the|an?|he|she|it|they|his|her|its|their)\b)|next(?=,)|"
    r"(?:(?:soon|shortly|only)\s)?afterwards|it\swas\s(?:only|not\suntil)\s"
    r"(?:then|later|afterwards|after\s(?:that|this))(?=\sthat\b))\b",
    re.IGNORECASE,
)
"""How a sentence opens that came after what the sentence before it tells."""

NEGATED = re.compile(r"\b(?:not|never|no|nobody|none|without)\b|n['’]t\b", re.IGNORECASE)
"""On the side of the first event of a BEFORE it says that this event came later, or never."""

NO_SEQUENCE = re.compile(
    r"\b(?:(?:every|each)\s(?:time|day|night|week|month|year|morning|evening|season|summer|winter"
    r"|spring|autumn|other|few|two|single)|always|usually|would|will|if|unless|should|whenever|may"
    r"|might|could|(?:before|after|when|once)\syou)\b",
    re.IGNORECASE,
)
"""Words by which an order is that of a habit, a plan, a condition or a word to the reader."""

BREAKS = re.compile(r"[;:—]\s|,\s(?:but|and|which|who|whose|where)\s")
"""Where what stands beside a cue ends."""

GAP_BEHIND = re.compile(
    r"\s(?:after|before|later|earlier|beforehand|afterwards|of\s(?:the|his|her|its|their|it|being))\b",
    re.IGNORECASE,
)
"""What stands behind a stretch of time between two events."""

GAP_BEFORE = re.compile(r"\b(?:within|inside|last(?:s|ed)|lasted\sfor|took)\s\Z", re.IGNORECASE)
"""What stands before such a stretch, or before the time that something took."""

APPOSED = re.compile(r",\s[^,;:]{2,60},\s(?:had|has|have|was|were|is|did|could)\b", re.IGNORECASE)
"""From a comma on: what stands beside a name, not the end of the event: "the mayor, Ida, had"."""

TOLD_THAT = re.compile(
    r"\b(?:sa(?:y|ys|id|w)|notic\w+|found|announc\w+|told|learn\w+|realis\w+|warn\w+|argu\w+|claim\w*"
    r"|testif\w+|admit\w+|insist\w+)\s(?:after|before|following)\s[^.;]{2,60}?\sthat\b",
    re.IGNORECASE,
)
"""When something was said, and then what: "he noticed after the dinner that she was nervous"."""

POINTS_BACK = re.compile(
    r"\b(?:it|he|she|they|him|her|them|his|its|their|that|this|those|these)\b", re.IGNORECASE
)
"""In an event that the sentence before it lets one know: "it had been made public"."""

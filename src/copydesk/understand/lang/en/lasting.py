"""Words that tie a duration to its two ends."""

import re

UNTIL = re.compile(
    r"\s(?:\S{1,20}\s){0,3}?(?:before|until|till|later|after which)\b[^,;]{0,60}\s"
    r"(?:at|on|in|around|about)?\s?\Z"
    r"|\sinto\s[^;.]{0,60}\swhen\s[^;.]{0,40}\s(?:at|on|in)\s\Z"
    r"|\s(?:later|on|afterwards)?,?\s(?:at|on|in)\s\Z",
    re.IGNORECASE,
)
"""What stands between a duration and its end: "before it gave way at"."""

AND_ENDED = re.compile(
    r",?\s(?:and|but|until it|before it|before they)\s(?:only\s|finally\s|was\s|were\s){0,2}"
    r"(?:ended|finished|closed|concluded|came to an end|broke up|stopped|broke down|collapsed|over)"
    r"\s(?:only\s)?(?:at|on|in)\s(?:the\s)?",
    re.IGNORECASE,
)
"""The same behind "lasted": "and ended on"."""

FOR = re.compile(r"\b(?:for|was|were|lasted|lasting|ran|took|held|within|over|and)\s[^,;]{0,30}\Z")
"""What stands before a duration that runs from a time just given."""

NOT_FOR = re.compile(r"\b(?:after|earlier|previous|last|first|past|every|than)\s[^,;]{0,12}\Z")
"""What shows that the duration belongs to something else."""

_POINT = r"(?:the|its|his|her|their|an?)\s[^,;.:]{2,40}\s(?:at|on|in)\s"
FROM = re.compile(
    rf"\b(?:from|since|between)\s(?:about |around |early |late )?(?:{_POINT})?\Z", re.IGNORECASE
)
TO = re.compile(
    r"(?:\A|[\s,])(?:until|till|to|and)\s(?:about |around |early |late )?"
    rf"(?:{_POINT}|(?:the|its|his|her|their)\s[^,;.:]{{3,40}}\s)?\Z"
)
"""Before the first and before the last end of a stretch: "from May 2009 … until this week"."""

THOSE = re.compile(
    r"\b(?:those|these|(?:in|over|for|during|through|throughout|of)\sthat)\s"
    r"(?:whole\s|full\s|entire\s|long\s)?\Z",
    re.IGNORECASE,
)
"""Before a duration that takes up a stretch just told: "in those 15 years"."""

PARTLY = re.compile(r"\s(?:of|in|as|on|at|with|to|for|before|since)\s", re.IGNORECASE)
"""After a duration that is of something else than the stretch told: "after ten years in"."""

COST = re.compile(
    r",\sa\s[a-z]{3,15}\sof\s\Z|,\sspent\s\Z|"
    r"\s?(?:,|and|so|and so|thus|,\sso|,\swhich|\s){0,4}\s?(?:thus |so )?(?:it )?"
    r"(?:put|meant|gave|brought|cost\w*|last\w*|took|taking|ran for|went on for|"
    r"after|making|a total of|for|in all)\s"
    r"(?:[^\s,;]{1,15}\s){0,3}\Z"
)
"""What stands between the end of a stretch and its length: "ended on 23 May and so cost"."""

TAKES_IT_ALL = re.compile(
    r"(?:['’]s\s[a-z]{3,20})?,?(?:\s(?:the\s(?!(?:longest|shortest|average|first|second|third|last|next|heaviest|worst)\b)"
    r"(?:whole\s|entire\s)?[^\s,;.]{1,20}|it|they|this|that|all this))?"
    r"\s(?:had\s)?(?:lay|lasted|passed|went by|elapsed|ran for|went on for|ate up|used up|consumed|"
    r"swallowed(?: up)?|spanned|took(?: up)?|taken(?: up)?)\s"
    r"(?:only\s|just\s|barely\s|some\s|about\s|almost\s|nearly\s|no more than\s)?"
)
"""Between a stretch and its length: "from the first call … to the last, the siege lasted"."""

LED_IN = re.compile(
    r"(?:(?:\s(?:in|as|at)\s[^\s,;]{1,15}(?:\s[^\s,;]{1,15})?)?,)?\s(?:from|between)\s(?:the\s)?"
    rf"|,?\sfrom\s{_POINT}"
    r"|,\s(?:an?|the)\s(?:[a-z-]{2,15}\s){1,3}(?:that|which)\s(?:is\sto\s|will\s)?"
    r"(?:runs?|ran|lasts?|lasted|counts?|stretch(?:es|ed)?|goes|extends?)\sfrom\s(?:the\s)?"
    r"|\sof\s(?:[^\s,;.]{1,20}\s){0,3}?[^\s,;.]{1,20},?\s(?:that|which)\s(?:had\s)?"
    r"(?:begun|began|started|opened)\s(?:at|on|in)\s(?:the\s)?",
    re.IGNORECASE,
)
"""What stands between a duration and the range that follows: "lasted eight weeks, from"."""

PLANNED = re.compile(
    r"\b(?:scheduled|planned|due|meant|supposed|billed|set|booked|expected|allotted)\s[^;.]{0,20}\Z",
    re.IGNORECASE,
)
"""Before two times that were only planned."""

FROM_EVENT = re.compile(r"\safter\s(?P<what>[^,;.()]{3,60})")
"""After a length, what it is said to count from."""

OFF_TIME = re.compile(
    r"\s(?:late|early|behind (?:schedule|time)|ahead|overdue|over time|faster|slower|short)\b"
    r"|\sas\s(?!a whole\b)"
)
"""After a length that is by how much something was off, or of a part of the stretch."""

AFTER_FIRST = re.compile(r"\s(?:after|later)\b")
"""After a duration that counts from the first of two times."""

THEN_LENGTH = re.compile(
    r"\s?[,(:–—-]\s?(?:or |i\.e\. |nearly |almost |about |over |more than |some |just |a total of "
    r"|a (?:span|stretch|period|reign|term|stint|run|journey) of ){0,2}"
)
"""Between a stretch and its length set beside it: "from 2011 to 2015, six years"."""

PARTS = re.compile(r"\b(?:terms|spells|stints|periods|cycles|tranches|years|each) of \Z")
"""Before a duration of which there were several."""

IN_ALL = re.compile(r"\s(?:in all|in total|altogether)\b")
"""After a duration that takes in the whole of what was told."""

AFTER = re.compile(r",\safter\s(?:nearly |almost |about |some |just )?\Z")
"""Before a duration at whose end the second of two dates stands."""

_HAPPENINGS = (
    r"(?:trial|retrial|inquest|tribunal|congress|embargo|boycott|truce|ceasefire|talks|negotiations|strike|walkout|stoppage|siege|stand-off|standoff|hearing|hearings|"
    r"inquiry|search|rescue|operation|journey|voyage|crossing|flight|march|expedition|tour|race|"
    r"campaign|blockade|curfew|war|battle|offensive|occupation|protest|protests|sit-in|lockdown|"
    r"outage|blackout|session|summit|conference|debate|count|counting|recount|drought|heatwave|"
    r"festival|tournament|season|mission|investigation|case|proceedings|evacuation|closure|"
    r"shutdown|lock-out|lockout|fast|hunger strike|vigil|visit|inspection)"
)

BEGAN_BEFORE = re.compile(
    r"\b(?:began|begun|started|broke out|got under way|commenced|kicked off|called for)\s"
    r"(?:[^;.,]{0,30}\s)?(?:on|in|at)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""Before the date of a beginning."""

LEFT_BEFORE = re.compile(
    r"\b(?:left|set out|set off|set sail|departed|sailed|took off|lifted off|blasted off)\b"
    r"[^;.]{0,40}\s(?:on|in)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""Before the date of a departure."""

OPENED_BEFORE = re.compile(
    rf"\b{_HAPPENINGS},?\s(?:(?:which|that)\s)?(?:had\s)?(?:opened|launched|was called)\s"
    r"(?:[^;.,]{0,30}\s)?(?:on|in)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""Before the date at which something that goes on for a time opened."""

LASTED = re.compile(
    r"(?:,\s|\s)(?:and\s|but\s|it\s|which\s){0,2}(?:had\s)?"
    r"(?:took|needed|required|lasted|went on for|dragged on for|ran for|continued for|was over in|"
    r"was over after|ended after)\s"
    r"(?:(?:it|them|him|her|in all|a total of|all of|only|just|some|about|nearly|almost|barely|"
    r"over|more than|less than|under)\s){0,2}",
    re.IGNORECASE,
)
"""Between the date of a beginning and how long it then lasted, told as past."""

GOING_ON = re.compile(
    r"(?:,\s|\s)(?:and\s|but\s|it\s|which\s){0,2}(?:has|have)\s"
    r"(?:now\s|so far\s|already\s|thus\s)?"
    r"(?:gone on|lasted|dragged on|been going on|continued|been under way|been running|gone on now)"
    r"\s(?:now\s)?(?:for\s)?(?:some\s|about\s|nearly\s|almost\s|just\s|only\s)?",
    re.IGNORECASE,
)
"""The same, still going on."""

ELSE_DONE = re.compile(
    r"\s(?:of|in)\s|\sto\s(?!(?:reach|get|arrive|cross|finish|end|complete|run|come|land|return|"
    r"cover)\b)|\s(?:longer|shorter|less|more|late)\b"
)
"""After a length of time that is not of what was begun: "took two years to make"."""

LATER_THAN = re.compile(r"(?:\safter|(?<=after))\s(?:this|that|the|its|his|her|their|an?)\s")
"""After a stretch that counts from what is named: "six weeks after this decision"."""

ATTRIBUTIVE = re.compile(r"-(?:second|minute|hour|day|week|month|year|decade|century)\b")
"""A duration as an adjective: "a 45-minute debate"."""

TO_ELSE = re.compile(r"\s(?:before|ahead of|prior to|until)\s")
"""After a length that reaches on to something else: "in 2014, six years before his death"."""

_HEDGE = r"(?:nearly|almost|about|some|just|only|barely|over|more than|less than|well over)"

AFTER_SPELL = re.compile(
    rf",?\safter\s(?:an?\s[a-z-]{{3,20}}\s(?:of|that lasted|lasting)\s)?(?:{_HEDGE}\s)?"
)
"""Between a time and what had gone on until then: "at 02:50, after a break of"."""

SPELL_ENDS = re.compile(r"\sof\s|\sin the\s|\swithout\s|[.,;]|\Z")
"""After a length that counts from no other event: "after five hours of darkness"."""

UNTIL_NEWS = re.compile(
    r"\s(?:until|up to|before)\s(?:the|its|his|her|this|that|today['’]s|[A-Z][a-z]{2,9}day['’]s)\s"
    r"(?:verdict|ruling|judgment|judgement|sentence|sentencing|settlement|vote|deal|agreement|"
    r"result|announcement|decision|conviction|acquittal|ceasefire|truce|surrender)\b"
)
"""After a length that ends with the news itself: "fourteen months until the verdict"."""

JOURNEY_OF = re.compile(
    r"[^;.]{0,60},\san?\s(?:[a-z-]{3,20}\s)?(?:journey|trip|walk|drive|ride|flight|crossing|voyage|"
    r"climb|march|wait|delay|absence|break|pause|gap|stoppage|interruption|silence|outage|"
    r"blackout|search|stand-off|standoff|siege|chase|ordeal|closure)\s(?:of|lasting)\s"
    rf"(?:{_HEDGE}\s)?"
)
"""Between a time and how long what ended then had taken: "at 13:40, a journey of"."""

INTO_IT = re.compile(
    r"\sinto\s(?:the|its|his|her|their)\s(?:flight|journey|voyage|trip|crossing|mission|ascent|"
    r"descent|climb|concert|show|performance|meeting|session|hearing|speech|shift|dive|race)\b"
)
"""After how long something just told of had been going on."""

WHICH_GAVE = re.compile(
    r",\s(?:which|and that|and this)\s(?:gave|left|allowed|made|meant|makes|gives|means|leaves)\s"
    rf"(?:(?:it|them|him|her|us|the\s[a-z-]{{3,20}})\s)?(?:{_HEDGE}\s)?"
    rf"|,\swhich\s(?:left|kept|held)\s[^,;.]{{3,50}}\sfor\s(?:{_HEDGE}\s)?"
)
"""Between the end of a stretch and its length: "until 9 May, which gave them"."""

GONE_WHEN = re.compile(
    r"\s(?:out|into\s(?:its|the|his|her|their)\s[a-z-]{3,20}|at sea|under way|on the road|airborne)"
    r"\s(?:when|before)\b"
)
"""After how long somebody had been under way when what was just told happened."""

FOR_SO_LONG = re.compile(r"(?:\A|[,;–—]\s|\s)for\s\Z", re.IGNORECASE)
UNTIL_CLOCK = re.compile(r",?\s(?:until|till)\s(?:about\s|around\s|just\s(?:before|after)\s)?")
"""Before a length and between it and its end: "For nearly seven hours, until 11:05"."""

IN_ALL_TOLD = re.compile(
    r"(?:In all|Altogether|All told|In total|All in all|From (?:the\s)?"
    r"(?:start|beginning|first|outset)(?: \w+)? to (?:the\s)?(?:finish|end|last)(?: \w+)?),?\s"
    r"[^;.]{0,60}?\b(?:lasted|took|taken|went on for|gone on for|"
    rf"(?:was|were|been|stood|lay|remained|stayed)\s[^;.]{{1,50}}?\sfor)\s(?:{_HEDGE}\s)?"
)
"""The opening of a sentence before how long all that took which was just told."""

WHOLE_OF_HAPPENING = re.compile(
    r"\b(?:the|this|that)\s(?:(?!trial|congress|case|campaign|war|season)"
    + _HAPPENINGS
    + r"|ordeal|takeover|hijacking|hostage-taking|revolt|mutiny|uprising|gun battle|gunfight)\s"
    r"(?:had\s)?(?:lasted|gone on for|went on for|dragged on for|taken|took|been over in)\s\Z",
    re.IGNORECASE,
)
"""Before how long a happening lasted that fits in a few days."""

BEGUN_BY = re.compile(
    r"\b(?:began|begun|started|broke out|entered|burst|stormed|seized|opened fire|appeared|"
    r"attacked|boarded|got on|walked in|forced (?:his|her|its|their) way|took over|"
    r"took \w+ hostage|barricaded|overpowered|pulled (?:out )?a|drew a|"
    r"first (?:shots?|call|alarm|blast|explosion)|struck|went off|"
    r"alarm (?:was raised|went|rang))\b",
    re.IGNORECASE,
)
OVER_BY = re.compile(
    r"\b(?:ended|over|stormed|moved(?: in)?|broke (?:in|through|up)|burst in|came through|"
    r"went in|surrendered|gave (?:himself|herself|themselves|itself|up)|fell|freed|released|"
    r"rescued|finished|reopened|under control|put out|extinguished|lifted|climbed down|"
    r"walked out)\b",
    re.IGNORECASE,
)
"""What begins and what ends such a happening."""

GAVE = re.compile(
    r"(?:That|This|It|Which|The (?:order|warning|call|alarm))\s(?:had\s)?(?:gave|given|left|"
    r"allowed|bought|was|came)\s(?:[^\s,;.]{1,15}\s){0,4}\Z"
)
"""From the start of a sentence to how long before something what was just told came."""

BEFORE_AT = re.compile(
    r"\s(?:before|until|till)\s(?:the\s|it\s|its\s|they\s|he\s|she\s)?[^,;.()]{3,50}?\sat\s"
    r"(?:about\s|around\s)?"
)
"""Between such a length and the time to which it counts."""

SINCE_THEN_AT = re.compile(
    r"\s(?:since|after)\s[^,;.]{3,60}\s(?:at|on)\s(?=[^,;.]{3,20}\b(?:on|last)\s)"
)
"""Between a length that reaches to what was just told and the time from which it counts."""

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

FOR = re.compile(r"\b(?:for|was|were|lasted|lasting|ran|took|held|within|over|and)\s[^,;]{0,30}\Z")
"""What stands before a duration that runs from a time just given."""

NOT_FOR = re.compile(r"\b(?:after|earlier|previous|last|first|past|every|than)\s[^,;]{0,12}\Z")
"""What shows that the duration belongs to something else."""

FROM = re.compile(r"\b(?:from|since|between)\s(?:about |around |early |late )?\Z", re.IGNORECASE)
TO = re.compile(r"(?:\A|[\s,])(?:until|till|to|and)\s(?:about |around |early |late )?\Z")
"""Before the first and before the last end of a stretch: "from May 2009 … until this week"."""

THOSE = re.compile(r"\b(?:those|these|that)\s(?:whole\s|full\s|entire\s|long\s)?\Z", re.IGNORECASE)
"""Before a duration that takes up a stretch just told: "in those 15 years"."""

COST = re.compile(
    r",\sa\s[a-z]{3,15}\sof\s\Z|,\sspent\s\Z|"
    r"\s?(?:,|and|so|and so|thus|,\sso|,\swhich|\s){0,4}\s?(?:thus |so )?(?:it )?"
    r"(?:put|meant|gave|brought|cost\w*|last\w*|took|taking|ran for|went on for|"
    r"after|making|a total of|for|in all)\s"
    r"(?:[^\s,;]{1,15}\s){0,3}\Z"
)
"""What stands between the end of a stretch and its length: "ended on 23 May and so cost"."""

LED_IN = re.compile(
    r"(?:(?:\s(?:in|as|at)\s[^\s,;]{1,15}(?:\s[^\s,;]{1,15})?)?,)?\s(?:from|between)\s(?:the\s)?",
    re.IGNORECASE,
)
"""What stands between a duration and the range that follows: "lasted eight weeks, from"."""

PLANNED = re.compile(
    r"\b(?:scheduled|planned|due|meant|supposed|billed|set|booked|expected|allotted)\s[^;.]{0,20}\Z",
    re.IGNORECASE,
)
"""Before two times that were only planned."""

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

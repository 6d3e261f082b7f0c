"""English words by which a report recalls an earlier case of what it is about, or an old record."""

import re

from copydesk.understand.lang.en.superlatives import COMPARATIVES

_YEAR = r"(?:1[5-9]|20)\d\d"
_LATER = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_MORE = "|".join(word.replace(" ", r"\s") for word in sorted(COMPARATIVES, key=len, reverse=True))
_WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_NOW = (
    r"(?:this|the\s(?:present|latest|new|recent)|today['’]?s?|yesterday['’]?s?"
    rf"|(?:{_WEEKDAYS})['’]s)"
)

RECALLS = re.compile(
    r"\bprecedents?\b|\b(?:will|may|can|still|do|who|hands|people|readers|listeners|residents|fans)"
    r"\s(?:\w+\s)?(?:remember|recall|think\sof|talk(?:ed|ing)?\sof)\b"
    r"|\b(?:recall|remind)(?:s|ed)\s(?:that|how|when|us|its|readers|listeners|viewers|(?:19|20)\d\d)\b"
    r"|\bneeds?\sno\sreminding\b|\btalking\sof\b"
    r"|\bmemor(?:y|ies)\sof\b|\bnothing\slike\sit\ssince\b|\bin\s(?:a\s)?similar\s(?:fashion|way)\b"
    r"|\bfor\sthe\ssame\s(?:reason|offence|cause)\b",
    re.IGNORECASE,
)
"""A report recalls something of the past because it is like what it is about."""

SAME_PLACE = re.compile(
    r"\b(?:at|in|on|off|over|from|along|near)\s"
    r"(?:(?:the|this|that)\s(?:very\s)?same|this\svery|that\svery)"
    r"\s\w{3,20}\b|\b(?:the|this)\s(?:very\s)?same\s\w{3,20}\sha(?:d|s|ve)\b",
    re.IGNORECASE,
)
"""It tells of something at the very place where that happened: "at this very bend"."""

COUNTED_ON = re.compile(
    rf"\b(?:{_LATER})\b[^.;]{{0,120}}?"
    rf"(?:\b(?:after|following)\s(?:that|those|the\sones?)\s(?:of|in)\s(?:\w+\s){{0,2}}{_YEAR}"
    rf"|\bthe\s(?:previous|first|earlier|other|last)\s(?:one\s|case\s|two\s|time\s)?"
    rf"(?:being|having\sbeen|was|were|came)\s(?:\w+\s){{0,3}}{_YEAR}"
    rf"|\bafter\s(?:the\s\w+\sof\s|(?-i:[A-Z])[^.;,]{{0,40}}\sin\s){_YEAR})",
    re.IGNORECASE,
)
"""A count with the earlier ones behind it: "the third, after those of 2011 and 2018"."""

THIS_COUNTS = re.compile(
    r"(?:\A|[:;,]|\band|\bbut)\s?\W{0,3}(?:it|this|that)\s"
    r"(?:is|was|will\sbe|makes?|made|becomes?|became)\b",
    re.IGNORECASE,
)
"""A clause that counts what a report is about, wherever it stands in its sentence."""

OTHER_ONES = re.compile(
    r"\b(?:another|(?:one|two|three|four|five|six|several|many|some|no\sfewer\sthan\s\w+)\s"
    r"(?:other|earlier|previous|former|more)"
    r"|(?:one|two|three|four|five|six|several)(?=\s[a-z-]+\s(?:before|earlier)\b)|(?:other|earlier|previous)(?=\s\w+s\b))(?=\s[a-z])",
    re.IGNORECASE,
)
"""More of a kind than the one that a report is about: "two other ministers"."""

_THE = r"(?:the|its|his|her|their|that|a|an|any)"
_WITHIN = (
    r"(?:\s(?:for|in|on|at|of)\s(?:the\s)?"
    r"(?P<within>(?-i:[A-Z])[\w-]+|state|country|district|region)\b)?"
)

SHORT_OF_RECORD = re.compile(
    r"(?:\b(?:short|shy)\sof|\b(?:below|under|inside|outside|beneath|off|behind)"
    r"|\b(?:miss(?:ed|es|ing)?|did\snot\s(?:beat|break|reach|touch|threaten)"
    r"|without\s(?:breaking|beating|reaching)))"
    rf"\s{_THE}\s(?P<of>(?:[\w-]{{1,20}}(?:['’]s?)?\s){{0,3}}?)record\b{_WITHIN}",
    re.IGNORECASE,
)
"""What a report is about has not reached a record: "well below the state record"."""

NO_RECORD = re.compile(
    r"(?:\b(?:not|hardly|scarcely)|n['’]t)\s(?:quite\s|yet\s|even\s)?an?\s"
    rf"(?P<of>(?:[\w-]{{1,20}}\s){{0,2}}?)record\b{_WITHIN}",
    re.IGNORECASE,
)
"""A report says that it is no record."""

OLD_RECORD = re.compile(
    rf"(?P<of>(?:\b[a-z-]{{1,20}}\s)?)record\b[^;]{{0,90}}?\b{_YEAR}\b", re.IGNORECASE
)
"""A record with the year in which it was set: "hill record 143.0 m (S. Oberlin, 2019)"."""

BROKEN = re.compile(
    r"\b(?:beat\w*|br[eo]ak\w*|broke\w*|surpass\w*|exceed\w*|eclips\w*|smash\w*|improv\w*|topp\w*|pass\w*"
    r"|above|beyond|previous|former|old|until|stood|new|lost|fell|held\suntil|joint)\b",
    re.IGNORECASE,
)
"""A record may have been broken by what the report is about."""

THAN_THIS = re.compile(
    rf"\b({_MORE})\b(?:\s[\w-]{{1,20}}){{0,2}}?\sthan\s{_NOW}\b(?!\s(?:year|month|week|time|season|morning|evening)\b)"
    rf"|\b({_MORE})\sthan\s(?:were|was|are|is)\s\w+\s(?:this|last|yesterday|on)\b",
    re.IGNORECASE,
)
"""An earlier one that outdid what a report is about: "distinctly larger than this one"."""

PLACED = re.compile(
    rf"\b(?:rank(?:s|ed|ing)?|com(?:e|es|ing)|came|stand(?:s|ing)?|stood|place(?:d|s)|be|is|was)\s(?:only\s|as\s|the\s)*"
    rf"(?:[\w-]+\s(?:in|of)\s(?:the\s)?(?:[\w-]+\s){{1,3}}?and\s)?(?:{_LATER})\s"
    r"(?:in|among|of)\s(?:the\s)?(?P<place>(?-i:[A-Z])[\w.-]+|world|country|region|state|province|city|county)\b",
    re.IGNORECASE,
)
"""A lower place, and where: "would rank eighth in the world and fourth in Europe"."""

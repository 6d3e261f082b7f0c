"""English words by which a sentence says who gave the information."""

import re

_SAID = (
    r"(?:said|says|say|told|announced|confirmed|stated|declared|reported|added|warned|insisted|"
    r"explained|estimates?(?= that| \d)|estimated|acknowledged|denied|noted|informed|disclosed|"
    r"testified|put the|gave the)"
)
BODIES = (
    r"(?:administration|agenc(?:y|ies)|analysts?|army|authorit(?:y|ies)|board|bureau|captain|chairman|chairwoman|chief|coach|commander|"
    r"commission|committee|company|council|court|department|director|doctors?|embassy|engineers?|experts?|firm|"
    r"foundation|government|governor|harbourmaster|hospitals?|institute|investigators?|"
    r"judge|lawyers?|manager|mayor|neighbours?|media|military|minister|ministry|observatory|office|officers?|"
    r"officials?|organi[sz]ation|owner|parliament|party|police|president|prosecutors?|regulators?|"
    r"rescuers?|residents?|scientists?|sources?|spokes(?:man|men|woman|women|person|people)|survivors?|union|university|"
    r"witness(?:es)?)"
)
_WORD = r"[\w’'.&-]{1,30}"
_NAME = r"[A-Z][\w’'-]{1,20}(?: (?:al-|de |van |von |bin )?[A-Z][\w’'.-]{0,20}){0,3}"
_BODY = rf"(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:{_WORD} ){{0,4}}?{BODIES}"
_OF = r"(?: (?:of|for|in) (?:the )?[A-Z][\w’'-]{1,20}(?: (?:and )?[A-Z][\w’'-]{1,20}){0,4})?"

SPEAKER = re.compile(
    rf"\b[Aa]ccording to (?P<by>{_BODY}{_OF}|(?:the )?{_NAME})\b"
    rf"|(?:^|[,;:”\"’']\s+|\bthat\s+)(?P<before>{_BODY}{_OF}|{_NAME})"
    rf"(?:, [^,.;]{{3,80}},)? (?:also |later |has |have |had )?{_SAID}\b"
    rf"|[,”\"’'] (?:said|says|added|announced|confirmed) (?P<after>{_BODY}{_OF}|(?:the )?{_NAME})"
    r"(?=[,.;]|\s(?:of|in|who|at|on|as|from)\b|\s*$)"
)
"""Who says what a sentence says; the name or the body stands in one of the groups."""

NO_SPEAKER = frozenset(
    "he she it they we i you who which that this there nobody everyone one some many others "
    "yesterday today monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Words that name nobody."""

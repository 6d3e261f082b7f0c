"""English words by which a report sets another one above what it is about, or beside it."""

import re

from copydesk.understand.lang.en.superlatives import COMPARATIVES, EQUALS

_MORE = "|".join(word.replace(" ", r"\s") for word in sorted(COMPARATIVES, key=len, reverse=True))
_EVEN = r"(?:still\s|even\s|far\s|much\s|slightly\s|considerably\s|rather\s|a\s[a-z]+\s)?"
_ENDS = r"(?=\s?[.,;:)]|\s?\Z)"
_COUNTS = "two|three|four|five|six|seven|eight|nine|ten|several|many|a\\sdozen|dozens|\\d+"

GREATER_KIND = re.compile(rf"\b({_MORE})\s(?!than\b)(?=[a-z])", re.IGNORECASE)
"""A greater one of a kind: "two *larger* ships call"."""

IS_GREATER = re.compile(
    rf"\b(?:is|was|are|were|remains?|remained|proved|stands)\s{_EVEN}({_MORE}){_ENDS}",
    re.IGNORECASE,
)
"""Another is greater: "the Vesta is a knot faster"."""

DID_MORE = re.compile(
    r"\b(?:cost|costs|last(?:s|ed)|w[eo]nt\son|dragg?(?:s|ed)\son|stretch(?:es|ed)|reach(?:es|ed)|ran|runs"
    rf"|draws?|drew|pays?|paid|lost|loses|weigh(?:s|ed)|rais(?:es|ed)|earn(?:s|ed)|took|takes)\s(?:for\s)?{_EVEN}({_MORE}){_ENDS}",
    re.IGNORECASE,
)
"""Another outdid it: "the salvage of the Vesta cost more"."""

TIMES_AS = re.compile(
    r"\b(?:twice|thrice|double|(?:two|three|four|five|six|seven|eight|nine|ten|many|\d+)\stimes)\sas\s"
    rf"({'|'.join(sorted(EQUALS, key=len, reverse=True))}|deep|far|tall|wide|fast|expensive)\b",
    re.IGNORECASE,
)
"""Another was so many times as great: "lost four times as much"."""

SHORT_OF = re.compile(
    r"\b(?:short|shy)\sof\sthe\s(?=[\d$€£]|\w+\s(?:million|billion|votes|metres|points))",
    re.IGNORECASE,
)
"""It has not reached a number of old: "falls short of the 12 million imposed in 2009"."""

NOT_THERE = re.compile(
    r"\b(?:to|for|with|like|of|into|towards?)\s(?:[\w-]+\s){0,3}\Z", re.IGNORECASE
)
"""Before a greater one: it is only what something is for: "deepened to take larger ships"."""

IN_ALL = re.compile(
    r"\b(?:total\w*|in\sall|altogether|combined|together|overall|between|a\syear|annual\w*|per\s\w+)\b",
    re.IGNORECASE,
)
"""A number is of several together."""

UNSURE = re.compile(
    r"\b(?:no|not|never|nor|neither|nobody|none|nothing|hardly|if|unless|would|could|may|might|should|shall|will|can|plan\w*"
    r"|propos\w*|hop\w*|want\w*|need\w*|expect\w*|fear\w*|seek\w*|demand\w*|call\w*\sfor|any|without)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
"""It is not said that there is a greater one."""

THE_ONLY = re.compile(r"\b(?:the|its|their|his|her)\s(?:only|sole)\s(?=[a-z])", re.IGNORECASE)
NO_OTHER = re.compile(r"\bno\s(?:other|further)\s(?=[a-z])", re.IGNORECASE)
"""One alone: "the only woman who", "no other product"."""

ONE_OF_SEVERAL = re.compile(
    rf"\bone\sof\s(?:the\s|its\s|his\s|her\s|their\s)?(?:{_COUNTS})\s", re.IGNORECASE
)
"""One beside others: "one of three women who"."""

AS_WELL = re.compile(
    r"\b(?:too|as\swell|also|likewise|another|companion|(?:a|the)\ssecond|(?:one|two|three|four|several)\smore)\b",
    re.IGNORECASE,
)
"""Another one is so too."""

"""English words before a time that tell whether something begins or ends at it."""

import re

_UP_TO = r"[^,;:]{0,40}\Z"

BEGINS = re.compile(
    r"\b(?:beg[iau]n\w*|start(?:s|ed|ing)?|open(?:s|ed|ing)?|launch(?:es|ed|ing)?|"
    r"declar(?:es|ed|ing)|impos(?:es|ed|ing)|introduc(?:es|ed|ing)|orders?|ordered|calls?|called|"
    r"took effect|takes? effect|(?:comes?|came|coming|went|goes)\sinto\s(?:force|effect)|"
    r"broke out|set(?:s|ting)? (?:off|out)|appl(?:y|ies|ied))\b" + _UP_TO,
    re.IGNORECASE,
)
"""The last verb before a time is one of beginning."""

ENDS = re.compile(
    r"\b(?:end(?:s|ed|ing)?|expir(?:es?|ed|ing)|laps(?:es?|ed|ing)|r[ua]n(?:s|ning)? out|"
    r"is over|are over|was over|were over|(?:is|are|was|were|be|been|being)\slifted|"
    r"(?:comes?|came|coming)\sto\s(?:an end|a close)|w(?:ou|i)nd(?:s|ing)?\sup|ceas(?:es?|ed)|"
    r"conclud(?:es?|ed|ing)|finish(?:es|ed|ing)?|the last day|deadline)\b" + _UP_TO,
    re.IGNORECASE,
)
"""The last verb before a time is one of ending."""

CLOSES = re.compile(r"\b(?:clos(?:es?|ed|ing)|stop(?:s|ped)?)\b" + _UP_TO, re.IGNORECASE)
"""What may be an end, or all that happened: "the pool closed on Friday"."""

FROM_THEN = re.compile(r"\b(?:from|since|as of|starting|beginning)\s(?:\w+\s)?\Z", re.IGNORECASE)
UP_TO_THEN = re.compile(
    r"\b(?:through|up to|by|no later than|not later than)\s(?:\w+\s)?\Z", re.IGNORECASE
)
"""Right before the end of a stretch."""

BARE_PHASE = re.compile(
    r"(?:(?:the|its|his|her|their|a|an|this|that)\s)?(?P<what>(?:[\w’'-]{2,20}\s){1,3}?)"
    r"(?:had\s|was\s|were\s)?"
    r"(?:opened|began|begun|started|ended|closed|finished|got under way|was over|took place|"
    r"came to an end|kicked off|broke out|was held|were held|(?:was|were|is)\sdue)[\s.,;:]*",
    re.IGNORECASE,
)
"""A clause that says no more of something than that it began, ended or was: "the fair opened"."""

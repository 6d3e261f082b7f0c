"""Words that bind a length of time to the date behind it, or to two ends told before."""

import re

BEFORE_ITS_END = re.compile(
    r"\s(?:[^\s,;.]{1,15}\s){0,4}?(?:before|until|till)\s(?:it|he|she|they|this|that|"
    r"(?:the|its|his|her|their|an?)\s[a-z-]{3,20}(?:\s[a-z-]{3,20})?)\s"
    r"(?:(?:was|were|had|been|finally|at last|first|also|could|be|being)\s){0,3}[a-z-]{3,15}"
    r"(?:\s(?!(?:since|after|from|for)\b)[^\s,;.]{1,15}){0,3}?\s(?:on|in)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""Between a length and the date at which it ended: "six weeks before it was opened on"."""

GOES_ON_WITH = re.compile(
    r"(?:It|He|She|They|This|There (?:it|he|she|they)|The\s(?P<noun>[a-z-]{3,20}))\s"
    r"(?:(?:then|had|there|had to|was|were|has|been|still|already|also)\s){0,3}"
    r"(?:sat|lay|stood|hid|hung|stayed|remained|waited|wait|slept|worked|lived|spent|ran|was|were|"
    r"been|lain|kept|went|gathered|took|lasted|served|languished|held|rested|survived)\b[^;.]{0,60}\Z"
)
"""What opens a sentence that goes on from the date of the one before, up to the length."""

GIVES_UP = re.compile(
    r"\b(?:g(?:ives?|iving|ave)\sup|forgo(?:es|ing)?|forfeit(?:s|ed|ing)?|los(?:es?|ing)|lost|"
    r"waiv(?:es?|ed|ing)|sacrific(?:es?|ed|ing)|cut(?:s|ting)?\sshort\sby|skip(?:s|ped|ping)?|"
    r"walk(?:s|ed|ing)?\saway\sfrom|renounc(?:es?|ed|ing)|abandon(?:s|ed|ing)?)\s"
    r"(?:(?:its|the|his|her|their)\s)?(?:(?:last|final|remaining)\s)?\Z",
    re.IGNORECASE,
)
"""Before what is given up of a term."""

OF_ITS_REST = re.compile(
    r"(?:\s(?:early|(?:before|ahead of)\s(?:it|its|the|his|her|their)\s"
    r"(?:[a-z-]{3,12}\s)?(?:end|term|contract|expiry|runs? out|ends?|expires?|time|schedule)\b|"
    r"(?:left|still)\s(?:to\srun|to\sgo|on)|to\s(?:run|go)\b|"
    r"of\s(?:it|the\s(?:contract|term|lease|mandate|deal)|(?:his|her|its|their)\s"
    r"(?:contract|term|lease|mandate|deal))\b)|(?=[.,;]))"
)
"""Behind it."""

RUNS_TO = re.compile(
    r"\b(?:run|runs|ran|running|last|lasted|expires?|expired|end|ends|ended|due|valid|contract|"
    r"term|lease|mandate|lasts)\b[^;.]{0,30}\s(?:until|till|to|on|in|at)\s"
    r"(?:the\s(?:end|middle|start)\sof\s)?\Z",
    re.IGNORECASE,
)
"""Before the date at which a term ends."""

ENDS_EARLY = re.compile(
    r"\b(?:stays?|stayed|leaves?|left|goes|steps?\sdown|quits?|resigns?|departs?|remains?|until|"
    r"on|from|at\sthe\send\sof|in|work|day)\b[^;.]{0,40}\Z",
    re.IGNORECASE,
)
"""Before the date at which somebody leaves before it."""

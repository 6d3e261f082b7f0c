"""Words between and around two times that one place's clock shows for one moment."""

import re

_PART = r"(?:morning|afternoon|evening|night)"
_DAY = rf"(?:,? (?:on )?(?:(?:[A-Z]\w+day|that|the same) ?{_PART}?|the same day))?"
APPOSED = re.compile(
    rf"{_DAY}(?:,| –| —|;)? ?\(?(?:(?:or|that is|i\.e\.|which is|which was|namely|in other words)"
    r"[, ]{1,2})?(?:at )?(?:just |only )?"
)
"""Between a time and the same time in other words: ", ", " (", ", or"."""

LISTED_BEHIND = re.compile(
    r"\s?(?:,|and|or|to|until|&|–|-)\s(?:at )?(?:\d|noon|midnight|half|quarter)"
)
"""Behind a second time that is one of several."""

ELSEWHERE = re.compile(
    r",? (?:in|on|at|for|among) (?!(?:the (?:same|next|dot|nail|morning|afternoon|evening)|"
    r"[A-Z]\w+day|\d))\w"
)
"""Behind a second time that is of another place or other people: "4 p.m. on the mainland"."""

LISTED = re.compile(r"\s?(?:,|and|or|, and|, or|/) (?:(?:again )?at )?")
"""Between the times of a list."""

STRETCH = re.compile(r"\b(?:from|between) \Z", re.IGNORECASE)

TURNED_BACK = re.compile(
    r"\b(?:clocks? (?:\w+ ){0,3}back|(?:put|turn|set|go|fall|move|wind)\w* (?:\w+ ){0,3}back|"
    r"summer time ends?|daylight saving (?:time )?ends?|gain(?:s|ed)? an (?:extra )?hour|"
    r"extra hour)",
    re.IGNORECASE,
)
TURNED_FORWARD = re.compile(
    r"\b(?:clocks? (?:\w+ ){0,3}(?:forward|ahead)|spring forward|"
    r"(?:put|turn|set|go|move|wind)\w* (?:\w+ ){0,3}forward|"
    r"summer time (?:begins?|starts?|comes in)|daylight saving (?:time )?(?:begins?|starts?)|"
    r"los(?:e|es|ing|t) an hour)",
    re.IGNORECASE,
)
"""Words for the change of the clocks."""

BECOMES = re.compile(
    r",? (?:sharp )?(?:becomes?|became|turns? into|jumps? to|leaps? to|it (?:will be|becomes|is)|"
    r"will (?:become|be)|goes (?:back |forward |straight )?to|(?:back|forward|on) to|to|"
    r"(?:the )?(?:clocks?|hands) (?:will )?(?:show|go (?:back|forward) to|jump to|turn back to))"
    r"(?: again| once more| straight)? ",
    re.IGNORECASE,
)
"""Between the times before and after the change."""

WAY = re.compile(r" (?P<way>after|past|before|to|short of) (?:the stroke of )?\Z", re.IGNORECASE)
AT = re.compile(r"(?:,| –| —)? ?\(?(?:or )?(?:at )?")
"""Between "half an hour after noon" and the figures."""

SAME_DAY_APART = re.compile(
    r"\b(?:to|until|till|from|again|later|earlier|then|twelve hours|12 hours|next|"
    r"closed?s?|ended|lasted|before|after|returned|finished|went on)\b",
    re.IGNORECASE,
)
"""Words by which two times, half a day apart, are meant to be."""

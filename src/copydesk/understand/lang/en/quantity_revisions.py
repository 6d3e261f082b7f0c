"""English words by which a report sets a number against the one that it takes the place of."""

import re

_DETERMINERS = r"(?:(?:the|an?|its|their|about|some|around|roughly|nearly|by|in|at)\s+)*"
_FIRST = (
    r"(?:first|initial(?:ly)?|earlier|original(?:ly)?|previous(?:ly)?|preliminary|provisional(?:ly)?|"
    r"official(?:ly)?|former(?:ly)?|old)"
)

OLD_BEHIND = re.compile(
    rf"(?:\b(?:up|down|raised|increased|lowered|reduced|cut|revised|corrected|changed)\b"
    rf"[^,;:]{{0,24}}?\s+from|,?\s+(?:and\s+)?not|\s(?:instead\s+of|rather\s+than|in\s+place\s+of)|"
    rf"\bwhere\s+\w+\s+had\s+\w+|"
    rf"\([^()]{{0,60}}\b{_FIRST}\b[^()]{{0,40}}:)"
    rf"\s+{_DETERMINERS}(?:{_FIRST}\s+)?\Z"
)
"""Between a new number and the old one behind it: "547, up from", "19 instead of"."""

CLOSE_BEHIND = re.compile(
    r"\b(?:below|above|from|than)\s+[A-Z]\w+day['’]s\s+(?:(?:close|closing\s+price)\s+of\s+)?\Z"
)
"""The same, of the price of a share at the close of two days."""

SET_AGAINST = re.compile(
    rf"(?:\b(?:from|against|compared\s+(?:with|to)|than|as|over)|[;,]\s+the)\s+{_DETERMINERS}(?:{_FIRST}\s+)?\Z"
)
"""The same, where only the words behind the old number tell that it is one."""

SAID_BEFORE = re.compile(
    rf"(?:\s+\w+){{0,4}}?\s+(?:that\s+)?(?:[A-Z]\w+\s+)*(?:were\s+|was\s+|had\s+been\s+)?"
    rf"(?:{_FIRST}\s+)?(?:reported|announced|published|quoted|estimated|given|promised|stated|"
    rf"listed|planned\s+for|expected|told|said|shown|foreseen|on\s+the\s+night|"
    rf"{_FIRST}|(?:\w+\s+){{1,2}}(?:ago|before))\b",
)
"""What stands behind an old number: "the 263 announced on Thursday", "the 212,000 reported"."""

NEW_BEHIND = re.compile(
    rf"(?:\b(?:is|are|has|have|stands?|stood|was|were)\b[^,;:]{{0,24}}?\bnow(?:\s+\w+){{0,2}}?|"
    rf"\bturned\s+into|\b(?:has|have)\s+become|"
    rf"\b(?:turn(?:s|ed)\s+out|prov(?:es|ed))[^,;:]{{0,32}}?\s+to\s+(?:be|have\s+been)|,\s+(?:closed|ended|settled|finished)\s+(?:\w+\s+)?at|"
    rf"\b(?:corrected|revised|raised|lowered|changed)\s+(?:\w+\s+){{0,3}}?to|"
    rf"\b(?:later|since|then|subsequently)\s+(?:\w+\s+)?(?:cut|reduced|increased)\s+to)"
    rf"(?:\s+(?:a|the)(?:\s+\w+){{1,2}}\s+of)?\s+{_DETERMINERS}\Z"
)
"""Between an old number and the new one behind it: "put at 54,000 on Saturday, is now"."""

TO_NEW = re.compile(rf"\bto\s+{_DETERMINERS}\Z")
"""Before the new number of "from 200 to about 350"."""

OF_ANOTHER_TIME = re.compile(
    r"\s+(?:\w+\s+)?(?:an?\s+(?:year|month|quarter|decade)\s+(?:earlier|ago|before)|"
    r"(?:in|for|of|at|during)\s+(?:the\s+)?(?:same\s+|last\s+|previous\s+)?(?:year|month|quarter|election|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:19|20)\d\d)|last\s+(?:year|month|time)|the\s+(?:year|month)\s+before|(?:years|months)\s)",
)
"""Behind a number with which one is compared that is of another year: no revision."""

MORE = re.compile(r"\s+(?:more|fewer|less|higher|lower|up|down)\b")
"""Behind a number that is a difference: "five more than"."""

OF_THE_WHOLE = re.compile(r"\bof\s+(?:the|all|these|those)\s+\Z")
"""Before the whole of which another number is a part."""

OF_FIRST = re.compile(
    rf"(?:\s+[\w'’-]+){{0,3}}\s+{_FIRST}\s+(?:listed|announced|planned|proposed|named|reported|counted|"
    rf"identified|thought|meant|said),\s+{_DETERMINERS}\Z"
)
"""Between an old number and the new one, where the old one stands behind "of the"."""

FROM_OLD = re.compile(rf"\bfrom\s+{_DETERMINERS}\Z")
"""Before an old number: "from 4.71"."""

CHANGED_FROM = re.compile(rf"\A(?:\s+(?:\w+\s+){{0,2}}|[^;:]{{0,60}},\s+)from\s+{_DETERMINERS}\Z")
"""The same, between it and the new number."""

TOLD_AS_OLD = re.compile(r"\b(?:not|where\s+\w+\s+had\s+\w+)\s+(?:\w+\s+)?\Z")
"""Before a number that is old, whatever time it is of."""

ANYTHING = re.compile(r"\b(?:anything|anywhere|somewhere|range[sd]?|varie[sd]|prices)\s+from\b")
"""Before a number that begins a range."""

SAID_FIRST = re.compile(
    rf"\b(?:{_FIRST}\s+(?:\w+\s+)?(?:put|given|giv(?:es?|ing)|gave|sp(?:oke|oken)|said|reported|announced|"
    rf"counted|estimated|listed|quoted|stated|told|named)|(?:put|given|spoke|said)\s+at\s+first)\b"
    rf"(?:\s+(?:at|as|of|that|to\s+be))?\s+{_DETERMINERS}\Z"
)
"""Before an old number: "first put at", "originally given as", "first spoke of"."""

NOW_SAID = re.compile(
    rf",?\s+(?:is|are|was|were|has|have)\s+(?:now\s+|since\s+)?"
    rf"(?:(?:put|given|estimated|risen|fallen|grown|been\s+\w+)\s+(?:at|as|to)\s+)?{_DETERMINERS}"
)
"""Between an old number that was said first and the new one: ", is"."""

CORRECTED = re.compile(
    rf"\b(?:corrected|revised|true|actual|amended|updated)\s+(?:[\w-]+\s+){{1,3}}"
    rf"(?:is|was|are|were|stands\s+at|comes\s+to|of)\s+{_DETERMINERS}\Z",
    re.IGNORECASE,
)
"""Before a new number where the sentence before has the old one: "the corrected total is"."""

BY_THEN = re.compile(
    rf"\A(?:(?:by|on|since|later|then|now)\b[^.;:]{{0,40}}?\s)?"
    rf"(?:it|that|this|(?:the|that)\s+(?:number|figure|toll|count|total))\s+"
    rf"(?:was|is|had\s+\w+\s+to|has\s+\w+\s+to|rose\s+to|fell\s+to|stands\s+at|stood\s+at|reached)\s+"
    rf"{_DETERMINERS}\Z",
    re.IGNORECASE,
)
"""What leads to a new number in the sentence behind one that was said first: "By Monday it was"."""

"""English words of the bodies that sit together, and of how many they are."""

import re

_BODY = (
    r"(?P<kind>(?:(?!and\b|or\b|who\b|that\b|the\b)[A-Za-z][\w’'-]{2,20}\s){0,3}?)"
    r"(?P<body>committee|jury|panel|board|commission|council|cabinet|crew|tribunal|bench|"
    r"delegation|squad|orchestra|choir|ensemble|task force|working group|chamber|assembly|"
    r"parliament|senate|troupe|expedition|collegium|presidium|syndicate|convoy)\b"
)
_MEMBERS = r"(?:members?|people|persons?|jurors?|judges?|seats?|men|women|musicians?|players?)"

STRONG = re.compile(
    r"[- ](?:(?:member|person|seat|man|woman|judge|juror|nation|country)|strong)\s" + _BODY,
    re.IGNORECASE,
)
"""Behind a number, a body of that size: "a twelve-member jury"."""

MEMBERS_OF = re.compile(
    r"\s(?:[a-z]{4,12}\s)?" + _MEMBERS + r"\s(?:of|on|in)\s(?:the|its|their|that|this)\s" + _BODY,
    re.IGNORECASE,
)
"""Behind a number with its article, all of a body: "the ten members of the jury"."""

BODY_OF = re.compile(
    _BODY + r"\s(?:(?:made up|consisting|composed)\s)?of\s(?:just\s|only\s)?\Z", re.IGNORECASE
)
BODY_OWNS = re.compile(
    _BODY + r"(?:['’]s|\s(?:has|had|numbers|comprises|counts|consists of))\s(?:just\s|only\s)?\Z",
    re.IGNORECASE,
)
MEMBERS = re.compile(r"\s(?:[a-z]{4,12}\s)?" + _MEMBERS + r"\b(?!\s(?:who|that|left|absent)\b)")
"""Before a number, and behind it: "a bench of five judges", "the bench's five judges"."""

DEFINITE = re.compile(
    r"\b(?:the|its|their|all|whose|these|those)\s(?:\w{3,12}\s)?\Z", re.IGNORECASE
)
"""Before the number of all members."""

IN_PART = re.compile(
    r"\s(?:who|that|whose|present|left|remaining|to|against|in favour|had voted|voted|abstained)\b"
)
"""Behind members that need not be all."""

RESIZED = re.compile(
    r"\b(?:enlarged|expanded|reduced|shrunk|shrank|cut|grew|grown|widened|former|formerly|then|"
    r"previous|old|new|another|second|other|once|used to|originally|first|joined|added|until|"
    r"from|increase[ds]?|instead|separate|rival)\b",
    re.IGNORECASE,
)
"""Words by which a body is another, or of another size at another time."""

"""English words of votes and seats: majorities, and what denies them."""

import re

CHAMBERS = frozenset(
    "parliament chamber house assembly senate council legislature congress duma diet knesset "
    "bundestag board committee body".split()
)
"""What has so many seats or members: "the 120-seat parliament"."""

WHOLE_MAJORITIES = frozenset("absolute outright overall clear simple bare working".split())
"""Adjectives of a majority that is more than half of all seats."""

HOLDING_SEATS = frozenset(
    "has have had having holds hold held holding won wins win winning secured secures secure "
    "securing gives gave give giving commands command commanded commanding enjoys enjoy enjoyed "
    "keeps keep kept keeping gained gains gaining takes took".split()
)
"""Verbs by which a majority is stated as a fact."""

NO_MAJORITY = frozenset(
    "short needed needs need needing required requires require requiring without lost loses lose "
    "losing lacks lacking lack lacked not no never deprived denied denies if could would may might "
    "shy away off target fell falls fall failed fails fail below under until unless threshold "
    "missing missed misses miss shortfall once previously former formerly coalition together "
    "allies partners support backing combined with plus n't barely-not expected forecast poll "
    "polls projected seeks sought wants wanted hopes hoping despite although though but".split()
) - {"with"}
"""Words near a majority by which it need not follow from the numbers beside it."""

VOTING = frozenset(
    "passed passes approved approves carried adopted adopts backed ratified endorsed agreed voted "
    "votes vote elected confirmed cleared won".split()
)
"""Verbs of a vote that succeeds."""

BALLOTS = frozenset({"ballot", "vote"})
ELECTORATE = frozenset({"electorate", "elector", "register", "registered", "eligible"})
"""Nouns, with their adjectives, of the votes cast and of all who may cast one."""

ENTITLED = frozenset({"rolls", "roll", "register", "registered", "eligible", "entitled"})
"""Words after the number of those who may vote: "people on the rolls"."""

WITH_PARTNER = re.compile(
    r"\b(?:with|joined by|together with|if)\s(?:the\s|its\s)?(?=[^;.]{0,60}[A-Z])", re.IGNORECASE
)
"""Before the parties that would help another: "with the Greens", "if the Greens came in"."""

TOGETHER_HOLD = re.compile(
    r"\b(?:would|could|will|can)\s(?:then\s|together\s|only\s|still\s)?"
    r"(?:have|hold|command|control|reach|get|muster|count on|rely on|come to|number|be at)"
    r"\s(?:only\s|just\s|together\s)?\Z"
)
"""Right before the seats that they would hold together."""

SEVERAL = {"two": 2, "three": 3, "four": 4, "five": 5}
THE_SEVERAL = re.compile(
    r"\bthe\s(?P<many>two|three|four|five)(?:\sparties|\stogether|\sof\sthem)?\s"
    r"(?=(?:would|could|will|can)\b)",
    re.IGNORECASE,
)
"""Before that, how many parties they are: "the three would command"."""

_FEW = (
    r"(?:\d{1,3}|none|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)"
)
A_VOTE = re.compile(r"\bvot(?:e|es|ed|ing)\b", re.IGNORECASE)
TO_THE_OTHERS = re.compile(rf"(?:\svotes?)?\s(?:to|against)\s{_FEW}\b", re.IGNORECASE)
"""Behind the first number of a vote: "four | votes to one"."""

FROM_THE_OTHERS = re.compile(rf"\b{_FEW}(?:\svotes?)?\s(?:to|against)\s\Z", re.IGNORECASE)
"""Before the second."""

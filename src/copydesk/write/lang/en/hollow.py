"""What people do that is no news without what it is about."""

import re

NEEDS_MATTER = {
    "meet": frozenset("about over to".split()),
    "inform": frozenset("about of that".split()),
    "brief": frozenset("about on".split()),
    "speak": frozenset("about against of".split()),
    "talk": frozenset("about of".split()),
    "phone": frozenset("about that to".split()),
    "telephone": frozenset("about that to".split()),
    "address": frozenset("about on".split()),
    "greet": frozenset(),
    "listen": frozenset(),
    "attend": frozenset(),
    "wait": frozenset(),
    "watch": frozenset(),
    "thank": frozenset("for".split()),
    "gather": frozenset("against demand protest to".split()),
    "arrive": frozenset("carrying from with".split()),
}
"""Verbs of meeting, telling and being there, by the words that lead to what it is about."""

ONLY_OF_PEOPLE = frozenset("arrive gather wait watch meet".split())
"""Of these, the ones that things do as well, and then it is news: "the convoy arrived"."""

CREWS = frozenset(
    """ambulance ambulances crew crews firefighters official officials patrol patrols reporters
    relatives rescuers team teams families journalists investigators troops""".split()
)
"""Groups of people by what they do."""

GATHERING = re.compile(
    r"(?:(?:an?|the|two|several|its|his|her|their)\s+)?(?:[\w-]+\s+){0,2}"
    r"(?:briefing|conference|meeting|talks|session|interview|speech|walk|tour)s?\b"
)
HOLLOW_PASSIVE = frozenset(
    "ask buy call discuss expect involve know mention see sell test use want".split()
)
"""Passives that say nothing with nothing behind them: "the chicken was used"."""
HOLDING = frozenset("hold give have attend make".split())
"""Verbs that say with a noun like "news conference" that people came together, and no more."""
MATTER = re.compile(
    r"\b(?:about|on\s+(?:the|a|how|whether)|over|to\s+[a-z]+|at\s+which|where|that)\b"
)

AT_ONES_PLACE = re.compile(
    r"(?:at\s+(?:his|her|their)\s+(?:desk|post|side|window)|in\s+tears|as\s+usual|silent|"
    r"(?:the\s+)?(?:building|room|court|courtroom|hall|chamber|stage|scene)\b)"
)
LEAVING = frozenset("be leave enter".split())
"""Where somebody was, or what they left, as a scene has it."""

OWNING = re.compile(r"(?:a|an)\s+(?:[a-z-]+\s+)?[a-z-]+\Z")
"""A thing somebody or something has, with no word more: "has a dent"."""

TALKED_OF = frozenset(
    "irony mood oddity picture point question rest secret story talk trouble truth word".split()
)
"""Subjects of what a writer makes of it: "the talk was of sirens"."""

COMMENT = re.compile(
    r"\b(?:simply|merely|frankly|surely|admittedly|sadly|happily|wisely|rightly|decent|dreadful|"
    r"splendid|shameful|wonderful|terrible|absurd|foolish|lovely|charming|of\s+course|good\s+week|"
    r"bad\s+week|nothing\s+to\s+say|no\s+(?:exception|secret|surprise|wonder|accident)|"
    r"an?\s+(?:key|formality|mystery|reminder|matter\s+of\s+time|different\s+matter)|"
    r"another\s+(?:matter|story|question))\b",
    re.IGNORECASE,
)
"""Words by which a writer judges, and no report tells a fact."""

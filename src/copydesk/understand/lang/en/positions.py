"""English words that say on which side, at which end or in which room something is."""

import re

_AXES = {
    "north": ("north northern", "south southern"),
    "east": ("east eastern", "west western"),
    "north-east": (
        "north-east northeast north-eastern northeastern",
        "south-west southwest south-western southwestern",
    ),
    "north-west": (
        "north-west northwest north-western northwestern",
        "south-east southeast south-eastern southeastern",
    ),
    "left": ("left left-hand", "right right-hand"),
    "upper": ("upper", "lower"),
    "front": ("front", "rear back"),
    "inside": ("inside within", "outside"),
    "above": ("above", "below beneath"),
}
SIDES: dict[str, tuple[str, bool]] = {
    word: (axis, first)
    for axis, sides in _AXES.items()
    for words, first in zip(sides, (True, False), strict=True)
    for word in words.split()
}
"""For each word of a position its axis, and whether it is the first side of it."""

_LOOSELY = {
    "front": ("forward fore bow", "aft stern"),
    "upper": ("above upstairs top", "below downstairs bottom"),
    "above": ("upper", "lower"),
    "inside": ("indoors", "outdoors"),
}
ON_SIDES: dict[tuple[str, bool], frozenset[str]] = {
    (axis, first): frozenset(f"{words} {loosely}".split())
    for axis, sides in _AXES.items()
    for words, loosely, first in zip(
        sides, _LOOSELY.get(axis, ("", "")), (True, False), strict=True
    )
}
"""All words that put something on one side of an axis, whatever the thing."""

_PARTS = (
    "banks? sides? shores? coasts? edges? end wings? flank half slopes? face entrance gates? door "
    "doors portal outskirts suburbs? tip part corner aisle stands? tower lane carriageway track "
    "mole pier breakwater jetty wharf quay dock shaft runway platform pylon abutment wall"
).replace(" ", "|")
_BODY = (
    "hand arm leg knee foot thigh shoulder eye ear ankle wrist lung kidney hip elbow calf cheek "
    "engine wheel tyre rudder"
).replace(" ", "|")
_LAYERS = (
    "deck floor storey house chamber reaches level terrace tier lake town gallery jaw lip valley "
    "station berth basin"
).replace(" ", "|")
_ENDS = "carriage coach wheel axle seat seats garden row car cabin".replace(" ", "|")
_COMPASS = r"(?:north|south|east|west)(?:-?(?:east|west))?"

OF_A_PART = re.compile(
    rf"(?<![-\w])(?:({_COMPASS}(?:ern)?|(?:left|right)(?:-hand)?|upper|lower|front|rear|back)"
    rf"\s({_PARTS}|{_BODY}|{_LAYERS}|{_ENDS}))\b"
)
"""A part by its position: "the northern bank", "the upper deck"."""

FROM_A_THING = re.compile(
    rf"(?<![-\w])({_COMPASS})\s(?:of|from)\s|(?<![-\w])(inside|outside|within|above|below|beneath)\s"
)
"""A position by a thing: "east of the town", "inside the club"."""

SAME_PART = (
    "bank side shore coast edge end",
    "house chamber",
    "deck floor storey level tier",
    "entrance gate door portal",
    "carriage coach car",
    "outskirts suburb part",
)
"""Nouns for one part."""

DENIED = re.compile(r"\b(?:not|never|no|nobody|nothing|none)\b|n['’]t\b", re.IGNORECASE)
"""In a clause that says where something is not, or what a part does not do."""

NO_THING = re.compile(
    r"(?:hours?|minutes?|days?|weeks?|months?|years?|average|zero|freezing|expectations?|all|a|an"
    r"|limits?|target|reach|sight|range|budget)\b|\d"
)
"""Behind "within" or "above": no thing at which something lies."""

ROOMS = (
    "kitchen galley",
    "laundry",
    "cellar basement crypt vault",
    "attic loft",
    "roof rooftop",
    "lobby foyer",
    "restaurant",
    "bar",
    "garage",
    "chapel",
    "library",
    "gym gymnasium",
    "canteen cafeteria",
    "stairwell staircase",
    "bathroom",
    "bedroom",
    "courtyard",
    "nursery",
    "archive",
    "ballroom",
    "boiler-room",
    "storeroom pantry",
    "conservatory greenhouse",
    "classroom",
    "changing-room",
    "infirmary",
    "workshop",
    "stables",
)
"""Rooms of one building: those of one line may be one room."""

IN_A_ROOM = re.compile(
    rf"\b(?:in|into|inside|from)\s(?:the|its|their|his|her|a)\s(?:[\w-]{{1,20}}\s)?"
    rf"({'|'.join(word for words in ROOMS for word in words.split())})\b"
    r"(?!['’]s?\b|\s(?:worker|staff|manager|door|window|fire|table)s?\b)"
)
"""Where something is by its room."""

NOT_BUT = re.compile(
    r"(?P<place>\b(?:in|at|to|on)\s[^,.;]{3,40}?),?\s(?:rather\sthan|instead\sof|and\snot|not)\s"
    r"(?:(?:in|at|to|on|from)\s)?(?P<other>(?:the\s)?[A-Z][^,.;]{2,40})"
)
""" "In Arvada rather than in Montclair"."""

BUT_IN = re.compile(
    r"\bnot\s(?:in|at|to|on)\s(?P<other>[^,.;]{3,40}?),?\sbut\s(?P<place>(?:in|at|to|on)\s[^,.;]{3,40})"
)
""" "Not in Montclair but in Arvada"."""

OF_LIVES = frozenset("die bear bury marry study grow live raise educate train".split())
"""Verbs of a life, which happen at one place."""

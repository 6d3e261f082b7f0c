"""English words that put something in a place."""

import re

_KINDS = (
    r"(?:city|town|village|port|province|region|state|district|capital|valley|island|suburb|"
    r"municipality|county|area)"
)

IN = re.compile(
    rf"\b(?:in|at|near|outside)\s+(?:the\s+(?:[\w-]+\s+){{0,3}}{_KINDS}\s+of\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""What stands before the name of a place in which something happens."""

KIND_OF = re.compile(rf"\bthe\s+((?:[\w-]+\s+){{1,3}}){_KINDS}\s+of\s+\Z")
"""The words that say of which country a city is."""

WITHIN = re.compile(
    r",\s+(?:in\s+)?((?:the\s+)?(?:north|south|east|west|central|north-?east|south-?east|"
    r"north-?west|south-?west)(?:ern)?\s+(?:of\s+)?[A-Z]\w+)"
)
"""What stands behind the name of a place, and says in what it lies."""

VENUE = re.compile(
    r"\b(?:Hotel|Stadium|Arena|Hospital|Street|Road|Avenue|Hall|Square|Plaza|Park|Court|Room|Ground|"
    r"Terminus|Station|Airport|Bridge|Gate|Church|Cathedral|School|University|Museum|Theatre|Library|"
    r"Palace|Tower|Dockers?|Bank|Ministry|Assembly|Parliament|Senate|Congress|Committee|Commission|"
    r"Post|Times|Herald|Review|Ledger|Gazette|Voice|Observer|Courier|Tribune|Mint|Games)\b"
)
"""In the name of a building, a body or a paper, in which things happen too."""

PEOPLES = re.compile(r"\w+(?:ian|ese|ish|yan|uvian|ench|utch|eek|wiss)")
"""Adjectives of peoples: "in Peruvian hands"."""

NOUN_BEHIND = re.compile(
    r"\s+(?!(?:in|at|on|and|or|but|where|who|which|that|when|while|after|before|since|as|by|for|with|"
    r"from|to|of|is|was|were|are|had|has|have|near|until)\b)[a-z]+\b"
)
"""Behind a name with "the": the noun that it only describes, "the Grotta hairpins"."""

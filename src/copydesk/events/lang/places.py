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

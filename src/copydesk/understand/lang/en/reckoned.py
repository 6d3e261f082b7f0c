"""English words around a value that is reckoned from two others."""

import re

APART = re.compile(
    r"\b(?:below|above|more|fewer|less|lower|higher|short|behind|ahead|apart|difference|margin|"
    r"lead|gap|up|down)\b",
    re.IGNORECASE,
)
"""A number with one of these near it may be how far two others are apart: "19 below the peak"."""

AGED = re.compile(r"\b(?:is|was|aged|turned)\s+\Z", re.IGNORECASE)
"""Before a bare age: "who was born on 30 August 1991 and is 33"."""

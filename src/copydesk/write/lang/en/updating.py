"""Words by which a sentence tells of a count's past, and what a correction calls a fault."""

import re

from copydesk.model.claim import ClaimKind
from copydesk.understand.lang.en.pronouns import FEMALE, MALE

PAST_COUNT = re.compile(
    r"\b(?:tolls?|counts?|counted|figures?|tally|tallies|numbers?\s+of|puts?|putting|gave|given|gives"
    r"|announced|revised|lowered|raised|rose|fell|climbed|dropped|reached|stood|first|initial(?:ly)?"
    r"|earlier|previous(?:ly)?|originally|later|until|cut\s+to|down\s+to|up\s+to)\b",
    re.IGNORECASE,
)
"""With a time beside it, a sentence with one of these tells what a count was then."""

FIRST_COUNT = re.compile(
    r"\b(?:first|initial(?:ly)?|earlier|previous(?:ly)?|at\s+one\s+(?:stage|point)|originally|from"
    r"|until\s+then|before\s+that|not|below|above|peak|fewer|instead\s+of|rather\s+than|had\s+been"
    r"|spoke\s+of|on\s+the\s+(?:day|night)|at\s+(?:the|that)\s+time|by\s+then|hours\s+later"
    r"|that\s+(?:day|night|morning|afternoon|evening)|the\s+next\s+(?:day|morning))\b",
    re.IGNORECASE,
)
"""A sentence with one of these may give a count that no longer held when it was written."""

NOBODY = re.compile(
    r"\b(?:figures?|numbers?|counts?|tolls?|tally|lists?|we|i|our|my|reports?)\b", re.IGNORECASE
)
"""What gives a figure, and is nobody who could revise it."""

OUTLET = re.compile(r"\b(?:media|agenc(?:y|ies)|television|tv|radio|newspapers?)\b", re.IGNORECASE)
"""Who passes figures on, and does not set them."""

REVISED = re.compile(
    r"\b(?:now|(?:has|have|had|was|were|been)\s+(?:since\s+)?(?:raised|revised|extended|increased|lifted"
    r"|lowered|cut|reduced|expanded|widened|corrected|risen|grown|fallen)|up\s+from|down\s+from"
    r"|instead\s+of|rather\s+than|(?:raised|revised|lifted|lowered|cut|reduced|increased|widened)"
    r"\s+(?:its|the|their|his|her)\b)",
    re.IGNORECASE,
)
"""A passage with one of these says that a figure has taken the place of an earlier one."""

OF_A_DAY = re.compile(
    r"\b(?:prices?|rates?|shares?|stocks?|index|temperatures?|odds|fares?|levels?)\b", re.IGNORECASE
)
"""What has a value each day: a new one does not make the old one wrong."""

OF_ITSELF = re.compile(
    r"(?:related(?: coverage)?|read more|how we know|about this article|left out|corrections?"
    r"(?: and updates)?)\s*:?",
    re.IGNORECASE,
)
"""Headings under which an article speaks of itself and its sources."""

NOTES_HEADING = "Corrections and updates"

MISSTATED = {
    ClaimKind.FIGURE: "a figure",
    ClaimKind.DATE: "a date",
    ClaimKind.CLOCK: "a time",
    ClaimKind.DURATION: "a length of time",
    ClaimKind.NAME: "a name",
    ClaimKind.PLACE: "a place",
}
"""How a correction names what was wrong."""

AN_OFFICE = "an office"
OFFICE = "the office of {}"

PRONOUNS = dict.fromkeys(MALE, "he") | dict.fromkeys(FEMALE, "she")
PRONOUN = re.compile(rf"\b(?:{'|'.join(sorted(PRONOUNS))})\b", re.IGNORECASE)
"""What stands for a person of whom it shows the sex."""

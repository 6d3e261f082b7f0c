"""Words that tie a length of time to the time of its sentence and to a happening."""

import re

NAMED = re.compile(
    r"(?:the|his|her|its|their|this|that|it|they|he|she|we|I)\s(?!(?:day|night|week|end)\b)",
    re.IGNORECASE,
)
"""With what a happening begins that is told elsewhere."""

SIGNAL = re.compile(r"\b(after|since|before)\s*\Z", re.IGNORECASE)
"""Right before it."""

BESIDE = re.compile(
    r"(?:\s\([^()]{2,30}\))?(?:\slocal time)?(?:\son [A-Z][a-z]{2,8}day)?(?:,|\s–|\s—)\s"
    r"(?:(?:just|only|barely|exactly|precisely|some|fully|a full|a good|and)\s){0,2}"
)
"""Between the time of a sentence and the length that is counted to or from it."""

EVENTS = frozenset(
    "disaster accident tragedy incident catastrophe collapse crash collision blast explosion fire "
    "blaze attack shooting massacre quake earthquake slide landslide avalanche eruption flood "
    "storm sinking derailment spill leak outbreak vote election ballot referendum run-off runoff "
    "final race match verdict ruling coup mutiny siege raid robbery heist theft takeover "
    "strike".split()
)
"""Nouns for what an article is about."""

THUS = re.compile(r"\b(?:thus|therefore|hence)\b[^,;.]{0,40}\Z", re.IGNORECASE)
"""Before a length that follows from what was just told."""

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

TOLD_AS = tuple(
    (frozenset(nouns.split()), re.compile(rf"\b(?:{verbs})\b", re.IGNORECASE))
    for nouns, verbs in (
        (
            "failure outage blackout cut trip",
            r"went down|went dark|went off|tripped|failed|cut out|lost power|shut (?:itself )?down",
        ),
        (
            "collision crash accident impact smash",
            r"hit|met|struck|collided|ran into|crashed|rammed|slammed|drove into|derailed",
        ),
        ("release separation drop", r"let go|released|separated|dropped|cast off|undocked"),
        (
            "alarm call alert",
            r"alarm|called|rang|raised|alerted|dialled|first call|emergency call|went off",
        ),
        ("blast explosion detonation", r"exploded|blew|went off|detonated|blast|explosion"),
        ("fire blaze", r"broke out|caught fire|flames|fire|alight"),
        (
            "collapse fall slide landslide",
            r"gave way|fell|came down|caved in|collapsed|let go|slid",
        ),
        ("quake earthquake tremor shock", r"struck|shook|hit|threw|quake|earthquake|tremor"),
        (
            "shooting attack shots assault raid",
            r"opened fire|shots?|fired|stormed|attacked|burst in",
        ),
        (
            "launch lift-off liftoff take-off start",
            r"launched|lifted off|took off|blasted off|left",
        ),
        ("landing touchdown arrival", r"landed|touched down|set down|arrived|came to rest"),
        ("arrest capture", r"arrested|seized|caught|picked up|captured|detained"),
        ("kick-off opening beginning", r"kicked off|began|started|opened|got under way"),
    )
)
"""Nouns by which a length counts from what was told with a verb: "after the launch" from "was
launched at 09:15"."""

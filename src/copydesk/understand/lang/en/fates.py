"""Words for what became of people, told of a share of them: "one in four did not survive"."""

import re

OF_THEM = re.compile(
    r"\s(?:of\s(?:them|these|those|the\s(?:people|passengers|travellers|occupants)|all)"
    r"(?:\s(?:aboard|on\sboard|present|inside))?|passengers|people)\b"
)
"""Behind a share: it is one of those just told."""

_HAVE = r"\s(?:(?:have|has|had|were|was|are|is|been)\s){0,3}"

FATES = {
    "dead": re.compile(
        rf"{_HAVE}(?:did\snot\ssurvive|died|killed|perished|drowned|dead\b|lost\stheir\slives)"
    ),
    "injured": re.compile(rf"{_HAVE}(?:hurt|injured|wounded)\b"),
    "missing": re.compile(rf"{_HAVE}(?:missing|never\sfound|unaccounted\sfor)\b"),
    "rescued": re.compile(rf"{_HAVE}(?:rescued|saved|survived)\b"),
}
"""Behind it: what became of them."""

ABOARD = re.compile(
    r"(?:\s[a-z]{1,12}){0,2}?\s(?:on\sboard|aboard|on\sthe\s[a-z]{3,12}|inside|in\sthe\s(?:hall|"
    r"building|house|church|mosque|theatre|club|train|bus|plane))\b"
)
"""Behind a count of people: where all concerned were."""

PLACES_FOR = re.compile(
    r"\b(?:built|designed|made|meant|intended|licensed|equipped|room|space|places|beds|cells|"
    r"capacity)\b[^.;]{0,24}\b(?:for|of|is|was)\s(?:only\s|just\s|some\s|about\s|up\sto\s)?\Z",
    re.IGNORECASE,
)
"""Before the number that a place is for."""

HELD = re.compile(
    r"\b(?:hold(?:s|ing)?|held|hous(?:es|ed|ing)|contain(?:s|ed)|ha[sd]|with|there\s(?:are|were)|"
    r"carr(?:ies|ied|ying)|crammed|packed|t(?:akes|ook)\sin|accommodate[sd]|shelter(?:s|ed)|"
    r"sleeps|slept|lodge[sd]|seat(?:s|ed)|admit(?:s|ted))\b[^.;]{0,24}\Z",
    re.IGNORECASE,
)
"""Before the number that it holds."""

OCCUPANCY = re.compile(
    r"(?:,|–|—|\()\s?(?:or\s)?an?\s(?:occupancy|occupation|utilisation|utilization)(?:\srate)?\sof\s"
    r"(?:about\s|some\s|nearly\s|roughly\s)?\Z",
    re.IGNORECASE,
)
"""Before how full it is."""

OF_CAPACITY = re.compile(r"\s(?:of\s(?:its\s|the\s|their\s)?capacity|full)\b")
"""Behind how full it is."""

"""English words that go with the names of places."""

import re

PLACE_NOUNS = (
    "city|cities|town|village|hamlet|suburbs?|outskirts|centre|center|neighbou?rhood|district"
    "|province|governorate|region|county|countryside|port|airport|camp|island|valley|state|area"
    "|quarter|municipality|capital|border|hills?|coast|harbou?r|bridge|station|square|street"
)
"""Kinds of places, as alternatives of a pattern."""

BESIDE_PLACE = re.compile(
    rf"(?:north|south|east|west|central)\w{{0,5}}|the|of|{PLACE_NOUNS}", re.IGNORECASE
)
"""A word that goes with the name of a place and is no part of it."""

NESTING = re.compile(
    r"['’]s?\W|,|\b(?:in|of|near|outside|within|part|district|province|region|suburb|town|village)\b"
)
"""What stands between two places of which one may lie in the other."""
APART = re.compile(
    r"\b(?:and|or|to|from|between|while|but|one|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"|;|\d",
    re.IGNORECASE,
)
"""What stands between two places that are told apart."""

_LEADS = {
    "in at near outside inside around off beside": "at",
    "to into towards toward": "to",
    "from": "from",
}
LEADS = {word: name for words, name in _LEADS.items() for word in words.split()}
"""Prepositions of place by what they say: where something is, whither it goes, whence."""

ON_A_PLACE = {"on": "on"}
"""The same for what stands before streets, slopes and quays as well as days."""

NO_PLACE_BEFORE = r"(?<!according\s)(?<!belong\s)(?<!belongs\s)(?<!belonging\s)(?<!owing\s)"
"""Not in front of a "to" or "from" that leads to no place: "according to", "belongs to"."""

WHENCE = re.compile(r"\b(?:from|departed|leaving|left)\s+(?:the\s+)?\Z", re.IGNORECASE)
WHITHER = re.compile(r"\b(?:to|for|towards?|reached|bound\sfor)\s+(?:the\s+)?\Z", re.IGNORECASE)
"""What stands before the place where a journey begins, and the one where it ends."""
BACK = re.compile(r"\b(?:back|return\w*|round\strip|both\s(?:ways|directions))\b", re.IGNORECASE)
"""A journey that goes both ways."""

WITHIN_TOWNS = frozenset(
    "street road avenue lane square boulevard alley terrace gate hall hotel hospital school church "
    "mosque temple theatre theater stadium station tower building house court park market plaza "
    "calle avenida carrera rua rue place quai via piazza strasse gasse platz allee ulica".split()
)
"""Words in the names of streets and buildings, which lie in towns that may be named instead."""

BEHIND_PLACE = (
    "in|on|at|to|from|with|and|or|but|by|where|which|who|after|before|as|for|when|until|while|that"
    "|the|an?|near|off|last|this|is|was|were|are|had|has|have|said|early|late|about|some|yesterday"
    "|today|late|during|between|because|so|yet|though|although|since|than|via|through|instead|again"
    "|first|alone|only|shortly|soon|together|not|then|there|within|without|already|against|across"
    "|into|onto|towards?|over|under|just"
)
"""Words behind the name of a place that it does not qualify, as alternatives of a pattern."""

IN_NAMES_OF_PLACES = (
    "sea|ocean|bay|gulf|straits?|channel|river|lake|mount|cape|north|south|east|west|new|san|saint"
    "|st"
)
"""Words that many names of places share, as alternatives of a pattern."""

REGIONS = (
    "valley|region|province|governorate|district|county|state|area|islands?|coast|countryside|hills?"
    "|mountains?|peninsula|plains?|delta|basin|republic|territory"
)
"""Kinds of places in which towns lie, as alternatives of a pattern."""

COUNTRY_NAMES = {
    "united kingdom": "GB", "great britain": "GB", "england": "GB", "scotland": "GB",
    "wales": "GB", "northern ireland": "GB", "united states of america": "US", "america": "US",
    "south korea": "KR", "north korea": "KP", "ivory coast": "CI", "bosnia": "BA",
    "burma": "MM", "swaziland": "SZ", "czechia": "CZ", "türkiye": "TR", "dr congo": "CD",
    "timor-leste": "TL",
}  # fmt: skip
"""Names of countries, and of the parts of one that stand for it, which the table of ISO 3166 in the
IANA time zone database has otherwise or not; by their codes there."""

COUNTRY_INITIALS = {"UK": "GB", "GB": "GB", "US": "US", "USA": "US", "UAE": "AE", "DRC": "CD"}
"""Initials that stand for a country, by the same codes."""

SIBLINGS = frozenset(
    "upper lower middle north south east west northern southern eastern western central inner "
    "outer old new great little greater lesser big small near far high low".split()
)
"""Words that tell a place from another of its name: "Upper Brae", "Little Brae"."""

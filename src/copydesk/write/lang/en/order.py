"""Words that a sentence in another order rests on."""

import re

DATE = re.compile(
    r"(?:on (?:the (?:morning|afternoon|evening|night) of )?\d{1,2} (?:January|February|March|"
    r"April|May|June|July|August|September|October|November|December)(?: \d{4})?|"
    r"at \d{1,2}(?::\d\d)? [ap]\.m\.?(?: local time)?|in (?:early |late |mid-)?(?:January|February|"
    r"March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|"
    r"in (?:19|20)\d\d)"
)
"""A time that can leave its place in the middle of a sentence."""

EARLIER = re.compile(
    rf"\b(?:{DATE.pattern}|by \d{{1,2}}(?::\d\d)? [ap]\.m\.|earlier|previously|"
    r"initially|at first)(?!\w)"
)
"""What says when something was, so that no pluperfect must."""

LASTING = re.compile(
    r"\b(?:since|already|never|yet|for (?:\w+ ){0,2}(?:year|month|week|day|hour)s?|long)\b"
)
"""What a pluperfect is needed for."""

_NAME = r"(?P<name>[A-Z][\w-]+(?: [A-Z&][\w-]*){0,3})"
SHARES = (
    (re.compile(rf"\b{_NAME}(?:['’]s?)? shares\b"), r"shares in \g<name>"),
    (re.compile(rf"\b[Ss]hares (?:in|of) {_NAME}"), r"\g<name> shares"),
)
"""How the shares of a company are called."""

NO_ADVERBIAL = re.compile(r"(?:under|near|behind|outside)\s+(?:\w+|\w+\s\w+)$|at\s+\w+$", re.I)
"""What reads as adverbial and is what the verb asks for: "went under the hammer"."""

INTERVENING = re.compile(r"\b(?:who|which|that|where|aged|including|except)\b|^\d")
"""What keeps an apposition behind its noun."""

OF_A_THING = frozenset(
    """aim altitude arrival author bow breadth capacity captain cargo cause ceiling colour
    conclusion construction content cost crash crew damage deck depth designer diameter driver
    effect engine entrance epicentre extent façade finding force founder frequency fuel future
    height hull impact inhabitant keeper leader length licence limit location maker mass
    mission name occupant opening origin outcome owner passenger path pilot population
    position price progress purpose quality rate reserves reservoir rival roof route ruling
    scale size skipper source speed spread stern strength success surface temperature text
    title tonnage value version victim voyage wall weight width winner wreck wreckage""".split()
)
"""What is of a thing or body, and may as well be its: "the cause of the fire"."""

AT_ONCE = frozenset(
    """bring cut damage destroy drive end force hit hurt injure kill knock lift push raise reduce
    rip send set strike tear throw trap wound wreck leave""".split()
)
"""What follows from a happening at once, so that "and killed" says as much as ", killing"."""

WHILE_IT_IS = frozenset(
    """belong carry connect contain cover cross hold include lead lie link live own overlook run
    separate show stand work""".split()
)
"""What lasts while the rest happens: "a train that carried" is "a train carrying"."""

KEPT = re.compile(
    r"\b(?:if|unless|until|except|excluding|provided|without|rather|instead|than|not|no|nor|never|"
    r"nobody|none|only|but|pending|alleged\w*|according|despite|although|though|whether)\b"
    r"|n['’]t\b|[“”\"]"
)
"""What the end of a sentence says that the rest does not hold without."""

ASKING_FOR_MORE = frozenset(
    "base leave place put rate set take tell give make keep bring ask urge order allow need".split()
)
"""Verbs that say nothing, or something else, without what follows their object."""

NO_PASSIVE = frozenset(
    """arrive burst collapse come crash depart die emerge erupt explode fall go happen leave occur
    remain rise sink vanish wait walk""".split()
)
"""Verbs whose participle behind a noun is no passive: the parser has lost the clause."""

PERSONAL = ("er", "or", "ist", "ant", "ent", "man", "woman", "ee", "ian", "men", "women")
"""Endings of nouns that may be persons, who are no "that"."""

OF_A_COUNTRY = frozenset(
    """archipelago army coast court district government island islands ministry navy parliament
    peninsula province region senate valley""".split()
)
"""What is of a country or region, by the last word of its name: "Norway's West Coast"."""

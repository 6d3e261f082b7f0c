"""Words around a stated length of time that tell between which times it lies."""

import re

BEFORE: dict[str, frozenset[str]] = {
    "for": frozenset(("for",)),
    "in": frozenset("in within inside".split()),
    "after": frozenset("after following".split()),
    "lasted": frozenset(
        "took taken takes take taking lasted last lasting lasts ran run stood "
        "spanned spanning endured passed kept waited needed required stretched lay lain cost "
        "survived held went elapsed".split()
    ),
    "spent": frozenset("served spent spend serving spending".split()),
    "left": frozenset(
        "left leaving leaves gave giving gives meant meaning means made makes making allowed had "
        "has have having bought adds makes".split()
    ),
    "of": frozenset(("of",)),
    "other": frozenset(
        "past last next every first previous each coming recent another other per than final "
        "latest preceding initial opening sentenced jailed".split()
    ),
    "those": frozenset("those these that".split()),
    "is": frozenset("is was were be been are it's".split()),
    "over": frozenset("over by during throughout through".split()),
    "and": frozenset("and or but".split()),
}
"""The groups of words before a length, by the name of the group."""

PASSED_OVER = frozenset(
    "a an the its his her their about around some nearly almost just only barely roughly exactly "
    "over more less than at least under not quite little well fully full whole entire all up to "
    "no another further good mere scant total".split()
)
"""Words that may stand between those and the length."""

AGO = re.compile(r"\b(?:ago|back)\Z", re.IGNORECASE)
"""With what a length ends that counts back from the present."""

ON_24_HOURS = re.compile(r"(?:0\d|1[3-9]|2[0-3])[:.][0-5]\d(?!\s?[ap]\.?m).*")
"""A time by which an article is seen to count 24 hours."""

HALF_OF_DAY = re.compile(
    r"\d\s?[ap]\.?m\b|\b(?:noon|midday|midnight|morning|afternoon|evening|night)\b", re.IGNORECASE
)
"""What tells the half of the day."""

TERM = re.compile(
    r"\s(?:[a-z]{3,15}\s)?(?:term|mandate|lease|contract|concession|licen[cs]e|tenure|loan|patent|"
    r"moratorium|warranty|franchise|reign)\b"
)
"""After a length, what runs for so long from its beginning."""

OF_IT = re.compile(r"\b(?:it|which|makes it|made it|making it)\s(?:\w+\s){0,2}\Z", re.IGNORECASE)
"""Before an age that is no person's."""

OF_TOLD = re.compile(r"(?:it|they|he|she|being|having|[a-z]{3,14}ing)\b(?!\s(?:new|own)\b)")
"""What a length counts from, when that can only be what was just told."""

IT_IS = re.compile(r",?\s(?:it|the\s[a-z]{3,15})\s(?:is|remains)\b")
"""After an age that is no person's: "At 413 years old it is"."""

OF_SOME = re.compile(
    r"\b(?:terms|periods|spells|stints|stretches|stages|\w+s)\sof\s\Z", re.IGNORECASE
)
"""Before a length that is each of several."""

SENTENCED = re.compile(
    r"\b(?:jailed|sentenced|banned|imprisoned|suspended|barred|exiled|locked up|disqualified|term|"
    r"prison|jail|wanted|sought|demanded|faces|faced|got)\s(?:\w+\s){0,3}\Z",
    re.IGNORECASE,
)
"""Before a length that was laid down, and need not have been served."""

FORESEEN = re.compile(
    r"\b(?:would|will|was to|is to|were to|expires?|runs?|due|ends|falls|until|till|by)\b",
    re.IGNORECASE,
)
"""Before the end at which something is foreseen to be over."""

WHOLE_OF_IT = re.compile(
    r"(?:\A|[;:]\s|,\sand\s|\s)(?:it|this|that|all this|all of it|all that|everything|"
    r"(?:the|this|that) (?:whole|entire) [a-z]{3,15})\b[^;.]{0,40}\Z",
    re.IGNORECASE,
)
"""Before how long all that was just told took."""

INTO_PART = re.compile(
    r"\sinto\s(?:the|its|his|her|their)\s(?:second|third|fourth|first|final|last|new|extra)\b"
)
"""After a length that counts from the beginning of a part."""

EARLY_YEAR = re.compile(r"\b(?:in|since|from|around|of)\s(1[0-3]\d\d)(?=[,.;:)]|\sand\b|\Z)")
"""A year of the Middle Ages, which is read as a number elsewhere."""

NOW = re.compile(r"\b(?:is|are|has|have|now|still|today|since)\b", re.IGNORECASE)
"""Words by which a length may reach up to the present."""

AHEAD = re.compile(r"(?:the\s)?(?:following|next|coming|subsequent|ensuing)\b", re.IGNORECASE)
"""With what a length begins that tells how long something went on from then."""

WOULD = re.compile(
    r"\b(?:will|would|could|may|might|should|must|can|shall|planned|expected|plans?|expects?|"
    r"wants?|allows?|allowed|requires?|required|advise[sd]?|recommend\w*|promis\w+|want)\b",
)
"""Words of what is not so, or not yet."""

AFTER: dict[str, re.Pattern[str]] = {
    "than": re.compile(
        r"\s(?:\w{2,12}\s)?than\b|\s(?:sooner|faster|slower|longer|shorter|younger|older|quicker|"
        r"behind|ahead|late|early)\b(?! (?:on|in|of))"
    ),
    "after": re.compile(r"\s(?:after|since|from)\b"),
    "before": re.compile(r"\s(?:before|until|till|to|short of|ahead of|prior to)\b"),
    "of": re.compile(r"\sof\b"),
    "whole": re.compile(r"\s(?:in all|all told|altogether|in total|from first to last|overall)\b"),
    "placed": re.compile(r"\s(?:in|on|at|by|with|for|inside|under|without|behind|into|as)\b"),
    "passed": re.compile(
        r"\s(?:passed|elapsed|went by|lay|lie|separate[ds]?|later|earlier|apart|between|"
        r"in between|gone)\b"
    ),
    "ends": re.compile(r"\s?(?:[,.;:)–—]|\Z)"),
    "and": re.compile(r"\s(?:and|but|or)\b"),
}
"""The groups of what follows a length."""

LINK = re.compile(
    r"\s?(?!from first to last|from start to finish|from beginning to end)"
    r"(?:from|after|since|before|until|till|to|following|earlier than|later than)\s"
    r"(?P<what>[^,;.()]{2,70})",
    re.IGNORECASE,
)
"""What a length counts from, or to."""

FIRST = re.compile(
    r"\b(?:from|since|between|began|begun|started|opened|founded|built|born|signed|launched|"
    r"appointed|elected|after)\s(?:[^\s,;.]{1,20}\s){0,3}\Z",
    re.IGNORECASE,
)
"""Before the beginning of a stretch."""

LAST = re.compile(
    r"\b(?:to|until|till|through|ended|ends|end|expires?|expired|closed|over|finished|died|by|"
    r"and|due|before|reopened|lifted)\s(?:[^\s,;.]{1,20}\s){0,3}\Z",
    re.IGNORECASE,
)
"""Before the end of a stretch."""

POINTED = re.compile(r"(?:this|last|next|this past|this coming)\s", re.IGNORECASE)
"""What opens a month or a weekday of which the year or the week is plain."""

OWN_END = re.compile(
    r",?\s(?:(?:until|till|up to|to|from|since|ending in|starting in|beginning in)|"
    r"before\s(?:\w+ing|(?:he|she|it|they)\s\w+)(?:\s[^\s,;.]{1,20}){0,3}?\s(?:in|on))\s"
    r"(?:about\s|around\s|early\s|late\s|the end of\s)?",
    re.IGNORECASE,
)
"""Between a length and the one end that is told right behind it: "for six years until"."""

BEGUN_BEHIND = re.compile(
    r"\b(?:from|since|after|between|began|begun|beginning|started|starting|opened|opening|founded|"
    r"appointed|elected|sworn in|took office|taken office|took over|taken over|inaugurated|"
    r"installed|moved in|joined|joining|hired|set up|launched|until|till|to|through|ended|ending|"
    r"closed|closing|finished|expired?s?)\s[^;.]{0,40}\Z|[–-]\s?\Z",
    re.IGNORECASE,
)
"""Between this end and another time behind it that is the other end: "having begun in"."""

OF_WHO = re.compile(r",\s(?:who|which|whose|where)\s[^;.]*\Z")
"""Between a time and a length that is not of what happened then: "In 2014 Ott, who ran it for"."""

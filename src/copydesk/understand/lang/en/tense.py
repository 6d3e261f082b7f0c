"""Words that put a clause into the future or the past."""

import re

FUTURE = re.compile(
    r"\b(?:will|shall|is to|are to|is set to|are set to|is due to|are due to|is expected to|"
    r"are expected to|plans to|plan to|is scheduled to|are scheduled to|is going to|"
    r"are going to)\s(?!have\b)(?:be\s)?[a-z]{2,}",
    re.IGNORECASE,
)
"""A future verb, not the future perfect."""

PAST = re.compile(
    r"\b(?:was|were|did|happened|took place|struck|died|killed|ruled|voted|won|lost|beat|met|"
    r"opened|closed|signed|announced|launched|began|ended|fell|rose|hit|[a-z]{3,}ed)\b"
)
"""A simple past; adjectives in -ed are sorted out by position."""

UNREAL = re.compile(
    r"\b(?:if|would|could|should|might|unless|until|till|deadline|schedul\w*|plan\w*|expect\w*|"
    r"due|expir\w*|set for|slated|by|before|from|through|between|after|since|target\w*|propos\w*|"
    r"postpone\w*|delay\w*|extend\w*|bring forward|moved|maturing|matur\w*|promis\w*|vow\w*|"
    r"agreed|pledg\w*|announce\w*|said|told|approved|ordered|book\w*|call\w* for)\b",
    re.IGNORECASE,
)
"""Words under which a past verb may stand beside a future date, or the reverse."""

EXPECTED = re.compile(
    r"\b(?:is|are) (?:now |still |also )?(?:expected|due|scheduled|set|slated|planned|to be|to)\b"
    r"|\bwill (?:be|open|begin|start|take|meet|vote|go|hold|launch|appear|return|play|face)\b",
    re.IGNORECASE,
)
"""What is still to come, by its present or future tense."""

"""Words that put a clause into the future or the past."""

import re

UNREAL = re.compile(
    r"\b(?:if|would|could|should|might|unless|until|till|deadline|schedul\w*|plan\w*|expect\w*|"
    r"due|expir\w*|set for|slated|by|before|from|through|between|after|since|target\w*|propos\w*|"
    r"postpone\w*|delay\w*|extend\w*|bring forward|moved|maturing|matur\w*|promis\w*|vow\w*|"
    r"agreed|pledg\w*|announce\w*|said|told|approved|ordered|book\w*|call\w* for)\b",
    re.IGNORECASE,
)
"""Words under which a past verb may stand beside a future date, or the reverse."""

EXPECTED_ON = re.compile(
    r"\b(?:(?:is|are)(?: now| still| also| only)? (?:expected|due|scheduled|set|slated|planned|to)|"
    r"will(?! have\b)|shall)"
    r"(?: (?:not|now|then|also|again|only|first|finally|officially|formally|publicly)| to|"
    r" be(?: [a-z]{2,20})?| (?:open|reopen|begin|start|restart|resume|end|finish|close|take place|"
    r"take effect|come into force|meet|vote|sit|launch|lift off|fly|land|dock|leave|depart|arrive|"
    r"come|go|go ahead|go on sale|go live|appear|return|play|air|run|travel|step down|retire|"
    r"resign|quit|speak|testify|decide|happen|fall|expire|move|marry|publish|report|rule)|"
    r" (?:out|back|up)){0,5}"
    r"(?: (?:on|by|until|from))?(?: the)?\s\Z",
    re.IGNORECASE,
)
"""What is still to come, with nothing but verb, adverb and preposition up to the date; a date
behind a noun is the noun's ("the deaths on 12 June").
"""

HAPPENED_ON = re.compile(
    r"\b(?:(?:was|were)(?: [a-z]{2,20}ly)? [a-z]{2,20}|happened|took place|struck|died|ruled|voted|"
    r"won|lost|met|began|ended|fell|[a-z]{3,20}ed)(?: [a-z]{2,20}ly| again)? on\s\Z"
)
"""A simple past whose date follows with "on"."""

YEARLY = re.compile(r"\b(?:each|every|annual\w*|yearly|usually|always)\b", re.IGNORECASE)
"""Words of what comes anew each year."""

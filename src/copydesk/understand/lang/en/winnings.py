"""English words of what one person wins or is paid, told once and taken up again."""

import re

WINS = re.compile(
    r"\b(?:collect(?:s|ed)|w[io]ns?|earn(?:s|ed)|pocket(?:s|ed)|receive[sd]|bank(?:s|ed)|"
    r"t(?:akes|ook)\shome|gets|got|picks?\sup|picked\sup|(?:was|is|were)\s(?:paid|awarded|given)|"
    r"(?:is|was)\sworth|(?:carries|carried|comes\swith|came\swith))\s"
    r"(?:(?:a|the)\s(?:first\s|top\s|main\s|cash\s)?(?:prize|cheque|check|award|purse|reward|fee|"
    r"bonus)\s(?:of|worth)\s)?\Z",
    re.IGNORECASE,
)
"""Before an amount that somebody wins."""

PAYMENT = re.compile(
    r"\b(?:the|her|his)\s(?:winner['’]s\s|first\s|top\s|main\s|cash\s|prize\s)?(?P<what>prize|"
    r"cheque|check|award|purse|reward|bounty|bonus|prize\smoney|winnings|grant)\s"
    r"(?:for|of|worth)\s\Z",
    re.IGNORECASE,
)
"""Before the same amount when it is taken up: "the prize of"."""

SHARED = re.compile(
    r"\b(?:each|apiece|shared?|sharing|pool(?:ed|s)?|between them|runners?-up|second|third|"
    r"in all|total|last year|previous|another|other|career|so far|extra|plus|bonus|raised|"
    r"increased|doubled|up from)\b",
    re.IGNORECASE,
)
"""Words by which amounts are of several, or of other times."""

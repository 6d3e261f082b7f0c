"""English words around the figures of an event."""

import re

AS_OF = re.compile(
    r"\b(?:by|as\s+of|as\s+at|until|up\s+to|since|late\s+on|early\s+on)\s+(?:about\s+)?\Z",
    re.IGNORECASE,
)
"""What stands right before the time for which a count holds."""

REVISED = re.compile(
    r"\b(?:revis\w+|rais\w+|rose|risen|lower\w+|reduc\w+|cut|fell|put|updat\w+|correct\w+|"
    r"stood|stands|reach\w+|climb\w+|gave|given|report\w+|announc\w+|total(?:led|ed)?|now|said|"
    r"initial\w*|first|earlier|originally|clos\w+|ended|open\w+)\b",
    re.IGNORECASE,
)
"""A clause with one of these times the count, not what was counted."""

WHY = re.compile(
    r"\b(?:counted\s+(?:twice|double)|double[- ]count\w*|duplicat\w+|in\s+error|mistak\w+|mix(?:ed)?[- ]?up|"
    r"miscount\w*|wrongly|found\s+alive|turned\s+up|had\s+been\s+(?:listed|recorded|counted)|"
    r"because|after\s+(?:checks?|checking|identif\w+|forensic|DNA)|list(?:s|ed)\s+twice|"
    r"body\s+parts|left\s+out|not\s+included|overlap\w*)\b",
    re.IGNORECASE,
)
"""Why a count was changed."""

STAND_INS = frozenset("figure number total count toll tally estimate death".split())
"""Nouns that stand for a count named before."""

NOT_COUNTED = frozenset(
    "time thing day week month year hour minute second page line word example reason point part "
    "question side half way kind sort type step goal story report source given morning evening "
    "night floor storey paragraph chapter version row column".split()
)
"""Heads of which the number is no figure of an event."""

STATE_NAMES = {
    "dead": "dead", "injured": "injured", "missing": "missing", "arrested": "arrested",
    "displaced": "displaced", "destroyed": "destroyed", "damaged": "damaged",
    "rescued": "rescued", "trapped": "trapped", "infected": "infected",
    "recovered": "recovered", "released": "released", "charged": "charged",
}  # fmt: skip
"""How a class of fate is called in a heading."""

"""How much each sign tells that a passage denies a clause, learnt by ``python -m eval.denials``."""

SURE = 0.5
"""How probable it must be that a passage denies a clause, 0 to 1."""
DOUBTFUL = 0.15
"""From how probable a denial nothing bears a clause out."""
AGAINST = 0.05
"""From how probable a denial a passage itself does not."""

WEIGHTS = {
    "bias": -6.31,
    "clause": 1.27,
    "sentence": 0.89,
    "context": 0.12,
    "part": 1.24,
    "rest": 1.12,
    "subject": -0.19,
    "object": 0.09,
    "thing": 0.26,
    "across": 0.08,
    "share": 1.34,
    "back": 0.58,
    "same": -0.12,
    "cues": -1.05,
    "agreed": 0.03,
    "unanswered": 0.80,
    "backing": -0.21,
    "sources": -0.20,
    "borne": -1.25,
    "opposed": 0.52,
    "at one": -0.04,
    "open": -1.00,
    "standing": -0.58,
    "tense": -0.11,
    "foreign": -0.61,
    "values": -0.06,
    "agreeing": 0.40,
    "shared names": 0.37,
    "main": 0.52,
    "main there": 1.68,
    "phrase": 1.64,
    "rare": -0.38,
}

"""How much each sign tells that a passage denies a clause, learnt by ``python -m eval.denials``."""

SURE = 0.51
"""How probable it must be that a passage denies a clause, 0 to 1."""
DOUBTFUL = 0.15
"""From how probable a denial nothing bears a clause out."""
AGAINST = 0.05
"""From how probable a denial a passage itself does not."""

WEIGHTS = {
    "bias": -5.54,
    "clause": 1.26,
    "sentence": 0.97,
    "context": -0.01,
    "part": 1.08,
    "rest": 1.20,
    "subject": 0.01,
    "object": 0.33,
    "thing": 0.03,
    "across": -0.09,
    "share": 2.67,
    "back": 0.75,
    "same": -0.41,
    "cues": -2.26,
    "agreed": 0.40,
    "unanswered": 0.17,
    "backing": -0.39,
    "sources": 0.17,
    "borne": -1.78,
    "opposed": 0.30,
    "at one": -0.49,
    "open": -0.85,
    "standing": -0.47,
    "tense": -0.10,
    "foreign": 0.01,
    "values": -0.28,
    "agreeing": 0.25,
    "shared names": -0.26,
    "main": 0.63,
    "main there": 0.85,
    "phrase": 1.18,
    "rare": -0.37,
    "formerly": -0.29,
    "times": -0.67,
    "year": -0.69,
    "names": -0.95,
    "doer": 0.00,
    "unlike": -0.12,
    "distinction": 0.03,
    "holder": -0.43,
}

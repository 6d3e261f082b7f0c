"""How much each sign tells, learnt by ``python -m eval.rivals``."""

SURE = 0.6
"""How probable it must be that a value stands in the place of another, 0 to 1."""

SURE_OF_A_SLIP = 0.45
"""The same where several sources have one value, which differs by a slip from one that none has."""

WEIGHTS = {
    "bias": -5.47,
    "clause": 0.88,
    "sentence": 0.43,
    "own": 0.48,
    "absent": 0.85,
    "kin": 0.83,
    "words": 1.36,
    "beside": 1.26,
    "share": 0.86,
    "taken": -2.70,
    "slip": 2.11,
    "digit": 1.37,
    "company": 0.81,
    "sources": 0.72,
    "others": -0.53,
    "both": -0.25,
    "part": -0.75,
    "names": -1.27,
    "values": -0.49,
    "size": -0.89,
    "zone": 0.21,
    "coarse": -1.16,
    "case": 0.11,
    "clock": 2.14,
    "date": -0.08,
    "duration": -0.67,
    "distinct": 1.32,
}

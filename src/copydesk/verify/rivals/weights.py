"""How much each sign tells, learnt by ``python -m eval.rivals``."""

SURE = 0.6
"""How probable it must be that a value stands in the place of another, 0 to 1."""

WEIGHTS = {
    "bias": -4.95,
    "clause": 0.92,
    "sentence": 0.36,
    "own": 0.45,
    "absent": 1.17,
    "kin": 0.53,
    "words": 1.44,
    "beside": 1.48,
    "share": 0.70,
    "taken": -1.89,
    "slip": 1.09,
    "digit": 1.29,
    "company": 0.66,
    "sources": 0.70,
    "others": -0.62,
    "both": -0.47,
    "part": -0.77,
    "names": -1.60,
    "values": -0.30,
    "size": -0.76,
    "zone": 0.45,
    "coarse": -1.16,
    "clock": 1.95,
    "date": -0.09,
    "duration": -0.74,
    "distinct": 0.86,
}

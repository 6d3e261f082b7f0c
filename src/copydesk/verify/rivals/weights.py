"""How much each sign tells, learnt by ``python -m eval.rivals``."""

SURE = 0.6
"""How probable it must be that a value stands in the place of another, 0 to 1."""

WEIGHTS = {
    "bias": -6.97,
    "clause": 1.21,
    "sentence": 0.64,
    "own": -1.25,
    "absent": 3.05,
    "kin": 0.59,
    "words": 1.06,
    "beside": 0.82,
    "share": 0.78,
    "taken": -1.97,
    "slip": 1.25,
    "digit": 1.05,
    "company": 0.38,
    "sources": 0.63,
    "others": -0.54,
    "both": -1.04,
    "part": -0.81,
    "names": -1.47,
    "values": -0.43,
    "size": -0.66,
    "clock": 1.27,
    "date": 0.08,
    "duration": -0.59,
    "distinct": 0.74,
}

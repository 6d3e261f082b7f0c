"""How much each sign tells that two tellings contradict a sequence: from ``eval.orders``."""

SURE = 0.71
"""How probable it must be that two times are those of the events, 0 to 1."""

WEIGHTS = {
    "bias": -3.19,
    "both": 2.11,
    "weaker": 1.36,
    "turned": 0.54,
    "untimed": 0.35,
    "same time": -0.78,
    "emphatic": 0.94,
    "coarse": -0.44,
}

"""How much each sign tells that two tellings contradict a sequence: from ``eval.orders``."""

SURE = 0.6
"""How probable it must be that two times are those of the events, 0 to 1."""

WEIGHTS = {
    "bias": -4.13,
    "both": 2.51,
    "weaker": 2.39,
    "turned": 0.20,
    "untimed": 0.29,
    "same time": -0.22,
    "emphatic": 1.37,
    "coarse": -0.39,
}

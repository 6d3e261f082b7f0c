"""How much each sign tells that two tellings contradict a sequence: from ``eval.orders``."""

SURE = 0.6
"""How probable it must be that two times are those of the events, 0 to 1."""

WEIGHTS = {
    "bias": -4.39,
    "both": 2.90,
    "weaker": 2.06,
    "turned": 0.27,
    "untimed": 0.60,
    "same time": -0.38,
    "emphatic": 1.30,
    "coarse": -0.39,
}

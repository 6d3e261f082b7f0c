"""How much each sign tells, learnt by ``python -m eval.rivals``."""

from functools import cache
from typing import TYPE_CHECKING

from copydesk.verify.rivals.signs import SIGNS

if TYPE_CHECKING:
    from copydesk.verify.rivals.signs import Row

SURE = 0.5
"""How probable it must be that a value stands in the place of another, 0 to 1."""

_WEIGHTS = {
    "bias": -6.61,
    "clause": 1.47,
    "sentence": 0.46,
    "own": -1.31,
    "absent": 2.34,
    "kin": 0.78,
    "words": 1.08,
    "beside": 0.86,
    "share": 0.51,
    "taken": -2.08,
    "slip": 0.73,
    "digit": 1.19,
    "sources": 0.55,
    "others": -0.64,
    "both": -1.17,
    "part": -0.45,
    "names": -1.16,
    "values": -0.64,
    "clock": 1.47,
    "date": -0.22,
    "duration": -0.28,
    "distinct": 0.77,
}


@cache
def weights() -> "Row":
    """One weight for each sign, in their order.

    Returns:
        An array of shape (len(SIGNS),).
    """
    import numpy as np

    return np.array([_WEIGHTS[sign] for sign in SIGNS])

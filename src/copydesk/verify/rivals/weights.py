"""How much each sign tells, learnt by ``python -m eval.rivals``."""

from functools import cache
from typing import TYPE_CHECKING

from copydesk.verify.rivals.signs import SIGNS

if TYPE_CHECKING:
    from copydesk.verify.rivals.signs import Row

SURE = 0.55
"""How probable it must be that a value stands in the place of another, 0 to 1."""

_WEIGHTS = {
    "bias": -7.45,
    "clause": 1.18,
    "sentence": 0.58,
    "own": -1.22,
    "absent": 2.97,
    "kin": 0.81,
    "words": 1.08,
    "beside": 0.95,
    "share": 0.65,
    "taken": -2.03,
    "slip": 1.14,
    "digit": 1.18,
    "company": 0.28,
    "sources": 0.62,
    "others": -0.57,
    "both": -0.99,
    "part": -0.95,
    "names": -1.56,
    "values": -0.43,
    "clock": 1.61,
    "date": 0.31,
    "duration": -0.22,
    "distinct": 0.75,
}


@cache
def weights() -> "Row":
    """One weight for each sign, in their order.

    Returns:
        An array of shape (len(SIGNS),).
    """
    import numpy as np

    return np.array([_WEIGHTS[sign] for sign in SIGNS])

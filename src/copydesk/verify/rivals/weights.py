"""How much each sign tells, learnt by ``python -m eval.rivals``."""

from functools import cache
from typing import TYPE_CHECKING

from copydesk.verify.rivals.signs import SIGNS

if TYPE_CHECKING:
    from copydesk.verify.rivals.signs import Row

SURE = 0.45
"""How probable it must be that a value stands in the place of another, 0 to 1."""

_WEIGHTS = {
    "bias": -6.99,
    "clause": 0.63,
    "sentence": -0.09,
    "own": -4.14,
    "kin": 0.64,
    "words": 1.43,
    "share": 0.97,
    "taken": -1.56,
    "slip": 0.55,
    "sources": 0.58,
    "others": 0.11,
    "both": -1.09,
    "clock": 1.49,
    "date": 0.68,
    "duration": -0.04,
    "distinct": 1.08,
}


@cache
def weights() -> "Row":
    """One weight for each sign, in their order.

    Returns:
        An array of shape (len(SIGNS),).
    """
    import numpy as np

    return np.array([_WEIGHTS[sign] for sign in SIGNS])

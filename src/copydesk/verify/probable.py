"""How probable something is by its signs: a logistic regression (Cox 1958), learnt in `eval`."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Rows = NDArray[np.float64]


def probabilities(rows: "Rows", signs: Sequence[str], weights: Mapping[str, float]) -> "Rows":
    """How probable it is of each row of signs, 0 to 1.

    Args:
        rows: an array of shape (candidates, len(signs)).
        signs: the names of the numbers in a row, in order.
        weights: how much each sign tells.

    Returns:
        An array of shape (candidates,).
    """
    import numpy as np

    return np.asarray(1 / (1 + np.exp(-(rows @ np.array([weights[sign] for sign in signs])))))

"""Weights of signs, learnt from examples of which each has several rows of them.

A logistic regression (Cox 1958) over the likest row of each example (the rule of multiple
instances, Dietterich 1997), and how sure it is of examples whose group it did not learn from.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float64]

_ROUNDS = 4
_STEPS = 30
_TOLD = 0.2
_FIRM = 1e-6
"""What keeps the equations solvable where a sign is the same everywhere."""


@dataclass(frozen=True)
class Example:
    """Something that is so, or is not, by one of its rows of signs.

    Attributes:
        group: the pack or event that it is from.
        rows: its signs, of shape (candidates, signs), at least one row; the first sign is the bias.
        holds: whether it is so.
        weight: what it counts for.
        told: what it is, and its candidates, in words.
    """

    group: str
    rows: Rows
    holds: bool
    weight: float = 1.0
    told: tuple[str, ...] = ()


Learnt = TypeVar("Learnt", bound=Example)


def learn(examples: Sequence[Example], start: Rows, ridge: float) -> Rows:
    """The weight of each sign.

    Args:
        examples: what is learnt from.
        start: the weights by which the likest rows are chosen at first.
        ridge: the penalty on large weights.
    """
    weights = start
    holds = np.array([one.holds for one in examples], np.float64)
    counts = np.array([one.weight for one in examples])
    for _ in range(_ROUNDS):
        likest = np.array([one.rows[int((one.rows @ weights).argmax())] for one in examples])
        weights = _fit(likest, holds, counts, ridge)
    return weights


def _fit(signs: Rows, holds: Rows, counts: Rows, ridge: float) -> Rows:
    """Newton's method for ridge-penalised logistic regression; the bias is not penalised."""
    size = signs.shape[1]
    penalty = np.diag([0.0, *[ridge] * (size - 1)])
    weights = np.zeros(size)
    for _ in range(_STEPS):
        sure = 1 / (1 + np.exp(-signs @ weights))
        slope = signs.T @ (counts * (sure - holds)) + penalty @ weights
        bend = (signs.T * (counts * sure * (1 - sure))) @ signs + penalty + _FIRM * np.eye(size)
        weights = weights - np.linalg.solve(bend, slope)
    return weights


def print_likeliest(rated: Sequence[tuple[float, Learnt, int]]) -> None:
    """What most surely is so, and all that is, with the row that says it; surest first."""
    for how_sure, one, at in sorted(rated, key=lambda item: -item[0]):
        if how_sure >= _TOLD or one.holds:
            kind = "planted" if one.holds else "right"
            print(f"{how_sure:.2f} {kind} {one.group}: {one.told[0]} | {one.told[1 + at]}")


def print_weights(signs: Sequence[str], weights: Rows) -> None:
    """The weight of each sign, as it stands in the code."""
    for sign, weight in zip(signs, weights, strict=True):
        print(f'    "{sign}": {weight:.2f},')


def left_out(
    examples: Sequence[Learnt], learner: Callable[[Sequence[Learnt]], Rows]
) -> list[tuple[float, Learnt, int]]:
    """How sure the weights are of each example that were learnt without its group, by which row."""
    by_group: dict[str, list[Learnt]] = defaultdict(list)
    for one in examples:
        by_group[one.group].append(one)
    rated = []
    for group, own in by_group.items():
        weights = learner([one for one in examples if one.group != group])
        for one in own:
            sure = 1 / (1 + np.exp(-(one.rows @ weights)))
            rated.append((float(sure.max()), one, int(sure.argmax())))
    return rated

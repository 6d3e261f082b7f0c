"""Hedges around a number, and the interval that they leave it."""

import math
from collections.abc import Sequence

from copydesk.model.quantity import Bound
from copydesk.understand.lang.en.quantity_numbers import (
    AFTER_HEDGES,
    GOING_UP,
    HEDGES,
    LONGEST_AFTER_HEDGE,
    LONGEST_HEDGE,
    TAKING_OVER,
)
from copydesk.understand.quantity.tokens import Token

_SLACK = 0.10
"""How far "about", "nearly" and "just over" may stand from the number they hedge."""


def hedge_before(tokens: Sequence[Token], i: int) -> tuple[Bound, int] | None:
    """The longest hedge that ends before token ``i``, and where it begins."""
    for length in range(min(LONGEST_HEDGE, i), 0, -1):
        words = tuple(token.low for token in tokens[i - length : i])
        bound = HEDGES.get(words)
        if bound and not _is_phrasal(words, tokens, i - length):
            return bound, i - length
    return None


def _is_phrasal(words: tuple[str, ...], tokens: Sequence[Token], i: int) -> bool:
    """Whether a hedge goes with the verb before it: "hand over $2 million", "has gone up to 13"."""
    verbs = {("over",): TAKING_OVER, ("up", "to"): GOING_UP}.get(words, frozenset())
    return i > 0 and tokens[i - 1].low in verbs


def hedge_after(tokens: Sequence[Token], j: int) -> tuple[Bound, int] | None:
    """The hedge that begins at token ``j``, and the token after it."""
    for length in range(LONGEST_AFTER_HEDGE, 0, -1):
        words = tuple(token.low for token in tokens[j : j + length])
        bound = AFTER_HEDGES.get(words) if len(words) == length else None
        if bound and (words[0] not in "-+" or tokens[j].touches):
            return bound, j + length
    return None


def interval(bound: Bound, value: float, low: float, high: float) -> tuple[float, float]:
    """What a hedge makes of a number, or of a range from ``low`` to ``high``."""
    slack = abs(value) * _SLACK
    match bound:
        case Bound.AT_LEAST | Bound.MORE_THAN:
            return low, math.inf
        case Bound.AT_MOST | Bound.LESS_THAN:
            return -math.inf, high
        case Bound.ABOUT:
            return low - slack, high + slack
        case Bound.NEARLY:
            return low - slack, high
        case Bound.JUST_OVER:
            return low, high + slack
        case _:
            return low, high

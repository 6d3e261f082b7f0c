"""The tense of the clause around an expression, by light lexical cues."""

from enum import Enum, auto

from copydesk.understand.lang.en.time_tense import FUTURE, NOT_PAST, PAST
from copydesk.understand.time.tokens import Token

_REACH = 25


class Tense(Enum):
    """What a clause speaks of."""

    PAST = auto()
    FUTURE = auto()
    UNKNOWN = auto()


def tense_around(tokens: list[Token], first: int, last: int) -> Tense:
    """The tense of the nearest verb before the expression in its clause, else after it."""
    for index in range(first - 1, max(-1, first - _REACH), -1):
        if tokens[index].kind == "SEMI":
            break
        tense = _tense_of(tokens, index)
        if tense is not Tense.UNKNOWN:
            return tense
    for index in range(last, min(len(tokens), last + _REACH)):
        if tokens[index].kind == "SEMI":
            break
        tense = _tense_of(tokens, index)
        if tense is not Tense.UNKNOWN:
            return tense
    return Tense.UNKNOWN


def _tense_of(tokens: list[Token], index: int) -> Tense:
    low = tokens[index].low
    before = tokens[index - 1].low if index else ""
    if low in FUTURE or low.endswith("'ll"):
        return Tense.UNKNOWN if before in ("the", "a", "of") else Tense.FUTURE
    if low == "to" and before in ("is", "are", "was", "were"):
        return Tense.FUTURE
    if low in PAST or (low.endswith("ed") and low not in NOT_PAST and len(low) > 3):
        return Tense.UNKNOWN if before in ("be", "to") else Tense.PAST
    return Tense.UNKNOWN

"""Pairs of expressions that the words join into one range."""

import itertools
from collections.abc import Sequence

from copydesk.model.timex import TimexType
from copydesk.understand.time.found import Found, is_day
from copydesk.understand.time.tokens import Token

_TO = frozenset(("TO", "UNTIL", "HY", "DASH"))


def range_pairs(tokens: Sequence[Token], found: Sequence[Found]) -> list[tuple[int, int]]:
    """Indexes of the expressions that are the two ends of a range.

    "from X to Y", "between X and Y", "X-Y" and "X to Y" where both are of the same sort.
    """
    pairs = []
    for index, (left, right) in enumerate(itertools.pairwise(found)):
        gap = [token.kind for token in tokens[left.last : right.first]]
        if gap and gap[-1] in ("THE", "ON", "AT"):
            gap.pop()
        before = tokens[left.first - 1].kind if left.first else ""
        joined = gap in ([kind] for kind in _TO) or (gap == ["AND"] and before == "BETWEEN")
        if joined and _alike(left, right):
            pairs.append((index, index + 1))
    return pairs


def _alike(left: Found, right: Found) -> bool:
    if left.type is TimexType.DURATION or right.type is TimexType.DURATION:
        return False
    if TimexType.SET in (left.type, right.type):
        return False
    if left.type is TimexType.TIME or right.type is TimexType.TIME:
        return left.type is right.type or is_day(left) or is_day(right)
    if _is_bare_weekday(left) or _is_bare_weekday(right):
        return is_day(left) and is_day(right)
    return left.kind is right.kind or (is_day(left) and is_day(right))


def _is_bare_weekday(one: Found) -> bool:
    return one.stated.weekday is not None and one.stated.day is None

"""Percentages and fractions: what they allow, and whether they are parts of something."""

import re

from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_derived import CHANGE_NOUNS
from copydesk.understand.lang.en.quantity_relations import COMPARING, FALLING, RISING
from copydesk.understand.quantity.links import words_after, words_before

_BREAKS = frozenset(",:;–—(")
_MAKING = frozenset({"make", "makes", "made", "making"})
_UP_BEHIND = frozenset("gave give turned turn showed show signed ended took take made".split())
"""Verbs that "up" goes with, so that it compares nothing: "one in seven gave up"."""
_CUTS = {(",", "a", noun, "of") for noun in ("cut", "reduction", "loss")}


def share_interval(share: Quantity) -> tuple[float, float]:
    """The true shares that a stated share may stand for, rounding and hedges included.

    Words round more than figures: "a third" may be anything from 30 to 36.7 per cent.
    """
    value = share.share or 0.0
    room = 0.10 * value if share.kind is QuantityKind.FRACTION else share.precision / 200 + 0.001
    low, high = value - room, value + room
    if len(share.terms) == 2 and share.kind is QuantityKind.PERCENT:
        low, high = share.terms[0] / 100 - room, share.terms[1] / 100 + room
    match share.bound:
        case Bound.NEARLY:
            return min(low, 0.85 * value), value * 1.01
        case Bound.JUST_OVER:
            return value * 0.99, max(high, 1.15 * value)
        case Bound.ABOUT:
            return min(low, 0.88 * value), max(high, 1.12 * value)
        case Bound.AT_LEAST | Bound.MORE_THAN:
            return value * 0.99, max(high, 1.6 * value)
        case Bound.AT_MOST | Bound.LESS_THAN:
            return 0.0, value * 1.01
        case _:
            return low, high


_NAMED_HALF = re.compile(
    r"\b(?i:the|its|their|his|her|this|that)\s(?:[A-Z][a-z]+|northern|southern|eastern|western|upper"
    r"|lower|first|second|top|bottom)\s\Z"
)
"""Before a half that has a name: "the Belgian half", "the second half"."""


def ratio_interval(part: Quantity, whole: Quantity) -> tuple[float, float]:
    """The shares that part and whole may make, hedges and rounding included."""
    low_part, high_part = _room(part)
    low_whole, high_whole = _room(whole)
    return low_part / max(high_whole, 1e-9), high_part / max(low_whole, 1e-9)


def _room(quantity: Quantity) -> tuple[float, float]:
    slack = quantity.precision / 2 if quantity.precision > 1 or quantity.value % 1 else 0.0
    return max(0.0, quantity.low - slack), quantity.high + slack


def meet(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two intervals have a value in common."""
    return one[0] <= other[1] and other[0] <= one[1]


def names_a_part(prose: str, share: Quantity, bounds: Span) -> bool:
    """Whether a percentage or fraction is a part of something, and no change or comparison.

    Args:
        bounds: of its sentence.
    """
    if share.scope & {Scope.BY, Scope.TO, Scope.FROM, Scope.ADDED} or share.per:
        return False
    if share.kind is QuantityKind.FRACTION and _NAMED_HALF.search(
        prose, max(bounds.start, share.span.start - 30), share.span.start
    ):
        return False
    if words_before(prose, share.span, bounds.start, 24)[-4:] in _CUTS:
        return True
    following = words_after(prose, share.span, bounds.end)[:2]
    if following[1:] == ("up",) and following[0] in _UP_BEHIND:
        following = ()
    if any(word in COMPARING for word in following):
        return False
    before = words_before(prose, share.span, bounds.start, 24)[-3:]
    if before[-1:] == ("up",) and before[-2:-1] and before[-2] in _MAKING:
        return True
    if before[-1:] == ("of",) and before[-2:-1] and before[-2] in CHANGE_NOUNS:
        return False
    broken = [k for k, word in enumerate(before) if word in _BREAKS]
    before = before[broken[-1] + 1 :] if broken else before
    return not any(word in RISING or word in FALLING for word in before)

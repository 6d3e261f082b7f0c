"""What stands between two stretches of one sentence, and whether it lets them be one statement."""

import re

from copydesk.model.span import Span
from copydesk.understand.lang.en.apposition import CONNECTIVES, FINITE, HEDGES

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_COPULA = re.compile(
    r",?\s(?:which\s)?(?:was|is|fell on|falls on|will be|will fall on|had been)"
    r"(?: also)?(?: an?)?\s\Z"
)
_APPOSED = re.compile(
    r"\s?[,(–—-]\s?(?:an? |the )?\Z|\s?[,(–—-].{0,60},\s?\Z|.{1,60},\s\Z|\sof\s\Z"
)
_BESIDE = re.compile(r"[\s,(\[–—-]{0,6}\Z")


def gap_between(one: Span, other: Span) -> Span:
    """The stretch between two that do not overlap, whichever comes first."""
    return Span(min(one.end, other.end), max(one.start, other.start))


def words_between(prose: str, one: Span, other: Span) -> list[str]:
    """The words between two stretches, in lower case."""
    return [word.lower() for word in _WORD.findall(gap_between(one, other).cut(prose))]


def beside(prose: str, one: Span, other: Span) -> bool:
    """Whether only punctuation, a preposition or a hedge stands between: "ago, in 2009"."""
    words = words_between(prose, one, other)
    marks = _WORD.sub("", gap_between(one, other).cut(prose))
    return bool(_BESIDE.match(marks)) and all(word in HEDGES for word in words)


def nominal_gap(prose: str, one: Span, other: Span, most: int) -> bool:
    """Whether at most ``most`` words, no verb and no temporal connective stand between."""
    words = words_between(prose, one, other)
    return len(words) <= most and not any(
        word in CONNECTIVES or word in FINITE or (word.endswith("ed") and len(word) > 4)
        for word in words
    )


def apposed(prose: str, one: Span, other: Span) -> bool:
    """Whether the second time says anew what the first says: "a wet Monday in town, 25 May"."""
    between = gap_between(one, other).cut(prose)
    return bool(_APPOSED.fullmatch(between)) and nominal_gap(prose, one, other, 8)


def equated(prose: str, one: Span, other: Span) -> bool:
    """Whether the one is said to be the other: "25 May was a Monday"."""
    return bool(_COPULA.fullmatch(gap_between(one, other).cut(prose)))

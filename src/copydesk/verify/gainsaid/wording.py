"""Wordings in which "not" denies no whole: contrasts, and words quoted on both sides."""

import re

from copydesk.understand.terms import key_of
from copydesk.verify.gainsaid.saying import Saying

_ONLY = re.compile(
    r"^[“\"]?Only\s(?:on|in|at|over|for|with|about|after)\s"
    r"|\b(?:on|in|over|about|for)\sone\s\w+\sonly\b|\b(?:on|in|over|about|for)\sonly\sone\s"
)
"""What is so of one case alone, and of all others not: "only on the fine did they disagree"."""
_ASIDE = re.compile(r"(?:\brather\s+than|\binstead\s+of|,\s+not)\s+(?:\w+\s+)?\Z")
"""What sets the words behind it aside for others: "late rather than lost"."""
_FEWEST = 4
"""Words of a quotation that two texts have not by chance."""


def contrasts(saying: Saying) -> bool:
    """Whether what is said of one thing is denied of another.

    "The park is open but the school is not", "is open, but not the school", "late, not lost".
    """
    if _CONTRAST.search(_sentence(saying)) or _ONLY.search(_sentence(saying)):
        return True
    start = saying.reading.sentences[saying.sentence].span.start
    return _ASIDE.search(saying.reading.article.prose, start, saying.words.start) is not None


def only_describes(saying: Saying) -> bool:
    """Whether the words stand before a noun and state nothing: "the defending champion"."""
    inside = [one for one in saying.parse.tokens if saying.words.overlaps(one.span)]
    return bool(inside) and all(
        one.relation == "amod" and one.tag in ("VBG", "VBN") and one.head > one.index
        for one in inside
    )


def share_a_quotation(mine: Saying, theirs: Saying) -> bool:
    """Whether both give the same words as somebody's: they do not oppose one another."""
    return bool(_quotations(mine) & _quotations(theirs))


def deny_alike(mine: Saying, theirs: Saying) -> bool:
    """Whether both deny, or end, the same thing: "none in danger", "was halted" and "to stop"."""
    return bool(_denied(_sentence(mine)) & _denied(_sentence(theirs)))


def _denied(words: str) -> frozenset[str]:
    """The keys of what "no" and "none in" stand before; one of its own for what ends something."""
    found = {key_of(one[1].lower()) for one in _NEGATED.finditer(words)}
    return frozenset(found | ({_ENDS} if _ENDING.search(words) else set()))


_ENDS = "ends"
_NEGATED = re.compile(
    r"\b(?:no|none|nobody|not|never|without)\s+(?:(?:of|in|the|an?|any|been|yet)\s+){0,3}([A-Za-z]{3,})",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?<!-)\b(?:stop|cease|halt|paus|suspend)(?:s|e|es|d|ed|ped|ing|ping)?\b(?!-)", re.IGNORECASE
)


def _sentence(saying: Saying) -> str:
    return saying.reading.sentences[saying.sentence].span.cut(saying.reading.article.prose)


def _quotations(saying: Saying) -> frozenset[tuple[str, ...]]:
    prose = saying.reading.article.prose
    span = saying.reading.sentences[saying.sentence].span
    words = (
        re.findall(r"\w+", one.lower()) for one in _QUOTED.findall(prose[span.start : span.end])
    )
    return frozenset(tuple(one) for one in words if len(one) >= _FEWEST)


_QUOTED = re.compile(r"[\"“]([^\"”]+)")
_BE = r"(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|must|should|may|might)"
_CONTRAST = re.compile(
    rf"\b(?:but|while|whereas|though|although|and)\s[^.;:]{{1,80}}\b{_BE}(?:\s+not|n['’]t)(?=\s*(?:[.,;:\"”]|\Z))"
    r"|\bbut\s+not\s+(?:the|an?|its|his|her|their|for|in|on|at|to|by|of|[A-Z])",
)

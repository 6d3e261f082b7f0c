"""The tense of the clause around an expression, by light lexical cues."""

from bisect import bisect_left
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from itertools import pairwise

from copydesk.model.span import Span
from copydesk.understand.lang.en.time_tense import (
    DECLARED,
    FUTURE,
    INTENDING,
    INTENT_OF,
    NOT_PAST,
    NOUN_MARKERS,
    PAST,
    TIMETABLED,
)
from copydesk.understand.time.tokens import Token, tokenize

_REACH = 25
_OPENING = 2
"""Words before an expression that opens its sentence: the verb after it is its own."""


class Tense(Enum):
    """What a clause speaks of."""

    PAST = auto()
    FUTURE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Cue:
    """A tense, and how many words away from the expression it shows."""

    tense: Tense
    distance: int


_NO_PRESENT = NOUN_MARKERS | frozenset("to did would not could".split())
_NONE = Cue(Tense.UNKNOWN, _REACH)


@dataclass(frozen=True)
class Line:
    """The tokens of a sentence, and where its verbs show their tense."""

    tokens: list[Token]

    @cached_property
    def _cues(self) -> tuple[list[int], list[Tense]]:
        """Places of the cues and their tenses; a semicolon is a cue of unknown tense."""
        places, tenses = [], []
        for index, token in enumerate(self.tokens):
            tense = _tense_of(self.tokens, index)
            if tense is not Tense.UNKNOWN or token.kind == "SEMI":
                places.append(index)
                tenses.append(tense)
        return places, tenses

    def tense_around(self, first: int, last: int) -> Cue:
        """The tense of the nearest verb before the expression in its clause, else after it."""
        if _looks_ahead(self.tokens, first) or _is_deadline(self.tokens, last):
            return Cue(Tense.FUTURE, 1)
        places, tenses = self._cues
        before = bisect_left(places, first) - 1
        if before >= 0 and tenses[before] is not Tense.UNKNOWN:
            distance = first - places[before]
            if distance < _REACH:
                return Cue(tenses[before], distance)
        after = bisect_left(places, last)
        if after < len(places) and places[after] - last < _REACH:
            opens = first <= _OPENING
            return Cue(tenses[after], 1 if opens else places[after] - last + 1)
        return _NONE


def tense_of(prose: str, sentence: Span, words: Span) -> Tense:
    """The tense of the clause of a sentence in which some of its words stand."""
    tokens = tokenize(prose, sentence.start, sentence.end)
    first = sum(token.start < words.start for token in tokens)
    last = sum(token.start < words.end for token in tokens)
    return Line(tokens).tense_around(first, last).tense


def _is_deadline(tokens: list[Token], last: int) -> bool:
    """Whether an expression is that of a deadline, or of a day that is declared to be one."""
    behind = [token.low for token in tokens[last : last + _PASSIVE]]
    if behind[:1] == ["deadline"]:
        return True
    passive = behind[:1] in (["was"], ["were"], ["is"]) or behind[:2] in (
        ["has", "been"],
        ["have", "been"],
    )
    return passive and not DECLARED.isdisjoint(behind)


_PASSIVE = 3
"""Words of "was declared", "has been declared"."""


def _looks_ahead(tokens: list[Token], first: int) -> bool:
    """After "until" within a sentence, "effective", "as early as", "declared"."""
    words = [token.low for token in tokens[max(0, first - 3) : first]]
    if not DECLARED.isdisjoint(words[-1:]):
        return True
    if words[-1:] in (["until"], ["till"]) and _was_not(tokens, first):
        return False
    return words in (["as", "early", "as"], ["as", "soon", "as"]) or (
        len(words) > 1 and words[-1] in ("until", "till", "effective")
    )


def _was_not(tokens: list[Token], first: int) -> bool:
    """Whether something did not happen until then, and so happened: "were not let in until"."""
    near = [token.low for token in tokens[max(0, first - _DENIED) : first]]
    return any(
        one in ("was", "were", "did", "had") and (other in ("not", "never") or other == "n't")
        for one, other in pairwise(near)
    ) or any(word in _CONTRACTED for word in near)


_DENIED = 10
_CONTRACTED = frozenset("wasn't weren't didn't hadn't wasn’t weren’t didn’t hadn’t".split())


def _tense_of(tokens: list[Token], index: int) -> Tense:
    low = tokens[index].low
    if low in INTENDING:
        return _intent(tokens, index)
    if low in TIMETABLED or (low in ("is", "are") and _is_set_down(tokens, index)):
        before = tokens[index - 1].low if index else ""
        return Tense.UNKNOWN if before in _NO_PRESENT else Tense.FUTURE
    future, past = low in FUTURE, low in PAST or low.endswith("ed")
    if not (future or past or low == "to" or low == "set" or low.endswith("'ll")):
        return Tense.UNKNOWN
    before = tokens[index - 1].low if index else ""
    if future and before == "been" and index > 1 and tokens[index - 2].low == "had":
        return Tense.PAST
    if future or low.endswith("'ll"):
        return Tense.UNKNOWN if before in NOUN_MARKERS else Tense.FUTURE
    if low == "to":
        return Tense.FUTURE if before in ("is", "are") else Tense.UNKNOWN
    if low == "set":
        after = tokens[index + 1].low if index + 1 < len(tokens) else ""
        return {"to": Tense.FUTURE, "for": Tense.FUTURE, "on": Tense.PAST, "in": Tense.PAST}.get(
            after, Tense.UNKNOWN
        )
    if (len(low) < 4 and low not in PAST) or low in NOT_PAST:
        return Tense.UNKNOWN
    return Tense.UNKNOWN if before in ("be", "to") or before in NOUN_MARKERS else Tense.PAST


def _is_set_down(tokens: list[Token], index: int) -> bool:
    """Whether a weekday follows "is": "the vote is on Thursday"."""
    after = [token.kind for token in tokens[index + 1 : index + 3]]
    return after[:1] == ["WD"] or after == ["ON", "WD"]


def _intent(tokens: list[Token], index: int) -> Tense:
    """Of a word that is a verb of intent only with what is intended: "planned to leave"."""
    before = tokens[index - 1].low if index else ""
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    if after in INTENT_OF and before not in NOUN_MARKERS:
        return Tense.FUTURE
    return Tense.PAST if tokens[index].low.endswith("ed") and before != "as" else Tense.UNKNOWN

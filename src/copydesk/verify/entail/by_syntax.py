"""The built-in judge of sentences: propositions side by side, abstaining when unsure."""

from datetime import datetime
from itertools import product

from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.calendar import interval_of
from copydesk.understand.lang.en.predicates import ANSWERS, DENYING, LIGHT, NOBODY
from copydesk.understand.reading import Reading
from copydesk.understand.syntax.propositions import (
    Argument,
    Proposition,
    Standing,
    propositions,
)
from copydesk.understand.terms import key_of, opposites
from copydesk.verify.entail.seam import Entailed, Stated

_LIGHT = frozenset(key_of(lemma) for lemma in LIGHT)
_ALIKE = 0.3
"""The share of a claim's words that a passage needs where a participant agrees."""
_ALIKE_FOR_ALL = 0.45
"""The same where one side speaks of nobody or nothing, or by pronouns, and no other agrees."""

_ALIKE_UNNAMED = 0.6
"""The same where who did it, or to what, is not said on one side."""
_SHARED = 2
"""Other words that the two must then share."""
_NEVER = 2.0
_BEYOND_WORDS = 0.3
"""What it adds to the likeness of words that the deed and its doer are the same."""


def by_syntax(claim: Stated, passage: Stated, share: float) -> Entailed | None:
    """A contradiction, where both tell of one deed and one of them denies it."""
    if share < _ALIKE or not _may_differ(claim, passage) or _on_other_days(claim, passage):
        return None
    mine = [
        one
        for one in propositions(claim.reading.parse_at(claim.sentence))
        if claim.span.contains(one.span)
    ]
    theirs = propositions(passage.reading.parse_at(passage.sentence))
    for one, other in product(mine, theirs):
        if not other.relative and _opposed(one, other) and share >= _needed(one, other):
            why = "it says the opposite"
            return Entailed(
                Stance.CONTRADICTS, share + _BEYOND_WORDS, _core(one), _core(other), why
            )
    return None


def _may_differ(claim: Stated, passage: Stated) -> bool:
    """Whether the words leave it possible that one denies what the other states.

    Most pairs do not, and are not parsed.
    """
    mine, theirs = (
        {word.lower for word in one.reading.words[one.sentence]} for one in (claim, passage)
    )
    if any(map(_denies, mine)) or any(map(_denies, theirs)):
        return True
    keys = {term.key for term in passage.reading.terms[passage.sentence]}
    return any(
        not keys.isdisjoint(opposites().get(term.key, ()))
        for term in claim.reading.terms[claim.sentence]
    )


def _denies(word: str) -> bool:
    return word in _DENIALS or key_of(word) in _DENYING or word.endswith(("n't", "n’t"))


_DENYING = frozenset(key_of(lemma) for lemma in DENYING)
_DENIALS = ANSWERS | NOBODY | frozenset("without unable unwilling cannot out off down".split())


def _core(one: Proposition) -> Span:
    """The words that say what is done, and to what."""
    core = one.span if one.object is None else one.span.join(one.object.span)
    return core if one.clause.contains(core) and len(core) <= _LONGEST else one.span


_LONGEST = 80


def _opposed(one: Proposition, other: Proposition) -> bool:
    """Whether one is affirmed and the other denied."""
    if one.predicate in _LIGHT or not _settled(one, other):
        return False
    if one.predicate == other.predicate:
        opposed = one.denied is not other.denied
    else:
        opposed = other.predicate in opposites().get(one.predicate, ()) and (
            one.denied is other.denied
        )
    return opposed and not (other.for_now and other.denied)


def _settled(one: Proposition, other: Proposition) -> bool:
    """Whether both are told as so; a promise is met by its denial, not by another's promise."""
    if Standing.OPEN in (one.standing, other.standing):
        return one.denied is not other.denied and _no_way(one, other)
    return one.standing is other.standing or one.standing is Standing.COMING


def _no_way(one: Proposition, other: Proposition) -> bool:
    """Whether what one states the other says nobody can do."""
    return (
        one.standing is Standing.STATED
        and other.denied
        and other.subject is not None
        and other.subject.nobody
    )


def _needed(one: Proposition, other: Proposition) -> float:
    """The share of words that two opposed propositions need to be about the same."""
    subject = _match(one.subject, other.subject)
    target = _match(one.object, other.object)
    if subject is False or target is False:
        return _NEVER
    if subject and (target or one.object is None or other.object is None):
        return _ALIKE
    if target:
        return _ALIKE
    told = one.subject is not None and other.subject is not None
    if told and (_for_all(one) or _for_all(other)):
        return _ALIKE_FOR_ALL
    return _ALIKE_UNNAMED if len(one.others & other.others) >= _SHARED else _NEVER


def _for_all(one: Proposition) -> bool:
    return any(
        side is not None and (side.nobody or side.anything) for side in (one.subject, one.object)
    )


def _match(one: Argument | None, other: Argument | None) -> bool | None:
    """Whether two participants are one; None where words do not tell."""
    if one is None or other is None:
        return None
    if one.nobody or other.nobody or one.anything or other.anything:
        return None
    if not one.head or not other.head:
        return None
    if one.named and other.named:
        return bool(one.named & other.named)
    return one.head == other.head or one.head in other.keys or other.head in one.keys


def _on_other_days(claim: Stated, passage: Stated) -> bool:
    """Whether each gives days, and none that is the other's."""
    mine, theirs = (_days(one.reading, one.sentence) for one in (claim, passage))
    return bool(mine and theirs) and not any(
        one[0] < other[1] and other[0] < one[1] for one, other in product(mine, theirs)
    )


def _days(reading: Reading, sentence: int) -> list[tuple[datetime, datetime]]:
    found = [interval_of(timex) for timex in reading.timexes_by_sentence[sentence]]
    return [(one.start, one.end) for one in found if one is not None]

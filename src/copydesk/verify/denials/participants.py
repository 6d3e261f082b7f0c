"""Who and what a clause and a passage speak of, and whether these may be the same."""

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.lang.en.states import ANOTHER
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.verify.denials.candidates import Candidate
from copydesk.verify.holders import Held, have_one_holder
from copydesk.verify.same_case import of_another_year, same_time

UNTOLD = 0.5
"""How alike two participants are taken to be of which one is not told by a noun."""
_OTHER = 0.3
"""How alike in meaning two who do something are at most that are surely not one."""
_SAME = 0.75
"""How alike in meaning what is in question is at least, where the participants differ."""


def may_be_one(reading: Reading, claim: Claim, one: Candidate, source: Reading) -> bool:
    """Whether a clause and a passage may speak of one thing at one time.

    Not, where their times differ, where one only tells what was so at first, where both name
    somebody and not the same, where the passage has it of somebody of whom the article does not
    speak there, where one only tells a thing from another of its kind, and where their
    participants are others.
    """
    sentence = one.passage.sentence
    there = clause_around(source, sentence, one.theirs.cue.words)
    if one.mine.told.formerly is not one.theirs.told.formerly:
        return False
    if not same_time(reading, claim.sentence, claim.clause, source, sentence, there):
        return False
    if of_another_year(source, sentence, reading, claim.sentence):
        return False
    mine = _names_told(reading, claim.sentence, claim.clause)
    theirs = _names_told(source, sentence, there)
    if mine and theirs and not mine & theirs:
        return False
    doer = one.theirs.told.subject
    if doer and not _names(source, sentence, doer) <= keys_around(reading, claim.sentence):
        return False
    if alike(reading, one.mine.told.subject, source, doer) < _OTHER:
        return False
    if _distinctions(reading, claim.clause) != _distinctions(source, there):
        return False
    return have_one_holder(
        Held(reading, claim.sentence, claim.clause, one.mine.words),
        Held(source, sentence, there, one.theirs.words),
    ) or (alike(reading, one.mine.told.thing, source, one.theirs.told.thing) >= _SAME)


def keys_around(reading: Reading, sentence: int) -> frozenset[str]:
    """The keys of a sentence and of those before it."""
    start = max(0, sentence - _BEHIND)
    return frozenset().union(*reading.term_keys[start : sentence + 1])


_BEHIND = 2
"""Sentences before a claim whose names are its own."""


def clause_around(reading: Reading, sentence: int, words: Span) -> Span:
    """The clause of a sentence that has some words."""
    found = (one for one in reading.clauses[sentence] if one.contains(words))
    return next(found, reading.sentences[sentence].span)


def _names_told(reading: Reading, sentence: int, clause: Span) -> frozenset[str]:
    """The names of a clause; where it has none, those of its sentence."""
    whole = reading.sentences[sentence].span
    return _names(reading, sentence, clause) or _names(reading, sentence, whole)


def _names(reading: Reading, sentence: int, clause: Span) -> frozenset[str]:
    return frozenset(
        term.key
        for term in reading.terms[sentence]
        if term.name and not term.minor and clause.contains(term.span)
    )


def _distinctions(reading: Reading, clause: Span) -> frozenset[str]:
    words = clause.cut(reading.article.prose)
    return frozenset(found[0].lower() for found in ANOTHER.finditer(words))


def alike(
    reading: Reading,
    mine: Span | None,
    source: Reading,
    theirs: Span | None,
    *,
    untold: float = UNTOLD,
) -> float:
    """How alike two participants are in meaning; `untold` where either is not told by a noun."""
    if mine is None or theirs is None:
        return untold
    words, others = mine.cut(reading.article.prose), theirs.cut(source.article.prose)
    if _is_pronoun(words) or _is_pronoun(others):
        return untold
    told = meanings([words, others])
    return float(told[0] @ told[1])


_POSSESSIVES = frozenset("his her its their my our your whose".split())
_PRONOUNS = frozenset(
    "he she it they him her them this that these those who which i we you one nobody nothing "
    "none its their his everything something".split()
)


def _is_pronoun(words: str) -> bool:
    """Whether some words say who it is by what was said before: "he", "her party"."""
    first, _, rest = words.strip().lower().partition(" ")
    return (first in _PRONOUNS and not rest) or first in _POSSESSIVES

"""The built-in judge of sentences: propositions side by side, abstaining when unsure."""

from datetime import datetime
from itertools import product

from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.calendar import interval_of
from copydesk.understand.lang.en.predicates import ANSWERS, DENYING, NOBODY
from copydesk.understand.reading import Reading
from copydesk.understand.syntax.outlook import Standing
from copydesk.understand.syntax.propositions import Proposition
from copydesk.understand.terms import antonyms, key_of, opposites
from copydesk.verify.entail.participants import have_changed_places, match, match_subjects
from copydesk.verify.entail.seam import Entailed, Stated

_LEAST = 0.15
"""The share of a claim's words that a passage needs where doer and deed and target agree."""
_ALIKE = 0.3
"""The same where one of the participants agrees."""
_ALIKE_FOR_ALL = 0.45
"""The same where one side speaks of nobody or nothing, or by pronouns, and no other agrees."""
_ALIKE_UNNAMED = 0.6
"""The same where who did it, or to what, is not said on one side."""
_SHARED = 2
"""Other words that the two must then share."""
_NEVER = 2.0
_BEYOND_WORDS = 0.15
"""What it adds to the likeness of words that the deed and its doer are the same."""


def by_syntax(claim: Stated, passage: Stated, share: float) -> Entailed | None:
    """A contradiction, where both tell of one deed and one of them denies it or turns it round."""
    if not is_worth_parsing(claim, passage, share) or _on_other_days(claim, passage):
        return None
    mine = [
        one
        for one in claim.reading.syntax.propositions(claim.sentence)
        if claim.span.contains(one.span)
    ]
    theirs = passage.reading.syntax.propositions(passage.sentence)
    for one, other in product(mine, theirs):
        if other.relative:
            continue
        if _opposed(one, other) and share >= _needed(one, other, claim, passage):
            why = "it says the opposite"
        elif have_changed_places(one, other):
            why = "it has it the other way about"
        else:
            continue
        return Entailed(Stance.CONTRADICTS, share + _BEYOND_WORDS, _core(one), _core(other), why)
    return None


def is_worth_parsing(claim: Stated, passage: Stated, share: float) -> bool:
    """Whether the words leave it possible that one denies or turns round what the other states.

    Most pairs do not, and are not parsed.
    """
    if share < _LEAST:
        return False
    mine, theirs = claim.reading.terms[claim.sentence], passage.reading.terms[passage.sentence]
    their_keys = passage.reading.term_keys[passage.sentence]
    deeds = {term.key for term in mine if not term.name and claim.span.contains(term.span)}
    if any(not their_keys.isdisjoint(antonyms().get(key, ())) for key in deeds):
        return True
    if their_keys.isdisjoint(deeds):
        return False
    if _has_denial(claim) or _has_denial(passage):
        return True
    names = {term.key for term in mine if term.name} & {term.key for term in theirs if term.name}
    return len(names) >= _PAIR


_PAIR = 2


def _has_denial(stated: Stated) -> bool:
    reading, sentence = stated.reading, stated.sentence
    return not reading.term_keys[sentence].isdisjoint(_DENYING) or any(
        word.lower in _DENIALS or word.lower.endswith(("n't", "n’t"))
        for word in reading.words[sentence]
        if stated.span.contains(word.span)
    )


_DENYING = frozenset(key_of(lemma) for lemma in DENYING)
_DENIALS = ANSWERS | NOBODY | frozenset("without unable unwilling cannot".split())


def _core(one: Proposition) -> Span:
    """The words that say what is done, and to what."""
    core = one.span if one.object is None else one.span.join(one.object.span)
    return core if one.clause.contains(core) and len(core) <= _LONGEST else one.span


_LONGEST = 80


def _opposed(one: Proposition, other: Proposition) -> bool:
    """Whether one is affirmed and the other denied."""
    if not one.predicate or not other.predicate or not _settled(one, other):
        return False
    if one.predicate == other.predicate:
        opposed = one.denied is not other.denied
    else:
        opposed = _antonyms(one, other) and one.denied is other.denied
    return opposed and not (other.for_now and other.denied)


def _antonyms(one: Proposition, other: Proposition) -> bool:
    return other.predicate in antonyms().get(one.predicate, ())


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


def _needed(one: Proposition, other: Proposition, claim: Stated, passage: Stated) -> float:
    """The share of words that two opposed propositions need to be about the same."""
    subject = match_subjects(one, other, claim, passage)
    target = match(one.object, other.object)
    if subject is False or target is False:
        return _NEVER
    if subject and target:
        return _LEAST
    if _antonyms(one, other) and other.predicate not in opposites().get(one.predicate, ()):
        alone = subject and (one.object is None or other.object is None)
        return _ALIKE_FOR_ALL if alone else _NEVER
    shared = one.others & other.others
    if subject and shared and _both_named(one, other):
        return _LEAST
    vague = one.object is not None and one.object.nobody
    if subject and (shared or not (vague or (one.object and other.object))):
        return _ALIKE
    if target:
        return _ALIKE
    told = one.subject is not None and other.subject is not None
    if told and (_nobody_does(one) or _nobody_does(other) or (shared and _for_all(one, other))):
        return _ALIKE_FOR_ALL
    if told and one.subject and one.subject.head and other.subject and other.subject.head:
        return _NEVER
    return _ALIKE_UNNAMED if len(shared) >= _SHARED else _NEVER


def _both_named(one: Proposition, other: Proposition) -> bool:
    return all(each.subject is not None and each.subject.named for each in (one, other))


def _nobody_does(one: Proposition) -> bool:
    return one.subject is not None and one.subject.nobody


def _for_all(*both: Proposition) -> bool:
    return any(
        side is not None and (side.nobody or side.anything)
        for one in both
        for side in (one.subject, one.object)
    )


def _on_other_days(claim: Stated, passage: Stated) -> bool:
    """Whether each gives days, and none that is the other's."""
    mine, theirs = (_days(one.reading, one.sentence) for one in (claim, passage))
    return bool(mine and theirs) and not any(
        one[0] < other[1] and other[0] < one[1] for one, other in product(mine, theirs)
    )


def _days(reading: Reading, sentence: int) -> list[tuple[datetime, datetime]]:
    found = [interval_of(timex) for timex in reading.timexes_by_sentence[sentence]]
    return [(one.start, one.end) for one in found if one is not None]

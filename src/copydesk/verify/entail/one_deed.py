"""Whether two opposed propositions tell of one deed: by their participants, and by their words."""

from copydesk.understand.lang.en.embedding import CONVERSES
from copydesk.understand.lang.en.predicates import REPORTING, SPOKEN
from copydesk.understand.syntax.propositions import Argument, Proposition
from copydesk.understand.terms import antonyms, key_of, opposites
from copydesk.verify.entail.participants import is_passive, match, match_subjects
from copydesk.verify.entail.seam import Stated

_LEAST = 0.15
"""The share of a claim's words that a passage needs where doer and deed and target agree."""
_ALIKE = 0.3
"""The same where one of the participants agrees."""
_ALIKE_FOR_ALL = 0.45
"""The same where one side speaks of nobody or nothing, or by pronouns, and no other agrees."""
_ALIKE_UNNAMED = 0.6
"""The same where who did it, or to what, is not said on one side."""
_ADDED = 1
"""Words that a denial may have beyond what it denies."""
_SPOKEN = frozenset(key_of(lemma) for lemma in REPORTING | SPOKEN) - {key_of("end")}
"""Less the key of "conclude", which is that of all that ends or is closed."""
_NEVER = 2.0
_CONVERSES = frozenset(
    pair
    for one, other in CONVERSES
    for pair in ((key_of(one), key_of(other)), (key_of(other), key_of(one)))
)


def are_antonyms(one: Proposition, other: Proposition) -> bool:
    """Whether the deed of one is the opposite of the other's."""
    return other.predicate in antonyms().get(one.predicate, ())


def needed_share(one: Proposition, other: Proposition, claim: Stated, passage: Stated) -> float:
    """The share of words that two opposed propositions need to be about one deed.

    Args:
        one, other: the propositions, of which one denies the other.
        claim, passage: where they stand.

    Returns:
        A share; more than 1 where no likeness of words makes up for other participants.
    """
    subject = match_subjects(one, other, claim, passage)
    target = match(one.object, other.object)
    if subject is False or target is False:
        return _NEVER
    if not subject and (one.predicate, other.predicate) in _CONVERSES:
        return _NEVER
    if subject and target:
        return _LEAST
    if one.predicate in _SPOKEN or other.predicate in _SPOKEN:
        return _NEVER
    if subject:
        return _needed_of_doer(one, other)
    if _nobody_does(one) or _nobody_does(other):
        return _ALIKE_FOR_ALL if _are_kin(one, other) else _NEVER
    if _all_of_a_kind(one, other):
        return _ALIKE_FOR_ALL
    if target:
        return _needed_of_target(one, other)
    return _ALIKE_UNNAMED if _names_its_doer(one, other) else _NEVER


def _needed_of_doer(one: Proposition, other: Proposition) -> float:
    """The same where who does it agrees, and what it is done to does not show it."""
    mine, theirs = one.object, other.object
    if mine is None and theirs is None:
        if not _adds_little(one, other):
            return _NEVER
        if are_antonyms(one, other) and other.predicate not in opposites().get(one.predicate, ()):
            return _ALIKE_FOR_ALL
        return _LEAST if _besides(one, other) and _both_named(one, other) else _ALIKE
    if mine is None or theirs is None:
        return _NEVER
    vague = any(each.nobody or each.anything for each in (mine, theirs))
    return _ALIKE if vague or mine.head == theirs.head != "" else _NEVER


def _needed_of_target(one: Proposition, other: Proposition) -> float:
    """The same where to whom it is done agrees, and who does it is not said."""
    if not is_passive(one) and not is_passive(other):
        return _NEVER
    named = all(each.object is not None and each.object.named for each in (one, other))
    return _ALIKE if named or _besides(one, other) else _ALIKE_UNNAMED


def _adds_little(one: Proposition, other: Proposition) -> bool:
    """Whether what is denied is hardly narrower than what is affirmed.

    That nobody died for it does not deny that somebody died.
    """
    wide, narrow = (one, other) if other.denied else (other, one)
    return len(narrow.others - wide.others - _keys(narrow.subject)) <= _ADDED


def _besides(one: Proposition, other: Proposition) -> frozenset[str]:
    """What two propositions share but for their participants."""
    return (one.others & other.others) - _keys(one.subject) - _keys(one.object)


def _keys(one: Argument | None) -> frozenset[str]:
    return one.keys if one is not None else frozenset()


def _all_of_a_kind(one: Proposition, other: Proposition) -> bool:
    """Whether one says of none of a kind what is done to some of that kind by the other."""
    mine, theirs = one.object, other.object
    if mine is None or theirs is None or not (is_passive(one) and is_passive(other)):
        return False
    if not mine.head == theirs.head != "" or mine.nobody is theirs.nobody:
        return False
    shared = (one.others | mine.keys) & (other.others | theirs.keys)
    return bool(shared - {mine.head})


def _are_kin(one: Proposition, other: Proposition) -> bool:
    """Whether one denies for all of a kind what the other says of some of that kind."""
    mine, theirs = one.subject, other.subject
    if mine is None or theirs is None or (mine.head and theirs.head and mine.head != theirs.head):
        return False
    if match(one.object, other.object):
        return True
    untold = all(each is None or not each.head for each in (one.object, other.object))
    return untold and (
        mine.head == theirs.head or any(each.nobody and not each.head for each in (mine, theirs))
    )


def _names_its_doer(one: Proposition, other: Proposition) -> bool:
    """Whether a deed without doer or target goes with the doer that the other has: "without
    clearance from the harbour master".
    """
    if one.object is not None or other.object is not None:
        return _rules_out_all(one, other)
    told, bare = (one, other) if other.subject is None else (other, one)
    return bare.subject is None and bool(_keys(told.subject) & bare.others)


def _rules_out_all(one: Proposition, other: Proposition) -> bool:
    """Whether one says of somebody not named that nothing at all was so."""
    return any(
        each.object is not None and each.object.nobody and each.subject and not each.subject.head
        for each in (one, other)
    )


def _both_named(one: Proposition, other: Proposition) -> bool:
    return all(each.subject is not None and each.subject.named for each in (one, other))


def _nobody_does(one: Proposition) -> bool:
    return one.subject is not None and one.subject.nobody

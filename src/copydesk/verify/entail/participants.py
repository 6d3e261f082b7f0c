"""Whether the participants of two propositions are the same, or have changed places."""

from copydesk.understand.lang.en.predicates import MUTUAL, REPORTING
from copydesk.understand.lang.en.pronouns import OBJECTS, SUBJECTS
from copydesk.understand.reading import Reading
from copydesk.understand.syntax.outlook import Standing
from copydesk.understand.syntax.propositions import Argument, Proposition
from copydesk.understand.terms import key_of
from copydesk.verify.entail.seam import Stated

_BOTH_WAYS = frozenset(key_of(lemma) for lemma in MUTUAL | REPORTING)


def match(one: Argument | None, other: Argument | None) -> bool | None:
    """Whether two participants are one; None where words do not tell."""
    if one is None or other is None:
        return None
    if one.nobody or other.nobody or one.anything or other.anything:
        return None
    if not one.head or not other.head:
        return None
    alike = one.head == other.head or one.head in other.keys or other.head in one.keys
    if one.named and other.named:
        return alike and bool(one.named & other.named)
    if alike and not (one.named | other.named) - {one.head, other.head}:
        return True if one.many is other.many else None
    return None if one.named or other.named else False


def match_subjects(
    one: Proposition, other: Proposition, claim: Stated, passage: Stated
) -> bool | None:
    """The same of two subjects; a pronoun is taken for the last subject where that agrees."""
    mine, theirs = one.subject, other.subject
    plain = match(mine, theirs)
    if plain is not None:
        return plain
    before = match(_meant(mine, claim), _meant(theirs, passage))
    return True if before else None


def _meant(one: Argument | None, stated: Stated) -> Argument | None:
    """Whom a pronoun most likely stands for: who says so, or the subject of the sentence before."""
    reading, sentence = stated.reading, stated.sentence
    if one is None or one.head or not _is_pronoun(reading, one):
        return one
    own = [
        each for each in reading.syntax.propositions(sentence) if each.span.end <= one.span.start
    ]
    before = reading.syntax.propositions(sentence - 1) if sentence else ()
    said = [each for each in own if each.predicate in _SAYING]
    return next(
        (each.subject for each in (*said, *before) if each.subject and each.subject.head), one
    )


def _is_pronoun(reading: Reading, one: Argument) -> bool:
    return one.span.cut(reading.article.prose).lower() in SUBJECTS | OBJECTS


_SAYING = frozenset(key_of(lemma) for lemma in REPORTING)


def is_passive(one: Proposition) -> bool:
    """Whether a deed is told without its doer, of the one to whom it is done."""
    target = one.object
    return one.subject is None and target is not None and target.span.start < one.span.start


def have_changed_places(one: Proposition, other: Proposition) -> bool:
    """Whether two state one deed, and each has as doer the one to whom the other has it done."""
    if one.predicate != other.predicate or not one.predicate or one.predicate in _BOTH_WAYS:
        return False
    if one.denied or other.denied or not (one.standing is other.standing is Standing.STATED):
        return False
    doer, target = _name_of(one.subject), _name_of(one.object)
    their_doer, their_target = _name_of(other.subject), _name_of(other.object)
    return bool(doer and target) and (doer, target) == (their_target, their_doer)


def _name_of(one: Argument | None) -> str:
    """The key of the name that heads a participant; empty where it is no name."""
    return one.head if one is not None and one.head in one.named else ""

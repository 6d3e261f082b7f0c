"""What a clause says of all, of none or of any time, and a report denies of one of them."""

from collections.abc import Iterator, Sequence

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.understand.lang.en.universals import (
    A_FURTHER,
    ALL_OF,
    ANOTHER,
    AT_NO_TIME,
    MAY_BE,
    NO_OF,
    OF_WHAT,
    STANDS_FOR,
    TURNED,
    UP_TO_THEN,
)
from copydesk.understand.names import same_name
from copydesk.understand.reading import Reading
from copydesk.understand.syntax.outlook import Standing
from copydesk.understand.syntax.propositions import Argument, Proposition
from copydesk.understand.terms import key_of, opposites
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.entail.by_syntax import on_other_days
from copydesk.verify.entail.participants import match, match_subjects
from copydesk.verify.entail.seam import Stated
from copydesk.verify.gainsaid import Saying, may_gainsay
from copydesk.verify.nearest import Near, nearest
from copydesk.verify.passages import Passages

_NEAREST = 10
_ALIKE = 0.42
"""How alike in meaning a passage must be that tells of one of a kind, or of one time."""
_ALIKE_TOO = 0.36
"""The same where it has the claim's numbers of them too, or denies it in the claim's own words."""


def compare_universals(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that tell of one that is not so, where a clause has that all are, or none.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    words = claim.clause.cut(reading.article.prose)
    if not MAY_BE.search(words) or TURNED.search(words):
        return []
    mine = [
        one
        for one in reading.syntax.propositions(claim.sentence)
        if claim.clause.contains(one.span) and one.standing is Standing.STATED and not one.relative
    ]
    if not mine:
        return []
    stated = Stated(reading, claim.sentence, claim.clause)
    found = []
    for near in nearest(reading, claim, passages, _NEAREST):
        if near.likeness < _ALIKE_TOO:
            break
        there = _stated(near, passages)
        pair = next(_opposed(stated, mine, there, near.likeness), None)
        if pair is not None:
            found.append(
                Comparison(
                    near.passage,
                    Stance.CONTRADICTS,
                    near.likeness + _SURE,
                    "it says otherwise of one",
                    wrong=claim.clause,
                    differing=(pair[1].span,),
                    fault=faults.OPPOSITE,
                )
            )
    return found


_SURE = 0.1
"""What it adds to the likeness that one and the same deed is told and denied."""


def _stated(near: Near, passages: Passages) -> Stated:
    passage = near.passage
    return Stated(passages.readings[passage.source], passage.sentence, passage.span)


def _opposed(
    claim: Stated, mine: Sequence[Proposition], passage: Stated, likeness: float
) -> Iterator[tuple[Proposition, Proposition]]:
    """A proposition of a claim, and one of a passage that denies it of one."""
    theirs = passage.reading.syntax.propositions(passage.sentence)
    if "?" in passage.span.cut(passage.reading.article.prose):
        return
    apart = on_other_days(claim, passage)
    for one in mine:
        for other in theirs:
            if other.standing is not Standing.STATED or other.relative or other.for_now:
                continue
            if not _deny_each_other(one, other) or _is_of_others(claim, one, passage, other):
                continue
            if apart and not AT_NO_TIME.search(one.clause.cut(claim.reading.article.prose)):
                continue
            if not _is_instance(claim, one, passage, other):
                continue
            least = _ALIKE if one.predicate != other.predicate else _ALIKE_TOO
            if likeness >= least and _may_gainsay(claim, one, passage, other):
                yield one, other


def _deny_each_other(one: Proposition, other: Proposition) -> bool:
    if not one.predicate:
        return False
    if one.predicate == other.predicate:
        return one.denied is not other.denied
    against = opposites().get(one.predicate, frozenset())
    return other.predicate in against and one.denied is other.denied


def _may_gainsay(claim: Stated, one: Proposition, passage: Stated, other: Proposition) -> bool:
    return may_gainsay(
        Saying(claim.reading, claim.sentence, one.span),
        Saying(passage.reading, passage.sentence, other.span),
        theirs_denies=None if one.denied is other.denied else other.denied,
        of_all=True,
    )


def _is_instance(claim: Stated, one: Proposition, passage: Stated, other: Proposition) -> bool:
    """Whether a passage's proposition is a case of what a claim says of all, none or any time."""
    prose = claim.reading.article.prose
    if not one.denied:
        return any(
            _is_one_of(argument, other)
            for argument in (one.subject, one.object)
            if argument is not None and ALL_OF.match(argument.span.cut(prose))
        )
    if AT_NO_TIME.search(one.clause.cut(prose)):
        return _is_once(claim, one, passage, other)
    return _is_some(claim, one, passage, other)


def _is_of_others(claim: Stated, one: Proposition, passage: Stated, other: Proposition) -> bool:
    """Whether a proposition is of another one of the kind, of another place, or of another thing.

    So is what has names that the article has nowhere.
    """
    words = other.clause.cut(passage.reading.article.prose)
    if ANOTHER.search(words) or A_FURTHER.search(words):
        return True
    known = [name for names in claim.reading.names for name in names]
    start = passage.span.start
    for name in passage.reading.names[passage.sentence]:
        sure = len(name.parts) > 1 or name.span.start > start
        inside = other.clause.contains(name.span) and len(name.span) > _LETTERS
        if sure and inside and not any(same_name(name, each) for each in known):
            return True
    known_keys = frozenset().union(*claim.reading.term_keys)
    for found in OF_WHAT.finditer(words):
        if not {key_of(word) for word in found[1].lower().split()} & known_keys:
            return True
    mine, theirs = _beside(one), _beside(other)
    return bool(mine and theirs) and not mine & theirs


def _is_one_of(all_of: Argument, other: Proposition) -> bool:
    """Whether a participant is one, or some, of those of whom a claim speaks."""
    for argument in (other.subject, other.object):
        if argument is None or not all_of.head or argument.head != all_of.head:
            continue
        named = {one for one in argument.named - all_of.named if len(one) > _LETTERS}
        if not named:
            return True
    return False


_LETTERS = 2
"""Letters of what only numbers the things of a kind: "the anchor on leg B"."""


def _is_once(claim: Stated, one: Proposition, passage: Stated, other: Proposition) -> bool:
    """Whether the same one once did to the same thing what a claim says was never done."""
    if UP_TO_THEN.search(claim.span.cut(claim.reading.article.prose)):
        return False
    if match_subjects(one, other, claim, passage) is False or _is_copula(passage, other):
        return False
    mine, theirs = one.object, other.object
    if mine is None or theirs is None:
        return mine is theirs and bool(one.others & other.others)
    if not mine.head and STANDS_FOR.match(mine.span.cut(claim.reading.article.prose)):
        return theirs.head in claim.reading.term_keys[claim.sentence]
    return bool(match(mine, theirs))


def _is_copula(stated: Stated, one: Proposition) -> bool:
    words = one.span.cut(stated.reading.article.prose).lower().split()
    return words[0] in ("is", "was", "are", "were", "be", "been")


def _is_some(claim: Stated, one: Proposition, passage: Stated, other: Proposition) -> bool:
    """Whether some were, where a claim has that none was: "no arrests", "12 people arrested"."""
    prose = claim.reading.article.prose
    if match_subjects(one, other, claim, passage) is False:
        return False
    before = prose[max(claim.span.start, one.span.start - _BEFORE) : one.span.start]
    if NO_OF.search(before):
        return True
    none = next((each for each in (one.subject, one.object) if each and each.nobody), None)
    return none is not None and bool(none.head) and _is_one_of(none, other)


def _beside(one: Proposition) -> frozenset[str]:
    """What belongs to a deed but those who take part in it."""
    parts = [each.keys for each in (one.subject, one.object) if each is not None]
    return one.others - {one.predicate} - frozenset().union(*parts)


_BEFORE = 12

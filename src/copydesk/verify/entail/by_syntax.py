"""The built-in judge of sentences: propositions side by side, abstaining when unsure."""

from datetime import datetime, timedelta
from itertools import product

from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.calendar import interval_of
from copydesk.understand.lang.en.predicates import ANSWERS, DENYING, NOBODY
from copydesk.understand.reading import Reading
from copydesk.understand.syntax.outlook import Standing
from copydesk.understand.syntax.propositions import Proposition
from copydesk.understand.terms import antonyms, key_of
from copydesk.verify.entail.one_deed import are_antonyms, needed_share
from copydesk.verify.entail.participants import have_changed_places
from copydesk.verify.entail.seam import Entailed, Stated
from copydesk.verify.gainsaid import Saying, may_gainsay

_LEAST = 0.15
"""The share of a claim's words below which no passage is parsed."""
_BEYOND_WORDS = 0.15
"""What it adds to the likeness of words that the deed and its doer are the same."""


def by_syntax(claim: Stated, passage: Stated, share: float) -> Entailed | None:
    """A contradiction, where both tell of one deed and one of them denies it or turns it round."""
    if not is_worth_parsing(claim, passage, share) or on_other_days(claim, passage):
        return None
    mine = [
        one
        for one in claim.reading.syntax.propositions(claim.sentence)
        if claim.span.contains(one.span)
    ]
    theirs = passage.reading.syntax.propositions(passage.sentence)
    for one, other in product(mine, theirs):
        if other.relative or _deny_alike(one, claim, other, passage):
            continue
        if _is_told_too(one, other, claim):
            continue
        if (
            _opposed(one, other)
            and share >= needed_share(one, other, claim, passage)
            and _may_gainsay(one, claim, other, passage)
        ):
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


def _is_told_too(one: Proposition, other: Proposition, claim: Stated) -> bool:
    """Whether the article tells the other deed as well: "rose on Monday and fell on Tuesday"."""
    if one.predicate == other.predicate:
        return False
    return any(
        each.predicate == other.predicate and each.denied is other.denied
        for each in claim.reading.syntax.propositions(claim.sentence)
    )


def _deny_alike(one: Proposition, claim: Stated, other: Proposition, passage: Stated) -> bool:
    """Whether one word denies both, though only in one of them it was found by what it goes with.

    "It passed on none of them" in two sentences that are built otherwise.
    """
    if one.predicate != other.predicate or one.denied is other.denied:
        return False
    mine, theirs = (
        {
            word.lower
            for word in stated.reading.words[stated.sentence]
            if proposition.clause.contains(word.span)
        }
        for proposition, stated in ((one, claim), (other, passage))
    )
    return bool(mine & theirs & NOBODY)


_DENYING = frozenset(key_of(lemma) for lemma in DENYING)
_DENIALS = ANSWERS | NOBODY | frozenset("without unable unwilling cannot".split())


def _core(one: Proposition) -> Span:
    """The words that say what is done, and to what."""
    core = one.span if one.object is None else one.span.join(one.object.span)
    return core if one.clause.contains(core) and len(core) <= _LONGEST else one.span


_LONGEST = 80


def _opposed(one: Proposition, other: Proposition) -> bool:
    """Whether one is affirmed and the other denied, for good, of one time."""
    if not one.predicate or not other.predicate or not _settled(one, other):
        return False
    if one.predicate == other.predicate:
        opposed = one.denied is not other.denied
    else:
        opposed = are_antonyms(one, other) and one.denied is other.denied
    return opposed and not any(each.for_now and each.denied for each in (one, other))


def _may_gainsay(one: Proposition, claim: Stated, other: Proposition, passage: Stated) -> bool:
    return may_gainsay(
        Saying(claim.reading, claim.sentence, one.span),
        Saying(passage.reading, passage.sentence, other.span),
        theirs_denies=None if one.denied is other.denied else other.denied,
    )


def _settled(one: Proposition, other: Proposition) -> bool:
    """Whether both are told as so; a promise is met by its denial, not by another's promise."""
    if Standing.OPEN in (one.standing, other.standing):
        return one.denied is not other.denied and _no_way(one, other)
    promised = one.standing is Standing.COMING and other.denied
    return one.standing is other.standing or promised


def _no_way(one: Proposition, other: Proposition) -> bool:
    """Whether what one states the other says nobody can do."""
    return (
        one.standing is Standing.STATED
        and other.denied
        and other.subject is not None
        and other.subject.nobody
    )


def on_other_days(claim: Stated, passage: Stated) -> bool:
    """Whether each gives days, or one days long before or after, and none that is the other's."""
    mine, theirs = (_days(one.reading, one.sentence) for one in (claim, passage))
    if not mine and not theirs:
        return False
    lately = _between(claim.reading, passage.reading)
    mine, theirs = mine or lately, theirs or lately
    return bool(mine and theirs) and not any(
        one[0] < other[1] and other[0] < one[1] for one, other in product(mine, theirs)
    )


def _between(*readings: Reading) -> list[tuple[datetime, datetime]]:
    """When a sentence without a date is taken to play: around the times of the two reports."""
    times = [one.reference.time for one in readings if one.reference.time is not None]
    return [(min(times) - _AROUND, max(times) + _AROUND)] if times else []


_AROUND = timedelta(days=31)


def _days(reading: Reading, sentence: int) -> list[tuple[datetime, datetime]]:
    found = [interval_of(timex) for timex in reading.timexes_by_sentence[sentence]]
    return [(one.start, one.end) for one in found if one is not None]

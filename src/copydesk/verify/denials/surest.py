"""The passages that most surely deny a clause, and those that leave it in doubt."""

from collections.abc import Sequence
from dataclasses import dataclass

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.lang.en.negation import NO_LONGER
from copydesk.understand.polarity import has_negation
from copydesk.understand.reading import Reading
from copydesk.understand.syntax.outlook import Standing
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, Context
from copydesk.verify.denials.candidates import Candidate, answers_of, candidates
from copydesk.verify.denials.participants import alike, clause_around
from copydesk.verify.denials.signs import SIGNS, rows
from copydesk.verify.denials.verbs import asks_for_a_verb
from copydesk.verify.denials.weights import AGAINST, DOUBTFUL, SURE, WEIGHTS
from copydesk.verify.gainsaid import Saying, is_ended_of_another, may_gainsay, of_other_doers
from copydesk.verify.nearest import UNRELATED
from copydesk.verify.passages import Passage
from copydesk.verify.probable import probabilities
from copydesk.verify.support import Rated
from copydesk.verify.values import has_the_digits


@dataclass(frozen=True, slots=True)
class Denials:
    """What the sources deny of a clause.

    Attributes:
        found: the passages that deny it.
        against: the places of those that answer a question of it the other way, and may deny it.
        doubtful: whether one may so well that nothing should be said to bear the clause out.
    """

    found: tuple[Comparison, ...] = ()
    against: frozenset[tuple[int, int]] = frozenset()
    doubtful: bool = False

    def leaves(self, comparison: Comparison) -> bool:
        """Whether a passage may bear the clause out in spite of all."""
        if comparison.stance is not Stance.SUPPORTS or comparison.by_value:
            return True
        return not self.doubtful and _place(comparison.passage) not in self.against


def compare_answers(
    reading: Reading, claim: Claim, context: Context, borne: Sequence[Rated] = ()
) -> Denials:
    """The passages that answer a question of news the other way than a clause does.

    Args:
        reading: the article.
        claim: the clause.
        context: what it is about.
        borne: the passages that say what it says, by all other signs.
    """
    found = candidates(reading, claim, answers_of(reading, claim), context.passages)
    sure = _sure(reading, claim, found, borne, context)
    rated = list(zip(found, sure, strict=True))
    return Denials(
        tuple(
            _denial(claim, one, how) for one, how in rated if how >= SURE and not one.theirs.asked
        ),
        frozenset(_place(one.passage) for one, how in rated if how >= AGAINST),
        any(how >= DOUBTFUL for _, how in rated),
    )


def _place(passage: Passage) -> tuple[int, int]:
    return passage.source, passage.sentence


def _sure(
    reading: Reading,
    claim: Claim,
    found: Sequence[Candidate],
    borne: Sequence[Rated],
    context: Context,
) -> list[float]:
    """How probable it is of each candidate that it denies a clause, 0 to 1.

    It does not where it is of somebody else, of another thing of the kind or of another time, nor
    where it has the same numbers.
    """
    if not found:
        return []
    signs = rows(reading, claim, found, borne, context)
    sure = probabilities(signs, SIGNS, WEIGHTS)
    columns = [SIGNS.index(sign) for sign in _OTHERS]
    others = [bool(row[columns].any()) for row in signs]
    return [
        float(how)
        if one.likeness >= UNRELATED
        and not other
        and not _counts_alike(reading, claim, one, context)
        and _may_gainsay(reading, claim, one, context)
        else 0.0
        for how, one, other in zip(sure, found, others, strict=True)
    ]


def _of_other_things(reading: Reading, one: Candidate, source: Reading) -> bool:
    """Whether two answers in other words are of things that are not alike.

    Who "stopped short of the summit" has not gainsaid that he "entered the hut".
    """
    mine, theirs = one.mine.told.object, one.theirs.told.object
    if asks_for_a_verb(one.mine.question):
        return alike(reading, mine, source, theirs) < _LIKE
    words, others = one.mine.cue.words, one.theirs.cue.words
    if words.cut(reading.article.prose).lower() == others.cut(source.article.prose).lower():
        return False
    if one.mine.question not in _ANSWERED_OF_A_THING:
        return False
    return alike(reading, mine, source, theirs, untold=0.0) < _LIKE


_ANSWERED_OF_A_THING = frozenset(("access", "entry", "need"))
"""Questions whose answers say nothing without the thing that they are of."""
_LIKE = 0.45
"""How alike in meaning two such things are at least."""


def _may_gainsay(reading: Reading, claim: Claim, one: Candidate, context: Context) -> bool:
    source = context.passages.readings[one.passage.source]
    mine, theirs = one.mine.told.denied, one.theirs.told.denied
    here = Saying(reading, claim.sentence, one.mine.cue.words)
    there = Saying(source, one.passage.sentence, one.theirs.cue.words)
    return (
        not _of_other_things(reading, one, source)
        and not _leaves_a_verb_open(reading, claim, one, source)
        and not _has_only_ended(reading, claim, one, source)
        and not _is_done_to_another(reading, claim, one, source)
        and not of_other_doers(here, there)
        and not (one.mine.question in _OF_ITSELF and is_ended_of_another(here, there))
        and may_gainsay(here, there, theirs_denies=None if mine is theirs else theirs)
    )


def _counts(reading: Reading, sentence: int, doer: Span | None) -> bool:
    """Whether those who do something are counted, and so may be only some."""
    return doer is not None and any(
        doer.overlaps(number.span) for number in reading.quantities_by_sentence[sentence]
    )


def _has_only_ended(reading: Reading, claim: Claim, one: Candidate, source: Reading) -> bool:
    """Whether one says that something is no longer so, and the other only that it was."""
    if one.mine.told.past is one.theirs.told.past:
        return False
    there = source.sentences[one.passage.sentence].span
    return any(
        NO_LONGER.search(text.article.prose, span.start, span.end)
        for text, span in ((reading, claim.clause), (source, there))
    )


def _is_done_to_another(reading: Reading, claim: Claim, one: Candidate, source: Reading) -> bool:
    """Whether one goes on by itself, and has ended something else: "abandoned their merger"."""
    mine, theirs = one.mine.told, one.theirs.told
    if one.mine.question not in _OF_ITSELF or mine.subject is None:
        return False
    if _is_thing(reading, claim.sentence, mine.object) is _is_thing(
        source, one.passage.sentence, theirs.object
    ):
        return False
    return alike(reading, mine.subject, source, theirs.subject, untold=0.0) >= _SAME_DOER


def _is_thing(reading: Reading, sentence: int, words: Span | None) -> bool:
    """Whether some words name a thing, and do not only count."""
    if words is None or any(
        words.overlaps(time.span) for time in reading.timexes_by_sentence[sentence]
    ):
        return False
    return any(
        one.pos in ("NOUN", "PROPN") and words.contains(one.span)
        for one in reading.parse_at(sentence).tokens
    )


_OF_ITSELF = frozenset(("continuation", "staging", "openness", "operation"))
"""Questions of what something does by itself or has done to it: "stopped", "stopped the pump"."""
_SAME_DOER = 0.75


def _leaves_a_verb_open(reading: Reading, claim: Claim, one: Candidate, source: Reading) -> bool:
    """Whether either only says that something must or will be done which the other says was not.

    Or whether the one that says it was denies something beside it, and may well deny it too: "is
    not out of control and falling".
    """
    if not asks_for_a_verb(one.mine.question):
        return False
    if {one.mine.told.standing, one.theirs.told.standing} != {Standing.STATED}:
        return True
    if _counts(reading, claim.sentence, one.mine.told.subject) or _counts(
        source, one.passage.sentence, one.theirs.told.subject
    ):
        return True
    if one.mine.yes:
        return has_negation(reading, claim.clause)
    there = clause_around(source, one.passage.sentence, one.theirs.cue.words)
    return has_negation(source, there)


def _counts_alike(reading: Reading, claim: Claim, one: Candidate, context: Context) -> bool:
    """Whether a passage has so many of a clause's numbers that it tells the same.

    "Bergen gives up 280, the branches 140" beside "280 and 140 are unchanged".
    """
    source = context.passages.readings[one.passage.source]
    mine = reading.quantities_by_sentence[claim.sentence]
    large = [number for number in mine if number.value > _FEW]
    same = [number for number in large if has_the_digits(reading, number, source, one.passage)]
    return len(same) >= _SEVERAL


_SEVERAL = 2
_FEW = 12
"""Numbers up to it are met everywhere."""


_OTHERS = ("names", "times", "year", "formerly", "doer", "distinction")
"""Signs that rule out that one thing is meant, whatever the others say."""


def _denial(claim: Claim, one: Candidate, how_sure: float) -> Comparison:
    return Comparison(
        one.passage,
        Stance.CONTRADICTS,
        how_sure,
        "it says the opposite",
        wrong=claim.clause,
        differing=(one.theirs.words,),
        fault=faults.OPPOSITE,
    )

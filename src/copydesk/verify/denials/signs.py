"""What tells that a passage denies a clause: a row of numbers for each candidate."""

import math
from collections.abc import Sequence
from dataclasses import astuple, fields
from typing import TYPE_CHECKING

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.answers import Answer, answers_in
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.understand.syntax.outlook import Standing
from copydesk.verify.comparison import Context, clause_terms
from copydesk.verify.denials.candidates import Candidate
from copydesk.verify.denials.participants import Apart, alike, apart, clause_around, keys_around
from copydesk.verify.passages import Passages
from copydesk.verify.support import Rated
from copydesk.verify.values import values_beside

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Row = NDArray[np.float64]
    Rows = NDArray[np.float64]

SIGNS = (
    "bias",
    "clause",  # how alike in meaning the clause and the passage are
    "sentence",  # how alike its sentence and the passage are
    "context",  # how much more alike it is with the sentence before it, where it needs it
    "part",  # how alike the two clauses are
    "rest",  # how alike they are without the words that answer
    "subject",  # how alike who does it is; a half where either is not told
    "object",  # how alike what it is done to is
    "thing",  # how alike what is in question is: what it is done to, else who does it
    "across",  # how alike the likest of the participants are, be it in other parts
    "share",  # the share of the clause's words that the passage has
    "back",  # the share of the passage's clause that the article's sentence has
    "same",  # whether both answer by the same word, which one of them denies
    "cues",  # how alike in meaning the words are that answer
    "agreed",  # how much more alike the likest passage is that answers as the clause does
    "unanswered",  # whether no passage does
    "backing",  # how many sources answer as the clause does, in passages about as alike, up to 3
    "sources",  # how many answer the other way, the same
    "borne",  # how surely another passage says what the clause says
    "opposed",  # how many other questions the two answer opposite ways, up to 2
    "at one",  # how many they answer alike, up to 3
    "open",  # whether either leaves it open
    "standing",  # whether one states it and the other foretells it
    "tense",  # whether one only is in the past
    "foreign",  # names of the passage's clause that the article's sentences around lack, up to 3
    "values",  # whether their numbers differ
    "agreeing",  # how many numbers and times they have in common, up to 2
    "shared names",  # how many names, up to 2
    "main",  # whether the clause's verb says it
    "main there",  # whether the passage's does
    "phrase",  # how many of the two answer by more than one word
    "rare",  # how seldom sources answer the question: the logarithm
    *(one.name for one in fields(Apart)),  # what speaks against one thing being meant
)
"""The names of the numbers in a row, in order."""
_ABOUT = 0.1


def rows(
    reading: Reading,
    claim: Claim,
    found: Sequence[Candidate],
    borne: Sequence[Rated],
    context: Context,
) -> "Rows":
    """A row of signs for each candidate.

    Args:
        reading, claim: the article, and the clause.
        found: the candidates.
        borne: the passages that say what the clause says, by all other signs.
        context: what the clause is about.

    Returns:
        An array of shape (candidates, len(SIGNS)).
    """
    import numpy as np

    meanings([text for one in found for text in _texts(reading, claim, one, context.passages)])
    made = [_row(reading, claim, one, borne, context) for one in found]
    return np.array(made, np.float64).reshape(-1, len(SIGNS))


def _row(
    reading: Reading, claim: Claim, one: Candidate, borne: Sequence[Rated], context: Context
) -> tuple[float, ...]:
    passages = context.passages
    source, sentence = passages.readings[one.passage.source], one.passage.sentence
    prose, theirs = reading.article.prose, source.article.prose
    words, told = one.mine.cue.words, one.theirs.cue.words
    texts = meanings(_texts(reading, claim, one, passages))
    near = one.likeness
    best = max(one.alike.values(), default=0.0)
    around = clause_terms(source, sentence, told)
    mine_keys = keys_around(reading, claim.sentence)
    standings = [one.mine.told.standing, one.theirs.told.standing]
    values = values_beside(reading, claim, source, one.passage)
    opposed, at_one = _other_answers(one, source)
    return (
        1.0,
        one.clause,
        one.sentence,
        one.likeness - max(one.clause, one.sentence),
        float(texts[0] @ texts[1]),
        float(texts[2] @ texts[3]),
        alike(reading, one.mine.told.subject, source, one.theirs.told.subject),
        alike(reading, one.mine.told.object, source, one.theirs.told.object),
        alike(reading, one.mine.told.thing, source, one.theirs.told.thing),
        max(
            alike(reading, mine, source, theirs, untold=0.0)
            for mine in (one.mine.told.subject, one.mine.told.object)
            for theirs in (one.theirs.told.subject, one.theirs.told.object)
        ),
        context.own_share(one.passage),
        context.share_of(around, mine_keys),
        words.cut(prose).lower() == told.cut(theirs).lower(),
        float(texts[4] @ texts[5]),
        max(-0.3, best - near) if one.alike else 0.0,
        not one.alike,
        min(3, sum(near - _ABOUT < other for other in one.alike.values())),
        min(3, sum(near - _ABOUT < other for other in one.rivals.values())),
        max((other.sure for other in borne if other.passage != one.passage), default=0.0),
        min(2, opposed),
        min(3, at_one),
        Standing.OPEN in standings,
        standings.count(Standing.COMING) == 1,
        one.mine.told.past is not one.theirs.told.past,
        min(3, len({term.key for term in around if term.name and term.key not in mine_keys})),
        values.differing,
        min(2, values.agreeing + values.beside),
        min(2, len(_names(reading, claim.sentence) & _names(source, sentence))),
        _is_main_of(claim, reading, one.mine),
        one.theirs.told.main,
        (" " in words.cut(prose)) + (" " in told.cut(theirs)),
        math.log10(1e-3 + 1 - one.rare),
        *astuple(apart(reading, claim, one, source)),
    )  # fmt: skip


def _texts(reading: Reading, claim: Claim, one: Candidate, passages: Passages) -> list[str]:
    """The two clauses, the same without the words that answer, and these words."""
    source, sentence = passages.readings[one.passage.source], one.passage.sentence
    words, told = one.mine.cue.words, one.theirs.cue.words
    there = clause_around(source, sentence, told)
    prose, theirs = reading.article.prose, source.article.prose
    return [
        claim.clause.cut(prose),
        there.cut(theirs),
        _without(prose, claim.clause, words),
        _without(theirs, there, told),
        words.cut(prose),
        told.cut(theirs),
    ]


def _without(prose: str, clause: Span, words: Span) -> str:
    """A clause without some words of it."""
    return prose[clause.start : words.start] + prose[words.end : clause.end].lstrip()


def _other_answers(one: Candidate, source: Reading) -> tuple[int, int]:
    """How many other questions a clause and a passage answer opposite ways, and alike."""
    mine = {answer.question: answer.yes for answer in one.answers}
    theirs: dict[str, set[bool]] = {}
    for answer in answers_in(source, one.passage.sentence):
        theirs.setdefault(answer.question, set()).add(answer.yes)
    both = [
        mine[question] in sides
        for question, sides in theirs.items()
        if question in mine and question != one.mine.question and len(sides) == 1
    ]
    return both.count(False), both.count(True)


def _names(reading: Reading, sentence: int) -> frozenset[str]:
    return frozenset(one.key for one in reading.terms[sentence] if one.name and not one.minor)


def _is_main_of(claim: Claim, reading: Reading, answer: Answer) -> bool:
    """Whether the verb that heads a clause gives its answer."""
    parse = reading.parse_at(claim.sentence)
    inside = [one for one in parse.tokens if claim.clause.contains(one.span)]
    heads = (one for one in inside if not claim.clause.contains(parse.tokens[one.head].span))
    top = next(heads, None) or next((one for one in inside if one.head == one.index), None)
    return answer.told.main or (top is not None and answer.words.contains(top.span))

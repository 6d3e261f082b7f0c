"""Whether a passage says what a clause says: by its words, their meaning, values and polarity.

Signs are weighed by a logistic regression (Cox 1958), learnt from the clauses of true claims of the
source packs beside each of their sources, of which it is known which have them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from math import exp

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.lang.en.negation import UNDOING
from copydesk.understand.meaning import meanings
from copydesk.understand.polarity import has_negation
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify.comparison import Context
from copydesk.verify.nearest import Near
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.superlatives import ranks_so_too, superlative_in
from copydesk.verify.values import values_beside

SIGNS = ("bias", "share", "meaning", "sentence", "agreeing", "beside", "lacking", "has", "lacks")
"""What tells whether any passage says what a clause says: the share of its words that the passage
and what stands around it have; how alike in meaning the clause and the passage are, and the whole
sentence and the passage; values of the clause, and of the rest of its sentence, that the passage
has; whether a value of the clause is lacking; whether the passage has its small counts, or lacks
one."""
BEHIND = ("share", "meaning", "sentence")
TOO = (*SIGNS, *(f"{sign} behind" for sign in BEHIND), "numbers", "times", "coarser")
"""What tells whether a further source says it too: also how far the passage stays behind the best
of all passages; how many numbers and times of the clause it lacks; whether it dates less finely."""
_WEIGHTS = {
    "share": 2.79,
    "meaning": 3.03,
    "sentence": 2.6,
    "agreeing": 1.83,
    "beside": 0.68,
    "lacking": -1.33,
    "has": 1.18,
    "lacks": -0.59,
    "bias": -4.4,
}
_WEIGHTS_TOO = {
    "share": 1.57,
    "meaning": 1.7,
    "sentence": 1.71,
    "agreeing": 1.62,
    "beside": 0.78,
    "lacking": -0.9,
    "has": 0.93,
    "lacks": 0.01,
    "bias": -1.18,
    "share behind": 1.57,
    "meaning behind": 2.31,
    "sentence behind": 2.17,
    "numbers": -1.01,
    "times": -0.79,
    "coarser": -1.97,
}
"""How much each sign tells, learnt by ``python -m eval.support``."""
SURE = 0.43
"""How probable it must be that any passage says what a clause says, 0 to 1."""
SURE_TOO = 0.57
"""How probable it must be that a further source says it too: one says it beyond doubt, so that
what is only like it is the more likely to be something else."""
_HEADLINE = 0.15
_FEWEST = 2
"""Words that a sentence needs to say anything: "Halden." does not."""
LEAST = 0.15
"""The share of a clause from which it is looked at what a passage says."""
_SHARED = 0.3
"""The share of a clause from which the clauses of a passage are looked at one by one."""


@dataclass(frozen=True, slots=True)
class Rated:
    """A passage that may say what a clause says.

    Attributes:
        passage: the passage.
        likeness: how alike it is in words, else in meaning, 0 to 1.
        sure: how surely it says so, 0 to 1.
    """

    passage: Passage
    likeness: float
    sure: float


def worth_a_look(
    near: Iterable[tuple[float, Passage]], likest: Sequence[Near], passages: Passages
) -> list[tuple[float, Passage]]:
    """The passages that may say what a clause says, each with the share of the clause that it has.

    Args:
        near: the passages that have most of its words, best first.
        likest: those most like it in meaning; of these alone the share counts for nothing.
        passages: the sentences of the sources.
    """
    found = list(takewhile(lambda one: one[0] >= LEAST, near))
    known = {(one.source, one.sentence) for _, one in found}
    found += [
        (0.0, one.passage)
        for one in likest
        if (one.passage.source, one.passage.sentence) not in known
    ]
    return [(share, one) for share, one in found if not asks(passages, one)]


def asks(passages: Passages, passage: Passage) -> bool:
    """Whether a passage is a question, which says nothing."""
    prose = passages.readings[passage.source].article.prose
    return _QUESTION.search(passage.span.cut(prose)) is not None


_QUESTION = re.compile(r"\?(?:[\"”’'*_)]|\s*\Z)")
"""A question, in quotation marks or not."""


def texts_beside(
    reading: Reading, claim: Claim, near: Iterable[tuple[float, Passage]], passages: Passages
) -> Iterator[str]:
    """What is compared in meaning with a clause, and the clause: see `signs_beside`.

    Args:
        reading, claim: the article, and the clause.
        near: the passages that have most of its words, best first.
        passages: the sentences of the sources.
    """
    prose = reading.article.prose
    yield claim.clause.cut(prose)
    yield reading.sentences[claim.sentence].span.cut(prose)
    for _, passage in takewhile(lambda one: one[0] >= _SHARED, near):
        source = passages.readings[passage.source]
        clauses = source.clauses[passage.sentence]
        if len(clauses) > 1:
            yield from (clause.cut(source.article.prose) for clause in clauses)


def supporting(
    reading: Reading, claim: Claim, context: Context, near: Iterable[tuple[float, Passage]]
) -> Iterator[Rated]:
    """The passages that say what a clause says, the surest of each source.

    Args:
        reading: the article.
        claim: the clause.
        context: what its words are about.
        near: passages, each with the share of the clause that it has.
    """
    found = list(signs_beside(reading, claim, context, near))
    saying = [(_sure(one[2], _WEIGHTS), one) for one in found]
    saying = [(sure, one) for sure, one in saying if sure >= SURE]
    if not saying:
        return
    sure, first = max(saying, key=lambda one: one[0] - _loss(context, one[1][1]))
    best = {first[1].source: _rated(first, sure)}
    for one in found:
        sure = _sure(one[2], _WEIGHTS_TOO) - _loss(context, one[1])
        if one[1].source == first[1].source or sure < SURE_TOO:
            continue
        known = best.get(one[1].source)
        if known is None or sure > known.sure:
            best[one[1].source] = _rated(one, sure)
    yield from best.values()


def _loss(context: Context, passage: Passage) -> float:
    """How much less a headline counts than the text below it, which tells more exactly."""
    return _HEADLINE if context.passages.is_headline(passage) else 0.0


Beside = tuple[float, Passage, dict[str, float]]
"""A passage with its share of a clause, and its signs."""


def _sure(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """How probable it is by some weights, 0 to 1."""
    return 1 / (1 + exp(-sum(weight * signs[sign] for sign, weight in weights.items())))


def _rated(one: Beside, sure: float) -> Rated:
    share, passage, signs = one
    return Rated(passage, share or signs["meaning"], sure)


def signs_beside(
    reading: Reading, claim: Claim, context: Context, near: Iterable[tuple[float, Passage]]
) -> Iterator[Beside]:
    """The passages that may say what a clause says, each with its share of it and its signs.

    A passage cannot if it is a word or none; if only one of the two negates or ranks ("the
    deadliest" may be "none was deadlier"); if it has none of the clause's values though it lacks
    one; if it counts the same and gets another number.

    Args:
        reading, claim: the article, and the clause.
        context: what its words are about.
        near: passages, each with the share of the clause that it has.
    """
    ranked = superlative_in(reading, claim)
    negates = _negates(reading, claim.sentence, claim.clause)
    found: list[Beside] = []
    for share, passage in near:
        if ranked is None:
            alike = _says_as_much(reading, claim, context, passage, negates=negates)
        else:
            alike = ranks_so_too(ranked, context, passage)
        signs = _signs(reading, claim, context, share, passage) if alike else None
        if signs is not None:
            found.append((share, passage, signs))
    best = {sign: max(signs[sign] for _, _, signs in found) for sign in BEHIND if found}
    for share, passage, signs in found:
        behind = {f"{sign} behind": signs[sign] - most for sign, most in best.items()}
        yield share, passage, signs | behind


def _signs(
    reading: Reading, claim: Claim, context: Context, share: float, passage: Passage
) -> dict[str, float] | None:
    source = context.passages.readings[passage.source]
    if len(source.terms[passage.sentence]) < _FEWEST:
        return None
    values = values_beside(reading, claim, source, passage)
    if values.differing or (values.lacking and not values.agreeing):
        return None
    clause, sentence = _meanings(reading, claim, source, passage, one_by_one=share >= _SHARED)
    return {
        "share": share,
        "meaning": clause,
        "sentence": sentence,
        "agreeing": values.agreeing,
        "beside": values.beside,
        "lacking": values.lacking,
        "has": values.counted is True,
        "lacks": values.counted is False,
        "numbers": values.numbers,
        "times": values.times,
        "coarser": values.coarser,
        "bias": 1.0,
    }


def _meanings(
    reading: Reading, claim: Claim, source: Reading, passage: Passage, *, one_by_one: bool
) -> tuple[float, float]:
    """How alike in meaning a passage, or a clause of it, is to a clause, and to its sentence."""
    prose, theirs = reading.article.prose, source.article.prose
    whole = reading.sentences[claim.sentence].span.cut(prose)
    parts = [clause.cut(theirs) for clause in source.clauses[passage.sentence]]
    texts = [passage.span.cut(theirs), *(parts if one_by_one and len(parts) > 1 else ())]
    told = meanings([claim.clause.cut(prose), whole, *texts])
    return float((told[2:] @ told[0]).max()), float(told[2] @ told[1])


def _says_as_much(
    reading: Reading, claim: Claim, context: Context, passage: Passage, *, negates: bool
) -> bool:
    """Whether a passage denies as a clause does, or has another word for what is denied.

    "Take no more tablets" and "stop their tablets", "no cure" and "incurable".
    """
    denies = _denies(context, passage)
    if negates is denies:
        return True
    source = context.passages.readings[passage.source]
    text, words = (source, passage.span) if negates else (reading, claim.clause)
    return UNDOING.search(text.article.prose, words.start, words.end) is not None


def _denies(context: Context, passage: Passage) -> bool:
    """Whether there is a negation in those clauses of a passage that have words of the claim."""
    source = context.passages.readings[passage.source]
    mine = {term.key for term in context.clause}
    shared = [term.span for term in source.terms[passage.sentence] if term.key in mine]
    negating = context.passages.once(_negating, passage.source)[passage.sentence]
    return any(any(clause.contains(span) for span in shared) for clause in negating)


def _negating(passages: Passages, source: int) -> tuple[tuple[Span, ...], ...]:
    """The clauses of each sentence of a source that negate."""
    reading = passages.readings[source]
    return tuple(
        tuple(clause for clause in clauses if _negates(reading, sentence, clause))
        for sentence, clauses in enumerate(reading.clauses)
    )


def _negates(reading: Reading, sentence: int, span: Span) -> bool:
    """Whether some words negate, be it by a verb: "refused", "turned down"."""
    return has_negation(reading, span) or any(
        term.key in _REFUSING and span.contains(term.span) for term in reading.terms[sentence]
    )


_REFUSING = frozenset(key_of(lemma) for lemma in ("refuse", "deny", "reject", "exclude"))

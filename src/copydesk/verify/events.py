"""That something happened: a clause of the article beside the sentences of the sources."""

import re
from collections import defaultdict
from collections.abc import Iterable

from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.polarity import has_negation
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, Context, context_of
from copydesk.verify.directions import compare_direction
from copydesk.verify.entail import Entailment, Stated, by_syntax, is_worth_parsing
from copydesk.verify.order import compare_order
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.places import compare_place
from copydesk.verify.polarity import compare_polarity
from copydesk.verify.superlatives import compare_superlative, ranks_so_too, superlative_in
from copydesk.verify.values import values_beside

_SUPPORT = 0.45
_OWN = 0.3
"""The share of a clause that the very sentence must have; the rest may stand around it.

Calibrated as a set on the source packs (29 November 2026): of the sources that the clauses of true
claims are said to be supported by, 0.92 are among those that do; of the clauses with a planted
error 0.38 are said to be supported, where the shares alone said it of 0.63.
"""
_WORTH = 0.3
_WORTH_PARSING = 0.15
"""The share of a clause from which it is looked at who does what in a passage."""
_QUESTION = re.compile(r"\?(?:[\"”’'*_)]|\s*\Z)")
"""A question, in quotation marks or not."""


def compare_event(
    reading: Reading, claim: Claim, passages: Passages, entails: Entailment = by_syntax
) -> list[Comparison]:
    """The passages that say what a clause says, in whatever order and form, or its opposite.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
        entails: the judge of sentences.
    """
    context = context_of(reading, claim, passages)
    ranked = superlative_in(reading, claim) is not None
    found = []
    for share, passage in context.near():
        if share < _WORTH_PARSING:
            break
        if _asks(passages, passage):
            continue
        said = _entailed(reading, claim, share, passage, passages, entails)
        if share >= _WORTH:
            said = (
                compare_direction(reading, claim, context, passage)
                or compare_place(reading, claim, context, passage)
                or said
            )
            if not ranked:
                said = said or compare_polarity(reading, claim, context, share, passage)
        if said:
            found.append(said)
        elif _says_so(reading, claim, context, share, passage):
            found.append(Comparison(passage, Stance.SUPPORTS, share, "it says so too"))
    return [
        *found,
        *compare_superlative(reading, claim, context),
        *compare_order(reading, claim, passages),
    ]


def parse_ahead(reading: Reading, claims: Iterable[Claim], passages: Passages) -> None:
    """Parse together, source by source, the passages that may deny what some clauses say."""
    worth: dict[int, set[int]] = defaultdict(set)
    for claim in claims:
        if claim.kind is not ClaimKind.EVENT or not claim.checkable:
            continue
        stated = Stated(reading, claim.sentence, claim.clause)
        for share, passage in context_of(reading, claim, passages).near():
            if share < _WORTH_PARSING:
                break
            if is_worth_parsing(stated, _stated(passage, passages), share):
                worth[passage.source].add(passage.sentence)
    for source, sentences in worth.items():
        passages.readings[source].syntax.ahead(sentences)


def _stated(passage: Passage, passages: Passages) -> Stated:
    return Stated(passages.readings[passage.source], passage.sentence, passage.span)


def _asks(passages: Passages, passage: Passage) -> bool:
    """Whether a passage is a question, which says nothing."""
    prose = passages.readings[passage.source].article.prose
    return _QUESTION.search(passage.span.cut(prose)) is not None


def _says_so(
    reading: Reading, claim: Claim, context: Context, share: float, passage: Passage
) -> bool:
    """Whether a passage has a clause's words, as far as they tell, its values and its polarity."""
    source = context.passages.readings[passage.source]
    values = values_beside(reading, claim, source, passage)
    return (
        not values.lacking
        and share + values.agreeing >= _SUPPORT
        and context.own_share(passage) + values.agreeing >= _OWN
        and (bool(values.agreeing) or context.tells(passage, share))
        and _negates(reading, claim.sentence, claim.clause) is _denies(context, passage)
        and ranks_so_too(reading, claim, context, passage)
    )


def _denies(context: Context, passage: Passage) -> bool:
    """Whether there is a negation in those clauses of a passage that have words of the claim."""
    source = context.passages.readings[passage.source]
    mine = {term.key for term in context.clause}
    shared = [term.span for term in source.terms[passage.sentence] if term.key in mine]
    return any(
        _negates(source, passage.sentence, clause)
        for clause in source.clauses[passage.sentence]
        if any(clause.contains(span) for span in shared)
    )


def _negates(reading: Reading, sentence: int, span: Span) -> bool:
    """Whether some words negate, be it by a verb: "refused", "turned down"."""
    return has_negation(reading, span) or any(
        term.key in _REFUSING and span.contains(term.span) for term in reading.terms[sentence]
    )


_REFUSING = frozenset(key_of(lemma) for lemma in ("refuse", "deny", "reject", "exclude"))


def _entailed(
    reading: Reading,
    claim: Claim,
    share: float,
    passage: Passage,
    passages: Passages,
    entails: Entailment,
) -> Comparison | None:
    """What the sentences show as wholes."""
    stated = Stated(reading, claim.sentence, claim.clause)
    answer = entails(stated, _stated(passage, passages), share)
    if answer is None:
        return None
    denies = answer.stance is Stance.CONTRADICTS
    return Comparison(
        passage,
        answer.stance,
        answer.strength,
        answer.why,
        wrong=answer.mine if denies else None,
        differing=(answer.theirs,) if denies else (),
        fault=faults.OPPOSITE if denies else None,
    )

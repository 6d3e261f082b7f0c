"""Whether a passage says what a clause says: by its words, its values and its polarity."""

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.polarity import has_negation
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify.comparison import Context
from copydesk.verify.nearest import Near
from copydesk.verify.passages import Passage
from copydesk.verify.superlatives import ranks_so_too, superlative_in
from copydesk.verify.values import values_beside

_SUPPORT = 0.45
_ALIKE = 0.5
"""How alike in meaning a clause and a passage must be that share few words."""
_BESIDE = 0.7
"""What a passage has of a term that stands in a sentence beside it."""
_OWN = 0.3
"""The share of a clause that the very sentence must have; the rest may stand around it.

Calibrated as a set on the source packs (29 November 2026): of the sources that the clauses of true
claims are said to be supported by, 0.92 are among those that do; of the clauses with a planted
error 0.32 are said to be supported, where the shares alone said it of 0.63.
"""


def says_so(
    reading: Reading, claim: Claim, context: Context, share: float, passage: Passage
) -> bool:
    """Whether a passage has a clause's words, as far as they tell, its values and its polarity.

    Args:
        reading: the article.
        claim: the clause.
        context: what its words are about.
        share: the share of the clause that the passage has, 0 to 1.
        passage: the passage.
    """
    source = context.passages.readings[passage.source]
    values = values_beside(reading, claim, source, passage)
    return (
        not values.lacking
        and share + values.agreeing >= _SUPPORT
        and context.own_share(passage) + values.agreeing >= _OWN
        and (bool(values.agreeing) or context.tells(passage, share))
        and _is_denied_alike(reading, claim, context, passage)
        and ranks_so_too(reading, claim, context, passage)
    )


def says_so_otherwise(reading: Reading, claim: Claim, context: Context, near: Near) -> bool:
    """Whether a passage says what a clause says in other words: by their meaning, and its values,
    names and polarity.

    Args:
        reading: the article.
        claim: the clause.
        context: what its words are about.
        near: the passage, and how alike it is.
    """
    passage = near.passage
    source = context.passages.readings[passage.source]
    return (
        near.clause >= _ALIKE
        and not values_beside(reading, claim, source, passage).lacking
        and _has_names(context, passage)
        and _negates(reading, claim.sentence, claim.clause)
        is _negates(source, passage.sentence, passage.span)
        and ranks_so_too(reading, claim, context, passage)
    )


def _has_names(context: Context, passage: Passage) -> bool:
    """Whether a passage, or a sentence beside it, has the names of a clause."""
    return all(
        passage.terms.get(term.key, 0.0) >= _BESIDE
        for term in context.clause
        if term.name and not term.minor
    )


def _is_denied_alike(reading: Reading, claim: Claim, context: Context, passage: Passage) -> bool:
    """Whether both negate, or neither; "the deadliest" may be "none was deadlier"."""
    mine = _negates(reading, claim.sentence, claim.clause)
    return superlative_in(reading, claim) is not None or mine is _denies(context, passage)


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

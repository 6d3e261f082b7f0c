"""A place in a ranking that a sentence of the sources takes from something, or gives to it.

The article need not have a superlative: "nobody employs more people than the firm" beside "the
third-biggest employer", "other women had led it before her" beside "the first woman to lead it".
"""

from collections.abc import Iterator

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.understand.names import same_name
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.nearest import Near, nearest
from copydesk.verify.passages import Passages
from copydesk.verify.ranked import compatible, kin
from copydesk.verify.standings import (
    PLACE,
    Standing,
    is_ranked_alike,
    standings_claimed,
    standings_told,
)

_NEAREST = 4
"""Passages that may rank the same."""
_SURE = 1.5
"""More than any likeness of words: what is compared is the rank itself."""
_ALIKE = 0.36
"""How alike in meaning the two sentences must be that share two words and what is ranked."""
_ALIKE_ALONE = 0.55
"""The same where what is ranked has other names.

Both by `eval/pairs` (business, disasters, politics, sport and crime), November 2026.
"""
_SHARED = 2


def compare_standings(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that give what a clause ranks another place."""
    inside = claim.clause
    mine = [
        one
        for one in standings_claimed(reading, claim.sentence)
        if inside.start <= one.span.start < inside.end
    ]
    if not mine:
        return []
    found = []
    for near in nearest(reading, claim, passages, _NEAREST):
        source = passages.readings[near.passage.source]
        for one in mine:
            for other in standings_told(source, near.passage.sentence):
                if _disagree(one, other) and _of_one(reading, claim, one, source, near, other):
                    told = other.span.cut(source.article.prose)
                    found.append(
                        Comparison(
                            near.passage,
                            Stance.CONTRADICTS,
                            _SURE,
                            f"it says {told!r}",
                            wrong=one.span,
                            differing=(other.span,),
                            fault=faults.SUPERLATIVE,
                        )
                    )
    return found


def _disagree(one: Standing, other: Standing) -> bool:
    """Whether what a claim ranks cannot stand where a passage has it."""
    if not is_ranked_alike(one, other) and not _of_one_scale(one, other):
        return False
    if one.always:
        return other.top and other.bounded and other.ranks not in ("first", "only")
    return one.top != other.top and not other.bounded


def _of_one_scale(one: Standing, other: Standing) -> bool:
    names = (one.ranks, other.ranks)
    return not {"first", "only", PLACE} & set(names) and compatible(*names)


def _of_one(
    reading: Reading, claim: Claim, one: Standing, source: Reading, near: Near, other: Standing
) -> bool:
    """Whether a claim and a passage rank the same thing: by its kind, else by all they tell."""
    mine = {kin(key) for key in _keys(reading, claim.sentence)}
    theirs = {kin(key) for key in _keys(source, near.passage.sentence)}
    shared = len(mine & theirs)
    if one.kind and other.kind and not one.kind & other.kind:
        return False
    if not _names_all(reading, claim, source):
        return False
    of_a_kind = bool(other.kind & mine)
    if of_a_kind and shared >= _SHARED and near.likeness >= _ALIKE:
        return True
    return shared > 0 and near.likeness >= _ALIKE_ALONE


def _names_all(reading: Reading, claim: Claim, source: Reading) -> bool:
    """Whether a source names everything that a claim names; how a sentence opens may be no name."""
    theirs = [name for names in source.names for name in names]
    start = reading.sentences[claim.sentence].span.start
    return all(
        any(same_name(one, other) for other in theirs)
        for one in reading.names[claim.sentence]
        if len(one.parts) > 1 or one.span.start > start
    )


def _keys(reading: Reading, sentence: int) -> Iterator[str]:
    return (term.key for term in reading.terms[sentence] if not term.minor)

"""Shares that their sentence draws from numbers told right before: "The hall seats 640, and was
therefore three quarters full"."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from copydesk.model.article import BlockKind
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import added, alike, head, operand
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS
from copydesk.understand.lang.en.quantity_derived import WHOLES
from copydesk.understand.lang.en.quantity_inferred import INFERRED, OF_NOUN, RESTS
from copydesk.understand.lang.en.quantity_relations import COLLECTIVES, PERSONNEL
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.links import LOOKED_THROUGH
from copydesk.understand.quantity.proportion import Proportion
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.shares import (
    meet,
    names_a_part,
    ratio_interval,
    share_interval,
)
from copydesk.understand.sentences import Sentence

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_BACK = 2
_LEDE = 3
"""Sentences at the head of an article whose numbers are meant as known."""
_FACTOR = 3
"""How many times the right share a wrong one is at most; the other way round likewise."""
_LEAST_WHOLE = 10
_TOO_SMALL = 5
"""How many times smaller than a share what two numbers make has nothing to do with it."""


def find_inferred_shares(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Proportion]:
    """Those that no two numbers near them or at the head of the article make."""
    told = [one for one in quantities[:LOOKED_THROUGH] if operand(one) and one.cell is None]
    opening = _head(sentences)
    shares = [one for one in quantities if one.kind in _SHARES and one.cell is None]
    for share in shares:
        bounds = sentences[share.sentence].span
        inferred = INFERRED.search(prose[bounds.start : share.span.start])
        alone = sum(one.sentence == share.sentence for one in shares) == 1
        if not (inferred and alone and names_a_part(prose, share, bounds)):
            continue
        near = range(share.sentence - _BACK, share.sentence + 2)
        pool = [one for one in told if one.sentence in near or one.sentence in opening]
        if not _is_of_told(prose, share, bounds, pool):
            continue
        rest = RESTS.search(prose, bounds.start, bounds.end) is not None
        pairs = list(_pairs(pool))
        if any(_makes(share, part, whole, rest=rest) for part, whole in pairs):
            continue
        likely = [
            Proportion(part, whole, share, certain=False, rest=left)
            for part, whole in pairs
            if 0 <= share.sentence - whole.sentence <= _BACK and whole.value >= _LEAST_WHOLE
            for left in {False, rest}
        ]
        found = min(likely, key=_off, default=None)
        if found and _off(found) < _FACTOR:
            yield found


def _is_of_told(prose: str, share: Quantity, bounds: Span, pool: Sequence[Quantity]) -> bool:
    """Whether a share is of people, jobs or what one of the numbers counts, so far as it says."""
    of = OF_NOUN.match(prose, share.span.end, bounds.end)
    if of is None:
        return True
    noun = singular(of["noun"].lower())
    told = any(same_thing(noun, head(one)) for one in pool)
    return told or noun in GENERIC_HEADS | PERSONNEL | COLLECTIVES | WHOLES | {"post", "job"}


def _head(sentences: Sequence[Sentence]) -> set[int]:
    """The title and the first sentences of the text."""
    titles = [at for at, one in enumerate(sentences) if one.kind is BlockKind.TITLE]
    text = [at for at, one in enumerate(sentences) if one.kind is BlockKind.PARAGRAPH]
    return {*titles[:1], *text[:_LEDE]}


def _pairs(pool: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Parts, alone or two told side by side, each with a whole that is larger."""
    beside = [
        pair
        for pair in combinations(pool, 2)
        if pair[1].sentence - pair[0].sentence <= 1 and alike(*pair)
    ]
    for row in [*((one,) for one in pool), *beside]:
        part = added(row)
        for whole in pool:
            if whole not in row and part.value < whole.value and alike(part, whole):
                yield part, whole


def _makes(share: Quantity, part: Quantity, whole: Quantity, *, rest: bool) -> bool:
    rated = share_interval(share)
    least, most = ratio_interval(part, whole)
    small = most < (share.share or 0.0) / _TOO_SMALL
    return (meet((least, most), rated) and not small) or (
        rest and meet((1 - most, 1 - least), rated)
    )


def _off(found: Proportion) -> float:
    """How many times the right share the one told is, or the other way round."""
    made = found.part.value / found.whole.value
    made = 1 - made if found.rest else made
    said = found.share.share or made
    return max(made / said, said / made)

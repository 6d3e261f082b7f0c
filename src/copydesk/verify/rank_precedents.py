"""Firsts that a report refutes by recalling an earlier case, or by counting the others."""

from copydesk.model.span import Span
from copydesk.understand.lang.en.precedents import (
    COUNTED_ON,
    OTHER_ONES,
    RECALLS,
    SAME_PLACE,
    THIS_COUNTS,
)
from copydesk.understand.lang.en.superlatives import NO_INSTANCE
from copydesk.verify.rank_firsts import OF_ANYTHING
from copydesk.verify.rank_pair import Pair
from copydesk.verify.ranked import kin, kind_behind

_ALIKE = 0.4
_ALIKE_TOO = 0.33
"""How alike in meaning a passage must be: the second where it has a word of the claim too."""
_COUNTED = 0.28
"""The same where both count the times: "the first time that", "the second occasion on which"."""


def recalled(pair: Pair) -> str | None:
    """ "Older readers will remember 2006, when …", "in the same race in 2006 …"."""
    points = RECALLS.search(pair.words) or SAME_PLACE.search(pair.words)
    if points is None or not _is_of_any_time(pair) or pair.placed_elsewhere():
        return None
    if not pair.earlier((pair.passage.sentence,)) or pair.names_its_subject():
        return None
    if NO_INSTANCE.search(pair.words) or pair.counts_other_times() or not _is_like(pair):
        return None
    return "it recalls an earlier one"


def counted_on(pair: Pair) -> str | None:
    """ "This was the third final to be so decided, after those of 2011 and 2018"."""
    found = COUNTED_ON.search(pair.words)
    if found is None or not THIS_COUNTS.search(pair.words, 0, found.start()):
        return None
    if not _is_of_any_time(pair) or not pair.earlier((pair.passage.sentence,)):
        return None
    both = pair.ranked.kind == OF_ANYTHING and pair.in_context >= _COUNTED
    return "it counts it as a later one" if both or (pair.own and _is_like(pair)) else None


def others_of_kind(pair: Pair) -> str | None:
    """ "Two other finance ministers had to go", beside "the first finance minister to go"."""
    if not _is_of_any_time(pair) or pair.in_context < _ALIKE:
        return None
    start = pair.source.sentences[pair.passage.sentence].span.start
    mine = {kin(key) for key in pair.keys}
    for found in OTHER_ONES.finditer(pair.words):
        behind = Span(start + found.end() - 1, start + found.end())
        theirs = kind_behind(pair.source, pair.passage.sentence, behind)
        if theirs & (pair.ranked.kind or mine) and pair.earlier((pair.passage.sentence,)):
            return f"it has {found[0]!r}"
    return None


def _is_of_any_time(pair: Pair) -> bool:
    return pair.ranked.since is None and not pair.ranked.lately and not pair.ahead


def _is_like(pair: Pair) -> bool:
    return pair.in_context >= (_ALIKE_TOO if pair.own else _ALIKE)


OF_PRECEDENTS = (recalled, counted_on, others_of_kind)

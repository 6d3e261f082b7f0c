"""Superlatives for all time that an older record refutes, or a place further down in a ranking."""

import re

from copydesk.model.quantity import Quantity
from copydesk.understand.lang.en.precedents import (
    BROKEN,
    NO_RECORD,
    OLD_RECORD,
    PLACED,
    SHORT_OF_RECORD,
    THAN_THIS,
)
from copydesk.understand.lang.en.superlatives import COMPARATIVES
from copydesk.verify.rank_firsts import ALIKE, ALIKE_TOO
from copydesk.verify.rank_pair import Pair
from copydesk.verify.ranked import compatible

_LEAST = 0.33
"""How alike a passage must be that shares a word with the claim, and speaks of its record."""
_SAME = 3
"""Letters by which a place and its people are one: "the Alps", "Alpine"."""
_OF_NO_SCALE = (None, "first", "only", "youngest", "oldest")


def short_of_a_record(pair: Pair) -> str | None:
    """ "Well below the state record", "it was not a record", beside "the highest ever"."""
    if not pair.ranked.always or not pair.for_all_time():
        return None
    found = SHORT_OF_RECORD.search(pair.words) or NO_RECORD.search(pair.words)
    if found is None or not in_scope(pair, found["of"], found["within"]):
        return None
    if not found["of"] and pair.placed_elsewhere():
        return None
    alike = pair.in_context >= ALIKE or (pair.in_context >= _LEAST and (pair.own or pair.near > 1))
    return f"it says {found[0]!r}" if alike else None


def older_record(pair: Pair) -> str | None:
    """ "The hill record is 143 metres (2019)", beside 138 metres, "the longest ever"."""
    found = OLD_RECORD.search(pair.words)
    if found is None or not pair.ranked.always or BROKEN.search(pair.words):
        return None
    at = pair.passage.sentence
    if not pair.earlier((at,)) or not in_scope(pair, found["of"], None) or pair.in_context < ALIKE:
        return None
    mine = [one for one in pair.reading.quantities_by_sentence[pair.claim.sentence] if one.unit]
    theirs = pair.source.quantities_by_sentence[at]
    beyond = (one for one in theirs if _lies_beyond(one, mine, pair.ranked.ranks))
    return next((f"it has a record of {one.value:.10g}" for one in beyond), None)


def _lies_beyond(one: Quantity, mine: list[Quantity], ranks: str | None) -> bool:
    same = [float(other.value) for other in mine if other.unit == one.unit]
    if not same:
        return False
    value = float(one.value)
    return value < min(same) if ranks in _LEAST_OF else value > max(same)


_LEAST_OF = frozenset("lowest youngest weakest coldest fastest narrowest".split())
"""Classes whose record is the smallest number."""


def outdone_by_an_earlier_one(pair: Pair) -> str | None:
    """ "At magnitude 6.8 it was larger than this one", beside "the strongest ever"."""
    if not pair.ranked.always or pair.placed_elsewhere() or pair.in_context < ALIKE_TOO:
        return None
    found = THAN_THIS.search(pair.words)
    at = pair.passage.sentence
    if found is None or not (pair.earlier((at,)) or pair.earlier((at - 1,))):
        return None
    word = " ".join((found[1] or found[2]).lower().split())
    return f"it says {found[0]!r}" if compatible(pair.ranked.ranks, COMPARATIVES[word]) else None


def placed_lower(pair: Pair) -> str | None:
    """ "Would rank fourth in Europe", beside "the largest in Europe"."""
    if pair.ranked.ranks in _OF_NO_SCALE or not pair.own:
        return None
    if pair.likeness < ALIKE_TOO or pair.ranked.lately:
        return None
    mine = _words_behind(pair).replace(" the ", " ").replace(" of ", " in ")
    for found in PLACED.finditer(pair.words):
        if f" in {found['place'].lower()}" in mine:
            return f"it says {found[0]!r}"
    return None


def _words_behind(pair: Pair) -> str:
    prose = pair.reading.article.prose
    return prose[pair.ranked.span.end : pair.claim.clause.end].lower()


def in_scope(pair: Pair, of: str | None, within: str | None) -> bool:
    """Whether a record is that of what a claim speaks of: "the *state* record", "for the *Alps*".

    Args:
        pair: the claim and the passage.
        of, within: the words before and behind "record" that say of what it is, if there are any.
    """
    words = pair.claim.clause.cut(pair.reading.article.prose).lower().split()
    told = _OWNERS.sub(" ", f"{of or ''} {within or ''} ").lower().split()
    named = [one for one in told if one not in _NOT_OF_WHAT]
    return all(any(word.startswith(one[:_SAME]) for word in words) for one in named)


_OWNERS = re.compile(r"['’]s?\s")
_NOT_OF_WHAT = frozenset(
    "new old outright absolute existing standing current official all-time the of".split()
)

OF_RECORDS = (short_of_a_record, older_record, outdone_by_an_earlier_one, placed_lower)

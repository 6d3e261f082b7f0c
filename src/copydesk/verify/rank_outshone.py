"""Superlatives that a report refutes by telling of a greater one, whatever its year."""

from copydesk.model.span import Span
from copydesk.understand.lang.en.outdoing import (
    DID_MORE,
    GREATER_KIND,
    IN_ALL,
    IS_GREATER,
    NOT_THERE,
    SHORT_OF,
    TIMES_AS,
    UNSURE,
)
from copydesk.understand.lang.en.superlatives import COMPARATIVES, EQUALS
from copydesk.verify.rank_firsts import ALIKE, ALIKE_TOO, SHARED
from copydesk.verify.rank_pair import Pair
from copydesk.verify.ranked import compatible, kind_behind

_SAME_SORT = 0.5
"""How alike a passage must be whose number is held against the claim's."""


def a_greater_of_kind(pair: Pair) -> str | None:
    """ "Two larger ships call every week", beside "the biggest ship ever to call"."""
    if not pair.ranked.kind or pair.own < SHARED or pair.likeness < ALIKE:
        return None
    at = pair.passage.sentence
    start = pair.source.sentences[at].span.start
    for found in GREATER_KIND.finditer(pair.words):
        behind = Span(start + found.end(1) - 1, start + found.end(1))
        if not kind_behind(pair.source, at, behind) & pair.ranked.kind or not _sure(pair):
            continue
        if NOT_THERE.search(pair.words, 0, found.start()):
            continue
        if " than " in pair.words[found.end() :] or pair.placed_elsewhere():
            continue
        if _ranks(pair, found[1]):
            return f"it has a greater one: {found[0].strip()!r}"
    return None


def a_greater_one(pair: Pair) -> str | None:
    """ "The Vesta, of the same class, is a knot faster", beside "the fastest of its class"."""
    alike = pair.likeness >= ALIKE or (pair.likeness >= ALIKE_TOO and pair.own)
    if not alike or not pair.own or pair.ranked.lately or pair.placed_elsewhere():
        return None
    for pattern in (IS_GREATER, DID_MORE):
        found = pattern.search(pair.words)
        if found and _is_of_another(pair, found.start()) and _sure(pair) and _ranks(pair, found[1]):
            return f"it says {found[0]!r}"
    return None


def so_many_times(pair: Pair) -> str | None:
    """ "In 1996 one lost four times as much", beside "the largest ever"."""
    found = TIMES_AS.search(pair.words)
    if found is None or not pair.ranked.always or pair.placed_elsewhere():
        return None
    if pair.in_context < ALIKE_TOO or not pair.earlier((pair.passage.sentence,)):
        return None
    same = compatible(pair.ranked.ranks, EQUALS.get(found[1].lower()))
    return f"it says {found[0]!r}" if same and _sure(pair) else None


def short_of_a_number(pair: Pair) -> str | None:
    """ "The fine falls short of the 12 million imposed in 2009", beside "the highest ever"."""
    found = SHORT_OF.search(pair.words)
    if found is None or not pair.ranked.always or not pair.earlier((pair.passage.sentence,)):
        return None
    if pair.ranked.ranks in ("first", "only", "lowest", "youngest", "narrowest"):
        return None
    alike = pair.own >= SHARED and pair.likeness >= ALIKE_TOO
    return f"it says {pair.words[found.start() : found.end() + 20]!r}" if alike else None


def a_greater_number(pair: Pair) -> str | None:
    """ "The court awarded 55 million in 1998", beside 40 million, "the highest ever awarded"."""
    at = pair.passage.sentence
    if pair.ranked.ranks != "largest" or not pair.ranked.always or not pair.for_all_time():
        return None
    if pair.own < SHARED or pair.likeness < _SAME_SORT or not pair.earlier((at,)):
        return None
    if IN_ALL.search(pair.words):
        return None
    if pair.placed_elsewhere() or UNSURE.search(pair.words) or "record" in pair.words.lower():
        return None
    mine = [one for one in pair.reading.quantities_by_sentence[pair.claim.sentence] if one.unit]
    for one in pair.source.quantities_by_sentence[at]:
        same = [float(other.value) for other in mine if other.unit == one.unit]
        if same and float(one.value) > max(same):
            return f"it has a greater one: {one.span.cut(pair.source.article.prose)!r}"
    return None


def _ranks(pair: Pair, word: str) -> bool:
    """Whether a comparative ranks by what the claim ranks by, and not the other way."""
    name = COMPARATIVES[" ".join(word.lower().split())]
    return pair.ranked.ranks is not None and compatible(pair.ranked.ranks, name)


def _sure(pair: Pair) -> bool:
    return UNSURE.search(pair.words) is None


def _is_of_another(pair: Pair, end: int) -> bool:
    """Whether the words before a place in the sentence name what the article has nowhere."""
    found = pair.new_name()
    start = pair.source.sentences[pair.passage.sentence].span.start
    return found is not None and found.span.end <= start + end


OUTSHONE = (a_greater_of_kind, a_greater_one, so_many_times, short_of_a_number, a_greater_number)

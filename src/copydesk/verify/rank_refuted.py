"""The ways in which one passage refutes a superlative or a first."""

import re
from collections.abc import Callable

from copydesk.model.span import Span
from copydesk.understand.lang.en.superlatives import (
    BEHIND_ANOTHER,
    COMPARATIVES,
    COMPARED_WITH,
    COUNTS_THIS,
    EXCEEDED,
    GO_BACK,
    LATER_RANK,
    MOST,
    ONLY_MORE,
    ONLY_ONCE,
    OTHERS_ARE,
    RECORD_OF,
    REFUTED,
    REMAINS_TOP,
    SINCE_THEN,
    THIS_ONE,
    TOP_REMAINS,
)
from copydesk.understand.meaning import meanings
from copydesk.verify.rank_firsts import ALIKE, ALIKE_TOO, OF_ANYTHING, OF_FIRSTS, SHARED, had_before
from copydesk.verify.rank_outdone import outdone
from copydesk.verify.rank_outshone import OUTSHONE
from copydesk.verify.rank_pair import Pair
from copydesk.verify.rank_precedents import OF_PRECEDENTS
from copydesk.verify.rank_records import OF_RECORDS
from copydesk.verify.ranked import class_of, compatible, kin, kind_behind, ranked_in


def refutation(pair: Pair) -> str | None:
    """Why a passage refutes a superlative, if it does, in words for the user."""
    first = pair.ranked.ranks == "first"
    if not pair.of_its_person() or (first and pair.names_the_first()):
        return None
    tests = (*OF_FIRSTS, *OF_PRECEDENTS) if first else _OF_RANKS
    if first and (recalled := had_before(pair)):
        return recalled
    if pair.near < 1 and pair.likeness < ALIKE_TOO:
        return None
    of_a_kind = bool(pair.ranked.kind - OF_ANYTHING) and pair.likeness >= ALIKE
    if not of_a_kind and not pair.of_its_subject():
        return None
    return next((why for test in tests if (why := test(pair))), None)


def _outright(pair: Pair) -> str | None:
    """ "It is not the largest", beside "the largest"."""
    refuted = REFUTED.search(pair.words)
    alike = pair.near >= SHARED or pair.likeness >= ALIKE_TOO
    if refuted is None or not alike or not pair.own:
        return None
    word = refuted[0].split()[-1].lower()
    name = class_of(word) or MOST.get(word)
    same = name is not None and name != "first" and compatible(pair.ranked.ranks, name)
    return f"it says {refuted[0]!r}" if same else None


def _lower(pair: Pair) -> str | None:
    """ "The second-largest", beside "the largest"."""
    for found in LATER_RANK.finditer(pair.words):
        name = class_of(found[1].lower()) or MOST.get(found[1].lower())
        if name is None or not compatible(pair.ranked.ranks, name):
            continue
        if _same_kind(pair, found.end(), sure=bool(pair.ranked.kind)):
            return f"it says {found[0]!r}"
    return None


def _narrower(pair: Pair) -> str | None:
    """ "The highest this year", beside "the highest ever"."""
    if not pair.ranked.always or not pair.for_all_time() or pair.likeness < ALIKE:
        return None
    at = pair.passage.sentence
    whole = pair.source.sentences[at].span
    for clause in (*pair.source.clauses[at], whole):
        theirs = ranked_in(pair.source, at, clause)
        if theirs is None or not theirs.lately or theirs.ranks == "first":
            continue
        behind = theirs.span.end - whole.start
        if compatible(pair.ranked.ranks, theirs.ranks) and _same_kind(pair, behind):
            return f"it is so only lately: {theirs.span.cut(pair.source.article.prose)!r}"
    return None


def _same_kind(pair: Pair, end: int, *, sure: bool = False) -> bool:
    """Whether what a passage ranks is of the claim's kind: by its noun, else by all else.

    Args:
        pair: the claim and the passage.
        end: where the words that rank end, in the passage's sentence.
        sure: whether the noun is needed.
    """
    start = pair.source.sentences[pair.passage.sentence].span.start
    theirs = kind_behind(pair.source, pair.passage.sentence, Span(start + end - 1, start + end))
    mine = pair.ranked.kind
    if mine and theirs:
        return bool(mine & theirs) and pair.near >= SHARED
    of_its_own = pair.opens_with_its_subject()
    alone = not theirs and (not mine or of_its_own or COUNTS_THIS.match(pair.words))
    least = _ALIKE_OF_ONE if of_its_own else ALIKE_TOO
    if pair.ranked.always and alone and pair.in_context >= least:
        return True
    if sure:
        return False
    kinds = {kin(key) for key in pair.keys | pair.setting}
    return pair.near > SHARED or (pair.near >= SHARED and bool(theirs & kinds))


_ALIKE_OF_ONE = 0.33
"""How alike a passage must be that begins with whom the article speaks of."""


def _bounded(pair: Pair) -> str | None:
    """ "The largest since 2017", beside "the largest ever"."""
    if not pair.ranked.always and pair.ranked.since is None:
        return None
    at = pair.passage.sentence
    theirs = ranked_in(pair.source, at, pair.source.sentences[at].span)
    if theirs and theirs.since and theirs.ranks != "first" and _holds_less(pair, theirs.since):
        behind = theirs.span.end - pair.source.sentences[at].span.start
        alike = compatible(pair.ranked.ranks, theirs.ranks)
        if alike and (_same_kind(pair, behind) or _same_sort(pair, behind)):
            return f"it is so only since {theirs.since}"
    record = RECORD_OF.search(pair.words)
    sure = theirs is not None and (theirs.always or pair.likeness >= ALIKE_TOO)
    another = theirs and theirs.always and pair.new_name() and not pair.names_its_subject()
    if theirs and sure and not theirs.since and (record or another) and pair.earlier((at,)):
        behind = theirs.span.end - pair.source.sentences[at].span.start
        if compatible(pair.ranked.ranks, theirs.ranks) and _same_kind(pair, behind):
            return "it has an earlier record"
    since = SINCE_THEN.search(pair.words)
    years = pair.earlier((at,)) or pair.earlier((at - 1,))
    of_this = pair.near >= SHARED or THIS_ONE.search(pair.words)
    if (since or GO_BACK.search(pair.words)) and years and of_this:
        return f"it is so only since {max(years)}"
    return None


def _same_sort(pair: Pair, end: int) -> bool:
    """Whether what a passage ranks is alike in meaning to what the claim ranks by its subject.

    "The shutdown was the longest ever", beside "the longest interruption since 2004".
    """
    behind = _NOUN.match(pair.words, end)
    subject = pair.reading.article.prose[pair.claim.clause.start : pair.ranked.span.start]
    before = _SUBJECT.match(subject)
    if not behind or not before or pair.ranked.kind or not COUNTS_THIS.match(pair.words):
        return False
    one, other = meanings([before[1], behind[1]])
    return float(one @ other) >= ALIKE_TOO


_NOUN = re.compile(r"\s+([a-z][\w-]{2,20})\b")
_SUBJECT = re.compile(
    r"\s*(?:the|this|that)\s+([a-z][\w-]{2,20})\s+(?:is|was|has|had)\b", re.IGNORECASE
)


def _holds_less(pair: Pair, year: int) -> bool:
    now, mine = pair.now, pair.ranked.since
    return now is not None and year < now and (mine is None or year > mine)


def _exceeded(pair: Pair) -> str | None:
    """ "Only the fire of 2017 was larger", beside "the largest"."""
    only = ONLY_MORE.search(pair.words)
    named = only is not None and compatible(
        pair.ranked.ranks, COMPARATIVES[" ".join(only[1].lower().split())]
    )
    if only and named and pair.near >= SHARED:
        return f"it says {only[0]!r}"
    more = EXCEEDED.search(pair.words)
    if COMPARED_WITH.search(pair.words):
        return None
    if not more or not pair.ranked.always or not pair.earlier((pair.passage.sentence,)):
        return None
    if compatible(
        pair.ranked.ranks, COMPARATIVES[" ".join(more[0].lower().split())]
    ) and pair.own >= (1 if pair.likeness >= ALIKE and more[0].lower() != "more" else SHARED):
        return "it has a greater one"
    return None


def _held_by_another(pair: Pair) -> str | None:
    """ "The heist of 1978 remains the costliest", "the record is 57 million", "older riders have
    done it": what is above all others, or above this one, is another.
    """
    alike = pair.likeness >= ALIKE_TOO or pair.own >= SHARED
    if not pair.ranked.always or not alike or pair.placed_elsewhere():
        return None
    for pattern in (REMAINS_TOP, TOP_REMAINS):
        for found in pattern.finditer(pair.words):
            word = (found[1] or found[2]).lower()
            name = MOST.get(word) if found[1] else class_of(word)
            if name is None and word != "record":
                continue
            if compatible(pair.ranked.ranks, name) and _is_of_another(pair):
                return f"it says {found[0]!r}"
    for pattern in (ONLY_ONCE, OTHERS_ARE):
        more = pattern.search(pair.words)
        if more and _is_of_another(pair):
            word = " ".join(next(filter(None, more.groups())).lower().split())
            if compatible(pair.ranked.ranks, COMPARATIVES[word]):
                return f"it says {more[0]!r}"
    return None


def _behind_another(pair: Pair) -> str | None:
    """ "Second to Harn among the ports", beside "the busiest port"."""
    alike = pair.likeness >= ALIKE_TOO or pair.own >= SHARED
    if not alike or pair.placed_elsewhere():
        return None
    if not pair.ranked.always and (pair.likeness < _CLOSE or pair.ranked.lately):
        return None
    behind = BEHIND_ANOTHER.search(pair.words)
    if behind and pair.ranked.ranks not in _LEAST and pair.names_no_other_before(behind.start()):
        return f"it says {pair.words[behind.start() : behind.start() + 40]!r}"
    return None


_CLOSE = 0.6
"""How alike a passage must be that sets something behind another, of a rank for now only."""
_LEAST = frozenset("lowest youngest weakest slowest coldest first".split())
"""Classes of which a smaller one is not refuted by a greater one."""


def _is_of_another(pair: Pair) -> bool:
    """Whether a passage names an earlier year, or a name or a number that the article has not."""
    at = pair.passage.sentence
    if pair.earlier((at,)):
        return True
    if pair.new_name():
        return True
    numbers = {
        number.value for numbers in pair.reading.quantities_by_sentence for number in numbers
    }
    return any(number.value not in numbers for number in pair.source.quantities_by_sentence[at])


_OF_RANKS: tuple[Callable[[Pair], str | None], ...] = (
    _outright,
    _lower,
    _bounded,
    _narrower,
    _held_by_another,
    _behind_another,
    _exceeded,
    outdone,
    *OF_RECORDS,
    *OUTSHONE,
)

"""The ways in which one passage refutes a first: it has an earlier one, or counts it as a later."""

import re
from collections.abc import Callable

from copydesk.model.quantity import QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.superlatives import (
    ANSWERED_NO,
    ASKED_FIRST,
    BEEN_BEFORE,
    BEFORE,
    CALLED_WRONGLY,
    CAME_TO_NOTHING,
    COUNTS_ON,
    COUNTS_THIS,
    NO_INSTANCE,
    NOT_THE_FIRST,
    REFUTED,
    SINCE,
)
from copydesk.understand.meaning import meanings
from copydesk.understand.terms import key_of
from copydesk.verify.rank_pair import Pair
from copydesk.verify.ranked import kin, kind_behind

SHARED = 2
ALIKE = 0.45
"""How alike in meaning a passage must be to tell of another one of the claim's kind."""
ALIKE_TOO = 0.38
"""The same where it has a word of the claim too, or ranks by the same."""
_CLOSE = 0.6
"""The same where it shares no word with the claim."""
_LIKE_THIS = 0.5
"""How alike a passage must be that counts what both reports are about."""
_RECALLED = 0.3
"""How alike two sentences must be that say that there had been one before, and which."""
_DEED = 2
_DEED_TOO = 3
OF_ANYTHING = frozenset((kin(key_of("time")),))
"""The second time: of whatever, so that the deed must be the claim's too."""
_TELLS_NEXT = re.compile(r"\bbefore[.:;]?\s*\Z", re.IGNORECASE)
"""The years stand in the next sentence: "It has struck before. In 2017 ...".
"""


def _later_of_kind(pair: Pair) -> str | None:
    """ "The second woman", beside "the first woman"."""
    if pair.ranked.since is not None:
        return None
    mine = pair.ranked.kind or frozenset(kin(key) for key in pair.keys)
    all_keys = {kin(key) for key in pair.keys}
    for number in pair.source.quantities_by_sentence[pair.passage.sentence]:
        if number.kind is not QuantityKind.ORDINAL or number.value < 2:
            continue
        if _counts_holders(pair, number.number_span):
            continue
        theirs = kind_behind(pair.source, pair.passage.sentence, number.number_span)
        counted = (theirs & (mine if pair.ranked.kind else all_keys)) - OF_ANYTHING
        if counted and pair.likeness >= ALIKE and _is_counted_again(pair, number.number_span.end):
            return "it counts it as a later one"
        of_this = COUNTS_THIS.match(pair.words) and pair.own >= SHARED and theirs
        if (
            of_this
            and pair.likeness >= _LIKE_THIS
            and _is_counted_again(pair, number.number_span.end)
        ):
            return "it counts it as a later one"
        needed = SHARED if (mine & theirs) - OF_ANYTHING else min(_DEED_TOO, len(all_keys))
        if mine & theirs and pair.own >= needed:
            return "it counts it as a later one"
    return None


def _not_the_first(pair: Pair) -> str | None:
    """ "It is not the first", "Was it a first? No.", beside "the first"."""
    refuted = REFUTED.search(pair.words)
    if refuted and refuted[0].lower().endswith("first") and pair.own >= SHARED:
        return f"it says {refuted[0]!r}"
    if CALLED_WRONGLY.search(pair.words) and pair.own >= SHARED and pair.likeness >= ALIKE_TOO:
        return "it says that this is wrong"
    at = pair.passage.sentence
    if ASKED_FIRST.search(pair.words) and at + 1 < len(pair.source.sentences):
        answer = pair.source.sentences[at + 1].span.cut(pair.source.article.prose)
        if ANSWERED_NO.match(answer) and pair.near >= SHARED:
            return "it answers that it was not"
    return None


def _earlier_one(pair: Pair) -> str | None:
    """One of an earlier year, beside "the first"."""
    at = pair.passage.sentence
    if pair.counts_other_times() or pair.gives_another_reason():
        return None
    if _is_one_of_the_kind(pair):
        return "it has an earlier one"
    if BEEN_BEFORE.search(pair.words) and pair.own and pair.earlier((at, at + 1)):
        return "it has an earlier one"
    failed = CAME_TO_NOTHING.search(pair.words)
    told_next = _TELLS_NEXT.search(pair.words) is not None
    if (
        not pair.in_its_place()
        or not pair.earlier((at, at + 1) if told_next else (at,))
        or (failed and key_of(failed[0].lower()) not in pair.keys)
    ):
        return None
    told = pair.own >= _DEED or (told_next and pair.own and pair.near > SHARED)
    deed = told and BEFORE.search(pair.words)
    return "it has an earlier one" if deed else None


def had_before(pair: Pair) -> str | None:
    """ "We have been here before. In 1994 …", of what both reports are about."""
    at = pair.passage.sentence
    refuted = REFUTED.search(pair.words)
    recalls = (
        BEEN_BEFORE.search(pair.words)
        or NOT_THE_FIRST.search(pair.words)
        or (refuted and refuted[0].lower().endswith("first"))
    )
    bounded = (
        pair.ranked.lately
        or pair.ranked.since
        or SINCE.search(pair.claim.clause.cut(pair.reading.article.prose))
    )
    if not recalls or bounded or pair.ahead or pair.counts_other_times():
        return None
    if not pair.of_its_subject() or (refuted and not _counts_the_same(pair, refuted.end())):
        return None
    if not pair.earlier((at, at + 1)) or pair.placed_elsewhere() or pair.names_its_subject():
        return None
    after = pair.source.sentences[at + 1 : at + 2]
    told = " ".join([pair.words, *(one.span.cut(pair.source.article.prose) for one in after)])
    found = meanings([pair.claim.clause.cut(pair.reading.article.prose), told, pair.words])
    return "it has an earlier one" if float((found[1:] @ found[0]).max()) >= _RECALLED else None


def _counts_the_same(pair: Pair, end: int) -> bool:
    """Whether "not the first" is said of what the claim calls the first, or of anything."""
    start = pair.source.sentences[pair.passage.sentence].span.start + end
    theirs = kind_behind(pair.source, pair.passage.sentence, Span(start - 1, start)) - OF_ANYTHING
    mine = pair.ranked.kind - OF_ANYTHING
    return not mine or not theirs or bool(mine & theirs)


def _is_one_of_the_kind(pair: Pair) -> bool:
    """Whether a passage tells, in whatever words, of another one in an earlier year."""
    return (
        pair.ranked.since is None
        and not pair.ranked.lately
        and not pair.ahead
        and pair.likeness >= (ALIKE_TOO, ALIKE_TOO, ALIKE, _CLOSE)[::-1][min(pair.own, 3)]
        and bool(pair.earlier((pair.passage.sentence,)))
        and not pair.names_its_subject()
        and not pair.placed_elsewhere()
        and not NO_INSTANCE.search(pair.words)
    )


def _counts_holders(pair: Pair, ordinal: Span) -> bool:
    """Whether an ordinal counts all of somebody's: "its fifth governor" is no fifth to resign."""
    source, article = pair.source.article.prose, pair.reading.article.prose
    mine = _SOMEBODYS.search(article, pair.claim.clause.start, pair.ranked.span.start)
    return not mine and _SOMEBODYS.search(source, 0, ordinal.start) is not None


_SOMEBODYS = re.compile(r"(?:\b(?:its|their|his|her|our|my)|['’]s)\s\Z", re.IGNORECASE)


def _is_counted_again(pair: Pair, end: int) -> bool:
    """Whether an ordinal counts what the claim calls the first, whatever it calls it."""
    start = pair.source.sentences[pair.passage.sentence].span.start
    return COUNTS_ON.match(pair.words[end - start :]) is not None and not pair.placed_elsewhere()


OF_FIRSTS: tuple[Callable[[Pair], str | None], ...] = (
    _not_the_first,
    _later_of_kind,
    _earlier_one,
)

"""Firsts and superlatives: refuted by one counter-example among the sources."""

from collections.abc import Iterator, Set

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.lang.en.superlatives import (
    ANY,
    CLASSES,
    COMPARATIVES,
    LATER_RANK,
    MOST_WORDS,
    NONE_MORE,
    REFUTED,
    RESUMES,
)
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, Context
from copydesk.verify.nearest import nearest, text_of
from copydesk.verify.passages import Passage
from copydesk.verify.rank_outdone import outnumbered
from copydesk.verify.rank_pair import BESIDE, Pair
from copydesk.verify.rank_refuted import refutation
from copydesk.verify.ranked import Ranked, class_of, ranked_in, reach_of

_BEHIND = 4
"""Sentences before it that say what "nothing larger" is about."""
_NEAREST = 10
"""Passages whose likeness in meaning counts."""
_SURE = 1.5
"""More than any likeness of words: what is compared is the rank itself."""


def superlative_in(reading: Reading, claim: Claim) -> Ranked | None:
    """What a claim sets above all others; None if it does not."""
    return ranked_in(reading, claim.sentence, claim.clause)


def speaks_of_a_rank(reading: Reading, claim: Claim) -> bool:
    """Whether a claim has a superlative, be it denied: others' ranks are no denial of it."""
    words = claim.clause.cut(reading.article.prose)
    return bool(MOST_WORDS.search(words)) or any(
        class_of(word.lower) not in (None, "first", "only", "narrowest")
        for word in reading.words[claim.sentence]
        if claim.clause.contains(word.span)
    )


def ranks_so_too(found: Ranked, context: Context, passage: Passage) -> bool:
    """Whether a passage has a claim's superlative."""
    source = context.passages.readings[passage.source]
    words = source.sentences[passage.sentence].span.cut(source.article.prose)
    theirs = {one.lower for one in source.words[passage.sentence]}
    ranked = CLASSES[found.ranks] if found.ranks else ANY
    return bool(theirs & ranked or NONE_MORE.search(words)) and not _lower_rank(words)


def _lower_rank(words: str) -> bool:
    return bool(REFUTED.search(words) or LATER_RANK.search(words))


def compare_superlative(reading: Reading, claim: Claim, context: Context) -> list[Comparison]:
    """The passages that have a counter-example, or a narrower claim."""
    found = superlative_in(reading, claim)
    if found is None:
        return []
    whole = reach_of(reading, claim.sentence, claim.clause)
    inside = [term for term in reading.terms[claim.sentence] if whole.contains(term.span)]
    keys = frozenset(
        term.key
        for term in {*context.clause, *inside}
        if not term.minor and term.span.cut(reading.article.prose).lower() not in _RANKING
    )
    setting = _setting(reading, claim)
    likenesses = {
        (near.passage.source, near.passage.sentence): near.clause
        for near in nearest(reading, claim, context.passages, _NEAREST)
    }
    resumed = _resumed(reading, claim)
    further = whole.cut(reading.article.prose) if len(whole) > len(claim.clause) else ""
    comparisons = []
    for passage in _candidates(context, keys | setting, likenesses.keys()):
        source = context.passages.readings[passage.source]
        likeness = likenesses.get((passage.source, passage.sentence), 0.0)
        for text in filter(None, (resumed, further)):
            told = meanings([text, text_of(context.passages, passage)])
            likeness = max(likeness, float(told[0] @ told[1]))
        pair = Pair(reading, claim, found, source, passage, keys, setting, likeness)
        why = refutation(pair) or outnumbered(pair, context.passages)
        if why:
            comparisons.append(
                Comparison(
                    passage,
                    Stance.CONTRADICTS,
                    _SURE,
                    why,
                    wrong=_words(claim, found.span),
                    fault=faults.SUPERLATIVE,
                )
            )
    return comparisons


def _resumed(reading: Reading, claim: Claim) -> str:
    """A clause that speaks of what the sentence before it tells, with that sentence; else ""."""
    words = claim.clause.cut(reading.article.prose)
    if not claim.sentence or not RESUMES.search(words):
        return ""
    before = reading.sentences[claim.sentence - 1].span.cut(reading.article.prose)
    return f"{before} {words}"


_RANKING = ANY | {"first", "time", "ever", "never", "nothing"} | frozenset(COMPARATIVES)


def _setting(reading: Reading, claim: Claim) -> frozenset[str]:
    """What the sentences before a claim tell: the keys of their terms."""
    return frozenset(
        term.key
        for sentence in range(max(0, claim.sentence - _BEHIND), claim.sentence + 1)
        for term in reading.terms[sentence]
        if not term.minor
    )


def _candidates(
    context: Context, keys: frozenset[str], likest: Set[tuple[int, int]]
) -> Iterator[Passage]:
    """The passages with words of what a claim speaks of, and those that are likest in meaning."""
    for passages in context.passages.by_source:
        for passage in passages:
            if (passage.source, passage.sentence) in likest or any(
                passage.terms.get(key, 0.0) >= BESIDE for key in keys
            ):
                yield passage


def _words(claim: Claim, word: Span) -> Span:
    return Span(max(claim.clause.start, word.start - 4), min(claim.clause.end, word.end + 80))

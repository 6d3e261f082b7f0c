"""Firsts and superlatives: refuted by one counter-example among the sources."""

import re

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.quantity import QuantityKind
from copydesk.model.span import Span
from copydesk.model.timex import Grain
from copydesk.understand.lang.en.superlatives import (
    ANY,
    BEFORE,
    CLASSES,
    NONE_MORE,
    REFUTED,
    SINCE,
    UNBOUNDED,
)
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, Context, object_keys
from copydesk.verify.passages import Passage

_FIRST = re.compile(
    r"\bfirst\s+(?:(?:[\w-]+\s+){1,5}?(?:has|have|had)\b|time|ever|such|in\s+(?:\w+\s+){0,3}history|(?:[\w-]+\s+){1,3}?"
    r"(?:ever\b|to\b|since\b|of\s+its\s+kind|in\s+(?:\w+\s+){0,2}(?:history|years|decades)))",
    re.IGNORECASE,
)
"""A first of its kind, not the first of several."""
_SHARED = 2
_SURE = 1.5
"""More than any likeness of words: what is compared is the rank itself."""


def superlative_in(reading: Reading, claim: Claim) -> tuple[str, Span] | None:
    """The class of a claim's superlative and its words; None if it has none."""
    prose = reading.article.prose
    for word in reading.words[claim.sentence]:
        if not claim.clause.contains(word.span):
            continue
        for name, words in CLASSES.items():
            if word.lower not in words:
                continue
            if name == "first" and not _FIRST.match(prose, word.span.start, claim.clause.end):
                continue
            if name != "first" and not word.lower.endswith("st"):
                continue
            return name, word.span
    said = NONE_MORE.search(prose, claim.clause.start, claim.clause.end)
    return ("more", Span(said.start(), said.end())) if said else None


def compare_superlative(reading: Reading, claim: Claim, context: Context) -> list[Comparison]:
    """The passages that have a counter-example, or a narrower claim."""
    found = superlative_in(reading, claim)
    if found is None:
        return []
    name, word = found
    comparisons = []
    for _, passage in context.near():
        why = _refutation(reading, claim, context, passage, name, word)
        if why:
            comparisons.append(
                Comparison(
                    passage,
                    Stance.CONTRADICTS,
                    _SURE,
                    why,
                    wrong=_words(claim, word),
                    fault=faults.SUPERLATIVE,
                )
            )
    return comparisons


def ranks_so_too(reading: Reading, claim: Claim, context: Context, passage: Passage) -> bool:
    """Whether a passage has the claim's superlative, if the claim has one."""
    found = superlative_in(reading, claim)
    if found is None:
        return True
    source = context.passages.readings[passage.source]
    words = source.sentences[passage.sentence].span.cut(source.article.prose)
    theirs = {one.lower for one in source.words[passage.sentence]}
    ranked = ANY if found[0] == "more" else CLASSES[found[0]]
    return bool(theirs & ranked or NONE_MORE.search(words)) and not REFUTED.search(words)


def _refutation(
    reading: Reading, claim: Claim, context: Context, passage: Passage, name: str, word: Span
) -> str | None:
    """Why a passage refutes a superlative, if it does."""
    source = context.passages.readings[passage.source]
    words = source.sentences[passage.sentence].span.cut(source.article.prose)
    shared = _shared(context, source, passage)
    refuted = REFUTED.search(words)
    if refuted and _ranks(refuted[0], name) and shared >= 1:
        return f"it says {refuted[0]!r}"
    if name == "first":
        known = shared >= _SHARED or _names_it(context, source, passage)
        if known and BEFORE.search(words) and _earlier(source, passage):
            return "it has an earlier one"
        if _later_of_kind(reading, claim, word, source, passage):
            return "it counts it as a later one"
        return None
    claimed = claim.clause.cut(reading.article.prose)
    theirs = {one.lower for one in source.words[passage.sentence]}
    if (
        shared >= _SHARED
        and theirs & (ANY if name == "more" else CLASSES[name] | {"highest"})
        and SINCE.search(words)
        and UNBOUNDED.search(claimed)
        and not SINCE.search(claimed)
    ):
        return "it is so only since an earlier one"
    return None


def _later_of_kind(
    reading: Reading, claim: Claim, word: Span, source: Reading, passage: Passage
) -> bool:
    """Whether a passage has "the second woman" where the claim has "the first woman"."""
    mine = object_keys(reading, claim.sentence, word)
    return bool(mine) and any(
        number.kind is QuantityKind.ORDINAL
        and number.value > 1
        and mine & object_keys(source, passage.sentence, number.span)
        for number in source.quantities_by_sentence[passage.sentence]
    )


def _ranks(words: str, name: str) -> bool:
    lower = words.lower()
    if name == "more":
        return any(word in lower for word in ANY)
    return any(word in lower for word in CLASSES[name]) or (name == "first" and "time" in lower)


def _shared(context: Context, source: Reading, passage: Passage) -> int:
    """The terms of the claim that the sentence, or one beside it, has."""
    mine = {term.key for term in context.clause if not term.minor}
    return sum(passage.terms.get(key, 0.0) >= 0.7 for key in mine)


def _names_it(context: Context, source: Reading, passage: Passage) -> bool:
    """Whether the very sentence has a name of the claim's clause."""
    names = {term.key for term in context.clause if term.name and not term.minor}
    return any(term.key in names for term in source.terms[passage.sentence])


def _earlier(source: Reading, passage: Passage) -> bool:
    """Whether the passage, or the sentence after it, dates something in an earlier year."""
    now = source.reference.time
    if now is None:
        return False
    return any(
        timex.start is not None
        and timex.grain is not None
        and timex.grain <= Grain.YEAR
        and timex.start.year < now.year
        for sentence in (passage.sentence, passage.sentence + 1)
        if sentence < len(source.sentences)
        for timex in source.timexes_by_sentence[sentence]
    )


def _words(claim: Claim, word: Span) -> Span:
    return Span(max(claim.clause.start, word.start - 4), min(claim.clause.end, word.end + 80))

"""Where a source has a quotation in other words, and it is certain that it is the same one."""

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import GENERAL
from copydesk.understand.quotes import Quotation
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems
from copydesk.verify.person_match import Certainty
from copydesk.verify.quote_candidate import (
    SHORT,
    Candidate,
    candidate_of,
    content_of,
    is_kin,
    is_material,
)
from copydesk.verify.quote_match import QuoteMatch, QuoteStatus
from copydesk.verify.quote_matter import on_one_matter
from copydesk.verify.quote_meaning import nearest_in_meaning
from copydesk.verify.quote_siblings import beside_siblings
from copydesk.verify.quote_sides import Said, Side, Used
from copydesk.verify.quote_speakers import SameSpeaker
from copydesk.verify.quote_words import Token, align, find_run

_STRONG = 0.6
_STRONGER = 0.75
_LOOSE = 0.3
_LOOSE_OF_MANY = 0.4
_EVEN = 0.45
_MOST = 0.8
"""Of the words of a quotation; with fewer in the source it may be pieced together."""

_SHAPE = 2
"""Words by which two fragments in one place may differ in length."""


def find_nearly(article: Reading, said: Said, sides: Sequence[Side]) -> list[QuoteMatch]:
    """The matches with most of a quotation's words in the same order, altered or hardly so.

    Args:
        article: the article.
        said: its quotation, whose words no source has as they stand.
        sides: the sources.
    """
    candidates = _candidates(article, said, sides)
    strong = _strong(said, [one for one in candidates if not _quotes_less(article, said, one)])
    variants = [found for found, _ in strong if not is_material(said.tokens, found)]
    if variants:
        return [_variant(said, found, sides[found.source].reading) for found in variants]
    return [_altered(said, found, sides[found.source].reading, sure) for found, sure in strong]


def find_reworded(
    article: Reading,
    said: Said,
    mine: Sequence[Said],
    left: Sequence[Said],
    sides: Sequence[Side],
    used: Set[Used],
) -> list[QuoteMatch]:
    """The matches that show a quotation to be another wording of what its speaker said.

    Args:
        article: the article.
        said: its quotation, which no source has in nearly the same words.
        mine: all quotations of the article.
        left: those of which that holds.
        sides: the sources.
        used: the utterances of the sources that the article has elsewhere.

    Returns:
        None when nothing is certain.
    """
    free = [
        found
        for found in _candidates(article, said, sides)
        if (found.source, found.utterance) not in used and find_run(found.whole, said.texts) is None
    ]
    chosen = _only_one(said, left, free) or _same_act(article, said, sides, free)
    if not chosen:
        readings = [side.reading for side in sides]
        found = (
            beside_siblings(article, said, mine, left, sides)
            or on_one_matter(article, said, left, readings, free)
            or nearest_in_meaning(article, said, sides, used)
        )
        chosen = [(one, True) for one in found]
    return [_altered(said, found, sides[found.source].reading, sure) for found, sure in chosen]


def _quotes_less(article: Reading, said: Said, found: Candidate) -> bool:
    """Whether the source quotes some whole sentences of a quotation, and no more."""
    at = find_run(found.whole, said.texts)
    if at is None:
        return False
    end = at + len(found.whole)
    return (not at or _apart(article, said, at)) and (
        end == len(said.tokens) or _apart(article, said, end)
    )


def _apart(article: Reading, said: Said, at: int) -> bool:
    """Whether a sentence of a quotation begins with a word."""
    between = article.article.prose[said.tokens[at - 1].span.end : said.tokens[at].span.start]
    return any(mark in between for mark in ".!?")


def _candidates(article: Reading, said: Said, sides: Sequence[Side]) -> list[Candidate]:
    return [
        candidate
        for side in sides
        for group in side.groups
        if (candidate := candidate_of(article, said, side.reading, side.index, group))
    ]


_Chosen = list[tuple[Candidate, bool]]


def _strong(said: Said, candidates: Sequence[Candidate]) -> _Chosen:
    """Most of the words are the same, in the same order."""
    chosen = []
    for candidate in candidates:
        ratio, shared = candidate.alignment.ratio, candidate.alignment.shared
        common = content_of(said.texts) & content_of(candidate.texts)
        if ratio < _STRONG or shared < 4 or len(common) < 2:
            continue
        same = candidate.speaker is SameSpeaker.SAME
        if same or ratio >= _STRONGER:
            chosen.append((candidate, same or shared >= 6))
    return chosen


def _only_one(said: Said, left: Sequence[Said], candidates: Sequence[Candidate]) -> _Chosen:
    """The article quotes the speaker once, and every source that does has one utterance like it."""
    speaker = said.quotation.speaker
    if speaker is None or not speaker.words or len(said.tokens) < SHORT:
        return []
    own = {
        one.utterance
        for one in left
        if one.quotation.speaker and one.quotation.speaker.words == speaker.words
    }
    theirs = [found for found in candidates if found.speaker is SameSpeaker.SAME]
    if len(own) != 1 or not theirs:
        return []
    best = max(theirs, key=lambda found: found.alignment.ratio)
    chosen = [found for found in theirs if _alike(best.whole, found.whole)]
    if {found.source for found in chosen} != {found.source for found in theirs}:
        return []
    if not 0.5 <= len(best.tokens) / len(said.tokens) <= 2 or best.alignment.shared < 3:
        return []
    if best.alignment.ratio < (_LOOSE if len(chosen) == len(theirs) else _LOOSE_OF_MANY):
        return []
    sure = best.texts[0] == said.texts[0] or best.alignment.ratio >= _EVEN
    return [(found, sure) for found in chosen]


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two sources quote one utterance, the one perhaps more of it."""
    return align(one, other).shared >= _STRONGER * min(len(one), len(other))


def _same_act(
    article: Reading, said: Said, sides: Sequence[Side], candidates: Sequence[Candidate]
) -> _Chosen:
    """A fragment in the place where all sources have other words of the same speaker."""
    act = said.quotation.act
    if act is None or not 1 < len(said.tokens) <= SHORT:
        return []
    theirs = [
        found
        for found in candidates
        if found.speaker is SameSpeaker.SAME
        and 1 < len(found.tokens) <= SHORT + 1
        and abs(len(found.tokens) - len(said.tokens)) <= _SHAPE
    ]
    about = _about(article, said.quotation)
    shared = {
        id(found): len(about & _about(sides[found.source].reading, found.quotation))
        for found in theirs
    }
    content = content_of(said.texts)
    kin = [
        found for found in theirs if shared[id(found)] >= 2 and content & content_of(found.texts)
    ]
    acting = [
        found
        for found in theirs
        if found.quotation.act == act
        and not is_kin(sorted(content), sorted(content_of(found.texts)))
    ]
    theirs = kin or acting
    if not theirs or any(found.texts != theirs[0].texts for found in theirs):
        return []
    needed = {"promise": 0, "call": 1}.get(act, 2 if act in GENERAL else 1)
    most = max(shared[id(found)] for found in theirs)
    if most < needed:
        return []
    return [(found, bool(kin) or len(theirs) >= 2 or most >= 2) for found in theirs]


def _about(reading: Reading, quotation: Quotation) -> frozenset[str]:
    """What the sentence of a quotation speaks of, without names, verb and quoted words."""
    verb = quotation.verb
    return content_stems(
        word
        for word in reading.words[quotation.sentence]
        if not word.text[0].isupper()
        and not word.span.overlaps(quotation.span)
        and not (verb and word.span.overlaps(verb))
    )


def _variant(said: Said, found: Candidate, source: Reading) -> QuoteMatch:
    match = _altered(said, found, source, found.alignment.shared >= _MOST * len(said.tokens))
    return replace(
        match,
        status=QuoteStatus.VARIANT,
        right=None,
        why="the source has it in nearly the same words",
        same_speaker=found.speaker is SameSpeaker.SAME,
    )


def _altered(said: Said, found: Candidate, source: Reading, sure: bool) -> QuoteMatch:
    mine, theirs = said.quotation.speaker, found.quotation.speaker
    place = found.tokens[0].span.join(found.tokens[-1].span)
    words = place.cut(source.text)
    return QuoteMatch(
        said.quotation.span,
        QuoteStatus.ALTERED,
        Certainty.SURE if sure else Certainty.UNSURE,
        mine.span if mine else None,
        found.source,
        place,
        theirs.span if theirs else None,
        _spans(said.tokens, found.alignment.left),
        _spans(found.tokens, found.alignment.right),
        _INTERRUPTED.sub(_joined, words),
        f"the source has “{words}”",
    )


_INTERRUPTED = re.compile(r"([,.!?…—–-]?)[\"”][^\"“”\n]{1,120}[\"“]")
"""What interrupts a quotation, marks included: `," he said, "`."""


def _joined(interruption: re.Match[str]) -> str:
    """What stands between the two halves of a quotation without what interrupts it."""
    return f"{interruption[1]} "


def _spans(tokens: Sequence[Token], runs: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(
        tokens[start].span.join(tokens[end - 1].span) for start, end in runs if end > start
    )

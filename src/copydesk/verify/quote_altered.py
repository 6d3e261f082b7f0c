"""Where a source has a quotation in other words, and it is certain that it is the same one."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import GENERAL, NEGATIONS, NUMBERS
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.people.spelling import closeness
from copydesk.understand.quotes import Quotation, QuoteKind
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems, stem
from copydesk.verify.person_match import Certainty
from copydesk.verify.quote_match import QuoteMatch, QuoteStatus
from copydesk.verify.quote_sides import Said, Side
from copydesk.verify.quote_speakers import SameSpeaker, same_speaker
from copydesk.verify.quote_words import GAP, Alignment, Token, align, find_run

_STRONG = 0.6
_STRONGER = 0.75
_LOOSE = 0.3
_LOOSE_OF_MANY = 0.4
_EVEN = 0.45
_MOST = 0.8
"""Of the words of a quotation; with fewer in the source it may be pieced together."""
_SPELT = 0.5
_MANY = 12
_FEW = 8
"""Words; a longer stretch that only one side has is another part of what was said."""
_SHORT = 5
"""Words; a quotation of no more is a fragment, told apart by its speech act."""

Used = tuple[int, int]
"""A source's index, and an utterance's number."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An utterance of a source beside the quotation."""

    source: int
    group: tuple[Said, ...]
    tokens: tuple[Token, ...]
    speaker: SameSpeaker
    alignment: Alignment

    @property
    def quotation(self) -> Quotation:
        return self.group[0].quotation

    @property
    def utterance(self) -> int:
        """Its number within the source."""
        return self.group[0].utterance

    @property
    def whole(self) -> tuple[str, ...]:
        """The words of the whole utterance."""
        return tuple(token.text for one in self.group for token in one.tokens)

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(token.text for token in self.tokens)


def find_altered(
    article: Reading, said: Said, left: Sequence[Said], sides: Sequence[Side], used: Set[Used]
) -> list[QuoteMatch]:
    """The matches that show a quotation to be altered, or else the same but for small words.

    Args:
        article: the article.
        said: its quotation, whose words no source has as they stand.
        left: all quotations of the article of which that holds.
        sides: the sources.
        used: the utterances of the sources that the article has elsewhere.

    Returns:
        None when nothing is certain.
    """
    candidates = [
        candidate
        for side in sides
        for group in side.groups
        if (candidate := _candidate(article, said, side.reading, side.index, group))
    ]
    strong = _strong(said, candidates)
    variants = [found for found, _ in strong if not is_material(said.tokens, found)]
    if variants:
        return [_variant(said, found, sides[found.source].reading) for found in variants]
    free = [
        found
        for found in candidates
        if (found.source, found.utterance) not in used and find_run(found.whole, said.texts) is None
    ]
    chosen = strong or _only_one(said, left, free) or _same_act(article, said, sides, free)
    return [_altered(said, found, sides[found.source].reading, sure) for found, sure in chosen]


def is_material(tokens: Sequence[Token], found: _Candidate) -> bool:
    """Whether what differs is more than small words, forms of one word and words left out.

    Another transcript or another translation differs in those; an alteration says something else:
    a word of content for another, a number for another, a negation more or less.
    """
    for mine, theirs in zip(found.alignment.left, found.alignment.right, strict=True):
        left = [token.text for token in tokens[slice(*mine)] if token.text != GAP]
        right = [token.text for token in found.tokens[slice(*theirs)] if token.text != GAP]
        if _numbers(left) and _numbers(right) and _numbers(left) != _numbers(right):
            return True
        if len(left) + len(right) <= _FEW and set(left) & NEGATIONS != set(right) & NEGATIONS:
            return True
        plain, other = sorted(_content(left)), sorted(_content(right))
        if plain and other and not _kin(plain, other):
            return True
    return False


def _numbers(texts: Sequence[str]) -> set[str]:
    return {text for text in texts if text.isdigit() or text in NUMBERS}


def _kin(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether some word of one run is a form or a spelling of a word of the other."""
    if "".join(left) == "".join(right):
        return True
    return any(
        stem(one) == stem(other) or closeness(one, other) >= _SPELT
        for one in left[:_MANY]
        for other in right[:_MANY]
    )


def _candidate(
    article: Reading, said: Said, source: Reading, index: int, group: Sequence[Said]
) -> _Candidate | None:
    if group[0].quotation.kind is not QuoteKind.SPEECH:
        return None
    speaker = same_speaker(article, said.quotation.speaker, source, group[0].quotation.speaker)
    if speaker is SameSpeaker.OTHER:
        return None
    tokens = tuple(token for one in group for token in one.tokens)
    left = said.texts
    if speaker is SameSpeaker.UNKNOWN and len(set(left) & {t.text for t in tokens}) < _SHORT:
        return None
    first, last = _window(source.article.prose, left, tokens)
    tokens = tokens[first:last]
    alignment = align(left, [token.text for token in tokens])
    return _Candidate(index, tuple(group), tokens, speaker, alignment)


def _window(prose: str, left: Sequence[str], right: Sequence[Token]) -> tuple[int, int]:
    """The part of an utterance that a quotation may be taken from: whole sentences."""
    whole = align(left, [token.text for token in right])
    lost = {index for start, end in whole.right for index in range(start, end)}
    kept = [index for index in range(len(right)) if index not in lost]
    if not kept:
        return 0, len(right)
    first, last = kept[0], kept[-1] + 1
    while first > 0 and kept[0] - first < _SHORT and not _ends(prose, right, first - 1):
        first -= 1
    while last < len(right) and last - kept[-1] < 2 * _SHORT and not _ends(prose, right, last - 1):
        last += 1
    return first, last


def _ends(prose: str, tokens: Sequence[Token], index: int) -> bool:
    """Whether a sentence or a fragment ends behind a word."""
    between = prose[tokens[index].span.end : tokens[index + 1].span.start]
    return any(mark in between for mark in '.!?"”»')


_Chosen = list[tuple[_Candidate, bool]]


def _content(texts: Sequence[str]) -> set[str]:
    return {text for text in texts if text not in EMPTY}


def _strong(said: Said, candidates: Sequence[_Candidate]) -> _Chosen:
    """Most of the words are the same, in the same order."""
    chosen = []
    for candidate in candidates:
        ratio, shared = candidate.alignment.ratio, candidate.alignment.shared
        common = _content(said.texts) & _content(candidate.texts)
        if ratio < _STRONG or shared < 4 or len(common) < 2:
            continue
        same = candidate.speaker is SameSpeaker.SAME
        if same or ratio >= _STRONGER:
            chosen.append((candidate, same or shared >= 6))
    return chosen


def _only_one(said: Said, left: Sequence[Said], candidates: Sequence[_Candidate]) -> _Chosen:
    """The article quotes the speaker once, and every source that does has one utterance like it."""
    speaker = said.quotation.speaker
    if speaker is None or not speaker.words or len(said.tokens) < _SHORT:
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
    article: Reading, said: Said, sides: Sequence[Side], candidates: Sequence[_Candidate]
) -> _Chosen:
    """A fragment in the place where all sources have other words of the same speaker."""
    act = said.quotation.act
    if act is None or len(said.tokens) > _SHORT:
        return []
    theirs = [
        found
        for found in candidates
        if found.speaker is SameSpeaker.SAME and len(found.tokens) <= _SHORT + 1
    ]
    about = _about(article, said.quotation)
    shared = {
        id(found): len(about & _about(sides[found.source].reading, found.quotation))
        for found in theirs
    }
    content = _content(said.texts)
    kin = [found for found in theirs if shared[id(found)] >= 2 and content & _content(found.texts)]
    acting = [
        found
        for found in theirs
        if found.quotation.act == act and not _kin(sorted(content), sorted(_content(found.texts)))
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


def _variant(said: Said, found: _Candidate, source: Reading) -> QuoteMatch:
    match = _altered(said, found, source, found.alignment.shared >= _MOST * len(said.tokens))
    return replace(
        match,
        status=QuoteStatus.VARIANT,
        right=None,
        why="the source has it in nearly the same words",
        same_speaker=found.speaker is SameSpeaker.SAME,
    )


def _altered(said: Said, found: _Candidate, source: Reading, sure: bool) -> QuoteMatch:
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
        words,
        f"the source has “{words}”",
    )


def _spans(tokens: Sequence[Token], runs: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(
        tokens[start].span.join(tokens[end - 1].span) for start, end in runs if end > start
    )

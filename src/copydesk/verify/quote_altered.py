"""Where a source has a quotation in other words, and it is certain that it is the same one."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import GENERAL
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.quotes import Quotation, QuoteKind
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems
from copydesk.verify.person_match import Certainty
from copydesk.verify.quote_match import QuoteMatch, QuoteStatus
from copydesk.verify.quote_sides import Said, Side
from copydesk.verify.quote_speakers import SameSpeaker, same_speaker
from copydesk.verify.quote_words import Alignment, Token, align

_STRONG = 0.6
_STRONGER = 0.75
_LOOSE = 0.3
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
    first: int

    @property
    def quotation(self) -> Quotation:
        return self.group[0].quotation

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
    """The matches that show a quotation to be altered; none when that is not certain.

    Args:
        article: the article.
        said: its quotation, whose words no source has.
        left: all quotations of the article that no source has.
        sides: the sources.
        used: the utterances of the sources that the article has elsewhere.
    """
    candidates = [
        candidate
        for side in sides
        for group in side.groups
        if (side.index, group[0].utterance) not in used
        and (candidate := _candidate(article, said, side.reading, side.index, group))
    ]
    chosen = (
        _strong(said, candidates)
        or _only_one(said, left, candidates)
        or _same_act(article, said, sides, candidates)
    )
    return [
        _match(said, candidate, sides[candidate.source].reading, sure) for candidate, sure in chosen
    ]


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
    first, last = _window(left, [token.text for token in tokens])
    tokens = tokens[first:last]
    alignment = align(left, [token.text for token in tokens])
    return _Candidate(index, tuple(group), tokens, speaker, alignment, first)


def _window(left: Sequence[str], right: Sequence[str]) -> tuple[int, int]:
    """The part of a long utterance that a quotation may be taken from."""
    if len(right) <= len(left) + _SHORT:
        return 0, len(right)
    whole = align(left, right)
    kept = sorted(
        set(range(len(right)))
        - {index for start, end in whole.right for index in range(start, end)}
    )
    if not kept:
        return 0, len(right)
    first = max(0, kept[0] - 2)
    last = min(len(right), max(kept[-1] + 3, first + len(left)))
    return first, last


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
    """The speaker is quoted once by the article and once by each source, in like words."""
    speaker = said.quotation.speaker
    if speaker is None or not speaker.words or len(said.tokens) < _SHORT:
        return []
    own = {
        one.utterance
        for one in left
        if one.quotation.speaker and one.quotation.speaker.words == speaker.words
    }
    theirs = [found for found in candidates if found.speaker is SameSpeaker.SAME]
    if len(own) != 1 or not theirs or len({found.source for found in theirs}) != len(theirs):
        return []
    words = theirs[0].texts
    if not all(_alike(theirs[0].whole, found.whole) for found in theirs[1:]):
        return []
    if not 0.5 <= len(words) / len(said.tokens) <= 2 or len(words) < _SHORT:
        return []
    if theirs[0].alignment.ratio < _LOOSE or theirs[0].alignment.shared < 3:
        return []
    same_start = words[0] == said.texts[0]
    return [(found, same_start) for found in theirs]


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
        if found.speaker is SameSpeaker.SAME
        and found.quotation.act == act
        and len(found.tokens) <= _SHORT + 1
    ]
    if not theirs or any(found.texts != theirs[0].texts for found in theirs):
        return []
    needed = {"promise": 0, "call": 1}.get(act, 2 if act in GENERAL else 1)
    about = _about(article, said.quotation)
    shared = [about & _about(sides[found.source].reading, found.quotation) for found in theirs]
    if not any(len(stems) >= needed for stems in shared):
        return []
    return [(found, len(theirs) >= 2) for found in theirs]


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


def _match(said: Said, found: _Candidate, source: Reading, sure: bool) -> QuoteMatch:
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

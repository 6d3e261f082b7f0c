"""Compares who says what an article tells in its own words with who says it in the sources.

A source contradicts the article's attribution only when it has clearly the same content, says
clearly who says it, and that is clearly somebody else; one source with the article's speaker, or
with the speaker anywhere near the same words, is enough to keep silent.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from copydesk.model.claim import Claim, ClaimKind, Modality
from copydesk.model.evidence import Stance
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.told import DENYING, ECHOING, SILENT
from copydesk.understand.quotes import QuoteKind, Speaker, Told
from copydesk.understand.reading import Reading
from copydesk.understand.stems import stem
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.parties import Party, clearly_two, party_of, publisher_key
from copydesk.verify.passages import Passage, Passages, value_keys
from copydesk.verify.quote_found import naming
from copydesk.verify.quote_speakers import SameSpeaker, same_speaker

_MOST_QUOTED = 0.5
"""The part of what is told that may stand in quotation marks, whose words are compared as such."""
_FEWEST = 2
_SHARED = 3
"""Words, numbers and times that both must have for their contents to be the same."""
_MANY = 4
_ALIKE = 0.55
_ALIKE_OF_MANY = 0.42
_ALIKE_IF_SILENT = 0.3
"""The part of the article's content that a passage must have; less where the speaker is told apart
by having said nothing. Measured on the packs of `eval/source-packs`, where other content of the
same reports has at most 0.4 with four words shared."""
_SPEAKS_NEAR = 0.25
_OF_ITS_OWN = 3
"""Words with which a sentence says something of its own."""
_NUMBER = 1.2
"""What a number or a time weighs, of a word of middling weight."""


@dataclass(frozen=True)
class _Content:
    """What is told, as keys with their weights."""

    weights: Mapping[str, float]
    values: frozenset[str]

    @property
    def total(self) -> float:
        return sum(self.weights.values())


@dataclass(frozen=True, slots=True)
class _Voice:
    """Who says what a passage says, and the words for who does."""

    speaker: Speaker
    party: Party


def compare_all_told(
    reading: Reading, passages: Passages
) -> Iterator[tuple[Claim, list[Comparison]]]:
    """Each statement that the article attributes, with the passages that attribute it too.

    Args:
        reading: the article.
        passages: the sentences of the sources.
    """
    publishers = frozenset(
        publisher_key(source.article.publisher)
        for source in passages.sources
        if source.article.publisher
    )
    for told in reading.told:
        content = _content(reading, told, passages)
        if content is None or not told.speaker.certain:
            continue
        found = _compare(reading, told, content, passages, publishers)
        if found:
            span = told.region
            yield (
                Claim("", span, span, ClaimKind.STATEMENT, Modality.ATTRIBUTED, told.sentence),
                found,
            )


def _content(reading: Reading, told: Told, passages: Passages) -> _Content | None:
    """What is told besides the attribution; None where it is mostly quoted or says too little."""
    quoted = sum(
        max(0, min(one.span.end, told.region.end) - max(one.span.start, told.region.start))
        for one in reading.quotations
        if one.kind is QuoteKind.SPEECH and one.depth == 0
    )
    if quoted > _MOST_QUOTED * len(told.region):
        return None

    def inside(span: Span) -> bool:
        return told.region.contains(span) and not told.frame.overlaps(span)

    weights: dict[str, float] = {}
    for term in reading.terms[told.sentence]:
        if inside(term.span):
            weights[term.key] = max(weights.get(term.key, 0.0), passages.weight(term))
    values = _values(reading, told.sentence, inside)
    weights.update((value, _NUMBER * passages.middling) for value in values)
    return _Content(weights, frozenset(values)) if len(weights) >= _FEWEST else None


def _values(reading: Reading, sentence: int, inside: Callable[[Span], bool]) -> set[str]:
    """The numbers and times of a sentence, as keys that two wordings share."""
    things: tuple[Quantity | Timex, ...] = (
        *reading.quantities_by_sentence[sentence],
        *reading.timexes_by_sentence[sentence],
    )
    return {key for thing in things if inside(thing.span) for key in _keys_of(thing)}


def _keys_of(thing: Quantity | Timex) -> tuple[str, ...]:
    if isinstance(thing, Quantity):
        return tuple(f"#{key}" for key in value_keys(thing))
    if thing.start is not None and thing.grain is Grain.MONTH:
        return (f"@{thing.start:%Y-%m}",)
    return tuple(f"@{key}" for key in value_keys(thing) or (thing.value,))


def _compare(
    reading: Reading,
    told: Told,
    content: _Content,
    passages: Passages,
    publishers: frozenset[str],
) -> list[Comparison]:
    mine = party_of(reading, told.speaker, publishers)
    if mine.relay or mine.umbrella or told.act in DENYING:
        return []
    found: list[Comparison] = []
    for share, shared, passage in _nearest(content, passages):
        source = passages.readings[passage.source]
        voices = list(_voices(source, passage, publishers))
        same = [v for v in voices if _is_same(reading, told, source, v, mine)]
        silent = _silent_near(source, passage.sentence, mine)
        if same:
            if _alike(share, shared, content, silent=False):
                found.append(_supports(passage, share))
            elif share >= _SPEAKS_NEAR:
                return [one for one in found if one.stance is Stance.SUPPORTS]
            continue
        if not _alike(share, shared, content, silent=silent):
            continue
        if not silent and _near(source, passage.sentence, mine, content):
            return [one for one in found if one.stance is Stance.SUPPORTS]
        if voices and all(
            clearly_two(mine, v.party, passages.readings, silent=silent) for v in voices
        ):
            found.append(_contradicts(told, source, passage, share, voices[0]))
    return found


def _nearest(content: _Content, passages: Passages) -> Iterator[tuple[float, int, Passage]]:
    """The passages with some of the content, best first: the share, and how many keys."""
    rated = []
    for at, source in enumerate(passages.by_source):
        reading = passages.readings[at]
        for passage in source:
            keys = {term.key for term in passages.own_terms[at][passage.sentence]}
            keys |= _values(reading, passage.sentence, lambda _: True)
            shared = [key for key in content.weights if key in keys]
            if len(shared) >= _FEWEST and content.values <= keys | (
                content.values - _numbers(content)
            ):
                share = sum(content.weights[key] for key in shared) / content.total
                rated.append((share, len(shared), passage))
    rated.sort(key=lambda item: (-item[0], item[2].source, item[2].sentence))
    yield from rated


def _numbers(content: _Content) -> frozenset[str]:
    """The numbers among what is told, without times."""
    return frozenset(value for value in content.values if value[0] == "#")


def _alike(share: float, shared: int, content: _Content, *, silent: bool) -> bool:
    if shared < _SHARED:
        return False
    if silent:
        return share >= _ALIKE_IF_SILENT
    return share >= _ALIKE or (shared >= _MANY and share >= _ALIKE_OF_MANY)


def _voices(source: Reading, passage: Passage, publishers: frozenset[str]) -> Iterator[_Voice]:
    """Who says what a passage says; those who only pass it on are left out."""
    speakers = [
        one.speaker
        for one in source.told
        if one.sentence == passage.sentence and one.act not in DENYING
    ]
    speakers += [
        one.speaker
        for one in source.quotations
        if one.sentence == passage.sentence and one.speaker and one.kind is QuoteKind.SPEECH
    ]
    for speaker in speakers:
        party = party_of(source, speaker, publishers)
        if speaker.certain and not party.relay:
            yield _Voice(speaker, party)


def _is_same(reading: Reading, told: Told, source: Reading, voice: _Voice, mine: Party) -> bool:
    same = same_speaker(reading, told.speaker, source, voice.speaker)
    return same is SameSpeaker.SAME or bool(mine.own & voice.party.own)


def _near(source: Reading, sentence: int, mine: Party, content: _Content) -> bool:
    """Whether the article's speaker may have a part in what a passage says.

    So it is where the passage names them, and where a sentence beside it does that says nothing of
    its own, or that they say so too.
    """
    if _speaks_of(source, sentence, mine):
        return True
    for at in _beside(source, sentence):
        if at == sentence or not _speaks_of(source, at, mine):
            continue
        keys = {term.key for term in source.terms[at]}
        echoes = any(word.lower in ECHOING for word in source.words[at])
        if echoes or len(keys) < _OF_ITS_OWN or len(keys & set(content.weights)) >= _FEWEST:
            return True
    return False


def _silent_near(source: Reading, sentence: int, mine: Party) -> bool:
    """Whether the source says beside a passage that the article's speaker said nothing."""
    prose = source.article.prose
    naming = [at for at in _beside(source, sentence) if _speaks_of(source, at, mine)]
    return bool(naming) and all(
        SILENT.search(source.sentences[at].span.cut(prose)) for at in naming
    )


def _beside(source: Reading, sentence: int) -> range:
    return range(max(0, sentence - 1), min(len(source.sentences), sentence + 2))


def _speaks_of(source: Reading, sentence: int, mine: Party) -> bool:
    stems = {stem(word.lower) for word in source.words[sentence]}
    own = frozenset(map(stem, mine.name)) if mine.name else mine.own
    return bool(own & stems)


def _supports(passage: Passage, share: float) -> Comparison:
    why = "the source has it from the same speaker"
    return Comparison(passage, Stance.SUPPORTS, share, why, by_value=True)


def _contradicts(
    told: Told, source: Reading, passage: Passage, share: float, voice: _Voice
) -> Comparison:
    name = naming(source, voice.speaker)
    return Comparison(
        passage,
        Stance.CONTRADICTS,
        share,
        f"the source has this from {name}",
        wrong=told.speaker.span,
        right=name,
        differing=(voice.speaker.span,),
        fault=faults.SPEAKER,
    )

"""Compares who says what an article tells in its own words with who says it in the sources.

A source contradicts the article's attribution only when it has clearly the same content, says
clearly who says it, and that is clearly somebody else; one source with the article's speaker, or
with the speaker anywhere near the same words, is enough to keep silent.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from copydesk.model.claim import Claim, ClaimKind, Modality
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.lang.en.pronouns import SUBJECTS
from copydesk.understand.lang.en.told import DENYING, DISPUTING, ECHOING, SILENT
from copydesk.understand.meaning import meanings
from copydesk.understand.quotes import QuoteKind, Speaker, Told
from copydesk.understand.reading import Reading
from copydesk.understand.stems import stem
from copydesk.verify import faults
from copydesk.verify.attributed_content import (
    FEWEST,
    Content,
    alike,
    content_of,
    has_what_is_quoted,
    nearest,
    of_one_meaning,
)
from copydesk.verify.comparison import Comparison
from copydesk.verify.parties import clearly_two, share_a_word
from copydesk.verify.party import Party, party_of, publisher_key, speaks_for_itself
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.quote_found import naming
from copydesk.verify.quote_speakers import SameSpeaker, same_speaker

_SPEAKS_NEAR = 0.25
"""The part of the content with which the article's own speaker may be saying it."""
_ABOUT_ONE_THING = 0.5
"""How alike in meaning two texts are at least that have the same content in the same words."""
_OF_ITS_OWN = 3
"""Words with which a sentence says something of its own."""


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
        for source in passages.readings
        if source.article.publisher and not speaks_for_itself(source)
    )
    for told in reading.told:
        content = content_of(reading, told, passages)
        if content is None or not told.speaker.certain:
            continue
        found = _compare(reading, told, content, passages, publishers)
        if found:
            span = told.region
            yield (
                Claim("", span, span, ClaimKind.STATEMENT, Modality.ATTRIBUTED, told.sentence),
                found,
            )


def _compare(
    reading: Reading,
    told: Told,
    content: Content,
    passages: Passages,
    publishers: frozenset[str],
) -> list[Comparison]:
    mine = party_of(reading, told.speaker, publishers)
    if mine.relay or mine.umbrella or told.act in DENYING:
        return []
    found: list[Comparison] = []
    near = list(nearest(content, passages))
    meant = _likeness(reading, told, [passage for _, _, passage in near], passages)
    for (share, shared, passage), likeness in zip(near, meant, strict=True):
        source = passages.readings[passage.source]
        voices = list(_voices(passages, passage, publishers))
        same = [v for v in voices if _is_same(reading, told, source, v, mine)]
        silent = _silent_near(source, passage.sentence, mine)
        if same:
            if alike(share, shared, silent=False):
                found.append(_supports(passage, share))
            elif share >= _SPEAKS_NEAR:
                return [one for one in found if one.stance is Stance.SUPPORTS]
            continue
        about = silent or likeness >= _ABOUT_ONE_THING
        by_words = about and alike(share, shared, silent=silent)
        if not by_words and not of_one_meaning(share, shared, likeness):
            continue
        if not silent and _near(source, passage.sentence, mine, content):
            return [one for one in found if one.stance is Stance.SUPPORTS]
        if (
            has_what_is_quoted(content, passage, passages)
            and _by_others(passages, voices, mine, silent=silent)
            and not _may_be_meant(reading, told, voices)
        ):
            found.append(_contradicts(told, source, passage, share, voices[0]))
    return found


def _by_others(
    passages: Passages, voices: Sequence[_Voice], mine: Party, *, silent: bool = False
) -> bool:
    """Whether somebody says what a passage says, and certainly not the article's speaker."""
    return bool(voices) and all(
        clearly_two(mine, voice.party, passages.readings, silent=silent) for voice in voices
    )


def _may_be_meant(reading: Reading, told: Told, voices: Sequence[_Voice]) -> bool:
    """Whether the article's speaker is a pronoun in a sentence that names the source's."""
    return told.speaker.span.cut(reading.article.prose).lower() in SUBJECTS and any(
        _speaks_of(reading, told.sentence, voice.party) for voice in voices
    )


def _likeness(
    reading: Reading, told: Told, near: Sequence[Passage], passages: Passages
) -> list[float]:
    """How alike in meaning what is told and each passage are."""
    if not near:
        return []
    prose = reading.article.prose
    start, end = Span(told.region.start, told.frame.start), Span(told.frame.end, told.region.end)
    mine = meanings([told.region.cut(prose), f"{start.cut(prose)} {end.cut(prose)}".strip()])
    theirs = meanings([one.span.cut(passages.readings[one.source].article.prose) for one in near])
    return [float(one) for one in (theirs @ mine.T).max(axis=1)]


def _speakers(passages: Passages, source: int) -> Mapping[int, Sequence[Speaker]]:
    """Who speaks in which sentences of a source."""
    reading = passages.readings[source]
    found: dict[int, list[Speaker]] = defaultdict(list)
    for told in reading.told:
        if told.act not in DENYING:
            found[told.sentence].append(told.speaker)
    for quotation in reading.quotations:
        if quotation.speaker and quotation.kind is QuoteKind.SPEECH:
            found[quotation.sentence].append(quotation.speaker)
    return found


def _voices(passages: Passages, passage: Passage, publishers: frozenset[str]) -> Iterator[_Voice]:
    """Who says what a passage says; those who only pass it on are left out."""
    source = passages.readings[passage.source]
    for speaker in passages.once(_speakers, passage.source).get(passage.sentence, ()):
        party = party_of(source, speaker, publishers)
        if speaker.certain and not party.relay:
            yield _Voice(speaker, party)


def _is_same(reading: Reading, told: Told, source: Reading, voice: _Voice, mine: Party) -> bool:
    same = same_speaker(reading, told.speaker, source, voice.speaker)
    return same is SameSpeaker.SAME or share_a_word(mine, voice.party)


def _near(source: Reading, sentence: int, mine: Party, content: Content) -> bool:
    """Whether the article's speaker may have a part in what a passage says.

    So it is where the passage names them, and where a sentence beside it does that says nothing of
    its own, or that they say so too.
    """
    if _speaks_of(source, sentence, mine):
        return True
    for at in source.around(sentence):
        if at == sentence or not _speaks_of(source, at, mine):
            continue
        keys = {term.key for term in source.terms[at]}
        echoes = any(word.lower in ECHOING for word in source.words[at])
        if echoes or len(keys) < _OF_ITS_OWN or len(keys & set(content.weights)) >= FEWEST:
            return True
    return False


def _silent_near(source: Reading, sentence: int, mine: Party) -> bool:
    """Whether the source says beside a passage that the article's speaker does not say it.

    They said nothing, or they hold it to be untrue.
    """
    prose = source.article.prose
    naming = [at for at in source.around(sentence) if _speaks_of(source, at, mine)]
    said = [source.sentences[at].span.cut(prose) for at in naming]
    return bool(said) and all(SILENT.search(one) or DISPUTING.search(one) for one in said)


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

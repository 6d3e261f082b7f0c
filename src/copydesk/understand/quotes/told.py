"""Finds what a text says that somebody says, in the writer's own words.

Attribution relations as in PARC (Pareti 2012, "A Database of Attribution Relations"): a source, a
cue and a content; here the cue is a verb of speech or of estimate, "according to", or a colon
behind a name that opens an item.
"""

import re
from collections import deque
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from functools import partial
from itertools import takewhile

from copydesk.model.article import BlockKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import PRONOUNS
from copydesk.understand.lang.en.told import BUSINESSES, SAYERS, TRADES
from copydesk.understand.people import Person
from copydesk.understand.quotes.model import Known, Quotation, Speaker
from copydesk.understand.quotes.speakers import Scene, is_human, pronoun_of, scene_of, speaker_of
from copydesk.understand.quotes.told_cues import Cue, cues_of
from copydesk.understand.sentences import Sentence
from copydesk.understand.words import Word, words_of

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CAPTION})


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody is said to say.

    Attributes:
        speaker: who says it.
        sentence: the index of the sentence.
        frame: the words of attribution: the speaker's and the verb.
        region: all words that belong to it, the frame among them.
        act: what is done with the verb (see `lang.en.quotes.SPEECH`, `lang.en.told.VIEWS`).
    """

    speaker: Speaker
    sentence: int
    frame: Span
    region: Span
    act: str


def find_told(
    prose: str,
    sentences: Sequence[Sentence],
    words: Sequence[Sequence[Word]],
    people: Sequence[Person],
    quotations: Sequence[Quotation],
) -> tuple[Told, ...]:
    """All paraphrased speech of a text, in reading order.

    Args:
        prose: the text.
        sentences: its sentences.
        words: the words of each.
        people: everybody and every body that it names.
        quotations: its quotations, whose words are not the writer's.
    """
    scene = scene_of(prose, people)
    common = {word.lower for row in words for word in row if word.text[0].islower()}
    found: list[Told] = []
    waiting = deque(quotations)
    for index, sentence in enumerate(sentences):
        while waiting and waiting[0].span.end <= sentence.span.start:
            waiting.popleft()
        if sentence.kind not in _KINDS:
            continue
        begins_before = partial(_begins_before, sentence.span.end)
        quoted = list(takewhile(begins_before, waiting))
        own = [
            word for word in words[index] if not any(one.span.contains(word.span) for one in quoted)
        ]
        spoken = []
        for cue in cues_of(prose, own, sentence.span):
            speaker = _speaker(scene, cue, sentences, index, found)
            if speaker is not None and _may_speak(prose, speaker, sentence.span, common):
                spoken.append((cue, speaker))
        cues = [cue for cue, _ in spoken]
        for at, (cue, speaker) in enumerate(spoken):
            frame = _frame(prose, cue, speaker, sentence.span)
            region = _region(prose, cues, at, sentence.span)
            act = cue.found.act or "say"
            found.append(Told(speaker, index, frame, region.join(frame), act))
    return tuple(found)


def _begins_before(end: int, quotation: Quotation) -> bool:
    return quotation.span.start < end


def _may_speak(prose: str, speaker: Speaker, sentence: Span, common: Set[str]) -> bool:
    """Whether a description is of somebody who can speak, and a name is one.

    A word with which a sentence begins is none if it stands in lower case elsewhere, that is, in
    ``common``.
    """
    word = speaker.span.cut(prose)
    if speaker.known is Known.NAMED and speaker.span.start == sentence.start and " " not in word:
        return word.lower() not in common
    if speaker.words or speaker.person:
        return True
    phrase = [word.lower for word in words_of(prose, speaker.span)]
    links = [at for at, word in enumerate(phrase) if word in ("of", "for", "in", "at", "from")]
    head = phrase[: links[0]] if links else phrase
    return bool(head) and (
        head[-1] in SAYERS
        or head[-1].removesuffix("s") in SAYERS
        or TRADES.match(head[-1]) is not None
    )


def _frame(prose: str, cue: Cue, speaker: Speaker, sentence: Span) -> Span:
    """The words of attribution, with an office before the speaker's name."""
    start = min(speaker.span.start, cue.span.start)
    if not cue.found.first:
        comma = max(prose.rfind(mark, sentence.start, start) for mark in (", ", "; ", ": "))
        start = comma + 2 if comma >= 0 else max(sentence.start, cue.found.subject.start)
    end = max(cue.span.end, speaker.span.end)
    return Span(min(start, speaker.span.start), end)


def _region(prose: str, cues: Sequence[Cue], at: int, sentence: Span) -> Span:
    """The part of a sentence that one of its attributions governs.

    What is said to be said inside what is told is told as well; only a clause beside it is not.
    """
    start, end = sentence.start, sentence.end
    apart = at and _BESIDE.search(prose, cues[at - 1].span.end, cues[at].span.start)
    if at and (apart or not cues[at].trailing):
        before = cues[at - 1]
        start = before.span.end if before.trailing else cues[at].found.subject.start
        start = max(start, before.span.end)
    if at + 1 < len(cues):
        following = cues[at + 1]
        border = min(following.span.start, max(following.found.subject.start, cues[at].span.end))
        if cues[at].trailing:
            end = cues[at].span.end
        elif _BESIDE.search(prose, cues[at].span.end, following.span.start):
            end = border
    return Span(min(start, end), end)


_BESIDE = re.compile(r"[;:]\s|,\s(?:and|but|while|whereas|though|although)\s|\s(?:while|whereas)\s")
"""What shows that another attribution stands beside one, not inside what it tells."""


def _speaker(
    scene: Scene, cue: Cue, sentences: Sequence[Sentence], index: int, found: Sequence[Told]
) -> Speaker | None:
    pronoun = pronoun_of(scene, cue.found)
    if pronoun is None:
        return speaker_of(scene, cue.found)
    if pronoun.lower not in PRONOUNS or pronoun.lower in ("i", "we"):
        return None
    human = pronoun.lower in ("he", "she")
    block = sentences[index].block
    last = found[-1] if found else None
    if last and sentences[last.sentence].block == block and _fits(scene, last.speaker, human):
        known = last.speaker.known if last.speaker.words == () else Known.RESOLVED
        return replace(last.speaker, span=pronoun.span, known=known, person=human)
    if not index or sentences[index - 1].block != block:
        return None
    return _subject_before(scene, sentences[index - 1].span, pronoun.span, human)


def _fits(scene: Scene, speaker: Speaker, human: bool) -> bool:
    """Whether a pronoun may mean a speaker; "it" shows that a name of two words is no person's."""
    if human or not speaker.person:
        return speaker.person == human
    return bool(speaker.words) and not any(
        person.words == speaker.words
        and (person.titled or any(one.office.head not in _OF_BODIES for one in person.holdings))
        for person in scene.persons
    )


_OF_BODIES = BUSINESSES | {"owner"}
"""What a body may be said to be as a person may: "Corran Mines, the owner,"."""


def _subject_before(scene: Scene, before: Span, pronoun: Span, human: bool) -> Speaker | None:
    """The name with which the sentence before begins, for a pronoun that may mean it."""
    named = scene.inside(before)
    if not named or named[0][0].span.start - before.start > 4:
        return None
    person = named[0][1]
    if is_human(person) != human:
        return None
    return Speaker(pronoun, Known.RESOLVED, person.words, frozenset(), human)

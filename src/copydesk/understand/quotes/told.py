"""Finds what a text says that somebody says, in the writer's own words.

Attribution relations as in PARC (Pareti 2012, "A Database of Attribution Relations"): a source, a
cue and a content; here the cue is a verb of speech or of estimate, "according to", or a colon
behind a name that opens an item.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from copydesk.model.article import BlockKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import PRONOUNS, VERBS
from copydesk.understand.lang.en.told import (
    AMOUNT,
    CONTINUES,
    FINITE,
    GIVES_AMOUNT,
    ONLY_WITH_THAT,
    SAYERS,
    VIEW_NOUNS,
    VIEW_VERBS,
)
from copydesk.understand.people import Person
from copydesk.understand.quotes.model import Known, Quotation, Speaker
from copydesk.understand.quotes.speakers import Scene, is_human, pronoun_of, scene_of, speaker_of
from copydesk.understand.quotes.speech import Attribution, is_verb, subject_of
from copydesk.understand.sentences import Sentence
from copydesk.understand.words import Word, words_of

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CAPTION})
_FEWEST = 4
"""Words that tell anything."""
_LABEL = 6
"""Words before a colon that may name who speaks."""


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


@dataclass(frozen=True, slots=True)
class _Cue:
    """One attribution of a sentence.

    Attributes:
        found: the words of attribution.
        span: from the first to the last of them that is certain: the verb, "according to".
        trailing: whether what is told stands before it.
    """

    found: Attribution
    span: Span
    trailing: bool


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
    found: list[Told] = []
    for index, sentence in enumerate(sentences):
        if sentence.kind not in _KINDS:
            continue
        quoted = [one for one in quotations if one.span.overlaps(sentence.span)]
        own = [
            word for word in words[index] if not any(one.span.contains(word.span) for one in quoted)
        ]
        spoken = []
        for cue in _cues(prose, own, sentence.span):
            speaker = _speaker(scene, cue, sentences, index, found)
            if speaker is not None and _may_speak(prose, speaker, sentence.span):
                spoken.append((cue, speaker))
        cues = [cue for cue, _ in spoken]
        for at, (cue, speaker) in enumerate(spoken):
            frame = _frame(prose, cue, speaker, sentence.span)
            region = _region(prose, cues, at, sentence.span)
            act = cue.found.act or "say"
            found.append(Told(speaker, index, frame, region.join(frame), act))
    return tuple(found)


def _cues(prose: str, words: Sequence[Word], sentence: Span) -> Iterator[_Cue]:
    """The attributions of a sentence, in order."""
    label = _label(prose, words, sentence)
    if label:
        yield label
        return
    for at, word in enumerate(words):
        if word.lower == "to" and at and words[at - 1].lower == "according" and words[at + 1 :]:
            subject = Span(words[at + 1].span.start, _phrase_end(prose, words, at + 1))
            span = Span(words[at - 1].span.start, word.span.end)
            yield _Cue(Attribution(subject, True), span, span.start > sentence.start)
        elif word.lower in VIEW_NOUNS:
            cue = _view_cue(prose, words, at)
            if cue:
                yield cue
        elif word.lower in VIEW_VERBS or is_verb(words, at):
            cue = None if word.lower.endswith("ing") else _verb_cue(prose, words, at)
            if cue:
                yield cue


def _label(prose: str, words: Sequence[Word], sentence: Span) -> _Cue | None:
    """A name and a colon at the beginning: "Field Doctors' League: two unseen cases"."""
    for at, word in enumerate(words[:_LABEL]):
        if prose[word.span.end : word.span.end + 2] == ": " and len(words) - at > _FEWEST:
            subject = words[0].span.join(word.span)
            capitals = [one.text[0].isupper() for one in words[: at + 1] if len(one.lower) > 3]
            if not at or not capitals or not all(capitals):
                return None
            return _Cue(Attribution(subject, True), subject, False)
    return None


def _phrase_end(prose: str, words: Sequence[Word], at: int) -> int:
    """Where the noun phrase behind "according to" ends, an apposition included."""
    start = words[at].span.start
    limit = words[min(at + 14, len(words) - 1)].span.end
    comma = prose.find(",", start, limit)
    if comma < 0:
        return limit
    behind = [word for word in words if word.span.start > comma]
    if behind and behind[0].text[0].isupper():
        second = prose.find(",", comma + 1, limit)
        return second if second > 0 else limit
    return comma


def _verb_cue(prose: str, words: Sequence[Word], at: int) -> _Cue | None:
    verb = words[at]
    that = any(word.lower == "that" for word in words[at + 1 : at + 9])
    closed = _set_off(prose, words, at)
    if verb.lower in ONLY_WITH_THAT and not that and not closed:
        return None
    if (
        verb.lower in GIVES_AMOUNT
        and not that
        and not AMOUNT.search(prose, verb.span.end, words[-1].span.end)
    ):
        return None
    if verb.lower in VIEW_VERBS and at and words[at - 1].lower in _PASSIVE:
        return None
    act = VERBS.get(verb.lower) or VIEW_VERBS[verb.lower]
    inverted = _inverted(prose, words, at)
    if inverted:
        return _Cue(Attribution(inverted, True, verb.span, act), verb.span, True)
    found = subject_of(prose, words, at, act)
    if found is None or found.loose:
        return None
    return _Cue(found, verb.span, closed)


_PASSIVE = frozenset("to be been being is are was were".split())


def _view_cue(prose: str, words: Sequence[Word], at: int) -> _Cue | None:
    """Whose forecast or estimate it is: "The bank has raised its forecast", "the bank's forecast"."""
    for back in range(at - 1, max(-1, at - 4), -1):
        span = Span(words[0].span.start, words[back].span.start)
        if words[back].possessive:
            start = _noun_start(words, back)
            found = Attribution(Span(words[start].span.start, words[back].span.end), True)
            return _Cue(found, words[at].span, False)
        if words[back].lower in ("its", "his", "her", "their") and back > 1:
            verb = next((i for i in range(1, back) if _finite(words, i)), None)
            if verb is None or "," in span.cut(prose):
                return None
            first = 1 if words[0].lower in ("but", "and", "yet", "so") and verb > 1 else 0
            subject = words[first].span.join(words[verb - 1].span)
            return _Cue(Attribution(subject, True), subject.join(words[at].span), False)
    return None


def _finite(words: Sequence[Word], at: int) -> bool:
    """Whether a word is the first of a verb, as far as its form tells."""
    lower = words[at].lower
    return lower in FINITE or (lower.endswith("ed") and words[at].text[0].islower())


def _noun_start(words: Sequence[Word], at: int) -> int:
    """Where the noun phrase begins that ends in a possessive."""
    start = at
    while start > max(0, at - 5) and (
        words[start - 1].text[0].isupper() or words[start].text[0].islower()
    ):
        start -= 1
        if words[start].lower in ("the", "a", "an"):
            break
    return start


def _set_off(prose: str, words: Sequence[Word], at: int) -> bool:
    """Whether a verb closes its sentence or clause, so that what is told stands before it."""
    end = words[at].span.end
    mark = prose[end : end + 1]
    few = len(words) - at - 1 <= 5 and not any(
        word.lower in CONTINUES - {"the", "a", "an", "his", "her", "its", "their"}
        for word in words[at + 1 :]
    )
    return at >= _FEWEST and (mark in ".,;" or few)


def _inverted(prose: str, words: Sequence[Word], at: int) -> Span | None:
    """The subject behind a verb: "CONTENT, said the harbour master"."""
    verb = words[at]
    before = prose[: verb.span.start].rstrip()[-1:]
    behind = words[at + 1 :]
    if before not in ",”\"’'" or not behind or at < _FEWEST or prose[verb.span.end] != " ":
        return None
    first = behind[0]
    comma = prose.find(",", verb.span.end, behind[-1].span.end)
    reach = [word for word in behind if comma < 0 or word.span.end <= comma]
    if len(reach) > _SUBJECT or any(word.lower in FINITE for word in reach):
        return None
    if not (first.text[0].isupper() or first.lower in ("the", "a", "an", "its")):
        return None
    return None if _apposed(prose, words, at) else first.span.join(behind[-1].span)


_SUBJECT = 8
"""Words of a subject behind its verb, at most."""


def _apposed(prose: str, words: Sequence[Word], at: int) -> bool:
    """Whether the comma before a verb closes an apposition: "Tom Brand, the captain, said"."""
    opening = prose.find(",", words[0].span.start, words[at - 1].span.end)
    head = [word for word in words[:at] if word.span.end <= opening]
    named = bool(head) and all(word.text[0].isupper() for word in head if len(word.lower) > 3)
    return named and len(head) <= _SUBJECT


def _may_speak(prose: str, speaker: Speaker, sentence: Span) -> bool:
    """Whether a description is of somebody who can speak, and a name is one.

    A word with which a sentence begins is none if it stands in lower case elsewhere.
    """
    word = speaker.span.cut(prose)
    if speaker.known is Known.NAMED and speaker.span.start == sentence.start and " " not in word:
        return re.search(rf"\b{re.escape(word.lower())}\b", prose) is None
    if speaker.words or speaker.person:
        return True
    phrase = [word.lower for word in words_of(prose, speaker.span)]
    links = [at for at, word in enumerate(phrase) if word in ("of", "for", "in", "at", "from")]
    head = phrase[: links[0]] if links else phrase
    return bool(head) and (head[-1] in SAYERS or head[-1].removesuffix("s") in SAYERS)


def _frame(prose: str, cue: _Cue, speaker: Speaker, sentence: Span) -> Span:
    """The words of attribution, with an office before the speaker's name."""
    start = min(speaker.span.start, cue.span.start)
    if not cue.found.first:
        comma = max(prose.rfind(mark, sentence.start, start) for mark in (", ", "; ", ": "))
        start = comma + 2 if comma >= 0 else max(sentence.start, cue.found.subject.start)
    end = max(cue.span.end, speaker.span.end)
    return Span(min(start, speaker.span.start), end)


def _region(prose: str, cues: Sequence[_Cue], at: int, sentence: Span) -> Span:
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
    scene: Scene, cue: _Cue, sentences: Sequence[Sentence], index: int, found: Sequence[Told]
) -> Speaker | None:
    pronoun = pronoun_of(scene, cue.found)
    if pronoun is None:
        return speaker_of(scene, cue.found)
    if pronoun.lower not in PRONOUNS or pronoun.lower in ("i", "we"):
        return None
    human = pronoun.lower in ("he", "she")
    block = sentences[index].block
    last = found[-1] if found else None
    if last and sentences[last.sentence].block == block and last.speaker.person == human:
        known = last.speaker.known if last.speaker.words == () else Known.RESOLVED
        return replace(last.speaker, span=pronoun.span, known=known)
    if not index or sentences[index - 1].block != block:
        return None
    return _subject_before(scene, sentences[index - 1].span, pronoun.span, human)


def _subject_before(scene: Scene, before: Span, pronoun: Span, human: bool) -> Speaker | None:
    """The name with which the sentence before begins, for a pronoun that may mean it."""
    named = scene.inside(before)
    if not named or named[0][0].span.start - before.start > 4:
        return None
    person = named[0][1]
    if is_human(person) != human:
        return None
    return Speaker(pronoun, Known.RESOLVED, person.words, frozenset(), human)

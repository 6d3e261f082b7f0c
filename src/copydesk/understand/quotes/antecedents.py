"""Who a pronoun of attribution means.

Subjects are the likeliest antecedents of subjects, and the nearest of them (Hobbs 1978, "Resolving
pronoun references"; Lappin and Leass 1994). Whoever alone opens a sentence of the paragraph is
taken as resolved; among several nobody is.
"""

import re
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import PRONOUNS, SUBORDINATING
from copydesk.understand.people import Mentioned, Person
from copydesk.understand.people.offices import find_phrases
from copydesk.understand.quotes.model import Known, Speaker
from copydesk.understand.quotes.speakers import Scene, holder_of, is_human
from copydesk.understand.words import words_of

_APOSTROPHE = re.compile("['’]")
_OPENING = re.compile(r"(?:\A|[.!?…][\"'”’)]{0,2}\s+)(?P<lead>[^.!?…\"“”]{0,60})\Z")
_BORDER = re.compile(r"[.!?…][\"'”’)]{0,2}\s+")
_ADVERBIAL = re.compile(r"(?:[^\W\d_]+\s){0,4}[^\s,]+,\s\Z")
_SUBORDINATE = re.compile(
    r"\b(?:when|while|who|whose|whom|that|because|after|before|as|where|than|if|although|though|"
    r"with|to|by|against|behind)\b"
)
_BEFORE_OTHERS = frozenset("of at for in from with told tells the group".split())
"""Before a name these show that it is no subject."""
_MOST_LEADING = 4
_LOOK_BACK = 2000
"""Code points before a pronoun, or at the end of the block above, that show whom it means."""
_LEAD = 90
"""Code points before a name that show whether it opens a sentence."""


@dataclass(frozen=True, slots=True)
class Before:
    """What stands before a pronoun.

    Attributes:
        block: its block.
        above: the block before that one.
        quoted: the quotation that is attributed, whose words are not the writer's.
        speaker: who spoke last, if not long before.
        here: whether that was in the same block.
    """

    block: Span
    above: Span | None
    quoted: Span
    speaker: Speaker | None
    here: bool


def antecedent(scene: Scene, pronoun: Span, before: Before) -> Speaker:
    """Who a pronoun means: the only one named before it, the subject, or else the likeliest.

    Args:
        scene: everybody the text names.
        pronoun: the pronoun.
        before: what stands before it.
    """
    here = Span(min(before.block.start, pronoun.start), pronoun.start)
    humans = [
        (name, person)
        for name, person in scene.inside(_last_of(here))
        if is_human(person) and not before.quoted.start <= name.span.start < before.quoted.end
    ]
    every_here = {person.words for _, person in humans}
    found = [pair for pair in humans if not _of_something(scene.prose, pair[0].span.start)]
    sex = PRONOUNS.get(_APOSTROPHE.split(pronoun.cut(scene.prose).lower())[0], "")
    every = {person.words for _, person in found}
    found = [pair for pair in found if not _are_two(scene.sexes.get(pair[1].words, ""), sex)]
    persons = {person.words for _, person in found}
    speaker = before.speaker
    other_sex: tuple[str, ...] = ()
    if speaker and _are_two(PRONOUNS.get(speaker.span.cut(scene.prose).lower(), ""), sex):
        other_sex = speaker.words
        speaker = None
    if len(persons) == 1:
        (words,) = persons
        other = before.here and speaker is not None and speaker.words != words
        other = other or (len(every) > 1 and words not in scene.sexes)
        return _person(pronoun, Known.GUESSED if other else Known.RESOLVED, words)
    if not humans and (holder := _holder_in_front(scene, here, before.quoted)):
        return _person(pronoun, Known.RESOLVED, holder.words)
    if not persons and speaker and speaker.person:
        known = Known.GUESSED if _opens_with_another(scene, here, speaker) else Known.RESOLVED
        return Speaker(pronoun, known, speaker.words, speaker.stems, True)
    if speaker and speaker.words in persons and before.here:
        newer = _newer_subject(scene, here, before.quoted, speaker)
        if newer is not None:
            return _person(pronoun, Known.GUESSED, newer.words)
        return _person(pronoun, Known.RESOLVED, speaker.words)
    subject = _subject(scene, here, before.quoted)
    if subject is None and not persons and before.above is not None:
        subject = _subject(scene, before.above, before.quoted)
    if subject and subject.words != other_sex:
        return _person(pronoun, Known.RESOLVED, subject.words)
    if found:
        return _person(pronoun, Known.GUESSED, found[-1][1].words)
    if speaker is None and len(every_here) == 1:
        return _person(pronoun, Known.GUESSED, next(iter(every_here)))
    return Speaker(pronoun, Known.GUESSED, speaker.words if speaker else ())


def _holder_in_front(scene: Scene, here: Span, quoted: Span) -> Person | None:
    """Who holds the one office with which sentences of a stretch open: "The mayor was late."."""
    found: dict[tuple[str, ...], Person] = {}
    starts = [here.start]
    starts += [match.end() for match in _BORDER.finditer(scene.prose, here.start, here.end)]
    for start in starts:
        words = words_of(scene.prose, Span(start, min(here.end, start + _LEAD)))
        if quoted.start <= start < quoted.end or not words:
            continue
        for phrase in find_phrases(scene.prose, words)[:1]:
            holder = holder_of(scene, phrase.office) if phrase.start == 0 else None
            if holder is not None:
                found[holder.words] = holder
    return next(iter(found.values())) if len(found) == 1 else None


def _last_of(span: Span) -> Span:
    return Span(max(span.start, span.end - _LOOK_BACK), span.end)


def _person(pronoun: Span, known: Known, words: tuple[str, ...]) -> Speaker:
    return Speaker(pronoun, known, words, frozenset(), True)


def _are_two(one: str, other: str) -> bool:
    """Whether one is a man and the other a woman."""
    return {one, other} == {"m", "f"}


def _opens_with_another(scene: Scene, here: Span, speaker: Speaker) -> bool:
    """Whether the block opens a sentence with a name that is not the last speaker's."""
    return any(
        person.words != speaker.words and not person.body and _opens(scene.prose, here, name)
        for name, person in scene.inside(_last_of(here))
    )


def _newer_subject(scene: Scene, here: Span, quoted: Span, speaker: Speaker) -> Person | None:
    """Another person with whom a sentence opens since the last speaker was named, the latest."""
    since = Span(max(here.start, min(speaker.span.end, here.end)), here.end)
    opening = [
        person
        for name, person in scene.inside(since)
        if is_human(person)
        and person.words != speaker.words
        and not quoted.contains(name.span)
        and _opens(scene.prose, here, name)
    ]
    return opening[-1] if opening else None


def _of_something(prose: str, start: int) -> bool:
    """Whether a word before a name shows that no pronoun is likely to mean it."""
    before = prose[max(0, start - 12) : start].split()
    return bool(before) and before[-1].lower() in _BEFORE_OTHERS


def _subject(scene: Scene, span: Span, quoted: Span) -> Person | None:
    """The one person who opens sentences of a stretch, if all others stand in clauses beside."""
    opening: dict[tuple[str, ...], Person] = {}
    others = []
    for name, person in scene.inside(_last_of(span)):
        if not is_human(person) or quoted.contains(name.span):
            continue
        if _opens(scene.prose, span, name):
            opening[person.words] = person
        elif not _beside(scene.prose, span, name):
            others.append(person.words)
    if len(opening) != 1 or set(others) - opening.keys():
        return None
    return next(iter(opening.values()))


def _beside(prose: str, span: Span, name: Mentioned) -> bool:
    """Whether a name stands in a subordinate clause, behind a preposition or as a possessive."""
    if prose[name.span.end : name.span.end + 2] in ("'s", "’s"):
        return True
    start = max(prose.rfind(mark, span.start, name.span.start) for mark in (". ", "? ", "! "))
    clause = prose[max(start, span.start) : name.span.start]
    return _SUBORDINATE.search(clause) is not None or _of_something(prose, name.span.start)


def _opens(prose: str, span: Span, name: Mentioned) -> bool:
    """Whether a name is the subject with which a sentence opens, an office or a time before it."""
    if prose[name.span.end : name.span.end + 2] in ("'s", "’s"):
        return False
    opening = _OPENING.search(prose[max(span.start, name.span.start - _LEAD) : name.span.start])
    if opening is None:
        return False
    lead = opening["lead"]
    words = lead.split()
    if words and words[0].lower() in SUBORDINATING:
        return False
    if _ADVERBIAL.fullmatch(lead):
        return True
    titled = all(word[0].isupper() or word in ("the", "a") for word in words) and "," not in lead
    return len(words) <= _MOST_LEADING and titled

"""Who the words of attribution stand for."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import PRONOUNS, SEX_OF_TITLE, VERBS
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.people import Mentioned, Person
from copydesk.understand.people.model import Office
from copydesk.understand.people.offices import find_phrases
from copydesk.understand.quotes.model import Known, Speaker
from copydesk.understand.quotes.speech import Attribution
from copydesk.understand.stems import stem
from copydesk.understand.words import Word, words_of

_TITLE = 10
"""Code points before a name in which its title stands."""
_LINKS = frozenset("of for at in from with to on near by".split())
_PAPERS = frozenset("statement letter report filing memo message transcript".split())
_DETERMINERS = frozenset("the a an his her their its our my one another this that".split())


@dataclass(frozen=True, slots=True)
class Scene:
    """Everybody a text names, by place.

    Attributes:
        prose: the text.
        starts: where the namings begin, in order.
        names: the namings.
        persons: who each naming names.
        sexes: "m" or "f" by the folded words of a full name, where a title tells it.
    """

    prose: str
    starts: tuple[int, ...]
    names: tuple[Mentioned, ...]
    persons: tuple[Person, ...]
    sexes: Mapping[tuple[str, ...], str]

    def inside(self, span: Span) -> list[tuple[Mentioned, Person]]:
        """The namings that begin inside a stretch, in order."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end)
        return list(zip(self.names[first:last], self.persons[first:last], strict=True))


def scene_of(prose: str, people: Sequence[Person]) -> Scene:
    """The scene of a text."""
    named = sorted(
        ((name, person) for person in people for name in person.names),
        key=lambda pair: pair[0].span,
    )
    return Scene(
        prose,
        tuple(name.span.start for name, _ in named),
        tuple(name for name, _ in named),
        tuple(person for _, person in named),
        {
            person.words: sex
            for name, person in named
            if (sex := _sex_by_title(prose[max(0, name.span.start - _TITLE) : name.span.start]))
        },
    )


def _sex_by_title(before: str) -> str | None:
    """ "m" or "f" by the title at the end of what stands before a name."""
    words = before.split()
    return SEX_OF_TITLE.get(words[-1].rstrip(".").lower()) if words else None


def is_human(person: Person) -> bool:
    """Whether a name is a person's: by title or office, else by having two plain words."""
    if person.titled or person.holdings:
        return True
    return 2 <= len(person.words) <= 4 and not person.body


def speaker_of(scene: Scene, found: Attribution) -> Speaker | None:
    """Who the words of attribution name or describe; pronouns are left for the context."""
    words = words_of(scene.prose, found.subject)
    if not words:
        return None
    if found.first:
        speaker = _named_first(scene, words)
    else:
        speaker = _named_last(scene, words, found)
    if speaker and found.loose and not _only_person(scene, found, speaker):
        return Speaker(speaker.span, Known.GUESSED, speaker.words, speaker.stems, speaker.person)
    return speaker


def _only_person(scene: Scene, found: Attribution, speaker: Speaker) -> bool:
    """Whether the words of attribution name one person and no other."""
    humans = {person.words for _, person in scene.inside(found.subject) if is_human(person)}
    return speaker.person and humans == {speaker.words}


def pronoun_of(scene: Scene, found: Attribution) -> Word | None:
    """The pronoun that is the subject, if one is, or the age that stands for one."""
    words = words_of(scene.prose, found.subject)
    if not words:
        return None
    word = words[0] if found.first else words[-1]
    aged = words[1:2] if found.first else words[-1:]
    if aged and _AGED.fullmatch(aged[0].lower) and _follows_the(words, aged[0]):
        return aged[0]
    end = found.verb.start if found.verb and not found.first else word.span.end
    apart = "," in scene.prose[word.span.end : end]
    return word if word.lower in PRONOUNS and not apart else None


_AGED = re.compile(r"\d{1,3}-year-old")
"""Who is called by an age alone has been named before, as one called by a pronoun has."""


def _follows_the(words: Sequence[Word], word: Word) -> bool:
    at = words.index(word)
    return at > 0 and words[at - 1].lower == "the"


def _named(name: Mentioned, person: Person) -> Speaker:
    return Speaker(name.span, Known.NAMED, person.words, frozenset(), is_human(person))


def _named_first(scene: Scene, words: Sequence[Word]) -> Speaker | None:
    """ "said Saskia Brandt-Moore", "said the Vale manager, Saskia Brandt-Moore"."""
    stop = len(words)
    for index, word in enumerate(words):
        if word.lower in VERBS or word.lower in ("who", "which", "that", "when", "and", "as"):
            stop = index
            break
    if stop == 0:
        return None
    reach = Span(words[0].span.start, words[stop - 1].span.end)
    named = scene.inside(reach)
    if named and [word.lower in _PAPERS for word in words[1:2]] == [True]:
        return _named(*named[0])
    if named and named[0][0].span.start == words[0].span.start:
        if not _possessor(scene, named[0][0]):
            return _named(*named[0])
    elif named and (words[0].lower not in _DETERMINERS or words[0].text[0].isupper()):
        return _named(*named[0])
    for name, person in named:
        before = scene.prose[words[0].span.start : name.span.start]
        if is_human(person) and (before.endswith(", ") or _directly(words, name)):
            return _named(name, person)
    return _described(scene, words[:stop])


def _directly(words: Sequence[Word], name: Mentioned) -> bool:
    """Whether only lower-case words and no preposition stand before a name."""
    before = [word for word in words if word.span.end <= name.span.start]
    return all(word.lower not in _LINKS and not word.possessive for word in before)


def _possessor(scene: Scene, name: Mentioned) -> bool:
    return scene.prose[name.span.end : name.span.end + 2].lower() in ("'s", "’s")


def _named_last(scene: Scene, words: Sequence[Word], found: Attribution) -> Speaker | None:
    """ "Ali Khamenei, the supreme leader, promised", "the mayor of Lindau said"."""
    last = words[-1]
    named = scene.inside(Span(found.subject.start, last.span.end))
    gap = scene.prose[last.span.end : found.verb.start] if found.verb else ""
    if last.lower == "who":
        words = words[:-1]
        named = [pair for pair in named if pair[0].span.end <= last.span.start]
        return _named(*named[-1]) if named else None
    if named and "," in gap:
        own = [pair for pair in named if not _possessor(scene, pair[0])]
        if own and _opens(words, own[0][0]):
            return _named(*own[0])
        if own and own[-1][0].span.end >= last.span.end and _is_apposed(scene, words, own):
            return _named(*own[-1])
        human = [pair for pair in own if is_human(pair[1])]
        if human:
            return _named(*human[0])
    if named and named[-1][0].span.end >= last.span.end and not _linked(words, named[-1][0]):
        return _named(*(named[0] if _in_title(scene, named) else named[-1]))
    if len(named) > 1 and is_human(named[-2][1]) and _linked(words, named[-1][0]):
        between = words_of(scene.prose, Span(named[-2][0].span.end, named[-1][0].span.start))
        if [word.lower for word in between] in _BELONGING:
            return _named(*named[-2])
    return _described(scene, _noun_phrase(scene, words))


def _in_title(scene: Scene, named: Sequence[tuple[Mentioned, Person]]) -> bool:
    """Whether the last name ends a title: "Ann Pell, author of Tides: The Long Wait, said"."""
    start = named[-1][0].span.start
    before = scene.prose[named[0][0].span.end : start].removesuffix("The ")
    return is_human(named[0][1]) and before.endswith(": ")


def _opens(words: Sequence[Word], name: Mentioned) -> bool:
    """Whether nothing stands before a name but an article, the hour of an entry, or its body."""
    before = [word for word in words if word.span.end <= name.span.start]
    if before and before[-1].possessive:
        return True
    return all(word.lower in ("the", "a", "an") or word.text[0].isdigit() for word in before)


def _is_apposed(
    scene: Scene, words: Sequence[Word], named: Sequence[tuple[Mentioned, Person]]
) -> bool:
    """Whether the last name stands beside an office: "the head of Lunn Bank, Ilse Thorvald,"."""
    first, last = named[0][0], named[-1][0]
    beside = scene.prose[last.span.start - 2 : last.span.start] == ", "
    return first != last and beside and _linked(words, first)


_BELONGING = [
    [link, *article] for link in ("of", "from", "at", "with", "for") for article in ((), ("the",))
]
"""Between a person's name and the name of the body that they belong to."""


def _linked(words: Sequence[Word], name: Mentioned) -> bool:
    """Whether a preposition stands before a name: "the governor of Kerman"."""
    before = [word for word in words if word.span.end <= name.span.start]
    while before and before[-1].lower in ("the", "a"):
        before = before[:-1]
    return bool(before) and before[-1].lower in _LINKS


def _noun_phrase(scene: Scene, words: Sequence[Word]) -> Sequence[Word]:
    """The last noun phrase: with what it hangs on: "the head of the union"."""
    end = len(words)
    while (start := _determiner(words, end)) is not None:
        linked = start > 1 and words[start - 1].lower in _HANGING
        if not linked or not _unbroken(scene.prose, words[start - 2 : start + 1]):
            return words[start:]
        end = start - 1
        if _determiner(words, end) is None:
            return words[end - 1 :] if end == 1 else words[start:]
    return words[-4:]


def _determiner(words: Sequence[Word], end: int) -> int | None:
    """The index of the last determiner before a word."""
    for index in range(end - 1, -1, -1):
        if words[index].lower in _DETERMINERS or (
            words[index].possessive and index < len(words) - 1
        ):
            return index
    return None


def _unbroken(prose: str, words: Sequence[Word]) -> bool:
    """Whether no comma stands between some words."""
    return "," not in words[0].span.join(words[-1].span).cut(prose)


_HANGING = _LINKS | {"behind"}
"""Prepositions by which one noun hangs on another."""


def _described(scene: Scene, words: Sequence[Word]) -> Speaker | None:
    """A description: of the one person who holds that office, if there is one."""
    kept = list(words)
    for index in range(1, len(kept)):
        gap = scene.prose[kept[index - 1].span.end : kept[index].span.start]
        if gap.strip(" '’") or kept[index].lower in ("to", "by", "on", "after", "before"):
            kept = kept[:index]
            break
    stems = frozenset(stem(word.lower) for word in kept if word.lower not in EMPTY)
    if not stems:
        return None
    span = kept[0].span.join(kept[-1].span)
    phrases = find_phrases(scene.prose, kept)
    if phrases:
        holder = holder_of(scene, phrases[-1].office)
        if holder:
            return Speaker(span, Known.RESOLVED, holder.words, stems, True)
    return Speaker(span, Known.DESCRIBED, (), stems, bool(phrases))


def holder_of(scene: Scene, office: Office) -> Person | None:
    """The one person of the text who holds an office."""
    head, domain = office.head, office.domain
    holders = {
        id(person): person
        for person in scene.persons
        for holding in person.holdings
        if holding.office.head == head
        and (holding.office.domain <= domain or domain <= holding.office.domain)
    }
    return next(iter(holders.values())) if len(holders) == 1 else None

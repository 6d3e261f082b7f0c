"""Who speaks, as a party: all that a report calls a speaker."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.outlets import NEWS_WORDS, OFFICIAL, OUTLET_TYPES, SURE_TYPES
from copydesk.understand.lang.en.stems import EMPTY
from copydesk.understand.lang.en.told import (
    ASSOCIATIONS,
    BODIES,
    BUSINESSES,
    OFFICIALDOM,
    PERSONS,
    RELAYING,
    UMBRELLAS,
)
from copydesk.understand.people.spelling import name_words
from copydesk.understand.quotes import Speaker
from copydesk.understand.reading import Reading
from copydesk.understand.stems import stem
from copydesk.understand.words import Word

_SORTS = {"association": ASSOCIATIONS, "business": BUSINESSES, "officialdom": OFFICIALDOM}
_BEFORE = 5
_BEHIND = 12
"""Words around a name that may say whose it is."""


@dataclass(frozen=True, slots=True)
class Party:
    """A speaker with all that one report calls them.

    Attributes:
        name: the folded words of the fullest name; empty when only described.
        called: lower-case words that name, describe or place the party.
        person: whether it is certainly a person.
        relay: whether it passes on what others say: a paper, a report.
    """

    name: tuple[str, ...]
    called: frozenset[str]
    person: bool
    relay: bool

    @property
    def own(self) -> frozenset[str]:
        """The stems of what it is called, without words that many parties share."""
        return frozenset(stem(word) for word in self.called - SHARED)

    @property
    def sorts(self) -> frozenset[str]:
        """What sort of body it is or belongs to, by all that it is called."""
        return frozenset(sort for word in self.called if (sort := _sort_of(word)))

    @property
    def kinds(self) -> frozenset[str]:
        """What kind of official body it is or belongs to, by all that it is called."""
        return frozenset(kind for kind, nouns in _KINDS.items() if nouns & self.called)

    @property
    def umbrella(self) -> bool:
        """Whether others may be part of it, or nobody in particular is meant.

        "The authority" may be any of them, "the port authority" is one.
        """
        told = self.called - SHARED
        return not self.name and bool(told & UMBRELLAS - _ONE_OF_A_KIND or told <= _ONE_OF_A_KIND)


_MAKES = "maker"
"""How nouns for firms end that say what they make: "carmaker", "drugmaker"."""
_KINDS = {kind: frozenset(nouns.split()) for kind, nouns in BODIES.items()}
_ONE_OF_A_KIND = frozenset(("authority",))
"""Words for any body of a sort that name one of them with what it is for."""


def _sort_of(word: str) -> str | None:
    """What sort of body a noun names; the plural of one firm may name an association."""
    forms = [word, word.removesuffix("s")]
    if word.endswith("ies"):
        forms.append(f"{word.removesuffix('ies')}y")
    for form in forms:
        for sort, nouns in _SORTS.items():
            if form in nouns:
                return sort
    return "business" if forms[1].endswith(_MAKES) else None


SHARED = EMPTY | frozenset(
    "new national federal state central general chief head leader director local regional group "
    "mr mrs ms dr prof former deputy acting current".split()
)


def party_of(reading: Reading, speaker: Speaker, publishers: frozenset[str]) -> Party:
    """A speaker as a report speaks of them anywhere.

    Args:
        reading: the report.
        speaker: one of its speakers.
        publishers: the folded names of outlets whose reports are at hand (`publisher_key`).
    """
    if not speaker.words:
        words = _lower(reading, speaker.span)
        head = words[-1] if words else ""
        return Party((), frozenset(words), speaker.person, head in RELAYING)
    called = _called(reading, speaker)
    person = speaker.person
    for known in reading.people:
        if known.words == speaker.words:
            person = person or known.titled
            for name in known.names:
                called |= _owner(reading, name.span, name.sentence)
    outlet = speaker.words[-1] in SURE_TYPES | NEWS_WORDS or any(
        _is_outlet(speaker.words, publisher) for publisher in publishers
    )
    return Party(speaker.words, frozenset(called), person, outlet and not person)


def _called(reading: Reading, speaker: Speaker) -> set[str]:
    """The words around all namings of a speaker, offices included."""
    called = {*speaker.words, *_lower(reading, speaker.span)}
    for known in reading.people:
        if known.words != speaker.words:
            continue
        for name in known.names:
            called |= _around(reading, name.span, name.sentence)
        for holding in known.holdings:
            called |= {*_lower(reading, holding.office.span), holding.office.head}
            called |= holding.office.scope
    return called


def publisher_key(name: str) -> str:
    """The name of an outlet as `party_of` compares it."""
    return " ".join(name_words(name))


def speaks_for_itself(source: Reading) -> bool:
    """Whether a text is its publisher's own statement ("our staff"), and no outlet's report."""
    name = name_words(source.article.publisher or "")
    if OUTLET_TYPES & set(name):
        return False
    if name and name[-1] in OFFICIAL:
        return True
    own = [
        word
        for sentence in source.words
        for word in sentence
        if word.lower in _OURS
        and not any(one.span.contains(word.span) for one in source.quotations)
    ]
    return len(own) >= _OFTEN


_OURS = frozenset("we our us ours".split())
_OFTEN = 3
"""Times that a text speaks of its publisher so."""


def _is_outlet(words: Sequence[str], publisher: str) -> bool:
    """Whether a name is that of an outlet, or some of its words, however it is spaced."""
    within = f" {' '.join(words)} " in f" {publisher} "
    return within or "".join(words) == publisher.replace(" ", "")


def _lower(reading: Reading, span: Span) -> list[str]:
    words = reading.words[reading.sentence_at(span)]
    return [word.lower for word in words if span.start <= word.span.start < span.end]


def _around(reading: Reading, name: Span, sentence: int) -> set[str]:
    """The words of the noun phrase before a name and of the apposition or "of" behind it."""
    prose = reading.article.prose
    words = reading.words[sentence]
    first = next((i for i, word in enumerate(words) if word.span.end > name.start), 0)
    last = next((i for i, word in enumerate(words) if word.span.start >= name.end), len(words))
    found = {word.lower for word in _before(prose, words, first)}
    return found | {word.lower for word in _behind(prose, words, last, name.end)}


def _owner(reading: Reading, name: Span, sentence: int) -> set[str]:
    """What the body is called whose a person is: "its coordinator Milo Tarrant"."""
    words = [word for word in reading.words[sentence] if word.span.end <= name.start]
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i].lower in _OWNED), None)
    if at is None or len(words) - at > _BEFORE:
        return set()
    if not all(word.text[0].islower() for word in words[at + 1 :]):
        return set()
    bodies = [
        one.speaker
        for one in reading.told
        if sentence - 1 <= one.sentence <= sentence
        and one.speaker.span.end <= name.start
        and not one.speaker.person
    ]
    return _called(reading, bodies[-1]) if bodies else set()


_OWNED = frozenset("its their".split())


def _before(prose: str, words: Sequence[Word], first: int) -> Iterator[Word]:
    """ "the infrastructure company Corvane", "the insurer, Wend Mutual"."""
    at = first - 1
    while at >= max(0, first - _BEFORE):
        gap = prose[words[at].span.end : words[at + 1].span.start]
        if gap not in (" ", ", ") or (gap == ", " and at != first - 1):
            return
        if words[at].lower in ("the", "a", "an", "its", "their", "his", "her"):
            return
        if words[at].lower in EMPTY and words[at].lower != "of":
            return
        yield words[at]
        at -= 1


def _behind(prose: str, words: Sequence[Word], last: int, end: int) -> Iterator[Word]:
    """ ", the firm that supplied the legs,", "of the Railway Workers' Union"."""
    if last >= len(words):
        return
    apposed = prose[end : words[last].span.start] == ", " and (
        words[last].lower in _APPOSING or words[last].lower in _NOUNS
    )
    linked = words[last].lower in ("of", "from", "at", "with", "for")
    if not (apposed or linked):
        return
    for word in words[last : last + _BEHIND]:
        if word.span.start > words[last].span.start:
            gap = prose[end : word.span.start]
            if "," in gap or (linked and not apposed and _verbal(word)):
                return
        yield word
        end = word.span.end


_APPOSING = frozenset("the a an its their his her our who which one whose".split())
_NOUNS = frozenset().union(*_SORTS.values()) | PERSONS


def _verbal(word: Word) -> bool:
    return word.lower in ("said", "says", "told", "has", "had", "was", "is", "who")

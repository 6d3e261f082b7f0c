"""The persons of all sources, by the sound of their names and by their offices."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from copydesk.understand.lang.en.people import DEMONYMS, RAN, RUNS
from copydesk.understand.people import Holding, Mentioned, Person
from copydesk.understand.people.spelling import Likeness, fold, likeness, sound
from copydesk.understand.reading import Reading


@dataclass(frozen=True, slots=True)
class Found:
    """A person of a source.

    Attributes:
        source: the index of the source.
        person: the person.
    """

    source: int
    person: Person


class PersonIndex:
    """What an article is compared with.

    Attributes:
        article: the article.
        sources: the sources.
    """

    def __init__(self, article: Reading, sources: Sequence[Reading]) -> None:
        self.article = article
        self.sources = sources

    @cached_property
    def _by_sound(self) -> dict[str, list[Found]]:
        found: dict[str, list[Found]] = {}
        for index, source in enumerate(self.sources):
            for person in source.people:
                for key in sorted({sound(word) for word in person.words}):
                    found.setdefault(key, []).append(Found(index, person))
        return found

    @cached_property
    def holdings(self) -> tuple[tuple[Found, Holding], ...]:
        """Every office that a source says somebody holds."""
        return tuple(
            (Found(index, person), holding)
            for index, source in enumerate(self.sources)
            for person in source.people
            for holding in person.holdings
        )

    @cached_property
    def _words(self) -> tuple[frozenset[str], ...]:
        return tuple(map(_words_of, self.sources))

    def words_of(self, source: int) -> frozenset[str]:
        """Every folded word of one source's prose."""
        return self._words[source]

    @cached_property
    def words(self) -> frozenset[str]:
        """Every folded word of every source's prose."""
        return frozenset().union(*self._words)

    @cached_property
    def own_words(self) -> frozenset[str]:
        """Every folded word of the article's prose, and the countries it speaks of."""
        return _words_of(self.article)

    def near(self, words: Sequence[str]) -> tuple[Found, ...]:
        """The persons of the sources whose names share a sound with a name."""
        found: dict[int, Found] = {}
        for word in words:
            for other in self._by_sound.get(sound(word), ()):
                found[id(other.person)] = other
        return tuple(sorted(found.values(), key=lambda f: (f.source, f.person.names[0].span)))

    def same(self, words: Sequence[str]) -> tuple[Found, ...]:
        """The persons of the sources whom a name names, however spelt."""
        return tuple(
            other
            for other in self.near(words)
            if likeness(words, other.person.words) is Likeness.SAME
        )

    def in_article(self, words: Sequence[str]) -> tuple[Person, ...]:
        """The persons of the article whom a name names."""
        return tuple(
            person
            for person in self.article.people
            if likeness(words, person.words) is Likeness.SAME
        )

    def naming(self, found: Found) -> str:
        """The fullest name of a person, as its source writes it."""
        return found.person.fullest.cut(self.sources[found.source].text)

    def office(self, found: Found, holding: Holding) -> str:
        """An office as its source words it; by its usual name where it is told with a verb."""
        words = holding.office.span.cut(self.sources[found.source].text)
        told = words.split()[0].lower() in RUNS.keys() | RAN.keys() if words else True
        return holding.office.head if told else words

    def naming_here(self, person: Person | Mentioned) -> str:
        """The name of a person of the article, as written."""
        span = person.fullest if isinstance(person, Person) else person.span
        return span.cut(self.article.text)


def _words_of(reading: Reading) -> frozenset[str]:
    words = {word.lower for sentence in reading.words for word in sentence}
    pieces = {piece for word in words for piece in fold(word).split("-")}
    return frozenset(pieces | {DEMONYMS[word] for word in words if word in DEMONYMS})

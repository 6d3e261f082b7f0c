"""Whether what a verb or a noun has beside it is one office, another, or none."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from copydesk.understand.lang.en import successions as words
from copydesk.understand.lang.en.people import GENERIC_SCOPE
from copydesk.understand.people import Mentioned, Office
from copydesk.understand.people.offices import find_phrases
from copydesk.understand.people.spelling import Likeness, likeness
from copydesk.understand.reading import Reading
from copydesk.understand.stems import stem
from copydesk.understand.syntax import Parse, Token
from copydesk.verify.same_office import sameness

_BEFORE = 2
"""Sentences before one in which the office that it speaks of may be named."""


class Fit(StrEnum):
    """Whether what a sentence speaks of is one office."""

    THIS = "this"
    UNSAID = "unsaid"
    OTHER = "other"
    """Or nothing is said of any office."""


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence that names somebody, and the office in question."""

    reading: Reading
    parse: Parse
    name: Mentioned
    office: Office

    def near(self) -> Fit:
        """Whether the sentences around speak of the office, as of somebody else's."""
        own = {
            holding.office.span
            for person in self.reading.people
            if likeness(person.words, self.name.words) is Likeness.SAME
            for holding in person.holdings
        }
        first = max(0, self.name.sentence - _BEFORE)
        last = min(len(self.reading.sentences), self.name.sentence + 2)
        found = any(
            sameness(self.office, office) and office.span not in own
            for sentence in range(first, last)
            for office in offices_in(self.reading, sentence)
        )
        return Fit.THIS if found else Fit.UNSAID


def offices_in(reading: Reading, sentence: int) -> tuple[Office, ...]:
    """Every office that a sentence names, whoever holds it."""
    blocked = [timex.span for timex in reading.timexes_by_sentence[sentence]]
    phrases = find_phrases(reading.article.prose, reading.words[sentence], blocked)
    held = (
        holding.office
        for person in reading.people
        for holding in person.holdings
        if holding.sentence == sentence
    )
    return tuple(dict.fromkeys((*(phrase.office for phrase in phrases), *held)))


def fits(place: Place, word: Token, where: tuple[str, ...]) -> Fit:
    """Whether what stands in some places of a verb or noun is the office.

    Where nothing there says what it is, it may be the office that is spoken of just before.
    """
    said = what_is_said(place, word, where)
    return place.near() if said is Fit.UNSAID else said


def what_is_said(place: Place, word: Token, where: tuple[str, ...]) -> Fit:
    """Whether what stands in some places of a verb or noun is the office."""
    told = {fit_of(place, thing) for thing in _things(place.parse, word, where)}
    if Fit.OTHER in told:
        return Fit.OTHER
    return Fit.THIS if Fit.THIS in told else Fit.UNSAID


def _things(parse: Parse, word: Token, where: tuple[str, ...]) -> Iterator[Token]:
    for one in where:
        if one == "relative":
            if word.relation == "relcl" and any(
                two.tag in ("WDT", "WP") for two in parse.of(word, "dobj")
            ):
                yield parse.tokens[word.head]
        elif one in ("dobj", "attr", "oprd", "nsubjpass"):
            yield from parse.of(word, one)
        else:
            for holder in (word, *parse.of(word, "dobj", "prt")):
                for prep in parse.of(holder, "prep"):
                    if prep.lemma == one:
                        yield from parse.of(prep, "pobj")


def fit_of(place: Place, thing: Token) -> Fit:
    """Whether a noun is the office, or what it is the office of."""
    span = place.parse.span(thing)
    empty = thing.tag in ("WDT", "WP", "WRB") or thing.lemma in words.COMPLETING
    timexes = place.reading.timexes_by_sentence[place.name.sentence]
    if empty or any(timex.span.overlaps(thing.span) for timex in timexes):
        return Fit.UNSAID
    if span.contains(place.name.span) and thing.pos in ("PROPN", "PRON"):
        return Fit.UNSAID
    for office in offices_in(place.reading, place.name.sentence):
        if office.span.overlaps(thing.span):
            return Fit.THIS if sameness(place.office, office) else Fit.OTHER
    prose = place.reading.article.prose
    stems = {
        stem(one.span.cut(prose).lower())
        for one in _noun_phrase(place.parse, thing)
        if one is not thing
    }
    own = stem(thing.span.cut(prose).lower())
    known = place.office.domain | {stem(word) for word in place.office.scope}
    if thing.lemma in words.DEPARTMENTS:
        minister = place.office.head.removeprefix("deputy ") in ("minister", "secretary")
        return Fit.THIS if minister and (not stems or stems & known) else Fit.OTHER
    if thing.lemma in words.POSTS | GENERIC_SCOPE | words.TEAMS or thing.pos == "PRON":
        return place.near() if stems & known or not stems else Fit.OTHER
    return Fit.THIS if (stems | {own}) & known else Fit.OTHER


def _noun_phrase(parse: Parse, noun: Token) -> list[Token]:
    """A noun with the words before it that say which, and what it is of."""
    found = [noun]
    for one in parse.of(noun, "compound", "amod", "nmod", "poss"):
        if one.pos in ("NOUN", "PROPN", "ADJ"):
            found.extend((one, *parse.of(one, "compound")))
    for prep in parse.of(noun, "prep"):
        if prep.lemma in ("of", "in", "at"):
            for inner in parse.of(prep, "pobj"):
                found.extend((inner, *parse.of(inner, "compound", "amod")))
    return found

"""Whether two texts give a quotation to one speaker."""

from enum import StrEnum

from copydesk.model.span import Span
from copydesk.understand.lang.en.people import GENERIC_SCOPE
from copydesk.understand.lang.en.told import PERSONS
from copydesk.understand.people import Holding, Person, Tenure
from copydesk.understand.people.spelling import Likeness, fold, likeness
from copydesk.understand.quotes import Known, Speaker
from copydesk.understand.quotes.speakers import is_human
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems, stem
from copydesk.verify.parties import clearly_two
from copydesk.verify.party import party_of
from copydesk.verify.places import is_placed
from copydesk.verify.same_office import sameness

_GENERIC = frozenset(map(stem, GENERIC_SCOPE))


class SameSpeaker(StrEnum):
    """How two speakers stand to each other."""

    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


def same_speaker(
    article: Reading, mine: Speaker | None, source: Reading, theirs: Speaker | None
) -> SameSpeaker:
    """Whether two speakers are one; OTHER only when both are certain and certainly different."""
    if mine is None or theirs is None or not (mine.certain and theirs.certain):
        if mine and theirs and mine.words and theirs.words and _one(mine, theirs):
            return SameSpeaker.SAME
        return SameSpeaker.UNKNOWN
    if mine.words and theirs.words:
        like = likeness(mine.words, theirs.words)
        if like is Likeness.SAME:
            return SameSpeaker.SAME
        if like is not Likeness.DIFFERENT:
            return SameSpeaker.UNKNOWN
        if mine.person and theirs.person:
            return SameSpeaker.OTHER
        return _bodies(article, mine, source, theirs)
    if mine.stems and theirs.stems and mine.stems & theirs.stems:
        return SameSpeaker.SAME
    return _bodies(article, mine, source, theirs)


def in_one_office(
    article: Reading, mine: Speaker | None, source: Reading, theirs: Speaker | None
) -> bool:
    """Whether two persons are said to hold one office, so that one of the names is wrong.

    Args:
        article: the article.
        mine: its speaker.
        source: the source.
        theirs: the source's speaker.
    """
    if mine is None or theirs is None or not (mine.certain and theirs.certain):
        return False
    return any(
        one.office.unique and other.office.unique and sameness(one.office, other.office)
        for one in _holdings(article, mine)
        for other in _holdings(source, theirs)
        if one.tenure is other.tenure is Tenure.NOW
    )


def _holdings(reading: Reading, speaker: Speaker) -> tuple[Holding, ...]:
    return tuple(
        holding
        for person in reading.people
        if person.words == speaker.words
        for holding in person.holdings
    )


def only_other_near(mine: Speaker | None, source: Reading, said: Span) -> Person | None:
    """The one person whom a source names before some words, if it never names the article's.

    So "she" of whom nobody is sure is not somebody whom the report does not know. None where
    another person is described in between: "a neighbour".

    Args:
        mine: the article's speaker.
        source: the source.
        said: the words in it.
    """
    if mine is None or not mine.certain or len(mine.words) < _FULL_NAME:
        return None
    if any(fold(word.lower) == mine.words[-1] for words in source.words for word in words):
        return None
    named = [
        (name.span, person)
        for person in source.people
        if is_human(person) and not person.body and len(person.words) >= _FULL_NAME
        for name in person.names
        if name.span.end <= said.start and not is_placed(source, name.span)
    ]
    if not named:
        return None
    last, person = max(named, key=lambda one: one[0].start)
    blocks = [source.sentences[source.sentence_at(span)].block for span in (last, said)]
    if blocks[1] - blocks[0] > _BLOCKS:
        return None
    beside = {id(one) for span, one in named if _block(source, span) == blocks[0]}
    between = (
        word.lower
        for words in source.words
        for word in words
        if last.end <= word.span.start < said.start
    )
    return person if len(beside) == 1 and PERSONS.isdisjoint(between) else None


_FULL_NAME = 2
_BLOCKS = 3
"""Paragraphs back in which "she" may have been named."""


def _block(reading: Reading, span: Span) -> int:
    return reading.sentences[reading.sentence_at(span)].block


def _one(mine: Speaker, theirs: Speaker) -> bool:
    return likeness(mine.words, theirs.words) is Likeness.SAME


def _bodies(article: Reading, mine: Speaker, source: Reading, theirs: Speaker) -> SameSpeaker:
    """Two bodies, named or described: other ones if each text tells both apart.

    A person may speak for a body, and a body may have two names; only where the source speaks of
    the article's speaker too, as of somebody else, are they certainly two.
    """
    if mine.person or theirs.person:
        return SameSpeaker.UNKNOWN
    words = _words(article, mine) - _GENERIC
    others = _words(source, theirs) - _GENERIC
    if not words or not others or words & others:
        return SameSpeaker.UNKNOWN
    if theirs.known is Known.DESCRIBED:
        parties = party_of(article, mine, frozenset()), party_of(source, theirs, frozenset())
        return SameSpeaker.OTHER if clearly_two(*parties, [source]) else SameSpeaker.UNKNOWN
    apart = any(words <= stems and not others & stems for stems in map(content_stems, source.words))
    return SameSpeaker.OTHER if apart else SameSpeaker.UNKNOWN


def _words(reading: Reading, speaker: Speaker) -> frozenset[str]:
    """What names or describes a body, as stems."""
    if speaker.stems:
        return speaker.stems
    sentence = reading.words[reading.sentence_at(speaker.span)]
    named = content_stems(
        word for word in sentence if speaker.span.start <= word.span.start < speaker.span.end
    )
    for person in reading.people:
        if person.words == speaker.words:
            span = person.fullest
            inside = reading.words[reading.sentence_at(span)]
            named |= content_stems(
                word for word in inside if span.start <= word.span.start < span.end
            )
    return named

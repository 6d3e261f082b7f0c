"""Somebody put in another's place: what a source tells of one person, told of another.

"Mr Harl, who owns the mill, was given two years", beside "the owner of the mill, Mr Dorn, was
sentenced to two years".
"""

import re
from collections.abc import Iterator

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.people import Person
from copydesk.understand.people.spelling import Likeness, likeness
from copydesk.understand.quotes.speakers import is_human
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.nearest import Near, nearest
from copydesk.verify.passages import Passages, value_keys
from copydesk.verify.quantities import distinct
from copydesk.verify.same_case import same_time

_NEAREST = 20
_LEAST, _ALONE = 0.5, 0.65
"""How alike in meaning a passage must be that has one of the clause's values, or none of them."""
_MARGIN = 0.1
"""How much less alike whatever names the article's person must be."""
_SURE = 1.0
_TELLING = 0.7
"""How unlikely it must be that two texts have a number by chance."""


def compare_person_instead(
    reading: Reading, claim: Claim, passages: Passages
) -> Iterator[Comparison]:
    """The passages that tell of somebody else what a clause tells of the one person it names.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
        return
    mine = _subject(reading, claim.sentence, claim.clause)
    if mine is None:
        return
    person, here = mine
    if not _is_known(person, passages):
        return
    near = nearest(reading, claim, passages, _NEAREST)
    naming = [one for one in near if _names(one, person, passages)]
    own = max((one.likeness for one in naming), default=0.0)
    if any(
        _shares_a_value(reading, claim, passages.readings[one.passage.source], one.passage.sentence)
        for one in naming
    ):
        return
    for one in near:
        source, at = passages.readings[one.passage.source], one.passage.sentence
        shares = _shares_a_value(reading, claim, source, at)
        if one.likeness < (max(_LEAST, own) if shares else max(_ALONE, own + _MARGIN)):
            continue
        theirs = _subject(source, at, one.passage.span)
        if theirs is None or likeness(person.words, theirs[0].words) is not Likeness.DIFFERENT:
            continue
        if not same_time(reading, claim.sentence, claim.clause, source, at, one.passage.span):
            continue
        sure = _SURE + one.likeness
        yield has_instead(one.passage, source, theirs[1], here, faults.NAME, sure)


def _subject(reading: Reading, sentence: int, within: Span) -> tuple[Person, Span] | None:
    """The one person whom a sentence names, if what it tells is of them."""
    whole = reading.sentences[sentence].span
    named = [
        (person, name.span)
        for person in reading.people
        if is_human(person) and (len(person.words) > 1 or person.titled) and not person.body
        for name in person.names
        if whole.contains(name.span)
    ]
    if len({id(person) for person, _ in named}) != 1 or not within.contains(named[0][1]):
        return None
    for one in reading.syntax.propositions(sentence):
        for argument in (one.subject, one.object):
            if argument is None or argument.span.start > one.span.start:
                continue
            if argument.head and _is_of(argument.span, named[0][1], reading.article.prose):
                return named[0]
    return None


def _is_of(argument: Span, name: Span, prose: str) -> bool:
    """Whether a participant is somebody named, and not something "of" or "for" them."""
    before = prose[argument.start : name.start]
    return argument.contains(name) and not _LINKED.search(before)


_LINKED = re.compile(
    r"\b(?:of|for|to|by|with|from|and|between|against|about)\s+(?:[A-Z]\w+\.?\s)?\Z"
)


def _names(near: Near, person: Person, passages: Passages) -> bool:
    """Whether a passage, or the one before it, names somebody."""
    source, at = passages.readings[near.passage.source], near.passage.sentence
    spans = [source.sentences[one].span for one in (at - 1, at) if one >= 0]
    return any(
        likeness(person.words, other.words) is not Likeness.DIFFERENT
        for other in source.people
        for name in other.names
        if any(span.contains(name.span) for span in spans)
    )


def _is_known(person: Person, passages: Passages) -> bool:
    """Whether the sources say who somebody is: no firm that a spokeswoman speaks for."""
    return any(
        bool(other.holdings) and likeness(person.words, other.words) is Likeness.SAME
        for source in passages.readings
        for other in source.people
    )


def _shares_a_value(reading: Reading, claim: Claim, source: Reading, sentence: int) -> bool:
    mine = {
        key
        for one in reading.quantities_by_sentence[claim.sentence]
        if claim.clause.contains(one.span) and distinct(one) >= _TELLING
        for key in value_keys(one)
    }
    mine |= {
        key
        for one in reading.timexes_by_sentence[claim.sentence]
        if claim.clause.contains(one.span)
        for key in value_keys(one)
    }
    theirs = {
        key
        for values in (
            source.quantities_by_sentence[sentence],
            source.timexes_by_sentence[sentence],
        )
        for one in values
        for key in value_keys(one)
    }
    return bool(mine & theirs)

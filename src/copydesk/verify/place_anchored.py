"""Another place in a passage that tells the very thing: by its number, or the noun at the place.

"Lifted 52 campers from a site at Ansley", beside "52 were lifted from a site in Brough"; "flown to
a clinic in Ansley", beside "to the clinic in Brough". So little else must agree.
"""

from collections.abc import Iterator, Sequence

from copydesk.model.claim import Claim
from copydesk.model.quantity import Quantity
from copydesk.understand.lang.en.places import PLACE_NOUNS
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.nearest import Near
from copydesk.verify.passages import Passages
from copydesk.verify.place_beside import is_of_another, is_told_in_prose, likelier_than_own
from copydesk.verify.place_rivals import (
    PlaceNamed,
    is_direct,
    is_named_among,
    places_named,
    rival_in,
    word_before,
)
from copydesk.verify.quantities import agree, distinct, kinship
from copydesk.verify.same_case import same_time

_NEAREST = 30
_LEAST_BY_NUMBER, _LEAST_BY_NOUN = 0.42, 0.6
"""How alike in meaning a passage must be that has the number, or the noun before the place."""
_TELLING = 0.7
"""How unlikely it must be that two texts have a number by chance."""
_KIN = 0.5
_SURE = 1.0
_COMMON = frozenset(map(key_of, (*PLACE_NOUNS.split("|"), "home", "house", "street", "road")))


def compare_anchored_places(
    reading: Reading, claim: Claim, passages: Passages
) -> Iterator[Comparison]:
    """The passages that have a clause's number, or the noun at its place, at another place.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    if not is_told_in_prose(reading, claim):
        return
    mine = [one for one in places_named(reading, claim.sentence) if claim.says(one.name.span)]
    if len(mine) != 1 or is_of_another(reading, claim, mine[0].name):
        return
    for one in likelier_than_own(reading, claim, mine[0].name, passages, _NEAREST):
        yield from _elsewhere(reading, claim, mine[0], one, passages)


def _has_article(reading: Reading, place: PlaceNamed) -> bool:
    """Whether "the" stands before a name, as before that of a paper or a river."""
    start = place.name.span.start
    return reading.article.prose[max(0, start - 4) : start].lower() == "the "


def _elsewhere(
    reading: Reading, claim: Claim, mine: PlaceNamed, one: Near, passages: Passages
) -> Iterator[Comparison]:
    source, at = passages.readings[one.passage.source], one.passage.sentence
    rival = rival_in(reading, claim, mine, one, passages)
    if rival is None or one.likeness < _LEAST_BY_NUMBER:
        return
    if _has_article(source, rival) is not _has_article(reading, mine):
        return
    if not same_time(reading, claim.sentence, claim.clause, source, at, one.passage.span):
        return
    shared = _shared_numbers(reading, claim, source.quantities_by_sentence[at])
    noun = _noun_before(reading, claim.sentence, mine)
    same_noun = noun is not None and noun == _noun_before(source, at, rival)
    if not shared and not (same_noun and one.likeness >= _LEAST_BY_NOUN):
        return
    for other in range(len(reading.sentences)):
        if other == claim.sentence or not is_named_among(reading.names[other], rival.name):
            continue
        numbers = reading.quantities_by_sentence[other]
        told = any(agree(a, b) for a in shared for b in numbers)
        if told or (noun is not None and noun in reading.term_keys[other]):
            return
    here, there = mine.name.span, rival.name.span
    sure = _SURE + one.likeness
    yield has_instead(one.passage, source, there, here, faults.PLACE, sure)


def _shared_numbers(reading: Reading, claim: Claim, theirs: Sequence[Quantity]) -> list[Quantity]:
    """The numbers of a clause that two texts hardly have by chance, and that a passage has."""
    return [
        one
        for one in reading.quantities_by_sentence[claim.sentence]
        if claim.says(one.span)
        and distinct(one) >= _TELLING
        and any((kinship(one, other) or 0.0) >= _KIN and agree(one, other) for other in theirs)
    ]


def _noun_before(reading: Reading, sentence: int, place: PlaceNamed) -> str | None:
    """The key of the noun right before a place; None of a word for places as such."""
    key = word_before(reading, sentence, place) if is_direct(reading, place) else None
    if key is None or key in _COMMON:
        return None
    before = [term for term in reading.terms[sentence] if term.span.end <= place.name.span.start]
    token = reading.parse_at(sentence)
    nouns = {one.span.start for one in token.tokens if one.pos == "NOUN"}
    return key if any(term.key == key and term.span.start in nouns for term in before) else None

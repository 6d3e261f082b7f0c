"""Another place than the article's, in which two sources or more put what a clause tells.

Two desks hardly put one thing at a place that is not its own in passages about as alike to a
clause, so little else must agree, if no passage near the clause names the article's place.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim
from copydesk.understand.lang.en.places import LEADS, NO_PLACE_BEFORE, ON_A_PLACE
from copydesk.understand.lang.en.states import ANOTHER
from copydesk.understand.meaning import meanings
from copydesk.understand.names import Name
from copydesk.understand.reading import Reading
from copydesk.understand.terms import name_key
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.nearest import Near, nearest, text_of
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.place_rivals import GOES_ON, is_named_among, is_region, may_be_one
from copydesk.verify.places import is_in_town
from copydesk.verify.same_case import of_another_year, same_time

_NEAREST = 30
_SOURCES = 2
_LEAST = 0.4
"""How alike in meaning the likest of their passages must be."""
_ABOUT = 0.15
"""How much less alike those of the other sources may be."""
_MARGIN = 0.3
"""How much less alike must be whatever names the article's place, or the other one elsewhere."""
_SURE = 1.0
"""More than any likeness of words: what is compared is the place itself."""


@dataclass(frozen=True, slots=True)
class Place:
    """A name behind a preposition of place.

    Attributes:
        name: the name.
        lead: the class of the preposition: "at" for in, at and near, "to", "from", "on".
    """

    name: Name
    lead: str


def compare_agreed_places(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages of sources that agree on another place than a clause has.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
        return []
    mine = [
        one
        for one in _places(reading, claim.sentence)
        if claim.says(one.name.span) and not _is_another(reading, claim, one)
    ]
    near = nearest(reading, claim, passages, _NEAREST) if mine else ()
    return [found for place in mine for found in _agreed(reading, claim, place, near, passages)]


def _is_another(reading: Reading, claim: Claim, place: Place) -> bool:
    """Whether it is of another thing of its kind: "another quarry at Malby"."""
    start = place.name.span.start
    before = max(claim.clause.start, start - _REACH)
    return ANOTHER.search(reading.article.prose, before, start) is not None


def _agreed(
    reading: Reading, claim: Claim, mine: Place, near: Sequence[Near], passages: Passages
) -> Iterator[Comparison]:
    own = [one.likeness for one in near if _names(passages, one.passage, mine.name)]
    least = max(_LEAST, max(own, default=0.0) + _MARGIN)
    told: dict[str, list[tuple[Near, Name]]] = defaultdict(list)
    for one, place in _rivals(reading, claim, mine, near, passages):
        told[name_key(place.key)].append((one, place))
    for found in told.values():
        likest = found[0][0].likeness
        about = [pair for pair in found if pair[0].likeness > likest - _ABOUT]
        sources = {one.passage.source for one, _ in about}
        if likest < least or len(sources) < _SOURCES or _is_told(reading, claim, about, passages):
            continue
        for one, place in about:
            source, words = passages.readings[one.passage.source], mine.name.span
            sure = _SURE + one.likeness
            yield has_instead(one.passage, source, place.span, words, faults.PLACE, sure)


def _rivals(
    reading: Reading, claim: Claim, mine: Place, near: Sequence[Near], passages: Passages
) -> Iterator[tuple[Near, Name]]:
    """The places of the passages, behind such a preposition, that are not the clause's."""
    own = reading.names[claim.sentence]
    for one in near:
        source, sentence = passages.readings[one.passage.source], one.passage.sentence
        if not _may_be_of_one_time(reading, claim, source, one.passage):
            continue
        for place in _places(source, sentence):
            if (
                place.lead == mine.lead
                and not is_named_among(own, place.name)
                and _is_of_a_kind(reading, mine.name, source, place.name)
                and not may_be_one(mine.name, place.name, (reading, *passages.readings))
            ):
                yield one, place.name


def _may_be_of_one_time(reading: Reading, claim: Claim, source: Reading, passage: Passage) -> bool:
    """Whether neither tells of an earlier year that the other does not name, or of another day."""
    here, there = claim.sentence, passage.sentence
    return (
        not of_another_year(reading, here, source, there)
        and not of_another_year(source, there, reading, here)
        and same_time(reading, here, claim.clause, source, there, passage.span)
    )


def _is_of_a_kind(reading: Reading, mine: Name, source: Reading, other: Name) -> bool:
    """Whether both are towns, or both streets, or both stretches of land."""
    in_town = is_in_town(reading, mine.span) is is_in_town(source, other.span)
    return in_town and is_region(reading, mine) is is_region(source, other)


def _names(passages: Passages, passage: Passage, name: Name) -> bool:
    return is_named_among(passages.readings[passage.source].names[passage.sentence], name)


def _is_told(
    reading: Reading, claim: Claim, found: Sequence[tuple[Near, Name]], passages: Passages
) -> bool:
    """Whether another sentence of the article has the other place, and may tell the same."""
    near, name = found[0]
    texts = [
        sentence.span.cut(reading.article.prose)
        for at, sentence in enumerate(reading.sentences)
        if at != claim.sentence and is_named_among(reading.names[at], name)
    ]
    if not texts:
        return False
    theirs = meanings([text_of(passages, near.passage)])[0]
    return float((meanings(texts) @ theirs).max()) > near.likeness - _MARGIN


def _places(reading: Reading, sentence: int) -> list[Place]:
    """The names of a sentence behind a preposition of place."""
    prose, whole = reading.article.prose, reading.sentences[sentence].span
    found = []
    for name in reading.names[sentence]:
        start = max(whole.start, name.span.start - _REACH)
        lead = _LEAD.search(prose, start, name.span.start)
        if lead is None or name.possessive or not _ENDS.match(prose, name.span.end):
            continue
        if not GOES_ON.match(prose, name.span.end):
            found.append(Place(name, _CLASSES[lead["lead"].lower()]))
    return found


_REACH = 48
_CLASSES = LEADS | ON_A_PLACE
_WORDS = "|".join(_CLASSES)
_LEAD = re.compile(
    rf"{NO_PLACE_BEFORE}\b(?P<lead>{_WORDS})\s+(?:(?:the|its|his|her|their)\s+)?"
    rf"(?:(?!(?:{_WORDS}|which|who|whom|what|that|and)\s)[a-z][\w-]{{1,20}}\s+){{0,3}}"
    r"(?:(?:of|in|at)\s+(?:the\s+)?)?\Z",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s*(?:[^\w\s'’]|\Z)|\s+[a-z]")

"""Another place where the article has one, in a sentence that tells the same in other words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.places import (
    BEHIND_PLACE,
    IN_NAMES_OF_PLACES,
    LEADS,
    NO_PLACE_BEFORE,
    PLACE_NOUNS,
    REGIONS,
)
from copydesk.understand.lang.en.states import ANOTHER
from copydesk.understand.meaning import meanings
from copydesk.understand.names import Name
from copydesk.understand.reading import Reading
from copydesk.understand.terms import name_key
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.nearest import Near, nearest, text_of
from copydesk.verify.passages import Passages, value_keys
from copydesk.verify.places import is_in_town, nested
from copydesk.verify.quantities import distinct
from copydesk.verify.same_case import same_time

_NEAREST = 40
_UNHEARD_OF = 0.42
"""How alike in meaning two sentences must be whose places differ, where no source has the word
that the article has."""
_ABSENT = 0.5
"""The same where no passage near the claim has it."""
_ELSEWHERE = 0.6
"""The same where a source has it in a sentence about something else."""
_SURE = 1.0
"""More than any likeness of words: what is compared is the place itself."""
_MARGIN = 0.2
"""How much less alike that sentence must be."""


@dataclass(frozen=True, slots=True)
class PlaceNamed:
    """A name behind a preposition.

    Attributes:
        name: the name.
        leads: the classes of the prepositions: "at" for in, at and near, "to" for into and
            towards; both of "to the hospital in Harn".
        span: the words from the first of these prepositions on.
    """

    name: Name
    leads: frozenset[str]
    span: Span


def compare_place_rivals(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that put what a clause tells somewhere else.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    if reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL:
        return []
    mine = [one for one in places_named(reading, claim.sentence) if claim.says(one.name.span)]
    if len(mine) != 1:
        return []
    place = mine[0]
    start = place.name.span.start
    if ANOTHER.search(reading.article.prose, max(claim.clause.start, start - _REACH), start):
        return []
    near = nearest(reading, claim, passages, _NEAREST)
    with_own = [one.likeness for one in near if is_named_in(one, place.name, passages)]
    least = _ELSEWHERE if with_own else _ABSENT
    if not any(place.name.span.cut(reading.text) in source.text for source in passages.readings):
        least = _UNHEARD_OF
    found = []
    for one in near:
        if one.likeness < least:
            break
        if with_own and max(with_own) > one.likeness - _MARGIN:
            break
        rival = rival_in(reading, claim, place, one, passages)
        if rival and not _shares_an_anchor(reading, claim, place, rival, one, passages):
            continue
        if rival and not _is_told(reading, claim, rival, one, passages):
            found.append(_contradiction(place, rival, one, passages))
    return found


def places_named(reading: Reading, sentence: int) -> list[PlaceNamed]:
    """The names of a sentence that stand behind a preposition of place, with its classes."""
    prose = reading.article.prose
    found = []
    for name in reading.names[sentence]:
        start = max(0, name.span.start - _REACH)
        leads = [
            lead
            for pattern in (_RIGHT_BEFORE, _LEAD)
            if (lead := pattern.search(prose, start, name.span.start))
        ]
        ends = _ENDS.match(prose, name.span.end)
        if leads and ends and not name.possessive and not GOES_ON.match(prose, name.span.end):
            classes = frozenset(LEADS[lead[1].lower()] for lead in leads)
            whole = Span(min(lead.start() for lead in leads), name.span.end)
            found.append(PlaceNamed(name, classes, whole))
    return found


_ENDS = re.compile(rf"\s*(?:[^\w\s]|\Z)|\s+(?:{BEHIND_PLACE}|{PLACE_NOUNS})\b")
"""Behind a place that qualifies no noun: not "the Tolm | prosecutor"."""
GOES_ON = re.compile(r"[-\s]+(?:(?:da|de|del|do|dos|du|di|la|le|of|the|van|von|al|el)\s+)*[A-Z]")
"""Behind a part of a name: "Serra | da Louriga"."""
_REACH = 40
_RIGHT_BEFORE = re.compile(
    rf"{NO_PLACE_BEFORE}\b({'|'.join(LEADS)})\s+(?:the\s+)?\Z", re.IGNORECASE
)
_LEAD = re.compile(
    rf"{NO_PLACE_BEFORE}\b({'|'.join(LEADS)})\s+(?:(?:the|its|his|her|their)\s+)?"
    rf"(?:(?!(?:{'|'.join(LEADS)})\s)[a-z][\w-]{{1,20}}\s+){{0,2}}"
    r"(?:(?:of|in|at)\s+(?:the\s+)?)?\Z",
    re.IGNORECASE,
)


def rival_in(
    reading: Reading, claim: Claim, place: PlaceNamed, near: Near, passages: Passages
) -> PlaceNamed | None:
    """The one place of a passage behind such a preposition, if the article's sentence lacks it."""
    source = passages.readings[near.passage.source]
    theirs = [one for one in places_named(source, near.passage.sentence) if one.leads & place.leads]
    if len(theirs) != 1 or is_named_among(reading.names[claim.sentence], theirs[0].name):
        return None
    if is_in_town(source, theirs[0].name.span) is not is_in_town(reading, place.name.span):
        return None
    if is_region(source, theirs[0].name) is not is_region(reading, place.name):
        return None
    if is_named_among(source.names[near.passage.sentence], place.name) or may_be_one(
        place.name, theirs[0].name, (reading, *passages.readings)
    ):
        return None
    return theirs[0]


def _shares_an_anchor(
    reading: Reading,
    claim: Claim,
    place: PlaceNamed,
    rival: PlaceNamed,
    near: Near,
    passages: Passages,
) -> bool:
    """Whether the two sentences are very alike, or have a number, a time or the word before the
    places in common; and their times do not keep them apart.
    """
    source, sentence = passages.readings[near.passage.source], near.passage.sentence
    if not same_time(reading, claim.sentence, claim.clause, source, sentence, near.passage.span):
        return False
    if near.likeness >= _CLOSE:
        return True
    if not (is_direct(reading, place) and is_direct(source, rival)):
        return False
    mine, theirs = (
        word_before(reading, claim.sentence, place),
        word_before(source, sentence, rival),
    )
    if mine is not None and mine == theirs:
        return True
    here, there = (
        {key for value in values for key in value_keys(value)}
        for values in (
            _values(reading, claim.sentence),
            _values(source, sentence),
        )
    )
    return bool(here & there)


def is_direct(reading: Reading, place: PlaceNamed) -> bool:
    """Whether a place stands right behind its preposition."""
    start = place.name.span.start
    return _RIGHT_BEFORE.search(reading.article.prose, max(0, start - _REACH), start) is not None


def _values(reading: Reading, sentence: int) -> list[Quantity | Timex]:
    """The numbers and times of a sentence that two texts hardly have by chance."""
    numbers = reading.quantities_by_sentence[sentence]
    times = reading.timexes_by_sentence[sentence]
    return [
        *(one for one in numbers if distinct(one) >= _TELLING),
        *(one for one in times if one.grain is not None and one.grain < Grain.MONTH),
    ]


_TELLING = 0.7
"""How unlikely it must be that two texts have a number by chance."""
_CLOSE = 0.7
"""How alike in meaning two sentences are that tell of one thing for sure."""


def word_before(reading: Reading, sentence: int, place: PlaceNamed) -> str | None:
    """The key of the last word before a place and its preposition."""
    before = [
        term
        for term in reading.terms[sentence]
        if term.span.end <= place.name.span.start and not term.name
    ]
    if not before or place.name.span.start - before[-1].span.end > _REACH:
        return None
    return before[-1].key


def is_region(reading: Reading, name: Name) -> bool:
    """Whether a name is that of a stretch of land, in which towns lie."""
    return _REGION.match(reading.article.prose, name.span.end) is not None


_REGION = re.compile(rf"\s+(?:{REGIONS})\b", re.IGNORECASE)


def may_be_one(one: Name, other: Name, readings: Sequence[Reading]) -> bool:
    """Whether the two are one, or a text puts one beside the other as if it lay in it."""
    keys = [frozenset(name_key(part) for part in place.parts) for place in (one, other)]
    mine, theirs = keys[0] - keys[1], keys[1] - keys[0]
    return _is(one, other) or any(
        nested(reading, mine, theirs) or nested(reading, theirs, mine) for reading in readings
    )


def is_named_among(names: Sequence[Name], name: Name) -> bool:
    """Whether a place is among some names, be it by a shorter or longer one."""
    return any(_is(name, other) for other in names)


def _is(one: Name, other: Name) -> bool:
    """Whether two places are one: "Mandiri" and "Port Mandiri", "Tolm" and "Tolm Valley"."""
    short, long = sorted(
        (tuple(name_key(part) for part in name.parts) for name in (one, other)), key=len
    )
    rest = long[len(short) :]
    if any(
        _spelt_alike(a, b) for a in short for b in long if not _A_PLACE.fullmatch(a.lstrip("="))
    ):
        return True
    return long[-len(short) :] == short or (
        long[: len(short)] == short and all(map(_is_common, rest))
    )


_A_PLACE = re.compile(rf"{PLACE_NOUNS}|{IN_NAMES_OF_PLACES}")


def _is_common(key: str) -> bool:
    """Whether the key of a word is one that many names of places share."""
    return _A_PLACE.fullmatch(key.lstrip("=")) is not None


def _spelt_alike(one: str, other: str) -> bool:
    return one == other or SequenceMatcher(None, one, other).ratio() >= _ALIKE_SPELT


_ALIKE_SPELT = 0.8
"""From how alike two words are that may be one in two spellings."""


def is_named_in(near: Near, name: Name, passages: Passages) -> bool:
    """Whether a passage names a place, be it by a shorter or longer name."""
    source = passages.readings[near.passage.source]
    return is_named_among(source.names[near.passage.sentence], name)


def _is_told(
    reading: Reading, claim: Claim, rival: PlaceNamed, near: Near, passages: Passages
) -> bool:
    """Whether another sentence of the article has the rival's place, and is about as alike."""
    others = [
        sentence.span.cut(reading.article.prose)
        for at, sentence in enumerate(reading.sentences)
        if at != claim.sentence and is_named_among(reading.names[at], rival.name)
    ]
    if not others:
        return False
    theirs = meanings([text_of(passages, near.passage)])[0]
    return float((meanings(others) @ theirs).max()) >= near.likeness - _MARGIN / 2


def _contradiction(
    place: PlaceNamed, rival: PlaceNamed, near: Near, passages: Passages
) -> Comparison:
    source = passages.readings[near.passage.source]
    here, there = place.name.span, rival.name.span
    return has_instead(near.passage, source, there, here, faults.PLACE, _SURE + near.likeness)

"""Where it was: a place of the article beside the places of the sources."""

import re

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.understand.lang.en.places import APART, NESTING, PLACE_NOUNS, WITHIN_TOWNS
from copydesk.understand.reading import Reading
from copydesk.understand.terms import name_key
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, Context, context_of
from copydesk.verify.passages import Passage, Passages, value_keys
from copydesk.verify.quantities import MONTHS, agree, kinship

_SURE = 1.5
_LEAST = 0.6
"""The share of a clause, its place left out, that the very sentence of the source must have."""
_SHARED = 3
_NAMED = 2
"""Sentences of the sources that must name a place for it to be one that reports tell apart."""
_BESIDE = 50
"""Code points between two places of which one may be told to lie in the other."""
_IN = re.compile(r"\b(?:in|at|near|outside|off)\s+(?:the\s+)?\Z", re.IGNORECASE)

_OF_PLACE = re.compile(
    rf"\b(?:{PLACE_NOUNS})\s+of\s+\Z|\bfrom\s+\Z|\b(?:north|south|east|west)(?:ern)?\s+(?:of\s+)?\Z",
    re.IGNORECASE,
)
_PLACE_NOUN = re.compile(rf"(?:['’]s)?\s+(?:{PLACE_NOUNS})\b", re.IGNORECASE)

_IN_A = re.compile(
    r"\b(?:in|at|near|outside|off|across|around|on)\s+(?:the\s+)?"
    r"(?:[A-Z][\w.-]{1,14}['’]?s?\s+|(?:north|south|east|west|central)\w{0,5}\s+){0,2}\Z"
)


def places_in(reading: Reading, sentence: int) -> list[Span]:
    """The names of a sentence that stand behind "in", "at", "near", "outside" or "off"."""
    prose = reading.article.prose
    return [
        name.span
        for name in reading.names[sentence]
        if _IN.search(prose, max(0, name.span.start - 14), name.span.start) and not name.possessive
    ]


def is_placed(reading: Reading, span: Span) -> bool:
    """Whether a name stands as a place does: behind "in" or "near", or before "city"."""
    prose = reading.article.prose
    behind = prose[span.end : span.end + 24]
    return bool(
        _IN_A.search(prose, max(0, span.start - 34), span.start)
        or _OF_PLACE.search(prose, max(0, span.start - 34), span.start)
        or _PLACE_NOUN.match(behind)
    )


def is_in_town(reading: Reading, name: Span) -> bool:
    """Whether it is the name of a street or a building, which lies in a town."""
    return not WITHIN_TOWNS.isdisjoint(name.cut(reading.text).lower().split())


def nested(reading: Reading, one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether a text puts two places side by side so that one may lie in the other."""
    for terms in reading.terms:
        mine = [term.span for term in terms if term.name and term.key in one]
        theirs = [term.span for term in terms if term.name and term.key in other]
        if any(_nest(reading, here, there) for here in mine for there in theirs):
            return True
    return False


def _nest(reading: Reading, one: Span, other: Span) -> bool:
    first, last = sorted((one, other), key=lambda span: span.start)
    between = reading.article.prose[first.end : last.start]
    if len(between) > _BESIDE or APART.search(between):
        return False
    return not between.strip() or bool(NESTING.search(between))


def compare_numbered_places(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that have a figure's number at another place, and another number at its own."""
    context = context_of(reading, claim, passages)
    assert isinstance(claim.value, Quantity)
    return [
        found
        for _, passage in context.near(value_keys(claim.value))
        if (found := _numbered(claim, passages.readings[passage.source], passage))
    ]


def _numbered(claim: Claim, source: Reading, passage: Passage) -> Comparison | None:
    """A contradiction, if a source has the number elsewhere, and another number here.

    "31 in Lowick and nine in Harle" against "31 of them in Harle".
    """
    number = claim.value
    assert isinstance(number, Quantity)
    if number.place is None:
        return None
    numbers = source.quantities_by_sentence[passage.sentence]
    around = [
        other
        for sentence in (passage.sentence - 1, passage.sentence, passage.sentence + 1)
        if 0 <= sentence < len(source.sentences)
        for other in source.quantities_by_sentence[sentence]
    ]
    here = _key(number.place)
    for other in numbers:
        if (
            other.place is None
            or other.place in MONTHS
            or _key(other.place) == here
            or not agree(number, other)
        ):
            continue
        if (kinship(number, other) or 0.0) < 0.5:
            continue
        rival = [one for one in around if one.place and _key(one.place) == here]
        if rival and not any(agree(number, one) for one in rival):
            return Comparison(
                passage,
                Stance.CONTRADICTS,
                _SURE,
                f"it has {other.span.cut(source.text)} in {other.place}",
                wrong=claim.span,
                right=None,
                differing=(other.span,),
                fault=faults.PLACE,
            )
    return None


def compare_place(
    reading: Reading, claim: Claim, context: Context, passage: Passage
) -> Comparison | None:
    """A contradiction, if all but the place agrees, and the source has another one there."""
    places = [place for place in places_in(reading, claim.sentence) if claim.clause.contains(place)]
    if len(places) != 1:
        return None
    place = places[0]
    source = context.passages.readings[passage.source]
    others = places_in(source, passage.sentence)
    if len(others) != 1:
        return None
    rest = tuple(term for term in context.clause if not place.contains(term.span))
    own = {term.key for term in source.terms[passage.sentence]}
    shared = {term.key for term in rest if not term.minor} & own
    if len(shared) < _SHARED or context.share_of(rest, own) < _LEAST:
        return None
    if is_in_town(reading, place) is not is_in_town(source, others[0]):
        return None
    here, there = _key(place.cut(reading.text)), _key(others[0].cut(source.text))
    if here == there or _kept_together(context, here, there):
        return None
    if min(_times_named(context, here), _times_named(context, there)) < _NAMED:
        return None
    return Comparison(
        passage,
        Stance.CONTRADICTS,
        _SURE,
        f"it has {others[0].cut(source.text)}",
        wrong=place,
        right=others[0].cut(source.text),
        differing=(others[0],),
        fault=faults.PLACE,
    )


def _key(words: str) -> str:
    return name_key(words.split()[-1].lower())


def _times_named(context: Context, key: str) -> int:
    """In how many sentences of the sources a place is named."""
    return sum(
        any(term.key == key and term.name for term in terms)
        for sentences in context.passages.own_terms
        for terms in sentences
    )


def _kept_together(context: Context, one: str, other: str) -> bool:
    """Whether any source names both places in one sentence: one may lie in the other."""
    return any(
        {one, other} <= {term.key for term in terms}
        for sentences in context.passages.own_terms
        for terms in sentences
    )

"""On which side, at which end or in which room: a position beside another one of the same thing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.understand.lang.en.positions import (
    DENIED,
    FROM_A_THING,
    IN_A_ROOM,
    NO_THING,
    OF_A_PART,
    ON_SIDES,
    ROOMS,
    SAME_PART,
    SIDES,
)
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.passages import Passages
from copydesk.verify.retold import Retold, retellings
from copydesk.verify.same_case import same_time

_SURE = 1.5
"""More than any likeness of words: what is compared is the position itself."""
_LEAST = 0.4
"""How alike in meaning two sentences must be that have a position of one thing."""
_ROOM = 0.45
"""The same for rooms, which need no thing in common."""
_MARGIN = 0.15
"""How much less alike a passage must be that has the claim's own position."""
_REACH = 48


@dataclass(frozen=True, slots=True)
class Position:
    """Where something is.

    Attributes:
        axis: in which respect; "room" for rooms.
        side: which side of it, or which room.
        part: the kind of part that lies there ("bank"); empty for a position by a thing.
        things: the keys of the names, or else of the noun, of what it is a part or a side of.
        words: the words that say so.
    """

    axis: str
    side: str
    part: str
    things: frozenset[str]
    words: Span


def compare_positions(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that put what a clause tells at the opposite side, or in another room.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    mine = [one for one in positions_in(reading, claim.sentence) if claim.says(one.words)]
    if not mine or DENIED.search(claim.clause.cut(reading.article.prose)):
        return []
    told = retellings(reading, claim, passages)
    return [found for one in mine for found in _against(reading, claim, one, told, passages)]


def _against(
    reading: Reading, claim: Claim, mine: Position, told: Sequence[Retold], passages: Passages
) -> Iterator[Comparison]:
    agreeing = max(
        (
            near.likeness
            for near in told
            for other in _theirs(near, passages)
            if _are_of_one(mine, other) and other.side == mine.side
        ),
        default=0.0,
    )
    for near in told:
        source, sentence = passages.readings[near.passage.source], near.passage.sentence
        theirs = [one for one in _theirs(near, passages) if _are_of_one(mine, one)]
        if not theirs or any(one.side == mine.side for one in theirs):
            continue
        if _tells_of_both(mine, source, sentence):
            continue
        least = _ROOM if mine.axis == "room" else _LEAST
        if near.likeness < max(least, agreeing + _MARGIN) or not near.shared - mine.things:
            continue
        if mine.axis == "room" and len(theirs) > 1:
            continue
        if same_time(reading, claim.sentence, claim.clause, source, sentence, near.passage.span):
            fault = faults.PLACE if mine.axis == "room" else faults.DIRECTION
            yield has_instead(
                near.passage, source, theirs[0].words, mine.words, fault, _SURE + near.likeness
            )


def _tells_of_both(mine: Position, source: Reading, sentence: int) -> bool:
    """Whether a passage has something on the claim's side as well, whatever it calls it."""
    on_side = ON_SIDES.get((mine.axis, mine.side == str(True)), frozenset())
    return any(word.text in on_side for word in source.words[sentence])


def _theirs(near: Retold, passages: Passages) -> list[Position]:
    return positions_in(passages.readings[near.passage.source], near.passage.sentence)


def _are_of_one(one: Position, other: Position) -> bool:
    """Whether two positions are in one respect, and of one thing as far as it is told."""
    if one.axis != other.axis:
        return False
    if one.axis == "room":
        return True
    if one.things and other.things:
        parts = not one.part or not other.part or one.part == other.part
        return bool(one.things & other.things) and parts
    return bool(one.part) and one.part == other.part


def positions_in(reading: Reading, sentence: int) -> list[Position]:
    """The positions that a sentence gives, in reading order."""
    prose = reading.article.prose
    span = reading.sentences[sentence].span
    found = []
    for match in OF_A_PART.finditer(prose, span.start, span.end):
        axis, first = SIDES[match[1]]
        things = _names(reading, sentence, match.end()) | _owner(reading, sentence, match.start())
        found.append(
            Position(axis, str(first), _part(match[2]), things, Span(match.start(), match.end()))
        )
    for match in FROM_A_THING.finditer(prose, span.start, span.end):
        word = match[1] or match[2]
        if NO_THING.match(prose, match.end()):
            continue
        axis, first = SIDES[word]
        things = _names(reading, sentence, match.end()) or _noun(reading, sentence, match.end())
        if things:
            words = Span(match.start(), match.start() + len(word))
            found.append(Position(axis, str(first), "", things, words))
    for match in IN_A_ROOM.finditer(prose, span.start, span.end):
        found.append(
            Position(
                "room", _rooms()[match[1]], "", frozenset(), Span(match.start(1), match.end(1))
            )
        )
    return found


def _names(reading: Reading, sentence: int, start: int) -> frozenset[str]:
    """The keys of the first name that stands shortly behind a position, before the next comma."""
    prose = reading.article.prose
    for name in reading.names[sentence]:
        if name.span.start >= start:
            between = prose[start : name.span.start]
            if len(between) > _REACH or any(mark in between for mark in ",;:."):
                return frozenset()
            if between.split() and not set(between.lower().split()) & _LINKS:
                return _keys(reading, sentence, name.span) if not match_of(between) else frozenset()
            return _keys(reading, sentence, name.span)
    return frozenset()


_LINKS = frozenset("of in the".split())


def match_of(between: str) -> bool:
    """Whether words between a position and a name break the tie: another clause begins."""
    return bool(set(between.lower().split()) & {"and", "but", "when", "where", "after", "before"})


def _owner(reading: Reading, sentence: int, start: int) -> frozenset[str]:
    """The keys of the name that a part belongs to: "the Amalia's upper deck"."""
    prose = reading.article.prose
    for name in reading.names[sentence]:
        behind = prose[name.span.end : start]
        if name.span.end <= start and behind.strip() in ("'s", "’s", "'", "’"):
            return _keys(reading, sentence, name.span)
    return frozenset()


def _noun(reading: Reading, sentence: int, start: int) -> frozenset[str]:
    """The key of the noun right behind a position by a thing: "inside the *tunnel*"."""
    terms = [term for term in reading.terms[sentence] if term.span.start >= start]
    return frozenset(term.key for term in terms[:1] if term.span.start - start <= _NEXT)


_NEXT = 8


def _keys(reading: Reading, sentence: int, span: Span) -> frozenset[str]:
    return frozenset(
        term.key for term in reading.terms[sentence] if span.contains(term.span) and term.name
    )


@lru_cache(maxsize=1)
def _parts() -> dict[str, str]:
    return {key_of(word): line for line in SAME_PART for word in line.split()}


def _part(word: str) -> str:
    key = key_of(word)
    return _parts().get(key, key)


@lru_cache(maxsize=1)
def _rooms() -> dict[str, str]:
    return {word: line for line in ROOMS for word in line.split()}

"""Upstream for downstream, north for south: one word of a pair where a source has the other."""

import re

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.lang.en.directions import COURSES, OPPOSITE, SAME
from copydesk.understand.names import same_name
from copydesk.understand.reading import Reading
from copydesk.understand.words import Word
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, Context
from copydesk.verify.nearest import nearest
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.quantities import agree, kinship

_SURE = 1.5
"""More than any likeness of words: what is compared is the direction itself."""
_NEAR = 45
"""Code points between a direction and the distance that it goes with."""


def compare_directions(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that tell the same in other words, with a direction reversed.

    Beside one distance, or beside one name: "11 km NE of the town", "the south-western province
    of Tolm".
    """
    words = [
        word
        for word in reading.words[claim.sentence]
        if word.lower in COURSES
        and claim.says(word.span)
        and not _is_named(reading, claim.sentence, word)
    ]
    found = []
    for near in nearest(reading, claim, passages, _NEAREST) if words else ():
        source = passages.readings[near.passage.source]
        theirs = _directions(source, near.passage.sentence)
        if near.likeness < _ALIKE or any(SAME[word.lower] & theirs.keys() for word in words):
            continue
        for word in words:
            other = next((theirs[one] for one in OPPOSITE[word.lower] if one in theirs), None)
            if other and _of_another_thing(reading, word, source, other):
                continue
            if other and (
                _same_distance(reading, claim, word.span, source, near.passage, other)
                or _same_name(reading, claim, word.span, source, near.passage, other)
            ):
                found.append(_reversed(source, near.passage, word.span, other))
    return found


_NEAREST = 12
_ALIKE = 0.4
"""How alike in meaning the two sentences must be."""


def _same_name(
    reading: Reading, claim: Claim, word: Span, source: Reading, passage: Passage, other: Span
) -> bool:
    """Whether both say of one name where it lies: "the south-western province of Tolm".

    Not "south of Tolm", of which there are many places.
    """
    prose, there = reading.article.prose, source.article.prose
    if _OF.match(prose, word.end) or _OF.match(there, other.end):
        return False
    return any(
        same_name(mine, theirs)
        for mine in reading.names[claim.sentence]
        if _gap(mine.span, word) <= _NEAR
        for theirs in source.names[passage.sentence]
        if _gap(theirs.span, other) <= _NEAR
    )


_OF = re.compile(r"\s+(?:of|from)\b")


def _reversed(source: Reading, passage: Passage, word: Span, other: Span) -> Comparison:
    words = other.cut(source.text)
    return Comparison(
        passage,
        Stance.CONTRADICTS,
        _SURE,
        f"it has {words!r}",
        wrong=word,
        right=words,
        differing=(other,),
        fault=faults.DIRECTION,
    )


def compare_direction(
    reading: Reading, claim: Claim, context: Context, passage: Passage
) -> Comparison | None:
    """A contradiction, if a direction is reversed beside the same distance or the same place."""
    source = context.passages.readings[passage.source]
    theirs = _directions(source, passage.sentence)
    for word in reading.words[claim.sentence]:
        opposites = OPPOSITE.get(word.lower)
        if (
            not opposites
            or not claim.clause.contains(word.span)
            or SAME[word.lower] & theirs.keys()
        ):
            continue
        if _is_named(reading, claim.sentence, word):
            continue
        other = next((theirs[one] for one in opposites if one in theirs), None)
        if other is None or _of_another_thing(reading, word, source, other):
            continue
        if _same_distance(reading, claim, word.span, source, passage, other) and _same_place(
            context, source, passage
        ):
            return _reversed(source, passage, word.span, other)
    return None


def _of_another_thing(reading: Reading, word: Word, source: Reading, other: Span) -> bool:
    """Whether what one is above and the other below are two: "above Camp 3", "below a wall"."""
    if word.lower not in _LEADING:
        return False
    mine, theirs = (
        next(
            (term.key for term in one.terms[one.sentence_at(span)] if term.span.start >= span.end),
            None,
        )
        for one, span in ((reading, word.span), (source, other))
    )
    return mine != theirs


_LEADING = frozenset("above over below under beneath inside outside within".split())
"""Directions that lead to the thing from which they are told."""


def _directions(source: Reading, sentence: int) -> dict[str, Span]:
    """The words of a sentence by which it may give a direction."""
    return {
        word.lower: word.span
        for word in source.words[sentence]
        if not _is_named(source, sentence, word)
    }


def _is_named(reading: Reading, sentence: int, word: Word) -> bool:
    """Whether a word is part of a name, as in "North Korea" and "the West Bank"."""
    if not word.text[0].isupper() or (word.text.isupper() and word.lower in COURSES):
        return False
    return word.span.start > reading.sentences[sentence].span.start or any(
        name.span.contains(word.span) for name in reading.names[sentence]
    )


def _same_distance(
    reading: Reading,
    claim: Claim,
    word: Span,
    source: Reading,
    passage: Passage,
    other: Span,
) -> bool:
    """Whether both directions stand beside one distance."""
    return any(
        kinship(mine, theirs) is not None and agree(mine, theirs)
        for mine in reading.quantities_by_sentence[claim.sentence]
        if _gap(mine.span, word) <= _NEAR
        for theirs in source.quantities_by_sentence[passage.sentence]
        if _gap(theirs.span, other) <= _NEAR
    )


def _same_place(context: Context, source: Reading, passage: Passage) -> bool:
    """Whether a name of the claim's sentence stands in the passage's."""
    names = {term.key for term in context.sentence if term.name}
    return any(term.key in names for term in source.terms[passage.sentence])


def _gap(one: Span, other: Span) -> int:
    return max(0, one.start - other.end, other.start - one.end)

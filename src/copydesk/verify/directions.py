"""Upstream for downstream, north for south: one word of a pair where a source has the other."""

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.lang.en.directions import OPPOSITE
from copydesk.understand.reading import Reading
from copydesk.understand.words import Word
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, Context
from copydesk.verify.passages import Passage
from copydesk.verify.quantities import agree, kinship

_SURE = 1.5
"""More than any likeness of words: what is compared is the direction itself."""
_NEAR = 45
"""Code points between a direction and the distance that it goes with."""


def compare_direction(
    reading: Reading, claim: Claim, context: Context, passage: Passage
) -> Comparison | None:
    """A contradiction, if a direction is reversed beside the same distance or the same place."""
    source = context.passages.readings[passage.source]
    theirs = _directions(source, passage.sentence)
    for word in reading.words[claim.sentence]:
        opposites = OPPOSITE.get(word.lower)
        if not opposites or not claim.clause.contains(word.span) or word.lower in theirs:
            continue
        if _is_named(reading, claim.sentence, word):
            continue
        other = next((theirs[one] for one in opposites if one in theirs), None)
        if other is None:
            continue
        if _same_distance(reading, claim, word.span, source, passage, other) and _same_place(
            context, source, passage
        ):
            return Comparison(
                passage,
                Stance.CONTRADICTS,
                _SURE,
                f"it has {other.cut(source.text)!r}",
                wrong=word.span,
                right=other.cut(source.text),
                differing=(other,),
                fault=faults.DIRECTION,
            )
    return None


def _directions(source: Reading, sentence: int) -> dict[str, Span]:
    """The words of a sentence by which it may give a direction."""
    return {
        word.lower: word.span
        for word in source.words[sentence]
        if not _is_named(source, sentence, word)
    }


def _is_named(reading: Reading, sentence: int, word: Word) -> bool:
    """Whether a word is part of a name, as in "North Korea" and "the West Bank"."""
    if not word.text[0].isupper():
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

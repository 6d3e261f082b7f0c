"""The passages that are most like a claim in meaning, whatever their words."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from copydesk.model.claim import Claim, ClaimKind
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.verify.comparison import context_of
from copydesk.verify.passages import Passage, Passages

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

_ALL = 600
"""Sentences of sources that are all looked at; of more, those that share most words."""
_SOME = 60


@dataclass(frozen=True, slots=True)
class Near:
    """A passage beside a claim.

    Attributes:
        passage: the passage.
        clause: how alike it is to the claim's clause, -1 to 1.
        sentence: how alike it is to the claim's whole sentence, -1 to 1.
    """

    passage: Passage
    clause: float
    sentence: float

    @property
    def likeness(self) -> float:
        """How alike it is to the likelier of the two."""
        return max(self.clause, self.sentence)


def nearest(reading: Reading, claim: Claim, passages: Passages, most: int) -> tuple[Near, ...]:
    """The passages most like a claim, likest first.

    Args:
        reading: the article.
        claim: the claim.
        passages: the sentences of the sources.
        most: how many.
    """
    found = candidates(reading, claim, passages)
    if not found:
        return ()
    prose = reading.article.prose
    sentence = reading.sentences[claim.sentence].span
    mine = meanings([claim.clause.cut(prose), sentence.cut(prose)])
    theirs = meanings([text_of(passages, passage) for passage in found])
    rated = [
        Near(passage, float(clause), float(whole))
        for passage, (clause, whole) in zip(found, theirs @ mine.T, strict=True)
    ]
    rated.sort(key=lambda one: (-one.likeness, one.passage.source, one.passage.sentence))
    return tuple(rated[:most])


def meant_ahead(reading: Reading, claims: Iterable[Claim], passages: Passages) -> None:
    """Make the vectors of the clauses and sentences of some claims together, which is faster."""
    prose = reading.article.prose
    asked = [claim for claim in claims if claim.kind is ClaimKind.EVENT and claim.checkable]
    spans = [span for one in asked for span in (one.clause, reading.sentences[one.sentence].span)]
    texts = [span.cut(prose) for span in spans]
    if asked and sum(map(len, passages.by_source)) <= _ALL:
        texts += [text_of(passages, one) for of_source in passages.by_source for one in of_source]
    meanings(texts)


def beyond_chance(reading: Reading, claim: Claim, passages: Passages, passage: Passage) -> float:
    """What likeness in meaning adds to that of words, 0 to 0.75: how far it is beyond chance."""
    prose = reading.article.prose
    sentence = reading.sentences[claim.sentence].span
    mine = meanings([claim.clause.cut(prose), sentence.cut(prose)])
    theirs = meanings([text_of(passages, passage)])[0]
    return max(0.0, float((mine @ theirs).max()) - _CHANCE)


_CHANCE = 0.25
"""How alike in meaning two sentences of one story are that tell different things."""


def candidates(reading: Reading, claim: Claim, passages: Passages) -> list[Passage]:
    """All passages, or those that share most words where there are very many."""
    if sum(map(len, passages.by_source)) <= _ALL:
        return [passage for of_source in passages.by_source for passage in of_source]
    near = context_of(reading, claim, passages).near()
    return [passage for _, passage in near[:_SOME]]


def text_of(passages: Passages, passage: Passage) -> str:
    """The words of a passage."""
    return passage.span.cut(passages.readings[passage.source].article.prose)

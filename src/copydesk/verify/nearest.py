"""The passages that are most like a claim in meaning, whatever their words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from copydesk.model.claim import Claim
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.verify.comparison import context_of
from copydesk.verify.passages import Passage, Passages

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

UNRELATED = 0.3
"""How alike in meaning two sentences of one story are that tell different things, at most."""
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
    alike = _vectors(passages, found) @ mine.T
    likeness = alike.max(axis=1).tolist()
    order = sorted(
        range(len(found)),
        key=lambda at: (-likeness[at], found[at].source, found[at].sentence),
    )
    return tuple(Near(found[at], float(alike[at, 0]), float(alike[at, 1])) for at in order[:most])


def _vectors(passages: Passages, found: Sequence[Passage]) -> "Vectors":
    """The vectors of some passages; those of all are put together once."""
    if _looks_at_all(passages):
        return passages.once_of_all(_vectors_of_all)
    return meanings([text_of(passages, passage) for passage in found])


def _vectors_of_all(passages: Passages) -> "Vectors":
    return meanings(texts_of_all(passages))


def texts_of_all(passages: Passages) -> list[str]:
    """The words of all passages, where each claim is compared with all of them."""
    if not _looks_at_all(passages):
        return []
    return [text_of(passages, one) for of_source in passages.by_source for one in of_source]


def _looks_at_all(passages: Passages) -> bool:
    return sum(map(len, passages.by_source)) <= _ALL


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
    if _looks_at_all(passages):
        return [passage for of_source in passages.by_source for passage in of_source]
    near = context_of(reading, claim, passages).near()
    return [passage for _, passage in near[:_SOME]]


def text_of(passages: Passages, passage: Passage) -> str:
    """The words of a passage."""
    return passage.span.cut(passages.readings[passage.source].article.prose)

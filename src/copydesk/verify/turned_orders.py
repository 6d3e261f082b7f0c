"""Two events that a sentence of the sources tells the other way about, in whatever words.

Each telling is two clauses, the earlier and the later one. What the article has first must be like
what the source has last, and the other way about, and each less like what stands in its own place
(the vectors of `understand.meaning`).
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.moments import without_names
from copydesk.verify.nearest import nearest
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.sequence import PADDING, Sequence
from copydesk.verify.told_orders import orders_told

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

_NEAREST = 5
"""Passages that may tell of the same two events."""
_EACH = 0.3
"""How alike in meaning the two tellings of each event must be at least."""
_BOTH = 0.85
"""The same of the two events together.

All by `eval/pairs` (business, disasters, politics, sport and crime) and by `eval.cross`, November
2026.
"""
_TURNED = 0.4
"""How much more alike they must be turned than straight."""
_TURNED_AT_ALL = 0.375
"""The same on the mean of the tellings with their names and without."""
_EACH_DEED = 0.27
"""How alike the two tellings of each event must be without their names."""
_TOLD_SO = 0.1
"""How much more alike straight than turned another telling must be to bear the article out."""
_SURE = 1.5
"""More than any likeness of words: what is compared is the order itself."""


def compare_turned(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that have the two events of a claim's sentence the other way about."""
    mine = orders_told(reading, claim.sentence)
    if not mine:
        return []
    theirs = list(_tellings(reading, claim, passages))
    found: list[Comparison] = []
    for one in mine:
        for passage, other in theirs:
            turned = _how_turned(reading, one, passages.readings[passage.source], other)
            if turned is None:
                continue
            if turned <= -_TOLD_SO:
                return []
            if turned >= _TURNED_AT_ALL:
                found.append(_against(passages, passage, one, other))
    return found


def _tellings(
    reading: Reading, claim: Claim, passages: Passages
) -> Iterator[tuple[Passage, Sequence]]:
    seen: set[tuple[int, int]] = set()
    for near in nearest(reading, claim, passages, _NEAREST):
        source = near.passage.source
        for sentence in (near.passage.sentence, near.passage.sentence + 1):
            inside = sentence < len(passages.by_source[source])
            if inside and (source, sentence) not in seen:
                seen.add((source, sentence))
                passage = passages.by_source[source][sentence]
                text = passages.readings[source]
                words = text.sentences[sentence].span.cut(text.article.prose)
                for told in orders_told(text, sentence):
                    if not told.denied and not _NOT_UNTIL.search(words):
                        yield passage, told


_NOT_UNTIL = re.compile(
    r"(?:\b(?:not|never|no|nobody|cannot)\b|n['’]t\b)[^.;]*\b(?:until|till)\b", re.IGNORECASE
)
"""What began at a time: "did not land until noon" is no "was on the ground until noon" turned."""


def _how_turned(reading: Reading, one: Sequence, source: Reading, other: Sequence) -> float | None:
    """How much more alike two tellings are turned than straight; None where they are of others.

    The events must be turned without the names too: two deeds of one man are alike by his name.
    """
    spans = [(reading, one.earlier), (reading, one.later)]
    spans += [(source, other.earlier), (source, other.later)]
    straight, turned = _likenesses(meanings([_words(text, span) for text, span in spans]))
    likest = max(straight, turned, key=sum)
    if min(likest) < _EACH or sum(likest) < _BOTH:
        return None
    margin = sum(turned) - sum(straight)
    if margin < _TURNED:
        return margin
    if any(one <= other for one, other in zip(turned, straight, strict=True)):
        return None
    deeds = [without_names(text, text.sentence_at(span), span) for text, span in spans]
    straight, turned = _likenesses(meanings(deeds))
    return (margin + sum(turned) - sum(straight)) / 2 if min(turned) >= _EACH_DEED else None


def _likenesses(four: "Vectors") -> tuple[tuple[float, float], tuple[float, float]]:
    """How alike the two events are straight and turned, of the vectors of earlier, later twice."""
    first, second, their_first, their_second = four
    straight = (float(first @ their_first), float(second @ their_second))
    return straight, (float(first @ their_second), float(second @ their_first))


def _words(reading: Reading, span: Span) -> str:
    return span.cut(reading.article.prose).strip(PADDING)


def _against(passages: Passages, passage: Passage, mine: Sequence, told: Sequence) -> Comparison:
    words = _words(passages.readings[passage.source], told.words)
    return Comparison(
        passage,
        Stance.CONTRADICTS,
        _SURE,
        f"it has them the other way about: {words}",
        wrong=mine.words,
        differing=(told.words,),
        fault=faults.ORDER,
    )

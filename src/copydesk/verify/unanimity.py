"""A vote in which an article has nobody against, and reports have some."""

import re

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.lang.en.unanimity import BODIES, SPLIT, UNANIMOUS
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.nearest import nearest
from copydesk.verify.passages import Passages

_NEAREST = 20
_ALIKE = 0.3
"""How alike in meaning one passage must be that tells the vote."""
_BEFORE = 2
"""Sentences before a vote in which the body that voted is named."""
_SURE = 1.0
_WORD = re.compile(r"[a-z]+")


def compare_unanimity(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """The passages that count votes against what a clause has as unanimous.

    Nothing where a source has the body unanimous too, or gives more than one count of it: it then
    voted more than once.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    if not UNANIMOUS.search(claim.clause.cut(reading.article.prose)):
        return []
    bodies = _bodies(reading, claim.sentence)
    found: list[Comparison] = []
    counts: set[tuple[str, str]] = set()
    for by_source in passages.by_source:
        for passage in by_source:
            source = passages.readings[passage.source]
            words = source.sentences[passage.sentence].span
            splits = list(SPLIT.finditer(source.article.prose, words.start, words.end))
            agreed = UNANIMOUS.search(source.article.prose, words.start, words.end)
            if not (splits or agreed) or not bodies & _bodies(source, passage.sentence):
                continue
            if agreed:
                return []
            counts.update((one["for"].lower(), one["against"].lower()) for one in splits)
            found.append(
                Comparison(
                    passage,
                    Stance.CONTRADICTS,
                    _SURE,
                    "it counts votes against",
                    wrong=claim.clause,
                    differing=(Span(*splits[0].span()),),
                    fault=faults.OPPOSITE,
                )
            )
    near = {
        (one.passage.source, one.passage.sentence)
        for one in nearest(reading, claim, passages, _NEAREST)
        if one.likeness >= _ALIKE
    }
    meant = any((one.passage.source, one.passage.sentence) in near for one in found)
    return found if meant and len(counts) == 1 else []


def _bodies(reading: Reading, sentence: int) -> frozenset[str]:
    """The bodies that a sentence, or the last before it that names any, is of."""
    prose = reading.article.prose
    for at in range(sentence, max(-1, sentence - _BEFORE - 1), -1):
        words = reading.sentences[at].span.cut(prose).lower()
        found = frozenset(BODIES[word] for word in _WORD.findall(words) if word in BODIES)
        if found:
            return found
    return frozenset()

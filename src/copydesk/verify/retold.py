"""The passages that tell what a clause tells, with what they share, pronouns followed back."""

import re
from dataclasses import dataclass

from copydesk.model.claim import Claim
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.verify.nearest import nearest, text_of
from copydesk.verify.passages import Passage, Passages

_NEAREST = 16
_RESUMES = re.compile(
    r"\b(?:it|its|he|his|him|she|her|they|their|them|this|that|these|those|there)\b", re.IGNORECASE
)
"""Words by which a clause may speak of what the sentence before it tells."""


@dataclass(frozen=True, slots=True)
class Retold:
    """A passage beside a claim.

    Attributes:
        passage: the passage.
        likeness: how alike it is to the clause, its sentence, or that with the sentence before.
        shared: the keys of the words that both have, those of the sentence before the clause
            included where the clause speaks of it.
    """

    passage: Passage
    likeness: float
    shared: frozenset[str]


def retellings(reading: Reading, claim: Claim, passages: Passages) -> list[Retold]:
    """The passages most like a claim, likest first.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
    """
    prose = reading.article.prose
    whole = reading.sentences[claim.sentence].span.cut(prose)
    resumes = claim.sentence > 0 and _RESUMES.search(whole)
    sentences = [claim.sentence - 1, claim.sentence] if resumes else [claim.sentence]
    keys = {term.key for at in sentences for term in reading.terms[at] if not term.minor}
    joined = " ".join(reading.sentences[at].span.cut(prose) for at in sentences)
    found = []
    near = nearest(reading, claim, passages, _NEAREST)
    theirs = meanings([joined, *(text_of(passages, one.passage) for one in near)])
    for one, likeness in zip(near, theirs[1:] @ theirs[0], strict=True):
        terms = passages.readings[one.passage.source].terms[one.passage.sentence]
        shared = frozenset(term.key for term in terms) & keys
        found.append(Retold(one.passage, max(one.likeness, float(likeness)), shared))
    return sorted(found, key=lambda one: -one.likeness)

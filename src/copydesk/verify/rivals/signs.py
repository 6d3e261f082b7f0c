"""What tells that one value stands in the place of another: a row of numbers for each candidate."""

from collections.abc import Sequence
from dataclasses import astuple, fields
from typing import TYPE_CHECKING

from copydesk.model.claim import Claim, ClaimKind
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.verify.nearest import text_of
from copydesk.verify.passages import Passages
from copydesk.verify.rivals.apart import Apart
from copydesk.verify.rivals.candidates import Candidate, Candidates

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Row = NDArray[np.float64]
    Rows = NDArray[np.float64]

SIGNS = (
    "bias",
    "clause",  # how alike in meaning the claim's clause and the passage are
    "sentence",  # how alike its whole sentence and the passage are
    "own",  # how much more alike the likest passage is that has the article's very value
    "absent",  # whether no passage has it
    "kin",  # how alike in what they count the two values are
    "words",  # how alike the words around them are
    "beside",  # how alike the words right beside them are
    "share",  # the share of the clause's words that the passage has
    "taken",  # how alike a sentence of the article is that has the rival's value elsewhere
    "slip",  # whether two digits changed places
    "digit",  # whether one digit differs, or the month alone
    "company",  # how many other values the two sentences have in common, up to 2
    "sources",  # how many sources have the rival in a passage about as alike, up to 3
    "others",  # how many other rivals are about as alike, up to 3
    "both",  # whether the passage has the article's value too
    *(one.name for one in fields(Apart)),  # what speaks against one thing being meant
    "clock",
    "date",
    "duration",
    "distinct",  # how unlikely it is that two texts have the article's value by chance
)
"""The names of the numbers in a row, in order."""
_MOST = 40
"""Candidates that are looked at, those first that share most words."""
_ABOUT = 0.15
_OTHERS = 0.1
_TAKEN = 0.3


def likest(reading: Reading, claim: Claim, found: Candidates, passages: Passages) -> Candidates:
    """The candidates worth a closer look: those most alike in words and in meaning."""
    if len(found.rivals) <= _MOST:
        return found
    prose = reading.article.prose
    mine = meanings([claim.clause.cut(prose), reading.sentences[claim.sentence].span.cut(prose)])
    theirs = meanings([text_of(passages, one.passage) for one in found.rivals])
    near = (theirs @ mine.T).max(axis=1)
    order = sorted(
        range(len(found.rivals)),
        key=lambda at: (-found.rivals[at].words - found.rivals[at].share - 2 * near[at], at),
    )
    kept = sorted(order[:_MOST])
    return Candidates(
        tuple(found.rivals[at] for at in kept),
        found.own,
        tuple(found.taken[at] for at in kept),
        found.distinct,
    )


def rows(reading: Reading, claim: Claim, found: Candidates, passages: Passages) -> "Rows":
    """A row of signs for each candidate.

    Returns:
        An array of shape (candidates, len(SIGNS)).
    """
    import numpy as np

    prose = reading.article.prose
    mine = meanings([claim.clause.cut(prose), reading.sentences[claim.sentence].span.cut(prose)])
    theirs = meanings([text_of(passages, one.passage) for one in found.rivals])
    likeness = theirs @ mine.T
    nearest = likeness.max(axis=1)
    with_own = meanings([text_of(passages, passage) for passage in found.own]) @ mine.T
    own = float(with_own.max()) if found.own else 0.0
    places = {(passage.source, passage.sentence) for passage in found.own}
    made = []
    for at, one in enumerate(found.rivals):
        made.append(
            (
                1.0,
                *map(float, likeness[at]),
                own - nearest[at] if found.own else 0.0,
                not found.own,
                one.kin,
                one.words,
                one.beside,
                one.share,
                max(0.0, _taken(reading, found.taken[at], theirs[at]) - nearest[at] + _TAKEN),
                one.slip,
                one.digit,
                min(2, one.company),
                min(3, len(_sources(found.rivals, nearest, at))),
                min(3, len(_others(found.rivals, nearest, at))),
                (one.passage.source, one.passage.sentence) in places,
                *astuple(one.apart),
                claim.kind is ClaimKind.CLOCK,
                claim.kind is ClaimKind.DATE,
                claim.kind is ClaimKind.DURATION,
                found.distinct,
            )
        )
    return np.array(made, np.float64).reshape(-1, len(SIGNS))


def _taken(reading: Reading, sentences: Sequence[int], theirs: "NDArray[np.float32]") -> float:
    """How alike to a passage the article's likest sentence is that has its value elsewhere."""
    if not sentences:
        return 0.0
    texts = [reading.sentences[at].span.cut(reading.article.prose) for at in sentences]
    return float((meanings(texts) @ theirs).max())


def _sources(
    rivals: Sequence[Candidate], nearest: "NDArray[np.float32]", at: int
) -> frozenset[int]:
    """The sources that have a rival's value in a passage that is about as alike."""
    return frozenset(
        one.passage.source
        for one, near in zip(rivals, nearest, strict=True)
        if one.value == rivals[at].value and near > nearest[at] - _ABOUT
    )


def _others(rivals: Sequence[Candidate], nearest: "NDArray[np.float32]", at: int) -> frozenset[str]:
    """The other values that passages about as alike have."""
    return frozenset(
        one.value
        for one, near in zip(rivals, nearest, strict=True)
        if one.value != rivals[at].value and near > nearest[at] - _OTHERS
    )

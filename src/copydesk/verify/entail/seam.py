"""The seam behind which sentences are compared as wholes."""

from collections.abc import Callable
from dataclasses import dataclass

from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.understand.reading import Reading


@dataclass(frozen=True, slots=True)
class Stated:
    """Words of a text, in their sentence.

    Attributes:
        reading: the text.
        sentence: the index of the sentence.
        span: the words that are compared.
    """

    reading: Reading
    sentence: int
    span: Span


@dataclass(frozen=True, slots=True)
class Entailed:
    """What one statement says of another.

    Attributes:
        stance: SUPPORTS or CONTRADICTS.
        strength: how surely: the likeness of words, 0 to 1, and what the judge adds to it.
        mine, theirs: the words on either side that decide it.
        why: the same in words for the user.
    """

    stance: Stance
    strength: float
    mine: Span
    theirs: Span
    why: str


Entailment = Callable[[Stated, Stated, float], Entailed | None]
"""Given a claim, a passage and the share of the claim's words that the passage has (0 to 1), what
the passage says of the claim; None when it is not sure. Another judge of sentences, a trained one
say, is a function of this type."""

"""Evidence: words of a source that bear on a claim."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copydesk.model.span import Span


class Stance(StrEnum):
    """What a passage says of a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    MENTIONS = "mentions"
    """It is about the same, and settles nothing."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A span of a source with its stance on a claim.

    Attributes:
        source: the name of the source.
        hash: the content address of the source's text.
        span: where the words stand in it.
        quote: the words.
        stance: what they say of the claim.
        origin: where the information came from.
        published: when the source was published, if known.
        why: what was compared, in words for the user: "84 dead, not 95".
        differing: the words of the passage that differ from the claim's.
    """

    source: str
    hash: str
    span: Span
    quote: str
    stance: Stance
    origin: str
    published: datetime | None = None
    why: str = ""
    differing: tuple[Span, ...] = ()

"""Claims: the checkable statements of an article."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.span import Span


class ClaimKind(StrEnum):
    """What a claim states, and so what it is compared by."""

    EVENT = "event"
    FIGURE = "figure"
    DATE = "date"
    CLOCK = "clock"
    PERSON = "person"
    PLACE = "place"
    QUOTE = "quote"
    STATEMENT = "statement"
    """What somebody said, in the article's words."""
    SUPERLATIVE = "superlative"
    ORDER = "order"
    HEADLINE = "headline"
    CELL = "table cell"


class Modality(StrEnum):
    """How a sentence stands to the facts."""

    FACT = "fact"
    ATTRIBUTED = "attributed"
    OPINION = "opinion"
    FORECAST = "forecast"
    ADVICE = "advice"
    QUESTION = "question"
    NOTICE = "notice"
    """What an article says of itself: links to other coverage, disclosures, credits."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of an article.

    Attributes:
        id: "c1", "c2" and so on, in reading order.
        span: its words.
        kind: what it states.
        modality: how it stands to the facts.
        sentence: the index of its sentence.
    """

    id: str
    span: Span
    kind: ClaimKind
    modality: Modality = Modality.FACT
    sentence: int = 0

    @property
    def checkable(self) -> bool:
        """Whether sources could settle it."""
        return self.modality in (Modality.FACT, Modality.ATTRIBUTED)

"""Claims: the checkable statements of an article."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.model.timex import Timex


class ClaimKind(StrEnum):
    """What a claim states, and so what it is compared by."""

    EVENT = "event"
    FIGURE = "figure"
    DATE = "date"
    CLOCK = "clock"
    DURATION = "duration"
    NAME = "name"
    """Who a person or a body is called, and which office a person holds."""
    PLACE = "place"
    QUOTE = "quote"
    STATEMENT = "statement"
    """What somebody said, in the article's words."""
    SUPERLATIVE = "superlative"
    ORDER = "order"


class Modality(StrEnum):
    """How a sentence stands to the facts."""

    FACT = "fact"
    ATTRIBUTED = "attributed"
    OPINION = "opinion"
    FORECAST = "forecast"
    GENERAL = "general remark"
    """How things of a kind are, which no report of one event could settle."""
    QUESTION = "question"
    NOTICE = "notice"
    """What an article says of itself: links to other coverage, disclosures, credits."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of an article.

    Attributes:
        id: "c1", "c2" and so on, in reading order.
        span: its words.
        clause: the words around it that say what it is about.
        kind: what it states.
        modality: how it stands to the facts.
        sentence: the index of its sentence.
        value: the number or the time that it states, for figures, dates, clocks and durations.
        inner: clauses inside its own that are claims of their own.
    """

    id: str
    span: Span
    clause: Span
    kind: ClaimKind
    modality: Modality = Modality.FACT
    sentence: int = 0
    value: Quantity | Timex | None = None
    inner: tuple[Span, ...] = ()

    @property
    def checkable(self) -> bool:
        """Whether sources could settle it: of a forecast, whether it is theirs too."""
        return self.modality in (Modality.FACT, Modality.ATTRIBUTED, Modality.FORECAST)

    def says(self, words: Span) -> bool:
        """Whether some words are of this claim and of none inside it."""
        return self.clause.contains(words) and not any(one.contains(words) for one in self.inner)

"""What comparing the persons of an article with a source gives."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.span import Span


class PersonStatus(StrEnum):
    """How an article's naming of a person, or of an office, stands to one source."""

    AGREES = "agrees"
    OTHER_NAME = "other name"
    OTHER_OFFICE = "other office"
    FORMER_HOLDER = "former holder"
    FUTURE_HOLDER = "future holder"
    ROLE_ELSEWHERE = "role elsewhere"
    """The office is another body's, or several hold it: nothing follows."""


class Certainty(StrEnum):
    """Whether a finding can stand on it."""

    SURE = "sure"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """What one source says of one person of an article.

    Attributes:
        span: the words of the article: the name, or the office where that is wrong.
        status: how they stand to the source.
        certainty: whether a finding can stand on it.
        source: the index of the source; None for the tables of `knowledge`.
        source_span: the words of the source; None where there is no source.
        right: what belongs in place of ``span``, where it differs.
        why: in one sentence for the user.
    """

    span: Span
    status: PersonStatus
    certainty: Certainty
    source: int | None = None
    source_span: Span | None = None
    right: str | None = None
    why: str = ""

    @property
    def wrong(self) -> bool:
        """Whether the source says otherwise."""
        return self.status not in (PersonStatus.AGREES, PersonStatus.ROLE_ELSEWHERE)

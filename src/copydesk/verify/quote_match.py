"""What comparing a quotation of an article with a source gives."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.span import Span
from copydesk.verify.person_match import Certainty


class QuoteStatus(StrEnum):
    """How a quotation stands to the sources."""

    VERBATIM = "verbatim"
    SHORTENED = "shortened"
    """Words left out, at an ellipsis or at an end, that turn nothing into its opposite."""
    VARIANT = "variant"
    """The same utterance in nearly the same words: another transcript, another translation."""
    PROSE = "prose"
    """The source has the words, and not in quotation marks."""
    ALTERED = "altered"
    SPLICED = "spliced"
    """Words of two utterances as one."""
    NEGATION_DROPPED = "negation dropped"
    """What is left out turns the meaning into its opposite."""
    WRONG_SPEAKER = "wrong speaker"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class QuoteMatch:
    """What one source says of one quotation of an article.

    Attributes:
        span: the quotation in the article, marks included.
        status: how it stands to the source.
        certainty: whether a finding can stand on it.
        speaker: the words of the article that stand for the speaker.
        source: the index of the source; None for NOT_FOUND.
        source_span: the words in the source.
        source_speaker: the words of the source that stand for its speaker.
        differing: the words of the article that differ.
        source_differing: the words of the source that differ.
        right: what belongs in place of the quotation, or of its speaker, where they differ.
        why: in one sentence for the user.
        same_speaker: whether the source certainly has the words from the article's speaker.
    """

    span: Span
    status: QuoteStatus
    certainty: Certainty
    speaker: Span | None = None
    source: int | None = None
    source_span: Span | None = None
    source_speaker: Span | None = None
    differing: tuple[Span, ...] = ()
    source_differing: tuple[Span, ...] = ()
    right: str | None = None
    why: str = ""
    same_speaker: bool = False

    @property
    def wrong(self) -> bool:
        """Whether the source says otherwise."""
        return self.status in (
            QuoteStatus.ALTERED,
            QuoteStatus.SPLICED,
            QuoteStatus.NEGATION_DROPPED,
            QuoteStatus.WRONG_SPEAKER,
        )

    @property
    def found(self) -> bool:
        """Whether the source has the words from the same speaker."""
        return self.status in (
            QuoteStatus.VERBATIM,
            QuoteStatus.SHORTENED,
            QuoteStatus.VARIANT,
            QuoteStatus.PROSE,
        )

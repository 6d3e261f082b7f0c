"""Quotations: words in marks, who says them, how and where."""

from dataclasses import dataclass
from enum import StrEnum

from copydesk.model.span import Span


class QuoteKind(StrEnum):
    """What words in quotation marks are."""

    SPEECH = "speech"
    TERM = "term"
    """A word or two spoken of, or used with distance: the "ping-pong" of the two chambers."""
    TITLE = "title"
    """The name of a work."""


class Known(StrEnum):
    """How certain it is who speaks."""

    NAMED = "named"
    """The words of attribution name the speaker."""
    RESOLVED = "resolved"
    """A pronoun or a description that can mean only one of those named."""
    GUESSED = "guessed"
    """The likeliest of several, or nobody is said to speak and the last speaker goes on."""
    DESCRIBED = "described"
    """A description that means none of those named: "a witness", "the ministry"."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something.

    Attributes:
        span: the words of attribution that stand for the speaker.
        known: how certain it is who that is.
        words: the folded words of the speaker's fullest name; empty when only described.
        stems: stems of the words of the description, office included.
        person: whether it is certainly a person, not a body.
    """

    span: Span
    known: Known
    words: tuple[str, ...] = ()
    stems: frozenset[str] = frozenset()
    person: bool = False

    @property
    def certain(self) -> bool:
        """Whether it may be compared with another speaker."""
        return self.known is not Known.GUESSED


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks.

    Attributes:
        span: marks included.
        words: what is quoted, without the marks and the comma before a closing one.
        kind: whether they are speech at all.
        depth: 0 for the outermost, 1 for a quotation inside one.
        block: the index of the block.
        sentence: the index of the sentence in which it begins.
        speaker: who says them, if the text says so.
        verb: the verb of speech, if there is one.
        act: what the verb does ("say", "promise"); see `lang.en.quotes.SPEECH`.
        channel: where it was said ("statement", "interview"), if the text says so.
        goes_on: whether it carries on the utterance of the quotation before it.
    """

    span: Span
    words: Span
    kind: QuoteKind
    depth: int
    block: int
    sentence: int
    speaker: Speaker | None = None
    verb: Span | None = None
    act: str | None = None
    channel: str | None = None
    goes_on: bool = False

"""Two events of which a sentence says which came first, and the words that tell them."""

import re
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.sequence import BREAKS
from copydesk.understand.reading import Reading
from copydesk.verify.lengths import Length

PADDING = " \n.,;:—"
"""What stands around the words that tell an event and is none of them."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """Two events of which one came first.

    Attributes:
        earlier, later: the words that tell them.
        gap: the time between them, if it is told.
        words: the words that say so.
        told: the words of that time.
        stressed: whether the order is what the words are about, not told by the way.
        denied: whether it is denied that the later event came first, which may never have come.
        shared: the deed that the later event shares with the earlier one: "was struck", where one
            was struck first and the other second.
    """

    earlier: Span
    later: Span
    words: Span
    gap: Length | None = None
    told: Span | None = None
    stressed: bool = True
    denied: bool = False
    shared: Span | None = None


def sides_of_cue(prose: str, span: Span, cue: re.Match[str]) -> tuple[Span, Span]:
    """What stands left and right of a cue, up to the next break."""
    start = span.start
    for one in BREAKS.finditer(prose, span.start, cue.start()):
        start = one.end()
    return Span(start, cue.start()), until_break(prose, Span(cue.end(), span.end))


def until_break(prose: str, span: Span) -> Span:
    end = BREAKS.search(prose, span.start, span.end)
    return Span(span.start, end.start()) if end else span


def has_verb(reading: Reading, sentence: int, span: Span) -> bool:
    """Whether some words have a verb in a tense: "before the first picture *came* in"."""
    return any(
        token.tag in _IN_A_TENSE and span.contains(token.span)
        for token in reading.parse_at(sentence).tokens
    )


_IN_A_TENSE = ("VBD", "VBZ", "VBP", "VBN")


def predicate_of(reading: Reading, sentence: int, left: Span) -> Span | None:
    """What some words say of their subject: from the first verb in a tense on."""
    tokens = reading.parse_at(sentence).tokens
    inside = (token for token in tokens if left.contains(token.span))
    verb = next((token for token in inside if token.tag in _IN_A_TENSE), None)
    return Span(verb.span.start, left.end) if verb else None

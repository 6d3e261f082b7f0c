"""Sentences with other words in place of some, and texts with other sentences."""

from collections.abc import Mapping, Sequence

from copydesk.model.span import Span
from copydesk.model.update import Stale
from copydesk.write.numerals import begin_with


def edited(text: str, whole: Span, edits: Mapping[Span, str]) -> str:
    """A sentence with other words at some of its spans; it begins as sentences do."""
    pieces = []
    last = whole.start
    for span in sorted(edits):
        pieces += [text[last : span.start], edits[span]]
        last = span.end
    made = "".join([*pieces, text[last : whole.end]])
    return begin_with(made) if min(edits).start == whole.start else made


def rewritten(text: str, stale: Sequence[Stale]) -> str:
    """A text in which each sentence that has a certain replacement is replaced."""
    pieces = []
    last = 0
    for one in stale:
        if one.replacement is not None and one.sentence.start >= last:
            pieces += [text[last : one.sentence.start], one.replacement]
            last = one.sentence.end
    return "".join([*pieces, text[last:]])

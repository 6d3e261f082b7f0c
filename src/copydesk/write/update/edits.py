"""Sentences with other words in place of some."""

from collections.abc import Mapping

from copydesk.model.span import Span
from copydesk.write.numerals import begin_with


def edited(text: str, whole: Span, edits: Mapping[Span, str]) -> str | None:
    """A stretch of a text with other words at some of its spans.

    None where two spans overlap, or one does not lie in the stretch.
    """
    pieces = []
    last = whole.start
    for span in sorted(edits):
        if span.start < last or span.end > whole.end:
            return None
        pieces += [text[last : span.start], edits[span]]
        last = span.end
    return "".join([*pieces, text[last : whole.end]])


def edited_sentence(text: str, whole: Span, edits: Mapping[Span, str]) -> str | None:
    """A sentence with other words at some of its spans; it begins as sentences do."""
    made = edited(text, whole, edits)
    return begin_with(made) if made and min(edits).start == whole.start else made

"""Texts with other words at some places."""

import pytest

from copydesk.model.span import Span
from copydesk.write.update.edits import edited

TEXT = "Nine boats and four barges sank."


def test_words_are_put_in_place_of_others() -> None:
    edits = {Span(15, 19): "five", Span(0, 4): "Ten"}
    assert edited(TEXT, Span(0, len(TEXT)), edits) == "Ten boats and five barges sank."


@pytest.mark.parametrize(
    "edits",
    [
        {Span(0, 10): "Ten boats", Span(5, 14): "ships and"},
        {Span(0, 4): "Ten", Span(27, 32): "burned."},
    ],
)
def test_edits_that_overlap_or_lie_elsewhere_are_refused(edits: dict[Span, str]) -> None:
    assert edited(TEXT, Span(0, 26), edits) is None

"""Sentences of sources in words of one's own."""

import pytest

from copydesk.write.cast import Cast
from copydesk.write.dates import Calendar
from copydesk.write.runs import Runs
from copydesk.write.telling import Telling
from tests.write.made import EVENT


def own_words(source: str, sentence: str) -> str:
    """The sentence as it is told; it must share no run with its source."""
    runs = Runs([source])
    calendar = Calendar(EVENT.as_of)
    telling = Telling(EVENT, runs, {}, calendar, Cast(EVENT.people))
    item = telling.tell("s1", [lambda: sentence], ["s1"], (), "a sentence")
    assert item is not None
    return item.sentence.text


@pytest.mark.parametrize(
    ("source", "sentence", "told"),
    [
        (
            "the largest crane of the northern yard had fallen",
            "In the largest port the largest crane of the northern yard had fallen.",
            "In the largest port the biggest crane of the northern yard had fallen.",
        ),
        (
            "the roof of the old mill had nearly come down",
            "“It nearly hit us,” he said; the roof of the old mill had nearly come down.",
            "“It nearly hit us,” he said; the roof of the old mill had almost come down.",
        ),
    ],
)
def test_only_what_is_the_sources_is_told_in_other_words(
    source: str, sentence: str, told: str
) -> None:
    assert own_words(source, sentence) == told

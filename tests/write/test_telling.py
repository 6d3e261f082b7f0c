"""Sentences of sources in words of one's own."""

import pytest

from copydesk.write.cast import Cast
from copydesk.write.dates import Calendar
from copydesk.write.nouns import nouns_in
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


@pytest.mark.parametrize(
    ("source", "subject", "inside"),
    [
        ("She bought a rose at the stall.", "Rose Hale", "Rose Hale"),
        ("The tide left a mark on the wall.", "Mark Ober", "Mark Ober"),
        ("The dawn was grey.", "Dawn Arlen and her sister", "Dawn Arlen and her sister"),
        ("The bay froze.", "Bay Street", "Bay Street"),
        ("Every diver came up.", "Diver crews", "diver crews"),
        ("The dredger left.", "Dredger", "dredger"),
        ("Nothing else is told.", "Dredger", "Dredger"),
    ],
)
def test_only_a_common_word_loses_its_capital(source: str, subject: str, inside: str) -> None:
    texts = [source]
    telling = Telling(
        EVENT, Runs(texts), {}, Calendar(EVENT.as_of), Cast(EVENT.people), nouns=nouns_in(texts)
    )
    clause = telling.clause(subject, "opened", "the hall")
    assert clause.inside(clause.subject) == inside

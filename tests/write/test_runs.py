"""Runs of words shared with sources."""

import pytest

from copydesk.write.runs import Runs

SOURCE = "The roof of the eastern hall fell in about 50 minutes later, the fire service said."


@pytest.mark.parametrize(
    "sentence",
    [
        "About 50 minutes later part of the roof fell in.",
        "The roof of the eastern hall fell, it said.",
        "The report says: “The roof of the eastern hall fell in about 50 minutes later.”",
        'The report says: "The roof of the eastern hall fell in about 50 minutes later."',
        "",
    ],
)
def test_own_sentences_and_quotations_share_no_run(sentence: str) -> None:
    assert Runs([SOURCE]).shared(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "On Tuesday the roof of the eastern hall fell in.",
        "THE ROOF, OF THE EASTERN HALL, FELL IN",
        "He said “yes” and the roof of the eastern hall fell in.",
    ],
)
def test_eight_words_in_a_row_are_the_sources(sentence: str) -> None:
    assert Runs([SOURCE]).shared(sentence) == tuple("the roof of the eastern hall fell in".split())

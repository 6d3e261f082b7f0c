"""Runs of words shared with sources."""

import pytest

from copydesk.write.runs import Runs, places_of, words_of

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


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Later the roof, of the hall, fell in.", ["the roof, of the hall"]),
        ("“The roof of the hall,” he said: the roof of the hall.", ["the roof of the hall"]),
        ("The roof of a hall.", []),
    ],
)
def test_a_run_is_found_outside_quotations(sentence: str, parts: list[str]) -> None:
    found = places_of("the roof of the hall".split(), sentence)
    assert [one.cut(sentence) for one in found] == parts


def test_of_a_run_around_a_quotation_the_parts_beside_it_are_found() -> None:
    sentence = "The guard called it “almost full” and almost dark"
    found = [one.cut(sentence) for one in places_of(words_of(sentence), sentence)]
    assert found == ["The guard called it ", " and almost dark"]

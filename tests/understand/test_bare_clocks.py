"""Clock times in words alone, where what stands around them says that they are times."""

import pytest

from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference

FRONT = "---\npublished: 2025-10-16T20:00:00+00:00\n---\n"


def clocks(text: str) -> list[tuple[str, str]]:
    article = read((FRONT + text + "\n").encode())
    reading = Reading(article, find_reference(article, None))
    return [
        (timex.span.cut(article.text), f"{timex.start:%H:%M}")
        for timex in reading.timexes
        if timex.start is not None and timex.stated.hour is not None
    ]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The barge cast off at 06:45 hours on 14 October.", "06:45 hours", "06:45"),
        (
            "It was twenty to nine on Monday evening when the lights failed.",
            "twenty to nine",
            "20:40",
        ),
        ("The last tram left at ten past five.", "ten past five", "05:10"),
        ("Doors: 18:30. Start of the second half: 20:45.", "18:30", "18:30"),
        ("Referee: Una Brant. Kick-off: 16:30.", "16:30", "16:30"),
        ("The launch had been planned for 11:20, before the fog.", "11:20", "11:20"),
        ("Smoke was seen at around two on Sunday afternoon.", "around two", "14:00"),
        ("The wall gave way shortly before seven on Tuesday morning.", "seven", "07:00"),
        ("A deal came towards eight in the evening.", "eight in the evening", "20:00"),
        ("By eleven that night the square was empty.", "eleven that night", "23:00"),
    ],
)
def test_clocks_without_o_clock(text: str, words: str, value: str) -> None:
    assert (words, value) in clocks(text)


@pytest.mark.parametrize(
    "text",
    [
        "The jury split five to four on Monday.",
        "They lost by ten to seven.",
        "She won by six on Sunday afternoon.",
        "Best split: 14:31. Ratio: 16:30.",
        "Police killed six on Sunday afternoon.",
        "The bill passed ten to five, and the session closed.",
        "Odds were five to one on the favourite.",
    ],
)
def test_numbers_are_no_clocks(text: str) -> None:
    assert clocks(text) == []

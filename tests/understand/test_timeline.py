"""A description brings back the date of what it describes, or nothing."""

from datetime import datetime

import pytest

from copydesk.ingest import read
from copydesk.understand.reading import Reading
from copydesk.understand.reference import find_reference
from copydesk.understand.stems import stem
from copydesk.understand.timeline import day_of_any, recalled, recalled_clock

STORY = (
    "The first patient came down with a rash on 9 January 2024. "
    "The dam was closed in 1936, and the valley was flooded.\n\n"
    "The captain gave the order at 23:50. On 4 May 2020 a fire broke out, and on 6 July 2021 "
    "another fire followed.\n\n"
)


def described(words: str) -> tuple[Reading, int]:
    article = read(STORY + words)
    reference = find_reference(article, datetime.fromisoformat("2024-03-08"))
    reading = Reading(article, reference)
    return reading, len(reading.sentences) - 1


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("that first rash", "2024-01-09"),
        ("the flooding of the valley", None),
        ("the closure of the dam", "1936"),
        ("the fire", None),
        ("that fire", "2021-07-06"),
        ("the election", None),
        ("the", None),
    ],
)
def test_dates(words: str, value: str | None) -> None:
    reading, index = described(words)
    found = recalled(
        reading.words[index],
        reading.timeline,
        near=reading.sentences[index].span,
        sentence=index,
    )
    assert (found.value if found else None) == value


def test_clock_time() -> None:
    reading, index = described("the captain gave the order")
    found = recalled_clock(reading.words[index], reading.timeline, sentence=index)
    assert found is not None
    assert (found.stated.hour, found.stated.minute) == (23, 50)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The vote was held on 6 June 2024. He fell ill before polling day.", "2024-06-06"),
        ("The vote of 6 June 2024 was close. The poll of 4 May 2020 was not. He fell ill.", None),
        ("An election is due in May 2026. He fell ill before polling day.", None),
    ],
)
def test_day_of_any_kind_of_vote(text: str, value: str | None) -> None:
    article = read(text)
    reading = Reading(article, find_reference(article, datetime(2024, 7, 1)))
    found = day_of_any(("vote", "poll", "election"), reading.timeline, sentence=9)
    assert (found.value if found else None) == value


def test_later_happenings_are_left_out() -> None:
    reading, index = described("the fire")
    found = recalled(
        reading.words[index],
        reading.timeline,
        near=reading.sentences[index].span,
        sentence=index,
        before=datetime(2021, 1, 1),
    )
    assert found is not None
    assert found.value == "2020-05-04"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("flooded", "flooding"),
        ("closed", "closure"),
        ("transferred", "transfer"),
        ("studies", "study"),
        ("opening", "opened"),
    ],
)
def test_kin_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)

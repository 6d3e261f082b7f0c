"""Pairs of expressions that form one range."""

import pytest

from tests.understand.time.conftest import Read


@pytest.mark.parametrize(
    ("text", "words", "values"),
    [
        ("He served from 2011 to 2015.", "2011 to 2015", ("2011", "2015")),
        ("He served from June 2011 until 2015.", "June 2011 until 2015", ("2011-06", "2015")),
        ("He served between 2011 and 2015.", "2011 and 2015", ("2011", "2015")),
        ("He served 2011-2015 and left.", "2011-2015", ("2011", "2015")),
        ("He served in 2011-15 and left.", "2011-15", ("2011", "2015")),
        ("It ran June 3–5 in Rome.", "June 3–5", ("2021-06-03", "2021-06-05")),
        ("It ran on 3-5 June 2019.", "3-5 June 2019", ("2019-06-03", "2019-06-05")),
        (
            "It ran between 3 and 5 June 2019.",
            "3 and 5 June 2019",
            ("2019-06-03", "2019-06-05"),
        ),
        (
            "It ran from June 3 to August 5, 2019.",
            "June 3 to August 5, 2019",
            ("2019-06-03", "2019-08-05"),
        ),
        (
            "It ran from 30 May 2019 to 2 June.",
            "30 May 2019 to 2 June",
            ("2019-05-30", "2019-06-02"),
        ),
        ("It ran from Monday to Friday.", "Monday to Friday", ("2021-06-07", "2021-06-11")),
        (
            "It ran from 9 a.m. to 5 p.m. in Rome.",
            "9 a.m. to 5 p.m.",
            ("2021-06-16T09:00", "2021-06-16T17:00"),
        ),
        (
            "It ran from 9-11 a.m. in Rome.",
            "9-11 a.m.",
            ("2021-06-16T09:00", "2021-06-16T11:00"),
        ),
        (
            "It ran from 10 to 2 p.m. in Rome.",
            "10 to 2 p.m.",
            ("2021-06-16T10:00", "2021-06-16T14:00"),
        ),
        (
            "It ran between 9 and 11 a.m. on Monday.",
            "9 and 11 a.m.",
            ("2021-06-14T09:00", "2021-06-14T11:00"),
        ),
        (
            "It ran from 10.30 to 11.45 a.m. on Monday.",
            "10.30 to 11.45 a.m.",
            ("2021-06-14T10:30", "2021-06-14T11:45"),
        ),
        (
            "It ran from 8 a.m. to 8 p.m. daily.",
            "8 a.m. to 8 p.m.",
            ("2021-06-16T08:00", "2021-06-16T20:00"),
        ),
        (
            "It ran from July 24 to 26 and drew few.",
            "July 24 to 26",
            ("2020-07-24", "2020-07-26"),
        ),
        (
            "It ran from December 30 to January 2.",
            "December 30 to January 2",
            ("2020-12-30", "2021-01-02"),
        ),
        (
            "It ran from 11 p.m. on Sunday to 1 a.m. on Monday.",
            "11 p.m. on Sunday to 1 a.m.",
            ("2021-06-13T23:00", "2021-06-14T01:00"),
        ),
        (
            "It ran from the 3rd to the 9th of May.",
            "the 3rd to the 9th of May",
            ("2021-05-03", "2021-05-09"),
        ),
        (
            "It ran from 20 December 2018 to 3 January.",
            "20 December 2018 to 3 January",
            ("2018-12-20", "2019-01-03"),
        ),
        (
            "It ran from November to February.",
            "November to February",
            ("2020-11", "2021-02"),
        ),
        (
            "It ran between 18:00 and 20:30 in Rome.",
            "18:00 and 20:30",
            ("2021-06-16T18:00", "2021-06-16T20:30"),
        ),
    ],
)
def test_range(read: Read, text: str, words: str, values: tuple[str, str]) -> None:
    reading = read(text)
    (found,) = reading.ranges
    assert found.span.cut(text) == words
    assert (found.first.value, found.last.value) == values
    assert found.first in reading.timexes
    assert found.last in reading.timexes


@pytest.mark.parametrize(
    "text",
    [
        "He left on Monday and on Friday.",
        "He was there in 2011 and 2015.",
        "It took from two years to three.",
        "He went on Monday to 2015 Main Street.",
    ],
)
def test_no_range(read: Read, text: str) -> None:
    assert read(text).ranges == ()

"""What is looked up: words by their kin, numbers by value, days by date."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.sources.index.keys import keys_in

FRIDAY = date(2024, 1, 5)


def keys(text: str, today: date | None = FRIDAY) -> set[str]:
    """The keys of a text."""
    return {key for _, _, key in keys_in(text, today)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "dead"),
        ("the blast", "explosions"),
        ("a strike at the factory", "Factories struck"),
        ("Qasem’s grave", "Qassem"),
        ("semi-final", "semifinal"),
        ("Kraków", "Krakow"),
    ],
)
def test_kin_share_a_key(one: str, other: str) -> None:
    assert keys(one) & keys(other)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("eighty-four people", "#84"),
        ("84 people", "#84"),
        ("1,200 jobs", "#1200"),
        ("twelve hundred jobs", "#1200"),
        ("two hundred and ten", "#210"),
        ("three thousand four hundred and five", "#3405"),
        ("1.2 million euros", "#1200000"),
        ("$3.4bn", "#3400000000"),
        ("two and a half dozen boats", "#12"),
        ("a dozen boats", "#12"),
        ("in the 39th minute", "#39"),
        ("a six-year term", "#6"),
        ("a twenty-four-hour strike", "#24"),
        ("14-page report", "#14"),
        ("a 4–3 win", "#3"),
        ("in 1987", "#1987"),
        ("7.5 per cent", "#7.5"),
    ],
)
def test_numbers_are_their_values(text: str, key: str) -> None:
    assert key in keys(text)


@pytest.mark.parametrize("text", ["one of them", "no one", "hundreds of people"])
def test_what_gives_no_number_is_none(text: str) -> None:
    assert not any(key.startswith("#") for key in keys(text))


def test_numbers_side_by_side_stay_apart() -> None:
    assert {"#3", "#4", "#1990", "#12"} <= keys("three, four; in 1990 12 people")
    assert not {"#7", "#199012"} & keys("three, four; in 1990 12 people")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("at 04:12", "t04:12"),
        ("at 4.12am", "t04:12"),
        ("at 4:12 p.m. local time", "t16:12"),
        ("by 7 a.m.", "t07:00"),
        ("at noon", "t12:00"),
        ("12.30 pm", "t12:30"),
    ],
)
def test_clock_times_are_on_the_24_hour_clock(text: str, key: str) -> None:
    assert key in keys(text)


@pytest.mark.parametrize(
    "text",
    [
        "on 4 January 2024",
        "on January 4, 2024",
        "on Jan. 4",
        "on the 4th of January",
        "on Thursday",
        "yesterday",
    ],
)
def test_days_are_their_dates(text: str) -> None:
    assert "@2024-01-04" in keys(text)


def test_a_date_without_a_year_is_the_nearest() -> None:
    assert "@2023-12-30" in keys("on 30 December")
    assert "@2024-02-28" in keys("by 28 February")


def test_without_a_day_of_publication_only_full_dates_are_days() -> None:
    assert not any(key[0] == "@" for key in keys("on Thursday, 4 January", None))
    assert "@2024-01-04" in keys("on 4 January 2024", None)


@pytest.mark.parametrize("text", ["on 31 February 2024", "on 30 Feb", "32 January"])
def test_days_that_do_not_exist_are_none(text: str) -> None:
    assert not any(key[0] == "@" for key in keys(text))


@given(st.text(), st.one_of(st.none(), st.dates()))
def test_any_text_has_keys_inside_it(text: str, today: date | None) -> None:
    found = keys_in(text, today)
    assert found == sorted(found)
    for start, end, key in found:
        assert 0 <= start < end <= len(text)
        assert key.split() == [key]


@pytest.mark.parametrize(
    "piece", ["one hundred ", "1,", "-", "a-", "1 January ", "9", "“", "4:", "million "]
)
def test_time_grows_with_length_alone(piece: str) -> None:
    began = time.perf_counter()
    keys_in(piece * (400_000 // len(piece)), FRIDAY)
    assert time.perf_counter() - began < 10

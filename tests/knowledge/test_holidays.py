"""Dates of holidays against dates that calendars of those years printed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.knowledge.holidays import NAMES, easter, holiday_date, orthodox_easter
from copydesk.understand.lang.en.time_holidays import HOLIDAY_NAMES


@pytest.mark.parametrize(
    "day",
    [
        date(1818, 3, 22), date(1943, 4, 25), date(1961, 4, 2), date(2000, 4, 23),
        date(2008, 3, 23), date(2011, 4, 24), date(2018, 4, 1), date(2019, 4, 21),
        date(2024, 3, 31), date(2025, 4, 20), date(2038, 4, 25),
    ],
)  # fmt: skip
def test_easter(day: date) -> None:
    assert easter(day.year) == day


@pytest.mark.parametrize(
    "day", [date(2019, 4, 28), date(2021, 5, 2), date(2023, 4, 16), date(2024, 5, 5)]
)
def test_orthodox_easter(day: date) -> None:
    assert orthodox_easter(day.year) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("New Year's Eve", date(2023, 12, 31)),
        ("Martin Luther King Day", date(2024, 1, 15)),
        ("Presidents' Day", date(2024, 2, 19)),
        ("Memorial Day", date(2024, 5, 27)),
        ("Labor Day", date(2024, 9, 2)),
        ("Columbus Day", date(2024, 10, 14)),
        ("Election Day", date(2024, 11, 5)),
        ("Election Day", date(2022, 11, 8)),
        ("Thanksgiving", date(2024, 11, 28)),
        ("Thanksgiving", date(1938, 11, 24)),
        ("Black Friday", date(2024, 11, 29)),
        ("Father's Day", date(2024, 6, 16)),
        ("Ash Wednesday", date(2024, 2, 14)),
        ("Palm Sunday", date(2024, 3, 24)),
        ("Good Friday", date(2024, 3, 29)),
        ("Easter Monday", date(2024, 4, 1)),
        ("Ascension Day", date(2024, 5, 9)),
        ("Pentecost", date(2024, 5, 19)),
        ("Early May Bank Holiday", date(2020, 5, 8)),
        ("Early May Bank Holiday", date(2024, 5, 6)),
        ("Spring Bank Holiday", date(2022, 6, 2)),
        ("Summer Bank Holiday", date(2024, 8, 26)),
        ("Remembrance Sunday", date(2024, 11, 10)),
    ],
)
def test_holiday(name: str, day: date) -> None:
    assert holiday_date(name, day.year) == day


def test_unknown_holidays_have_no_date() -> None:
    assert holiday_date("Festivus", 2024) is None
    assert holiday_date("Easter Sunday", 1200) is None


@given(st.sampled_from(NAMES), st.integers(1583, 2400))
def test_each_year_has_each_holiday_once(name: str, year: int) -> None:
    day = holiday_date(name, year)
    assert day is not None
    assert day.year == year


def test_every_spelling_names_a_known_holiday() -> None:
    assert set(HOLIDAY_NAMES.values()) <= set(NAMES)

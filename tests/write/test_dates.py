"""Dates and times in print."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.model.event import When
from copydesk.model.timex import Grain
from copydesk.write.dates import Calendar, clock

AS_OF = datetime(2024, 1, 4, 12, tzinfo=UTC)


def when(moment: datetime, grain: Grain, *, about: bool = False, zone: str | None = None) -> When:
    return When(moment, moment + timedelta(hours=1), grain, about, zone)


@pytest.mark.parametrize(
    ("hour", "minute", "printed"),
    [(15, 4, "3:04 p.m."), (8, 0, "8 a.m."), (0, 30, "12:30 a.m."), (12, 0, "noon"),
     (0, 0, "midnight"), (12, 5, "12:05 p.m.")],
)  # fmt: skip
def test_clock(hour: int, minute: int, printed: str) -> None:
    assert clock(time(hour, minute)) == printed


def test_a_day_is_named_in_full_once_then_by_its_weekday() -> None:
    calendar = Calendar(AS_OF)
    day = when(datetime(2024, 1, 3), Grain.DAY)
    assert calendar.at(day) == "on Wednesday, 3 January"
    assert calendar.at(day) == "on Wednesday"
    assert calendar.at(when(datetime(2024, 1, 4), Grain.DAY)) == "on Thursday, 4 January"


def test_the_year_of_the_article_is_not_named() -> None:
    calendar = Calendar(AS_OF)
    assert calendar.on_day(datetime(2023, 12, 30).date()) == "Saturday, 30 December 2023"
    assert calendar.on_day(datetime(2024, 1, 3).date()) == "Wednesday, 3 January"


def test_a_weekday_never_names_a_day_of_another_week() -> None:
    calendar = Calendar(datetime(2024, 1, 12, tzinfo=UTC))
    day = when(datetime(2024, 1, 3), Grain.DAY)
    assert calendar.at(day) == "on Wednesday, 3 January"
    assert calendar.at(day) == "on 3 January"


@pytest.mark.parametrize(
    ("grain", "moment", "words", "printed"),
    [
        (Grain.MINUTE, datetime(2024, 1, 3, 15, 4), "15:04", "at 3:04 p.m."),
        (Grain.HOUR, datetime(2024, 1, 3, 15), "just after three", "shortly after 3 p.m."),
        (Grain.HOUR, datetime(2024, 1, 3, 4), "a little before four", "shortly before 4 a.m."),
    ],
)
def test_clock_times(grain: Grain, moment: datetime, words: str, printed: str) -> None:
    calendar = Calendar(AS_OF)
    assert calendar.at(when(moment, grain), words).startswith(f"{printed} on Wednesday, 3 January")
    assert calendar.at(when(moment, grain), words) == printed


@pytest.mark.parametrize(
    ("grain", "printed"), [(Grain.MONTH, "in June 2017"), (Grain.YEAR, "in 2017")]
)
def test_coarse_times(grain: Grain, printed: str) -> None:
    assert Calendar(AS_OF).at(when(datetime(2017, 6, 1), grain)) == printed


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2100, 1, 1)))
def test_a_weekday_printed_with_a_date_is_its_own(moment: datetime) -> None:
    printed = Calendar(AS_OF).on_day(moment.date())
    year = "" if moment.year == AS_OF.year else f" {moment.year}"
    assert printed == f"{moment:%A}, {moment.day} {moment:%B}{year}"

"""Any date or clock time, written in any usual way, is read as itself."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understand.time.conftest import read_text

_DATES = st.dates(date(1900, 1, 1), date(2060, 12, 31))
_TIMES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0, tzinfo=None))
_ORDINALS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


def _ordinal(day: date) -> str:
    return f"{day.day}{_ORDINALS.get(day.day, 'th')}"


_FORMATS: dict[str, Callable[[date], str]] = {
    "day month year": lambda day: f"{day.day} {day:%B %Y}",
    "month day, year": lambda day: f"{day:%B} {day.day}, {day.year}",
    "abbreviated": lambda day: f"{day:%b}{'' if day.month == 5 else '.'} {day.day}, {day.year}",
    "abbreviated, day first": lambda day: f"{day.day:02} {day:%b %Y}",
    "ordinal": lambda day: f"the {_ordinal(day)} of {day:%B %Y}",
    "ordinal, month first": lambda day: f"{day:%B} {_ordinal(day)}, {day.year}",
    "weekday": lambda day: f"{day:%A}, {day.day} {day:%B %Y}",
    "weekday, month first": lambda day: f"{day:%A}, {day:%B} {day.day}, {day.year}",
    "short weekday": lambda day: f"{day:%a} {day.day} {day:%b %Y}",
    "ISO": lambda day: day.isoformat(),
    "slashes, year first": lambda day: f"{day:%Y/%m/%d}",
    "compact": lambda day: f"{day:%Y%m%d}",
}


@pytest.mark.parametrize("form", _FORMATS)
@settings(max_examples=60)
@given(day=_DATES)
def test_dates(form: str, day: date) -> None:
    words = _FORMATS[form](day)
    text = f"It was signed on {words} in Rome."
    (timex,) = read_text(text).timexes
    assert timex.span.cut(text) == words
    assert timex.value == day.isoformat()
    assert timex.start == datetime(day.year, day.month, day.day)
    assert (timex.stated.year, timex.stated.month, timex.stated.day) == (
        day.year,
        day.month,
        day.day,
    )
    if "weekday" in form:
        assert timex.stated.weekday == day.weekday()


_CLOCKS: dict[str, Callable[[time], str]] = {
    "24 hours": lambda moment: f"{moment:%H:%M} GMT",
    "military": lambda moment: f"{moment:%H%M} GMT",
    "12 hours": lambda moment: f"{moment.hour % 12 or 12}:{moment:%M} {_half(moment)}.m.",
    "12 hours, dot": lambda moment: f"{moment.hour % 12 or 12}.{moment:%M}{_half(moment)}m",
}


def _half(moment: time) -> str:
    return "a" if moment.hour < 12 else "p"


@pytest.mark.parametrize("form", _CLOCKS)
@settings(max_examples=60)
@given(moment=_TIMES)
def test_clock_times(form: str, moment: time) -> None:
    words = _CLOCKS[form](moment)
    text = f"It was signed at {words} in Rome."
    (timex,) = read_text(text).timexes
    assert timex.span.cut(text) == words
    assert (timex.stated.hour, timex.stated.minute) == (moment.hour, moment.minute)
    assert timex.value == f"2021-06-16T{moment:%H:%M}"

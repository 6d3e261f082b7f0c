"""Any text can be checked, and what is found cuts the flagged words out of it."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import copydesk
from copydesk.errors import ReadError

WORDS = """
on in at by since from until before after between the a an that this its his her of and was is were
will born killed died founded opened marked turns aged anniversary birthday centenary fire dam club
Anna Veld Tokyo Lindau Monday Thursday Easter Sunday 3 January 2020 1905 4 August 1931 0001 9999
31 April 29 February 2023 25:10 04:12 GMT (08:12 GMT) local time p.m. a.m. midnight noon two years
ago five days later a decade 67-year-old 0 1 12 999 three quarters last next 1/2/2024 2024-13-45
, . ; : — ( ) " “ ” | # * \n\n 84 people 1,166 per cent km (40 miles) half third of the total
""".split(" ")
dates = st.datetimes(min_value=datetime(1, 1, 1), max_value=datetime(9999, 12, 31))


def assert_checkable(text: str, published: datetime | None) -> None:
    try:
        report = copydesk.check(text, published=published)
    except ReadError:
        return
    assert not any(reason.startswith("fault") for reason in report.not_checked)
    source = report.article.text
    for finding in report.findings:
        assert 0 <= finding.span.start < finding.span.end <= len(source)
        assert finding.message
        assert all(span.end <= len(source) for span in finding.related)
    assert report == copydesk.check(text, published=published)


@given(st.text(max_size=400), st.none() | dates)
def test_any_string(text: str, published: datetime | None) -> None:
    assert_checkable(text, published)


@settings(max_examples=300)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=60), st.none() | dates)
def test_any_mixture_of_the_words_that_rules_look_for(
    words: list[str], published: datetime | None
) -> None:
    assert_checkable(" ".join(words), published)


@pytest.mark.parametrize("year", [1, 2, 1581, 1752, 9998, 9999])
def test_dates_at_the_ends_of_the_calendar(year: int) -> None:
    text = (
        f"Anna Veld, 999, was born on 1 January {year:04}. She died two years ago, on Monday, "
        f"31 December {year:04}, a century before the 10th anniversary of the {year:04} fire. "
        "Next year the club marks 500 years since Easter Sunday."
    )
    for published in (datetime(year, 1, 1), datetime(year, 12, 31, 23, 59)):
        assert_checkable(text, published)

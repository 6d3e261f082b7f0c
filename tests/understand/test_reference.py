"""Where the dateline time comes from."""

from datetime import UTC, datetime

import pytest

from copydesk.model.article import Article, Block, BlockKind, Dateline
from copydesk.model.report import ReferenceFrom
from copydesk.model.span import Span
from copydesk.understand.reference import find_reference


def _article(
    text: str, published: datetime | None = None, dateline: Dateline | None = None
) -> Article:
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    return Article(text, text, (block,), published=published, dateline=dateline)


def test_the_caller_comes_first_then_the_metadata() -> None:
    article = _article("The hall burned on 3 May 2019.", datetime(2019, 5, 5, 9, tzinfo=UTC))
    told = find_reference(article, datetime(2019, 5, 4))
    assert (told.time, told.origin) == (datetime(2019, 5, 4), ReferenceFrom.CALLER)
    found = find_reference(article, None)
    assert (found.time, found.origin) == (datetime(2019, 5, 5, 9), ReferenceFrom.METADATA)


def test_a_time_of_day_is_known_unless_it_is_midnight() -> None:
    article = _article("The hall burned.")
    assert not find_reference(article, datetime(2019, 5, 4, 9, 30)).grain_is_day
    assert find_reference(article, datetime(2019, 5, 4)).grain_is_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The hall burned on 3 May 2019. It was built in 1877.", datetime(2019, 5, 3)),
        (
            "On 1 May 2019 the hall was closed. On 3 May 2019 it burned. Talks will be held "
            "on 6 June 2020.",
            datetime(2019, 5, 3),
        ),
        ("On Friday, 3 May 2019, the hall burned.", datetime(2019, 5, 3)),
    ],
)
def test_inferred_from_the_latest_date_told(text: str, day: datetime) -> None:
    reference = find_reference(_article(text), None)
    assert (reference.time, reference.origin) == (day, ReferenceFrom.INFERRED)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The hall burned on Friday.",
        "The hall burned in May 2019.",
        "The hall will be closed on 3 May 2019.",
        "The hall burned on 3 May 2019. It was rebuilt in 2021.",
        "The hall burned on 31 April 2019.",
        "Nothing was said. " * 12 + "The hall was opened on 3 May 1965.",
    ],
)
def test_nothing_is_inferred_when_unsure(text: str) -> None:
    reference = find_reference(_article(text), None)
    assert (reference.time, reference.origin) == (None, ReferenceFrom.NONE)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("LEEDS, May 4, 2019 — The hall burned.", datetime(2019, 5, 4)),
        ("LEEDS, May 4 — The hall burned on 3 May 2019.", datetime(2019, 5, 4)),
        ("LEEDS, May 4 — The hall burned.", None),
        ("LEEDS, May 4 — The hall burned on 3 October 2018.", None),
    ],
)
def test_inferred_from_the_dateline(text: str, day: datetime | None) -> None:
    end = text.index(" —")
    dateline = Dateline(Span(0, end + 2), "LEEDS", Span(7, end))
    assert find_reference(_article(text, dateline=dateline), None).time == day

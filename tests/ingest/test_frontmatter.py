"""Front matter gives metadata; what is not YAML stays text."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from copydesk.ingest import read
from copydesk.ingest.times import parse_time
from tests.ingest.reading import assert_lawful, words

BODY = "\nThe bridge closed on Monday.\n"


def test_all_fields() -> None:
    article = read(
        "---\ntitle: Bridge closes\npublisher: The Post\npublished: 2023-05-02T08:00:00-04:00\n"
        "updated: 2023-05-03\nauthor: [Dana Whitlock, Marit Oskarsen]\n"
        f"url: https://post.example.org/1\nlanguage: en-GB\n---\n{BODY}"
    )
    assert article.title == "Bridge closes"
    assert article.publisher == "The Post"
    assert article.published == datetime(2023, 5, 2, 8, tzinfo=timezone(timedelta(hours=-4)))
    assert article.modified == datetime(2023, 5, 3)
    assert article.byline == "Dana Whitlock, Marit Oskarsen"
    assert article.url == "https://post.example.org/1"
    assert article.language == "en-GB"
    assert not article.extracted


@pytest.mark.parametrize(
    ("title", "seen"),
    [
        ("Bridge closes", "Bridge closes"),
        ('"Bridge: it closes"', "Bridge: it closes"),
        ('"A \\"bridge\\" closes"', 'A "bridge " closes'),
        (">\n  Bridge\n  closes", "Bridge closes"),
    ],
)
def test_the_title_is_prose_at_its_own_place(title: str, seen: str) -> None:
    article = read(f"---\npublished: 2019-01-01\ntitle: {title}\n---\n{BODY}")
    assert_lawful(article)
    assert words(article) == [seen, "The bridge closed on Monday."]
    assert "2019" not in article.prose


@pytest.mark.parametrize(
    "front",
    [
        "title: [unclosed",
        "just some words",
        "- a\n- b",
        "a: *unknown",
        "\ttabs: no",
        "a: " + "[" * 3000,
        "? maybe",
    ],
)
def test_what_is_not_yaml_is_text(front: str) -> None:
    article = read(f"---\n{front}\n---\n{BODY}")
    assert_lawful(article)
    assert article.published is None
    assert all(word in article.prose for word in front.split() if word.isalpha())
    assert "The bridge closed" in article.prose


def test_aliases_expand_to_nothing() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 60)]
    article = read("---\ntitle: Fine\n" + "\n".join(lines) + f"\n---\n{BODY}")
    assert article.title == "Fine"


def test_unclosed_front_matter_is_text() -> None:
    article = read("---\ntitle: Bridge\n\nThe bridge closed.\n")
    assert "title: Bridge" in article.prose


def test_a_rule_at_the_head_is_no_front_matter() -> None:
    article = read("---\n\nThe bridge closed.\n\n---\n\nIt opened again.")
    assert words(article) == ["The bridge closed.", "It opened again."]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_byte_order_mark_and_line_ends(line_end: str, mark: str) -> None:
    text = mark + f"---\ntitle: Bridge\n---\n{BODY}".replace("\n", line_end)
    article = read(text.encode("utf-8"))
    assert article.title == "Bridge"
    assert article.text == text


@pytest.mark.parametrize(
    ("value", "time"),
    [
        ("2024-01-04T21:40:00+00:00", datetime(2024, 1, 4, 21, 40, tzinfo=UTC)),
        ("2024-01-04T21:40:00Z", datetime(2024, 1, 4, 21, 40, tzinfo=UTC)),
        ("2024-01-04 21:40:00 UTC", datetime(2024, 1, 4, 21, 40, tzinfo=UTC)),
        ("2024-01-04 21:40", datetime(2024, 1, 4, 21, 40)),
        ("2024-01-04", datetime(2024, 1, 4)),
        ("Thu, 04 Jan 2024 21:40:00 GMT", datetime(2024, 1, 4, 21, 40, tzinfo=UTC)),
        ("4 January 2024", datetime(2024, 1, 4)),
        ("Jan. 4, 2024", datetime(2024, 1, 4)),
        ("3/1/2024", None),
        ("2024-13-45", None),
        ("0001-01-01", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("1000-01-01", datetime(1000, 1, 1)),
        ("9999-12-31T23:59:59-01:00", None),
        ("Fri, 31 Dec 9999 23:59:59 -0100", None),
        ("yesterday", None),
        ("", None),
        (None, None),
        ("٢٠٢٤-٠١-٠٤", None),
        ("9" * 10_000, None),
        (20240104, None),
    ],
)
def test_times(value: object, time: datetime | None) -> None:
    assert parse_time(value) == time

"""JSON articles: schema.org, ninjs, and plain fields."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from copydesk.errors import NoTextError, ReadError
from copydesk.ingest import read
from tests.ingest.reading import assert_lawful, outline

BODY = "GDYNIA, May 3 (Baltic) - The crane fell.\n\nNobody was hurt, the yard said."
BLOCKS = [
    ("title", "Crane falls"),
    ("paragraph", "GDYNIA, May 3 (Baltic) - The crane fell."),
    ("paragraph", "Nobody was hurt, the yard said."),
]

SCHEMA_ORG = {
    "@context": "https://schema.org",
    "@type": "ReportageNewsArticle",
    "headline": "Crane falls",
    "articleBody": BODY,
    "datePublished": "2021-05-03T10:00:00Z",
    "author": {"@type": "Person", "name": "Iga Zych"},
    "publisher": {"@type": "Organization", "name": "Baltic"},
}
NINJS = {
    "uri": "urn:baltic:1",
    "type": "text",
    "versioncreated": "2021-05-03T10:00:00Z",
    "byline": "By Iga Zych",
    "headline": "Crane falls",
    "body_text": BODY,
    "publisher": "Baltic",
}
NINJS_3 = {
    "standard": {"name": "ninjs", "version": "3.0"},
    "headlines": [{"role": "main", "value": "Crane falls"}, {"role": "short", "value": "Crane"}],
    "bodies": [{"role": "main", "contenttype": "text/plain", "value": BODY}],
    "versioncreated": "2021-05-03T10:00:00Z",
    "bylines": [{"name": "Iga Zych"}],
    "by": "Iga Zych",
    "byline": "Iga Zych",
    "publisher": {"name": "Baltic"},
}
PLAIN = {
    "title": "Crane falls",
    "maintext": BODY,
    "date_publish": "2021-05-03 10:00:00Z",
    "authors": ["Iga Zych"],
    "publisher": "Baltic",
}


@pytest.mark.parametrize(
    "data", [SCHEMA_ORG, {"@graph": [{"@type": "WebSite"}, SCHEMA_ORG]}, [SCHEMA_ORG], NINJS,
             NINJS_3, PLAIN]
)  # fmt: skip
def test_formats(data: Any) -> None:
    article = read(json.dumps(data))
    assert_lawful(article)
    assert outline(article) == BLOCKS
    assert article.extracted
    assert article.byline == "Iga Zych"
    assert article.publisher == "Baltic"
    assert article.published == datetime(2021, 5, 3, 10, tzinfo=UTC)
    assert article.dateline is not None
    assert article.dateline.agency == "Baltic"


@pytest.mark.parametrize("name", ["body_xhtml", "text", "content", "articleBody", "body"])
def test_body_in_html(name: str) -> None:
    body = "<p>The <b>crane</b> fell.</p><h2>Why</h2><ul><li>Wind</li><li>Rust</li></ul>"
    article = read(json.dumps({"headline": "Crane falls", name: body}))
    assert outline(article) == [
        ("title", "Crane falls"),
        ("paragraph", "The crane fell."),
        ("heading", "Why"),
        ("list-item", "Wind"),
        ("list-item", "Rust"),
    ]


def test_body_in_lines_and_in_a_list() -> None:
    lines = ["The crane fell on Monday.", "Nobody was hurt.", "The yard opens again in May."]
    for body in ("\n".join(lines), lines):
        article = read(json.dumps({"text": body}))
        assert outline(article) == [("paragraph", line) for line in lines]


@pytest.mark.parametrize("published", ["", "soon", None, 7, [], {}, "2021-99-99"])
def test_no_published_time(published: Any) -> None:
    article = read(json.dumps({"title": "A", "text": "The crane fell.", "published": published}))
    assert article.published is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[{"title": "A", "text": "B"}, {"title": "C", "text": "D"}]', "several articles"),
        ('{"title": "A", "text": "B"}\n{"title": "C", "text": "D"}\n', "several articles"),
        (json.dumps([SCHEMA_ORG, SCHEMA_ORG]), "several articles"),
        ("[" * 200_000, "too deeply"),
        ('{"a":' * 200_000, "too deeply"),
    ],
)
def test_what_is_not_one_article(text: str, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(text)


@pytest.mark.parametrize("data", [{"title": "A"}, {"text": ""}, {"text": "  \n"}, {}, {"text": 7}])
def test_without_body(data: Any) -> None:
    with pytest.raises(NoTextError):
        read(json.dumps(data))


@pytest.mark.parametrize("text", ["{", "nothing", '"words"', "[1, 2]", "7"])
def test_a_json_file_that_is_no_article(text: str, tmp_path: Any) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(ReadError):
        read(path)


def test_text_that_only_begins_like_json() -> None:
    assert read("{sic} The crane fell.").prose.strip() == "{sic} The crane fell."
    assert read("[Editor's note] The crane fell.").blocks


def test_lone_surrogates_and_long_numbers() -> None:
    article = read('{"title": "A \\ud800", "text": "The \\udfff fell.", "n": ' + "9" * 10_000 + "}")
    assert_lawful(article)
    assert article.title == "A \ufffd"
    assert "The \ufffd fell." in article.text

"""Event records and articles over HTTP, from the library as it stands or stood."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from copydesk.web.config import Config
from tests.web.serving import serving
from tests.web.test_api_check import error_of

FIRST = """---
title: Ferry capsizes off Port Lunn
publisher: Lunn Wire
published: 2025-03-04T20:00+00:00
---

The ferry Aurora capsized off Port Lunn on Tuesday evening, killing at least 12 people, the
coastguard said.
"""
REVISED = FIRST.replace("at least 12", "at least 19").replace("20:00", "23:00")
SECOND = """---
title: Nineteen dead as ferry capsizes
publisher: Coast Radio
published: 2025-03-05T07:00+00:00
---

At least 19 people died when the ferry Aurora capsized off Port Lunn on Tuesday evening, the
coastguard said. Rescuers saved 40 others.
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A desk whose library tells of one event, in one report of two versions and one more."""
    library = tmp_path_factory.mktemp("told") / "library"
    with serving(Config(library)) as url, httpx.Client(base_url=url, timeout=60) as client:
        for text in (FIRST, REVISED):
            stored = client.post("/api/sources", files=[("files", ("wire.md", text.encode()))])
            assert stored.json()["counts"]["refused"] == 0
        client.post("/api/sources", files=[("files", ("radio.md", SECOND.encode()))])
        yield client


def drafts(client: httpx.Client, **asked: Any) -> list[dict[str, Any]]:
    """The drafts that are written."""
    answer = client.post("/api/write", json=asked)
    assert answer.status_code == 200
    found: list[dict[str, Any]] = answer.json()["drafts"]
    return found


def test_every_sentence_of_an_article_rests_on_words_of_the_library(told: httpx.Client) -> None:
    (draft,) = drafts(told)
    texts = {
        name: told.get("/api/sources/one", params={"name": name}).json()["text"]
        for name in ("wire.md", "radio.md")
    }
    assert draft["evidence"]
    for piece in draft["evidence"]:
        assert texts[piece["source"]][piece["start"] : piece["end"]] == piece["quote"]
    paragraphs = [one for section in draft["sections"] for one in section["paragraphs"]]
    assert any(sentence["evidence"] for paragraph in paragraphs for sentence in paragraph)


def test_an_article_is_of_the_sources_named(told: httpx.Client) -> None:
    (draft,) = drafts(told, sources=["radio.md"])
    assert [source["name"] for source in draft["sources"]] == ["radio.md"]


@pytest.mark.parametrize(
    ("as_of", "versions"),
    [
        ("2025-03-04T21:00+00:00", {"wire.md": 1}),
        ("2025-03-04T23:30+00:00", {"wire.md": 2}),
        ("2025-03-06", {"wire.md": 2, "radio.md": 1}),
        ("2025-03-01", {}),
    ],
)
def test_an_article_is_as_things_stood(
    told: httpx.Client, as_of: str, versions: dict[str, int]
) -> None:
    used = {
        source["name"]: source["hash"]
        for draft in drafts(told, as_of=as_of)
        for source in draft["sources"]
    }
    stood = {
        name: told.get("/api/sources/one", params={"name": name, "version": version}).json()["hash"]
        for name, version in versions.items()
    }
    assert used == stood


@pytest.mark.parametrize(
    ("format_", "media_type"),
    [
        ("markdown", "text/markdown; charset=utf-8"),
        ("html", "text/html; charset=utf-8"),
        ("ninjs", "application/json"),
        ("newsarticle", "application/ld+json"),
    ],
)
def test_articles_to_save(told: httpx.Client, format_: str, media_type: str) -> None:
    answer = told.post("/api/write", json={"format": format_})
    assert answer.headers["content-type"] == media_type
    assert answer.headers["content-disposition"].startswith('attachment; filename="article.')
    assert "Coast Radio" in answer.text


def test_every_part_of_a_record_rests_on_words_of_the_library(told: httpx.Client) -> None:
    answer = told.post("/api/event", json={})
    assert answer.headers["content-type"] == "application/json"
    (event,) = answer.json()["events"]
    assert [source["name"] for source in event["sources"]] == ["wire.md", "radio.md"]
    assert event["evidence"]
    for piece in event["evidence"]:
        one = told.get("/api/sources/one", params={"name": piece["source"]}).json()
        assert one["hash"] == piece["hash"]
        assert one["text"][piece["start"] : piece["end"]] == piece["quote"]


def test_an_event_record_is_a_page_that_can_do_nothing(told: httpx.Client) -> None:
    answer = told.post("/api/event", json={"format": "html"})
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "<script" not in answer.text
    assert "Lunn Wire" in answer.text


@pytest.mark.parametrize("route", ["/api/event", "/api/write"])
@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"sources": ["nobody.md"]}, (404, "no_source")),
        ({"as_of": "Thursday"}, (422, "invalid")),
        ({"sources": ["x"] * 501}, (422, "invalid")),
        ({"format": "pdf"}, (422, "invalid")),
    ],
)
def test_what_cannot_be_told_is_an_error(
    told: httpx.Client, route: str, asked: dict[str, Any], expected: tuple[int, str]
) -> None:
    assert error_of(told.post(route, json=asked)) == expected


def test_there_is_no_event_of_another_number(told: httpx.Client) -> None:
    assert error_of(told.post("/api/write", json={"event": 9})) == (422, "invalid")


def test_without_a_library_there_is_nothing_to_tell(library: Path) -> None:
    with serving(Config(library)) as url, httpx.Client(base_url=url, timeout=30) as client:
        for route in ("/api/event", "/api/write"):
            assert error_of(client.post(route, json={})) == (404, "no_library")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("1000-01-01T00:00+14:00", 200),
        ("9000-12-31T23:59:59-14:00", 200),
        ("0001-01-01", 422),
        ("9999-12-31T23:59:59", 422),
        ("0001-01-01T00:00+14:00", 422),
        ("9999-12-31T23:59:59-14:00", 422),
        ("10000-01-01", 422),
        ("2024-02-30", 422),
    ],
)
def test_times_at_the_edges_are_taken_or_told(told: httpx.Client, words: str, status: int) -> None:
    pasted = {"text": SECOND.partition("---\n\n")[2], "published": words, "name": "edge"}
    assert told.post("/api/sources/text", json=pasted).status_code == status
    asked = {"text": FIRST, "published": words, "against": "library"}
    assert told.post("/api/check", json=asked).status_code == status
    assert told.post("/api/event", json={"as_of": words, "format": "html"}).status_code == status
    assert told.post("/api/write", json={"as_of": words}).status_code == status
    query = {"since": words, "until": words}
    assert told.get("/api/sources", params=query).status_code == status


def test_a_source_without_a_possible_time_does_not_spoil_the_others(told: httpx.Client) -> None:
    bad = FIRST.replace("2025-03-04T20:00+00:00", "0001-01-01T00:00+14:00")
    stored = told.post("/api/sources", files=[("files", ("bad.md", bad.encode()))])
    assert stored.json()["counts"]["new"] == 1
    assert told.get("/api/sources/one?name=bad.md").json()["published"] is None
    assert told.post("/api/event", json={"format": "html"}).status_code == 200

"""The library over HTTP: dropping, listing, showing, comparing, exporting, removing, gathering."""

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from copydesk.web.config import Config
from tests.ingest.transport.server import Site, dripping, page
from tests.ingest.transport.server import serving as site_serving
from tests.web.serving import serving
from tests.web.test_api_check import error_of

TOLL = """---
publisher: Lunn Wire
published: 2025-03-04T22:00+00:00
---

The Aurora carried 153 passengers when it capsized off Port Lunn.
"""
OTHER = """---
publisher: Coast Radio
published: 2025-03-04T23:00+00:00
---

The ferry that capsized off Port Lunn, the Aurora, carried 153 passengers.
"""
NOW = "2025-03-05T12:00+00:00"
DRAFT = "The ferry Aurora carried 135 passengers when it capsized off Port Lunn."


def dropped(client: httpx.Client, **files: str) -> dict[str, Any]:
    """What becomes of files that are dropped."""
    parts = [("files", (f"{name}.md", text.encode())) for name, text in files.items()]
    answer = client.post("/api/sources", files=parts)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


@pytest.fixture
def filled(storing: httpx.Client) -> httpx.Client:
    """A desk whose library holds two sources."""
    dropped(storing, courier=TOLL, lantern=OTHER)
    return storing


@pytest.fixture
def site() -> Iterator[Site]:
    with site_serving() as site:
        yield site


def test_before_anything_is_stored_there_is_an_empty_list_and_no_library(library: Path) -> None:
    with serving(Config(library)) as url, httpx.Client(base_url=url, timeout=30) as desk:
        assert desk.get("/api/sources").json() == {"sources": [], "total": 0, "next": None}
        assert desk.get("/api/origins").json()["sources"] == []
        assert desk.get("/api/origins.svg").text.startswith("<svg")
        for route in ("/api/sources/one?name=x", "/api/sources/export"):
            assert error_of(desk.get(route)) == (404, "no_library")
        assert error_of(desk.delete("/api/sources?name=x")) == (404, "no_library")
        assert not library.exists()


def test_what_is_dropped_is_stored_and_listed(storing: httpx.Client) -> None:
    found = dropped(storing, courier=TOLL, lantern=OTHER, empty=" ")
    assert found["counts"] == {"new": 2, "version": 0, "unchanged": 0, "refused": 1}
    reasons = {outcome["name"]: outcome["reason"] for outcome in found["outcomes"]}
    assert reasons.keys() == {"courier.md", "lantern.md", "empty.md"}
    assert [name for name, reason in reasons.items() if reason] == ["empty.md"]
    listed = storing.get("/api/sources").json()
    assert listed["total"] == 2
    assert [source["name"] for source in listed["sources"]] == ["courier.md", "lantern.md"]
    again = dropped(storing, courier=TOLL, lantern=f"{OTHER}\nNobody claimed it.\n")
    assert again["counts"] == {"new": 0, "version": 1, "unchanged": 1, "refused": 0}
    one = storing.get("/api/sources/one", params={"name": "lantern.md"}).json()
    assert "Nobody claimed it." in one["text"]
    assert [version["version"] for version in one["versions"]] == [1, 2]
    old = storing.get("/api/sources/one", params={"name": "lantern.md", "version": 1}).json()
    assert "Nobody" not in old["text"]
    assert not old["newest"]


def test_the_list_comes_in_pages(filled: httpx.Client) -> None:
    names = []
    after = None
    while True:
        asked = {"limit": 1} | ({"after": after} if after else {})
        found = filled.get("/api/sources", params=asked).json()
        names += [source["name"] for source in found["sources"]]
        after = found["next"]
        if after is None:
            break
    assert names == sorted(names)
    assert {"courier.md", "lantern.md"} <= set(names)
    assert len(names) == found["total"]


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("../../../../etc/passwd.md", "etc/passwd.md"),
        ("/etc/cron.d/x.md", "etc/cron.d/x.md"),
        ("wire\\kerman.md", "wire/kerman.md"),
    ],
)
def test_a_name_leads_nowhere(
    storing: httpx.Client, tmp_path: Path, name: str, stored: str
) -> None:
    answer = storing.post("/api/sources", files=[("files", (name, TOLL.encode()))]).json()
    (outcome,) = answer["outcomes"]
    assert outcome["name"] == stored
    storing.delete("/api/sources", params={"name": stored}).raise_for_status()


@pytest.mark.parametrize("name", ["/etc/passwd", "../../etc/passwd", "library.sqlite", "\ud800"])
def test_only_the_library_is_read(filled: httpx.Client, name: str) -> None:
    query = {"name": name.encode("utf-8", "surrogatepass")}
    assert error_of(filled.get("/api/sources/one", params=query)) == (404, "no_source")
    assert error_of(filled.get("/api/origins", params=query)) == (404, "no_source")
    assert error_of(filled.get("/api/sources/export", params=query)) == (404, "no_source")
    asked = json.dumps({"text": DRAFT, "against": [name]})
    answer = filled.post("/api/check", content=asked, headers={"Content-Type": "application/json"})
    assert error_of(answer) == (404, "no_source")


def test_words_are_pasted_with_what_is_known_of_them(storing: httpx.Client) -> None:
    about = {"publisher": "Harbour News", "published": "2024-01-04T10:00+00:00", "title": "Toll"}
    answer = storing.post("/api/sources/text", json={"text": TOLL, "name": "note", **about})
    assert answer.json()["counts"]["new"] == 1
    one = storing.get("/api/sources/one", params={"name": "note"}).json()
    assert {field: one[field] for field in ("publisher", "title")} == {
        "publisher": "Harbour News",
        "title": "Toll",
    }
    assert one["published"].startswith("2024-01-04T10:00")
    unnamed = storing.post("/api/sources/text", json={"text": TOLL}).json()["outcomes"][0]
    assert unnamed["name"].startswith("pasted-")
    gone = storing.delete("/api/sources", params={"name": ["note", unnamed["name"]]})
    assert gone.json() == {"sources": 2, "versions": 2}


@pytest.mark.parametrize("against", ["library", ["courier.md", "lantern.md"]])
def test_claims_are_compared_with_the_library(filled: httpx.Client, against: Any) -> None:
    report = filled.post(
        "/api/check", json={"text": DRAFT, "published": NOW, "against": against}
    ).json()
    (wrong,) = [claim for claim in report["claims"] if claim["verdict"] == "CONTRADICTED"]
    assert wrong["quote"] == "135"
    assert {piece["source"] for piece in wrong["evidence"]} <= {"courier.md", "lantern.md"}
    form = {"against": "library"} if against == "library" else {"sources": against}
    files = {"file": ("d.md", DRAFT.encode())}
    answer = filled.post("/api/check/file", files=files, data={**form, "published": NOW})
    assert answer.json()["claims"] == report["claims"]


def test_an_export_is_what_was_stored(filled: httpx.Client) -> None:
    answer = filled.get("/api/sources/export", params={"name": "courier.md"})
    assert "attachment" in answer.headers["content-disposition"]
    assert [json.loads(line)["name"] for line in answer.text.splitlines()] == ["courier.md"]
    again = filled.post("/api/sources", files=[("files", ("s.jsonl", answer.content))]).json()
    assert again["counts"]["unchanged"] == 1


def test_origins_as_data_and_as_a_drawing(filled: httpx.Client) -> None:
    names = {"name": ["courier.md", "lantern.md"]}
    found = filled.get("/api/origins", params=names).json()
    assert [source["name"] for source in found["sources"]] == names["name"]
    drawing = filled.get("/api/origins.svg", params=names)
    assert drawing.headers["content-type"] == "image/svg+xml"
    assert "sandbox" in drawing.headers["content-security-policy"]
    assert "courier.md" in drawing.text


def followed(client: httpx.Client, job: str, after: int = 0) -> list[tuple[int, str, Any]]:
    """All events of a job from one of them on, until its stream ends."""
    headers = {"Last-Event-ID": str(after)} if after else {}
    events = []
    with client.stream("GET", f"/api/jobs/{job}/events", headers=headers) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        fields: dict[str, str] = {}
        for line in stream.iter_lines():
            name, _, value = line.partition(": ")
            if line:
                fields[name] = value
            elif "data" in fields:
                events.append((int(fields["id"]), fields["event"], json.loads(fields["data"])))
                fields = {}
    return events


def test_gathering_is_followed_while_it_goes_on(storing: httpx.Client, site: Site) -> None:
    site.pages["/a"] = page(f"<html><body><article><p>{TOLL}</p></article></body></html>")
    urls = [f"{site.url}/a", "/etc/passwd", "file:///etc/passwd"]
    started = storing.post("/api/gather", json={"urls": urls})
    assert started.status_code == 202
    job = started.json()["id"]
    events = followed(storing, job)
    assert [number for number, _, _ in events] == list(range(1, len(events) + 1))
    outcomes = {data["name"]: data["status"] for _, kind, data in events if kind == "outcome"}
    assert outcomes == {urls[0]: "new", urls[1]: "refused", urls[2]: "refused"}
    assert events[-1][1] == "done"
    assert events[-1][2]["counts"] == {"new": 1, "version": 0, "unchanged": 0, "refused": 2}
    assert events[-1][2] == storing.get(f"/api/jobs/{job}").json()
    assert followed(storing, job, after=2) == events[2:]
    assert storing.get("/api/sources/one", params={"name": urls[0]}).status_code == 200


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "169.254.169.254", "10.0.0.1", "2130706433", "0"]
)
def test_gathering_never_asks_private_addresses(desk: httpx.Client, site: Site, host: str) -> None:
    port = site.url.rpartition(":")[2]
    url = f"http://{host}:{port}/a"
    job = desk.post("/api/gather", json={"urls": [url]}).json()["id"]
    (outcome, end) = followed(desk, job)
    assert (outcome[2]["status"], end[1]) == ("refused", "done")
    assert "not a public host" in outcome[2]["reason"] or "no host" in outcome[2]["reason"]
    assert site.asked == []


def test_a_redirect_to_a_private_address_is_not_followed(library: Path, site: Site) -> None:
    from tests.ingest.transport.server import status

    site.pages["/a"] = status(302, site.url.replace("127.0.0.1", "localhost") + "/secret")
    with (
        serving(Config(library, allow_hosts=("127.0.0.1",))) as url,
        httpx.Client(base_url=url, timeout=30) as client,
    ):
        job = client.post("/api/gather", json={"urls": [f"{site.url}/a"]}).json()["id"]
        (outcome, _) = followed(client, job)
    assert outcome[2]["status"] == "refused"
    assert site.paths == ["/a"]


def test_gathering_can_be_ended(storing: httpx.Client, site: Site) -> None:
    site.pages["/slow"] = dripping(b"HTTP/1.1 200 OK\r\n\r\n<p>", b"x", 0.05)
    job = storing.post("/api/gather", json={"urls": [f"{site.url}/slow"]}).json()["id"]
    events: list[Any] = []
    follower = threading.Thread(target=lambda: events.extend(followed(storing, job)))
    follower.start()
    while "/slow" not in site.paths:
        time.sleep(0.02)
    assert storing.get(f"/api/jobs/{job}").json()["state"] == "running"
    waiting = storing.post("/api/gather", json={"urls": [f"{site.url}/slow"]}).json()["id"]
    assert storing.get(f"/api/jobs/{waiting}").json()["state"] == "queued"
    assert storing.delete(f"/api/jobs/{waiting}").json()["state"] == "cancelled"
    assert storing.delete(f"/api/jobs/{job}").json()["state"] == "cancelled"
    follower.join(5)
    assert events[-1][1] == "cancelled"
    again = storing.post("/api/gather", json={"urls": ["nothing"]}).json()["id"]
    assert followed(storing, again)[-1][1] == "done"


def test_there_is_no_job_of_another_id(desk: httpx.Client) -> None:
    for answer in (
        desk.get("/api/jobs/x"),
        desk.get("/api/jobs/x/events"),
        desk.delete("/api/jobs/x"),
    ):
        assert error_of(answer) == (404, "no_job")


def test_a_library_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("not a library")
    with serving(Config(tmp_path)) as url, httpx.Client(base_url=url, timeout=30) as client:
        assert error_of(client.get("/api/sources")) == (404, "no_library")
        files = [("files", ("a.md", TOLL.encode()))]
        assert error_of(client.post("/api/sources", files=files)) == (404, "no_library")
        assert (tmp_path / "letter.txt").read_text() == "not a library"

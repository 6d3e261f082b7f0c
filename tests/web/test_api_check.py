"""Checking over HTTP: the same reports as on the command line, in one shape of errors."""

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

import copydesk
from copydesk.model.outcome import Outcome
from copydesk.report import json_report

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "kerman.md"
WRONG = "The vote was held on Monday, 3 January 2024."
JSON = {"Content-Type": "application/json"}


def error_of(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of an answer that has the shape of errors, and nothing else in it."""
    body = answer.json()
    assert body.keys() == {"error"}
    assert body["error"].keys() == {"code", "message"}
    assert body["error"]["message"]
    return answer.status_code, body["error"]["code"]


def without_time(report: dict[str, Any]) -> dict[str, Any]:
    """A report without what differs from run to run, and without the name of its file."""
    report["summary"].pop("seconds")
    report["article"].pop("path")
    return report


@pytest.mark.parametrize("route", ["/api/check", "/api/check/quick"])
def test_a_text_gets_the_report_of_the_command_line(desk: httpx.Client, route: str) -> None:
    text = EXAMPLE.read_text("utf-8")
    answer = desk.post(route, json={"text": text})
    assert answer.status_code == 200
    expected = json_report.as_object(Outcome("-", copydesk.check(text)))
    assert without_time(answer.json()) == without_time(json.loads(json.dumps(expected)))
    assert answer.json()["findings"]


def test_a_file_gets_the_same_report(desk: httpx.Client) -> None:
    answer = desk.post("/api/check/file", files={"file": ("kerman.md", EXAMPLE.read_bytes())})
    assert answer.json()["article"]["path"] == "kerman.md"
    expected = json_report.as_object(Outcome("-", copydesk.check(EXAMPLE)))
    assert without_time(answer.json()) == without_time(json.loads(json.dumps(expected)))


def test_offsets_of_html_count_the_text_that_comes_with_them(desk: httpx.Client) -> None:
    page = f"<html><body><h1>Vote</h1><p>{WRONG}</p></body></html>"
    for answer in (
        desk.post("/api/check", json={"text": page}),
        desk.post("/api/check/file", files={"file": ("a.html", page.encode())}),
    ):
        report = answer.json()
        (finding,) = report["findings"]
        assert report["article"]["text"][finding["start"] : finding["end"]] == "Monday"


def test_the_time_of_the_caller_counts(desk: httpx.Client) -> None:
    text = "It happened on Monday, 3 January."
    for published, found in (("2024-01-04", 1), ("2022-01-04T10:00+03:30", 0)):
        for route in ("/api/check", "/api/check/quick"):
            report = desk.post(route, json={"text": text, "published": published}).json()
            assert report["article"]["reference_time_from"] == "caller"
            assert len(report["findings"]) == found


@pytest.mark.parametrize(
    ("format_", "media_type", "begins"),
    [
        ("html", "text/html; charset=utf-8", "<!doctype html>"),
        ("sarif", "application/sarif+json", "{"),
    ],
)
def test_formats_to_save(desk: httpx.Client, format_: str, media_type: str, begins: str) -> None:
    answer = desk.post("/api/check", json={"text": WRONG, "format": format_, "name": "vote.md"})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == media_type
    assert re.match(r'attachment; filename="report\.\w+"', answer.headers["content-disposition"])
    assert answer.text.lower().startswith(begins)
    assert "vote.md" in answer.text
    assert "DT001" in answer.text


def test_a_report_is_a_page_that_can_do_nothing(desk: httpx.Client) -> None:
    hostile = f"<script>alert(1)</script> {WRONG}"
    answer = desk.post("/api/check", json={"text": hostile, "format": "html"})
    policy = answer.headers["content-security-policy"].split("; ")
    assert {"default-src 'none'", "sandbox"} <= set(policy)
    assert not [rule for rule in policy if rule.startswith("script-src")]
    assert "<script" not in answer.text


@pytest.mark.parametrize(
    ("route", "body", "expected"),
    [
        ("/api/check", {}, (422, "invalid")),
        ("/api/check", {"text": 1}, (422, "invalid")),
        ("/api/check", {"text": WRONG, "colour": "red"}, (422, "invalid")),
        ("/api/check", {"text": WRONG, "published": "Thursday"}, (422, "invalid")),
        ("/api/check", {"text": WRONG, "published": 10**400}, (422, "invalid")),
        ("/api/check", {"text": WRONG, "format": "pdf"}, (422, "invalid")),
        ("/api/check", {"text": WRONG, "format": "claimreview"}, (422, "invalid")),
        ("/api/check", {"text": WRONG, "against": "/etc"}, (422, "invalid")),
        ("/api/check", {"text": WRONG, "against": ["x"] * 501}, (422, "invalid")),
        ("/api/check", {"text": WRONG, "against": "library"}, (404, "no_library")),
        ("/api/check", {"text": WRONG, "against": ["../etc/passwd"]}, (404, "no_library")),
        ("/api/check", {"text": " \n"}, (422, "no_text")),
        ("/api/check/quick", {"text": "\0\1\2\3" * 99}, (422, "no_text")),
        ("/api/check", {"text": "<?xml version='1.0'?><rss/>"}, (422, "unreadable")),
        ("/api/check", [], (422, "invalid")),
        ("/api/nothing", {}, (404, "not_found")),
        ("/api/rules", {}, (405, "method_not_allowed")),
    ],
)
def test_errors_have_one_shape(
    desk: httpx.Client, route: str, body: Any, expected: tuple[int, str]
) -> None:
    assert error_of(desk.post(route, json=body)) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", (422, "invalid")),
        (b"{", (400, "bad_request")),
        (b'{"text": NaN}', (400, "bad_request")),
        (b'{"text": "\xff"}', (400, "bad_request")),
        (b"[" * 200_000, (400, "bad_request")),
        (b'{"text": ' + b"9" * 5_000 + b"}", (400, "bad_request")),
        (b'{"text": 1e999}', (422, "invalid")),
    ],
)
def test_bodies_that_are_no_json_are_told(
    desk: httpx.Client, content: bytes, expected: tuple[int, str]
) -> None:
    assert error_of(desk.post("/api/check", content=content, headers=JSON)) == expected


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "", "x"])
@pytest.mark.parametrize("route", ["/api/check", "/api/check/file", "/api/gather"])
def test_other_content_types_are_refused(desk: httpx.Client, route: str, kind: str) -> None:
    answer = desk.post(route, content=b"text=x", headers={"Content-Type": kind})
    assert error_of(answer) == (415, "unsupported_media_type")


def test_lone_surrogates_and_nuls_are_words_like_others(desk: httpx.Client) -> None:
    content = f'{{"text": "\\ud800 {WRONG} \\u0000"}}'.encode()
    report = desk.post("/api/check", content=content, headers=JSON).json()
    (finding,) = report["findings"]
    assert (finding["start"], finding["quote"]) == (23, "Monday")


@pytest.mark.parametrize("name", ["../../etc/passwd", "C:\\x\\..\\a.md", "\x1b[2J\n.md", "/", ""])
def test_names_of_files_are_words_and_no_paths(desk: httpx.Client, name: str) -> None:
    answer = desk.post("/api/check/file", files={"file": (name or "x", WRONG.encode())})
    path = answer.json()["article"]["path"]
    assert path.isprintable()
    assert ".." not in path
    assert not path.startswith("/")


def test_a_body_over_the_limit_is_refused(desk: httpx.Client) -> None:
    most = desk.get("/api/about").json()["limits"]["text"]
    answer = desk.post("/api/check", json={"text": "a" * most})
    assert error_of(answer) == (413, "too_large")

    def chunks() -> Any:
        for _ in range(most // 2**20 + 2):
            yield b"a" * 2**20

    answer = desk.post("/api/check", content=chunks(), headers=JSON)
    assert error_of(answer) == (413, "too_large")


def test_a_text_of_great_length_is_not_checked_and_said_to_be(desk: httpx.Client) -> None:
    report = desk.post("/api/check/quick", json={"text": "The vote was held. " * 40_000}).json()
    assert report["summary"]["not_checked"] == {"length": 1}


def test_what_was_checked_is_remembered(desk: httpx.Client) -> None:
    asked = {"text": f"{WRONG} For the second time."}
    first = desk.post("/api/check/quick", json=asked).json()
    assert desk.post("/api/check/quick", json=asked).json() == first
    other = desk.post("/api/check/quick", json={**asked, "published": "2024-01-04"}).json()
    assert other["article"] != first["article"]


def test_rules_are_documented(desk: httpx.Client) -> None:
    rules = desk.get("/api/rules").json()["rules"]
    assert {"DT001", "SR001"} <= {rule["code"] for rule in rules}
    for named in ("DT001", "weekday-mismatch"):
        docs = desk.get(f"/api/rules/{named}").json()
        assert docs["code"] == "DT001"
        assert docs["doc"]
        flagged = [example for example in docs["examples"] if example["flagged"]]
        assert flagged
        assert all("[[" in example["text"] for example in flagged)
    assert error_of(desk.get("/api/rules/XX999")) == (404, "no_rule")

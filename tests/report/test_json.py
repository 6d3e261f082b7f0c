"""The JSON contract."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk import Outcome, Reference, ReferenceFrom, Report, Severity, check
from copydesk.report import json_report


def rendered(*outcomes: Outcome, many: bool = False) -> Any:
    text = "".join(json_report.render(outcomes, many=many))
    assert text.isascii()
    return json.loads(text)


def test_one_article_is_one_object(bridge: Outcome) -> None:
    assert bridge.report
    timed = replace(bridge.report, seconds=0.25, not_checked={"names": 1})
    made = rendered(replace(bridge, report=timed))
    assert made["version"] == 1
    assert made["article"] == {
        "path": "news/bridge.md",
        "title": "Bridge reopens after storm",
        "publisher": "The Weir Post",
        "published": "2024-05-06T00:00:00",
        "reference_time": "2024-05-06",
        "reference_time_from": "metadata",
        "language": "en",
    }
    first = made["findings"][0]
    start = timed.article.text.index("two years after")
    related = timed.article.text.index("4 May 2021")
    assert first == {
        "code": "ZZ001",
        "name": "made-by-hand",
        "severity": "error",
        "start": start,
        "end": start + 15,
        "quote": "two years after",
        "message": "From 4 May 2021 to 6 May 2024 are three years.",
        "suggestion": "three years after",
        "related": [{"start": related, "end": related + 10, "quote": "4 May 2021"}],
        "evidence": [],
    }
    assert made["findings"][1]["suggestion"] is None
    assert made["claims"] == []
    assert made["summary"] == {
        "claims": 0,
        "checked": 0,
        "not_checked": {"names": 1},
        "findings": {"error": 1, "warning": 1, "info": 0},
        "seconds": 0.25,
    }


@pytest.mark.parametrize("count", [0, 1, 3])
def test_several_articles_are_an_array(bridge: Outcome, count: int) -> None:
    made = rendered(*[bridge] * count, many=True)
    assert [one["article"]["path"] for one in made] == ["news/bridge.md"] * count


def test_a_failure_is_an_object_without_findings() -> None:
    assert rendered(Outcome("a.md", error="the file is empty")) == {
        "version": 1,
        "article": {"path": "a.md"},
        "error": "the file is empty",
    }


def test_extracted_text_is_carried(bridge: Outcome) -> None:
    assert bridge.report
    article = replace(bridge.report.article, extracted=True)
    made = rendered(replace(bridge, report=replace(bridge.report, article=article)))
    assert made["article"]["text"] == article.text


def test_standard_input_has_no_path(bridge: Outcome) -> None:
    assert rendered(replace(bridge, path="-"))["article"]["path"] is None


@pytest.mark.parametrize(
    ("reference", "written"),
    [
        (Reference(None, ReferenceFrom.NONE), None),
        (Reference(datetime(2024, 5, 6), ReferenceFrom.METADATA), "2024-05-06"),
        (
            Reference(datetime(2024, 5, 6), ReferenceFrom.CALLER, grain_is_day=False),
            "2024-05-06T00:00:00",
        ),
        (Reference(datetime(2024, 5, 6, 21, 40), ReferenceFrom.METADATA), "2024-05-06T21:40:00"),
    ],
)
def test_the_reference_time_says_no_more_than_is_known(
    bridge: Outcome, reference: Reference, written: str | None
) -> None:
    assert bridge.report
    made = rendered(replace(bridge, report=replace(bridge.report, reference=reference)))
    assert made["article"]["reference_time"] == written


def test_published_keeps_its_zone(bridge: Outcome) -> None:
    assert bridge.report
    article = replace(bridge.report.article, published=datetime(2024, 5, 6, 9, tzinfo=UTC))
    made = rendered(replace(bridge, report=replace(bridge.report, article=article)))
    assert made["article"]["published"] == "2024-05-06T09:00:00+00:00"


@given(st.text(min_size=1).filter(lambda text: text.strip("\ufeff\x00 \t\r\n")))
def test_quotes_are_cut_out_by_their_offsets(words: str) -> None:
    text = f"The vote was held on Monday, 3 January 2024. {words}"
    report = check(text)
    made = rendered(Outcome("-", report))
    for finding in made["findings"]:
        source = report.article.text
        assert source[finding["start"] : finding["end"]] == finding["quote"]


def test_lone_surrogates_survive(make_report: Callable[..., Report]) -> None:
    report = make_report("Friday it was.", ("Friday", Severity.INFO, "\ud800", None, ()))
    assert rendered(Outcome("a.md", report))["findings"][0]["message"] == "\ud800"

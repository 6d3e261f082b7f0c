"""``copydesk rules``, ``copydesk rule`` and ``--version``."""

import json

import pytest

import copydesk
from copydesk.cli.app import main
from copydesk.report.rule_text import Documented
from copydesk.rules import RULES
from copydesk.verify.fault_docs import DOCS
from copydesk.verify.faults import FAULTS

EVERY: tuple[Documented, ...] = (*RULES, *FAULTS)


def test_all_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")]
    assert [line.split()[:2] for line in lines] == [[rule.code, rule.name] for rule in EVERY]


def test_rules_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["code"] for row in rows] == [rule.code for rule in EVERY]
    assert set(rows[0]) == {"code", "name", "severity", "since", "summary"}


@pytest.mark.parametrize("name", ["DT001", "dt001", "weekday-mismatch"])
def test_one_rule_is_explained(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", name]) == 0
    assert capsys.readouterr().out.startswith("DT001 weekday-mismatch\n")


@pytest.mark.parametrize("name", ["SR003", "sr003", "clock-contradicted"])
def test_a_fault_that_sources_show_is_explained(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rule", name]) == 0
    assert capsys.readouterr().out.startswith("SR003 clock-contradicted\n")


def test_every_fault_is_documented_as_rules_are() -> None:
    assert [fault.code for fault in FAULTS] == list(DOCS)
    for fault in FAULTS:
        paragraphs = fault.doc.split("\n\n")
        leads = [paragraph.partition(":")[0] for paragraph in paragraphs[1:]]
        assert paragraphs[0].startswith("Finds ")
        assert leads == ["Why it matters", "Does not claim", "Source"]


def test_no_code_or_name_is_given_twice() -> None:
    for names in ([one.code for one in EVERY], [one.name for one in EVERY]):
        assert len(names) == len(set(names))


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"copydesk {copydesk.__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["check", "-h"]])
def test_help_tells_the_exit_codes(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 0
    assert "Exit codes: 0 nothing found" in " ".join(capsys.readouterr().out.split())

"""``copydesk rules``, ``copydesk rule`` and ``--version``."""

import json

import pytest

import copydesk
from copydesk.cli.app import main
from copydesk.rules import RULES


def test_all_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")]
    assert [line.split()[:2] for line in lines] == [[rule.code, rule.name] for rule in RULES]


def test_rules_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["code"] for row in rows] == [rule.code for rule in RULES]
    assert set(rows[0]) == {"code", "name", "severity", "since", "summary"}


@pytest.mark.parametrize("name", ["DT001", "dt001", "weekday-mismatch"])
def test_one_rule_is_explained(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rule", name]) == 0
    assert capsys.readouterr().out.startswith("DT001 weekday-mismatch\n")


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"copydesk {copydesk.__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["check", "-h"]])
def test_help_tells_the_exit_codes(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 0
    assert "Exit codes: 0 nothing found" in " ".join(capsys.readouterr().out.split())

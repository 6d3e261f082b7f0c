"""The documentation says what is so."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from copydesk.api import check
from copydesk.model.outcome import Outcome
from copydesk.report.json_report import as_object

PROJECT = Path(__file__).resolve().parents[2]
PAGES = sorted([*PROJECT.glob("*.md"), *(PROJECT / "docs").glob("*.md")])
LINK = re.compile(r"\[[^\]\n]+\]\(([^)\s]+)\)")
TABLE_ROW = re.compile(r"^\| `(\w+)` \|", re.MULTILINE)
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def anchors(page: Path) -> set[str]:
    """The places of a page that can be linked to: its headings and named anchors."""
    text = page.read_text("utf-8")
    headings = re.findall(r"^#{1,6} (.+)$", text, re.MULTILINE)
    slugs = {re.sub(r"[^\w\- ]", "", title).strip().lower().replace(" ", "-") for title in headings}
    return slugs | set(re.findall(r'<a id="([\w-]+)">', text))


@each_page
def test_links_within_the_project_resolve(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        if "://" in target or target.startswith("mailto:"):
            continue
        path, _, anchor = target.partition("#")
        linked = (page.parent / path).resolve() if path else page
        assert linked.exists(), target
        assert not anchor or anchor in anchors(linked), target


def test_what_is_generated_is_up_to_date() -> None:
    command = [sys.executable, str(PROJECT / "docs" / "build.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_architecture_lists_the_layers_in_their_order() -> None:
    contracts = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    layers = contracts["tool"]["importlinter"]["contracts"][0]["layers"]
    page = (PROJECT / "docs" / "architecture.md").read_text("utf-8")
    assert TABLE_ROW.findall(page) == [layer.removeprefix("copydesk.") for layer in layers]
    rooms = {path.name for path in (PROJECT / "src" / "copydesk").iterdir() if path.is_dir()}
    assert rooms - {"__pycache__"} <= set(TABLE_ROW.findall(page))


@each_page
def test_no_page_names_a_file_that_is_not_there(page: Path) -> None:
    named = re.findall(r"`((?:src|eval|docs|tests|examples)/[\w./-]+)`", page.read_text("utf-8"))
    assert [name for name in named if not (PROJECT / name).exists()] == []


def shape(value: Any) -> Any:
    """The names an object holds, and those of the objects in it."""
    if isinstance(value, dict):
        return {name: shape(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [shape(inner) for inner in value[:1]]
    return None


def test_the_json_report_is_as_its_page_shows() -> None:
    page = (PROJECT / "docs" / "json-report.md").read_text("utf-8")
    example = json.loads(page.partition("```json\n")[2].partition("```")[0])
    real = as_object(Outcome("kerman.md", check(PROJECT / "examples" / "kerman.md")))
    assert shape(example) == shape(real)

"""``copydesk find``: what is printed, exit codes, and what is said of bad input."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copydesk.cli.app import main
from copydesk.ingest import read
from copydesk.model.gathered import Gathered
from copydesk.sources.store import Library

DAM = """---
title: Dam bursts
publisher: Meseta Press
published: 2025-06-15T09:00:00+00:00
---

The dam above Quelpán gave way at 04:12. Three people were killed.
"""
FERRY = """---
title: Ferry lost
publisher: The Ludmere Post
published: 2025-07-01
---

LUDMERE (Meseta Press) — A ferry sank off Ludmere. Its \x1b[31mcaptain had warned of the pump.
"""

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "reports"
    made.mkdir()
    (made / "dam.md").write_text(DAM, "utf-8")
    (made / "ferry.md").write_text(FERRY, "utf-8")
    return made


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library"
    with Library.open(path) as opened:
        reports = {"dam": DAM, "ferry\x1b[2J": FERRY}
        fetched = datetime(2025, 7, 2, tzinfo=UTC)
        items = [Gathered(name, read(text), fetched=fetched) for name, text in reports.items()]
        list(opened.put(items))
        later = DAM.replace("Three", "Nine")
        list(opened.put([Gathered("dam", read(later), fetched=datetime(2025, 7, 9, tzinfo=UTC))]))
    return path


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("COLUMNS", "60")

    def run(*arguments: str) -> tuple[int, str, str]:
        capfd.readouterr()
        code = main(["find", *arguments])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return code, out, err

    return run


def test_a_folder_is_searched(run: Run, folder: Path) -> None:
    code, out, err = run("--in", str(folder), "burst", "dam")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "dam.md",
        "    Dam bursts | Meseta Press | 2025-06-15T09:00:00+00:00",
        "    origin: Meseta Press; at 11-21",
        "    *Dam* *bursts*",
        "",
        "dam.md",
        "    Dam bursts | Meseta Press | 2025-06-15T09:00:00+00:00",
        "    origin: Meseta Press; at 88-154",
        "    The *dam* above Quelpán gave way at 04:12. Three people",
        "    were killed.",
        "",
        "2 passages, 1 source, 1 origin",
    ]


def test_a_library_is_searched_in_its_newest_versions(run: Run, library: Path) -> None:
    code, out, err = run("--library", str(library), "people killed")
    assert code == 0
    assert "Nine *people*" in out
    assert "Three" not in out
    assert "is made: there is none yet" in err
    assert run("--library", str(library), "people killed") == (0, out, "")


def test_as_of_an_earlier_time(run: Run, library: Path) -> None:
    _, out, _ = run("--library", str(library), "people killed", "--as-of", "2025-07-01")
    assert "Three *people*" in out
    assert "Nine" not in out


def test_json(run: Run, library: Path) -> None:
    code, out, _ = run("--library", str(library), "-f", "json", "Quelpan", "4.12am")
    assert code == 0
    said = json.loads(out)
    assert (said["version"], said["query"]) == (1, "Quelpan 4.12am")
    (passage,) = said["passages"]
    assert passage["source"] == "dam"
    assert passage["quote"].startswith("The dam above Quelpán")
    assert passage["origin"] == passage["publisher"] == "Meseta Press"
    start = passage["start"]
    words = [passage["quote"][at["start"] - start : at["end"] - start] for at in passage["matched"]]
    assert words == ["Quelpán", "04:12"]


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (["--publisher", "meseta PRESS"], {"dam"}),
        (["--about", "ferries"], {"ferry\x1b[2J"}),
        (["--since", "2025-06-16"], {"ferry\x1b[2J"}),
        (["--until", "2025-06-15"], {"dam"}),
        (["--until", "2025-06-15T08:59"], set()),
        (["--limit", "1"], {"dam"}),
    ],
)
def test_filters(run: Run, library: Path, options: list[str], names: set[str]) -> None:
    words = ["dam killed people gave way Quelpán ferry"]
    code, out, _ = run("--library", str(library), "-f", "json", *words, *options)
    assert {passage["source"] for passage in json.loads(out)["passages"]} == names
    assert code == (0 if names else 1)


def test_nothing_from_outside_acts_on_the_terminal(run: Run, library: Path) -> None:
    _, out, _ = run("--library", str(library), "ferry")
    assert "\x1b" not in out
    assert "ferry\\x1b[2J" in out


def test_nothing_found_exits_1(run: Run, folder: Path) -> None:
    assert run("--in", str(folder), "volcano") == (1, "0 passages, 0 sources, 0 origins\n", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--in", "{folder}", "the of"], "nothing to look for"),
        (["--in", "{folder}/missing", "dam"], "no such file or folder"),
        (["--library", "{folder}/missing", "dam"], "there is no library"),
        (["--in", "{folder}", "--library", "{folder}", "dam"], "give one of them"),
        (["--in", "{folder}", "dam", "--since", "May"], "--since: 'May' is not"),
        (["--in", "{folder}", "dam", "--limit", "0"], "--limit"),
        ([], "Missing argument"),
    ],
)
def test_what_cannot_be_done_exits_2(
    run: Run, folder: Path, arguments: list[str], said: str
) -> None:
    code, _, err = run(*(argument.format(folder=folder) for argument in arguments))
    assert code == 2
    assert said in err


def test_files_that_cannot_be_read_are_named(run: Run, folder: Path) -> None:
    (folder / "empty.md").write_text("")
    code, _, err = run("--in", str(folder), "dam")
    assert code == 0
    assert "empty.md: the file is empty" in err

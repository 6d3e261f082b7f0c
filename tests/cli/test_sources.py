"""``copydesk sources`` in this process: output, exit codes, and what is said of bad input."""

import json
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from copydesk.cli.app import main
from copydesk.ingest import read
from copydesk.ingest.exported import read_exported
from copydesk.model.gathered import Gathered
from copydesk.sources.store import Library

INDEX = """
import sys
from pathlib import Path
from copydesk.sources.index import open_index
from copydesk.sources.store import Library
with Library.open(Path(sys.argv[1])) as library:
    open_index(library)
"""
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
KERMAN = Gathered(
    "https://desk.example/kerman",
    read(EXAMPLES / "kerman.md"),
    via="https://desk.example/feed",
    fetched=datetime(2024, 1, 5, tzinfo=UTC),
    etag='"1"',
)
FERRY = Gathered("night-ferry.md", read(EXAMPLES / "night-ferry.md"))
LATER = replace(KERMAN, article=read("# Toll falls\n\nThe toll fell to 84.\n"), etag=None)
HOSTILE = Gathered(
    "evil\x1b[2J\u202e.md",
    replace(
        read("Fine\x1b[31m words \u202eand more."), title="Red\x1b]0;x\x07", publisher="\x9b1m"
    ),
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library"
    with Library.open(path) as opened:
        list(opened.put([KERMAN, FERRY, LATER]))
    return path


def run(capsys: pytest.CaptureFixture[str], library: Path, *words: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error."""
    code = main(["sources", *words, "--library", str(library)])
    out, err = capsys.readouterr()
    return code, out, err


def test_list(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    code, out, err = run(capsys, library, "list")
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == KERMAN.name
    assert "Toll falls" in out
    assert "version 2" in out
    assert out.splitlines()[-1] == "2 sources"


@pytest.mark.parametrize(
    ("options", "names"),
    [
        ([], [KERMAN.name, FERRY.name]),
        (["--publisher", "the lantern quay POST"], [FERRY.name]),
        (["--since", "2023-10-12", "--until", "2023-10-12"], [FERRY.name]),
        (["--until", "2023-10-12T17:29:59Z"], []),
        (["--since", "2023-10-12T18:30+01:00"], [FERRY.name]),
        (["--since", "2024-01-04"], []),
        (["--since", "2024-01-04", "--all-versions"], [KERMAN.name]),
        (["--all-versions"], [KERMAN.name, KERMAN.name, FERRY.name]),
    ],
)
def test_list_as_json(
    capsys: pytest.CaptureFixture[str], library: Path, options: Sequence[str], names: Sequence[str]
) -> None:
    code, out, err = run(capsys, library, "list", "--format", "json", *options)
    assert (code, err) == (0, "")
    assert [record["name"] for record in json.loads(out)] == names


@pytest.mark.parametrize("option", ["--since", "--until"])
def test_a_time_that_is_none_is_told(
    capsys: pytest.CaptureFixture[str], library: Path, option: str
) -> None:
    code, out, err = run(capsys, library, "list", option, "Thursday")
    assert (code, out) == (2, "")
    assert err == f"copydesk: {option}: 'Thursday' is not an ISO 8601 date or time\n"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ([], "The toll fell to 84."),
        (["--version", "1"], "Health Minister Bahram Einollahi"),
        (["--version", "1"], "via:        https://desk.example/feed"),
        ([], "version 1, fetched 2024-01-05T00:00:00+00:00"),
    ],
)
def test_show(
    capsys: pytest.CaptureFixture[str], library: Path, options: Sequence[str], words: str
) -> None:
    code, out, err = run(capsys, library, "show", KERMAN.name, *options)
    assert (code, err) == (0, "")
    assert words in out


def test_show_by_hash(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    _, out, _ = run(capsys, library, "show", KERMAN.name, "--version", "1", "-f", "json")
    shown = json.loads(out)
    assert shown["text"] == KERMAN.article.text
    code, again, _ = run(capsys, library, "show", shown["hash"], "-f", "json")
    assert (code, json.loads(again)) == (0, shown)


@pytest.mark.parametrize(
    "words",
    [
        ["show", "nobody.md"],
        ["show", KERMAN.name, "--version", "3"],
        ["show", "ab" * 32],
        ["export", "nobody.md"],
        ["remove", KERMAN.name, "nobody.md"],
    ],
)
def test_what_is_not_there_is_told(
    capsys: pytest.CaptureFixture[str], library: Path, words: Sequence[str]
) -> None:
    code, out, err = run(capsys, library, *words)
    assert (code, out) == (2, "")
    assert re.fullmatch(r"copydesk: the library .* holds no .*\n", err)
    assert len(json.loads(run(capsys, library, "list", "-f", "json")[1])) == 2


def test_an_export_makes_the_same_library(
    capsys: pytest.CaptureFixture[str], library: Path, tmp_path: Path
) -> None:
    lines = tmp_path / "sources.jsonl"
    assert run(capsys, library, "export", "--all-versions", "-o", str(lines)) == (0, "", "")
    items = [read_exported(line) for line in lines.read_bytes().splitlines()]
    assert items == [replace(KERMAN, etag=None), FERRY, LATER]
    with Library.open(tmp_path / "other") as other:
        list(other.put(items))
        assert other.source(KERMAN.name).article == LATER.article
        assert other.source(KERMAN.name, 1).article == KERMAN.article


def test_export_of_some_is_of_the_newest_versions(
    capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    code, out, _ = run(capsys, library, "export", KERMAN.name)
    assert (code, out.isascii()) == (0, True)
    assert [read_exported(line.encode()) for line in out.splitlines()] == [LATER]


@pytest.mark.parametrize("name", ["library.sqlite", "new.jsonl", "index/x"])
def test_an_export_never_goes_into_the_library(
    capsys: pytest.CaptureFixture[str], library: Path, name: str
) -> None:
    code, _, err = run(capsys, library, "export", "-o", str(library / name))
    assert code == 2
    assert "is inside the library" in err
    assert run(capsys, library, "verify")[0] == 0


def test_remove(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    code, out, _ = run(capsys, library, "remove", KERMAN.name)
    assert (code, out) == (0, "removed 1 source, 2 versions\n")
    assert run(capsys, library, "verify")[0] == 0
    code, out, _ = run(capsys, library, "list", "-f", "json")
    assert [record["name"] for record in json.loads(out)] == [FERRY.name]
    content = b"".join(file.read_bytes() for file in library.iterdir() if file.is_file())
    assert FERRY.name.encode() in content
    assert KERMAN.name.encode() not in content


def test_verify_finds_nothing_wrong(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    assert run(capsys, library, "verify") == (0, "4 checked, nothing damaged\n", "")


def test_damage_is_found_named_and_passed_over(
    capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    with sqlite3.connect(library / "library.sqlite") as connection:
        connection.execute("UPDATE text SET body = zeroblob(9) WHERE id = 1")
    connection.close()
    code, out, err = run(capsys, library, "verify")
    assert code == 1
    assert out.startswith(f"damaged: {KERMAN.name} (version 1): ")
    assert "1 damaged" in out
    assert "gather again" in err
    code, out, err = run(capsys, library, "export", "--all-versions")
    assert code == 2
    assert [read_exported(line.encode()).name for line in out.splitlines()] == [
        FERRY.name,
        KERMAN.name,
    ]
    assert "is damaged" in err
    assert run(capsys, library, "show", KERMAN.name)[0] == 0
    assert run(capsys, library, "show", KERMAN.name, "--version", "1")[0] == 2


def test_a_damaged_index_is_found_and_told_how_to_mend(
    capsys: pytest.CaptureFixture[str], library: Path
) -> None:
    subprocess.run([sys.executable, "-c", INDEX, str(library)], check=True)
    assert run(capsys, library, "verify") == (0, "4 checked, nothing damaged\n", "")
    largest = max((library / "index").rglob("*"), key=lambda file: file.stat().st_size)
    damaged = largest.with_name("damaged")
    damaged.write_bytes(largest.read_bytes()[:-9] + b"\0" * 9)
    damaged.replace(largest)  # never cut a file that is mapped: this process has read the index
    code, out, err = run(capsys, library, "verify")
    assert code == 1
    assert out.startswith("damaged index: ")
    assert "the next search makes the index again" in err
    shutil.rmtree(library / "index")
    assert run(capsys, library, "verify")[0] == 0


@pytest.mark.parametrize("words", [["list"], ["show"], ["verify"], ["export"]])
def test_text_from_outside_acts_on_no_terminal(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: list[str]
) -> None:
    with Library.open(tmp_path / "l") as opened:
        list(opened.put([HOSTILE]))
    named = [HOSTILE.name] if words[0] in ("show", "export") else []
    code, out, err = run(capsys, tmp_path / "l", *words, *named)
    assert (code, err) == (0, "")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", out)


@pytest.mark.parametrize("command", ["list", "verify", "export"])
def test_no_library_is_made_by_looking(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    code, out, err = run(capsys, tmp_path / "none", command)
    assert (code, out) == (2, "")
    assert "`copydesk gather` makes one" in err
    assert not (tmp_path / "none").exists()


def test_no_command_shows_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sources"]) == 2
    assert "verify" in capsys.readouterr().out

"""``copydesk event``, ``write`` and ``update`` on bad reports of every kind: no traceback."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from copydesk.cli.app import main
from tests.events.reports import written
from tests.write.update.reports import FERRY, HEAD

Run = Callable[..., tuple[int, str, str]]
FRENCH = "Un ferry a chaviré mardi soir au large, tuant neuf personnes, selon la police. " * 3
COMMANDS = ("event", "write", "update")


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    draft = tmp_path / "draft.md"
    draft.write_text(HEAD + "The ferry Corvana capsized off Ellmouth, killing nine people.\n")

    def run(command: str, folder: Path) -> tuple[int, str, str]:
        capfd.readouterr()
        given = [str(draft), str(folder)] if command == "update" else [str(folder)]
        code = main([command, *given])
        out, err = capfd.readouterr()
        assert "Traceback" not in out + err
        return code, out, err

    return run


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_that_can_be_read(run: Run, tmp_path: Path, command: str) -> None:
    folder = tmp_path / "reports"
    assert run(command, folder)[0] == 2
    folder.mkdir()
    code, out, err = run(command, folder)
    assert (code, out) == (2, "")
    assert "no sources in it that can be read" in err
    (folder / "a.txt").write_bytes(os.urandom(5_000))
    (folder / "b.json").write_bytes(b"[" * 50_000)
    assert run(command, folder)[0] == 2


@pytest.mark.parametrize(("command", "expected"), [("event", 1), ("write", 1), ("update", 2)])
@pytest.mark.parametrize("words", [FRENCH, "Lorem.", "$" * 5_000 + " no"])
def test_reports_that_tell_of_no_event(
    run: Run, tmp_path: Path, command: str, expected: int, words: str
) -> None:
    folder = written(tmp_path / "reports", {"a": ("X", "2025-05-06", words)})
    assert run(command, folder)[0] == expected


def test_a_report_that_is_too_long_is_set_aside(run: Run, tmp_path: Path) -> None:
    folder = written(tmp_path / "reports", FERRY)
    (folder / "huge.txt").write_text("The ferry sank. " * 40_000)
    code, out, _ = run("event", folder)
    assert code == 0
    assert "huge.txt: 640,000 characters are no report" in " ".join(out.split())


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "head",
    [
        "",
        "---\ntitle: A\npublished: 2025-13-45T99:00:00Z\npublished: 1999-01-01\n---\n\n",
        "---\ntitle: [A, {b\nlanguage: fr\npublished: soon\n---\n\n",
    ],
    ids=["none", "impossible", "broken"],
)
def test_times_that_are_none(run: Run, tmp_path: Path, command: str, head: str) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    for name, (_, _, words) in FERRY.items():
        (folder / f"{name}.md").write_text(head + words)
    assert run(command, folder)[0] in (0, 1)


@pytest.mark.parametrize("command", COMMANDS)
def test_one_report_alone(run: Run, tmp_path: Path, command: str) -> None:
    folder = written(tmp_path / "reports", {"night": FERRY["night"]})
    code, out, _ = run(command, folder)
    assert code == 0
    assert out

"""``copydesk gather`` as people run it."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from copydesk.cli.app import main
from tests.ingest.transport.server import page, serving

COPYDESK = [sys.executable, "-c", "from copydesk.cli import run; run()"]
WORDS = "The bridge was closed on Monday after two lorries collided, the police said."


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    for name in "abc":
        (folder / f"{name}.md").write_text(f"# {name}\n\n{WORDS}\n")
    return folder


def gather(capsys: pytest.CaptureFixture[str], library: Path, *words: object) -> tuple[int, str]:
    code = main(["gather", *map(str, words), "--library", str(library)])
    return code, capsys.readouterr().out


def test_all_taken(reports: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = tmp_path / "library"
    assert gather(capsys, library, reports) == (
        0,
        "3 new, 0 new versions, 0 unchanged, 0 refused\n",
    )
    (reports / "a.md").write_text(f"{WORDS} It was opened again.")
    assert gather(capsys, library, reports) == (
        0,
        "0 new, 1 new version, 2 unchanged, 0 refused\n",
    )


def test_some_refused(reports: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(4):
        (reports / f"empty{number}.txt").write_text("")
    (reports / "\x1b[31m.csv").write_bytes(b"\x00\x01\x02" * 99)
    code, told = gather(capsys, tmp_path / "library", reports)
    assert code == 1
    assert told.splitlines() == [
        "3 new, 0 new versions, 0 unchanged, 5 refused",
        "refused, 4: the file is empty",
        *(f"  {reports}/empty{number}.txt" for number in range(3)),
        "  and 1 more",
        "refused, 1: this is binary data, not text",
        f"  {reports}/\\x1b[31m.csv",
    ]


def test_nothing_taken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert gather(capsys, tmp_path / "library", tmp_path / "missing.md")[0] == 2


@pytest.mark.parametrize(
    "words",
    [["gather"], ["gather", "a", "--limit", "0"], ["gather", "a", "--library", "/dev/null"]],
)
def test_what_cannot_be_done(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err.startswith("copydesk: ")


def test_a_host_that_is_not_public(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with serving() as site:
        site.pages["/a.json"] = page(json.dumps({"text": WORDS}), "application/json")
        code, told = gather(capsys, tmp_path / "library", f"{site.url}/a.json")
        assert code == 2
        assert "--allow-host 127.0.0.1 would allow it" in told
        assert site.asked == []
        url = f"{site.url}/a.json"
        code, told = gather(capsys, tmp_path / "library", url, "--allow-host", "127.0.0.1")
        assert (code, told) == (0, "1 new, 0 new versions, 0 unchanged, 0 refused\n")


def test_the_limit(reports: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, told = gather(capsys, tmp_path / "library", reports, "--limit", "2")
    assert (code, told) == (0, "2 new, 0 new versions, 0 unchanged, 0 refused\n")


def test_progress_is_shown_on_a_terminal_only(reports: Path, tmp_path: Path) -> None:
    command = [*COPYDESK, "gather", str(reports), "--library", str(tmp_path / "library")]
    quiet = subprocess.run(command, capture_output=True, check=True)
    assert quiet.stderr == b""
    leader, follower = pty.openpty()
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "80"}
    subprocess.run(command, stdout=subprocess.PIPE, stderr=follower, env=environment, check=True)
    os.close(follower)
    assert b"Gathering" in os.read(leader, 65_536)
    os.close(leader)


def test_the_fetching_parts_are_imported_by_gathering_alone() -> None:
    program = (
        "import sys, copydesk, copydesk.cli.app\n"
        "print([name for name in ('httpx', 'httpcore', 'feedparser', 'fastwarc', 'openpyxl', "
        "'protego', 'lxml', 'copydesk.sources.gather') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"

"""The command as a process: pipes, encodings, interrupts, and what it does not import."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

COPYDESK = [sys.executable, "-m", "copydesk"]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_text("“Ça va” – 東京. The vote was held on Monday, 3 January 2024.\n", "utf-8")
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1", "cp1252"])
def test_no_encoding_of_the_terminal_is_too_small(article: Path, encoding: str) -> None:
    environment = os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = subprocess.run([*COPYDESK, "check", article], capture_output=True, env=environment)
    assert (done.returncode, done.stderr) == (1, b"")
    assert "DT001" in done.stdout.decode(encoding)
    assert ("東京" if encoding == "utf-8" else r"\u6771\u4eac") in done.stdout.decode(encoding)


@pytest.mark.parametrize("command", [["check"], ["check", "-f", "html"], ["rule", "DT001"]])
def test_a_reader_that_goes_away_is_no_error(article: Path, command: list[str]) -> None:
    target = [article] if command[0] == "check" else []
    process = subprocess.Popen(
        [*COPYDESK, *command, *target], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
@pytest.mark.parametrize("command", [["check"], ["rules"]])
def test_a_full_disk_is_told(article: Path, command: list[str]) -> None:
    target = [article] if command[0] == "check" else []
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COPYDESK, *command, *target], stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr.startswith(b"copydesk: cannot write standard output")
    assert done.stderr.count(b"\n") == 1


def test_an_interrupt_ends_quietly() -> None:
    process = subprocess.Popen(
        [*COPYDESK, "check", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    wait_for_read = f"/proc/{process.pid}/wchan"
    if not Path(wait_for_read).exists():
        process.kill()
        process.communicate()
        pytest.skip("cannot see what a process waits for")
    assert process.stdin
    process.stdin.write(b"The vote ")
    process.stdin.flush()
    while "pipe" not in Path(wait_for_read).read_text("ascii"):
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate()
    assert (process.returncode, out, err) == (130, b"", b"")


def test_version_loads_no_rules() -> None:
    code = (
        "import sys\nfrom copydesk.cli.app import main\nmain(['--version'])\n"
        "print(*[name for name in sys.modules if name.startswith('copydesk.')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "copydesk.cli.app" in done.stdout
    for heavy in ("copydesk.rules", "copydesk.understand", "copydesk.ingest", "copydesk.batch"):
        assert heavy not in done.stdout.split()

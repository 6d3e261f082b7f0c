"""An outcome is a report or an error."""

from pathlib import Path

import pytest

from copydesk import Outcome, check
from copydesk.batch import attempt


def test_never_both_and_never_neither() -> None:
    with pytest.raises(ValueError, match="either"):
        Outcome("a.md")
    with pytest.raises(ValueError, match="either"):
        Outcome("a.md", check("Some words."), "an error")


def test_bytes_are_standard_input() -> None:
    outcome = attempt(b"The vote was held on Monday.")
    assert outcome.path == "-"
    assert outcome.report
    assert outcome.report.article.path is None


@pytest.mark.parametrize("content", [b"", b"\x00\x00", b"   \n"])
def test_what_cannot_be_read_becomes_an_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(content)
    assert attempt(path).error
    assert attempt(content).error

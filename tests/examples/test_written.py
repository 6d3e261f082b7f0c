"""The articles of ``examples/written`` are what ``copydesk write`` prints now."""

import subprocess
import sys
from pathlib import Path

from copydesk.cli.app import main

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def test_the_examples_are_what_is_written_now() -> None:
    command = [sys.executable, str(EXAMPLES / "rewrite.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_first_evenings_article_is_brought_up_to_date(tmp_path: Path) -> None:
    """As ``examples/README.md`` has it."""
    first, second = tmp_path / "first.md", tmp_path / "second.md"
    reports = str(EXAMPLES / "kerman")
    evening, morning = "2024-01-03T20:30+00:00", "2024-01-04T11:00+00:00"
    assert main(["write", reports, "--as-of", evening, "--output", str(first)]) == 0
    asked = ["update", str(first), reports, "--as-of", morning]
    assert main([*asked, "--output", str(second)]) == 1
    assert (
        "- An earlier version of this article gave the death toll as 103; Interior Minister Ahmad "
        "Vahidi revised it to 84 on 4 January.\n"
    ) in second.read_text("utf-8")
    assert main(["update", str(second), reports, "--as-of", morning]) == 0

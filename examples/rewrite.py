"""Write the articles of ``examples/written`` from their reports.

Run: ``.venv/bin/python examples/rewrite.py [--check]``; with ``--check``, it only says what is
out of date.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from copydesk.api import write
from copydesk.report.draft import markdown

HERE = Path(__file__).parent
WRITTEN = HERE / "written"
PACKS = Path(os.environ.get("COPYDESK_SHARED", HERE.parents[1] / "shared")) / "packs"
OTHERS = ("cup-final", "dam-breach", "tech-layoffs")


def folders() -> Iterator[tuple[str, Path]]:
    """The name of each article, and the folder of its reports, where that is at hand."""
    yield "kerman", HERE / "kerman"
    for name in OTHERS:
        if (PACKS / name / "sources").is_dir():
            yield name, PACKS / name / "sources"


def main() -> int:
    """Write them, or say which are out of date; the exit code is 1 if any is."""
    WRITTEN.mkdir(exist_ok=True)
    stale = 0
    for name, folder in folders():
        path = WRITTEN / f"{name}.md"
        text = markdown.render(write(folder))
        if path.exists() and path.read_text("utf-8") == text:
            continue
        stale += 1
        if "--check" in sys.argv:
            print(f"{path} is out of date")
        else:
            path.write_text(text, "utf-8")
            print(f"{path} written")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())

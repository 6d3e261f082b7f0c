"""What the terminal can show."""

import os
import shutil
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from copydesk.report.look import Look

_WIDEST = 100


def look_of() -> "Look":
    """How to print on standard output: colour where it is a terminal that wants it."""
    from copydesk.report.look import Look

    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return Look(
        colour=colour and os.environ.get("TERM") != "dumb",
        width=min(_WIDEST, shutil.get_terminal_size((_WIDEST, 24)).columns),
        encoding=sys.stdout.encoding or "ascii",
    )

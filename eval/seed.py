"""The article that the project began with: its three contradictions of dates, and nothing else.

It is checked as it lies there, without a time of publication.

Run: ``python -m eval.seed``
"""

import sys
from pathlib import Path

from copydesk.api import check
from copydesk.model.finding import Severity
from copydesk.model.span import Span
from eval.shared import AbsentError, shared

WEEKDAY, ELAPSED, ANNIVERSARY = Span(120, 128), Span(219, 232), Span(675, 693)
FAULTS = (WEEKDAY, ELAPSED, ANNIVERSARY)


def measure(path: Path) -> dict[str, float]:
    """How many of the three are flagged, and how many flags are on other words."""
    flags = [f.span for f in check(path).findings if f.severity is not Severity.INFO]
    return {
        "caught_of_3": sum(any(flag.overlaps(fault) for flag in flags) for fault in FAULTS),
        "other_flags": sum(not any(flag.overlaps(fault) for fault in FAULTS) for flag in flags),
    }


def figures() -> dict[str, float]:
    """The same for the shared article.

    Raises:
        AbsentError: if it is not here.
    """
    return measure(next(iter(sorted(shared("seed").glob("*.txt")))))


def main() -> int:
    """Print the figures."""
    try:
        for name, figure in figures().items():
            print(f"{name:16} {figure:4.0f}")
    except AbsentError as absent:
        print(f"seed: skipped, {absent}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Print every figure and hold it against its limit.

Run: ``python -m eval [PART ...]``; exit code 1 when a limit is broken. Parts whose data are not
here are skipped, and said to be.
"""

import argparse
import sys
from collections.abc import Sequence

from eval.parts import PARTS, measure


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the parts asked for, or all; 1 when a limit is broken."""
    parser = argparse.ArgumentParser(prog="python -m eval", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parts = parser.parse_args(arguments).parts or list(PARTS)
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}")
    failures = []
    for part, (printed, broken_here) in zip(parts, measure(parts), strict=True):
        print(printed, end="", flush=True)
        failures += [f"{part} {line}" for line in broken_here]
    print()
    for failure in failures:
        print(f"BROKEN {failure}")
    print("a limit is broken" if failures else "all limits are kept")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

"""Print every figure and hold it against its limit.

Run: ``python -m eval [PART ...]``; exit code 1 when a limit is broken. Parts whose data are not
here are skipped, and said to be.
"""

import argparse
import sys
import time
from collections.abc import Callable, Mapping, Sequence

from eval import (
    accuracy,
    against_text,
    altered,
    ecosystem,
    event_figures,
    event_packs,
    origins,
    quotes,
    retrieval,
    seed,
    tempeval,
    writing,
)
from eval.floors import Limit, broken, load_limits
from eval.shared import AbsentError, shared


def _tempeval() -> Mapping[str, float]:
    data = shared("data", "tempeval3")
    return tempeval.figures(data) or {}


def _ecosystem() -> Mapping[str, float]:
    comparison = ecosystem.compare()
    print(ecosystem.describe(comparison))
    return comparison.figures()


PARTS: Mapping[str, Callable[[], Mapping[str, float]]] = {
    "seed": seed.figures,
    "tempeval": _tempeval,
    "packs": event_packs.shared_figures,
    "own-packs": event_packs.own_figures,
    "altered": altered.figures,
    "accuracy": accuracy.figures,
    "ecosystem": _ecosystem,
    "retrieval": retrieval.figures,
    "origins": origins.figures,
    "quotes": quotes.figures,
    "sources": event_packs.shared_against_sources,
    "own-sources": event_packs.own_against_sources,
    "against-text": against_text.figures,
    "event-figures": event_figures.shared_figures,
    "own-event-figures": event_figures.own_figures,
    "writing": writing.shared_figures,
    "own-writing": writing.own_figures,
}


def run(part: str, limits: Mapping[str, Limit]) -> list[str]:
    """Measure one part, print its figures, and give what is broken."""
    print(f"\n{part}")
    began = time.perf_counter()
    try:
        figures = PARTS[part]()
    except AbsentError as absent:
        print(f"  skipped: {absent}")
        return []
    except RuntimeError as failure:
        print(f"  failed: {failure}")
        return ["could not be measured"]
    for name, figure in figures.items():
        limit = f"  ({limits[name]})" if name in limits else ""
        print(f"  {name:34} {figure:9.3f}{limit}")
    print(f"  measured in {time.perf_counter() - began:.1f} s")
    return broken(figures, limits)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure the parts asked for, or all; 1 when a limit is broken."""
    parser = argparse.ArgumentParser(prog="python -m eval", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parts = parser.parse_args(arguments).parts or list(PARTS)
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}")
    limits = load_limits()
    failures = [f"{part} {line}" for part in parts for line in run(part, limits.get(part, {}))]
    print()
    for failure in failures:
        print(f"BROKEN {failure}")
    print("a limit is broken" if failures else "all limits are kept")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

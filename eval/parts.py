"""The parts of the evaluation, each measured in a process of its own."""

import io
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stdout

from eval import (
    accuracy,
    against_text,
    altered,
    cross,
    ecosystem,
    event_figures,
    event_packs,
    origins,
    pairs,
    quotes,
    retrieval,
    seed,
    tempeval,
    true_drafts,
    updating,
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
    "true-drafts": true_drafts.figures,
    "own-sources": event_packs.own_against_sources,
    "bump": against_text.bump,
    "summedits": against_text.summaries,
    "stances": against_text.stances,
    "wice": against_text.citations,
    "pairs": pairs.figures,
    "fa-kes": against_text.alterations,
    "cross": cross.figures,
    "event-figures": event_figures.shared_figures,
    "own-event-figures": event_figures.own_figures,
    "writing": writing.shared_figures,
    "own-writing": writing.own_figures,
    "updates": updating.shared_figures,
    "own-updates": updating.own_figures,
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


def _captured(part: str, limits: Mapping[str, Limit]) -> tuple[str, list[str]]:
    """What one part prints, and what it breaks."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        failures = run(part, limits)
    return printed.getvalue(), failures


def measure(parts: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """What each part prints and the limits it breaks, in the order asked for, on all cores."""
    limits = load_limits()
    each = [limits.get(part, {}) for part in parts]
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    with ProcessPoolExecutor(cores, max_tasks_per_child=1) as processes:
        yield from processes.map(_captured, parts, each)

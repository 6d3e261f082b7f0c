"""Drafts with planted errors and traps, scored by the packs' own ``score.py``, run as it is.

Run: ``python -m eval.event_packs``
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from eval.shared import PROJECT, AbsentError, shared

DATE_KINDS = frozenset("weekday date age anniversary elapsed duration clock order".split())
OURS = PROJECT / "eval" / "packs"
WITH_SOURCES = PROJECT / "eval" / "source-packs"
_COPYDESK = (str(Path(sys.executable).with_name("copydesk")), "check")


def _said(packs: Path, scorer: Path) -> dict[str, Any]:
    """What the scorer says of some packs.

    Raises:
        RuntimeError: if the scorer stops; its text is what the scorer wrote.
    """
    command = [sys.executable, str(scorer), "--packs", str(packs), "--json", "--", *_COPYDESK]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"score.py: exit {done.returncode}\n{done.stderr[-2000:]}")
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def score(packs: Path, scorer: Path) -> dict[str, float]:
    """What the scorer says of checking each draft by itself.

    Raises:
        RuntimeError: if the scorer stops; its text is what the scorer wrote.
    """
    said = _said(packs, scorer)
    own = {
        name.removeprefix("self "): counts
        for name, counts in said["kinds"].items()
        if name.startswith("self ")
    }
    kinds = {f"{kind}_of_{of}": float(caught) for kind, (caught, of) in own.items()}
    dates = [counts for kind, counts in own.items() if kind in DATE_KINDS]
    return kinds | {
        "packs": said["packs"],
        "self_recall": said["self_recall"] or 0.0,
        "self_date_recall": _recall(dates),
        "self_false_alarms_per_article": said["self_false_alarms_per_article"],
        "traps_sprung": said["traps_sprung"],
    }


def against_sources(packs: Path, scorer: Path) -> dict[str, float]:
    """What the scorer says of checking each draft against the reports of its pack.

    Raises:
        RuntimeError: if the scorer stops.
    """
    said = _said(packs, scorer)
    kinds = {
        f"{name.removeprefix('sources ')}_of_{of}": float(caught)
        for name, (caught, of) in said["kinds"].items()
        if name.startswith("sources ")
    }
    names = (
        "sources_recall all_precision all_false_alarms_per_article traps_sprung "
        "true_claims_supported true_claims_origins_right"
    ).split()
    return kinds | {name: said[name] or 0.0 for name in names}


def _recall(counts: list[list[int]]) -> float:
    planted = sum(of for _, of in counts)
    return sum(caught for caught, _ in counts) / planted if planted else 0.0


def shared_figures() -> dict[str, float]:
    """Figures for the shared packs.

    Raises:
        AbsentError: if they are not here.
    """
    return score(shared("packs"), shared("packs", "score.py"))


def shared_against_sources() -> dict[str, float]:
    """Figures for the shared packs, against their sources.

    Raises:
        AbsentError: if they are not here.
    """
    return against_sources(shared("packs"), shared("packs", "score.py"))


def own_against_sources() -> dict[str, float]:
    """Figures for the project's own packs with sources.

    Raises:
        AbsentError: if they or the scorer are not here.
    """
    scorer = shared("packs", "score.py")
    if not any(WITH_SOURCES.glob("*/gold.json")):
        raise AbsentError("no eval/source-packs")
    return against_sources(WITH_SOURCES, scorer)


def own_figures() -> dict[str, float]:
    """Figures for the project's own packs.

    Raises:
        AbsentError: if they or the scorer are not here.
    """
    scorer = shared("packs", "score.py")
    if not any(OURS.glob("*/gold.json")):
        raise AbsentError("no eval/packs")
    return score(OURS, scorer)


def main() -> int:
    """Print the figures of both."""
    for title, figures in (("shared packs", shared_figures), ("own packs", own_figures)):
        try:
            said = figures()
        except AbsentError as absent:
            print(f"{title}: skipped, {absent}")
            continue
        print(title)
        for name, figure in said.items():
            print(f"  {name:32} {figure:8.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Drafts with planted errors and traps, scored by the packs' own ``score.py``, run as it is.

Run: ``python -m eval.event_packs``
"""

import json
import subprocess
import sys
from pathlib import Path

from eval.shared import PROJECT, AbsentError, shared

DATE_KINDS = frozenset("weekday date age anniversary elapsed duration clock order".split())
OURS = PROJECT / "eval" / "packs"
_COPYDESK = (str(Path(sys.executable).with_name("copydesk")), "check")


def score(packs: Path, scorer: Path) -> dict[str, float]:
    """What the scorer says of checking each draft by itself.

    Raises:
        RuntimeError: if the scorer stops; its text is what the scorer wrote.
    """
    command = [sys.executable, str(scorer), "--packs", str(packs), "--json", "--", *_COPYDESK]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"score.py: exit {done.returncode}\n{done.stderr[-2000:]}")
    said = json.loads(done.stdout)
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


def _recall(counts: list[list[int]]) -> float:
    planted = sum(of for _, of in counts)
    return sum(caught for caught, _ in counts) / planted if planted else 0.0


def shared_figures() -> dict[str, float]:
    """Figures for the shared packs.

    Raises:
        AbsentError: if they are not here.
    """
    return score(shared("packs"), shared("packs", "score.py"))


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

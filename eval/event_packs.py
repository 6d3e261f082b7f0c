"""Drafts with planted errors and traps, scored by the packs' own ``score.py``.

The shared packs are checked as a user checks them, by a program of its own each time; the many of
the project's own by the same command in this process, which loads its model once.

Run: ``python -m eval.event_packs [PACKS]``
"""

import importlib.util
import io
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from typer.testing import CliRunner

from copydesk.cli.app import app
from eval.sampling import sampled
from eval.shared import PROJECT, AbsentError, shared

DATE_KINDS = frozenset("weekday date age anniversary elapsed duration clock order".split())
OURS = PROJECT / "eval" / "packs"
WITH_SOURCES = PROJECT / "eval" / "source-packs"
_COPYDESK = (str(Path(sys.executable).with_name("copydesk")), "check")


def with_sources(packs: Path) -> list[Path]:
    """The packs of a folder that have reports, by name."""
    return [pack for pack in sorted(packs.iterdir()) if (pack / "sources").is_dir()]


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


def _said_here(packs: Path, scorer: Path) -> dict[str, Any]:
    """The same, with each check made in this process."""
    printed = io.StringIO()
    command = [str(scorer), "--packs", str(packs), "--json", "--", *_COPYDESK]
    borne_out: list[int] = []
    with patch.object(sys, "argv", command), redirect_stdout(printed):
        _main_of(scorer, borne_out)()
    said: dict[str, Any] = json.loads(printed.getvalue())
    return said | {"wrongly_borne_out": sum(borne_out)}


def _said_of(packs: Sequence[Path], scorer: Path) -> dict[str, Any]:
    """What the scorer says of some packs of a folder."""
    with TemporaryDirectory() as folder:
        for pack in packs:
            (Path(folder) / pack.name).symlink_to(pack, target_is_directory=True)
        return _said_here(Path(folder), scorer)


def _main_of(scorer: Path, borne_out: list[int]) -> Callable[[], None]:
    """The scorer's main function, which runs the command in this process.

    Args:
        scorer: the scorer.
        borne_out: gets how many planted errors of each draft are said to be borne out.
    """
    spec = importlib.util.spec_from_file_location("score", scorer)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

    def run(command: Sequence[str], arguments: Sequence[str]) -> tuple[Any, float]:
        report, took = _run(command, arguments)
        if "--against" in arguments:
            borne_out.append(wrongly_borne_out(report, Path(arguments[0]).parent))
        return report, took

    module.__dict__["run"] = run
    main: Callable[[], None] = module.main
    return main


def _run(command: Sequence[str], arguments: Sequence[str]) -> tuple[Any, float]:
    """What ``copydesk`` prints, and the seconds that it took.

    Raises:
        RuntimeError: if it cannot check.
    """
    began = time.perf_counter()
    done = CliRunner().invoke(app, [*command[1:], *arguments, "--format", "json"])
    if done.exit_code not in (0, 1):
        raise RuntimeError(f"{' '.join(arguments)}: exit {done.exit_code}\n{done.stderr[-2000:]}")
    return json.loads(done.stdout), time.perf_counter() - began


def wrongly_borne_out(report: dict[str, Any], pack: Path) -> int:
    """How many planted errors that sources show a report says to be borne out by sources.

    A claim that has half of the planted words and more says so, where no other contradicts any of
    them.
    """
    text = (pack / "draft.md").read_text("utf-8")
    gold = json.loads((pack / "gold.json").read_text("utf-8"))
    said = [one for one in report["claims"] if one["verdict"] in _BORNE_OUT]
    against = [one for one in report["claims"] if one["verdict"] in _AGAINST]
    count = 0
    for error in gold["errors"]:
        start = text.index(error["quote"])
        end = start + len(error["quote"])
        if error["needs"] != "sources" or _shared(against, start, end) > 0:
            continue
        count += _shared(said, start, end) >= len(error["quote"]) / 2
    return count


def _shared(claims: Sequence[dict[str, Any]], start: int, end: int) -> int:
    """The most characters of a stretch that one of some claims has."""
    return max((min(one["end"], end) - max(one["start"], start) for one in claims), default=0)


_BORNE_OUT = ("CORROBORATED", "SINGLE_SOURCE")
_AGAINST = ("CONTRADICTED", "DISPUTED")


def score(said: dict[str, Any]) -> dict[str, float]:
    """What the scorer says of checking each draft by itself."""
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


def against_sources(said: dict[str, Any]) -> dict[str, float]:
    """What the scorer says of checking each draft against the reports of its pack."""
    kinds = {
        f"{name.removeprefix('sources ')}_of_{of}": float(caught)
        for name, (caught, of) in said["kinds"].items()
        if name.startswith("sources ")
    }
    names = (
        "sources_recall all_precision all_false_alarms_per_article traps_sprung "
        "true_claims_supported true_claims_origins_right"
    ).split()
    borne_out = {name: said[name] for name in ("wrongly_borne_out",) if name in said}
    return kinds | {name: said[name] or 0.0 for name in names} | borne_out


def _recall(counts: list[list[int]]) -> float:
    planted = sum(of for _, of in counts)
    return sum(caught for caught, _ in counts) / planted if planted else 0.0


def shared_figures() -> dict[str, float]:
    """Figures for the shared packs, by themselves and against their sources.

    Raises:
        AbsentError: if they are not here.
    """
    said = _said(shared("packs"), shared("packs", "score.py"))
    return score(said) | against_sources(said)


def own_against_sources() -> dict[str, float]:
    """Figures for about a sixteenth of the project's own packs with sources, which are many.

    Raises:
        AbsentError: if they or the scorer are not here.
    """
    scorer = shared("packs", "score.py")
    if not any(WITH_SOURCES.glob("*/gold.json")):
        raise AbsentError("no eval/source-packs")
    return against_sources(_said_of(sampled(with_sources(WITH_SOURCES), 16), scorer))


def own_figures() -> dict[str, float]:
    """Figures for about half of the project's own packs without sources.

    Raises:
        AbsentError: if they or the scorer are not here.
    """
    scorer = shared("packs", "score.py")
    if not any(OURS.glob("*/gold.json")):
        raise AbsentError("no eval/packs")
    return score(_said_of(sampled(sorted(OURS.iterdir()), 2), scorer))


def main() -> int:
    """Print the figures of some packs, and what is missed and flagged wrongly."""
    packs = Path(sys.argv[1]) if len(sys.argv) > 1 else WITH_SOURCES
    try:
        scorer = shared("packs", "score.py")
    except AbsentError as absent:
        print(f"skipped: {absent}")
        return 0
    with patch.object(sys, "argv", [str(scorer), "--packs", str(packs), "-v", "--", *_COPYDESK]):
        borne_out: list[int] = []
        _main_of(scorer, borne_out)()
    print(f"{'wrongly_borne_out':34}{sum(borne_out)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Many articles: order kept, failures told, deaths survived."""

import os
import signal
from pathlib import Path

import pytest

from copydesk import Outcome, Settings, check_many
from copydesk.batch.pool import run_pool


def written(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{number:03}.md" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(f"Story {number}. The vote was held on Monday, 3 January 2024.", "utf-8")
    return paths


@pytest.mark.parametrize("workers", [1, 2])
def test_outcomes_come_in_the_order_of_the_paths(tmp_path: Path, workers: int) -> None:
    paths = written(tmp_path, 20)
    paths[7].write_bytes(b"")
    paths[3].unlink()
    outcomes = list(check_many(paths, workers=workers))
    assert [outcome.path for outcome in outcomes] == [str(path) for path in paths]
    failed = {Path(outcome.path).stem for outcome in outcomes if outcome.error}
    assert failed == {"003", "007"}
    for outcome in outcomes:
        if outcome.report:
            assert f"Story {int(Path(outcome.path).stem)}." in outcome.report.article.text


def test_serial_and_parallel_agree(tmp_path: Path) -> None:
    paths = written(tmp_path, 12)
    assert list(check_many(paths, workers=1)) == list(check_many(paths, workers=2))


def test_settings_reach_every_article(tmp_path: Path) -> None:
    paths = written(tmp_path, 3)
    settings = Settings(ignore=frozenset(("weekday-mismatch",)))
    codes = {
        finding.name
        for outcome in check_many(paths, settings=settings, workers=2)
        if outcome.report
        for finding in outcome.report.findings
    }
    assert "weekday-mismatch" not in codes


def test_no_paths_no_outcomes() -> None:
    assert list(check_many([])) == []


def deadly(path: Path) -> Outcome:
    """A task that kills its process on some paths."""
    if path.name.startswith("deadly"):
        os.kill(os.getpid(), signal.SIGKILL)
    return Outcome(str(path), error="done")


def test_the_death_of_a_process_costs_one_article() -> None:
    paths = [Path(f"{number}.md") for number in range(40)]
    paths[11] = Path("deadly1.md")
    paths[30] = Path("deadly2.md")
    outcomes = list(run_pool(deadly, paths, 2))
    assert [outcome.path for outcome in outcomes] == [str(path) for path in paths]
    died = {outcome.path for outcome in outcomes if "died" in (outcome.error or "")}
    assert died == {"deadly1.md", "deadly2.md"}

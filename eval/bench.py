"""How long checking takes and how much memory, beside a run of nothing but Python's start.

Each cold figure is a process of its own, from its start to its end, output thrown away. Warm
figures are taken inside one process. All are medians unless they say otherwise. A process starts
as a copy of this one, which therefore imports late: no peak can be read that is below its own.

Run: ``python -m eval.bench [--runs N] [--warm N] [--folder N]``
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from eval.shared import PROJECT, AbsentError

if TYPE_CHECKING:
    from eval.corpora import Text

ARTICLE = PROJECT / "examples" / "night-ferry.md"
_COPYDESK = str(Path(sys.executable).with_name("copydesk"))
_KIBIBYTES_IN_MB = 1_000_000 / 1024


@dataclass(frozen=True, slots=True)
class Run:
    """One process.

    Attributes:
        seconds: from its start to its end.
        cpu_seconds: of all cores together, its children's too; steadier on a busy machine.
        peak_mb: the most memory that it or a child of it held.
    """

    seconds: float
    cpu_seconds: float
    peak_mb: float


def run(command: Sequence[str]) -> Run:
    """Run a command to its end, its output thrown away.

    Raises:
        RuntimeError: if its exit code is neither 0 nor 1.
    """
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(command)}: exit {process.returncode}")
    return Run(took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / _KIBIBYTES_IN_MB)


def cold(command: Sequence[str], runs: int) -> Run:
    """The medians of several runs, after one that fills the disk cache."""
    run(command)
    taken = [run(command) for _ in range(runs)]
    return Run(
        median(one.seconds for one in taken),
        median(one.cpu_seconds for one in taken),
        median(one.peak_mb for one in taken),
    )


def warm(texts: Sequence["Text"]) -> list[float]:
    """Seconds for each text in turn, in this process, after the first is checked once."""
    from copydesk.api import check

    check(texts[0].text, published=texts[0].published)
    taken = []
    for text in texts:
        began = time.perf_counter()
        check(text.text, published=text.published)
        taken.append(time.perf_counter() - began)
    return taken


def cold_lines(runs: int) -> Iterator[str]:
    """Figures of processes of their own, as lines to print."""
    python = [sys.executable, "-c"]
    commands = {
        "python -c pass": [*python, "pass"],
        "import copydesk.api": [*python, "import copydesk.api"],
        "copydesk --version": [_COPYDESK, "--version"],
        "copydesk check, 900 words": [_COPYDESK, "check", str(ARTICLE)],
    }
    taken = {name: cold(command, runs) for name, command in commands.items()}
    bare = next(iter(taken.values())).seconds
    for name, one in taken.items():
        yield f"{name:28} {one.seconds:7.3f} s {one.seconds / bare:7.1f} x bare {_rest(one)}"


def folder_line(articles: int) -> str:
    """The figure of a folder of articles, as a line to print."""
    text = ARTICLE.read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        for number in range(articles):
            Path(folder, f"{number:04}.md").write_text(text, "utf-8")
        taken = run([_COPYDESK, "check", folder])
    each = 1000 * taken.seconds / articles
    name = f"folder of {articles}, 900 words"
    return f"{name:28} {taken.seconds:7.3f} s {each:7.1f} ms each {_rest(taken)}"


def _rest(taken: Run) -> str:
    return f"{taken.cpu_seconds:7.3f} s cpu {taken.peak_mb:6.0f} MB peak"


def _warm_line(name: str, texts: Sequence["Text"]) -> str:
    taken = [1000 * seconds for seconds in warm(texts)]
    words = sum(len(text.text.split()) for text in texts)
    per_900 = 900 * sum(taken) / words
    middle, late = median(taken), quantiles(taken, n=20)[-1]
    return f"{name:28} {middle:7.1f} ms {late:7.1f} ms p95 {per_900:7.1f} ms per 900 words"


def warm_lines(checks: int) -> Iterator[str]:
    """Figures of one process that checks many texts, as lines to print."""
    from eval.corpora import Text, real_articles

    article = Text("examples", ARTICLE.stem, ARTICLE.read_text("utf-8"), None)
    yield _warm_line("warm, 900 words", [article] * checks)
    try:
        yield _warm_line("warm, real articles", list(real_articles()))
    except AbsentError as absent:
        yield f"warm, real articles          skipped: {absent}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print all figures."""
    parser = argparse.ArgumentParser(description="Speed and memory of checking")
    parser.add_argument("--runs", type=int, default=9, help="runs of each cold command")
    parser.add_argument("--warm", type=int, default=100, help="warm checks of one article")
    parser.add_argument("--folder", type=int, default=300, help="articles in the folder")
    options = parser.parse_args(arguments)
    for line in cold_lines(options.runs):
        print(line, flush=True)
    print(folder_line(options.folder), flush=True)
    for line in warm_lines(options.warm):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

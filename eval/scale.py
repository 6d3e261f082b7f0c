"""How fast a library is filled, indexed and searched, and how that grows.

Articles are made up (`eval.made_articles`), written as JSON Lines, gathered and indexed by the
commands that a user would give, each a process of its own; then passages are asked for in one more.

Run: ``python -m eval.scale [--articles N ...] [--origins N ...] [--keep DIR]``
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import median, quantiles

from eval.bench import run
from eval.made_articles import Maker

_COPYDESK = str(Path(sys.executable).with_name("copydesk"))
_ROUNDS = 500
_SEED = 20_240_104
_PART = 0.05
"""Of the articles, those whose sentences are asked for."""


def write_articles(path: Path, count: int) -> None:
    """Make articles, one JSON object a line."""
    with path.open("w", encoding="utf-8") as file:
        for row in Maker(_SEED).articles(count):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def measure(articles: Path, library: Path, count: int) -> dict[str, float]:
    """Gather, index and search; sizes in MB, times in seconds unless the name says otherwise."""
    gathered = run([_COPYDESK, "gather", str(articles), "--library", str(library)])
    stored = _size(library)
    indexed = run([_COPYDESK, "find", "harbour", "--library", str(library)])
    asked = [sys.executable, "-m", "eval.scale", "--ask", str(library), str(articles)]
    answers: dict[str, float] = json.loads(subprocess.check_output(asked))
    again = [
        run([_COPYDESK, "find", "harbour", "--library", str(library)]).seconds for _ in range(5)
    ]
    seconds = gathered.seconds + indexed.seconds
    return {
        "articles": count,
        "gather_per_s": count / gathered.seconds,
        "index_per_s": count / indexed.seconds,
        "both_per_s": count / seconds,
        "cpu_per_s": count / (gathered.cpu_seconds + indexed.cpu_seconds),
        "gather_peak_mb": gathered.peak_mb,
        "index_peak_mb": indexed.peak_mb,
        "input_mb": articles.stat().st_size / 1e6,
        "library_mb": stored,
        "index_mb": _size(library) - stored,
        **answers,
        "find_command_s": median(again),
    }


def _size(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def ask(library: Path, articles: Path) -> dict[str, float]:
    """How long passages take to be found, in ms, and the memory of the process that asks.

    ``cpu`` is the time of the processor alone, which is steadier on a busy machine.
    """
    from resource import RUSAGE_SELF, getrusage

    from copydesk.sources.index import open_index
    from copydesk.sources.store import Library

    with Library.open(library, create=False) as opened:
        index = open_index(opened)
        claims = list(islice(_claims(articles), 2 * _ROUNDS))
        measured: dict[str, float] = {}
        for name, kind in (("claim", claims[:_ROUNDS]), ("names", claims[_ROUNDS:])):
            waited, worked = [], []
            for sentence, headline in kind:
                names = " ".join(word for word in sentence.split() if word[0].isupper())
                words, context = (sentence, headline) if name == "claim" else (names, "")
                began, began_work = time.perf_counter(), time.process_time()
                index.find(words, 5, context=context)
                worked.append(1000 * (time.process_time() - began_work))
                waited.append(1000 * (time.perf_counter() - began))
            for clock, times in (("", waited), ("_cpu", worked)):
                measured[f"{name}{clock}_p50_ms"] = median(times)
                measured[f"{name}{clock}_p95_ms"] = quantiles(times, n=20)[-1]
    return measured | {"ask_peak_mb": getrusage(RUSAGE_SELF).ru_maxrss / 1000}


def _claims(articles: Path) -> Iterator[tuple[str, str]]:
    """A sentence and the headline of articles here and there."""
    chance = random.Random(_SEED)
    with articles.open(encoding="utf-8") as file:
        lines = [line for line in file if chance.random() < _PART]
    while True:
        row = json.loads(chance.choice(lines))
        yield chance.choice(row["text"].split(". ")), row["title"]


def origins_seconds(articles: Path, count: int) -> float:
    """How long it takes to find the origins of the first so many articles."""
    from copydesk.ingest import read
    from copydesk.sources.folder import as_source
    from copydesk.sources.origins import find_origins

    with articles.open(encoding="utf-8") as file:
        lines = list(islice(file, count))
    sources = [as_source(f"n{number}", read(line)) for number, line in enumerate(lines)]
    began = time.perf_counter()
    find_origins(sources)
    return time.perf_counter() - began


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description="How a library grows")
    parser.add_argument("--articles", type=int, nargs="*", default=[1_000, 10_000])
    parser.add_argument("--origins", type=int, nargs="*", default=[])
    parser.add_argument("--keep", type=Path, help="leave libraries and articles in this folder")
    parser.add_argument("--ask", type=Path, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.ask:
        print(json.dumps(ask(*options.ask)))
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for count in options.articles:
            articles = folder / f"{count}.jsonl"
            write_articles(articles, count)
            for name, figure in measure(articles, folder / f"library-{count}", count).items():
                print(f"{name:18} {figure:12.2f}", flush=True)
            print()
        if options.origins:
            articles = folder / "origins.jsonl"
            write_articles(articles, max(options.origins))
        for count in options.origins:
            seconds = origins_seconds(articles, count)
            print(
                f"origins of {count:7,} {seconds:9.2f} s {count / seconds:8.0f} per s", flush=True
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())

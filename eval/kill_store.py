"""Is anything lost when writers of a library are killed, or the disk fills up?

Run: ``python -m eval.kill_store [--rounds N] [--full N] [--seed N]``; exit code 1 when anything was
lost, damaged or unexplained. Needs ``fork``. `eval.damage_store` asks the same of damaged files.

Each round works on real files with real processes:

kill
    Two processes put, change and remove sources of one library, telling of each on a pipe as soon
    as it is stored; both are killed (SIGKILL) at random moments, which may be while they make the
    library. Whatever they had told must then be there, whole, and nothing may be damaged.
full
    A process does the same under a random limit on the size of files, and must end with the error
    for a full disk. Whatever it had told must be there.
"""

import argparse
import os
import random
import resource
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from copydesk.errors import LibraryError, UnwritableLibraryError
from copydesk.model.article import Article, Block, BlockKind
from copydesk.model.gathered import Gathered
from copydesk.model.span import Span
from copydesk.sources.store import Library
from copydesk.sources.store.faults import FILE

_SOURCES = 400
_LATEST = (0.02, 0.1, 0.3)
"""Seconds after which a writer is dead at the latest; a library is made in 0.01."""
_IN_A_WRITE = 0.5
"""The share of kills that come while the log is written to."""

_LOG_HEADER, _FRAME_HEADER, _PAGE = 32, 24, 4096
_ROUNDS_A_LIBRARY = 5
Round = Callable[[Path, "Ledger", random.Random], Counter[str]]
_WORDS = "crane harbour ferry mayor killed injured Thursday 84 95 ministry said officials".split()


def made(number: int, chance: random.Random) -> Gathered:
    """A report with a name of few and a text of many."""
    text = " ".join(chance.choices(_WORDS, k=chance.randint(5, 100)))
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    article = Article(text, text, (block,), title=text[:20], publisher=chance.choice(_WORDS))
    return Gathered(f"https://desk.example/{number}", article, etag=str(chance.random()))


@dataclass(slots=True)
class Ledger:
    """What the writers have told of.

    Attributes:
        kept: hashes that were told to be stored, by name, since its last removal.
        gone: names that were told to be removed, and not stored since.
    """

    kept: dict[str, set[str]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    told: int = 0

    def take(self, line: str) -> None:
        """Enter what a writer told."""
        what, name, hash_ = line.split()
        if what == "kept":
            self.kept.setdefault(name, set()).add(hash_)
            self.gone.discard(name)
            self.told += 1
        elif what == "removed":
            self.gone.add(name)
            self.told += 1
        else:  # about to be put or removed, which may come to pass or not
            self.gone.discard(name)
            if what == "removing":
                self.kept.pop(name, None)

    def faults(self, path: Path) -> Iterator[str]:
        """What is not as it was told, and what is damaged."""
        if not (path / FILE).exists():
            yield from (f"{name} is lost with the library" for name in self.kept)
            return
        with Library.open(path) as library:
            for name, hashes in self.kept.items():
                stored = {record.hash for record in library.versions(name)}
                yield from (f"{name} {hash_} is lost" for hash_ in hashes - stored)
            yield from (f"{name} is back" for name in self.gone if library.versions(name))
            yield from (f"{one.what}: {one.fault}" for one in library.verify() if one.fault)


def write(path: Path, names: Sequence[int], seed: int, told: int) -> None:
    """Put and remove sources until killed, telling of each."""
    chance = random.Random(seed)

    def tell(*words: str) -> None:
        os.write(told, (" ".join(words) + "\n").encode())

    with Library.open(path) as library:
        while True:
            chosen = chance.choices(names, k=chance.randint(1, 300))
            for number in chosen:
                tell("putting", f"https://desk.example/{number}", "-")
            for kept in library.put(made(number, chance) for number in chosen):
                tell("kept", kept.name, kept.hash)
            name = f"https://desk.example/{chosen[0]}"
            tell("removing", name, "-")
            library.remove([name])
            tell("removed", name, "-")


def start(path: Path, names: Sequence[int], seed: int, limit: int | None) -> tuple[int, BinaryIO]:
    """A process that writes, and what it tells; with a limit it ends with 3 when it meets it."""
    ours, theirs = os.pipe()
    process = os.fork()
    if process:
        os.close(theirs)
        return process, os.fdopen(ours, "rb")
    code = 4
    try:
        os.close(ours)
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        write(path, names, seed, theirs)
    except UnwritableLibraryError:
        code = 3
    except BaseException as error:  # noqa: BLE001 - the end of a process
        print(f"a writer ended with {type(error).__name__}: {error}", file=sys.stderr)
    finally:
        os._exit(code)


def kill_round(path: Path, ledger: Ledger, chance: random.Random) -> Counter[str]:
    """Two writers, killed; what they told goes into the ledger."""
    log = path / f"{FILE}-wal"
    began = time.monotonic()
    moments = sorted(chance.uniform(0, chance.choice(_LATEST)) for _ in range(2))
    halves = range(0, _SOURCES, 2), range(1, _SOURCES, 2)
    writers = [start(path, names, chance.getrandbits(32), None) for names in halves]
    chance.shuffle(writers)
    for moment, (process, _) in zip(moments, writers, strict=True):
        time.sleep(max(0.0, began + moment - time.monotonic()))
        if chance.random() < _IN_A_WRITE:
            await_growth(log)
        os.kill(process, signal.SIGKILL)
    seen: Counter[str] = Counter()
    for process, told in writers:
        _, status = os.waitpid(process, 0)
        seen["writers killed"] += os.WIFSIGNALED(status)
        seen["writers that ended by themselves"] += not os.WIFSIGNALED(status)
        _take(told, ledger)
    seen["killed while writing a transaction"] += log.exists() and is_cut_off(log.read_bytes())
    seen["killed before there was a library"] += not (path / FILE).exists()
    return seen


def await_growth(log: Path) -> None:
    """Wait, not for long, until somebody writes to the log."""
    latest = time.monotonic() + _LATEST[-1]
    size = _size(log)
    while time.monotonic() < latest and (now := _size(log)) <= size:
        size = now


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0


def is_cut_off(log: bytes) -> bool:
    """Whether a write-ahead log ends in a transaction that was never complete.

    SQLite's file format, section 4: a header of 32 bytes with a salt, then frames of 24 bytes and a
    page; the last frame of a transaction holds the size of the database, the others 0.
    """
    salt = log[16:24]
    frames = range(_LOG_HEADER, len(log) - _FRAME_HEADER, _FRAME_HEADER + _PAGE)
    valid = [frame for frame in frames if log[frame + 8 : frame + 16] == salt]
    return bool(valid) and not any(log[valid[-1] + 4 : valid[-1] + 8])


def full_round(path: Path, ledger: Ledger, chance: random.Random) -> Counter[str]:
    """One writer that meets a full disk; what it told goes into the ledger."""
    size = max((file.stat().st_size for file in path.glob("*")), default=0)
    limit = size + chance.randint(-8192, 600_000) if size else chance.randint(0, 100_000)
    process, told = start(path, range(_SOURCES), chance.getrandbits(32), max(0, limit))
    _take(told, ledger)
    _, status = os.waitpid(process, 0)
    code = os.waitstatus_to_exitcode(status)
    seen: Counter[str] = Counter()
    seen["writers that met the limit and said so" if code == 3 else "faults"] += 1
    return seen


def _take(told: BinaryIO, ledger: Ledger) -> None:
    """Enter all whole lines of a pipe."""
    with told:
        lines = told.read().decode().split("\n")[:-1]
    for line in lines:
        ledger.take(line)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the rounds and print what came of them; 1 when anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=300, help="rounds of killing two writers")
    parser.add_argument("--full", type=int, default=100, help="rounds of a full disk")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    chance = random.Random(options.seed)
    wrong = False
    for name, work, rounds in (
        ("kill", kill_round, options.rounds),
        ("full", full_round, options.full),
    ):
        began = time.monotonic()
        seen, faults = run(work, rounds, chance)
        print(f"{name}: {rounds} rounds in {time.monotonic() - began:.1f} s")
        for what, number in sorted(seen.items()):
            print(f"  {number:8} {what}")
        print(f"  {len(faults):8} lost, damaged or unexplained")
        for fault in faults[:20]:
            print(f"  FAULT {fault}")
        wrong = wrong or bool(faults) or seen["faults"] > 0
    return 1 if wrong else 0


def run(work: Round, rounds: int, chance: random.Random) -> tuple[Counter[str], list[str]]:
    """Rounds over libraries that begin anew from time to time: what was seen, and what is wrong."""
    seen: Counter[str] = Counter()
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(rounds):
            library = number // _ROUNDS_A_LIBRARY
            if number % _ROUNDS_A_LIBRARY == 0:
                ledger = Ledger()
            path = Path(folder, str(library))
            seen += work(path, ledger, chance)
            try:
                faults += [f"round {number}: {fault}" for fault in ledger.faults(path)]
            except LibraryError as error:
                faults.append(f"round {number}: {error}")
            seen["reports looked for"] += sum(map(len, ledger.kept.values()))
    return seen, faults


if __name__ == "__main__":
    sys.exit(main())

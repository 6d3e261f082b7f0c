"""Users at one desk at once: how many checks a second, how long each takes, and the memory.

A real `copydesk serve` process on loopback, asked by users who each wait for an answer and ask
again, without a pause. Nine requests of ten are checks while typing, of 900 words of which a few
have changed since the last time; the tenth compares the article with the library. How long the
desk takes to start and to show its first page is measured before.

Run: ``python -m eval.load [--users N] [--seconds N]``
"""

import argparse
import asyncio
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles

import httpx

from eval.shared import PROJECT

_COPYDESK = str(Path(sys.executable).with_name("copydesk"))
_EXAMPLES = PROJECT / "examples"
_WORDS = 900
_COMPARED = 10
"""Of so many requests one compares with the library."""


@dataclass
class Seen:
    """What users saw of one kind of request."""

    seconds: list[float] = field(default_factory=list)
    statuses: Counter[str] = field(default_factory=Counter)

    def describe(self, name: str, duration: float) -> str:
        """One line."""
        taken = sorted(self.seconds)
        if len(taken) < 2:
            return f"{name}: {dict(self.statuses)}"
        cuts = quantiles(taken, n=100)
        wrong = {status: n for status, n in self.statuses.items() if status != "200"}
        return (
            f"{name:<9} {len(taken):>6} ({len(taken) / duration:.1f}/s)  "
            f"median {cuts[49] * 1000:.0f} ms  p95 {cuts[94] * 1000:.0f} ms  "
            f"longest {taken[-1] * 1000:.0f} ms  errors {wrong or 'none'}"
        )


@contextmanager
def serving(library: Path) -> Iterator[tuple[str, int, float]]:
    """A desk: its URL, its process, and the seconds until it said where it is."""
    began = time.perf_counter()
    with subprocess.Popen(
        [_COPYDESK, "serve", "--no-open", "--port", "0", "--library", str(library)],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[3]
        try:
            yield url, process.pid, time.perf_counter() - began
        finally:
            process.terminate()


def memory(parent: int) -> tuple[float, float]:
    """What the server and its workers hold, in MB: resident, and without counting shared twice."""
    resident = proportional = 0.0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            ours = int((folder / "stat").read_text().rpartition(")")[2].split()[1]) == parent
            if not ours and int(folder.name) != parent:
                continue
            lines = (folder / "smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        sizes = {line.split(":")[0]: line.split()[1] for line in lines[1:]}
        resident += int(sizes["Rss"]) / 1024
        proportional += int(sizes["Pss"]) / 1024
    return resident, proportional


def article() -> str:
    """Some 900 words."""
    words = " \n".join(path.read_text("utf-8") for path in sorted(_EXAMPLES.glob("*.md")))
    while len(words.split()) < _WORDS:
        words += words
    cut = 0
    for _ in range(_WORDS):
        cut = words.index(" ", cut + 1)
    return words[:cut]


async def use(client: httpx.AsyncClient, user: int, until: float, seen: dict[str, Seen]) -> None:
    """What one user does."""
    text = article()
    asked = 0
    while time.perf_counter() < until:
        asked += 1
        changed = {"text": f"{text}\n\nUser {user} typed {asked} words more on Monday."}
        compared = asked % _COMPARED == user % _COMPARED
        route = "/api/check" if compared else "/api/check/quick"
        began = time.perf_counter()
        try:
            answer = await client.post(
                route, json=changed | ({"against": "library"} if compared else {})
            )
            status = str(answer.status_code)
        except httpx.HTTPError as error:
            status = type(error).__name__
        kind = seen["compared" if compared else "typing"]
        kind.statuses[status] += 1
        kind.seconds.append(time.perf_counter() - began)


async def users(url: str, number: int, seconds: float) -> dict[str, Seen]:
    """What all of them see."""
    seen = {"typing": Seen(), "compared": Seen()}
    limits = httpx.Limits(max_connections=number)
    async with httpx.AsyncClient(base_url=url, timeout=60, limits=limits) as client:
        until = time.perf_counter() + seconds
        await asyncio.gather(*(use(client, user, until, seen) for user in range(number)))
    return seen


def first_view(url: str) -> float:
    """Seconds until the first page and all that it names are there, asked one after the other."""
    began = time.perf_counter()
    with httpx.Client(base_url=url) as client:
        page = client.get("/").text
        for part in page.split('"'):
            if part.startswith("/static/"):
                client.get(part).raise_for_status()
        client.get("/api/sources?limit=1").raise_for_status()
    return time.perf_counter() - began


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=60)
    options = parser.parse_args(arguments)
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder) / "library") as (url, process, started),
    ):
        print(f"started in {started:.2f} s, first view {first_view(url):.2f} s later")
        with httpx.Client(base_url=url, timeout=60) as client:
            files = [("files", (one.name, one.read_bytes())) for one in _EXAMPLES.glob("*.md")]
            client.post("/api/sources", files=files).raise_for_status()
        asyncio.run(users(url, options.users, min(5.0, options.seconds)))
        before = memory(process)
        seen = asyncio.run(users(url, options.users, options.seconds))
        after = memory(process)
        print(f"{options.users} users, {options.seconds:g} s")
        for name, one in seen.items():
            print(one.describe(name, options.seconds))
        print(
            f"memory of all processes: resident {before[0]:.0f} MB, then {after[0]:.0f} MB; "
            f"proportional {before[1]:.0f} MB, then {after[1]:.0f} MB"
        )


if __name__ == "__main__":
    main()

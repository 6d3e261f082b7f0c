"""How fast archives are gathered, and in how much memory.

Run: ``python -m eval.gathering [--megabytes N] [--reports N]``; needs twice that much disk.

Makes a WARC archive of pages (a report among menus and scripts) and images, half of the bytes each,
and a file of JSON Lines, out of made-up articles; gathers each into a new library in a process of
its own; prints reports per second and the peak of memory after each tenth of the archive.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from itertools import cycle
from pathlib import Path

from eval.made_articles import Maker

_POOL = 400
_IMAGE = 50_000
_MENU = "".join(f"<li><a href='/section/{n}'>Section {n}</a></li>" for n in range(60))
_SCRIPT = "window.settings={};" * 1500

_GATHERING = """
import resource, sys, time
from pathlib import Path
import copydesk
what, library, step = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
began = time.monotonic()
count = 0
for outcome in copydesk.gather(what, library=library):
    count += isinstance(outcome, copydesk.Kept)
    if count % step == 0:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        rate, busy = count / (time.monotonic() - began), count / time.process_time()
        print(
            f"{count:>8} taken, {rate:>6.0f} a second, {busy:>6.0f} a second of processor time, "
            f"peak {peak} MB",
            flush=True,
        )
"""


def _page(article: dict[str, str]) -> bytes:
    paragraphs = "".join(f"<p>{escape(words)}</p>" for words in article["text"].split("\n\n"))
    return (
        f"<!doctype html><html lang='en'><head><title>{escape(article['title'])}</title>"
        f"<meta property='article:published_time' content='{article['published']}'>"
        f"<script>{_SCRIPT}</script></head><body><nav><ul>{_MENU}</ul></nav>"
        f"<article><h1>{escape(article['title'])}</h1>{paragraphs}</article></body></html>"
    ).encode()


def _write_warc(path: Path, size: int, articles: list[dict[str, str]]) -> int:
    """Write an archive of about ``size`` bytes; gives the number of its pages."""
    from fastwarc.warc import WarcRecord, WarcRecordType

    chance = random.Random(0)
    pages = 0
    with path.open("wb") as file:
        for article in cycle(articles):
            if file.tell() >= size:
                break
            image = b"\x89PNG" + chance.randbytes(_IMAGE)
            url = f"https://news.example.org/{pages}"
            for content, kind, address in (
                (_page(article), "text/html; charset=utf-8", url),
                (image, "image/png", f"{url}.png"),
            ):
                record = WarcRecord()
                record.init_headers(WarcRecordType.response)
                record.headers["WARC-Target-URI"] = address
                record.headers["Content-Type"] = "application/http; msgtype=response"
                head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode()
                record.set_bytes_content(head + content)
                record.write(file)
            pages += 1
    return pages


def _gather(what: Path, library: Path, count: int) -> Iterator[str]:
    step = str(max(1, count // 10))
    command = [sys.executable, "-c", _GATHERING, str(what), str(library), step]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield from process.stdout
    if process.returncode:
        raise SystemExit(f"gathering {what} failed")


def main() -> None:
    """Make, gather, print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--megabytes", type=int, default=1024, help="size of the archive")
    parser.add_argument("--reports", type=int, default=20_000, help="lines of JSON Lines")
    options = parser.parse_args()
    maker = Maker()
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "made.warc"
        pages = _write_warc(archive, options.megabytes * 2**20, list(maker.articles(_POOL)))
        print(f"WARC, {archive.stat().st_size / 2**20:.0f} MB, {pages} pages")
        for line in _gather(archive, Path(folder) / "of-warc", pages):
            print(line, end="", flush=True)
        lines = Path(folder) / "made.jsonl"
        with lines.open("w") as file:
            for article in maker.articles(options.reports):
                file.write(json.dumps(article) + "\n")
        print(f"JSON Lines, {lines.stat().st_size / 2**20:.0f} MB, {options.reports} reports")
        for line in _gather(lines, Path(folder) / "of-lines", options.reports):
            print(line, end="", flush=True)


if __name__ == "__main__":
    main()

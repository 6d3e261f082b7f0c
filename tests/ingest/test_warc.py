"""WARC archives: pages, one at a time."""

import gzip
import io
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import ReadError, TooLargeError
from copydesk.ingest.read import SIZE_LIMIT
from copydesk.ingest.warc import ArchivedPage, read_warc
from tests.ingest.archives import packed, page, record

A, B = "https://a.example/1", "https://a.example/2"
HTML = page("The bridge was closed on Monday.")


def pages(data: bytes) -> list[tuple[int, ArchivedPage | ReadError]]:
    return list(read_warc(io.BytesIO(data)))


@pytest.mark.parametrize(
    "pack", [packed, lambda *r: b"".join(r), lambda *r: gzip.compress(b"".join(r))]
)
def test_pages_with_their_dates(pack: object) -> None:
    data = pack(record(A, HTML), record(B, HTML, date="2024-01-05T10:00:00Z"))  # type: ignore[operator]
    first, second = (found for _, found in pages(data))
    assert isinstance(first, ArchivedPage)
    assert isinstance(second, ArchivedPage)
    assert (first.url, first.content, first.charset) == (A, HTML, "utf-8")
    assert first.date == datetime(2024, 1, 4, 10, tzinfo=UTC)
    assert (second.url, second.date) == (B, datetime(2024, 1, 5, 10, tzinfo=UTC))


@pytest.mark.parametrize("date", ["", "garbage", "2024-13-45T99:00:00Z"])
def test_a_page_without_a_date(date: str) -> None:
    ((_, found),) = pages(record(A, HTML, date=date))
    assert isinstance(found, ArchivedPage)
    assert found.date is None


def test_what_is_no_page_is_passed_over() -> None:
    others = [
        record(B, b"\x89PNG", kind="image/png"),
        record(B, HTML, status="404 Not Found"),
        record(B, HTML, status="301 Moved"),
        record(B, HTML, type_="request"),
        record(B, HTML, type_="metadata"),
        record(B, b"", type_="revisit"),
        record(B, b"a" * (SIZE_LIMIT + 1), kind="video/mp4"),
    ]
    found = pages(packed(*others, record(A, HTML)))
    assert [page.url for _, page in found if isinstance(page, ArchivedPage)] == [A]
    assert len(found) == 1


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (gzip.compress(HTML), "Content-Encoding: gzip\r\n"),
        (HTML, "Content-Encoding: gzip\r\n"),
        (b"%x\r\n%s\r\n0\r\n\r\n" % (len(HTML), HTML), "Transfer-Encoding: chunked\r\n"),
        (HTML, "Transfer-Encoding: chunked\r\n"),
        (
            b"%x\r\n%s\r\n0\r\n\r\n" % (len(gzip.compress(HTML)), gzip.compress(HTML)),
            "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
        ),
    ],
)
def test_codings_named_and_done_or_not(body: bytes, headers: str) -> None:
    ((_, found),) = pages(record(A, body, headers=headers))
    assert isinstance(found, ArchivedPage)
    assert found.content == HTML


@pytest.mark.parametrize(
    "bad",
    [
        record(B, gzip.compress(HTML)[:-9], headers="Content-Encoding: gzip\r\n"),
        record(B, b"\x1f\x8bno gzip", headers="Content-Encoding: gzip\r\n"),
        record(B, gzip.compress(bytes(SIZE_LIMIT + 9)), headers="Content-Encoding: gzip\r\n"),
        record(B, b"a" * (SIZE_LIMIT + 1)),
        record(B, b"fff\r\nshort", headers="Transfer-Encoding: chunked\r\n"),
    ],
)
def test_a_bad_page_does_not_stop_the_archive(bad: bytes) -> None:
    found = pages(packed(record(A, HTML), bad, record(A, HTML)))
    assert [number for number, _ in found] == [1, 2, 3]
    assert isinstance(found[1][1], ReadError)
    assert isinstance(found[2][1], ArchivedPage)


def test_headers_without_end() -> None:
    many = "".join(f"X-{n}: y\r\n" for n in range(5000))
    assert [number for number, _ in pages(record(A, HTML, headers=many) + record(A, HTML))] == [2]


def test_a_page_too_large() -> None:
    ((_, found),) = pages(record(A, b"a" * (SIZE_LIMIT + 1)))
    assert isinstance(found, TooLargeError)


@pytest.mark.parametrize("cut", [20, len(HTML) + 20])
def test_an_archive_that_breaks_off(cut: int) -> None:
    data = record(A, HTML) + record(B, HTML)
    first, last = pages(data[:-cut])
    assert isinstance(first[1], ArchivedPage)
    assert isinstance(last[1], ReadError)


def test_an_archive_broken_in_the_middle() -> None:
    first, last = pages(record(A, HTML) + b"garbage\r\n\r\n" * 9 + record(B, HTML))
    assert isinstance(first[1], ArchivedPage)
    assert "broken after record 1" in str(last[1])


@pytest.mark.parametrize("data", [b"hello" * 99, b"WARC/1.0\r\n\r\n", b"\x1f\x8b" + b"x" * 99])
def test_what_is_no_archive(data: bytes) -> None:
    assert all(isinstance(found, ReadError) for _, found in pages(data))


@settings(deadline=None)
@given(st.binary(max_size=300), st.integers(0, 600))
def test_any_damage_gives_pages_or_reasons(damage: bytes, at: int) -> None:
    data = record(A, HTML) + record(B, HTML)
    for _, found in pages(data[:at] + damage + data[at + len(damage) :]):
        assert isinstance(found, ArchivedPage | ReadError)


PROGRAM = """
import resource, sys
from copydesk.ingest.warc import read_warc
with open(sys.argv[1], "rb") as file:
    count = sum(1 for _ in read_warc(file))
print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def test_memory_does_not_grow_with_the_archive(tmp_path: Path) -> None:
    """100 MB of pages against 1 MB: the peaks differ by a few megabytes at most."""
    one = record(A, page("The bridge was closed on Monday. " * 3000))
    peaks = []
    for number in (10, 1000):
        path = tmp_path / f"{number}.warc"
        with path.open("wb") as file:
            for _ in range(number):
                file.write(one)
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, path], capture_output=True, text=True, check=True
        )
        count, peak = map(int, done.stdout.split())
        assert count == number
        peaks.append(peak)
    assert path.stat().st_size > 94 * 2**20
    assert peaks[1] - peaks[0] < 8 * 1024

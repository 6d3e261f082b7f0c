"""JSON Lines: one article a line."""

import io
import json
from collections.abc import Iterator

import pytest

from copydesk.errors import ReadError, TooLargeError
from copydesk.ingest.jsonlines import read_json_lines
from copydesk.ingest.read import SIZE_LIMIT
from copydesk.model.article import Article


def line(**fields: object) -> bytes:
    return json.dumps({"text": "The bridge was closed on Monday."} | fields).encode() + b"\n"


def test_a_bad_line_is_refused_with_its_number_and_the_rest_goes_on() -> None:
    data = (
        line(title="A") + b"{bad\n\n \n" + b'{"title": "none"}\n' + b"\xff\xfe\n" + line(title="B")
    )
    found = list(read_json_lines(io.BytesIO(data)))
    assert [(n, type(one).__name__) for n, one in found] == [
        (1, "Article"),
        (2, "ReadError"),
        (5, "NoTextError"),
        (6, found[3][1].__class__.__name__),
        (7, "Article"),
    ]
    assert isinstance(found[3][1], ReadError)
    assert [one.title for _, one in found if isinstance(one, Article)] == ["A", "B"]


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbf" + line(), line()[:-1], line().replace(b"\n", b"\r\n")]
)
def test_ends_and_marks(data: bytes) -> None:
    ((number, article),) = read_json_lines(io.BytesIO(data))
    assert number == 1
    assert isinstance(article, Article)


def test_a_line_too_long_is_passed_over_in_pieces() -> None:
    data = line(title="A") + b'{"text": "' + b"a" * (SIZE_LIMIT + 2**21) + b'"}\n' + line(title="B")
    found = list(read_json_lines(io.BytesIO(data)))
    assert [number for number, _ in found] == [1, 2, 3]
    assert isinstance(found[1][1], TooLargeError)
    assert isinstance(found[2][1], Article)


def test_lines_come_one_at_a_time() -> None:
    class Endless(io.RawIOBase):
        def __init__(self) -> None:
            self.lines: Iterator[bytes] = (line(title=str(n)) for n in range(10**9))

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            piece = next(self.lines)
            buffer[: len(piece)] = piece
            return len(piece)

    found = read_json_lines(io.BufferedReader(Endless()))
    assert [next(found)[0] for _ in range(3)] == [1, 2, 3]

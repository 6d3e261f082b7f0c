"""JSON Lines: one article a line, read one at a time."""

from collections.abc import Iterator
from typing import BinaryIO

from copydesk.errors import ReadError, TooLargeError
from copydesk.ingest.decode import decode
from copydesk.ingest.exported import is_exported, read_exported
from copydesk.ingest.json_article import read_json
from copydesk.ingest.read import SIZE_LIMIT
from copydesk.model.article import Article
from copydesk.model.gathered import Gathered

_STEP = 1024 * 1024


def read_json_lines(
    file: BinaryIO, *, exported: bool = False
) -> Iterator[tuple[int, Article | Gathered | ReadError]]:
    """The article of each line with the line's number, from 1, or why it holds none.

    Empty lines are passed over. One line at a time is held in memory.

    Args:
        file: bytes, decompressed.
        exported: whether lines that Copydesk exported are taken at their word, as they were
            stored; else they are read as any other.
    """
    for number, line in _lines(file):
        if isinstance(line, ReadError):
            yield number, line
        elif line.strip(b" \t\r\n\xef\xbb\xbf"):
            try:
                as_stored = exported and is_exported(line)
                yield number, read_exported(line) if as_stored else read_json(decode(line))
            except ReadError as error:
                yield number, error
            except Exception as error:  # noqa: BLE001 - one line must not stop the others
                yield number, ReadError(f"a fault in Copydesk: {type(error).__name__}: {error}")


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes | ReadError]]:
    number = 0
    while line := file.readline(SIZE_LIMIT + 1):
        number += 1
        if len(line) <= SIZE_LIMIT or line.endswith(b"\n"):
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(_STEP)
        yield number, TooLargeError(f"a line of over {SIZE_LIMIT // 2**20} MB")

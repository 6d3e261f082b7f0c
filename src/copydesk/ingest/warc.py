"""WARC archives (ISO 28500), read one record at a time by FastWARC."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.message import Message
from http.client import HTTPException, parse_headers
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from copydesk.errors import ReadError, TooLargeError
from copydesk.ingest.inflate import GZIP_MARK, gunzip
from copydesk.ingest.read import SIZE_LIMIT

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_PAGES = ("text/html", "application/xhtml+xml")
_HEAD = 64 * 1024
"""Bytes of a record in which its HTTP headers are looked for."""


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """One page of an archive.

    Attributes:
        url: of the page.
        content: the bytes, decompressed and put together.
        charset: as the server said, else None.
        date: when it was archived, if the record says so.
    """

    url: str
    content: bytes
    charset: str | None
    date: datetime | None


def read_warc(file: BinaryIO) -> Iterator[tuple[int, ArchivedPage | ReadError]]:
    """The HTML pages of an archive that servers gave with status 200, in its order.

    Each comes with the number of its record, from 1, among responses and resources; a page that
    cannot be read, as the reason. Other records (requests, images, redirects, revisits) are passed
    over. Memory does not grow with the archive: one page at a time is held. An archive that is
    broken ends with the reason; what came before is good.

    Args:
        file: WARC, or WARC compressed by gzip, LZ4 or Zstandard.
    """
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    wanted = WarcRecordType.response | WarcRecordType.resource
    number = 0
    try:
        for record in ArchiveIterator(file, record_types=wanted, parse_http=False):
            number += 1
            try:
                page = _page(record)
            except ReadError as error:
                yield number, error
                continue
            if page:
                yield number, page
    except (OSError, ValueError, EOFError):
        where = f"is broken after record {number}" if number else "is no WARC archive"
        yield number + 1, ReadError(f"this {where}")


def _page(record: "WarcRecord") -> ArchivedPage | None:
    block = _read(record, _HEAD)
    if len(block) < min(record.content_length, _HEAD):
        raise ReadError("the archive breaks off in this record")
    if record.is_http:
        status, headers, start = _http_head(block)
    else:
        status, headers, start = 200, Message(), 0
        headers["content-type"] = record.headers.get("Content-Type") or ""
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    if status != 200 or headers.get_content_type() not in _PAGES or not url:
        return None
    if record.content_length > SIZE_LIMIT:
        raise TooLargeError(f"a page of over {SIZE_LIMIT // 2**20} MB")
    block += _read(record, record.content_length - len(block))
    if len(block) < record.content_length:
        raise ReadError("the archive breaks off in this record")
    content = _decoded(block[start:], headers)
    return ArchivedPage(url, content, headers.get_content_charset(), record.record_date)


def _read(record: "WarcRecord", most: int) -> bytes:
    pieces = []
    while most > 0 and (piece := record.reader.read(most)):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)


def _http_head(block: bytes) -> tuple[int, Message, int]:
    """Status, headers and the offset of the content; status 0 if it is no HTTP."""
    lines = BytesIO(block)
    status = lines.readline().split(b" ", 2)
    try:
        headers = parse_headers(lines)
        return int(status[1]), headers, lines.tell()
    except (HTTPException, IndexError, ValueError):
        return 0, Message(), 0


def _decoded(content: bytes, headers: Message) -> bytes:
    """The content without transfer and content codings, which some crawlers undo and still name."""
    if "chunked" in headers.get("transfer-encoding", "").lower():
        content = _dechunked(content)
    if content.startswith(GZIP_MARK):
        return gunzip(content, SIZE_LIMIT)
    return content


def _dechunked(content: bytes) -> bytes:
    from fastwarc.stream_io import ChunkedReader

    size, _, _ = content[:20].partition(b"\r\n")
    try:
        int(size.partition(b";")[0], 16)
    except ValueError:
        return content
    reader = ChunkedReader(BytesIO(content))
    pieces = []
    try:
        while piece := reader.read(_HEAD):
            pieces.append(piece)
    except OSError:
        raise ReadError("the chunks of this page are broken") from None
    return b"".join(pieces)

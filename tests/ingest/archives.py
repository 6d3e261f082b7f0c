"""WARC archives, made."""

import gzip


def record(
    url: str,
    body: bytes,
    *,
    kind: str = "text/html; charset=utf-8",
    status: str = "200 OK",
    headers: str = "",
    type_: str = "response",
    date: str = "2024-01-04T10:00:00Z",
) -> bytes:
    """One record, uncompressed."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{headers}\r\n".encode()
    block = (head if type_ in ("response", "revisit") else b"") + body
    media = "application/http; msgtype=response" if type_ == "response" else kind
    lines = (
        f"WARC/1.1\r\nWARC-Type: {type_}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"Content-Type: {media}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return lines.encode() + block + b"\r\n\r\n"


def page(words: str, title: str = "Bridge closed") -> bytes:
    """A page with these words as its report."""
    return f"<html><head><title>{title}</title></head><body><p>{words}</p></body></html>".encode()


def packed(*records: bytes) -> bytes:
    """An archive, each record compressed on its own, as crawlers do."""
    return b"".join(map(gzip.compress, records))

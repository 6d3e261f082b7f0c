"""What the server and its workers say to each other: a head in JSON, and bytes.

A frame is the lengths of both (4 and 8 bytes, big-endian), the head in ASCII, and the bytes.
"""

import json
import struct
from asyncio import StreamReader
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO

Head = Mapping[str, Any]
Files = Sequence[tuple[BinaryIO, int]]
"""Files from where they stand, each with how many bytes of it are meant."""

_LENGTHS = struct.Struct(">IQ")
_PIECE = 256 * 1024


def pack(head: Head, size: int = 0) -> bytes:
    """The beginning of a frame, up to its content."""
    words = json.dumps(head).encode("ascii")
    return _LENGTHS.pack(len(words), size) + words


def size_of(content: bytes | Files) -> int:
    """How many bytes a content has."""
    return len(content) if isinstance(content, bytes) else sum(size for _, size in content)


def pieces_of(content: bytes | Files) -> Iterator[bytes]:
    """A content, piece by piece.

    Raises:
        EOFError: if a file is shorter than was said.
    """
    if isinstance(content, bytes):
        yield content
        return
    for file, size in content:
        left = size
        while left:
            piece = file.read(min(left, _PIECE))
            if not piece:
                raise EOFError
            left -= len(piece)
            yield piece


def read(file: BinaryIO) -> tuple[Head, bytes] | None:
    """The next frame; None at the end."""
    lengths = file.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    head, content = _LENGTHS.unpack(lengths)
    return json.loads(file.read(head)), file.read(content)


async def receive(stream: StreamReader) -> tuple[Head, bytes]:
    """The next frame.

    Raises:
        asyncio.IncompleteReadError: if the other side has gone.
    """
    head, content = _LENGTHS.unpack(await stream.readexactly(_LENGTHS.size))
    return json.loads(await stream.readexactly(head)), await stream.readexactly(content)

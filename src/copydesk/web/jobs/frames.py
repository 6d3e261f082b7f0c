"""What the server and its workers say to each other: a head in JSON, and bytes.

A frame is the lengths of both (4 and 8 bytes, big-endian), the head in ASCII, and the bytes.
"""

import json
import struct
from asyncio import StreamReader
from collections.abc import Mapping
from typing import Any, BinaryIO

Head = Mapping[str, Any]
_LENGTHS = struct.Struct(">IQ")


def pack(head: Head, content: bytes = b"") -> bytes:
    """A frame, without its content."""
    words = json.dumps(head).encode("ascii")
    return _LENGTHS.pack(len(words), len(content)) + words


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

"""Whether the files of an index are as they were written.

Every file that tantivy writes once ends in a footer: JSON with the CRC-32 of what stands before it,
the length of that JSON, and a magic number, both as 32-bit little-endian integers.
"""

import json
import mmap
import zlib
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

_META = "meta.json"
_PARTS = frozenset((".term", ".idx", ".pos", ".fast", ".fieldnorm", ".store"))
"""What every segment has."""
_MAGIC = 1337
_TAIL = 8
_CHUNK = 2**20

Seen = Mapping[str, tuple[int, int]]
"""Files found whole before: size and time of change (nanoseconds), by name."""


def faults(folder: Path, seen: Seen, meta: str | None) -> Iterator[str]:
    """What is wrong with the files of an index, in words.

    Args:
        folder: where they lie.
        seen: files that are not read again while size and time are the same.
        meta: the hash of the list of its segments; None while that is being changed.
    """
    try:
        if meta is not None and meta_hash(folder) != meta:
            yield f"{_META} is not as it was written"
            return
        for path in _files(folder):
            status = path.stat()
            known = seen.get(path.name)
            if known != (status.st_size, status.st_mtime_ns) and not _whole(path):
                yield f"{path.name} is not as it was written"
    except (OSError, ValueError, KeyError, TypeError) as error:
        yield str(error)


def as_seen(folder: Path) -> dict[str, tuple[int, int]]:
    """The files of an index that was found whole."""
    return {path.name: (path.stat().st_size, path.stat().st_mtime_ns) for path in _files(folder)}


def meta_hash(folder: Path) -> str:
    """The hash of the list of segments."""
    return sha256((folder / _META).read_bytes()).hexdigest()


def _files(folder: Path) -> list[Path]:
    """The files of the segments that are in use.

    Raises:
        ValueError: if one is missing.
    """
    found = []
    for segment in json.loads((folder / _META).read_bytes())["segments"]:
        name = segment["segment_id"].replace("-", "")
        parts = set(_PARTS)
        if segment["deletes"] is not None:
            parts.add(f".{segment['deletes']['opstamp']}.del")
        files = [folder / f"{name}{part}" for part in sorted(parts)]
        missing = [path.name for path in files if not path.exists()]
        if missing:
            raise ValueError(f"{missing[0]} is missing")
        found += files
    return found


def _whole(path: Path) -> bool:
    """Whether the checksum in its footer is that of its content."""
    size = path.stat().st_size
    if size < _TAIL:
        return False
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        if int.from_bytes(data[size - 4 :], "little") != _MAGIC:
            return False
        end = size - _TAIL - int.from_bytes(data[size - _TAIL : size - 4], "little")
        try:
            crc = json.loads(data[max(end, 0) : size - _TAIL])["crc"]
        except (ValueError, KeyError, TypeError):
            return False
        return end >= 0 and bool(crc == _checksum(data, end))


def _checksum(data: mmap.mmap, end: int) -> int:
    crc = 0
    for start in range(0, end, _CHUNK):
        crc = zlib.crc32(data[start : min(start + _CHUNK, end)], crc)
    return crc

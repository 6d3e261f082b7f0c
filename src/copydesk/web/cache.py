"""Answers kept by the hash of what they answer."""

from collections import OrderedDict
from hashlib import sha256


class Cache:
    """The answers last used, up to so many bytes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._size = 0
        self._kept: OrderedDict[bytes, bytes] = OrderedDict()

    def get(self, key: bytes) -> bytes | None:
        """An answer, if it is kept."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def put(self, key: bytes, answer: bytes) -> None:
        """Keep an answer."""
        self._size += len(answer) - len(self._kept.pop(key, b""))
        self._kept[key] = answer
        while self._size > self._most:
            _, dropped = self._kept.popitem(last=False)
            self._size -= len(dropped)


def key_of(*parts: str | None) -> bytes:
    """A key for what is asked, whatever its length."""
    digest = sha256()
    for part in parts:
        words = b"-" if part is None else b"+" + part.encode("utf-8", "surrogatepass")
        digest.update(len(words).to_bytes(8, "big") + words)
    return digest.digest()

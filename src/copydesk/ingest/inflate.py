"""Compressed bytes (gzip, zlib, deflate), never inflated beyond a limit."""

import zlib

from copydesk.errors import ReadError, TooLargeError

GZIP_MARK = b"\x1f\x8b"
_GZIP, _ZLIB, _RAW = 31, 15, -15
_STEP = 256 * 1024


class Inflater:
    """Inflates a stream piece by piece; holds no more than ``limit`` bytes and a small step.

    Args:
        limit: bytes that may come out.
        gzip: gzip (RFC 1952), members one after another included; else zlib (RFC 1950), or the
            bare deflate (RFC 1951) that some servers send in its place.
    """

    def __init__(self, limit: int, *, gzip: bool = True) -> None:
        self._limit = limit
        self._wbits = _GZIP if gzip else _ZLIB
        self._engine = zlib.decompressobj(self._wbits)
        self._begun = False
        self._out = bytearray()

    def feed(self, data: bytes) -> None:
        """Inflate the next piece.

        Raises:
            ReadError: if it is not what it should be.
            TooLargeError: if more comes out than the limit allows.
        """
        while data:
            if self._engine.eof:
                if self._wbits != _GZIP or data[:1] != GZIP_MARK[:1]:
                    return
                self._engine = zlib.decompressobj(self._wbits)
            self._out += self._inflate(data)
            if len(self._out) > self._limit:
                raise TooLargeError(f"over the limit of {self._limit // 2**20} MB, decompressed")
            data = self._engine.unused_data or self._engine.unconsumed_tail

    def finish(self) -> bytes:
        """All that came out.

        Raises:
            ReadError: if the end is missing.
        """
        if self._begun and not self._engine.eof:
            raise ReadError("the compressed data break off")
        return bytes(self._out)

    def _inflate(self, data: bytes) -> bytes:
        try:
            piece = self._engine.decompress(data, _STEP)
        except zlib.error:
            if self._begun or self._wbits != _ZLIB:
                raise ReadError("the compressed data are broken") from None
            self._wbits = _RAW
            self._engine = zlib.decompressobj(_RAW)
            return self._inflate_bare(data)
        self._begun = True
        return piece

    def _inflate_bare(self, data: bytes) -> bytes:
        self._begun = True
        try:
            return self._engine.decompress(data, _STEP)
        except zlib.error:
            raise ReadError("the compressed data are broken") from None


def gunzip(data: bytes, limit: int) -> bytes:
    """The bytes in a gzip file.

    Raises:
        ReadError: if it is broken.
        TooLargeError: if it holds more than ``limit`` bytes.
    """
    inflater = Inflater(limit)
    inflater.feed(data)
    return inflater.finish()

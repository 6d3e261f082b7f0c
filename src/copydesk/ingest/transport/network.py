"""Connections to public addresses only, with a meter on time and bytes."""

import socket
from collections.abc import Callable, Iterable, Sequence
from ssl import SSLContext
from typing import Any

import httpcore

from copydesk.errors import FetchError
from copydesk.ingest.transport.addresses import is_public
from copydesk.ingest.transport.limits import Limits

Resolve = Callable[[str, int], Sequence[str]]
"""The addresses of a host and port."""

_HEADER_ROOM = 256 * 1024
"""Bytes of headers and framing that come on top of a content's size."""


def resolve(host: str, port: int) -> list[str]:
    """The addresses that the system's resolver gives for a host, in its order.

    Raises:
        FetchError: if it gives none.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise FetchError(f"there is no host {host}") from None
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class Meter:
    """How long the request under way may still take, and how much may still come.

    Args:
        clock: seconds, counted from anywhere, never going back.
    """

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self.limits = limits
        self._clock = clock
        self.begin()

    def begin(self) -> None:
        """Begin a request."""
        self._deadline = self._clock() + self.limits.total
        self._bytes = self.limits.size + _HEADER_ROOM

    def seconds(self, most: float) -> float:
        """Seconds left for one step that may take ``most``.

        Raises:
            FetchError: if none are left.
        """
        left = self._deadline - self._clock()
        if left <= 0:
            raise self.too_slow()
        return min(left, most)

    def count(self, received: int) -> None:
        """Count bytes received.

        Raises:
            FetchError: if they are too many.
        """
        self._bytes -= received
        if self._bytes < 0:
            raise FetchError(f"over the limit of {self.limits.size // 2**20} MB")

    def too_slow(self) -> FetchError:
        """The error for a request that takes too long."""
        if self._clock() >= self._deadline:
            return FetchError(f"not done within {self.limits.total:g} seconds")
        return FetchError(f"no answer within {self.limits.read:g} seconds")


class Connections(httpcore.NetworkBackend):
    """Connects to public addresses, and to any address of the hosts allowed by name.

    A name is resolved here, once, and the connection goes to the address that was checked, so that
    a second answer of the name server (DNS rebinding) leads nowhere.
    """

    def __init__(self, meter: Meter, allow_hosts: frozenset[str], resolve: Resolve) -> None:
        self._meter = meter
        self._allow_hosts = allow_hosts
        self._resolve = resolve
        self._system = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of the host that answers."""
        failure: Exception | None = None
        for address in self._addresses(host, port):
            seconds = self._meter.seconds(self._meter.limits.connect)
            try:
                stream = self._system.connect_tcp(
                    address, port, seconds, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
                continue
            return MeteredStream(stream, self._meter)
        raise failure or FetchError(f"there is no host {host}")

    def _addresses(self, host: str, port: int) -> Sequence[str]:
        addresses = self._resolve(host, port)
        if host.lower().rstrip(".") in self._allow_hosts:
            return addresses
        public = [address for address in addresses if is_public(address)]
        if addresses and not public:
            raise FetchError(f"{host} is not a public host; --allow-host {host} would allow it")
        return public


class MeteredStream(httpcore.NetworkStream):
    """A connection on which the meter counts."""

    def __init__(self, stream: httpcore.NetworkStream, meter: Meter) -> None:
        self._stream = stream
        self._meter = meter

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what has come."""
        data = self._stream.read(max_bytes, self._meter.seconds(self._meter.limits.read))
        self._meter.count(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it."""
        self._stream.write(buffer, self._meter.seconds(self._meter.limits.read))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """The same connection, encrypted."""
        seconds = self._meter.seconds(self._meter.limits.connect)
        stream = self._stream.start_tls(ssl_context, server_hostname, seconds)
        return MeteredStream(stream, self._meter)

    def get_extra_info(self, info: str) -> Any:
        """What is known of the connection."""
        return self._stream.get_extra_info(info)

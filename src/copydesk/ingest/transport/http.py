"""Fetching over HTTP: politely, within limits, and from public addresses only."""

import ssl
import time
from collections.abc import Callable, Iterable
from http import HTTPStatus
from importlib.metadata import version
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from copydesk.errors import FetchError
from copydesk.ingest.transport.exchange import Answer, Exchange
from copydesk.ingest.transport.limits import Limits
from copydesk.ingest.transport.network import Resolve, resolve
from copydesk.ingest.transport.pace import Pace
from copydesk.ingest.transport.robots import Robots
from copydesk.ingest.transport.seam import Response
from copydesk.ingest.urls import web_url

PRODUCT = "copydesk"
"""The product token: what a robots.txt calls Copydesk."""

_REDIRECTS = (301, 302, 303, 307, 308)
_OVERLOADED = (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE)
"""After these a host is asked no more in this run (RFC 6585, section 4)."""

_TAKEN = (HTTPStatus.OK, HTTPStatus.NOT_MODIFIED)


class HttpTransport:
    """Fetches over HTTP/1.1 and TLS; a context manager.

    Every request, that of a redirect's target and of a robots.txt included, keeps the limits, goes
    to a public address or an allowed host, and waits its turn at the host. No cookies are kept, no
    proxies used.

    Args:
        limits: what one request may take.
        allow_hosts: hosts whose addresses need not be public.
        tls: how servers prove who they are; see `Exchange`.
        resolve: gives the addresses of a host and port.
        clock: seconds, counted from anywhere, never going back.
        sleep: waits so many seconds.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        allow_hosts: Iterable[str] = (),
        tls: ssl.SSLContext | None = None,
        resolve: Resolve = resolve,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._limits = limits or Limits()
        self._exchange = Exchange(
            self._limits,
            user_agent=f"Copydesk/{version('copydesk')}",
            allow_hosts=frozenset(map(_plain_host, allow_hosts)),
            tls=tls,
            resolve=resolve,
            clock=clock,
        )
        self._pace = Pace(clock, sleep)
        self._robots = Robots(PRODUCT, self._robots_txt)
        self._resting: set[str] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._exchange.close()

    def fetch(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Response:
        """Fetch one URL; see `Transport.fetch`."""
        validators = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        headers = {
            name: value for name, value in validators.items() if value and _is_sendable(value)
        }
        found, answer = self._follow(web_url(url), headers, self._polite)
        if answer.status in _OVERLOADED:
            self._resting.add(urlsplit(found).netloc)
        if answer.status not in _TAKEN:
            raise FetchError(f"the server answered {_status(answer.status)}")
        media_type, charset = answer.content_type
        return Response(
            url=found,
            status=answer.status,
            content=answer.content,
            media_type=media_type,
            charset=charset,
            etag=answer.headers.get("etag"),
            last_modified=answer.headers.get("last-modified"),
        )

    def _follow(
        self, url: str, headers: dict[str, str], admit: Callable[[str], None]
    ) -> tuple[str, Answer]:
        """The URL after all redirects, and what its server answered."""
        seen = {url}
        while True:
            admit(url)
            answer = self._exchange.get(url, headers)
            target = answer.headers.get("location")
            if answer.status not in _REDIRECTS or target is None:
                return url, answer
            url = web_url(target, url)
            if url in seen:
                raise FetchError("redirects that lead in a circle")
            if len(seen) > self._limits.redirects:
                raise FetchError(f"over {self._limits.redirects} redirects")
            seen.add(url)

    def _polite(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.netloc in self._resting:
            raise FetchError("the server had asked to be left alone")
        rules = self._robots.at(f"{parts.scheme}://{parts.netloc}")
        rules.check(url)
        if rules.interval > self._limits.longest_interval:
            raise FetchError("robots.txt asks for longer intervals than are waited for")
        self._pace.wait(parts.netloc, max(rules.interval, self._limits.interval))

    def _robots_txt(self, url: str) -> tuple[int, bytes]:
        _, answer = self._follow(url, {}, self._in_turn)
        return answer.status, answer.content

    def _in_turn(self, url: str) -> None:
        self._pace.wait(urlsplit(url).netloc, self._limits.interval)


def _is_sendable(value: str) -> bool:
    """Whether a stored validator can stand in a header; else the request is not conditional."""
    return value.isprintable() and all(ord(character) < 256 for character in value)


def _plain_host(name: str) -> str:
    bare = name.strip().strip("[]").lower().rstrip(".")
    return bare if bare.isascii() else urlsplit(web_url(f"http://{bare}/")).netloc


def _status(status: int) -> str:
    try:
        return f"{status} ({HTTPStatus(status).phrase})"
    except ValueError:
        return str(status)

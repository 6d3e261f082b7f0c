"""One request and its answer, within limits; redirects are not followed here."""

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.message import Message
from http import HTTPStatus
from urllib.parse import urlsplit

import httpcore

from copydesk.errors import FetchError, ReadError
from copydesk.ingest.inflate import Inflater
from copydesk.ingest.transport.limits import Limits
from copydesk.ingest.transport.network import Connections, Meter, Resolve

_PLAIN = ("", "identity")
_GZIP = ("gzip", "x-gzip")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered to one request.

    Attributes:
        status: the HTTP status.
        headers: by their names in lower case; of repeated ones the first.
        content: the bytes, decompressed; read for status 200 only.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes = b""

    @property
    def content_type(self) -> tuple[str, str | None]:
        """The media type, in lower case, and the charset."""
        if "content-type" not in self.headers:
            return "", None
        message = Message()
        message["content-type"] = self.headers["content-type"]
        return message.get_content_type(), message.get_content_charset()


class Exchange:
    """Sends requests, one at a time, each over a connection of its own.

    What a server sends beyond its answer can thus not be taken for the next one.

    Args:
        user_agent: what names Copydesk to servers.
        tls: how servers prove who they are; by the certificates that certifi has when None, or
            those of the environment variables SSL_CERT_FILE and SSL_CERT_DIR.
    """

    def __init__(
        self,
        limits: Limits,
        *,
        user_agent: str,
        allow_hosts: frozenset[str],
        tls: ssl.SSLContext | None,
        resolve: Resolve,
        clock: Callable[[], float],
    ) -> None:
        self._meter = Meter(limits, clock)
        self._headers = {
            "User-Agent": user_agent,
            "Accept": "*/*",
            "Accept-Encoding": "gzip, deflate",
            "Connection": "close",
        }
        self._pool = httpcore.ConnectionPool(
            ssl_context=tls or _verified(),
            max_keepalive_connections=0,
            network_backend=Connections(self._meter, allow_hosts, resolve),
        )

    def get(self, url: str, headers: Mapping[str, str]) -> Answer:
        """Send a GET request.

        Raises:
            FetchError: if no whole answer comes within the limits.
        """
        self._meter.begin()
        sent = {"Host": urlsplit(url).netloc, **self._headers, **headers}
        lines = [(name.encode(), value.encode("latin-1")) for name, value in sent.items()]
        try:
            with self._pool.stream("GET", url, headers=lines) as response:
                found = _headers(response)
                if response.status != HTTPStatus.OK:
                    return Answer(response.status, found)
                return Answer(response.status, found, self._content(response, found))
        except httpcore.ConnectTimeout:
            raise FetchError("no connection could be made in time") from None
        except httpcore.TimeoutException:
            raise self._meter.too_slow() from None
        except (httpcore.ConnectError, ssl.SSLError) as error:
            raise FetchError(_no_connection(error)) from None
        except httpcore.RemoteProtocolError:
            raise FetchError("the answer is not whole, or is not HTTP") from None
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError):
            raise FetchError("the connection broke off") from None
        except ReadError as error:
            raise FetchError(str(error)) from None

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()

    def _content(self, response: httpcore.Response, headers: Mapping[str, str]) -> bytes:
        coding = headers.get("content-encoding", "").strip().lower()
        pieces = response.iter_stream()
        if coding in _PLAIN:
            return b"".join(pieces)
        if coding not in (*_GZIP, "deflate"):
            raise FetchError("compressed in a way that was not asked for")
        inflater = Inflater(self._meter.limits.size, gzip=coding in _GZIP)
        for piece in pieces:
            inflater.feed(piece)
        return inflater.finish()


def _verified() -> ssl.SSLContext:
    import httpx

    return httpx.create_ssl_context()


def _headers(response: httpcore.Response) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in response.headers:
        found.setdefault(name.decode("latin-1").lower(), value.decode("latin-1"))
    return found


def _no_connection(error: Exception) -> str:
    words = str(error)
    if "CERTIFICATE_VERIFY_FAILED" in words or "certificate" in words:
        return "the server's certificate does not prove who it is"
    if "SSL" in words or isinstance(error, ssl.SSLError):
        return "no secure connection could be made"
    return "no connection could be made"

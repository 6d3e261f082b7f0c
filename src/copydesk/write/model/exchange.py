"""One request to an endpoint and its answer, within limits; redirects are not followed.

The connection goes to the endpoint's host and to no other, through no proxy.
"""

import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from copydesk.errors import FetchError
from copydesk.ingest.transport.addresses import is_public
from copydesk.ingest.transport.limits import Limits
from copydesk.ingest.transport.network import Connections, Meter, resolve
from copydesk.write.model.settings import ModelSettings

_OK = 200


class PassingError(FetchError):
    """What may be gone when the request is sent again."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What an endpoint answered.

    Attributes:
        status: the HTTP status.
        headers: by their names in lower case; of repeated ones the first.
        content: the bytes; read for status 200 only.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes = b""


def post(
    settings: ModelSettings, content: bytes, *, seconds: float, clock: Callable[[], float]
) -> Reply:
    """Send a request to the endpoint, over a connection of its own.

    Args:
        content: the JSON of the request.
        seconds: how long it may take, from the connection to the last byte.
        clock: seconds, counted from anywhere, never going back.

    Raises:
        FetchError: if no whole answer comes within the limits.
    """
    import httpcore
    import httpx

    limits = settings.limits
    meter = Meter(
        Limits(connect=limits.connect, read=limits.read, total=seconds, size=limits.size), clock
    )
    pool = httpcore.ConnectionPool(
        ssl_context=settings.tls or httpx.create_ssl_context(),
        max_keepalive_connections=0,
        network_backend=Connections(meter, frozenset((settings.host,)), _resolver(settings)),
    )
    try:
        with (
            pool,
            pool.stream(
                "POST", settings.url, headers=_headers(settings, content), content=content
            ) as response,
        ):
            found = _decoded(response.headers)
            if response.status != _OK:
                return Reply(response.status, found)
            if found.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
                raise FetchError("the answer is compressed, which was not asked for")
            return Reply(_OK, found, b"".join(response.iter_stream()))
    except httpcore.ConnectTimeout:
        raise PassingError("no connection could be made in time") from None
    except httpcore.TimeoutException:
        raise PassingError(str(meter.too_slow())) from None
    except (httpcore.ConnectError, ssl.SSLError) as error:
        raise _no_connection(error) from None
    except (httpcore.NetworkError, httpcore.ProtocolError, OSError):
        raise PassingError("the answer is not whole, or is not HTTP") from None


def _resolver(settings: ModelSettings) -> Callable[[str, int], Sequence[str]]:
    """Resolves the endpoint; without encryption only to addresses that are not public."""
    guarded = settings.url.startswith("http:") and not settings.allow_http

    def addresses(host: str, port: int) -> Sequence[str]:
        found = resolve(host, port)
        near = [address for address in found if not guarded or not is_public(address)]
        if not near:
            raise FetchError("the endpoint is a public host, and http: is not encrypted")
        return near

    return addresses


def _headers(settings: ModelSettings, content: bytes) -> list[tuple[bytes, bytes]]:
    sent = {
        "Host": urlsplit(settings.url).netloc,
        "User-Agent": "Copydesk",
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "Connection": "close",
        "Content-Type": "application/json",
        "Content-Length": str(len(content)),
    }
    if settings.key:
        sent["Authorization"] = f"Bearer {settings.key}"
    return [(name.encode(), value.encode()) for name, value in sent.items()]


def _decoded(headers: Sequence[tuple[bytes, bytes]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in headers:
        found.setdefault(name.decode("latin-1").lower(), value.decode("latin-1"))
    return found


def _no_connection(error: Exception) -> FetchError:
    words = str(error)
    if "certificate" in words.lower():
        return FetchError("the server's certificate does not prove who it is")
    if "SSL" in words or isinstance(error, ssl.SSLError):
        return FetchError("no secure connection could be made")
    return PassingError("no connection could be made")

"""Serving a desk: the socket, the line that says where it is, and a clean end."""

import errno
import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial

import uvicorn

from copydesk.errors import ConfigError
from copydesk.web.app import make_app
from copydesk.web.config import Config
from copydesk.web.hosts import is_loopback
from copydesk.web.token import FIELD, new_token

DEFAULT_PORT = 8765
_TRIED = 10
"""Ports that are tried, from the default one on, when the user names none."""
_BACKLOG = 512
_LONGEST_HEAD = 256 * 1024
"""Bytes of a request before its body: a URL may name many sources."""
_GRACE = 2
"""Seconds that requests under way have to end."""


def listen(host: str, port: int | None) -> socket.socket:
    """A socket that listens.

    Args:
        port: that port and no other; the default one or one of those after it when None.

    Raises:
        ConfigError: if the host is none of this machine's, or the port is taken.
    """
    family, address = _resolved(host)
    ports = range(DEFAULT_PORT, DEFAULT_PORT + _TRIED) if port is None else [port]
    for wanted in ports:
        try:
            return _bound(family, address, wanted)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                words = error.strerror or error
                raise ConfigError(f"cannot listen on {host}, port {wanted}: {words}") from None
            reason = "it is taken" if error.errno == errno.EADDRINUSE else "it is not allowed"
    tried = f"port {ports[0]}" if len(ports) == 1 else f"ports {ports[0]} to {ports[-1]}"
    raise ConfigError(f"cannot listen on {tried}: {reason}; name another with --port")


def serve(config: Config, listening: socket.socket, tell: Callable[[str], None]) -> None:
    """Serve until an interrupt or a termination.

    Args:
        listening: as `listen` gives it.
        tell: is given the URL once the desk answers there.

    Raises:
        ConfigError: if the desk cannot be started.
    """
    server = Server(as_served(config, listening), tell)
    with suppress(KeyboardInterrupt):
        server.run([listening])
    if not server.started:
        raise ConfigError("the desk could not be started")


def as_served(config: Config, listening: socket.socket) -> Config:
    """The same, with the port, and with a token where others than this machine can come."""
    token = config.token
    if token is None and not is_loopback(config.host):
        token = new_token()
    return replace(config, port=listening.getsockname()[1], token=token)


def url_of(config: Config) -> str:
    """Where a browser finds the desk, with the token if it needs one."""
    host = f"[{config.host}]" if ":" in config.host else config.host
    if host in ("0.0.0.0", "[::]"):
        host = socket.gethostname()
    token = f"?{FIELD}={config.token}" if config.token else ""
    return f"http://{host}:{config.port}/{token}"


class Server(uvicorn.Server):
    """A server that says where it is, once it answers there."""

    def __init__(self, config: Config, tell: Callable[[str], None]) -> None:
        super().__init__(
            uvicorn.Config(
                make_app(config),
                log_level="critical",
                access_log=False,
                server_header=False,
                http="h11",
                ws="none",
                h11_max_incomplete_event_size=_LONGEST_HEAD,
                proxy_headers=False,
                timeout_graceful_shutdown=_GRACE,
            )
        )
        self._tell = partial(tell, url_of(config))

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer."""
        await super().startup(sockets)
        if self.started:
            self._tell()


def _resolved(host: str) -> tuple[socket.AddressFamily, str]:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise ConfigError(f"--host: there is no host {host}") from None
    family, _, _, _, address = found[0]
    return family, str(address[0])


def _bound(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # asyncio looks for it
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((address, port))
        bound.listen(_BACKLOG)
    except OSError:
        bound.close()
        raise
    return bound

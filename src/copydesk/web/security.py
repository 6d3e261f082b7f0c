"""What every request has to pass, and what every answer carries.

The threats: a page of another site that sends requests to the desk (cross-site request forgery) or
gets itself a name that leads here (DNS rebinding); others in the network; requests of any size
and number.
"""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote

from starlette.types import ASGIApp, Receive, Scope, Send

from copydesk.web.body import announced, drain, metered, size_limit, too_large
from copydesk.web.config import Config
from copydesk.web.faults import ApiError, fault
from copydesk.web.hosts import is_anywhere, is_ours, names_of
from copydesk.web.refusals import refusal
from copydesk.web.token import in_query, is_shown, same, set_cookie

PAGES = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)
"""The content security policy of the desk's own pages."""

REPORTS = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; "
    "base-uri 'none'; form-action 'none'; sandbox"
)
"""That of reports and drawings, which bring their style along and no script."""

_HEADERS = {
    b"content-security-policy": PAGES.encode(),
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"x-frame-options": b"DENY",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
    b"cache-control": b"no-store",
}
_READING = ("GET", "HEAD")
_OURS = ("", "same-origin", "none")
_BEGUN = "http.response.start"


class Guard:
    """Lets through what may pass, within limits, and puts headers on every answer."""

    def __init__(self, app: ASGIApp, config: Config) -> None:
        self._app = app
        self._config = config
        self._names = names_of(config.host)
        self._any_address = is_anywhere(config.host)
        self._under_way = 0
        self._uploads = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = _Answer(scope, send)
        self._under_way += 1
        try:
            await self._answered(scope, receive, answer)
        except ApiError as error:
            await drain(receive)
            await answer.refuse(error)
        except Exception as error:  # noqa: BLE001 - every fault gets the one shape
            await answer.refuse(fault(error))
        finally:
            self._under_way -= 1

    async def _answered(self, scope: Scope, receive: Receive, answer: "_Answer") -> None:
        limits = self._config.limits
        headers = scope["headers"]
        named = {name: value.decode("latin-1") for name, value in headers}
        if self._under_way > limits.requests:
            raise ApiError(503, "busy", "too many requests are under way", 1)
        host = named.get(b"host", "")
        if not is_ours(host, self._names, any_address=self._any_address):
            raise ApiError(400, "bad_host", "the Host header does not name this server")
        _refuse_cross_site(scope, named, host)
        if self._config.token is not None and not is_shown(
            headers, self._config.token, self._config.port
        ):
            await self._let_in(scope, answer, self._config.token)
            return
        most = size_limit(scope["method"], scope["path"], limits)
        if announced(headers) > most:
            raise too_large(most)
        metered_receive = metered(receive, most, limits.body_seconds)
        if most == limits.body:
            await self._app(scope, metered_receive, answer.send)
            return
        if self._uploads >= limits.uploads:
            raise ApiError(503, "busy", "too many files are being sent", 5)
        self._uploads += 1
        try:
            await self._app(scope, metered_receive, answer.send)
        finally:
            self._uploads -= 1

    async def _let_in(self, scope: Scope, answer: "_Answer", token: str) -> None:
        """Take the token of a URL that was opened, and give a cookie for it."""
        shown, rest = in_query(scope["query_string"].decode("latin-1"))
        page = scope["method"] in _READING and not scope["path"].startswith("/api")
        if shown is None or not page or not same(shown, token):
            words = "the token is missing or wrong: open the address that `copydesk serve` printed"
            raise ApiError(401, "unauthorized", words)
        path = "/" + quote(scope["path"].lstrip("/\\")) + (f"?{rest}" if rest else "")
        fields = [
            (b"location", path.encode("latin-1")),
            (b"set-cookie", set_cookie(token, self._config.port).encode("latin-1")),
            (b"content-length", b"0"),
        ]
        await answer.send({"type": _BEGUN, "status": 303, "headers": fields})
        await answer.send({"type": "http.response.body", "body": b""})


def _refuse_cross_site(scope: Scope, named: dict[bytes, str], host: str) -> None:
    """Refuse what a page of another site asks for; opening a page by a link is no such thing."""
    if scope["method"] in _READING and not scope["path"].startswith("/api"):
        return
    origin = named.get(b"origin")
    same_origin = origin is None or origin.partition("://")[2].lower() == host.lower()
    if not same_origin or named.get(b"sec-fetch-site", "") not in _OURS:
        raise ApiError(403, "cross_site", "this request comes from a page of another site")


class _Answer:
    """An answer on its way out."""

    def __init__(self, scope: Scope, send: Callable[[Any], Awaitable[None]]) -> None:
        self._scope = scope
        self._send = send
        self._begun = False

    async def send(self, message: Any) -> None:
        """Send a part of it, with the headers that every answer has."""
        if message["type"] == _BEGUN:
            self._begun = True
            given = {name.lower() for name, _ in message.get("headers", ())}
            added = [field for field in _HEADERS.items() if field[0] not in given]
            message = {**message, "headers": [*message.get("headers", ()), *added]}
        await self._send(message)

    async def refuse(self, error: ApiError) -> None:
        """Answer with an error, unless an answer has begun."""
        if self._begun:
            return
        media_type, body = refusal(error, self._scope)
        fields = [
            (b"content-type", media_type.encode()),
            (b"content-length", str(len(body)).encode()),
        ]
        if error.retry_after is not None:
            fields.append((b"retry-after", str(error.retry_after).encode()))
        if error.status == 401:
            fields.append((b"www-authenticate", b"Bearer"))
        await self.send({"type": _BEGUN, "status": error.status, "headers": fields})
        await self.send({"type": "http.response.body", "body": body})

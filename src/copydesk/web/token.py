"""The token that a desk demands when others than this machine can reach it."""

import secrets
from collections.abc import Iterable
from hmac import compare_digest
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode

FIELD = "token"


def new_token() -> str:
    """A token of 256 bits."""
    return secrets.token_urlsafe(32)


def cookie_name(port: int) -> str:
    """The name of the cookie; cookies are shared by all ports of a host."""
    return f"copydesk-{port}"


def set_cookie(token: str, port: int) -> str:
    """The value of Set-Cookie; the cookie lasts as long as the browser runs."""
    return f"{cookie_name(port)}={token}; Path=/; HttpOnly; SameSite=Strict"


def is_shown(headers: Iterable[tuple[bytes, bytes]], token: str, port: int) -> bool:
    """Whether a request shows the token, as a bearer (RFC 6750, section 2.1) or in the cookie."""
    return any(same(shown, token) for shown in _shown(headers, cookie_name(port)))


def same(shown: str, token: str) -> bool:
    """Whether two tokens are one, in a time that tells nothing of them."""
    return compare_digest(shown.encode("utf-8", "replace"), token.encode())


def in_query(query: str) -> tuple[str | None, str]:
    """The token in the query of a URL, and the query without it."""
    pairs = parse_qsl(query, keep_blank_values=True)
    token = next((value for name, value in pairs if name == FIELD), None)
    return token, urlencode([pair for pair in pairs if pair[0] != FIELD])


def _shown(headers: Iterable[tuple[bytes, bytes]], cookie: str) -> Iterable[str]:
    for name, value in headers:
        words = value.decode("latin-1")
        scheme, _, rest = words.partition(" ")
        if name == b"authorization" and scheme.lower() == "bearer":
            yield rest.strip()
        if name == b"cookie":
            try:
                morsel = SimpleCookie(words).get(cookie)
            except CookieError:
                continue
            if morsel is not None:
                yield morsel.value

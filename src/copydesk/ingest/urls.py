"""URLs of the web, in one spelling each."""

from urllib.parse import urlsplit

from copydesk.errors import FetchError

_SCHEMES = ("http", "https")
_LONGEST = 4_000
_LAST_PORT = 65_535
_SHOWN = 60


def is_url(text: str) -> bool:
    """Whether the text is meant as a URL, not as a path: it begins with a scheme and ``://``."""
    scheme, mark, _ = text.partition("://")
    return bool(mark) and scheme.isascii() and scheme.isalpha()


def web_url(text: str, base: str | None = None) -> str:
    """The URL in the spelling in which it is requested, without its fragment.

    Scheme and host are in lower case, the host's letters beyond ASCII in IDNA 2008, other such
    letters percent-encoded, the default port left out (RFC 3986, section 6.2; RFC 5891).

    Args:
        base: what a relative reference is resolved against.

    Raises:
        FetchError: if it is no absolute URL of the schemes http and https, or holds a user name or
            a password.
    """
    import httpx

    words = text.strip()
    if len(words) > _LONGEST:
        raise FetchError(f"a URL of over {_LONGEST} characters")
    if is_url(words):
        scheme, mark, rest = words.partition("://")
        words = scheme.lower() + mark + rest
    try:
        url = httpx.URL(base).join(words) if base else httpx.URL(words)
        if url.scheme not in _SCHEMES or not url.host:
            raise FetchError("only http and https URLs are fetched")
        if url.port is not None and not 0 < url.port <= _LAST_PORT:
            raise FetchError(f"there is no port {url.port}")
        if url.userinfo:
            raise FetchError("the URL holds a user name or a password")
        parts = urlsplit(str(url))
        return parts._replace(path=parts.path or "/", fragment="").geturl()
    except (httpx.InvalidURL, ValueError):
        raise FetchError(f"not a URL: {words[:_SHOWN]}") from None


def page_url(text: str | None) -> str | None:
    """The URL in one spelling, if it names a page and not merely a site; else None."""
    if not text or not is_url(text.strip()):
        return None
    try:
        url = web_url(text)
    except FetchError:
        return None
    parts = urlsplit(url)
    return url if parts.path.strip("/") or parts.query else None

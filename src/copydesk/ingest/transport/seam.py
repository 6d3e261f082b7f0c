"""The seam behind which fetching lies."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Response:
    """What a server gave.

    Attributes:
        url: where it came from, after all redirects.
        status: 200, or 304 when it has not changed since the validators were given out.
        content: the bytes, decompressed; empty for 304.
        media_type: as the server says, in lower case, without parameters; empty if it says none.
        charset: as the server says, else None.
        etag, last_modified: validators for the next request (RFC 9110, section 8.8), if any.
    """

    url: str
    status: int
    content: bytes = b""
    media_type: str = ""
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None

    @property
    def unchanged(self) -> bool:
        """Whether the content is the one that the caller has."""
        return self.status == 304


class Transport(Protocol):
    """Fetches what URLs name."""

    def fetch(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> Response:
        """Fetch one URL.

        Args:
            url: http or https.
            etag, last_modified: validators of what the caller has, which make the request
                conditional.

        Raises:
            FetchError: if there is no answer of status 200 or 304 within the limits.
        """
        ...

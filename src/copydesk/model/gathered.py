"""What gathering brings home: a report with where it was found."""

from dataclasses import dataclass
from datetime import datetime

from copydesk.model.article import Article


@dataclass(frozen=True, slots=True)
class Gathered:
    """One report or data file as it was found.

    Attributes:
        name: what names it from one gathering to the next: its URL where it has one, else the
            path of its file (with ``#`` and its number inside a file of many).
        article: what it says.
        via: the feed, sitemap, archive or folder that it was found in, or None.
        fetched: when it was read, as the caller says; None for the caller's own files.
        etag, last_modified: validators for the next conditional request (RFC 9110, section 13).
    """

    name: str
    article: Article
    via: str | None = None
    fetched: datetime | None = None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """What was not taken, and why, in words for the user."""

    name: str
    reason: str

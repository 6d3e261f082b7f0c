"""Where contents are found, and what is found in them."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from copydesk.ingest.urls import page_url
from copydesk.model.gathered import Gathered, Refused


@dataclass(frozen=True, slots=True)
class Lead:
    """A URL that a feed or a sitemap names.

    Attributes:
        url: absolute.
        via: what names it.
        is_sitemap: whether it is said to be a sitemap, not a page.
    """

    url: str
    via: str
    is_sitemap: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a content was found.

    Attributes:
        name: its URL, as asked for, or the path of its file.
        via: as in `Gathered`.
        url: where it was fetched from, after redirects; None for files.
        fetched, etag, last_modified: as in `Gathered`.
        media_type, charset: as the server said.
    """

    name: str
    via: str | None = None
    url: str | None = None
    fetched: datetime | None = None
    etag: str | None = None
    last_modified: str | None = None
    media_type: str = ""
    charset: str | None = None


Found = Gathered | Refused | Lead


def name_of(url: str | None, place: Place, part: object) -> str:
    """What to call one of several reports in a content.

    Its own URL, where it names a page; but what a server gave is called by URLs of that server
    alone, so that none can pass its words off as those of another.

    Args:
        url: the one that the report gives.
        part: what tells the report from its fellows.
    """
    page = page_url(url)
    if page and is_trusted(page, place):
        return page
    return f"{place.name}#{part}"


def is_trusted(url: str, place: Place) -> bool:
    """Whether a content may say what stands at a URL: a file may, a server of its own pages."""
    return place.url is None or urlsplit(url).hostname == urlsplit(place.url).hostname

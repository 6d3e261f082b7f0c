"""Where contents are found, and what is found in them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import BinaryIO
from urllib.parse import urlsplit

from copydesk.errors import CopydeskError, FetchError, TooLargeError
from copydesk.ingest.read import SIZE_LIMIT
from copydesk.ingest.urls import page_url, web_url
from copydesk.model.article import Article
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


def as_one(article: Article, place: Place) -> Gathered:
    """The one report of a content."""
    if place.url is not None:
        name = place.name
        article = replace(article, url=own_url(article.url, place.url), path=None)
    else:
        name = page_url(article.url) or place.name
    return Gathered(
        name, article, place.via, place.fetched, etag=place.etag, last_modified=place.last_modified
    )


def own_url(claimed: str | None, url: str) -> str:
    """The URL that a page gives itself, if it is one of the same host; else where it was found."""
    try:
        own = web_url(claimed, url) if claimed else url
    except FetchError:
        return url
    return own if page_url(own) and is_trusted(own, Place("", url=url)) else url


def as_one_of_many(article: Article, place: Place, part: object) -> Gathered:
    """One of several reports in a content."""
    return Gathered(name_of(article.url, place, part), article, place.name, place.fetched)


def attempt(name: str, make: Callable[[], Gathered]) -> Found:
    """What ``make`` makes or, whatever it raises, why it was refused; the others can go on."""
    try:
        return make()
    except CopydeskError as error:
        return Refused(name, str(error))
    except Exception as error:  # noqa: BLE001 - one report must not stop the others
        return Refused(name, f"a fault in Copydesk: {type(error).__name__}: {error}")


def path_of(place: Place) -> str:
    """The path of a file, or of a URL."""
    return place.name if place.url is None else place.url.partition("?")[0]


def whole(file: BinaryIO, limit: int = SIZE_LIMIT) -> bytes:
    """All bytes of a content.

    Raises:
        TooLargeError: if they are more than the limit.
    """
    data = file.read(limit + 1)
    if len(data) > limit:
        raise TooLargeError(f"over the limit of {limit // 2**20} MB")
    return data

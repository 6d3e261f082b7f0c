"""How each kind of content is read."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO

from copydesk.errors import FetchError, ReadError
from copydesk.ingest.datafiles import read_xlsx
from copydesk.ingest.kinds import Kind
from copydesk.ingest.listed import read_csv_content, read_json_content, read_lines_content
from copydesk.ingest.place import (
    Found,
    Lead,
    Place,
    as_one,
    attempt,
    is_trusted,
    own_url,
    path_of,
    whole,
)
from copydesk.ingest.read import read
from copydesk.ingest.urls import web_url
from copydesk.model.gathered import Gathered, Refused

if TYPE_CHECKING:
    from copydesk.ingest.warc import ArchivedPage

_SITEMAP_LIMIT = 50 * 2**20


def _article(file: BinaryIO, place: Place) -> Iterator[Found]:
    suffix = PurePath(place.name).suffix if place.url is None else None
    path = place.name if place.url is None else None
    data = whole(file)
    yield as_one(read(data, name=path, charset=place.charset, suffix=suffix), place)


def _xlsx(file: BinaryIO, place: Place) -> Iterator[Found]:
    yield as_one(read_xlsx(whole(file), path=path_of(place)), place)


def _warc(file: BinaryIO, place: Place) -> Iterator[Found]:
    from copydesk.ingest.warc import read_warc

    for number, page in read_warc(file):
        if isinstance(page, ReadError):
            yield Refused(f"{place.name}#{number}", str(page))
            continue
        yield attempt(page.url, partial(_archived, page, place, number))


def _archived(page: "ArchivedPage", place: Place, number: int) -> Gathered:
    url = web_url(page.url)
    article = read(page.content, charset=page.charset)
    name = url if is_trusted(url, place) else f"{place.name}#{number}"
    article = replace(article, url=own_url(article.url, url))
    return Gathered(name, article, place.name, page.date)


def _feed(file: BinaryIO, place: Place) -> Iterator[Found]:
    from copydesk.ingest.feeds import read_feed

    for number, entry in enumerate(read_feed(whole(file), base=place.url), 1):
        try:
            url = web_url(entry.link, place.url) if entry.link else None
        except FetchError as error:
            yield Refused(f"{place.name}#{entry.id or number}", str(error))
            continue
        if entry.article and (url is None or is_trusted(url, place)):
            article = replace(entry.article, url=url)
            yield Gathered(
                url or f"{place.name}#{entry.id or number}", article, place.name, place.fetched
            )
        elif url:
            yield Lead(url, place.name)
        else:
            yield Refused(f"{place.name}#{entry.id or number}", "neither a link nor a text")


def _sitemap(file: BinaryIO, place: Place) -> Iterator[Found]:
    from copydesk.ingest.sitemaps import MOST_URLS, read_sitemap

    entries = read_sitemap(whole(file, _SITEMAP_LIMIT))
    if len(entries) > MOST_URLS:
        yield Refused(place.name, f"over {MOST_URLS:,} entries: the rest is left out")
    for listed in entries[:MOST_URLS]:
        try:
            url = web_url(listed.url, place.url)
        except FetchError as error:
            yield Refused(f"{place.name}#{listed.url}", str(error))
        else:
            yield Lead(url, place.name, listed.is_sitemap)


READERS: Mapping[Kind, Callable[[BinaryIO, Place], Iterator[Found]]] = MappingProxyType(
    {
        Kind.ARTICLE: _article,
        Kind.JSON: read_json_content,
        Kind.JSON_LINES: read_lines_content,
        Kind.CSV: read_csv_content,
        Kind.XLSX: _xlsx,
        Kind.WARC: _warc,
        Kind.FEED: _feed,
        Kind.SITEMAP: _sitemap,
    }
)
"""What reads each kind; an error in one of several things is given, in the only one raised."""

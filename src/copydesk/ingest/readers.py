"""How each kind of content is read."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePath
from types import MappingProxyType
from typing import Any, BinaryIO

from copydesk.errors import CopydeskError, FetchError, ReadError, TooLargeError
from copydesk.ingest.datafiles import json_rows, read_csv, read_json_table, read_xlsx
from copydesk.ingest.decode import decode
from copydesk.ingest.json_article import has_body, read_json_value
from copydesk.ingest.jsonlines import read_json_lines
from copydesk.ingest.kinds import Kind
from copydesk.ingest.place import Found, Lead, Place, is_trusted, name_of
from copydesk.ingest.read import SIZE_LIMIT, read
from copydesk.ingest.schema_org import find_articles_in
from copydesk.ingest.urls import page_url, web_url
from copydesk.model.article import Article
from copydesk.model.gathered import Gathered, Refused

_SITEMAP_LIMIT = 50 * 2**20
_LISTS = ("articles", "items", "results", "data", "news", "stories", "documents")


def _article(file: BinaryIO, place: Place) -> Iterator[Found]:
    suffix = PurePath(place.name).suffix if place.url is None else None
    path = place.name if place.url is None else None
    data = _whole(file)
    yield _one(read(data, name=path, charset=place.charset, suffix=suffix), place)


def _one(article: Article, place: Place) -> Gathered:
    """The one report of a content."""
    if place.url is not None:
        name = place.name
        article = replace(article, url=_own_url(article.url, place.url))
    else:
        name = page_url(article.url) or place.name
    return Gathered(
        name, article, place.via, place.fetched, etag=place.etag, last_modified=place.last_modified
    )


def _own_url(claimed: str | None, url: str) -> str:
    """The URL that a page gives itself, if it is one of the same host; else where it was found."""
    try:
        own = web_url(claimed, url) if claimed else url
    except FetchError:
        return url
    return own if page_url(own) and is_trusted(own, Place("", url=url)) else url


def _some(article: Article, place: Place, part: object) -> Gathered:
    """One of several reports in a content."""
    return Gathered(name_of(article.url, place, part), article, place.name, place.fetched)


def _json(file: BinaryIO, place: Place) -> Iterator[Found]:
    text = decode(_whole(file), charset=place.charset).lstrip("\ufeff")
    try:
        document = json.loads(
            text, strict=False, parse_int=str, parse_float=str, parse_constant=str
        )
    except RecursionError:
        raise ReadError("this JSON is nested too deeply") from None
    except ValueError as error:
        raise ReadError(f"this is not valid JSON: {error}") from None
    several = _several(document)
    if several:
        for number, item in enumerate(several, 1):
            try:
                yield _some(read_json_value(item), place, number)
            except ReadError as error:
                yield Refused(f"{place.name}#{number}", str(error))
        return
    is_article = has_body(document) or find_articles_in(document)
    table = None if is_article else json_rows(document)
    path = place.name if place.url is None else None
    if table:
        yield _one(read_json_table(document, path=path), place)
    else:
        yield _one(read_json_value(document, path=path), place)


def _several(document: Any) -> list[Any]:
    """The items of a JSON document that holds a list of articles; else nothing."""
    if isinstance(document, dict) and not has_body(document):
        lists = (document[name] for name in _LISTS if isinstance(document.get(name), list))
        document = next(lists, document)
    if not isinstance(document, list):
        return []
    articles = find_articles_in(document)
    return document if articles or any(map(has_body, document)) else []


def _json_lines(file: BinaryIO, place: Place) -> Iterator[Found]:
    for number, found in read_json_lines(file, exported=place.url is None):
        if isinstance(found, ReadError):
            yield Refused(f"{place.name}#{number}", str(found))
        elif isinstance(found, Gathered):
            yield found
        else:
            yield _some(found, place, number)


def _csv(file: BinaryIO, place: Place) -> Iterator[Found]:
    yield _one(read_csv(_whole(file), path=_path(place), charset=place.charset), place)


def _xlsx(file: BinaryIO, place: Place) -> Iterator[Found]:
    yield _one(read_xlsx(_whole(file), path=_path(place)), place)


def _path(place: Place) -> str:
    """The path of a file, or of a URL."""
    return place.name if place.url is None else place.url.partition("?")[0]


def _warc(file: BinaryIO, place: Place) -> Iterator[Found]:
    from copydesk.ingest.warc import read_warc

    for number, page in read_warc(file):
        if isinstance(page, ReadError):
            yield Refused(f"{place.name}#{number}", str(page))
            continue
        try:
            url = web_url(page.url)
            article = read(page.content, charset=page.charset)
        except CopydeskError as error:
            yield Refused(page.url, str(error))
            continue
        name = url if is_trusted(url, place) else f"{place.name}#{number}"
        article = replace(article, url=_own_url(article.url, url))
        yield Gathered(name, article, place.name, page.date)


def _feed(file: BinaryIO, place: Place) -> Iterator[Found]:
    from copydesk.ingest.feeds import read_feed

    for number, entry in enumerate(read_feed(_whole(file), base=place.url), 1):
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
    from copydesk.ingest.sitemaps import read_sitemap

    for listed in read_sitemap(_whole(file, _SITEMAP_LIMIT)):
        try:
            url = web_url(listed.url, place.url)
        except FetchError as error:
            yield Refused(f"{place.name}#{listed.url}", str(error))
        else:
            yield Lead(url, place.name, listed.is_sitemap)


def _whole(file: BinaryIO, limit: int = SIZE_LIMIT) -> bytes:
    data = file.read(limit + 1)
    if len(data) > limit:
        raise TooLargeError(f"over the limit of {limit // 2**20} MB")
    return data


READERS: Mapping[Kind, Callable[[BinaryIO, Place], Iterator[Found]]] = MappingProxyType(
    {
        Kind.ARTICLE: _article,
        Kind.JSON: _json,
        Kind.JSON_LINES: _json_lines,
        Kind.CSV: _csv,
        Kind.XLSX: _xlsx,
        Kind.WARC: _warc,
        Kind.FEED: _feed,
        Kind.SITEMAP: _sitemap,
    }
)
"""What reads each kind; an error in one of several things is given, in the only one raised."""

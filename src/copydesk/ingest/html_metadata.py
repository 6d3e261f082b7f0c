"""What an HTML page says about its article: JSON-LD, OpenGraph, meta tags, ``<time>``."""

import re
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from copydesk.ingest.byline import strip_by
from copydesk.ingest.metadata import metadata_of
from copydesk.ingest.parts import Metadata
from copydesk.ingest.schema_org import fields_of, find_articles_in, parse_json
from copydesk.ingest.times import parse_time

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WRAPPING = re.compile(
    r"^\s{0,99}(?://\s{0,9})?<!(?:--|\[CDATA\[)|(?://\s{0,9})?(?:-->|\]\]>)\s{0,99}$"
)
_PUBLISHED = (
    "article:published_time article:published og:published_time datepublished date pubdate "
    "publish-date publish_date published_time parsely-pub-date sailthru.date dc.date "
    "dc.date.issued dcterms.issued dcterms.created dc.date.created cxenseparse:recs:publishtime"
).split()
_MODIFIED = (
    "article:modified_time article:modified og:updated_time datemodified last-modified lastmod "
    "dc.date.modified dcterms.modified"
).split()
_MOST_TIMES = 20
_AUTHOR = "author article:author byl dc.creator parsely-author sailthru.author".split()
_PUBLISHER = "og:site_name publisher dc.publisher application-name".split()
_SITE_NAME = re.compile(r"\s[|–—-]\s[^|–—]{1,60}$")


def page_metadata(page: "HtmlElement") -> tuple[Metadata, str | None]:
    """The metadata of a page, and the article's body if its JSON-LD holds one."""
    from_json, body = _json_ld(page)
    meta = _meta_tags(page)
    heading = _text_of(page, "//h1")
    return (
        from_json.or_else(_from_tags(page, meta, heading)).or_else(_from_times(page)),
        body,
    )


def _json_ld(page: "HtmlElement") -> tuple[Metadata, str | None]:
    found, body = Metadata(), None
    for script in page.xpath("//script[contains(@type, 'ld+json')]"):
        try:
            data = parse_json(_WRAPPING.sub("", script.text or ""))
        except (ValueError, RecursionError):
            continue
        for article in find_articles_in(data)[:1]:
            fields = fields_of(article, data)
            found = found.or_else(metadata_of(fields))
            body = body or fields.get("articlebody")
    return found, body


def _meta_tags(page: "HtmlElement") -> dict[str, str]:
    tags: dict[str, str] = {}
    for tag in page.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        content = " ".join((tag.get("content") or "").split())
        if content:
            tags.setdefault(name.lower(), content)
    return tags


def _from_tags(page: "HtmlElement", meta: dict[str, str], heading: str | None) -> Metadata:
    def first(names: list[str]) -> str | None:
        return next((meta[name] for name in names if name in meta), None)

    title = meta.get("og:title")
    if heading and (not title or heading.lower() in title.lower()):
        title = heading
    page_title = _text_of(page, "//title")
    author = first(_AUTHOR)
    canonical = page.xpath("string(//link[@rel='canonical']/@href)")
    return Metadata(
        title=title or (_SITE_NAME.sub("", page_title) if page_title else None),
        byline=strip_by(author) if author and "://" not in author else None,
        publisher=first(_PUBLISHER),
        published=_first_time(meta, _PUBLISHED),
        modified=_first_time(meta, _MODIFIED),
        url=str(canonical).strip() or meta.get("og:url"),
        language=page.xpath("string(/html/@lang)").strip() or None,
    )


def _first_time(meta: dict[str, str], names: list[str]) -> datetime | None:
    times = (parse_time(meta.get(name)) for name in names)
    return next((time for time in times if time), None)


def _from_times(page: "HtmlElement") -> Metadata:
    """The first ``<time>`` of each kind; those not marked as modified count as published."""
    marked: dict[str, str] = {}
    for time in islice(page.iter("time"), _MOST_TIMES):
        marks = " ".join((time.get("itemprop") or "", time.get("class") or "")).lower()
        name = "modified" if "modif" in marks or "updat" in marks else "published"
        value = time.get("datetime") or " ".join(time.text_content().split())
        if parse_time(value):
            marked.setdefault(name, value)
    return metadata_of(marked)


def _text_of(page: "HtmlElement", path: str) -> str | None:
    found = page.xpath(path)
    return " ".join(found[0].text_content().split()) or None if found else None

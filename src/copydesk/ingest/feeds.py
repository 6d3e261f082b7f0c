"""RSS and Atom feeds, read by feedparser, which is given bytes and never fetches."""

import re
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from copydesk.errors import NoTextError, ReadError, TooLargeError
from copydesk.ingest.decode import mend
from copydesk.ingest.html import lay_out_fragment, strip_tags
from copydesk.ingest.parts import Layout, Metadata, make_article
from copydesk.ingest.structure import name_parts
from copydesk.ingest.times import parse_time
from copydesk.model.article import Article, BlockKind

SIZE_LIMIT = 4 * 1024 * 1024
"""Feeds over this many bytes are refused."""

_WHOLE = 80
"""Words from which on the text in a feed counts as the report, not as a summary of it."""

_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_NOT_HEADER = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed.

    Attributes:
        link: the URL of the report, absolute where the feed or ``base`` makes it so; else None.
        id: what tells it from its fellows (``guid``, ``id``), else None.
        article: the report, where the feed holds all of it, or has no link to it.
    """

    link: str | None
    id: str | None
    article: Article | None


def read_feed(data: bytes, *, base: str | None = None) -> tuple[Entry, ...]:
    """The entries of a feed, in its order.

    Args:
        base: the URL of the feed, against which relative links are resolved.

    Raises:
        ReadError: if it is no feed, or defines entities.
        TooLargeError: if it is over `SIZE_LIMIT`.
    """
    import feedparser

    if len(data) > SIZE_LIMIT:
        raise TooLargeError(f"a feed of over {SIZE_LIMIT // 2**20} MB")
    if _ENTITY.search(data):
        raise ReadError("this feed defines entities, which no feed needs")
    headers = {"content-type": "application/xml"}
    if base:
        headers["content-location"] = _NOT_HEADER.sub("", base)
    try:
        parsed = feedparser.parse(BytesIO(data), response_headers=headers)
    except Exception as error:  # noqa: BLE001 - whatever a feed breaks in there, it is refused
        raise ReadError(f"this feed cannot be read ({type(error).__name__})") from None
    if not parsed.get("version") and not parsed.entries:
        raise ReadError("this is no RSS or Atom feed")
    publisher = _words(parsed.feed.get("title"))
    language = _words(parsed.feed.get("language"))
    return tuple(_entry(item, publisher, language) for item in parsed.entries)


def _entry(item: Any, publisher: str | None, language: str | None) -> Entry:
    link = _words(item.get("link"))
    id_ = _words(item.get("id"))
    body = _body(item)
    title = _title(item)
    whole = body is not None and len(body.split()) >= _WHOLE
    if body is None or (link and not whole):
        return Entry(link, id_, None)
    metadata = Metadata(
        title=title,
        byline=_words(item.get("author")),
        publisher=_words(item.get("source", {}).get("title")) or publisher,
        published=parse_time(item.get("published")),
        modified=parse_time(dict.get(item, "updated")),
        url=link,
        language=language,
    )
    return Entry(link, id_, _article(body, metadata))


def _title(item: Any) -> str | None:
    title = item.get("title")
    marked_up = item.get("title_detail", {}).get("type") != "text/plain"
    return _words(strip_tags(title) if isinstance(title, str) and marked_up else title)


def _body(item: Any) -> str | None:
    """The longest of the texts that an entry has."""
    texts = [content.get("value") for content in item.get("content", ())]
    texts.append(item.get("summary"))
    found = [mend(text) for text in texts if isinstance(text, str) and text.strip()]
    return max(found, key=len, default=None)


def _article(body: str, metadata: Metadata) -> Article | None:
    layout = Layout()
    layout.add(BlockKind.TITLE, metadata.title or "")
    lay_out_fragment(body, layout)
    parts = name_parts(layout.text, layout.parts)
    try:
        return make_article(layout.text, parts, metadata, path=None, extracted=True)
    except NoTextError:
        return None


def _words(value: object) -> str | None:
    words = " ".join(mend(value).split()) if isinstance(value, str) else ""
    return words or None

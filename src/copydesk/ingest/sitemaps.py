"""Sitemaps and indexes of sitemaps in XML (sitemaps.org, protocol 0.9)."""

from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from copydesk.errors import ReadError
from copydesk.ingest.times import parse_time

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_URLS = 50_000
"""The most that the protocol lets one sitemap hold."""

_ENTRIES = {"url": False, "sitemap": True}
_DEEPEST = 16


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry of a sitemap.

    Attributes:
        url: as written.
        modified: when the page was last changed, if the sitemap says so.
        is_sitemap: whether it names another sitemap, not a page.
    """

    url: str
    modified: datetime | None = None
    is_sitemap: bool = False


def read_sitemap(data: bytes) -> tuple[Listed, ...]:
    """The entries of a sitemap or of an index, those with the latest dates first.

    Of a sitemap with more than `MOST_URLS` one more than those is given, and the rest left out.

    The XML is read without entities, document types and network.

    Raises:
        ReadError: if it is no well-formed sitemap.
    """
    from lxml import etree

    found: list[Listed] = []
    depth = 0
    source = BytesIO(data)
    events = etree.iterparse(
        source, ("start", "end"), resolve_entities=False, load_dtd=False, no_network=True
    )
    try:
        for event, element in events:
            depth += 1 if event == "start" else -1
            if depth > _DEEPEST:
                raise ReadError("this XML is nested too deeply to be a sitemap")
            if depth == 1 and event == "start" and element.getroottree().docinfo.doctype:
                raise ReadError("this XML has a document type, which sitemaps have not")
            if event == "end" and depth == 1:
                _add(element, found)
                _forget(element)
            if len(found) > MOST_URLS:
                break
    except etree.LxmlError as error:
        raise ReadError(f"this is not well-formed XML: {error}") from None
    return tuple(sorted(found, key=_age))


def _add(element: "_Element", found: list[Listed]) -> None:
    name = _local(element)
    if name not in _ENTRIES:
        return
    fields = {_local(child): (child.text or "").strip() for child in element}
    if fields.get("loc"):
        found.append(Listed(fields["loc"], parse_time(fields.get("lastmod")), _ENTRIES[name]))


def _forget(element: "_Element") -> None:
    """Free what has been read, so that memory does not grow with the sitemap."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _age(listed: Listed) -> float:
    """The negative of its time, in seconds; entries without one come last, in their order."""
    if listed.modified is None:
        return float("inf")
    time = listed.modified
    return -(time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()


def _local(element: "_Element") -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""

"""What kind of content bytes are: one article, or something that holds many."""

import json
import re
from enum import Enum

_HEAD = 64 * 1024
_JSON_LINES = (".jsonl", ".ndjson", ".jsonlines")
_CSV = (".csv", ".tsv", ".tab")
_BY_MEDIA_TYPE = {
    "application/x-ndjson": "JSON Lines",
    "application/jsonl": "JSON Lines",
    "application/jsonlines": "JSON Lines",
    "application/x-jsonlines": "JSON Lines",
    "text/csv": "CSV",
    "text/tab-separated-values": "CSV",
}
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,500}<(?:!doctype\s{1,9}html|html)\b", re.IGNORECASE)
_ROOT = re.compile(r"<(?:[A-Za-z0-9_]{1,30}:)?([A-Za-z]{1,30})[\s>/]")
_PROLOG = re.compile(
    r"(?:\s|<\?[^>]{0,2000}\?>|<!--.{0,2000}?-->|<!DOCTYPE[^>\[]{0,500}>){0,50}", re.S
)
_ARTICLES = frozenset(
    """
    text/html application/xhtml+xml text/plain text/markdown text/x-markdown application/json
    application/ld+json text/json text/xml application/xml application/octet-stream
    binary/octet-stream
    """.split()
)

SUFFIXES = frozenset(
    """
    .md .markdown .txt .html .htm .xhtml .json .jsonl .ndjson .jsonlines .csv .tsv .xlsx .xml .rss
    .atom .warc .warc.gz .jsonl.gz .ndjson.gz .csv.gz .xml.gz
    """.split()
)
"""The suffixes of the files that are taken from a folder."""


class Kind(Enum):
    """The kinds of content."""

    ARTICLE = "article"
    JSON = "JSON"
    JSON_LINES = "JSON Lines"
    CSV = "CSV"
    XLSX = "workbook"
    WARC = "WARC"
    FEED = "feed"
    SITEMAP = "sitemap"


def kind_of(head: bytes, name: str, media_type: str = "") -> Kind:
    """The kind of content that begins with ``head``.

    Args:
        head: the first 64 KB or all, decompressed.
        name: of the file or URL, whose suffix decides where the bytes do not.
        media_type: as a server says, if one does.
    """
    lower = name.lower()
    if head.startswith(b"WARC/"):
        return Kind.WARC
    if head.startswith(b"PK\x03\x04"):
        return Kind.XLSX
    if _PAGE.match(head):
        return Kind.ARTICLE
    if lower.endswith(_JSON_LINES):
        return Kind.JSON_LINES
    if lower.endswith(_CSV):
        return Kind.CSV
    if media_type in _BY_MEDIA_TYPE:
        return Kind(_BY_MEDIA_TYPE[media_type])
    text = head.decode("utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace")
    text = text.lstrip("\ufeff \t\r\n")
    if text[:1] in ("{", "["):
        return Kind.JSON_LINES if _is_lines(text) else _json(lower, media_type)
    return _of_xml(text) if text.startswith("<") else Kind.ARTICLE


def is_taken(media_type: str) -> bool:
    """Whether content of a media type can hold reports or data; of unknown type it can."""
    return (
        not media_type
        or media_type in _ARTICLES
        or media_type in _BY_MEDIA_TYPE
        or media_type.endswith(("+xml", "+json", "gzip", "warc", "zip", "sheet"))
    )


def _json(name: str, media_type: str) -> Kind:
    """Text may begin with a bracket, too: only what is called JSON is read as such throughout."""
    told = name.endswith(".json") or "json" in media_type
    return Kind.JSON if told else Kind.ARTICLE


def _is_lines(text: str) -> bool:
    """Whether the text begins with a whole JSON object on one line and another below."""
    first, _, rest = text[:_HEAD].partition("\n")
    if not first.startswith("{") or not rest.lstrip().startswith("{"):
        return False
    try:
        json.loads(first, parse_int=str)
    except (ValueError, RecursionError):
        return False
    return True


def _of_xml(text: str) -> Kind:
    prolog = _PROLOG.match(text)
    root = _ROOT.match(text, prolog.end() if prolog else 0)
    match root[1].lower() if root else "":
        case "rss" | "feed" | "rdf":
            return Kind.FEED
        case "urlset" | "sitemapindex":
            return Kind.SITEMAP
        case _:
            return Kind.ARTICLE

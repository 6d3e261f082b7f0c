"""One article from a file, from bytes or from a text: finding its format, and limits."""

import re
import stat
from enum import Enum
from os import fstat
from pathlib import Path
from typing import BinaryIO

from copydesk.errors import NoTextError, ReadError, TooLargeError, UnreadableError
from copydesk.ingest.decode import clean, decode
from copydesk.ingest.text import read_text
from copydesk.model.article import Article

SIZE_LIMIT = 16 * 1024 * 1024
"""Files, bytes and texts over this many bytes (for texts: characters) are refused."""

_PAGE = re.compile(
    r"(?:<\?xml[^>]{0,500}\?>\s{0,200})?(?:<!--[^>]{0,2000}-->\s{0,200})?"
    r"<(?:!doctype\s{1,9}html|html|head|body)\b",
    re.IGNORECASE,
)
_FRAGMENT = re.compile(
    r"<(?:article|main|section|header|div|p|h[1-6])\b[^<>]{0,500}>", re.IGNORECASE
)
_XML = re.compile(r"<\?xml\b|<rss\b|<newsItem\b|<NewsML\b|<nitf\b")
_SNIFFED = 2048


class Format(Enum):
    """The formats that can be read."""

    MARKDOWN = "Markdown"
    PLAIN = "plain text"
    HTML = "HTML"
    JSON = "JSON"


_BY_SUFFIX = {
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".txt": Format.PLAIN,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".json": Format.JSON,
}


def read(
    source: Path | str | bytes,
    *,
    name: str | None = None,
    charset: str | None = None,
    suffix: str | None = None,
) -> Article:
    """Read one article.

    Args:
        source: a file (a `Path`), or the content itself (`str` or bytes), whose format is then
            told by its beginning: JSON, HTML, else Markdown or plain text. Files of other
            suffixes than `paths.SUFFIXES` are told in the same way.
        name: what to call it in reports; the path when None.
        charset: of bytes, as a server declares it.
        suffix: of the file that the content comes from, if it tells the format.

    Raises:
        UnreadableError: if the file does not exist, may not be read, or is no regular file.
        TooLargeError: if it is over `SIZE_LIMIT`.
        NoTextError: if it is empty, binary, or holds no prose.
        ReadError: if it is JSON, but not that of an article, or XML other than XHTML.
    """
    if isinstance(source, Path):
        suffix = source.suffix
        name = name or str(source)
        source = _load(source)
    given = _BY_SUFFIX.get((suffix or "").lower())
    if len(source) > SIZE_LIMIT:
        raise TooLargeError(_too_large(len(source)))
    if isinstance(source, bytes):
        text = decode(source, html=given in (Format.HTML, None), charset=charset)
    else:
        text = clean(source)
    if not text.strip("\ufeff\x00 \t\r\n"):
        raise NoTextError("the file is empty" if given else "the text is empty")
    return _read(text, given, name)


def _read(text: str, given: Format | None, name: str | None) -> Article:
    found = _sniff(text)
    if given is Format.JSON or (given is None and found is Format.JSON):
        from copydesk.ingest.json_article import looks_like_json, read_json

        if given or looks_like_json(text):
            return read_json(text, path=name)
    if given is Format.HTML or found is Format.HTML or (given is None and _begins(text, _FRAGMENT)):
        from copydesk.ingest.html import read_html

        return read_html(text, path=name)
    if _begins(text, _XML):
        raise ReadError("XML (RSS, NewsML) cannot be read; save the article as HTML, JSON or text")
    return read_text(text, markdown=given and given is Format.MARKDOWN, path=name)


def _sniff(text: str) -> Format | None:
    """What the text certainly is, or, for JSON, may be; None for text of any kind."""
    if text[:_SNIFFED].lstrip("\ufeff \t\r\n")[:1] in ("{", "["):
        return Format.JSON
    return Format.HTML if _begins(text, _PAGE) else None


def _begins(text: str, form: re.Pattern[str]) -> bool:
    return form.match(text[:_SNIFFED].lstrip("\ufeff \t\r\n")) is not None


def open_file(path: Path) -> BinaryIO:
    """A regular file, open for reading.

    Raises:
        UnreadableError: if it does not exist, may not be read, or is no regular file.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableError("this is a folder, not a file")
        if not stat.S_ISREG(mode):
            raise UnreadableError("this is not a regular file")
        return path.open("rb")
    except FileNotFoundError:
        raise UnreadableError("there is no such file") from None
    except PermissionError:
        raise UnreadableError("no permission to read this file") from None
    except (OSError, ValueError) as error:
        raise UnreadableError(f"cannot read this file: {_reason(error)}") from None


def _load(path: Path) -> bytes:
    with open_file(path) as file:
        try:
            size = fstat(file.fileno()).st_size
            if size > SIZE_LIMIT:
                raise TooLargeError(_too_large(size))
            return file.read(SIZE_LIMIT + 1)
        except OSError as error:
            raise UnreadableError(f"cannot read this file: {_reason(error)}") from None


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _too_large(size: int) -> str:
    return f"{size / 2**20:.0f} MB is over the limit of {SIZE_LIMIT // 2**20} MB"

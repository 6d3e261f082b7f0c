"""Reports as `copydesk sources export` writes them: one JSON object a line, with nothing lost.

::

    {"copydesk": 1, "name": "https://…", "url": …, "title": …, "byline": …, "publisher": …,
     "published": …, "modified": …, "language": …, "text": …, "hash": …, "layout": […],
     "path": …, "via": …, "fetched": …, "etag": …, "last_modified": …}

Fields without a value are left out. Other programs need ``text`` and the metadata; ``layout`` says
where the blocks stand in the text, and is what this module alone reads.
"""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from copydesk.errors import ReadError
from copydesk.ingest.times import is_possible
from copydesk.ingest.values import (
    METADATA,
    layout_of,
    make_article,
    metadata_of,
    text_to_time,
    time_to_text,
)
from copydesk.model.article import Article, Dateline
from copydesk.model.gathered import Gathered
from copydesk.model.span import Span

_VERSION = 1
_BEGINNING = b'{"copydesk": '
_BAD = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError)


def is_exported(line: bytes) -> bool:
    """Whether a line of JSON Lines was exported by Copydesk."""
    return line.startswith(_BEGINNING)


def to_line(item: Gathered) -> str:
    """A report as one line of ASCII, its end included."""
    article = item.article
    fields: dict[str, Any] = {"copydesk": _VERSION, "name": item.name}
    fields |= dict(zip(METADATA, metadata_of(article), strict=True))
    fields |= {
        "text": article.text,
        "hash": _hash(article.text),
        "layout": layout_of(article),
        "path": article.path,
        "via": item.via,
        "fetched": time_to_text(item.fetched),
        "etag": item.etag,
        "last_modified": item.last_modified,
    }
    return json.dumps({name: value for name, value in fields.items() if value is not None}) + "\n"


def read_exported(line: bytes) -> Gathered:
    """The report of a line that `to_line` made.

    Raises:
        ReadError: if a newer version of Copydesk made it, or it is not what was exported.
    """
    try:
        fields = json.loads(line)
        if fields["copydesk"] > _VERSION:
            raise ReadError("a newer version of Copydesk exported this: update Copydesk")
        item = _read(fields)
        whole = fields["hash"] == _hash(item.article.text) and _is_lawful(item.article)
    except _BAD as error:
        raise ReadError(f"this line is not as it was exported: {error}") from None
    if not whole:
        raise ReadError("this line is not as it was exported: its text or its layout was changed")
    return item


def _read(fields: dict[str, Any]) -> Gathered:
    metadata = [_text(fields, name) for name in METADATA]
    "".join(word for word in metadata if word).encode()
    text = _needed(fields, "text")
    text.encode()
    article = make_article(text, metadata, fields["layout"], _text(fields, "path"))
    fetched = text_to_time(_text(fields, "fetched"))
    if not all(map(is_possible, filter(None, (article.published, article.modified, fetched)))):
        raise ValueError("a time at which nothing can have been published")
    return Gathered(
        name=_needed(fields, "name"),
        article=article,
        via=_text(fields, "via"),
        fetched=fetched,
        etag=_text(fields, "etag"),
        last_modified=_text(fields, "last_modified"),
    )


def _needed(fields: dict[str, Any], name: str) -> str:
    value = _text(fields, name)
    if value is None:
        raise KeyError(name)
    return value


def _text(fields: dict[str, Any], name: str) -> str | None:
    value = fields.get(name)
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{name} is not a text")
    return value


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _is_lawful(article: Article) -> bool:
    """Whether the prose says what the text says, and the blocks stand in order inside it."""
    if any(p not in (" ", t) for p, t in zip(article.prose, article.text, strict=True)):
        return False
    if not all(type(number) is int for number in _numbers(article)):
        return False
    dateline = article.dateline
    if dateline and not all(
        isinstance(word, str) for word in (dateline.place, dateline.agency or "")
    ):
        return False
    at = 0
    for block in article.blocks:
        if not at <= block.span.start < block.span.end:
            return False
        at = block.span.end
    ends = [at, *(span.end for span in _dateline_spans(dateline))]
    return max(ends) <= len(article.text)


def _numbers(article: Article) -> Iterator[object]:
    for block in article.blocks:
        yield from (block.span.start, block.span.end, block.level)
        if block.cell:
            yield from (block.cell.table, block.cell.row, block.cell.column)
    for span in _dateline_spans(article.dateline):
        yield from (span.start, span.end)


def _dateline_spans(dateline: Dateline | None) -> list[Span]:
    if dateline is None:
        return []
    return [dateline.span] if dateline.date is None else [dateline.span, dateline.date]

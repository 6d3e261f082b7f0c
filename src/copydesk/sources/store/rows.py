"""Reports as rows of a library, sealed so that damage shows.

Each version has two hashes besides that of its text. Its *identity* covers what makes a version
another one: text, metadata (path aside) and layout. Its *seal* covers all that a record shows, and
the identity. They are worked out anew whenever a version is read. Columns under none of the three
hashes follow from the others, and `Library.verify` compares them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from copydesk.ingest.values import (
    layout_of,
    make_article,
    metadata_of,
    text_to_time,
    time_to_text,
)
from copydesk.model.article import Article
from copydesk.model.gathered import Gathered
from copydesk.model.source import Source
from copydesk.sources.store.encoding import compress, decompress, dump, load, to_bytes, to_text
from copydesk.sources.store.records import Record

_EPOCH = datetime(1970, 1, 1)

RECORD = "version.id, source.name, text.hash, number, newest, metadata, provenance, identity, seal"
"""The columns of `TABLES` that `make_record` takes."""

ARTICLE = f"{RECORD}, layout, body"
"""The columns of `TABLES` that `make_source` takes."""

TABLES = (
    "source JOIN version ON version.source = source.id LEFT JOIN text ON text.id = version.text"
)

FAULTS = (ValueError, TypeError, KeyError, IndexError, AttributeError)
"""What columns raise that are not what was stored."""


@dataclass(frozen=True, slots=True)
class Row:
    """A report, ready to be stored; fields are columns as in `schema`."""

    name: bytes
    hash: bytes
    body: bytes
    metadata: bytes
    layout: bytes
    provenance: bytes
    identity: bytes
    publisher: bytes | None
    published: int | None
    known_at: int | None
    etag: bytes | None
    last_modified: bytes | None


def make_row(item: Gathered) -> Row:
    """The row of a report."""
    article = item.article
    text = to_bytes(article.text)
    digest = sha256(text).digest()
    metadata = dump(metadata_of(article))
    layout = dump(layout_of(article))
    known = when_known(item.fetched, article)
    return Row(
        name=to_bytes(item.name),
        hash=digest,
        body=compress(text),
        metadata=metadata,
        layout=compress(layout),
        provenance=dump([article.path, item.via, time_to_text(item.fetched)]),
        identity=identity(digest, metadata, layout),
        publisher=publisher_key(article.publisher),
        published=instant(article.published),
        known_at=instant(known),
        etag=_optional(item.etag),
        last_modified=_optional(item.last_modified),
    )


def identity(digest: bytes, metadata: bytes, layout: bytes) -> bytes:
    """What makes a version another one than the last, as a hash."""
    return _hash(digest, metadata, layout)


def seal(
    identity: bytes, digest: bytes, name: bytes, number: int, metadata: bytes, provenance: bytes
) -> bytes:
    """The hash of what a record shows, and of the identity of its version."""
    return _hash(identity, digest, name, b"%d" % number, metadata, provenance)


def publisher_key(publisher: str | None) -> bytes | None:
    """A publisher as it is looked up: letter case and white space do not count."""
    return to_bytes(" ".join(publisher.casefold().split())) if publisher else None


def instant(time: datetime | None) -> int | None:
    """Microseconds since 1970 in UTC; a time without a zone is taken for one in UTC."""
    if time is None:
        return None
    offset = time.utcoffset()
    since = time.replace(tzinfo=None) - _EPOCH - (offset or _EPOCH - _EPOCH)
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def make_record(row: Sequence[Any]) -> Record:
    """The record of the columns `RECORD`.

    Raises:
        one of `FAULTS`: if they are not what was stored.
    """
    id_, name, digest, number, newest, metadata, provenance, identity, sealed = row
    if seal(identity, digest, name, number, metadata, provenance) != sealed:
        raise ValueError("its record is not what was stored")
    title, byline, publisher, published, modified, url, language = load(metadata)
    path, via, fetched = load(provenance)
    return Record(
        id=id_,
        name=to_text(name),
        hash=digest.hex(),
        version=number,
        newest=bool(newest),
        title=title,
        byline=byline,
        publisher=publisher,
        published=text_to_time(published),
        modified=text_to_time(modified),
        url=url,
        language=language,
        path=path,
        via=via,
        fetched=text_to_time(fetched),
    )


def make_source(row: Sequence[Any]) -> tuple[Record, Source]:
    """The record and the source of the columns `ARTICLE`.

    Raises:
        one of `FAULTS`: if they are not what was stored.
    """
    *columns, packed, body = row
    record = make_record(columns)
    digest, metadata, stored = columns[2], columns[5], columns[7]
    text, layout = decompress(body), decompress(packed)
    if sha256(text).digest() != digest:
        raise ValueError("its text does not have the hash that it was stored under")
    if identity(digest, metadata, layout) != stored:
        raise ValueError("its layout is not what was stored")
    article = make_article(to_text(text), load(metadata), load(layout), record.path)
    return record, Source(record.name, record.hash, article)


def when_known(fetched: datetime | None, article: Article) -> datetime | None:
    """When the words are known to have stood there."""
    return fetched or article.modified or article.published


def is_older(one: int | None, other: int | None) -> bool:
    """Whether a version that is known at one instant is older than one known at another."""
    return one is not None and other is not None and one < other


def _optional(text: str | None) -> bytes | None:
    return to_bytes(text) if text is not None else None


def _hash(*parts: bytes) -> bytes:
    """SHA-256 over parts, each behind its length, so that none can pass for its neighbour."""
    whole = sha256()
    for part in parts:
        whole.update(b"%d:" % len(part))
        whole.update(part)
    return whole.digest()

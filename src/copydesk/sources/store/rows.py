"""Reports as rows of a library, sealed so that damage shows.

Each version has two hashes besides that of its text. Its *identity* covers what makes a version
another one: text, metadata (path aside) and layout. Its *seal* covers the identity, the name, the
number and the provenance. Every column is under one of the three hashes, or can be worked out anew.
"""

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
from copydesk.sources.store.encoding import compress, decompress, dump, load, to_bytes, to_text
from copydesk.sources.store.records import Record

_EPOCH = datetime(1970, 1, 1)

VERSION_COLUMNS = (
    "version.id, source.name, text.hash, version.number, version.newest, version.metadata, "
    "version.provenance"
)
"""What `make_record` takes, of `VERSION_TABLES`."""

VERSION_TABLES = (
    "version JOIN source ON source.id = version.source JOIN text ON text.id = version.text"
)


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
    known = item.fetched or article.modified or article.published
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


def seal(identity: bytes, name: bytes, number: int, provenance: bytes) -> bytes:
    """The hash of all that is kept of a version."""
    return _hash(identity, name, b"%d" % number, provenance)


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


def make_record(row: tuple[Any, ...]) -> Record:
    """The record of `VERSION_COLUMNS`.

    Raises:
        ValueError, TypeError: if they are damaged.
    """
    number, name, digest, version, newest, metadata, provenance = row
    title, byline, publisher, published, modified, url, language = load(metadata)
    path, via, fetched = load(provenance)
    return Record(
        id=number,
        name=to_text(name),
        hash=digest.hex(),
        version=version,
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


def make_stored_article(
    hash_: bytes, body: bytes, metadata: bytes, layout: bytes, provenance: bytes
) -> Article:
    """The article of a version's columns.

    Raises:
        ValueError, TypeError, KeyError, IndexError: if they are damaged.
    """
    text = decompress(body)
    if sha256(text).digest() != hash_:
        raise ValueError("its text does not have the hash that it was stored under")
    path = load(provenance)[0]
    return make_article(to_text(text), load(metadata), load(decompress(layout)), path)


def _optional(text: str | None) -> bytes | None:
    return to_bytes(text) if text is not None else None


def _hash(*parts: bytes) -> bytes:
    """SHA-256 over parts, each behind its length, so that none can pass for its neighbour."""
    whole = sha256()
    for part in parts:
        whole.update(b"%d:" % len(part))
        whole.update(part)
    return whole.digest()

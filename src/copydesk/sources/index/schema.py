"""What the index holds of each passage, and how it is written and read."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import tantivy

from copydesk.model.source import Source
from copydesk.model.span import Span
from copydesk.sources.index.keys import keys_in
from copydesk.sources.index.passages import cut_passages, published_day
from copydesk.understand.terms import folded

_TOKENIZER = "keys"


@dataclass(frozen=True, slots=True)
class Entry:
    """A passage as the index holds it.

    Attributes:
        version: what names the version of the source that it is part of.
        source: the name of its source.
        hash: the content address of that version.
        span: its place in that version's text.
        text: its words: the prose there, without markup.
        title, publisher, published: of its source.
    """

    version: str
    source: str
    hash: str
    span: Span
    text: str
    title: str | None
    publisher: str | None
    published: datetime | None


def make_schema() -> tantivy.Schema:
    """The fields of a passage.

    ``version`` names the version it is part of; ``keys`` and ``title`` are what it is found by;
    ``publisher`` and ``published`` (seconds since 1970, UTC) are what it is chosen by; ``entry``
    is what is shown.
    """
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("version", tokenizer_name="raw", index_option="basic")
    builder.add_text_field("keys", tokenizer_name=_TOKENIZER, index_option="freq")
    builder.add_text_field("title", tokenizer_name=_TOKENIZER, index_option="freq")
    builder.add_text_field("publisher", tokenizer_name="raw", index_option="basic")
    builder.add_integer_field("published", indexed=True, fast=True)
    builder.add_bytes_field("entry", stored=True)
    return builder.build()


def register_tokenizer(index: tantivy.Index) -> None:
    """Make known how keys are told apart: by spaces."""
    analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer(_TOKENIZER, analyzer)


def publisher_key(publisher: str) -> str:
    """What a publisher's name is compared by: its words, folded."""
    return " ".join(folded(word) for word in _encodable(publisher).split())


def seconds_of(time: datetime) -> int:
    """Seconds since 1970; a time without a zone is taken for UTC."""
    return int((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp())


def documents_of(source: Source, version: str) -> Iterator[tantivy.Document]:
    """The passages of one version, as they are written.

    Args:
        source: the version.
        version: what names it in the index.
    """
    article = source.article
    headline = keys_in(_encodable(article.title or ""), published_day(article))
    title = " ".join(key for _, _, key in headline)
    publisher = publisher_key(article.publisher or "")
    for cut in cut_passages(article):
        document = tantivy.Document()
        document.add_text("version", version)
        document.add_text("keys", _encodable(" ".join(cut.keys)))
        if not cut.headline:
            document.add_text("title", title)
        if publisher:
            document.add_text("publisher", publisher)
        if article.published is not None:
            document.add_integer("published", seconds_of(article.published))
        document.add_bytes("entry", _to_bytes(source, version, cut.span))
        yield document


def entry_of(document: tantivy.Document) -> Entry:
    """A passage as it was written."""
    data: bytes = document.get_first("entry") or b""
    version, name, content, start, end, title, publisher, published, text = json.loads(data)
    time = datetime.fromisoformat(published) if published else None
    return Entry(version, name, content, Span(start, end), text, title, publisher, time)


def _to_bytes(source: Source, version: str, span: Span) -> bytes:
    article = source.article
    published = article.published.isoformat() if article.published else None
    entry = (
        *(version, source.name, source.hash, span.start, span.end),
        *(article.title, article.publisher, published, span.cut(article.prose)),
    )
    return json.dumps(entry, separators=(",", ":")).encode()


def _encodable(text: str) -> str:
    """The text with lone surrogates replaced: tantivy keeps UTF-8."""
    return text.encode("utf-8", "replace").decode()

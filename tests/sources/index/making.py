"""Short articles and sources for these tests."""

from datetime import UTC, datetime
from typing import Any

from copydesk.ingest import read
from copydesk.model.article import Article
from copydesk.model.source import Source
from copydesk.sources.folder import as_source

JAN_4 = datetime(2024, 1, 4, 12, tzinfo=UTC)


def article(body: str, **metadata: Any) -> Article:
    """An article with front matter."""
    head = "".join(f"{name}: {value}\n" for name, value in metadata.items())
    return read(f"---\n{head}---\n\n{body}\n" if head else body)


def source(name: str, body: str, **metadata: Any) -> Source:
    """The same as a source."""
    return as_source(name, article(body, **metadata))

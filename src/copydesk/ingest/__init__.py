"""Bytes to articles."""

from copydesk.ingest.paths import find_articles
from copydesk.ingest.read import SIZE_LIMIT, read

__all__ = ["SIZE_LIMIT", "find_articles", "read"]

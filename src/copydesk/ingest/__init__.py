"""Bytes to articles."""

from pathlib import Path

from copydesk.model.article import Article


def read(source: Path | str | bytes) -> Article:
    """Read one article from a file (a `Path`), or from its content (`str` or bytes)."""
    raise NotImplementedError

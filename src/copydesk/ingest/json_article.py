"""Articles in JSON."""

from copydesk.errors import ReadError
from copydesk.model.article import Article


def looks_like_json(text: str) -> bool:
    """Whether the text is JSON."""
    return False


def read_json(text: str, *, path: str | None = None) -> Article:
    """The article in a JSON document."""
    raise ReadError("JSON cannot be read yet")

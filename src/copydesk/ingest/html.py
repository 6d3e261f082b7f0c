"""Articles in HTML."""

from copydesk.errors import ReadError
from copydesk.model.article import Article


def read_html(text: str, *, path: str | None = None) -> Article:
    """The article in an HTML page."""
    raise ReadError("HTML cannot be read yet")

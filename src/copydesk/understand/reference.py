"""The dateline time of an article, and who says so."""

from datetime import datetime

from copydesk.model.article import Article
from copydesk.model.report import Reference, ReferenceFrom


def find_reference(article: Article, published: datetime | None) -> Reference:
    """The caller's time, else the published time, else what the article's own dates imply."""
    if published is not None:
        return Reference(_local(published), ReferenceFrom.CALLER)
    if article.published is not None:
        return Reference(_local(article.published), ReferenceFrom.METADATA)
    return Reference(None, ReferenceFrom.NONE)


def _local(time: datetime) -> datetime:
    """The time as its own zone's clock shows it."""
    return time.replace(tzinfo=None)

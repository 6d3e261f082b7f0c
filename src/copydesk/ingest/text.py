"""Articles in Markdown and plain text."""

from dataclasses import replace

from copydesk.ingest.frontmatter import read_front_matter
from copydesk.ingest.markdown import hide_comments, read_markup
from copydesk.ingest.parts import Metadata, Part, make_article
from copydesk.ingest.structure import name_parts, strip_by
from copydesk.model.article import Article, BlockKind


def read_text(text: str, *, markdown: bool, path: str | None = None) -> Article:
    """The article in a Markdown or plain text; offsets count from the start of the file.

    Args:
        markdown: whether single line ends join lines, as Markdown has it.

    Raises:
        NoTextError: if it holds no words.
    """
    front = read_front_matter(text)
    readable = hide_comments(text)
    body = " " * front.end + readable[front.end :] if front else readable
    parts = read_markup(body, markdown=markdown)
    if front and front.title:
        parts.insert(0, Part(BlockKind.TITLE, front.title))
    metadata = front.metadata if front else Metadata()
    article = make_article(
        text, name_parts(readable, parts), metadata, readable=readable, path=path
    )
    if article.byline:
        return replace(article, byline=strip_by(article.byline))
    return article

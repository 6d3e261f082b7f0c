"""Articles in Markdown and plain text."""

from copydesk.ingest.frontmatter import read_front_matter
from copydesk.ingest.markdown import hide_comments, read_markup
from copydesk.ingest.parts import Metadata, Part, make_article
from copydesk.ingest.structure import name_parts
from copydesk.model.article import Article, BlockKind

_SAMPLE = 64 * 1024
_FEW_LINES = 4


def read_text(text: str, *, markdown: bool | None = None, path: str | None = None) -> Article:
    """The article in a Markdown or plain text; offsets count from the start of the file.

    Args:
        markdown: as in `read_parts`.

    Raises:
        NoTextError: if it holds no words.
    """
    front = read_front_matter(text)
    readable, parts = read_parts(text, front.end if front else 0, markdown=markdown)
    if front and front.title:
        parts.insert(0, Part(BlockKind.TITLE, front.title))
    parts = name_parts(readable, parts)
    metadata = front.metadata if front else Metadata()
    return make_article(text, parts, metadata, readable=readable, path=path)


def read_parts(
    text: str, start: int = 0, *, markdown: bool | None = None
) -> tuple[str, list[Part]]:
    """What can be read of a text (its comments blanked), and its parts from ``start`` on.

    Args:
        markdown: whether single line ends join lines, as Markdown has it; None to tell by
            whether blank lines part the paragraphs.
    """
    readable = hide_comments(text)
    body = " " * start + readable[start:]
    return readable, read_markup(body, markdown=_has_gaps(body) if markdown is None else markdown)


def _has_gaps(text: str) -> bool:
    """Whether blank lines part the paragraphs, or the text is too short to tell."""
    lines = [line.strip() for line in text[:_SAMPLE].strip().splitlines()]
    return len(lines) < _FEW_LINES or "" in lines

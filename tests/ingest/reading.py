"""What the tests of reading look at, and the law that every article keeps."""

from collections.abc import Iterable

from copydesk.model.article import Article, BlockKind


def words(article: Article, *kinds: BlockKind) -> list[str]:
    """The words of the blocks of these kinds (all when none is named), white space collapsed."""
    return [
        " ".join(block.span.cut(article.prose).split())
        for block in article.blocks
        if not kinds or block.kind in kinds
    ]


def outline(article: Article) -> list[tuple[str, str]]:
    """Kind and words of each block."""
    kinds: Iterable[str] = (block.kind.value for block in article.blocks)
    return list(zip(kinds, words(article), strict=True))


def assert_lawful(article: Article) -> None:
    """Blocks are ordered, apart, not empty and inside the text; prose is text or blank."""
    assert len(article.prose) == len(article.text)
    assert all(p in (" ", t) for p, t in zip(article.prose, article.text, strict=True))
    at = 0
    for block in article.blocks:
        assert at <= block.span.start < block.span.end <= len(article.text)
        at = block.span.end
    fields = (article.text, article.title, article.byline, article.publisher, article.url)
    for field in fields:
        (field or "").encode("utf-8")

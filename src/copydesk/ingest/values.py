"""Articles as plain values that JSON can hold, and back, with nothing lost."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from copydesk.model.article import Article, Block, BlockKind, Cell, Dateline
from copydesk.model.span import Span

METADATA = ("title", "byline", "publisher", "published", "modified", "url", "language")
"""The fields that `metadata_of` lists, in its order."""

_SPACES = re.compile(" +")


def time_to_text(time: datetime | None) -> str | None:
    """A time in ISO 8601."""
    return time.isoformat() if time else None


def text_to_time(text: str | None) -> datetime | None:
    """The time of what `time_to_text` gave."""
    return datetime.fromisoformat(text) if text is not None else None


def metadata_of(article: Article) -> list[str | None]:
    """What the metadata say, without the path."""
    return [
        article.title,
        article.byline,
        article.publisher,
        time_to_text(article.published),
        time_to_text(article.modified),
        article.url,
        article.language,
    ]


def layout_of(article: Article) -> list[Any]:
    """What is needed, with the text and the metadata, to have the article back."""
    blocks = [
        [block.kind.value, block.span.start, block.span.end, block.level, _cell_to_list(block.cell)]
        for block in article.blocks
    ]
    prose = _prose_to_list(article.text, article.prose)
    return [prose, blocks, _dateline_to_list(article.dateline), article.extracted]


def make_article(
    text: str, metadata: Sequence[str | None], layout: Sequence[Any], path: str | None
) -> Article:
    """The article that `metadata_of` and `layout_of` were given.

    Raises:
        ValueError, TypeError, KeyError, IndexError: if they cannot have made these.
    """
    title, byline, publisher, published, modified, url, language = metadata
    prose, blocks, dateline, extracted = layout
    return Article(
        text=text,
        prose=_prose(text, prose),
        blocks=tuple(
            Block(BlockKind(kind), Span(start, end), level, Cell(*cell) if cell else None)
            for kind, start, end, level, cell in blocks
        ),
        title=title,
        byline=byline,
        dateline=_dateline(*dateline) if dateline else None,
        publisher=publisher,
        published=text_to_time(published),
        modified=text_to_time(modified),
        url=url,
        language=language,
        path=path,
        extracted=extracted,
    )


def _cell_to_list(cell: Cell | None) -> list[int | bool] | None:
    return [cell.table, cell.row, cell.column, cell.header] if cell else None


def _dateline_to_list(dateline: Dateline | None) -> list[Any] | None:
    if dateline is None:
        return None
    date = None if dateline.date is None else [dateline.date.start, dateline.date.end]
    return [dateline.span.start, dateline.span.end, dateline.place, date, dateline.agency]


def _dateline(
    start: int, end: int, place: str, date: Sequence[int] | None, agency: str | None
) -> Dateline:
    return Dateline(Span(start, end), place, Span(*date) if date else None, agency)


def _prose_to_list(text: str, prose: str) -> list[int] | str:
    """Where the text is blanked, as starts and ends in turn; other prose as it is."""
    blanks = [
        place
        for run in _SPACES.finditer(prose)
        if text[run.start() : run.end()] != run[0]
        for place in run.span()
    ]
    return blanks if _prose(text, blanks) == prose else prose


def _prose(text: str, blanks: Sequence[int] | str) -> str:
    if isinstance(blanks, str):
        return blanks
    pieces = []
    at = 0
    for start, end in zip(blanks[::2], blanks[1::2], strict=True):
        if not at <= start <= end <= len(text):
            raise ValueError("blanks outside the text")
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])

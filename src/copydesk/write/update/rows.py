"""The rows of an article's tables: what a number in a cell counts, and what stands beside it."""

from copydesk.model.article import Article
from copydesk.model.quantity import Quantity
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import STATES
from copydesk.understand.reading import Reading
from copydesk.understand.words import words_of


def row_of(article: Article, number: Quantity) -> tuple[Span, ...]:
    """The cells of the row in which a number stands, in order; none outside tables."""
    return cells_in(article, number.span) if number.cell is not None else ()


def cells_in(article: Article, span: Span) -> tuple[Span, ...]:
    """The cells of the row of a table in which a span begins, in order; none outside tables."""
    at = next(
        (
            block.cell
            for block in article.blocks
            if block.cell is not None and block.span.start <= span.start < block.span.end
        ),
        None,
    )
    if at is None:
        return ()
    return tuple(
        block.span
        for block in article.blocks
        if block.cell is not None and (block.cell.table, block.cell.row) == (at.table, at.row)
    )


def head_of(article: Article, span: Span) -> tuple[str, ...]:
    """The words at the head of the table in which a span begins; none where it has no head."""
    cells = [block for block in article.blocks if block.cell is not None]
    tables = {block.cell.table for block in cells if block.cell and block.span.contains(span)}
    return tuple(
        block.span.cut(article.text)
        for block in cells
        if block.cell and block.cell.table in tables and block.cell.header
    )


def is_one_of_several(reading: Reading, number: Quantity) -> bool:
    """Whether a cell may hold a count of another day or place than that of the article.

    So where the row has other counts, or the head of the table names a time.
    """
    at = number.cell
    if at is None:
        return False
    others = (one for one in reading.quantities if one.cell is not None and one is not number)
    if any((one.cell.table, one.cell.row) == (at.table, at.row) for one in others if one.cell):
        return True
    heads = [
        block.span
        for block in reading.article.blocks
        if block.cell is not None and block.cell.table == at.table and block.cell.header
    ]
    return any(head.contains(timex.span) for head in heads for timex in reading.timexes)


def state_of_row(article: Article, number: Quantity) -> str | None:
    """What became of those whom a cell counts, by the label of its row: "Killed | 84"."""
    cells = row_of(article, number)
    if len(cells) < 2 or cells[0].contains(number.span):
        return None
    label = [word.lower for word in words_of(article.prose, cells[0])]
    states = {STATES[word] for word in label if word in STATES}
    return states.pop() if len(states) == 1 else None

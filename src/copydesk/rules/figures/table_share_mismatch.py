"""FG004 table-share-mismatch."""

from collections.abc import Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.quantity.links import by_sentence
from copydesk.understand.quantity.shares import names_a_part, share_interval
from copydesk.understand.quantity.tables import Table, TableCell, read_tables
from copydesk.understand.quantity.tabletext import RowNames, rows_named, total_row
from copydesk.understand.quantity.wording import as_said, percent
from copydesk.understand.reading import Reading

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})

_TABLE = (
    "| Spending | $ million |\n|---|---|\n| Roads | 12.4 |\n| Parks | 6.1 |\n| Schools | 42.5 |\n"
    "| Total | 61.0 |\n"
)


@rule(
    code="FG004",
    name="table-share-mismatch",
    since="0.1.0",
    severity=Severity.WARNING,
    bad=(
        Bad(
            f"Parks take [[one dollar in four]].\n\n{_TABLE}",
            message="6.1 of 61 in the table is 10 per cent",
        ),
        Bad(
            f"Schools account for [[55 per cent]] of all spending.\n\n{_TABLE}",
            message="42.5 of 61 in the table is 70 per cent",
        ),
    ),
    good=(
        Good(f"Parks take one dollar in ten.\n\n{_TABLE}"),
        Good(f"Spending on parks rose 25 per cent.\n\n{_TABLE}"),
        Good(f"A third of the parks are closed.\n\n{_TABLE}"),
        Good(f"Roads and parks take 30 per cent.\n\n{_TABLE}"),
    ),
)
def table_share_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a share that the text gives a row of a table, and that row and total do not make.

    Why it matters: the table is there to be read beside the sentence.

    Does not claim: which of the two is wrong, nor anything of shares of or in something else than
    the table's total. A sentence must name one row, give one share and no other number.

    Source: division.
    """
    article = reading.article
    for table in read_tables(article.prose, article.blocks, reading.quantities):
        last = total_row(table)
        if last is None:
            continue
        names = RowNames(table)
        for group in by_sentence(reading.quantities):
            share = _lone_share(reading, group)
            named = rows_named(names, article.prose, _span(reading, group)) if share else []
            rows = [row for row in named if row != last]
            if share and len(rows) == 1:
                yield from _judge(rule, table, (rows[0], last), share)


def _span(reading: Reading, group: tuple[Quantity, ...]) -> Span:
    return reading.sentences[group[0].sentence].span


def _lone_share(reading: Reading, group: tuple[Quantity, ...]) -> Quantity | None:
    if len(group) != 1 or group[0].kind not in _SHARES:
        return None
    share = group[0]
    counted = share.counted
    prose = reading.article.prose
    named = counted and counted.span.start > share.span.end and counted.head not in _WHOLES
    if named or not names_a_part(prose, share, _span(reading, group)):
        return None
    return share


_WHOLES = frozenset("total spending budget sale revenue vote seat case all".split())


def _judge(rule: Rule, table: Table, rows: tuple[int, int], share: Quantity) -> Iterator[Finding]:
    low, high = share_interval(share)
    pairs = [
        (cell, whole)
        for cell in table.rows[rows[0]]
        for whole in table.rows[rows[1]]
        if cell.quantity
        and whole.quantity
        and whole.quantity.value
        and cell.place.column == whole.place.column
        and cell.place.column > 0
    ]
    if not pairs or any(low <= _ratio(*pair) <= high for pair in pairs):
        return
    cell, whole = pairs[0]
    if cell.quantity and whole.quantity:
        yield rule.finding(
            share.span,
            f"{as_said(cell.quantity)} of {as_said(whole.quantity)} in the table is "
            f"{percent(_ratio(cell, whole))}",
            related=[cell.span, whole.span],
        )


def _ratio(cell: TableCell, whole: TableCell) -> float:
    assert cell.quantity
    assert whole.quantity
    return cell.quantity.value / whole.quantity.value

"""FG003 table-total."""

import re
from collections.abc import Iterator, Sequence

from copydesk.model.article import BlockKind
from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.lang.en.quantity_tables import DOCKED, NOT_ADDED, SUBSETS, TOTALS
from copydesk.understand.quantity.sameness import slipped, transposed
from copydesk.understand.quantity.standings import OddRow, find_odd_rows
from copydesk.understand.quantity.tables import Table, TableCell, read_tables
from copydesk.understand.quantity.tablesums import (
    TotalSlip,
    find_total_slips,
    is_total_told,
    parts_a_digit_off,
)
from copydesk.understand.quantity.tabletext import RowNames, holds, rows_named
from copydesk.understand.quantity.wording import plain
from copydesk.understand.reading import Reading

_WORD = re.compile(r"[^\W\d_]{1,40}|%")
_SUMMED = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.PERCENT})
_FEW = 2
_SHORTEST = 2
"""Digits of a number of which two may have changed places."""
_FAR = 0.5


@rule(
    code="FG003",
    name="table-total",
    since="0.1.0",
    bad=(
        Bad(
            "| Ward | Votes |\n|---|---|\n| North | 410 |\n| South | 385 |\n| East | 290 |\n"
            "| Total | [[1,185]] |\n",
            message="410 + 385 + 290 = 1,085, not 1,185",
            suggestion="1,085",
        ),
        Bad(
            "| Ward | Men | Women | Total |\n|---|---|---|---|\n| North | 41 | 38 | 79 |\n"
            "| South | 22 | 27 | [[59]] |\n",
            message="22 + 27 = 49, not 59",
            suggestion="49",
        ),
        Bad(
            "The north gave 410 votes, the south 385, 795 in all.\n\n"
            "| Ward | Votes |\n|---|---|\n| North | 410 |\n| South | [[358]] |\n| Total | 795 |\n",
            message="410 + 358 = 768, not 795",
            suggestion="385",
        ),
        Bad(
            "The works took in £295 in three days.\n\n| Day | Takings (£) |\n|---|---|\n"
            "| Friday | 88 |\n| Saturday | [[116]] |\n| Sunday | 46 |\n",
            message="88 + 116 + 46 = 250, and the text has £295",
            suggestion="161",
        ),
        Bad(
            "Inspectors weighed 4,207 tonnes in all.\n\n| Yard | Tonnes |\n|---|---|\n"
            "| North | 1,602 |\n| South | [[1,493]] |\n| East | 1,166 |\n| Sum | 4,207 |\n",
            message="1,602 + 1,493 + 1,166 = 4,261, not 4,207",
            suggestion="1,439",
        ),
        Bad(
            "Nine probes flew. Six of them took pictures, from 11 to 14 hours a day.\n\n"
            "| Agency | Probes |\n|---|---|\n| North | 4 |\n| South | 3 |\n| East | 2 |\n"
            "| All | [[11]] |\n",
            message="4 + 3 + 2 = 9, not 11",
            suggestion="9",
        ),
        Bad(
            "The bakers gave £36,400 in three years.\n\n| Year | Gift (£) |\n|---|---|\n"
            "| 2021 | [[14,200 |\n| 2022 | 17,100 |\n| 2023 | 15,100]] |\n| Total | 36,400 |\n",
            message="14,200 + 17,100 + 15,100 = 46,400, not 36,400",
        ),
        Bad(
            "The bakers gave £36,400 in three years.\n\n| Year | Gift (£) |\n|---|---|\n"
            "| 2021 | 9,200 |\n| 2022 | [[27,400]] |\n| 2023 | 9,800 |\n| All | 36,400 |\n",
            message="9,200 + 27,400 + 9,800 = 46,400, not 36,400",
            suggestion="17,400",
        ),
        Bad(
            "| Team | W | D | L | Pts |\n|---|---|---|---|---|\n| Aldea | 9 | 4 | 2 | 31 |\n"
            "| Bruna | 8 | 5 | 2 | [[27]] |\n| Celle | 7 | 2 | 6 | 23 |\n",
            message="8, 5 make 29 as in the other rows, not 27",
            suggestion="29",
            severity=Severity.WARNING,
        ),
    ),
    good=(
        Good(
            "Bruna were docked two points.\n\n| Team | W | D | L | Pts |\n|---|---|---|---|---|\n"
            "| Aldea | 9 | 4 | 2 | 31 |\n| Bruna | 8 | 5 | 2 | 27 |\n| Celle | 7 | 2 | 6 | 23 |\n",
        ),
        Good(
            "| Team | W | D | L | Pts |\n|---|---|---|---|---|\n| Aldea | 9 | 4 | 2 | 31 |\n"
            "| Bruna | 8 | 5 | 2 | 29 |\n| Celle | 7 | 2 | 6 | 23 |\n",
        ),
        Good(
            "The works took in £300 in three days, £4 of it by card.\n\n| Day | Takings (£) |\n"
            "|---|---|\n| Friday | 88 |\n| Saturday | 116 |\n| Sunday | 46 |\n"
        ),
        Good(
            "| Ward | Votes |\n|---|---|\n| North | 410 |\n| South | 385 |\n| East | 290 |\n"
            "| Total | 1,085 |\n"
        ),
        Good(
            "| Party | Share |\n|---|---|\n| Reds | 33.4% |\n| Blues | 33.3% |\n"
            "| Greens | 33.4% |\n| Total | 100% |\n"
        ),
        Good(
            "| Ward | Votes | Turnout rate |\n|---|---|---|\n| North | 410 | 61 |\n"
            "| South | 385 | 59 |\n| Total | 795 | 60 |\n"
        ),
        Good(
            "| Ward | Votes |\n|---|---|\n| North | 410 |\n| of which by post | 102 |\n"
            "| South | 385 |\n| Total | 795 |\n"
        ),
        Good("| Ward | Votes |\n|---|---|\n| North | 410 |\n| South | 385 |\n| East | 291 |\n"),
    ),
)
def table_total(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a row or column that a table calls its total and that is not the sum of the others.

    Why it matters: readers compare text with table, and one of them will be wrong.

    Does not claim: which cell is wrong, unless the text has the total or the number that would
    make it so, or two digits of just one part have changed places. A total that the text has too is
    right, and the one part a digit away is wrong, or any of them. A total of the text is held
    against a column only where such a part would make it. Averages, rates, ranks and rows "of
    which" are left alone, and so is rounding.

    Source: addition.
    """
    article = reading.article
    for table in read_tables(article.prose, article.blocks, reading.quantities):
        for addends, total in (*_columns(table), *_rows(table)):
            finding = _judge(reading, rule, table, addends, total)
            if finding:
                yield finding
        for odd in () if DOCKED.search(article.prose) else find_odd_rows(table):
            yield _odd(reading, rule, odd)
        told = [quantity for quantity in reading.quantities if quantity.cell is None]
        for slip in find_total_slips(table, told):
            yield _told_total(reading, rule, table, slip)


def _odd(reading: Reading, rule: Rule, odd: OddRow) -> Finding:
    made = plain(odd.made)
    parts = ", ".join(cell.text for cell in odd.parts)
    return rule.finding(
        odd.cell.span,
        f"{parts} make {made} as in the other rows, not {odd.cell.text}",
        suggestion=made,
        related=[cell.span for cell in odd.parts],
        severity=Severity.WARNING,
    )


def _told_total(reading: Reading, rule: Rule, table: Table, slip: TotalSlip) -> Finding:
    numbers = [cell.quantity for cell in table.column(slip.cell.place.column) if cell.quantity]
    terms = " + ".join(plain(number.value) for number in numbers)
    added = plain(sum(number.value for number in numbers))
    return rule.finding(
        slip.cell.span,
        f"{terms} = {added}, and the text has {slip.quantity.span.cut(reading.text)}",
        suggestion=plain(slip.right),
        related=[slip.quantity.span],
    )


def _words(heading: str) -> list[str]:
    return _WORD.findall(heading.lower())


def _is_total(heading: str) -> bool:
    words = _words(heading)
    return 0 < len(words) <= 4 and (words[0] in TOTALS or words[-1] in {"total", "together"})


def _adds(heading: str) -> bool:
    return not set(_words(heading)) & NOT_ADDED


def _columns(table: Table) -> Iterator[tuple[list[TableCell], TableCell]]:
    columns = {cell.place.column for row in table.rows for cell in row} - {0}
    for column in sorted(columns):
        addends: list[TableCell] = []
        for cell in table.column(column):
            heading = table.row_heading(cell)
            if not _adds(table.column_heading(cell)):
                break
            if _is_total(heading):
                yield addends, cell
                addends = []
            elif not heading.lower().startswith(SUBSETS):
                addends.append(cell)


def _rows(table: Table) -> Iterator[tuple[list[TableCell], TableCell]]:
    for row in table.rows:
        body = [cell for cell in row if not cell.place.header and cell.place.column > 0]
        if not body or not _is_total(table.column_heading(body[-1])):
            continue
        headings = [table.column_heading(cell) for cell in body[:-1]]
        if all(heading and _adds(heading) and not _is_total(heading) for heading in headings):
            yield body[:-1], body[-1]


def _judge(
    reading: Reading, rule: Rule, table: Table, addends: Sequence[TableCell], total: TableCell
) -> Finding | None:
    numbers = [cell.quantity for cell in addends]
    whole = total.quantity
    if len(numbers) < _FEW or whole is None or not _addable(whole, whole):
        return None
    parts = [number for number in numbers if number and _addable(number, whole)]
    if len(parts) < len(numbers):
        return None
    if any(_fits(parts[k:], whole) for k in range(len(parts) - 1)):
        return None
    added = sum(part.value for part in parts)
    if abs(added - whole.value) > _FAR * abs(whole.value):
        return None
    terms = " + ".join(plain(part.value) for part in parts)
    message = f"{terms} = {plain(added)}, not {plain(whole.value)}"
    found = _unlike_the_text(reading, table, parts, whole) or _swapped_part(
        reading, table, parts, total
    )
    told = [number for number in reading.quantities if number.cell is None]
    if found is None and is_total_told(table, total, added, told):
        likely = parts_a_digit_off(parts, whole, told)
        if len(likely) != 1:
            return rule.finding(parts[0].span.join(parts[-1].span), message, related=[whole.span])
        found = likely[0]
    wrong, right = found or (whole, added)
    sure = _slip(plain(added), plain(whole.value)) or len(parts) == len(addends)
    return rule.finding(
        wrong.span,
        message,
        suggestion=wrong.span.cut(reading.text).replace(
            wrong.number_span.cut(reading.text), plain(right), 1
        ),
        related=[one.span for one in (*parts, whole) if one is not wrong],
        severity=None if sure else Severity.WARNING,
    )


def _unlike_the_text(
    reading: Reading, table: Table, parts: Sequence[Quantity], whole: Quantity
) -> tuple[Quantity, float] | None:
    """The only part that, as the text has it, would make the total right; with that value."""
    told = {
        number.value
        for index, sentence in enumerate(reading.sentences)
        if sentence.kind is not BlockKind.TABLE_CELL
        for number in reading.quantities_by_sentence[index]
    }
    rest = sum(part.value for part in parts) - whole.value
    found = [
        (part, part.value - rest)
        for part in parts
        if part.value not in told and part.value - rest in told
    ]
    if len(found) != 1:
        return None
    part, right = found[0]
    if _slip(plain(part.value), plain(right)):
        return found[0]
    return found[0] if whole.value in told and _is_told_of(reading, table, part, right) else None


def _is_told_of(reading: Reading, table: Table, part: Quantity, right: float) -> bool:
    """Whether the text has a number in a sentence that names the row of a part."""
    names, prose = RowNames(table), reading.article.prose
    row = part.cell and part.cell.row
    return any(
        number.value == right
        and row in rows_named(names, prose, reading.sentences[number.sentence].span)
        for number in reading.quantities
        if number.cell is None
    )


def _swapped_part(
    reading: Reading, table: Table, parts: Sequence[Quantity], total: TableCell
) -> tuple[Quantity, float] | None:
    """The only part of which two digits have changed places, where the total itself is right by
    the text, or at least no digit away from the sum."""
    whole = total.quantity
    assert whole
    added = sum(part.value for part in parts)
    told = any(
        holds(table, total, number)
        for number in reading.quantities
        if number.cell is None and number.exact
    )
    if not told and _slip(plain(added), plain(whole.value)):
        return None
    mended = [(part, part.value - added + whole.value) for part in parts]
    found = [(part, value) for part, value in mended if _swapped(part.value, value, anyhow=told)]
    return found[0] if len(found) == 1 else None


def _swapped(one: float, other: float, *, anyhow: bool) -> bool:
    """Whether two numbers have the same digits, but for two neighbours that changed places, or
    anyhow in another order."""
    a, b = plain(one).replace(",", ""), plain(other).replace(",", "")
    return transposed(a, b, _SHORTEST) or (anyhow and len(a) == len(b) and sorted(a) == sorted(b))


def _addable(number: Quantity, whole: Quantity) -> bool:
    return number.kind in _SUMMED and number.exact and number.unit == whole.unit


def _fits(parts: Sequence[Quantity], whole: Quantity) -> bool:
    grain = min(part.precision for part in (*parts, whole))
    rounded = grain != 1 or whole.kind is QuantityKind.PERCENT
    slack = grain * (len(parts) + 1) / 2 if rounded else 0.0
    if whole.kind is QuantityKind.PERCENT:
        slack = max(slack, 1.0)
    return abs(sum(part.value for part in parts) - whole.value) <= slack + 1e-9


def _slip(one: str, other: str) -> bool:
    a, b = one.replace(",", ""), other.replace(",", "")
    return slipped(a, b)

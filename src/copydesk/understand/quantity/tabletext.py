"""Which cell of a table a quantity of the text speaks of."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from copydesk.model.quantity import Counted, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS, STATES, STOPS
from copydesk.understand.lang.en.quantity_tables import (
    ANOTHER_DAY,
    BY_AN_HOUR,
    DONE_BY,
    FIRST_COUNTS,
    FORMER_COUNTS,
    MORE_OF_THEM,
    PART_OF_THEM,
    PERSONS_OF,
    PLACE_BEHIND,
    PLACE_FIRST,
    POLLED,
    SCALES,
    TOLD_STATES,
    TOTALS,
    WEEKDAY,
)
from copydesk.understand.lang.en.quantity_units import CURRENCY_SIGNS, UNIT_WORDS
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.laid_out import names_people
from copydesk.understand.quantity.sameness import same_magnitude
from copydesk.understand.quantity.tables import Table, TableCell

_WORD = re.compile(r"[^\W\d_]{1,40}")
_IN_BRACKETS = re.compile(r"\([^()]{0,60}\)")
_PLAIN = re.compile(r"\d{1,3}(?:,\d{3}){1,4}|\d{1,9}(?:\.\d{1,4})?")
_TIME_OF_DAY = re.compile(r"\d{1,2}[:.]\d{2}")
_REACH = 160
_OPENING = 6
"""Sentences of the headline and the opening."""


@dataclass(frozen=True, slots=True)
class Told:
    """A number of the text and the cells of the table that could hold it.

    Attributes:
        quantity: in the text.
        cells: of the row that it speaks of; one of them ought to hold its value.
        exact: whether row and column are both named.
        by_state: whether the row or the column itself says what is counted, or the row is a time
            of day, so that any other value is a mistake; else only a slip of digits is.
    """

    quantity: Quantity
    cells: tuple[TableCell, ...]
    exact: bool
    by_state: bool = False


_FOUR_DIGITS, _TEN = 1000, 10


@dataclass(frozen=True)
class RowNames:
    """The rows of a table by what a text may call them; worked out once."""

    table: Table

    @cached_property
    def names(self) -> dict[int, tuple[str, ...]]:
        """For each body row the lower-cased words or phrases that name it alone."""
        phrases: dict[int, set[str]] = {}
        for number, row in enumerate(self.table.rows):
            found = {name for cell in row if not cell.place.header for name in _names(cell)}
            if found:
                phrases[number] = found
        times = Counter(name for names in phrases.values() for name in names)
        return {
            number: tuple(sorted(name for name in names if times[name] == 1))
            for number, names in phrases.items()
        }


def _names(cell: TableCell) -> set[str]:
    """What a text may call a row by one of its cells: the words, or a capitalised one of them; in
    the first column a time of day."""
    if cell.place.column == 0 and _TIME_OF_DAY.fullmatch(cell.text):
        return {cell.text}
    if cell.quantity or not any(char.isalpha() for char in cell.text):
        return set()
    words = _IN_BRACKETS.sub("", cell.text).strip()
    capitals = {word.lower() for word in _WORD.findall(words)[1:] if word[0].isupper()}
    single = {words.lower()} if len(words) >= 3 else set()
    return single | {word for word in capitals if len(word) >= 4 and word not in STOPS}


def rows_named(rows: RowNames, prose: str, sentence: Span) -> list[int]:
    """The rows of a table that a sentence names."""
    words = prose[sentence.start : min(sentence.end, sentence.start + 4 * _REACH)].lower()
    return [
        number
        for number, names in rows.names.items()
        if any(_last(words, name) >= 0 for name in names)
    ]


def with_nouns_of_changes(quantities: Sequence[Quantity]) -> list[Quantity]:
    """The same, the end of a change with the noun of its beginning: "from 45 seats to 33"."""
    found: list[Quantity] = []
    for quantity in quantities:
        before = found[-1] if found else None
        begun = before and before.sentence == quantity.sentence and Scope.FROM in before.scope
        if before and begun and Scope.TO in quantity.scope and not quantity.counted:
            quantity = replace(quantity, counted=before.counted)
        found.append(quantity)
    return found


def cells_told(
    table: Table, quantities: Sequence[Quantity], prose: str, sentences: Sequence[Span]
) -> Iterator[Told]:
    """For each number of the text that speaks of one row of the table, that row's cells."""
    index = RowNames(table)
    for quantity in quantities:
        if quantity.cell is not None:
            continue
        sentence = sentences[quantity.sentence]
        if POLLED.search(prose, sentence.start, quantity.span.start):
            continue
        told = _by_state(index, quantity, prose, sentence) or _by_name(
            index, quantity, prose, sentence
        )
        if told and all(_same_measure(table, cell, quantity) for cell in told.cells):
            yield told


def _by_state(index: RowNames, quantity: Quantity, prose: str, sentence: Span) -> Told | None:
    """A row that names what is counted: "Injured | 248" for "wounding 284 others"."""
    quantity = _with_state(quantity, prose, sentence)
    counted = quantity.counted
    if not counted or quantity.kind is not QuantityKind.COUNT:
        return None
    if PART_OF_THEM.match(prose, quantity.span.end):
        return None
    if _elsewhere(index, quantity, prose, sentence) or _other_day(index, prose, sentence):
        return None
    if BY_AN_HOUR.search(prose, sentence.start, sentence.end):
        return None
    rows = []
    for number, row in enumerate(index.table.rows):
        if row and not row[0].place.header and row[0].place.column == 0:
            words = {singular(word) for word in _WORD.findall(row[0].text.lower())} - STOPS
            if words and _names_count(words, quantity):
                rows.append(number)
    if len(rows) != 1:
        return None
    cells = _numbers(index.table, rows[0])
    return Told(quantity, cells, exact=len(cells) == 1, by_state=True) if cells else None


def _elsewhere(index: RowNames, quantity: Quantity, prose: str, sentence: Span) -> bool:
    """Whether the text tells where it counts, and the table tells nothing of that place."""
    opening = PLACE_FIRST.match(prose, sentence.start, sentence.end)
    behind = PLACE_BEHIND.match(prose, (quantity.counted or quantity).span.end, sentence.end)
    places = [match[1] for match in (opening, behind) if match]
    places += [quantity.place] if quantity.place else []
    words = [cell.text for row in index.table.rows for cell in row]
    return any(not any(place in text for text in words) for place in places)


def _other_day(index: RowNames, prose: str, sentence: Span) -> bool:
    """Whether it tells of first or former counts, or of another weekday than the table's heads."""
    if FIRST_COUNTS.search(prose, sentence.start, sentence.end):
        return True
    if FORMER_COUNTS.search(prose, sentence.start, sentence.end):
        return True
    said = set(WEEKDAY.findall(sentence.cut(prose)))
    heads = " ".join(cell.text for row in index.table.rows[:1] for cell in row)
    named = set(WEEKDAY.findall(heads))
    return bool(said and named) and not said & named


def _with_state(quantity: Quantity, prose: str, sentence: Span) -> Quantity:
    """A count of people in the opening of an article, with the state that a phrase gives it:
    "85 people have been brought out alive" are rescued."""
    counted = quantity.counted
    if quantity.sentence > _OPENING or quantity.kind is not QuantityKind.COUNT:
        return quantity
    if counted and (counted.state or (counted.head and counted.head not in GENERIC_HEADS)):
        return quantity
    before = prose[max(sentence.start, quantity.span.start - _REACH) : quantity.span.start]
    end = min(sentence.end, (counted or quantity).span.end + 60)
    after = prose[(counted or quantity).span.end : end]
    if ANOTHER_DAY.search(before) or ANOTHER_DAY.search(after):
        return quantity
    if MORE_OF_THEM.search(before.rpartition(" and ")[2]) or MORE_OF_THEM.search(after):
        return quantity
    if DONE_BY.search(after):
        return quantity
    states = [
        state
        for state, (ahead, behind) in TOLD_STATES.items()
        if behind.match(after) or ahead.search(before)
    ]
    if len(states) != 1:
        return quantity
    return replace(quantity, counted=Counted(quantity.span, "person", ("person",), states[0]))


def _names_count(words: set[str], quantity: Quantity) -> bool:
    """Whether the words of a heading say what a quantity counts, no more and no less."""
    counted = quantity.counted
    assert counted
    states = {STATES[word] for word in words if word in STATES}
    rest = {word for word in words if word not in STATES}
    generic = {"person", "people", "number", "total", *PERSONS_OF.get(counted.state or "", ())}
    if states:
        named = {word for word in (counted.head, *counted.words) if word not in STATES} - {""}
        return counted.state in states and rest - generic <= named and named <= rest | generic
    return rest == set(counted.words) and not counted.state


def _by_name(index: RowNames, quantity: Quantity, prose: str, sentence: Span) -> Told | None:
    """A row whose name stands in the same sentence, nearest before the number or else after."""
    start = max(sentence.start, quantity.span.start - _REACH)
    before = prose[start : quantity.span.start].lower()
    after = prose[quantity.span.end : min(sentence.end, quantity.span.end + _REACH)].lower()
    here = {
        number: max(_last(before, name) for name in names)
        for number, names in index.names.items()
        if names
    }
    found = {number: at for number, at in here.items() if at >= 0}
    behind = [
        number
        for number, names in index.names.items()
        if any(_last(after, name) >= 0 for name in names)
    ]
    if not found and len(behind) != 1:
        return None
    row = max(found, key=lambda number: found[number]) if found else behind[0]
    alone = len({*found, *behind}) == 1
    cells = _numbers(index.table, row)
    named = tuple(cell for cell in cells if _heads(index.table, cell, quantity))
    if alone and (len(named) == 1 or (named and Scope.TO in quantity.scope)):
        clock = _TIME_OF_DAY.fullmatch(index.table.rows[row][0].text) is not None
        state = quantity.counted is not None and quantity.counted.state is not None
        sure = (state and row in found) or clock
        by_state = sure and not _other_day(index, prose, sentence)
        return Told(quantity, named, exact=True, by_state=by_state)
    beside = any(before.rstrip(" ").endswith((name, f"{name}, at")) for name in index.names[row])
    return Told(quantity, cells, exact=beside and len(cells) == 1) if cells else None


def _last(text: str, name: str) -> int:
    at = text.rfind(name)
    if at < 0:
        return -1
    end = at + len(name)
    inside = (at > 0 and text[at - 1].isalnum()) or (end < len(text) and text[end].isalnum())
    return -1 if inside else at


def _numbers(table: Table, row: int) -> tuple[TableCell, ...]:
    return tuple(
        cell
        for cell in table.rows[row]
        if cell.quantity and not cell.place.header and not _is_label(cell)
    )


def _is_label(cell: TableCell) -> bool:
    """Whether a cell is words, or a time such as "90+4", and no number of its own."""
    letters = sum(char.isalpha() for char in cell.text)
    return "+" in cell.text or (cell.place.column == 0 and letters > 0)


def _heads(table: Table, cell: TableCell, quantity: Quantity) -> bool:
    """Whether the column's heading names what the quantity counts."""
    words = _WORD.findall(table.column_heading(cell).lower())
    if quantity.unit and quantity.unit.symbol in {UNIT_WORDS.get(word) for word in words}:
        return True
    heading = {singular(word) for word in words}
    counted = quantity.counted
    if not counted:
        return False
    if counted.state:
        return counted.state in {STATES.get(word) for word in words}
    people = bool(heading & GENERIC_HEADS) and names_people(counted.head)
    return counted.head in heading or people


def _same_measure(table: Table, cell: TableCell, quantity: Quantity) -> bool:
    """Whether the headings allow a number of this kind: money under "€", shares under "%"."""
    headings = _headings(table, cell)
    money = quantity.kind is QuantityKind.MONEY
    share = quantity.kind is QuantityKind.PERCENT
    if any(sign in headings for sign in CURRENCY_SIGNS):
        return money
    if "%" in headings or "per cent" in headings or "percent" in headings:
        return share
    unit = cell.quantity.unit if cell.quantity else None
    return unit == quantity.unit or (unit is None and not share)


def _headings(table: Table, cell: TableCell) -> str:
    corner = table.rows[0][0].text if table.rows and table.rows[0] else ""
    return f"{table.column_heading(cell)} {table.row_heading(cell)} {corner}".lower()


def holds(table: Table, cell: TableCell, quantity: Quantity) -> bool:
    """Whether a cell holds the value of a quantity, at any scale that its headings allow."""
    number = cell.quantity
    if number is None:
        return False
    slack = 1e-9 * max(1.0, abs(quantity.value))
    for scale in scales(table, cell):
        value = number.value * scale
        told = 1.0 if _told_to_the_unit(quantity) else quantity.precision
        room = max(told / 2, number.precision * scale / 2)
        rounded = told > 1 or number.precision * scale > 1 or value % 1
        if abs(value - quantity.value) <= (room if rounded else 0.0) + slack:
            return True
        if not quantity.exact and quantity.allows(value):
            return True
    return False


def _told_to_the_unit(quantity: Quantity) -> bool:
    """Whether a number of four digits and more is told without rounding but to end in nought."""
    return quantity.exact and quantity.value >= _FOUR_DIGITS and quantity.precision == _TEN


def of_one_size(table: Table, cell: TableCell, quantity: Quantity) -> bool:
    """Whether a cell and a quantity are of one measure and as many digits long, at some scale."""
    number = cell.quantity
    if number is None or not _same_measure(table, cell, quantity):
        return False
    return any(
        same_magnitude(replace(number, value=number.value * scale), quantity)
        for scale in scales(table, cell)
    )


def scales(table: Table, cell: TableCell) -> tuple[float, ...]:
    """1, and what the headings of the cell, or the table's first cell, multiply it by."""
    words = re.findall(r"[^\W_]{1,40}", _headings(table, cell))
    return (1.0, *(SCALES[word] for word in words if word in SCALES))


def total_row(table: Table) -> int | None:
    """The row that a table calls its total, or whose numbers are the sums of those above."""
    for number in range(len(table.rows) - 1, 2, -1):
        row = table.rows[number]
        words = row[0].text.lower().split() if row else []
        if words and words[0] in TOTALS:
            return number
    last = len(table.rows) - 1
    sums = [
        abs(sum(_values(table, cell.place.column)[:-1]) - cell.quantity.value) < 1e-6
        for cell in (table.rows[last] if table.rows else ())
        if cell.quantity and cell.place.column > 0
    ]
    return last if sums and all(sums) and last > 2 else None


def _values(table: Table, column: int) -> list[float]:
    return [cell.quantity.value for cell in table.column(column) if cell.quantity]


def borne_out(table: Table, cell: TableCell) -> bool:
    """Whether the table's own arithmetic says that a cell is right."""
    return _in_a_sum(table, cell) or _in_a_pattern(table, cell)


def _in_a_sum(table: Table, cell: TableCell) -> bool:
    """Whether its column has a total that is the sum of the cells above it."""
    values: list[float] = []
    for other in table.column(cell.place.column):
        number = other.quantity
        heading = table.row_heading(other).lower().split()
        last = other.place.row == len(table.rows) - 1
        if number and heading and (heading[0] in TOTALS or last):
            slack = 1e-9 if number.precision == 1 else number.precision * (len(values) + 1) / 2
            if len(values) >= 2 and abs(sum(values) - number.value) <= slack:
                return True
        if number:
            values.append(number.value)
    return False


def _in_a_pattern(table: Table, cell: TableCell) -> bool:
    """Whether it is the sum, the difference or the span of two others, as in another row."""
    mine = _relations(table, cell.place.row, cell.place.column)
    return any(
        mine & _relations(table, row, cell.place.column)
        for row in range(len(table.rows))
        if row != cell.place.row
    )


def _relations(table: Table, row: int, column: int) -> set[tuple[int, int, str]]:
    digits = {
        cell.place.column: float(cell.text.replace(",", ""))
        for cell in table.rows[row]
        if _PLAIN.fullmatch(cell.text)
    }
    value = digits.pop(column, None)
    return {
        (a, b, name)
        for a in digits
        for b in digits
        if a < b and value is not None
        for name, made in (
            ("sum", digits[a] + digits[b]),
            ("difference", abs(digits[a] - digits[b])),
            ("span", abs(digits[a] - digits[b]) + 1),
        )
        if abs(made - value) < 1e-6
    }

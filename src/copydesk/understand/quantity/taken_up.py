"""Counts of people taken up again as known, with other digits: "all 43 hostages", where 34 are
held; "the 1,090 evacuees", where 1,900 have left their homes."""

import re
from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Bound, Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import (
    GENERIC_HEADS,
    PERSON_ENDINGS,
    RESTRICTING,
    STATE_PERSONS,
)
from copydesk.understand.lang.en.quantity_relations import PERSONNEL, SAME_THING, SEXES
from copydesk.understand.lang.en.quantity_tables import (
    ALL_OF_A_FATE,
    ALL_VICTIMS,
    HELD_ROWS,
    ROW_STATES,
)
from copydesk.understand.quantity.conflicts import SLIP, Conflict
from copydesk.understand.quantity.links import LOOKED_THROUGH, words_after, words_before
from copydesk.understand.quantity.sameness import (
    digits_of,
    fate_of,
    plain_statement,
    same_magnitude,
    transposed,
)
from copydesk.understand.quantity.tables import Table
from copydesk.understand.sentences import Sentence

_WORD = re.compile(r"[^\W\d_]{3,40}")
_LONG = 3
_SHORT = 2
_TWICE = 2
_NEARLY_ROUND = 100
_ALL = frozenset({"all"})
_DEAD = "dead"
_DEFINITE = frozenset({"all", "the", "these", "those"})


def find_taken_up(
    prose: str,
    sentences: Sequence[Sentence],
    quantities: Sequence[Quantity],
    tables: Sequence[Table],
) -> Iterator[Conflict]:
    """Such counts with the figure of which they are a slip, or which a table's row has."""
    counts = [q for q in quantities[:LOOKED_THROUGH] if q.kind is QuantityKind.COUNT]
    for later in counts:
        if later.cell or not later.exact or not plain_statement(later) or not later.counted:
            continue
        toll = _toll(prose, sentences, later, counts)
        if toll:
            yield toll
            continue
        others = [q for q in counts if q.span != later.span and q.value != later.value]
        if len(others) < len(counts) - 1:
            continue
        bounds = sentences[later.sentence].span
        before = set(words_before(prose, later.span, bounds.start, 16)[-2:])
        following = words_after(prose, later.counted.span, bounds.end)[:1]
        if set(following) & RESTRICTING:
            continue
        found = _slip(later, others, before) or _of_the_workforce(prose, later, others, bounds)
        row = _row(later, tables) if before & _ALL else None
        if found or row:
            yield found or Conflict(later, row or later, "the table has another number")


def _slip(later: Quantity, others: Sequence[Quantity], before: set[str]) -> Conflict | None:
    """The earlier figure whose digits have changed places; short ones must have been told twice."""
    if not before & _DEFINITE or not _are_people(later):
        return None
    digits = digits_of(later)
    alike = [q for q in others if _may_be_it(q) and same_magnitude(q, later)]
    long = [q for q in alike if transposed(digits, digits_of(q), _LONG)]
    short = [q for q in alike if transposed(digits, digits_of(q), _SHORT)] if before & _ALL else []
    told = long if later.value >= 10**_LONG else short if len(short) >= _TWICE else []
    if len({q.value for q in told}) != 1 or told[0].span > later.span:
        return None
    return Conflict(later, told[0], SLIP, sure=True)


def _toll(
    prose: str, sentences: Sequence[Sentence], later: Quantity, counts: Sequence[Quantity]
) -> Conflict | None:
    """ "All three of the dead were men", where the toll is four each time that it is told."""
    before = words_before(prose, later.span, sentences[later.sentence].span.start, 16)[-1:]
    victims = ALL_VICTIMS.match(prose, later.span.end)
    if not set(before) & _ALL or not (victims or ALL_OF_A_FATE.match(prose, later.span.end)):
        return None
    fate = _DEAD if victims else fate_of(later)
    told = [q for q in counts if q.span != later.span and fate_of(q) == fate]
    if len(told) < _TWICE or len({q.value for q in told}) != 1 or told[0].value == later.value:
        return None
    return Conflict(later, told[0], "the same toll taken up again")


def _are_people(quantity: Quantity) -> bool:
    head = quantity.counted.head if quantity.counted else ""
    named = head in SEXES | GENERIC_HEADS | PERSONNEL or head in STATE_PERSONS
    return named or head.endswith(PERSON_ENDINGS)


def _may_be_it(quantity: Quantity) -> bool:
    """Whether a figure may be of people: it counts persons, or does not say what."""
    written_out = quantity.bound is Bound.ABOUT and bool(quantity.value % _NEARLY_ROUND)
    if not (quantity.exact or written_out):
        return False
    counted = quantity.counted
    return counted is None or not counted.head or _are_people(quantity) or counted.head == "member"


def _of_the_workforce(
    prose: str, later: Quantity, others: Sequence[Quantity], bounds: Span
) -> Conflict | None:
    """ "where the workforce numbers 4,500", and before "its 12,900 employees and Azur's 5,400"."""
    words = words_before(prose, later.span, bounds.start, 40)[-_LONG:]
    told = words[-1:] == ("numbers",) and any(_employs(word) for word in words[:-1])
    if not told or later.value < 10**_LONG:
        return None
    digits = digits_of(later)
    staff = {q.sentence for q in others if q.counted and _employs(q.counted.head)}
    swapped = [
        q
        for q in others
        if same_magnitude(q, later)
        and transposed(digits, digits_of(q), _SHORT)
        and q.sentence in staff
        and (q.counted is None or _employs(q.counted.head))
    ]
    if len({q.value for q in swapped}) != 1:
        return None
    return Conflict(later, swapped[0], SLIP, sure=True)


def _employs(noun: str) -> bool:
    return SAME_THING.get(noun) == "employee"


def _row(later: Quantity, tables: Sequence[Table]) -> Quantity | None:
    """The only number, zeros apart, of the one row that tells of such people."""
    state = STATE_PERSONS.get(later.counted.head) if later.counted else None
    if state is None or (later.counted and len(later.counted.words) > 1):
        return None
    rows = [
        [cell for cell in row if cell.quantity and not cell.place.header and cell.place.column]
        for table in tables
        for row in table.rows
        if row and not row[0].place.header and state in _states(row[0].text)
    ]
    if len(rows) != 1:
        return None
    values = {cell.quantity.value for cell in rows[0] if cell.quantity} - {0.0}
    numbers = [cell.quantity for cell in rows[0] if cell.quantity and cell.quantity.value in values]
    return numbers[0] if len(values) == 1 and numbers[0].value != later.value else None


def _states(heading: str) -> set[str]:
    words = [word.lower() for word in _WORD.findall(heading)]
    return {
        state for word in words for state in (ROW_STATES.get(word), HELD_ROWS.get(word)) if state
    }

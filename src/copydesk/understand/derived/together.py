"""Numbers of what several have together, beside those told of each: "Labour has 29 seats and the
Greens twelve. Together they hold 51", "the three teams sent 138 people between them"."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import combinations

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.understand.derived.neighbours import Numbers, alike, head, operand
from copydesk.understand.lang.en.together import BETWEEN_THEM, OF_ALL, TOGETHER
from copydesk.understand.quantity.partition import Partition
from copydesk.understand.quantity.sameness import same_thing, slipped
from copydesk.understand.quantity.shares import meet, share_interval
from copydesk.understand.quantity.tables import Table, TableCell
from copydesk.understand.sentences import Sentence

_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY})
_MOST = 9
_NEAR = 70
_PAIR = 2
_ROOM = 0.01
_BACK = 3
_WORD = re.compile(r"[^\W\d_]{3,40}")


def find_together(
    prose: str,
    sentences: Sequence[Sentence],
    quantities: Sequence[Quantity],
    tables: Sequence[Table],
) -> Iterator[Partition]:
    """Such numbers that nothing near them adds up to, a slip away from what those meant make."""
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        said = _said(prose, bounds.cut(prose), bounds.start, group)
        if said is None or said.kind not in _KINDS or not said.exact or not operand(said):
            continue
        named = {head(one) for one in group} - {""}
        before = [
            tuple(one for one in row if _fits_in(one, said) and _counts_one_of(one, named))
            for row in numbers.earlier(said.sentence, 1)
        ]
        rows = before[-1:]
        rows += [row for table in tables for row in _columns(table, bounds.cut(prose), said)]
        earlier = [one for some in numbers.earlier(said.sentence, _BACK) for one in some]
        near = [one for one in (*earlier, *group) if one is not said and _fits_in(one, said)]
        if any(_makes(row, said) for row in (*rows, near[-_MOST:])):
            continue
        for row in rows:
            added = sum(one.value for one in row)
            if len(row) > 1 and _is_slip(said.value, added):
                yield Partition(said, row, closed=True, derived=True, certain=False)
                break


def find_shares_together(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """ "A brews 44 per cent of it, B a further 17. Between them they hold three-quarters"."""
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        said = group[0]
        opened = TOGETHER.match(bounds.cut(prose)) and said.span.start - bounds.start <= _NEAR
        if not opened or said.share is None or said.scope & {Scope.BY, Scope.FROM, Scope.TO}:
            continue
        told = [row for row in numbers.earlier(said.sentence, 1) if row[0].sentence < said.sentence]
        row = tuple(one for some in told for one in some if one.kind is QuantityKind.PERCENT)
        if len(row) != _PAIR or not all(one.exact for one in row):
            continue
        if any(one.scope & {Scope.FROM, Scope.TO, Scope.BY, Scope.INCLUDED} for one in row):
            continue
        added = sum(one.value for one in row) / 100
        if not meet((added - _ROOM, added + _ROOM), share_interval(said)) and added < 1:
            yield Partition(said, row, closed=True, derived=True, certain=False)


def _said(prose: str, words: str, start: int, group: Sequence[Quantity]) -> Quantity | None:
    """The number of what they have together."""
    if TOGETHER.match(words):
        return group[0]
    for match in BETWEEN_THEM.finditer(words):
        before = [one for one in group if one.span.end <= start + match.start("cue")]
        if before and before[-1].span.end >= start + match.start():
            return before[-1]
    return None


def _fits_in(one: Quantity, said: Quantity) -> bool:
    return operand(one) and alike(one, said) and one.value < said.value


def _counts_one_of(one: Quantity, names: Set[str]) -> bool:
    """Whether it counts what one of these nouns names, as far as it says what."""
    return not names or not head(one) or any(same_thing(head(one), name) for name in names)


def _columns(table: Table, words: str, said: Quantity) -> Iterator[tuple[Quantity, ...]]:
    """The numbers of each column in the rows that a sentence names, or in all rows."""
    for column in range(1, max((len(row) for row in table.rows), default=0)):
        cells = [cell for cell in table.column(column) if cell.quantity is not None]
        named = [cell for cell in cells if _is_named(table, cell, words)]
        meant = named if len(named) > 1 else cells if OF_ALL.search(words) else []
        row = tuple(cell.quantity for cell in meant if cell.quantity is not None)
        if 1 < len(row) <= _MOST and all(_fits_in(one, said) for one in row):
            yield row


def _is_named(table: Table, cell: TableCell, words: str) -> bool:
    heading = table.row_heading(cell)
    first = _WORD.findall(heading)[:1]
    return heading[:1].isupper() and bool(set(first) & set(_WORD.findall(words)))


def _makes(row: Sequence[Quantity], said: Quantity) -> bool:
    """Whether some of a row add up to a number."""
    room = max(0.5, said.precision / 2 if said.precision > 1 else 0.0)
    return any(
        abs(sum(one.value for one in some) - said.value) <= room
        for size in range(2, len(row) + 1)
        for some in combinations(row[-_MOST:], size)
    )


def _is_slip(said: float, made: float) -> bool:
    """Whether a digit is wrong or two have changed places."""
    return slipped(f"{said:.0f}", f"{made:.0f}", shortest=2)

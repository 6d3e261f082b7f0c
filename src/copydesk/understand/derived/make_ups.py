"""Bodies told by their size and right behind by who makes them up: "a 12-member jury of seven women
and four men"; "the crew of nine, five Greeks and three Filipinos"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import Numbers, head, names_people
from copydesk.understand.lang.en.quantity_relations import SEXES
from copydesk.understand.lang.en.quantity_results import COMPRISING, NOT_WHOLE, SIZED
from copydesk.understand.quantity.links import words_after, words_before, words_between
from copydesk.understand.quantity.partition import Partition, adds_up
from copydesk.understand.sentences import Sentence

_LONGEST_LINK = 7
_LONGEST_STEP = 5
_NEAR = 0.3
_MALE = frozenset({"man", "boy", "male"})


def find_make_ups(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Partition]:
    """Bodies whose members, all told by kind, are more or fewer than their size."""
    for group in Numbers(sentences, quantities).groups():
        bounds = sentences[group[0].sentence].span
        for at, whole in enumerate(group[:-2]):
            if not _is_body(prose, whole, bounds):
                continue
            row = _row(prose, group[at + 1 :], whole)
            if not row:
                continue
            link = words_between(prose, whole, row[0])
            behind = words_after(prose, row[-1].span, bounds.end, 70)
            if set(link) & NOT_WHOLE or set(behind) & NOT_WHOLE or len(link) > _LONGEST_LINK:
                continue
            found = Partition(whole, row, closed=True, certain=False)
            near = abs(found.excess) <= max(2.0, _NEAR * whole.value)
            if found.excess and near and (found.excess > 0 or _all_told(link, row)):
                yield found


def _is_body(prose: str, whole: Quantity, bounds: Span) -> bool:
    """ "12-member", "15-strong", "a crew of nine"."""
    if whole.kind is not QuantityKind.COUNT or not whole.exact or whole.value < 3:
        return False
    if whole.scope & {Scope.EACH, Scope.NEGATED, Scope.INCLUDED, Scope.REST}:
        return False
    behind = prose[whole.span.end : whole.span.end + 8].lower()
    hyphened = behind[:1] == "-" and behind[1:].startswith(SIZED)
    before = words_before(prose, whole.span, bounds.start, 40)
    return hyphened or (before[-1:] == ("of",) and before[-3:-2] in {("a",), ("the",), ("its",)})


def _row(prose: str, group: Sequence[Quantity], whole: Quantity) -> tuple[Quantity, ...]:
    """The parts up to the one behind "and"."""
    row = [group[0]]
    for one, other in pairwise(group):
        link = words_between(prose, one, other)
        if len(link) > _LONGEST_STEP or not set(link) & {",", "and"}:
            return ()
        row.append(other)
        if "and" in link:
            break
    else:
        return ()
    parts = all(adds_up(one, whole) and one.value < whole.value for one in row)
    people = all(names_people(one) or not head(one) for one in row[1:]) or _peoples(prose, row)
    return tuple(row) if parts and people and (head(row[0]) or _peoples(prose, row)) else ()


def _peoples(prose: str, row: Sequence[Quantity]) -> bool:
    """ "five Greeks and three Filipinos"."""
    return all(prose[one.span.end + 1 : one.span.end + 2].isupper() for one in row)


def _all_told(link: tuple[str, ...], row: Sequence[Quantity]) -> bool:
    """Whether the words say that the parts are all."""
    sexes = {head(one) for one in row}
    both = sexes <= SEXES and bool(sexes & _MALE) and bool(sexes - _MALE)
    return both or link[-1:] in {(",",), (":",), ("–",), ("—",)} or bool(set(link) & COMPRISING)

"""The numbers near a number from which it may have been worked out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from copydesk.model.article import BlockKind
from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.understand.lang.en.quantity_counted import (
    GENERIC_HEADS,
    PERSON_ENDINGS,
    STATE_PERSONS,
)
from copydesk.understand.lang.en.quantity_derived import VOTING_NOUNS
from copydesk.understand.lang.en.quantity_relations import PERSONNEL, SEXES
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.shares import meet, ratio_interval
from copydesk.understand.sentences import Sentence

_BREAKS = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.TABLE_CELL})
_MOST = 12
_SLIP = 5
"""How many times the right number a wrong one may be."""
_FAR = 2
"""How many sentences before a number's own are looked at."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """A number and those near it, each group in reading order.

    Attributes:
        before, after: of its own sentence.
        earlier: of the sentences right before, in the same section; the nearest sentence last.
        later: of the sentence right behind.
    """

    number: Quantity
    before: tuple[Quantity, ...]
    after: tuple[Quantity, ...]
    earlier: tuple[tuple[Quantity, ...], ...]
    later: tuple[Quantity, ...]

    @property
    def all(self) -> tuple[Quantity, ...]:
        """All of them, in reading order, at most a dozen before it."""
        told = [*(one for group in self.earlier for one in group), *self.before]
        return (*told[-_MOST:], *self.after, *self.later)


class Numbers:
    """The numbers of running text by sentence."""

    def __init__(self, sentences: Sequence[Sentence], quantities: Iterable[Quantity]) -> None:
        grouped: dict[int, list[Quantity]] = defaultdict(list)
        for quantity in quantities:
            if quantity.cell is None and quantity.kind is not QuantityKind.ORDINAL:
                grouped[quantity.sentence].append(quantity)
        self._sentences = sentences
        self._grouped: Mapping[int, list[Quantity]] = grouped

    def groups(self) -> Iterator[tuple[Quantity, ...]]:
        """The numbers of each sentence that has any; sentences with too many are no prose."""
        for _, group in sorted(self._grouped.items()):
            if len(group) <= _MOST:
                yield tuple(group)

    def around(self, group: Sequence[Quantity], at: int) -> Neighbours:
        """A number of a sentence with its neighbours."""
        own = group[at].sentence
        return Neighbours(
            group[at],
            tuple(group[:at]),
            tuple(group[at + 1 :]),
            tuple(self.earlier(own)),
            self._of(own + 1),
        )

    def earlier(self, sentence: int, far: int = _FAR) -> Iterator[tuple[Quantity, ...]]:
        """The numbers of each of the sentences before one, in the same section."""
        first = sentence
        while first > max(0, sentence - far) and self._is_prose(first - 1):
            first -= 1
        for index in range(first, sentence):
            if self._grouped.get(index):
                yield tuple(self._grouped[index])

    def _of(self, sentence: int) -> tuple[Quantity, ...]:
        if sentence >= len(self._sentences) or not self._is_prose(sentence):
            return ()
        return tuple(self._grouped.get(sentence, ()))

    def _is_prose(self, sentence: int) -> bool:
        return self._sentences[sentence].kind not in _BREAKS


def operand(quantity: Quantity) -> bool:
    """Whether a number is one that others may be worked out from."""
    kinds = {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE}
    barred = {Scope.EACH, Scope.NEGATED}
    told = quantity.bound in {Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST, Bound.MORE_THAN}
    told = told or quantity.bound in {Bound.NEARLY, Bound.JUST_OVER}
    return quantity.kind in kinds and quantity.value > 0 and told and not quantity.scope & barred


def alike(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers are of one unit, or one leaves out the unit that the other has."""
    if one.kind is other.kind:
        return one.unit == other.unit
    bare = one if one.kind is QuantityKind.COUNT else other
    full = other if bare is one else one
    if bare.kind is not QuantityKind.COUNT or full.kind is QuantityKind.PERCENT:
        return False
    return bare.counted is None or not head(bare) or bare.counted.span.start < bare.span.start


def head(quantity: Quantity) -> str:
    """The noun of what a number counts, or nothing."""
    return quantity.counted.head if quantity.counted else ""


def kin(one: Quantity, other: Quantity) -> bool:
    """Whether both name what they count and it may be the same."""
    names = {head(one), head(other)}
    return same_thing(head(one), head(other)) or names <= VOTING_NOUNS


def names_people(quantity: Quantity) -> bool:
    """Whether what is counted are persons, by whatever noun."""
    noun = head(quantity)
    named = noun in GENERIC_HEADS | SEXES | PERSONNEL or noun in STATE_PERSONS
    return named or noun.endswith(PERSON_ENDINGS)


def far_off(made: float, said: float) -> bool:
    """Whether a number is so far from what others make that it must be of something else."""
    less, more = sorted((abs(made), abs(said)))
    return more > _SLIP * less


def makes_share(part: Quantity, whole: Quantity, share: tuple[float, float], *, rest: bool) -> bool:
    """Whether a part of a whole is a share (given as an interval).

    Args:
        rest: whether the share may be that of what the part leaves.
    """
    least, most = ratio_interval(part, whole)
    return meet((least, most), share) or (rest and meet((1 - most, 1 - least), share))


def added(row: Sequence[Quantity]) -> Quantity:
    """The sum of some numbers, as one that spans them."""
    if len(row) == 1:
        return row[0]
    return replace(
        row[0],
        value=sum(one.value for one in row),
        low=sum(one.low for one in row),
        high=sum(one.high for one in row),
        span=row[0].span.join(row[-1].span),
    )

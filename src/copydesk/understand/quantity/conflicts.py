"""Figures that an article gives twice, with different values."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from copydesk.model.article import BlockKind
from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.understand.lang.en.quantity_counted import (
    GENERIC_HEADS,
    KIN,
    PERSON_ENDINGS,
    RESTRICTING,
)
from copydesk.understand.lang.en.quantity_relations import PRICES, SAME_THING, SEXES
from copydesk.understand.quantity.links import LOOKED_THROUGH, words_after, words_before
from copydesk.understand.quantity.sameness import (
    digits_of,
    is_figure,
    one_digit_off,
    plain_statement,
    same_key,
    same_magnitude,
    same_thing,
    transposed,
)
from copydesk.understand.sentences import Sentence

_LEDE = 4
_MILLION = 10.0**6
_LARGE = 1_000
_MOST_OFF = 20
"""How many times a toll another may be, and still be a slip of it; "the 4412" is a train."""
_STATED = frozenset({Bound.EXACT, Bound.AT_LEAST, Bound.MORE_THAN})
_REPLACED = frozenset(
    {Scope.FROM, Scope.OLDER, Scope.ADDED, Scope.REST, Scope.INCLUDED, Scope.EACH, Scope.BY}
)
_DEFINITE = frozenset({"the", "those", "these", "all"})
_OWNED = frozenset({"the", "those", "these", "its", "their", "all"})
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_QUOTES = '"“”'


SLIP = "two digits have changed places"
"""Why two numbers are at odds that have the same digits in another order."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two values of one figure.

    Attributes:
        here: the rarer or the later one.
        there: the other one.
        reason: what speaks for one figure written twice.
        sure: whether nothing but a slip explains it.
    """

    here: Quantity
    there: Quantity
    reason: str
    sure: bool = False


def find_conflicts(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Conflict]:
    """All figures given twice with different values, each once."""
    quantities = quantities[:LOOKED_THROUGH]
    figures = [q for q in quantities if is_figure(q)]
    plain = [q for q in figures if plain_statement(q) or _others(figures, q)]
    crowd = _Crowd([q for q in quantities if not _of_some(prose, q)])
    fit = [q for q in figures if not q.scope & _REPLACED or _is_margin(prose, sentences, q)]
    fit = [q for q in fit if not _of_some(prose, q)]
    added = [q for q in figures if q.unit and q.scope == {Scope.ADDED}]
    found = (*_slips(fit, crowd), *_slips(added, crowd))
    slips = [slip for slip in found if not _set_side_by_side(sentences, slip)]
    slipped = {slip.here.span for slip in slips}
    yield from slips
    yield from _headlines(sentences, quantities, plain)
    for k, later in enumerate(plain):
        again = _taken_up(prose, sentences, plain, k)
        if not again and not crowd.around(later):
            again = _named_again(prose, sentences, plain, k)
        if again and again.here.span not in slipped:
            yield again


def _others(figures: Sequence[Quantity], quantity: Quantity) -> bool:
    """Whether "others" only sets a count apart from another fate: "one died, two others …"."""
    if quantity.scope != {Scope.ADDED} or not _state(quantity):
        return False
    here = [q for q in figures if q.sentence == quantity.sentence and _state(q)]
    return {_state(q) for q in here} > {_state(quantity)}


def _of_some(prose: str, quantity: Quantity) -> bool:
    """Whether it counts a part of what its noun names: "five of the eight instruments"."""
    return prose.startswith((" of the ", " of its ", " of their "), quantity.span.end)


def _is_margin(prose: str, sentences: Sequence[Sentence], quantity: Quantity) -> bool:
    """Whether a vote was won or lost by it, and not in another year."""
    head = quantity.counted.head if quantity.counted else ""
    won = quantity.scope == {Scope.BY} and head in {"vote", "ballot"}
    return won and not _YEAR.search(sentences[quantity.sentence].span.cut(prose))


def _set_side_by_side(sentences: Sequence[Sentence], slip: Conflict) -> bool:
    """Whether two numbers of one paragraph count things of two names, so that whoever wrote them
    had both in view: "holds 24,000 people. They sold 20,400 tickets"."""
    heads = [q.counted.head if q.counted else "" for q in (slip.here, slip.there)]
    blocks = {sentences[q.sentence].block for q in (slip.here, slip.there)}
    return len(blocks) == 1 and all(heads) and not same_thing(*heads)


class _Crowd:
    """The values that an article gives each noun or unit: points scored, votes, prices."""

    def __init__(self, quantities: Sequence[Quantity]) -> None:
        self._values: dict[str, set[float]] = defaultdict(set)
        self._units: dict[str, set[float]] = defaultdict(set)
        for quantity in quantities:
            self._values[_topic(quantity)].add(quantity.value)
            if quantity.unit:
                self._units[quantity.unit.symbol].add(quantity.value)

    def around(self, quantity: Quantity) -> bool:
        """Whether three or more values, within a factor of two of each other, stand there."""
        values = self._values[_topic(quantity)]
        return sum(0.5 <= value / (quantity.value or 1) <= 2 for value in values) > 2

    def of_unit(self, quantity: Quantity) -> bool:
        """Whether five or more values of its unit, within a factor of three, stand there."""
        values = self._units[quantity.unit.symbol if quantity.unit else ""]
        return sum(1 / 3 <= value / (quantity.value or 1) <= 3 for value in values) > 4

    def just_two(self, quantity: Quantity) -> bool:
        """Whether its noun is given no third value."""
        return len(self._values[_topic(quantity)]) <= 2


def _topic(quantity: Quantity) -> str:
    if quantity.unit and quantity.kind is QuantityKind.MEASURE:
        return quantity.unit.symbol
    head = quantity.counted.head if quantity.counted else ""
    return SAME_THING.get(head, head)


def _slips(figures: Sequence[Quantity], crowd: "_Crowd") -> Iterator[Conflict]:
    """Pairs with swapped or single changed digits, each reported once, at the rarer value."""
    times = Counter(q.value for q in figures)
    reported: set[float] = set()
    telling = [(q, digits_of(q)) for q in figures if len(digits_of(q)) >= 2]
    for (one, a), (other, b) in combinations(telling, 2):
        if abs(len(a) - len(b)) > 1 or one.value == other.value or one.sentence == other.sentence:
            continue
        reason = _slip(one, a, other, b, crowd)
        there, here = (other, one) if times[one.value] < times[other.value] else (one, other)
        if reason and here.value not in reported:
            reported.add(here.value)
            yield Conflict(here, there, reason, sure=True)


def _slip(one: Quantity, a: str, other: Quantity, b: str, crowd: _Crowd) -> str | None:
    if one.kind is not other.kind or one.unit != other.unit:
        return None
    if a == b and _thousandfold(one, other):
        return "the digits are the same, the magnitude is not"
    if not same_magnitude(one, other):
        return None
    busy = one.unit is not None and (crowd.of_unit(one) or crowd.of_unit(other))
    if transposed(a, b) and not busy and _may_be_same(one, other):
        return SLIP
    heads = [q.counted.head if q.counted else "" for q in (one, other)]
    alike = same_thing(*heads) or (one.kind is QuantityKind.MEASURE and all(heads))
    alike = alike or set(heads) <= PRICES or _people(one, other)
    if not alike or crowd.around(other) or crowd.around(one):
        return None
    alone = one.kind is not QuantityKind.COUNT or crowd.just_two(one)
    if transposed(a, b, shortest=2) and alone:
        return SLIP
    same = same_thing(*heads) and _may_be_same(one, other) and crowd.just_two(one)
    return "one digit differs" if same and one_digit_off(a, b) else None


def _people(one: Quantity, other: Quantity) -> bool:
    """Whether two large counts may be of one body of people: "6,300 people", "3,600 employees"."""
    heads = {q.counted.head for q in (one, other) if q.counted}
    staff = {head for head in heads if SAME_THING.get(head) == "employee"}
    return (
        min(one.value, other.value) >= _LARGE
        and bool(staff)
        and heads - staff <= {"person", "member"}
    )


def _thousandfold(one: Quantity, other: Quantity) -> bool:
    """Whether one sum of money is a thousand or a million times the other."""
    ratio = max(one.value, other.value) / max(1.0, min(one.value, other.value))
    large = min(one.value, other.value) >= _MILLION
    return one.kind is QuantityKind.MONEY and large and round(ratio, 6) in {10.0**3, 10.0**6}


def _may_be_same(one: Quantity, other: Quantity) -> bool:
    """Whether nothing in what is counted speaks against one thing counted twice."""
    if one.kind is not QuantityKind.COUNT:
        return True
    if not one.counted or not other.counted:
        return False
    a, b = one.counted, other.counted
    if a.state and b.state and a.state != b.state:
        return False
    shared = set(a.words) & set(b.words)
    vague = {a.head, b.head} & {"person", "people", ""}
    return same_thing(a.head, b.head) or bool(shared or vague)


def _headlines(
    sentences: Sequence[Sentence], quantities: Sequence[Quantity], plain: Sequence[Quantity]
) -> Iterator[Conflict]:
    """A toll in the headline that the text gives otherwise, and only otherwise."""
    body = [q for q in quantities if sentences[q.sentence].kind is not BlockKind.TITLE]
    for title in plain:
        if sentences[title.sentence].kind is not BlockKind.TITLE:
            continue
        if not title.counted or not title.counted.state:
            continue
        alike = [q for q in body if same_key(title, q)]
        told = [q for q in alike if plain_statement(q) and q.bound in _STATED]
        if not told or told[0].sentence > title.sentence + _LEDE:
            continue
        if len({q.value for q in told}) != 1 or any(q.allows(title.value) for q in alike):
            continue
        if title.value not in {q.value for q in body} | _sums(alike):
            yield Conflict(title, told[0], "the headline and the text differ")


def _sums(quantities: Sequence[Quantity]) -> set[float]:
    """What any two or more of a few counts add up to."""
    few = [q.value for q in quantities[:8]]
    sums = {0.0}
    for value in few:
        sums |= {total + value for total in sums}
    return sums - set(few)


def _taken_up(
    prose: str, sentences: Sequence[Sentence], plain: Sequence[Quantity], k: int
) -> Conflict | None:
    """ "the 16 who were killed", where headline or opening said 14."""
    later = plain[k]
    if not later.counted or not later.counted.state or later.place:
        return None
    word = _word_before(prose, sentences, later)
    if word not in _DEFINITE or _quoted(prose, sentences, later):
        return None
    whole = word == "all" and later.counted.head in SEXES
    opening = [
        q
        for q in plain[:k]
        if q.sentence < later.sentence
        and not _of_some(prose, q)
        and later.value <= _MOST_OFF * q.value
        and (
            (_opens(sentences, q) and (same_key(q, later) or _includes(q, later)))
            or (whole and q.sentence >= later.sentence - 2 and _state(q) == _state(later))
        )
    ]
    if not opening or len({q.value for q in opening}) != 1:
        return None
    aboard = _state(later) == "aboard" and later.value != opening[0].value
    end = sentences[later.sentence].span.end
    if aboard and set(words_after(prose, later.counted.span, end)[:1]) & RESTRICTING:
        return None
    if later.value <= opening[0].value and not aboard:
        return None
    return Conflict(later, opening[0], "the same toll taken up again")


def _state(quantity: Quantity) -> str | None:
    return quantity.counted.state if quantity.counted else None


def _includes(earlier: Quantity, later: Quantity) -> bool:
    """Whether an earlier count of people holds those of a later one: "the three hurt drivers"."""
    one, other = earlier.counted, later.counted
    if not one or not other or one.state != other.state:
        return False
    if one.head == other.head:
        return set(other.words) >= set(one.words)
    person = other.head in GENERIC_HEADS | SEXES or other.head.endswith(PERSON_ENDINGS)
    return person and one.head in {"", "person"} and len(one.words) <= 1


def _opens(sentences: Sequence[Sentence], quantity: Quantity) -> bool:
    """Whether a number stands in the headline or in the first sentences, about no one place."""
    if sentences[quantity.sentence].kind is BlockKind.TITLE:
        return True
    return quantity.sentence <= _LEDE and quantity.bound is Bound.EXACT


_TOLD_BEFORE = 100
"""A number from which on one like it, told before, is of the same things by no chance."""


def _named_again(
    prose: str, sentences: Sequence[Sentence], plain: Sequence[Quantity], k: int
) -> Conflict | None:
    """ "the train's 24 coaches", where it had 22."""
    later = plain[k]
    counted = later.counted
    if not counted or later.kind is not QuantityKind.COUNT or counted.state or later.value < 2:
        return None
    if counted.head in GENERIC_HEADS | KIN or prose[later.span.end : counted.span.start] != " ":
        return None
    word = _word_before(prose, sentences, later)
    end = sentences[later.sentence].span.end
    following = words_after(prose, counted.span, end)[:1]
    inside = word == "all" and not _begins(prose, sentences, later)
    if not (word in _OWNED or word.endswith("'s")) or inside or set(following) & RESTRICTING:
        return None
    before = [
        q for q in plain[:k] if 0.5 <= q.value / later.value <= 2 and _same_words(prose, q, later)
    ]
    if not before or len({q.value for q in before}) != 1 or before[0].value == later.value:
        return None
    if later.value >= _TOLD_BEFORE and any(q.value == later.value for q in plain[:k]):
        return None
    return Conflict(later, before[0], "the same things named again")


def _same_words(prose: str, one: Quantity, other: Quantity) -> bool:
    a, b = one.counted, other.counted
    if not a or not b or one.kind is not other.kind or one.sentence == other.sentence:
        return False
    whole = prose[one.span.end : a.span.start] == " "
    shortened = set(a.words) >= set(b.words) and a.head == b.head
    return whole and shortened and a.state == b.state


def _begins(prose: str, sentences: Sequence[Sentence], quantity: Quantity) -> bool:
    """Whether only one word stands before it in its sentence."""
    start = sentences[quantity.sentence].span.start
    return len(prose[start : quantity.span.start].split()) == 1


def _word_before(prose: str, sentences: Sequence[Sentence], quantity: Quantity) -> str:
    """The word before a number, with "'s" behind it for possessives."""
    start = sentences[quantity.sentence].span.start
    words = words_before(prose, quantity.span, start, 40)
    if not words:
        return ""
    possessive = prose[: quantity.span.start].rstrip()[-2:] in {"'s", "’s"}
    return words[-1] + ("'s" if possessive else "")


def _quoted(prose: str, sentences: Sequence[Sentence], quantity: Quantity) -> bool:
    """Whether an odd number of quotation marks stands before it in its sentence."""
    start = sentences[quantity.sentence].span.start
    before = prose[max(start, quantity.span.start - 400) : quantity.span.start]
    return sum(before.count(mark) for mark in _QUOTES) % 2 == 1

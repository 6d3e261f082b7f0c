"""A number with two digits changed round, by whatever name it is taken up: "15,300 people have
been moved … none of the 13,500 evacuees"."""

from collections import Counter
from collections.abc import Iterator, Sequence

from copydesk.model.article import BlockKind
from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import alike, head, kin, names_people
from copydesk.understand.lang.en.quantity_counted import STOPS
from copydesk.understand.lang.en.quantity_derived import (
    ALL_OF_THEM,
    GIANTS,
    KINDS_OF_THINGS,
    SUM_OF,
    TAKING_UP,
)
from copydesk.understand.quantity.conflicts import SLIP, Conflict
from copydesk.understand.quantity.links import LOOKED_THROUGH, words_after, words_before
from copydesk.understand.quantity.sameness import digits_of, same_magnitude, transposed
from copydesk.understand.sentences import Sentence

_MEANT = 4
"""The evidence by which a number is taken to be another one's slip. On the reports and real
articles of `shares` no two numbers had changed digits only."""
_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})
_APART = frozenset({Scope.FROM, Scope.BY, Scope.TO, Scope.ADDED, Scope.INCLUDED, Scope.REST})
_HEDGED = frozenset(Bound) - {Bound.VAGUE, Bound.RANGE}
_LONG = 4
_SMALLEST = 100
_TWO_DIGITS = 10
_STEM = 4
_TITLED = 3
"""Digits of a number in a headline of which two may have changed places."""


def find_derived_slips(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Conflict]:
    """Numbers that surely take up an earlier one of which two digits have changed places."""
    reported: set[Span] = set()
    for found, meant in candidate_slips(prose, sentences, quantities):
        if meant >= _MEANT and found.here.span not in reported:
            reported.add(found.here.span)
            yield found


def find_title_slips(
    sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Conflict]:
    """Numbers of a headline that the text has nowhere, but once with two digits changed round."""
    told = [q for q in quantities[:LOOKED_THROUGH] if q.kind in _KINDS and q.bound in _HEDGED]
    titles = [q for q in told if sentences[q.sentence].kind is BlockKind.TITLE]
    body = [q for q in told if sentences[q.sentence].kind is not BlockKind.TITLE]
    for title in titles:
        if any(one.value == title.value for one in body) or len(digits_of(title)) < _TITLED:
            continue
        turned = {
            one.value: one
            for one in reversed(body)
            if transposed(digits_of(title), digits_of(one), _TITLED)
            and same_magnitude(title, one)
            and title.kind is one.kind
            and title.unit == one.unit
            and (title.kind is not QuantityKind.COUNT or _nouns(one, title) > 0)
        }
        if len(turned) == 1:
            (one,) = turned.values()
            yield Conflict(title, one, SLIP, sure=True)


def find_named_slips(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Conflict]:
    """Numbers told once, by "all 74 patients" or "the fine of €570,000", of which two digits have
    changed places from one told before of the same: more than once, or by the same noun."""
    told = [q for q in quantities[:LOOKED_THROUGH] if q.kind in _KINDS and q.bound in _HEDGED]
    times = Counter(q.value for q in told)
    for later in told:
        bounds = sentences[later.sentence].span
        before = prose[bounds.start : later.span.start]
        if later.cell or times[later.value] > 1 or later.scope & _APART:
            continue
        sum_of = SUM_OF.search(before) if later.kind is QuantityKind.MONEY else None
        if not sum_of and not (later.kind is QuantityKind.COUNT and ALL_OF_THEM.search(before)):
            continue
        for earlier in told:
            if earlier.span > later.span or earlier.sentence == later.sentence:
                continue
            if not _turned(earlier, later):
                continue
            about = sentences[earlier.sentence].span.cut(prose).lower()
            same = sum_of["noun"].lower()[:_STEM] in about if sum_of else times[earlier.value] > 1
            if same and (sum_of or _nouns(earlier, later) > 1):
                yield Conflict(later, earlier, SLIP, sure=True)
                break


def _turned(one: Quantity, other: Quantity) -> bool:
    like = one.kind is other.kind and one.unit == other.unit and same_magnitude(one, other)
    return like and transposed(digits_of(one), digits_of(other), 2)


def candidate_slips(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[tuple[Conflict, int]]:
    """Each number with one of which it may be a slip, and how much speaks for that."""
    told = [
        q
        for q in quantities[:LOOKED_THROUGH]
        if q.kind in _KINDS
        and q.bound in _HEDGED
        and (q.value >= _SMALLEST or _attributive(prose, q))
    ]
    by_digits: dict[str, list[Quantity]] = {}
    times = Counter(q.value for q in told)
    for later in told:
        digits = digits_of(later)
        key = "".join(sorted(digits))
        for earlier in by_digits.get(key, ()):
            if _is_slip(earlier, later) and sentences[later.sentence].kind is not BlockKind.TITLE:
                bounds = sentences[later.sentence].span
                found = Conflict(later, earlier, SLIP, sure=True)
                yield found, _meant(prose, earlier, later, bounds, times)
        by_digits.setdefault(key, []).append(later)


def _attributive(prose: str, quantity: Quantity) -> bool:
    """ "the 92-metre ferry": a size that belongs to one thing."""
    hyphened = "-" in quantity.span.cut(prose)
    return hyphened and quantity.kind is QuantityKind.MEASURE and quantity.value >= _TWO_DIGITS


def _is_slip(one: Quantity, other: Quantity) -> bool:
    shortest = _LONG - 1 if other.kind is QuantityKind.COUNT else 2
    swapped = transposed(digits_of(one), digits_of(other), shortest) and same_magnitude(one, other)
    return swapped and alike(one, other) and one.cell is None and other.cell is None


def _meant(
    prose: str, earlier: Quantity, later: Quantity, bounds: Span, times: Counter[float]
) -> int:
    """How much speaks for one number told twice."""
    before = words_before(prose, later.span, bounds.start, 24)
    score = 2 * bool(set(before[-2:]) & TAKING_UP)
    score += 2 if len(digits_of(later)) >= _LONG else 1
    behind = words_after(prose, later.span, bounds.end, 24)[:1]
    unread = not head(later) and bool(behind) and behind[0].isalpha() and behind[0] not in STOPS
    taken_up = bool(set(before[-1:]) & TAKING_UP) and _one_thing(earlier, later)
    score -= 2 * (len(digits_of(later)) < _LONG - 1 and not taken_up)
    score += 1 if taken_up else -3 if unread else _nouns(earlier, later)
    score += times[earlier.value] > 1
    score -= 3 * (times[later.value] > 1)
    score -= 4 * (earlier.sentence == later.sentence)
    score -= 4 * bool((earlier.scope | later.scope) & _APART)
    return score - 2 * (later.bound is not Bound.EXACT)


def _one_thing(earlier: Quantity, later: Quantity) -> bool:
    """Whether a sum or a size may be told of one thing by two names: "the 92-metre ferry" and "the
    29-metre vessel"."""
    if later.kind is QuantityKind.COUNT:
        return False
    names = head(earlier), head(later)
    return not all(names) or kin(earlier, later) or names[1] in KINDS_OF_THINGS | GIANTS


def _nouns(one: Quantity, other: Quantity) -> int:
    """Whether both may count the same: one noun, people by two names, or none named."""
    if kin(one, other):
        return 2
    if not head(one) or not head(other):
        return 1
    if one.counted and other.counted and set(one.counted.words) & set(other.counted.words):
        return 2
    if one.kind is QuantityKind.COUNT and names_people(one) and names_people(other):
        return 2
    return -3

"""Ratios of two numbers told before: "84 yachts and 28 boats, a ratio of three to one", "49
teachers, one for every 24 pupils"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.model.quantity import Bound, Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import Numbers, head, operand
from copydesk.understand.lang.en.quantity_conclusions import APART, FOR_EACH, PEOPLE, RATIO_WORDS
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.links import words_after, words_before, words_between
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.sentences import Sentence

_SLACK = 0.15
"""How far a ratio in round words may be from the true one."""
_FAR = 4
_BACK = 3
_LONGEST_LINK = 4
_LONGEST_CLAUSE = 8
_TERMS = 3


@dataclass(frozen=True, slots=True)
class Ratio:
    """So many of one to one of the other.

    Attributes:
        said: the larger of the two terms, as the text has it.
        one, other: the numbers that it is of, the larger first.
    """

    said: Quantity
    one: Quantity
    other: Quantity


def find_ratios(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Ratio]:
    """Ratios to one that the two numbers they are surely meant of do not make."""
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        start = sentences[group[0].sentence].span.start
        for at in range(1, len(group) - 1):
            first, second = group[at : at + 2]
            link = words_between(prose, first, second)
            before = [q for q in group[:at] if _counts(q)]
            if link == ("to",) and second.value == 1 and first.value > 1:
                ahead = words_before(prose, first.span, start, 40)[-4:]
                if len(before) == len(group[:at]) == 2 and set(ahead) & RATIO_WORDS:
                    yield from _judged(first, *before)
            elif first.value == 1 and link[-2:] in {("for", "every"), ("to", "every")}:
                told = [q for some in numbers.earlier(first.sentence, _BACK) for q in some]
                wholes = [q for q in (*told, *before[:-1]) if _counts(q) and _same(q, second)]
                behind = bool(before) and before[-1] is group[at - 1]
                if behind and len(wholes) == 1 and len(link) <= _LONGEST_LINK:
                    yield from _judged(second, wholes[0], before[-1])
        yield from _drawn(prose, sentences[group[0].sentence].span, group)


def _drawn(prose: str, bounds: Span, group: Sequence[Quantity]) -> Iterator[Ratio]:
    """ "240 rowed and 60 did not, so three took an oar for every one who stayed ashore": drawn from
    the only two numbers before it."""
    if len(group) < _TERMS or not all(_counts(one) for one in group[:_TERMS]):
        return
    one, other, said = group[:_TERMS]
    link, behind = words_between(prose, other, said), words_after(prose, said.span, bounds.end)
    at = next((n for n, two in enumerate(pairwise(behind)) if two in FOR_EACH), _LONGEST_CLAUSE)
    set_apart = bool(set(link) & APART) and len(link) <= _LONGEST_CLAUSE
    if not set_apart or at >= _LONGEST_CLAUSE or set(behind[:at]) & APART:
        return
    noun = singular(next(iter(behind[at + 2 :]), ""))
    named = {(head(one), head(other)), (head(other), head(one))}
    kinds = {"", head(one), head(other)} | PEOPLE
    if (noun == "one" and head(said) in kinds) or (head(said), noun) in named:
        yield from _judged(said, one, other)


def _counts(quantity: Quantity) -> bool:
    return operand(quantity) and quantity.kind is QuantityKind.COUNT and quantity.value > 1


def _same(one: Quantity, other: Quantity) -> bool:
    return same_thing(head(one), head(other)) or {head(one), head(other)} <= PEOPLE


def _judged(said: Quantity, one: Quantity, other: Quantity) -> Iterator[Ratio]:
    if one.value < other.value:
        one, other = other, one
    made = one.value / other.value
    slack = 0.5 / said.value if said.value >= _FAR else 0.0
    if said.bound is not Bound.EXACT or not 1 / _FAR < made / said.value < _FAR:
        return
    if abs(made / said.value - 1) > max(_SLACK, slack):
        yield Ratio(said, one, other)

"""An amount for each, how many there are, and what they make together, where a sentence has these
three numbers and no others: "4,800 calls in 30 days, an average of 160 a day"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Bound, Counted, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex, TimexType
from copydesk.understand.derived.neighbours import Numbers, head
from copydesk.understand.lang.en.quantity_conclusions import (
    AVERAGED,
    BOUT_NOUNS,
    PEOPLE,
    SUMMED,
)
from copydesk.understand.lang.en.quantity_relations import HEADS_OF
from copydesk.understand.quantity.links import words_after, words_before, words_between
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.sentences import Sentence

_LENGTHS = {
    Grain.MINUTE: "minute",
    Grain.HOUR: "hour",
    Grain.DAY: "day",
    Grain.WEEK: "week",
    Grain.MONTH: "month",
    Grain.YEAR: "year",
}
_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})
_BOUNDS = frozenset({Bound.EXACT, Bound.ABOUT})
_SLACK = 0.04
_HEDGED_SLACK = 0.12
_FAR = 12
_LONGEST_LINK = 12
_TERMS = 3
_SHORTEST = 4
_PER = frozenset({"per", "a", "an", "each", "every"})


@dataclass(frozen=True, slots=True)
class Product:
    """How many, how much for each, and what that makes."""

    count: Quantity
    each: Quantity
    total: Quantity

    @property
    def right(self) -> float:
        """The total that the other two make."""
        return self.count.value * self.each.value


def find_products(
    prose: str,
    sentences: Sequence[Sentence],
    quantities: Sequence[Quantity],
    timexes: Sequence[Sequence[Timex]],
) -> Iterator[Product]:
    """Three numbers of a sentence that are surely meant of one another and do not fit."""
    for group in Numbers(sentences, quantities).groups():
        index = group[0].sentence
        bounds = sentences[index].span
        terms = sorted((*group, *_lengths(timexes[index], index)), key=lambda q: q.span.start)
        if len(terms) != _TERMS or any(q.bound not in _BOUNDS for q in terms):
            continue
        for found in _arranged(prose, terms, bounds):
            if not _agree(found):
                yield found


def _lengths(timexes: Sequence[Timex], sentence: int) -> Iterator[Quantity]:
    """Lengths of time as counts of their unit."""
    for timex in timexes:
        stated = timex.stated
        if timex.type is not TimexType.DURATION or stated.unit is None:
            continue
        exact = stated.amount.exact if stated.amount else None
        if exact is not None and stated.unit in _LENGTHS:
            unit, value = _LENGTHS[stated.unit], float(exact)
            counted = Counted(timex.span, unit, (unit,))
            yield Quantity(
                timex.span,
                timex.span,
                value,
                value,
                value,
                1.0,
                Bound.EXACT,
                QuantityKind.COUNT,
                counted=counted,
                sentence=sentence,
            )


def _arranged(prose: str, terms: Sequence[Quantity], bounds: Span) -> Iterator[Product]:
    """The only way in which the three can be count, amount for each and total."""
    found = [
        Product(count, each, total)
        for each in terms
        for total in terms
        for count in terms
        if len({each.span, total.span, count.span}) == _TERMS
        and _is_total(total, each)
        and _is_count(prose, count, each, bounds)
    ]
    if len(found) != 1:
        return
    product, last = found[0], terms[-1]
    link = words_between(prose, terms[-2], last)
    if len(link) > _LONGEST_LINK or product.count is last:
        return
    if last is product.each and _averaged(prose, last, link, bounds):
        yield product
    if last is product.total and _summed(last, link):
        yield product


def _is_total(total: Quantity, each: Quantity) -> bool:
    alike = total.kind is each.kind and total.unit == each.unit and total.kind in _KINDS
    named = not head(each) or not head(total) or same_thing(head(each), head(total))
    return alike and named and total.value > each.value and Scope.EACH not in total.scope


def _is_count(prose: str, count: Quantity, each: Quantity, bounds: Span) -> bool:
    """Whether an amount is said to be for each of those counted."""
    if count.value <= 1 or count.per:
        return False
    noun = head(count)
    names = {noun, *(count.counted.words if count.counted else ())}
    per = _per(prose, each, bounds)
    if per:
        people = per in HEADS_OF | PEOPLE and bool(names & PEOPLE)
        bouts = per in BOUT_NOUNS and noun in BOUT_NOUNS
        named = len(per) >= _SHORTEST and per in prose[count.span.start : count.span.end].lower()
        return people or bouts or named or same_thing(noun, per)
    if Scope.EACH in count.scope and count.span < each.span:
        return True
    if count.kind is not QuantityKind.COUNT:
        return False
    behind = words_after(prose, each.span, bounds.end, 30)[:1]
    return Scope.EACH in each.scope or behind in {("each",), ("apiece",)}


def _per(prose: str, each: Quantity, bounds: Span) -> str:
    """What an amount is for: "a day", "per inhabitant", "for every pupil"; or nothing."""
    if each.per:
        return each.per
    behind = words_after(prose, each.span, bounds.end, 40)
    behind = behind[1:] if behind[:2] in {("for", "each"), ("for", "every")} else behind
    told = behind[:1] and behind[0] in _PER and behind[1:2] and behind[1].isalpha()
    return behind[1] if told else ""


def _averaged(prose: str, each: Quantity, link: tuple[str, ...], bounds: Span) -> bool:
    """Whether the amount for each is worked out from the numbers before it."""
    begun = words_before(prose, each.number_span, bounds.start, 40)[-4:]
    apart = [k for k, word in enumerate(link) if word in {",", "–", "—", "(", ":"}]
    if not apart or "and" in link[apart[-1] :]:
        return False
    clause = link[apart[-1] + 1 :]
    if not clause or clause == ("at",):
        return True
    return bool(set(begun) & AVERAGED) or bool(set(clause) & AVERAGED)


def _summed(total: Quantity, link: tuple[str, ...]) -> bool:
    """Whether the total is said to be what the two before it make."""
    apart = {",", "so", "or", "–", "—", "(", "fetch", "cost"} & set(link)
    barred = {"out", "including", "plus", "another", "extra", "than", "and"} & set(link)
    told = Scope.TOTAL in total.scope or bool(SUMMED & set(link))
    return bool(apart) and not barred and told


def _agree(found: Product) -> bool:
    hedged = any(q.bound is not Bound.EXACT for q in (found.count, found.each, found.total))
    slack = _HEDGED_SLACK if hedged else _SLACK
    rough = sum(
        q.precision / 2 / q.value
        for q in (found.count, found.each, found.total)
        if q.value % 1 or q.precision > 1
    )
    ratio = found.right / found.total.value
    return not 1 / _FAR < ratio < _FAR or abs(ratio - 1) <= slack + min(rough, 0.1)

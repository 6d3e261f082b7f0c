"""Sums and differences that the numbers before them do not make, by whatever words: "318 people in
Leith and 187 in Antrey, a combined workforce of 515"; "The roof needs £25,000. They have £18,400
and are £7,600 short"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import Numbers, alike, head, kin, names_people
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS
from copydesk.understand.lang.en.quantity_derived import KINDS_OF_THINGS, OTHERS
from copydesk.understand.lang.en.quantity_relations import BRINGING, COLLECTIVES
from copydesk.understand.lang.en.quantity_results import (
    ALSO_OWN,
    CAST,
    COMPARED_WITH,
    CONCLUDED,
    GAMES,
    OPENED,
    OUTCOMES,
    PARTED,
    PARTED_PHRASES,
    SUMMED,
    SUMMED_PHRASES,
    THRESHOLDS,
)
from copydesk.understand.quantity.links import words_after, words_before, words_between, words_in
from copydesk.understand.sentences import Sentence

_MEANT = 6
"""The evidence by which a number is taken to be a result: of 1,084 real articles (``eval.corpora``,
at most 350 of a set) one number had as much, that of all pages, "1 / 18", which is left out now."""
_KINDS = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})
_NO_RESULT = frozenset({Scope.EACH, Scope.NEGATED, Scope.INCLUDED, Scope.OLDER, Scope.ADDED})
_NO_OPERAND = frozenset({Scope.EACH, Scope.NEGATED, Scope.INCLUDED, Scope.BY})
_FAR = 3
_REACH = 400
_ONE = re.compile(r"\ban? ")
_SINGLE = re.compile(
    r"(?:,|,? and) (?P<item>an? [a-z-]+(?: (?!and\b)[a-z-]+)?)(?=,| and an? |[.;:)–—]| -)"
)
_THE_BEFORE = re.compile(r"\b[Tt]he\s\Z")
_UNREAD = re.compile(r"(?<=[a-z] )\d{1,3}(?=[,;:.]? (?!January|a\.m|p\.m|[A-Z]))")
_MOST = 9
_LONGEST = 14
_LONGEST_CLOSE = 12
_SIGNS = frozenset(",;:()–—-")
_NEAR = 0.35
_DIGITS = 3
_ROW = 3
_DOZEN = 12
_PAIR = 2
"""A number as "both", which, told behind, makes nothing of those before it."""
_HUNDRED = 100
_STRANGERS = -5
_LEAST = 0.02


@dataclass(frozen=True, slots=True)
class Result:
    """A number said to come of others, which does not.

    Attributes:
        stated: the number.
        operands: what it comes of, in reading order.
        sign: 1 for a sum, -1 for a difference of two.
    """

    stated: Quantity
    operands: tuple[Quantity, ...]
    sign: int

    @property
    def right(self) -> float:
        """What the operands make."""
        values = [one.value for one in self.operands]
        return sum(values) if self.sign > 0 else max(values) - min(values)

    @property
    def room(self) -> float:
        """What rounding may hide."""
        numbers = (*self.operands, self.stated)
        grain = min(one.precision for one in numbers)
        slack = 0.0 if grain == 1 else grain * len(numbers) / 2
        coarse = max(one.precision for one in numbers)
        return max(slack, coarse / 2 if coarse > grain and coarse > 1 else 0.0)

    @property
    def off(self) -> bool:
        """Whether the stated number is wrong."""
        return abs(self.right - self.stated.value) > self.room + 1e-9 * self.stated.value


def find_results(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Result]:
    """Results that surely come of the numbers before them and do not fit, where no others near
    them make them."""
    for found, meant in candidate_results(prose, sentences, quantities):
        if meant >= _MEANT:
            yield found


def candidate_results(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[tuple[Result, int]]:
    """Each wrong result that nothing near it explains, and how much speaks for it."""
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        for at, stated in enumerate(group):
            if not _may_be_result(stated) or _is_of_pages(prose, stated):
                continue
            near = numbers.around(group, at)
            own = _with_ones(prose, near.before, stated)
            earlier = [one for told in numbers.earlier(stated.sentence, _FAR) for one in told]
            window = [*earlier, *own, *near.after, *near.later][-3 * _MOST :]
            pool = [
                one
                for one in (*earlier, *own)
                if _may_make(one, stated) and not _is_of_holders(prose, one, stated)
            ]
            said = _said(prose, own, stated, bounds, near.after)
            best: tuple[Result, int] | None = None
            for result in _candidates(pool, stated):
                if _skips(prose, result, window):
                    continue
                meant = _meant(prose, result, pool, said, bounds)
                if best is None or meant > best[1]:
                    best = result, meant
            if best and best[0].off and not _explained(stated, window, best[0]):
                again = sum(one.value == stated.value for one in quantities) > 1
                yield best[0], best[1] - 3 * again


def _with_ones(prose: str, before: Sequence[Quantity], stated: Quantity) -> tuple[Quantity, ...]:
    """The numbers before a result and the single items of their row: "nine guards, a nurse and a
    teacher"."""
    found: list[Quantity] = []
    ends = [*(one.span.start for one in before[1:]), stated.span.start]
    for one, end in zip(before, ends, strict=False):
        found.append(one)
        at = max(one.span.end, one.counted.span.end if one.counted else 0)
        if one.kind is not QuantityKind.COUNT or not one.exact:
            continue
        while single := _SINGLE.match(prose, at, end):
            span = Span(*single.span("item"))
            found.append(
                replace(
                    one,
                    span=span,
                    number_span=span,
                    value=1.0,
                    low=1.0,
                    high=1.0,
                    precision=1.0,
                    counted=None,
                    scope=frozenset(),
                )
            )
            at = single.end()
    return tuple(found)


def _skips(prose: str, result: Result, window: Sequence[Quantity]) -> bool:
    """Whether digits that were not read as a number stand among those of a result, or "a driver"
    makes up what a sum lacks."""
    start = max(result.operands[0].span.start, result.stated.span.start - _REACH)
    ones = len(_ONE.findall(prose, start, result.stated.span.start))
    ones -= sum(prose.startswith("a", one.span.start) for one in result.operands)
    if result.sign > 0 and 0 < result.stated.value - result.right <= ones:
        return True
    spans = [one.span for one in window]
    return any(
        not any(span.start <= found.start() < span.end for span in spans)
        for found in _UNREAD.finditer(prose, start, result.stated.span.start)
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """What the words around a number say: how surely it is a sum, a difference, a conclusion, and
    whether it is set apart behind the numbers before it."""

    summed: int
    parted: int
    concluded: bool
    apart: bool
    opened: bool


def _said(
    prose: str,
    before: Sequence[Quantity],
    stated: Quantity,
    bounds: Span,
    after: Sequence[Quantity],
) -> _Said:
    start = before[-1].span.end if before else bounds.start
    lead = words_before(prose, stated.span, start, 110)
    if ";" in lead:
        lead = lead[len(lead) - lead[::-1].index(";") - 1 :]
    end = after[0].span.start if after else bounds.end
    tail = words_after(prose, stated.span, end, 60)
    tail = tail[: next((n for n, word in enumerate(tail) if word in _SIGNS - {"-"}), len(tail))]
    signs = [n for n, word in enumerate(lead) if word in _SIGNS - {"-"}]
    own = lead[signs[-1] + 1 :] if signs and before else lead
    close, behind = own[-5:], tail[:5]
    summed = bool(set(close) & SUMMED) or bool(set(behind) & SUMMED)
    summed = summed or _has(own[-4:], SUMMED_PHRASES) or _has(behind, SUMMED_PHRASES)
    summed = summed or Scope.TOTAL in stated.scope
    parted = bool(set(close) & PARTED) or bool(set(behind[:4]) & PARTED)
    parted = parted or _has(own[-4:], PARTED_PHRASES) or _has(behind, PARTED_PHRASES)
    parted = parted and not _is_threshold(own, behind)
    sure = parted and bool((set(close) | set(behind)) & (PARTED - ALSO_OWN))
    concluded = bool(set(own[:4] or lead[-4:]) & CONCLUDED) or own[:1] == ("or",)
    return _Said(
        3 * summed,
        2 * parted + sure,
        concluded,
        bool(signs) and bool(before),
        bool(set(tail) & OPENED or set(own[-7:]) & COMPARED_WITH),
    )


def _is_threshold(lead: Sequence[str], tail: Sequence[str]) -> bool:
    """Whether a number is how many make a majority: "where 32 make a majority"."""
    words = (*lead[-5:], *tail)
    return "majority" in words and lead[-2:] != ("majority", "of") and bool(set(words) & THRESHOLDS)


def _has(words: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    return bool(set(pairwise(words)) & set(phrases))


def _is_of_pages(prose: str, one: Quantity) -> bool:
    """Whether it is the number of all pages: "1 / 18"."""
    return "/" in prose[max(0, one.span.start - 2) : one.span.start]


def _may_be_result(one: Quantity) -> bool:
    plain = one.kind in _KINDS and one.exact and one.value > 2
    return plain and not one.scope & _NO_RESULT and one.per is None


def _may_make(one: Quantity, stated: Quantity) -> bool:
    plain = one.kind in _KINDS and one.exact and one.value > 0 and one.per is None
    return plain and not one.scope & _NO_OPERAND and alike(one, stated)


def _is_of_holders(prose: str, one: Quantity, stated: Quantity) -> bool:
    """Whether a number in words is of those who hold what is counted: "the three would have 82
    seats", "the two biggest groups have 107"."""
    word = prose[one.number_span.start : one.number_span.end]
    if one.value > _DOZEN or not word.isalpha() or not head(stated):
        return False
    if not _THE_BEFORE.search(prose, max(0, one.span.start - 5), one.span.start):
        return False
    return not kin(one, stated) and not (names_people(one) and names_people(stated))


def _candidates(pool: Sequence[Quantity], stated: Quantity) -> Iterator[Result]:
    """All numbers of its own sentence, or of those from the last one that has some; two of them
    for a difference."""
    own = [one for one in pool if one.sentence == stated.sentence]
    summed = _summed(own)
    rows = [own] if len(own) > 1 else []
    if len(own) <= 1 and len(pool) > 1:
        last = max((one.sentence for one in pool if one not in own), default=stated.sentence)
        rows.append([one for one in pool if one.sentence >= last])
        rows.append(list(pool))
    for row in [part for told in rows for part in (told, _large(told, stated))]:
        if 2 <= len(row) <= _MOST and max(one.value for one in row) < stated.value:
            yield Result(stated, tuple(row), 1)
    recent = list(pool[-4:])
    for one, other in combinations(recent, 2):
        if other is recent[-1] or (len(own) > 1 and one in own):
            more, less = max(one.value, other.value), min(one.value, other.value)
            if more > stated.value and more != less and not summed & {one.span, other.span}:
                yield Result(stated, (one, other), -1)


def _summed(row: Sequence[Quantity]) -> set[Span]:
    """Those of a row of three and more that a number behind them is the sum of: it closes them."""
    for end in range(_ROW, len(row)):
        for start in range(end - _ROW + 1):
            parts = row[start:end]
            room = 1e-6 + sum(one.precision for one in parts if one.value % 1) / 2
            if abs(sum(one.value for one in parts) - row[end].value) <= room:
                return {one.span for one in parts}
    return set()


def _large(row: Sequence[Quantity], stated: Quantity) -> list[Quantity]:
    """Those that are not too small to matter beside a sum."""
    return [one for one in row if one.value >= _LEAST * stated.value]


def _meant(prose: str, result: Result, pool: Sequence[Quantity], said: _Said, bounds: Span) -> int:
    """How much speaks for a number being that sum or difference."""
    stated, row = result.stated, result.operands
    score = said.summed if result.sign > 0 else said.parted
    other_fate = stated.counted is not None and stated.counted.state is not None
    if result.sign < 0 and (not said.parted or other_fate):
        return 0
    if result.sign > 0 and not said.summed and (said.parted or not _closes(prose, result)):
        return 0
    lead = words_before(prose, stated.span, bounds.start)
    if result.sign > 0 and lead[-1:] == ("to",) and set(lead[-8:]) & BRINGING and len(row) < _ROW:
        return 0
    if set(words_in(prose, row[0].span.end, stated.span.start)) & OTHERS and result.sign > 0:
        return 0
    own = sum(one.sentence == stated.sentence for one in row)
    score -= 2 * (not own and result.sign > 0 and result.right < _HUNDRED)
    score -= 3 * (not own and lead[:1] in {("a",), ("an",)})
    score += 2 if own == len(row) else 1 if own else 0
    score -= stated.sentence - row[0].sentence > 1
    score += said.concluded + said.apart - 3 * said.opened
    score += _row(prose, row) if result.sign > 0 else 0
    score += len(_large(pool, stated)) == len(row)
    score += _nouns(result)
    return score + _slip(result)


def _closes(prose: str, result: Result) -> bool:
    """Whether a number stands right behind a row and may count the same, as a sum would."""
    last, stated = result.operands[-1], result.stated
    link = words_between(prose, last, stated)
    if len(link) > _LONGEST_CLOSE and last.sentence == stated.sentence:
        return False
    whole = head(stated)
    kinds = not whole or whole in KINDS_OF_THINGS | COLLECTIVES | GAMES | GENERIC_HEADS
    named = [one for one in result.operands if head(one)]
    return kinds or not named or any(kin(one, stated) for one in named)


def _row(prose: str, row: Sequence[Quantity]) -> int:
    """Whether numbers are told as one row, the more of them the surer."""
    if len({one.sentence for one in row}) > 1:
        return 0
    links = [words_between(prose, one, other) for one, other in pairwise(row)]
    listed = all(len(link) <= _LONGEST for link in links) and "and" in links[-1]
    lists = sum("and" in link for link in links)
    return min(len(row), 4) - 1 if listed and lists == 1 else -1 - 3 * (lists > 1)


def _nouns(result: Result) -> int:
    """Whether all count the same, or kinds that make up what the result counts."""
    heads = [head(one) for one in result.operands]
    named = [one for one in heads if one]
    whole = head(result.stated)
    if result.stated.kind is not QuantityKind.COUNT:
        return 1
    if named and set(named) <= OUTCOMES and len(named) > 2:
        return 3 if whole in GAMES else -4
    if set(named) <= CAST and "abstention" in named:
        return 2
    if any(one in OUTCOMES | CAST for one in named) and whole in {"point", "goal"}:
        return -4
    told = [one for one in result.operands if head(one)]
    if not all(kin(one, other) for one, other in pairwise(told)):
        kinds = whole in KINDS_OF_THINGS or not whole
        return 1 if all(map(names_people, told)) or (kinds and result.sign > 0) else _STRANGERS
    if named and whole and not any(kin(one, result.stated) for one in result.operands):
        return 0
    return 1


def _slip(result: Result) -> int:
    """How likely the stated number is a slip of the right one."""
    right, stated = result.right, result.stated.value
    if right <= 0:
        return -6
    grain = min(one.precision for one in (*result.operands, result.stated))
    one, other = (str(round(value / grain)) for value in (right, stated))
    off = sum(a != b for a, b in zip(one, other, strict=False))
    digit = len(one) == len(other) and (off == 1 or sorted(one) == sorted(other))
    if digit:
        return 3 if len(one) >= _DIGITS else 1
    if abs(right - stated) <= 2:
        return 1
    own = all(part.sentence == result.stated.sentence for part in result.operands)
    return (-1 if own else -2) if abs(right - stated) <= _NEAR * right else -6


def _explained(stated: Quantity, window: Sequence[Quantity], result: Result) -> bool:
    """Whether numbers near it make a number: it is told twice, a run or two of them add up to it,
    or it is one less another, or times another."""
    near = [one for one in window if one is not stated and one.bounded and one.value > 0]
    missing = abs(result.right - stated.value)
    beside = [one for one in near if one.sentence == stated.sentence and alike(one, stated)]
    if any(one.value == missing for one in beside if one not in result.operands):
        return True
    told = [one for one in near if alike(one, stated)]
    row = sum(one.value for one in result.operands) + stated.value
    if any(one.value == row for one in told):
        return True
    room = max(result.room, 1e-9 * stated.value)
    made = [one.value for one in told]
    for start, end in combinations(range(len(told) + 1), 2):
        made.append(sum(one.value for one in told[start:end]))
    for one, other in combinations(told, 2):
        if other.sentence <= stated.sentence or kin(other, stated):
            made += [one.value + other.value, abs(one.value - other.value)]
    every = [one.value for one in near if one.value > _PAIR or one.sentence <= stated.sentence]
    if stated.value > _DOZEN:
        made += [one * other for one, other in combinations(every, 2)]
    if any(Scope.EACH in one.scope for one in near):
        made += [
            one * other + more
            for one, other in combinations(every, 2)
            for more in every
            if more not in {one, other}
        ]
        made += [sum(two) for two in combinations([a * b for a, b in pairwise(every)], 2)]
    return any(abs(value - stated.value) <= room for value in made)

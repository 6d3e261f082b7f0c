"""Changes and multiples drawn from numbers told just before: "…, a rise of a third"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import Numbers, alike, head, operand
from copydesk.understand.derived.rates_made import (
    Sense,
    interval_of,
    made_of,
    off_by_a_digit,
    rate_of,
    span_of,
)
from copydesk.understand.lang.en.quantity_conclusions import (
    BASES,
    EARLIER,
    FALLS,
    FRESH,
    LATER,
    LESS,
    MORE,
    MOVES,
    OPENING,
    PEOPLE,
    PLANNED,
    RISES,
    SHARES,
    SINCE,
    SUM_TAKEN_UP,
)
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS
from copydesk.understand.lang.en.quantity_relations import COLLECTIVES, PRICE_NOUNS
from copydesk.understand.quantity.links import words_after, words_before, words_between, words_in
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.share_wording import CLOSING
from copydesk.understand.quantity.shares import meet
from copydesk.understand.sentences import Sentence

_RATES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.MULTIPLE})
_FAR = 3
"""How many sentences back an operand may stand."""
_MEANT = 6
"""The evidence by which two numbers are taken to be those of a conclusion."""
_SURE = 9
"""The evidence beyond which only what the number found makes with others is an explanation."""
_MOST = 16
_LONGEST_LINK = 24
_LONGEST_CLAUSE = 6
_LONGEST_BASE = 9
_ALIKE = 4
_TAKING_UP = frozenset({"that", "this", "it", "which", "they"})
_ARTICLES = frozenset({"a", "an", "the"})
_DETERMINERS = frozenset({"the", "its", "their"})
_AS_MUCH = {("many",), ("much",), ("large",), ("big",)}
_PAIR = 2
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A rate with the two numbers that it is meant of.

    Attributes:
        rate: the change or multiple.
        sense: what it says of them.
        one: the newer number.
        other: the number that it is compared with.
    """

    rate: Quantity
    sense: Sense
    one: Quantity
    other: Quantity


Candidate = tuple[Conclusion, int, bool]
"""A rate with the two numbers most likely meant, how much speaks for them, and whether these or
other numbers near it explain it."""


def surely_wrong(candidates: Iterable[Candidate]) -> Iterator[Conclusion]:
    """Rates with the two numbers that they are surely meant of and do not fit, where no other
    numbers near them fit either."""
    return (found for found, meant, holds in candidates if meant >= _MEANT and not holds)


def find_conclusions(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Candidate]:
    """The rates of a text that are drawn from numbers near them."""
    numbers = Numbers(sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        for at, rate in enumerate(group):
            if rate.kind not in _RATES or Scope.NEGATED in rate.scope:
                continue
            told = [q for some in numbers.earlier(rate.sentence, _FAR) for q in some]
            window = _Window(prose, bounds, group, at, tuple(told))
            found = window.concluded()
            if found:
                yield found


@dataclass(frozen=True, slots=True)
class _Said:
    """How the words put a rate.

    Attributes:
        sense: what it says.
        tail: the words behind it, after what says so.
        score: how far these words speak of a conclusion.
    """

    sense: Sense
    tail: tuple[str, ...]
    score: int


class _Window:
    """A rate among the numbers near it."""

    def __init__(
        self,
        prose: str,
        bounds: Span,
        group: Sequence[Quantity],
        at: int,
        told: tuple[Quantity, ...],
    ) -> None:
        self._prose = prose
        self._bounds = bounds
        self._rate = group[at]
        self._before = tuple(q for q in group[:at] if _is_operand(q))
        self._last = group[at - 1] if at else None
        self._next = group[at + 1] if at + 1 < len(group) else None
        self._told = tuple(q for q in told if _is_operand(q))
        self._pool = (*self._told, *(q for q in group if _is_operand(q)))

    def concluded(self) -> tuple[Conclusion, int, bool] | None:
        """The two numbers most likely meant."""
        if not self._before:
            return self._of_earlier()
        if self._last is not self._before[-1]:
            return None
        link = words_between(self._prose, self._before[-1], self._rate)
        if len(link) > _LONGEST_LINK or any(word[0].isdigit() for word in link):
            return None
        clause, opener = _clause(link)
        said = self._said(clause)
        if said is None:
            return None
        choices = list(self._with_base(said, opener))
        based = bool(choices)
        if opener in {";", ":"} and not (clause and clause[0] in _ARTICLES | {"or", "which"}):
            opener = ""
        if not choices and opener and len(clause) <= _LONGEST_CLAUSE and self._own(clause):
            score = said.score + _opened(clause, opener)
            score -= sum(word in {",", ";", "(", "—", "–"} for word in link[: -len(clause) - 1])
            choices = [(score + more, found) for more, found in self._changes(said)]
        if not choices:
            return None
        best, found = max(choices, key=lambda choice: (choice[0], choice[1].other.span.start))
        return found, best, self._holds(found, sure=based or best >= _SURE)

    def _of_earlier(self) -> tuple[Conclusion, int, bool] | None:
        """ "They offer £8 a share. That is a third more than the £6 of May."; "It cost £6 in May
        and costs £8 now. That is a rise of a third"."""
        ahead = words_in(self._prose, self._bounds.start, self._rate.span.start)
        named = ahead[:1] == ("the",) and ahead[1:2] and ahead[1] in SUM_TAKEN_UP
        if not (set(ahead[:1] + ahead[-6:]) & _TAKING_UP or named) or self._last:
            return None
        said = self._said(_clause(ahead)[0][-2:])
        near = [q for q in self._told if q.sentence == self._rate.sentence - 1]
        if said is None:
            return None
        base = self._next
        if base is None:
            return self._of_pair(said, near) if ahead[0] in _TAKING_UP else None
        if named and not near:
            near = [q for q in self._told if q.sentence == self._rate.sentence - 2]
        near = [q for q in near if _like(q, base) and 1 / _ALIKE < q.value / base.value < _ALIKE]
        if len(near) != 1:
            return None
        for score, found in self._with_base(said, "", near):
            return found, score + bool(named), self._holds(found, sure=score >= _SURE)
        return None

    def _of_pair(
        self, said: _Said, told: Sequence[Quantity]
    ) -> tuple[Conclusion, int, bool] | None:
        """The only two numbers of the sentence before."""
        if len(told) != _PAIR or not _like(*told) or said.tail[:1] not in _ENDS:
            return None
        old, new = told
        if not self._rightly(said.sense, new, old) and self._order(old, new) <= 0:
            old, new = new, old
        if not self._rightly(said.sense, new, old):
            return None
        score = _MEANT - 1 + self._near(said.sense, new, old) + min(0, _nouns(new, old))
        found = Conclusion(self._rate, said.sense, new, old)
        return found, score, self._holds(found, sure=score >= _SURE)

    def _own(self, clause: tuple[str, ...]) -> bool:
        return not set(clause) & FRESH or clause[:2] == ("so", "that")

    def _said(self, clause: tuple[str, ...]) -> _Said | None:
        """What the words around a rate make of it; None where it stands for itself."""
        following = words_after(self._prose, self._rate.span, self._bounds.end, 80)
        following = following[1:] if following[:1] == ("-",) else following
        if self._rate.kind is QuantityKind.MULTIPLE:
            named = not clause or clause[-1] in _ARTICLES
            if not named and following[:1] not in {("as",), ("the",), ("its",), ("their",)}:
                return None
            return _Said(Sense.TIMES, following, 1)
        if clause[-1:] in {("of",), ("is",), ("was",)} and len(clause) > 1 and _known(clause[-2]):
            return _gauged(clause[-2], following)
        if clause[-1:] == ("of",) and len(clause) > 1:
            return _gauged(clause[-2], following)
        if clause in {("up",), ("down",)}:
            return _Said(Sense.UP if clause[-1] == "up" else Sense.DOWN, following, 1)
        first = following[0] if following else ""
        if first in MORE or first in LESS:
            return _Said(Sense.UP if first in MORE else Sense.DOWN, following[1:], 1)
        if "again" in following[:4]:
            return None
        if first == "as" and following[1:2] in _AS_MUCH:
            return _Said(Sense.TIMES, following[2:], 1)
        if clause[-1:] and clause[-1] in _ARTICLES and first and first not in CLOSING:
            noun = next((k for k, w in enumerate(following[:4]) if _known(w)), -1)
            return _gauged(following[noun], following[noun + 1 :]) if noun >= 0 else None
        return None

    def _with_base(
        self, said: _Said, opener: str, told: Sequence[Quantity] = ()
    ) -> Iterator[tuple[int, Conclusion]]:
        """ "£40, a third more than the usual £35": compared with the number right behind."""
        base = self._next
        if base is None or not _is_operand(base):
            return
        link = words_between(self._prose, self._rate, base)
        inner = link[len(link) - len(_shared_tail(said.tail, link)) :]
        if not 0 < len(inner) <= _LONGEST_BASE or set(inner) & {",", ";", "and", "but", "("}:
            return
        owned = self._prose[: base.span.start].rstrip().endswith(("'s", "’s"))
        if not (inner[0] in SINCE | _DETERMINERS or owned or set(inner) & PRICE_NOUNS):
            return
        if said.sense is Sense.TIMES and "than" in inner:
            return
        behind = words_after(self._prose, base.span, self._bounds.end, 30)
        if behind[:1] in {("to",), ("%",)}:
            return
        for one in told or self._before[-2:]:
            if not _like(one, base):
                continue
            score = 4 + bool(opener) + 2 * bool(set(inner) & (BASES | EARLIER)) + _nouns(one, base)
            score += len([q for q in self._before if _like(q, base)]) == 1
            score += 1 if self._rightly(said.sense, one, base) else -4
            score -= 3 * (said.sense is not Sense.TIMES and self._beyond(said.sense, one, base))
            yield score, Conclusion(self._rate, said.sense, one, base)

    def _rightly(self, sense: Sense, new: Quantity, old: Quantity) -> bool:
        if sense is Sense.MOVED:
            return True
        rises = sense is Sense.UP or (sense is Sense.TIMES and rate_of(self._rate) > 1)
        return new.value > old.value if rises else new.value < old.value

    def _changes(self, said: _Said) -> Iterator[tuple[int, Conclusion]]:
        """The last number before the rate and one told before it, as old and new."""
        tail, last = said.tail, self._before[-1]
        planned = tail[1:2] if tail[:1] == ("than",) and _ends(tail) else ()
        compared = tail[:1] in {("than",), ("on",), ("from",)}
        if compared and not planned and not self._retold(tail[1:5]):
            return
        if tail[:1] and tail[0] in {"of", "per", "point", "points"}:
            return
        if tail[:1] == ("the",) and not (tail[1:2] and tail[1] in BASES and tail[2:3] in _ENDS):
            return
        if tail[:1] == ("as",) and tail[1:] and "as" in tail[2:4]:
            return
        others = [q for q in self._pool if q.span < last.span and _like(last, q)]
        for other in others[-1:]:
            if _nouns(last, other) < 0 and last.kind is QuantityKind.COUNT:
                continue
            order = self._order(other, last)
            if planned:
                ahead = words_before(self._prose, other.span, max(0, other.span.start - 60))
                alike = PLANNED if planned[0] in PLANNED else {planned[0]}
                order = 2 if alike & set(ahead[-6:]) else 0
            old, new = (last, other) if order < 0 else (other, last)
            turned = said.sense is Sense.TIMES and not self._rightly(said.sense, new, old)
            if turned and order < 1:
                old, new = new, old
            back = last.sentence - other.sentence
            score = (2, 0, -1, -2)[min(back, _FAR)] + 2 * abs(order) - 2 * (not order)
            score += (len(others) == 1) + max(_nouns(last, other), 0) // 2
            score += 1 if self._rightly(said.sense, new, old) else -9
            as_much = tail[:1] == ("as",) and tail[1:2] in _AS_MUCH and tail[2:3] in _ENDS
            score += 1 if as_much or not tail or tail[0] in CLOSING else 0
            score += self._near(said.sense, new, old)
            yield score, Conclusion(self._rate, said.sense, new, old)

    def _retold(self, words: tuple[str, ...]) -> bool:
        """Whether the time that a rate compares with was told of one of the numbers."""
        then = set(words) & {"year", "month", "week", "quarter", "season", "planned", "expected"}
        first = self._told[0] if self._told else self._before[0]
        return bool(then & set(words_in(self._prose, first.span.end, self._rate.span.start)))

    def _order(self, first: Quantity, second: Quantity) -> int:
        """1 where the first of two numbers is surely the older, -1 where the second is."""
        link = words_between(self._prose, first, second)
        against = {"from", "against", "compared", "versus", "instead"}
        if set(link[-4:]) & against or "having" in link:
            return -1
        behind = words_after(self._prose, second.span, self._rate.span.start, 30)
        if any(map(_YEAR.fullmatch, link)) and "last" in behind:
            return 1
        looked = second.sentence == first.sentence and bool(set(behind) & EARLIER)
        if looked or "had" in link[-3:] or set(behind[:4]) & PLANNED:
            return -1
        ahead = words_before(self._prose, first.span, max(0, first.span.start - 40), 40)[-4:]
        if set(ahead) & EARLIER or set(link[:5]) & EARLIER:
            return 1
        return int(bool(set(link) & LATER))

    def _near(self, sense: Sense, one: Quantity, other: Quantity) -> int:
        """Whether the rate is near what two numbers make, as slips are."""
        made, said = made_of(sense, one, other), rate_of(self._rate)
        less, more = sorted((abs(made), abs(said)))
        if more > 3 * less + 1e-9:
            return -3
        return (more <= 2 * less + 1e-9) + off_by_a_digit(made, said, self._rate)

    def _beyond(self, sense: Sense, one: Quantity, other: Quantity) -> bool:
        less, more = sorted((abs(made_of(sense, one, other)), abs(rate_of(self._rate))))
        return more > 5 * less

    def _holds(self, found: Conclusion, *, sure: bool) -> bool:
        """Whether the numbers found make the rate, or other numbers near it do.

        A change that is right only from the new to the old number is wrong.

        Args:
            sure: whether only pairs with a number found count.
        """
        rated = interval_of(self._rate)
        pool = [q for q in self._pool if q.bounded or q in {found.one, found.other}][-_MOST:]
        for one, other in permutations(pool, 2):
            at_base = other is found.other and one in self._before
            if sure and not at_base and one is not found.one:
                continue
            turned = (one, other) == (found.other, found.one)
            if turned or not _like(one, other) or other.value <= 0:
                continue
            if meet(span_of(found.sense, one, other), rated):
                return True
        return False


_ENDS = {(), (".",), (",",), (";",)}


def _is_operand(one: Quantity) -> bool:
    """Whether a number is one that a rate may be drawn from; it may be one for each."""
    return operand(replace(one, scope=one.scope - {Scope.EACH}))


def _shared_tail(tail: tuple[str, ...], link: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a link that are left after what says how the rate compares."""
    k = len(link)
    while k > 0 and tail[:k] != link[len(link) - k :]:
        k -= 1
    return link[len(link) - k :]


def _known(word: str) -> bool:
    return word in RISES or word in FALLS or word in MOVES


def _gauged(noun: str, tail: tuple[str, ...]) -> _Said | None:
    """What a rate says that a noun names: "a premium of", "a 35 per cent improvement"."""
    if noun in RISES or noun in FALLS:
        return _Said(Sense.UP if noun in RISES else Sense.DOWN, tail, 2)
    return _Said(Sense.MOVED, tail, 1) if noun in MOVES else None


def _clause(link: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """The words behind the last sign or "so" before a rate, and that sign."""
    for k in range(len(link) - 1, -1, -1):
        if link[k] in OPENING:
            return link[k + 1 :], link[k]
    return link, ""


def _opened(clause: tuple[str, ...], opener: str) -> int:
    """How closely a clause sets its rate beside what went before."""
    if opener == "so":
        return 2
    if not clause or clause[0] in _ARTICLES or opener == "or":
        return 1
    drawn = {"which", "that", "for", "or", "this", "just", "only", "barely", "roughly"}
    if clause[0].endswith("ing") or clause[0] == "which":
        return 1
    return 0 if clause[0] in drawn else -2


def _ends(tail: tuple[str, ...]) -> bool:
    return len(tail) < 3 or tail[2] in CLOSING


def _like(one: Quantity, other: Quantity) -> bool:
    if one is other or not alike(one, other):
        return False
    return one.per == other.per or not (one.per and other.per)


def _nouns(one: Quantity, other: Quantity) -> int:
    """2 where both name one thing, 0 where one of them names nothing, -2 where they differ."""
    a, b = head(one), head(other)
    if not a or not b or QuantityKind.MONEY in {one.kind, other.kind}:
        return 0
    if same_thing(a, b) or {a, b} <= PEOPLE or (one.counted and b in one.counted.words):
        return 2
    if other.counted and a in other.counted.words:
        return 2
    if {a, b} & (GENERIC_HEADS | COLLECTIVES | SHARES):
        return 0
    behind = one.counted is not None and one.counted.span.start > one.span.start
    return -2 if behind and one.kind is QuantityKind.COUNT else 0

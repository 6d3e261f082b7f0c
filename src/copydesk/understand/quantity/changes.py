"""Changes from one value to another, and the rate or the amount that a text gives for them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_relations import (
    COMPARING,
    COMPARISONS_DOWN,
    COMPARISONS_UP,
    FALLING,
    RISING,
    STEPS,
)
from copydesk.understand.quantity.links import (
    by_sentence,
    same_measure,
    words_after,
    words_before,
    words_between,
    words_in,
)
from copydesk.understand.quantity.shares import share_interval
from copydesk.understand.sentences import Sentence

_RATES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION, QuantityKind.MULTIPLE})
_VALUES = frozenset(
    {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.PERCENT}
)
_LONGEST_LINK = 9
_SAID_AGAIN = frozenset("number figure total toll count tally level price it them that".split())
_AGAINST = frozenset({"from", "than", "against", "versus", "above", "below"})
_AGAINST_PAIRS = frozenset(
    {("instead", "of"), ("compared", "with"), ("compared", "to"), ("up", "on"), ("down", "on")}
)
_NEW_CLAUSE = frozenset({";", "while", "but", "whereas"})
_THAT_IS = {
    (subject, verb) for subject in ("that", "this", "it") for verb in ("is", "was", "'s", "makes")
}
_LONGEST_OPENING = 4
_FORECASTS = frozenset("forecast forecasts estimate estimates outlook target rate rates".split())
"""After a word of change: the word names what is changed ("cut its growth forecast")."""
_FROM_WORDS = frozenset("the a an its their record last year previous this of on".split())


@dataclass(frozen=True, slots=True)
class Change:
    """A change that the text states.

    Attributes:
        old, new: the values before and after.
        rates: what the text says of its size: percentages, fractions, multiples, or amounts in
            the unit of the values.
        direction: 1 for words of rising, -1 for words of falling, 0 when it does not say, or
            when the two are compared rather than one made into the other.
        certain: whether both ends stand in one sentence.
    """

    old: Quantity
    new: Quantity
    rates: tuple[Quantity, ...]
    direction: int
    certain: bool = True


def find_changes(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Change]:
    """All changes with both ends, in reading order; sentences with several are left out."""
    before: tuple[Quantity, ...] = ()
    for group in by_sentence(quantities):
        bounds = sentences[group[0].sentence].span
        yield from _steps(prose, group, bounds)
        yield from _resumed(prose, before, group, bounds)
        yield from _that_is_more(prose, before, group, bounds)
        before = group
        pairs = list(_pairs(prose, group, bounds))
        for old, new in pairs:
            others = {q for pair in pairs for q in pair}
            yield _change(prose, group, old, new, bounds, others)


def _pairs(
    prose: str, group: Sequence[Quantity], bounds: Span
) -> Iterator[tuple[Quantity, Quantity]]:
    for i, old in enumerate(group):
        if old.kind not in _VALUES or not old.exact or not _after_from(prose, old, bounds):
            continue
        behind = _new_behind(prose, group, i)
        new = behind or _new_before(prose, group, i, bounds)
        if new:
            yield _in_unit_of(old, new) if behind else old, new


def _steps(prose: str, group: Sequence[Quantity], bounds: Span) -> Iterator[Change]:
    """ "fell 42 points, or 2.4 percent, to 1,678": the old value is the new one less the step."""
    for step, rate, new in zip(group, group[1:], group[2:], strict=False):
        if rate.kind not in _RATES or rate.kind is QuantityKind.MULTIPLE:
            continue
        link, tail = words_between(prose, step, rate), words_between(prose, rate, new)
        verb = words_before(prose, step.span, bounds.start, 30)[-3:]
        moves = [1 if word in RISING else -1 for word in verb if word in RISING | FALLING]
        if link[-2:] != (",", "or") or len(link) > 3 or tail != (",", "to") or len(moves) != 1:
            continue
        if step.kind not in _VALUES or step.unit != new.unit or not (step.exact and new.exact):
            continue
        value = new.value - moves[0] * step.value
        if value > 0:
            old = replace(new, value=value, low=value, high=value, span=step.span)
            yield Change(old, new, (rate,), 0)


def _resumed(
    prose: str, before: Sequence[Quantity], group: Sequence[Quantity], bounds: Span
) -> Iterator[Change]:
    """ "41,300 had no power … brought the number down to 8,300, a drop of four fifths"."""
    for new, rate in pairwise(group):
        if rate.kind not in _RATES - {QuantityKind.MULTIPLE} or new.kind not in _VALUES:
            continue
        ahead = words_before(prose, new.span, bounds.start, 50)
        tail = words_between(prose, new, rate)
        moves = [
            1 if word in RISING else -1
            for before, word in pairwise(("", *tail))
            if word in RISING | FALLING and before != "-"
        ]
        gauged = tail[:1] == (",",) and tail[-1:] == ("of",) and len(tail) <= 5
        if ahead[-1:] != ("to",) or not set(ahead) & _SAID_AGAIN or not gauged or len(moves) != 1:
            continue
        olds = [q for q in before if q.exact and q.kind is new.kind and q.unit == new.unit]
        olds = [q for q in olds if (new.value - q.value) * moves[0] > 0]
        low, high = share_interval(rate)
        if olds and not any(low <= abs(new.value / q.value - 1) <= high for q in olds):
            yield Change(olds[0], new, (rate,), 0, certain=False)


def _that_is_more(
    prose: str, before: Sequence[Quantity], group: Sequence[Quantity], bounds: Span
) -> Iterator[Change]:
    """ "They pay €8.40. That is 38 per cent more than the €6.56 of May": no amount of the sentence
    before is so much more."""
    if len(group) < 2 or not before or before[0].sentence != group[0].sentence - 1:
        return
    rate, old = group[:2]
    link = words_between(prose, rate, old)
    up, down = set(link[:2]) & COMPARISONS_UP, set(link[:2]) & COMPARISONS_DOWN
    opening = words_before(prose, rate.span, bounds.start)
    taken_up = opening[:2] in _THAT_IS and len(opening) <= _LONGEST_OPENING
    if not taken_up or rate.kind is not QuantityKind.PERCENT or bool(up) == bool(down):
        return
    if "," in link or len(link) > _LONGEST_LINK or not old.exact or old.kind not in _VALUES:
        return
    news = [q for q in before if q.exact and q.kind is old.kind and q.unit == old.unit]
    near = [q for q in news if (q.value - old.value) * (1 if up else -1) > 0]
    low, high = share_interval(rate)
    if near and not any(low <= abs(q.value / old.value - 1) <= high for q in near):
        yield Change(old, near[0], (rate,), 0, certain=len(news) == 1)


def _after_from(prose: str, old: Quantity, bounds: Span) -> bool:
    """Whether a number is where a change began, or what a new one is set against."""
    words = words_before(prose, old.span, bounds.start, 40)
    for k in range(len(words) - 1, max(-1, len(words) - 5), -1):
        if words[k] in _AGAINST or words[k - 1 : k + 1] in _AGAINST_PAIRS:
            return True
        if words[k] not in _FROM_WORDS:
            return False
    return False


def _in_unit_of(old: Quantity, new: Quantity) -> Quantity:
    """The older number, in the unit that only the newer one tells: "from 1 to 2 million pesos"."""
    bare = old.kind is QuantityKind.COUNT and not old.counted and old.unit is None
    return replace(old, kind=new.kind, unit=new.unit) if bare and new.unit else old


def _new_behind(prose: str, group: Sequence[Quantity], i: int) -> Quantity | None:
    """ "from 50 to 54"; "from 2,150 cedis a month to 2,494", where the unit is elided."""
    for new in group[i + 1 : i + 2]:
        link = words_between(prose, group[i], new)
        short = len(link) <= _LONGEST_LINK and "," not in link and "and" not in link
        if not short or link[-1:] != ("to",) or not new.exact:
            continue
        if not group[i].per and same_measure(group[i], replace(new, per=None)):
            return replace(new, per=None)
        if same_measure(group[i], new) or (new.unit and _in_unit_of(group[i], new) != group[i]):
            return new
        if new.kind is QuantityKind.COUNT and not new.counted and group[i].unit:
            return replace(new, kind=group[i].kind, unit=group[i].unit)
    return None


def _new_before(prose: str, group: Sequence[Quantity], i: int, bounds: Span) -> Quantity | None:
    """ "to 54 from 50"; "54, up 8 per cent from 50"; "54, up from 50"."""
    for k in (i - 1, i - 2):
        if k < 0:
            return None
        new, old = group[k], group[i]
        if not group[i].per and 0.1 < new.value / (group[i].value or 1.0) < 10:
            new = replace(new, per=None)
        if old.kind is QuantityKind.COUNT and not old.counted and new.kind is QuantityKind.MONEY:
            old = replace(old, kind=new.kind, unit=new.unit)
        if not same_measure(new, old) or not new.exact:
            continue
        if k == i - 2 and group[i - 1].kind not in _RATES and not _is_amount(prose, group[i - 1]):
            return None
        link = words_between(prose, new, group[i])
        if len(link) > _LONGEST_LINK + 7 or ";" in link:
            return None
        if _compares(link, k == i - 1):
            return new
        if len(link) > _LONGEST_LINK + 4 or link[-1:] != ("from",):
            return None
        to = words_before(prose, new.span, bounds.start, 12)[-1:] == ("to",)
        moved = any(word in RISING or word in FALLING for word in link)
        if (to and (k == i - 1 or link[0] == ",") and link[-1] == "from") or moved:
            return new
    return None


def _compares(link: tuple[str, ...], adjacent: bool) -> bool:
    """ "214, 6 per cent more than the 206"; "$2.75 instead of $2.50"; "54, against 50"."""
    if "than" in link:
        compared = bool(set(link) & (COMPARISONS_UP | COMPARISONS_DOWN))
        return not adjacent and compared and bool({",", "was", "is", "were", "are"} & set(link))
    tail = tuple(word for word in link if word not in _FROM_WORDS - {"of", "on"})
    if not adjacent and tail[-1:] in {("below",), ("above",)}:
        return "," in link
    set_beside = tail[-1:] in {("against",), ("versus",)} or tail[-2:] in _AGAINST_PAIRS
    return set_beside and (adjacent or "," in link)


def _is_amount(prose: str, quantity: Quantity) -> bool:
    return quantity.kind in _VALUES


def _change(
    prose: str,
    group: Sequence[Quantity],
    old: Quantity,
    new: Quantity,
    bounds: Span,
    taken: set[Quantity],
) -> Change:
    start, end = min(old.span, new.span), max(old.span, new.span)
    rates = tuple(
        q
        for q in group
        if q not in taken
        and (q.kind in _RATES or _amount_of(q, old))
        and _near(q, start, end)
        and not _clause_between(prose, q, start, end)
        and _sizes(prose, q, bounds)
    )
    words = words_before(prose, start, bounds.start, 50)[-7:]
    inside = words_between_spans(prose, start, end)
    began = words_before(prose, old.span, bounds.start, 30)[-4:]
    direction = _direction(words, inside) if "from" in began else 0
    return Change(old, new, rates, direction)


def words_between_spans(prose: str, one: Span, other: Span) -> tuple[str, ...]:
    """The words and signs between two spans."""
    return words_after(
        prose, one, other.start, other.start - one.end if other.start > one.end else 0
    )


def _amount_of(quantity: Quantity, value: Quantity) -> bool:
    if value.kind is QuantityKind.PERCENT:
        return quantity.kind is QuantityKind.POINTS
    if value.kind is QuantityKind.COUNT:
        bare = quantity.counted is None or _head(value) in {"", quantity.counted.head}
        return quantity.kind is QuantityKind.COUNT and Scope.BY in quantity.scope and bare
    return same_measure(quantity, value)


def _head(quantity: Quantity) -> str:
    return quantity.counted.head if quantity.counted else ""


def _near(quantity: Quantity, start: Span, end: Span) -> bool:
    return start.start - 60 <= quantity.span.end and quantity.span.start <= end.end + 40


def _clause_between(prose: str, rate: Quantity, start: Span, end: Span) -> bool:
    """Whether a new clause begins between a rate and the ends of a change."""
    before = rate.span.end <= start.start
    left, right = (rate.span.end, start.start) if before else (end.end, rate.span.start)
    words = words_in(prose, left, right)
    broken = any(word in _NEW_CLAUSE for word in words)
    return broken or (before and any(pair == (",", "and") for pair in pairwise(words)))


_CLOSED = {(), (".",), (",",), (";",)}


def _sizes(prose: str, rate: Quantity, bounds: Span) -> bool:
    """Whether a number says how large a change is: "rose 12%", "a drop of a fifth", "a 9% rise"."""
    if rate.kind is QuantityKind.MULTIPLE:
        occasions = prose[rate.span.start : rate.span.end].lower() in {"twice", "thrice"}
        return not occasions or bool(words_after(prose, rate.span, bounds.end)[:1] not in _CLOSED)
    before = words_before(prose, rate.span, bounds.start, 40)[-4:]
    after = words_after(prose, rate.span, bounds.end)[:1]
    if "after" in before:
        return False
    if after and after[0] in COMPARING:
        return after[0] not in {"tax", "stake", "chance", "point", "points", "share"}
    moves = [k for k, word in enumerate(before) if word in RISING | FALLING | STEPS]
    if not moves or "to" in before[moves[-1] :] or "from" in before[moves[-1] :]:
        return before[-2:] == ("or", "by") or before[-1:] == ("by",)
    return after[:1] != ("of",)


def _direction(before: Sequence[str], inside: Sequence[str]) -> int:
    """By the last word of change before the pair, or by the only one inside it."""
    named = tuple(
        word
        for word, behind in zip_longest(before, before[1:], fillvalue="")
        if behind not in _FORECASTS
    )
    for words in (inside, tuple(reversed(named))):
        for word in words:
            if word in RISING:
                return 1
            if word in FALLING:
                return -1
    return 0


def factor_interval(rate: Quantity) -> tuple[float, float]:
    """What a multiple allows: "doubled" 1.85 to 2.2, "more than doubled" up to three and a half."""
    value = rate.value
    match rate.bound:
        case Bound.NEARLY:
            return 0.8 * value, 1.01 * value
        case Bound.JUST_OVER:
            return 0.98 * value, 1.2 * value
        case Bound.ABOUT:
            return 0.8 * value, 1.25 * value
        case Bound.AT_LEAST | Bound.MORE_THAN:
            return 0.98 * value, 1.75 * value
        case Bound.LESS_THAN | Bound.AT_MOST:
            return 0.0, 1.02 * value
        case _:
            return 0.88 * value, 1.2 * value

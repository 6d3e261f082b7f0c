"""Small groups taken up again by how many they are: "two brothers … the trio"; "eight fishermen …
all nine crew members"; "passed 6–3 … the four opponents"; "four conditions: the first …, the second
… and the third"."""

import re
from collections.abc import Iterator, Sequence

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.neighbours import head, kin, names_people
from copydesk.understand.lang.en.quantity_counted import GENERIC_HEADS, RESTRICTING, STATES
from copydesk.understand.lang.en.quantity_groups import (
    CREWS,
    DISSENTERS,
    GROUP_NOUNS,
    JOINED,
    SUBSETS,
    SUPPORTERS,
)
from copydesk.understand.lang.en.quantity_relations import SEXES
from copydesk.understand.quantity.conflicts import Conflict
from copydesk.understand.quantity.links import LOOKED_THROUGH, words_after, words_before, words_in
from copydesk.understand.sentences import Sentence

_FAR = 6
_MOST = 30
_VOTE_FAR = 4
_DEFINITE = frozenset({"all", "the", "those", "these"})
_SINGLE = re.compile(r"(?:,|\b(?:and|with|plus|or)) (?:an?|his|her|their|its|one|the|[A-Z])\b")
_ONE_MORE = re.compile(r"\b(?:and|with|plus|or) (?:an?|his|her|their|its|one)\b")
_BESIDE = 80
_FEWEST_ITEMS = 2
_BARRED = frozenset({Scope.REST, Scope.ADDED, Scope.INCLUDED, Scope.EACH, Scope.NEGATED})


def find_parties(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Conflict]:
    """Counts that take up a group told before at another size, where nothing explains it."""
    counts = [one for one in quantities[:LOOKED_THROUGH] if one.cell is None]
    for at, later in enumerate(counts):
        if later.kind is not QuantityKind.COUNT or not later.exact or later.scope & _BARRED:
            continue
        if not 2 <= later.value <= _MOST or later.value % 1:
            continue
        bounds = sentences[later.sentence].span
        before = words_before(prose, later.span, bounds.start, 16)
        found = _listed(prose, later, counts[at + 1 :], bounds)
        if not found and before[-1:] and before[-1] in _DEFINITE:
            earlier = [one for one in counts[:at] if one.sentence < later.sentence]
            found = _sides(later, earlier) or _group(prose, sentences, later, earlier)
        if found:
            yield found


def _group(
    prose: str, sentences: Sequence[Sentence], later: Quantity, earlier: Sequence[Quantity]
) -> Conflict | None:
    bounds = sentences[later.sentence].span
    end = max(later.span.end, later.counted.span.end if later.counted else 0)
    following = words_after(prose, Span(later.span.start, end), bounds.end, 30)[:1]
    word = later.span.cut(prose).lower()
    named = later.counted is not None and len(later.counted.words) <= 1
    takes_up = word in GROUP_NOUNS or (named and names_people(later)) or _is_crew(later)
    if not takes_up or set(following) & (RESTRICTING | {"of", "-"}):
        return None
    near = [one for one in earlier if later.sentence - one.sentence <= _FAR]
    people = [one for one in near if names_people(one) or _is_crew(one) or _state(one)]
    if not people or any(one.value != people[0].value for one in people):
        return None
    first = people[0]
    if first.value < _FEWEST_ITEMS or not first.exact or first.scope & _BARRED:
        return None
    if not _may_be(first, later, word):
        return None
    loose = [one for one in near if one.kind is QuantityKind.COUNT and not head(one)]
    if any(one.value == later.value or one.span > first.span for one in loose):
        return None
    start = sentences[first.sentence].span.start
    between = prose[start : bounds.start]
    words = set(words_in(between, 0, min(len(between), 299)))
    if len(between) >= 299 or words & JOINED:
        return None
    grown = later.value > first.value
    single = _ONE_MORE if word in GROUP_NOUNS else _SINGLE
    if grown and single.search(between[: first.span.start - start + _BESIDE]):
        return None
    if not grown and (words & (SUBSETS | set(STATES)) or later.value * 2 < first.value):
        return None
    if later.value > 2 * first.value or later.value == first.value:
        return None
    return Conflict(later, first, "the same people named again")


def _state(one: Quantity) -> str | None:
    return one.counted.state if one.counted else None


def _is_crew(one: Quantity) -> bool:
    return one.counted is not None and bool(set(one.counted.words) & CREWS)


def _may_be(first: Quantity, later: Quantity, word: str) -> bool:
    """Whether two counts are of the same people by their nouns."""
    if word in GROUP_NOUNS or kin(first, later):
        return True
    if _is_crew(later):
        return _is_crew(first) or _state(first) == "aboard"
    return head(later) in GENERIC_HEADS | SEXES and head(first) not in SEXES


def _sides(later: Quantity, earlier: Sequence[Quantity]) -> Conflict | None:
    """ "voted 6–3 … the four opponents"."""
    side = head(later) in DISSENTERS, head(later) in SUPPORTERS
    votes = [
        one
        for one in earlier
        if one.kind is QuantityKind.SCORE
        and len(one.terms) == _FEWEST_ITEMS
        and later.sentence - one.sentence <= _VOTE_FAR
    ]
    if not any(side) or len(votes) != 1:
        return None
    terms = votes[0].terms
    right = min(terms) if side[0] else max(terms)
    if later.value in terms or any(one.value == later.value for one in earlier):
        return None
    if abs(right - later.value) > max(2, right):
        return None
    return Conflict(later, votes[0], "the vote had another number of them")


def _listed(
    prose: str, told: Quantity, behind: Sequence[Quantity], bounds: Span
) -> Conflict | None:
    """ "four conditions: the first …, the second … and the third …"."""
    ordinals = [
        one for one in behind if one.sentence == told.sentence and one.kind is QuantityKind.ORDINAL
    ]
    if len(ordinals) < _FEWEST_ITEMS or ":" not in prose[told.span.end : ordinals[0].span.start]:
        return None
    if [one.value for one in ordinals] != list(range(1, len(ordinals) + 1)):
        return None
    starts = all(
        words_before(prose, one.span, bounds.start, 8)[-1:] in {("the",), ("a",), (":",)}
        for one in ordinals
    )
    last = prose[ordinals[-2].span.end : ordinals[-1].span.start]
    if not starts or "and" not in last or ordinals[-1].value == told.value:
        return None
    return Conflict(told, ordinals[-1], "so many are told one by one")

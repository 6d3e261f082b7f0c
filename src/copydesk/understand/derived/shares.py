"""Shares that no whole near them explains: "Of the 640 pupils 160 stayed away, 45 per cent"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.derived.far_wholes import FarWholes
from copydesk.understand.derived.neighbours import (
    Neighbours,
    Numbers,
    alike,
    far_off,
    head,
    kin,
    makes_share,
    names_people,
    operand,
)
from copydesk.understand.lang.en.quantity_counted import GAUGE_NOUNS, GENERIC_HEADS, STOPS
from copydesk.understand.lang.en.quantity_derived import (
    HEDGING,
    OF_ONES,
    RESTATING,
    SET_APART,
    WHOLES,
)
from copydesk.understand.lang.en.quantity_relations import (
    COLLECTIVES,
    FULLNESS,
    LARGER_WHOLES,
    WHOLE_OPENERS,
)
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.links import (
    LOOKED_THROUGH,
    words_after,
    words_before,
    words_between,
)
from copydesk.understand.quantity.proportion import Proportion
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.share_wording import CLOSING, noun_phrase, partitive
from copydesk.understand.quantity.shares import names_a_part, share_interval
from copydesk.understand.sentences import Sentence

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_LONGEST_LINK = 14
_SHORTEST_STEM = 4
_CLOSELY = 2
_MEANT = 5
"""The evidence by which a part and a whole are taken to be those of a share.

Set by whether relations hold that nobody can mean by chance: on 381 reports of the packs and 1,164
real articles (29 November 2026) all ten with as much held, of those with less 4 of 7.
"""
_LIKELY_MEANT = 2
"""The evidence that is enough where no other number of the article explains the share.

On 1,164 real articles and 650 reports of the packs (30 November 2026) three shares had as much and
none of them was right."""
_PLACED = frozenset("there here in at abroad".split())
"""Words behind a share by which it is of a part of the whole: "a fifth of its staff there"."""
_JOINERS = frozenset({";", "and", "but", "while", "whereas", "as", "when", "than"})
_COINS = frozenset({"cent", "penny", "pence", "centime", "kopeck", "paisa"})
_MEANING = frozenset({"means", "meant", "is", "are", "equals", "makes", "requires", "needs"})
_VOTES = frozenset({"vote", "ballot", "seat"})
_VOTERS = frozenset({"member", "deputy", "senator", "delegate", "judge", "lawmaker", "councillor"})
_PLACED_IN = {("in",), ("at",), ("across",), ("aboard",), ("on",)}
_DRAWING = frozenset({"of", "from", "on", "among", "against"})
_POINTING = frozenset({("of", "those"), ("of", "these"), ("of", "that")})
_PRONOUNS = frozenset({"all", "them", "those", "these"})
_TAKEN_UP = frozenset({"it", "that", "this"})
_DETERMINERS = frozenset("the its their his her our a an of this that".split())
_IN_EACH = {("for", "every"), ("for", "each"), ("in", "the"), ("on", "the"), ("of", "every")}


def find_derived_shares(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Proportion]:
    """Shares with the part and the whole that they are surely meant of and do not fit, where no
    other number near them fits either; those that are likely meant where none of the article
    does."""
    told = [one for one in quantities[:LOOKED_THROUGH] if operand(one)]
    for found, meant, holds in candidate_shares(prose, sentences, quantities):
        if holds or meant < _LIKELY_MEANT:
            continue
        bounds = sentences[found.share.sentence].span
        placed = _PLACED & set(words_after(prose, found.share.span, bounds.end, 80)[:6])
        if meant >= _MEANT or not (placed or _made_anywhere(found, told)):
            yield found


def _made_anywhere(found: Proportion, told: Sequence[Quantity]) -> bool:
    """Whether the part, or what it leaves, is such a share of any number of the article."""
    rated = share_interval(found.share)
    return any(
        one.value > found.part.value
        and alike(found.part, one)
        and makes_share(found.part, one, rated, rest=True)
        for one in told
    )


def candidate_shares(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[tuple[Proportion, int, bool]]:
    """Each share with the part and the whole most likely meant, how much speaks for them, and
    whether these or other numbers near it explain it."""
    numbers = Numbers(sentences, quantities)
    far = FarWholes(prose, sentences, quantities)
    for group in numbers.groups():
        bounds = sentences[group[0].sentence].span
        for at, share in enumerate(group):
            near = numbers.around(group, at)
            rate = _as_rate(prose, share, bounds)
            if rate is None:
                continue
            found = _of_part(prose, near, rate, bounds) or _worked_out(prose, near, rate, bounds)
            if found is None or found[1] < _MEANT:
                found = _of_far(prose, near, rate, bounds, far) or found
            if found:
                yield found


def _as_rate(prose: str, share: Quantity, bounds: Span) -> Quantity | None:
    """A share as such; "26 cents for every euro" is one of 26 per cent."""
    if share.kind in _SHARES:
        before = words_before(prose, share.span, bounds.start, 30)
        if Scope.TO in share.scope and _restating(before):
            share = replace(share, scope=share.scope - {Scope.TO})
        return share if names_a_part(prose, share, bounds) else None
    if share.kind is QuantityKind.COUNT and head(share) in _COINS and share.counted:
        following = words_after(prose, share.counted.span, bounds.end)[:2]
        if following in _IN_EACH and share.value < 100:
            return replace(share, kind=QuantityKind.PERCENT)
    return None


def _of_part(
    prose: str, near: Neighbours, rate: Quantity, bounds: Span
) -> tuple[Proportion, int, bool] | None:
    """The share of the number right before it."""
    parts = [one for one in near.before if operand(one)]
    if not parts or parts[-1] is not near.before[-1]:
        return None
    link = words_between(prose, parts[-1], rate)
    bound = _bound(link) if len(link) <= _LONGEST_LINK else 0
    following = words_after(prose, rate.span, bounds.end)
    full = following[:1] != () and following[0] in FULLNESS
    unread = any(word[0].isdigit() for word in link)
    if unread or not (bound or full):
        return None
    if full:
        bound = 3
    if words_after(prose, parts[-1].span, bounds.end, 30)[:2] in OF_ONES:
        near = _without_items(prose, near)
    rated = share_interval(rate)
    choices: list[tuple[int, Proportion]] = []
    for part in _parts(prose, parts):
        for whole in near.all:
            if whole is part or not operand(whole) or not alike(part, whole):
                continue
            if whole.value <= part.value or whole.span.start > rate.span.end + 60:
                continue
            if _drawn(prose, part, whole) and bound == 1:
                bound = 2
            score = bound + _binds(prose, near, part, whole, rate, bounds)
            choices.append((score, Proportion(part, whole, rate, certain=False)))
    if not choices:
        return None
    best, found = max(choices, key=lambda choice: (choice[0], choice[1].whole.span.start))
    holds = any(makes_share(other.part, other.whole, rated, rest=False) for _, other in choices)
    return found, best, holds or _explained(near, parts, found, rated)


def _of_far(
    prose: str, near: Neighbours, rate: Quantity, bounds: Span, far: FarWholes
) -> tuple[Proportion, int, bool] | None:
    """The share of the number right before it in a whole told further off."""
    parts = [one for one in near.before if operand(one)]
    if not parts or parts[-1] is not near.before[-1]:
        return None
    part, link = parts[-1], words_between(prose, parts[-1], rate)
    bound = _bound(link) if len(link) <= _LONGEST_LINK else 0
    following = words_after(prose, rate.span, bounds.end, 80)
    wholes = {q.value: q for q in far.of(part, following)}
    larger = far.alike(part)
    by_kind = not wholes
    if by_kind:
        wholes = {q.value: q for q in islice(far.of_kind(part, following), 1)}
        larger = tuple(q for q in larger if not head(q) or kin(part, q) or _people(part, q))
    if bound < _CLOSELY or len(wholes) != 1 or any(word[0].isdigit() for word in link):
        return None
    whole = next(iter(wholes.values()))
    rated = share_interval(rate)
    holds = any(makes_share(part, one, rated, rest=False) for one in larger)
    score = (
        bound
        + 2
        + (by_kind or bool(whole.cell))
        - 3 * far_off(part.value / whole.value, rate.share or 0.0)
    )
    return Proportion(part, whole, rate, certain=False), score, holds


def _people(one: Quantity, other: Quantity) -> bool:
    """Whether both count people, by whatever noun."""
    return names_people(one) and names_people(other)


def _worked_out(
    prose: str, near: Neighbours, rate: Quantity, bounds: Span
) -> tuple[Proportion, int, bool] | None:
    """ "It takes two thirds of the 120 members, or 90 votes": the number that a share makes."""
    if len(near.after) < 2:
        return None
    whole, part = near.after[:2]
    if not (operand(whole) and operand(part)) or not alike(part, whole):
        return None
    link, tail = words_between(prose, rate, whole), words_between(prose, whole, part)
    of = "of" in link[:3] and len(link) <= _LONGEST_LINK // 2 and noun_phrase(link)
    bound = _bound(tail) if len(tail) <= _LONGEST_LINK else 0
    meaning = tail[-1:] != () and tail[-1] in _MEANING and len(tail) <= _LONGEST_LINK // 2
    if not of or not (bound or meaning) or part.value >= whole.value or not whole.exact:
        return None
    behind = words_after(prose, part.span, bounds.end, 30)
    votes = head(part) in _VOTES or head(whole) in _VOTES | _VOTERS
    closed = not behind or behind[0] in CLOSING
    named = head(part) in GENERIC_HEADS or head(whole) in COLLECTIVES
    kept = kin(part, whole) or not head(part) or votes or named
    score = max(bound, 2 * meaning) + 2 + closed + votes + (1 if kept else -3)
    exact = rate.kind is QuantityKind.FRACTION and votes and part.exact
    made = (rate.share or 0.0) * whole.value
    holds = abs(part.value - made) <= 1 if exact else False
    if not exact or rate.bound is not Bound.EXACT:
        holds = makes_share(part, whole, share_interval(rate), rest=False)
    return Proportion(part, whole, rate, certain=False), score, holds


def _parts(prose: str, parts: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The last number, or the one before it of which it is the whole: "12 of the 48"; both where
    the last may only say where the others are: "840 guests in 12 hotels"."""
    if len(parts) > 1 and _drawn(prose, *parts[-2:]):
        return (parts[-2],)
    if len(parts) > 1 and words_between(prose, *parts[-2:])[-1:] in _PLACED_IN:
        return (parts[-2], parts[-1])
    return (parts[-1],)


def _drawn(prose: str, part: Quantity, whole: Quantity) -> bool:
    """ "12 of the 48", "31,200 people out of an electorate of 48,000", "18 on income of 120"."""
    if part.value >= whole.value or not alike(part, whole):
        return False
    link = words_between(prose, part, whole)
    near = len(link) <= _LONGEST_LINK // 2 and not set(link) & {",", ";", "and", "but", ":"}
    return partitive(link, prose, whole) or (near and bool(set(link) & _DRAWING))


def _pointed(prose: str, part: Quantity, bounds: Span) -> bool:
    """Whether a part points back to its whole: "13,500 of those loans"."""
    return words_after(prose, part.span, bounds.end, 30)[:2] in _POINTING


def _bound(link: tuple[str, ...]) -> int:
    """How closely a share is set beside the number before the words between them."""
    if len(link) > 1 and link[-1] in HEDGING - SET_APART:
        link = link[:-1]
    restated = _restating(link)
    if restated is None and link[-1:] and link[-1] not in SET_APART:
        return 0
    rest = link[: -len(restated)] if restated else link[:-1]
    rest = rest[:-1] if rest[-1:] in {("which",), ("that",)} else rest
    rest = rest[:-1] if rest[-1:] and rest[-1] in SET_APART else rest
    if set(rest) & _JOINERS or "," in rest:
        return 1
    return 3 if noun_phrase(rest) else 2


def _restating(words: tuple[str, ...]) -> tuple[str, ...] | None:
    """The words at the end by which a share is said of what came before, if it is."""
    return next((tail for tail in RESTATING if words[-len(tail) :] == tail), None)


def _binds(
    prose: str, near: Neighbours, part: Quantity, whole: Quantity, rate: Quantity, bounds: Span
) -> int:
    """How much speaks for a part and a whole, beside how the share follows the part."""
    return (
        _tail(prose, whole, rate, bounds)
        + _nouns(prose, part, whole, bounds)
        + _place(prose, near, part, whole, bounds)
        - 3 * far_off(part.value / whole.value, rate.share or 0.0)
    )


def _tail(prose: str, whole: Quantity, rate: Quantity, bounds: Span) -> int:
    """What the words behind a share say: of the whole, of something else, or nothing."""
    following = words_after(prose, rate.span, bounds.end, 80)
    if rate.kind is not QuantityKind.FRACTION and head(rate) in _COINS:
        return 2
    if not following or following[0] in CLOSING:
        return 1
    if following[0] in FULLNESS:
        return 2
    if following[0] != "of":
        return -3
    if whole.span.start > rate.span.end:
        return 3
    return 2 if _takes_up(following[1:], whole, prose[bounds.start : rate.span.start]) else -9


def _takes_up(words: tuple[str, ...], whole: Quantity, before: str) -> bool:
    """Whether the noun phrase that begins there names what the whole counts, or just the whole.

    Args:
        before: the words of its sentence before it, which may name a larger whole.
    """
    phrase: list[str] = []
    if words[:1] and words[0] in _TAKEN_UP and (len(words) == 1 or words[1] in CLOSING):
        return True
    if words[:2] == ("what", "was"):
        return words[2:3] != () and words[2].endswith("ed")
    if words[:1] == ("what",):
        return words[1:2] in {("it",), ("they",)} and words[2:3] in {("is",), ("are",)}
    for at, word in enumerate(words):
        ends = word in CLOSING or word in STOPS - _DETERMINERS - _PRONOUNS
        if ends and phrase:
            break
        if word in _PRONOUNS and not _closes(words[at + 1 : at + 3]):
            return False
        if word not in _DETERMINERS:
            phrase.append(word)
    noun = singular(phrase[-1]) if phrase else ""
    if set(phrase) & LARGER_WHOLES - set(before.lower().split()):
        return False
    if noun in WHOLES or noun in COLLECTIVES or same_thing(noun, head(whole)):
        return True
    told = before.lower().split()
    if noun.endswith("ed") and set(phrase) & WHOLES:
        return True
    return len(noun) >= _SHORTEST_STEM and any(word.startswith(noun) for word in told)


def _closes(behind: tuple[str, ...]) -> bool:
    """Whether "them" or "those" ends there, or only says which: "those tested"."""
    if not behind or behind[0] in CLOSING or behind[0] in _DETERMINERS | _PRONOUNS:
        return True
    told = behind[0] in WHOLES or behind[0].endswith("ed")
    return told and (len(behind) == 1 or behind[1] in CLOSING)


def _nouns(prose: str, part: Quantity, whole: Quantity, bounds: Span) -> int:
    """Whether part and whole count the same."""
    own, other = head(part), head(whole)
    if not own or not other:
        return 0
    if kin(part, whole) or (part.counted and other in part.counted.words):
        return 2
    if _pointed(prose, part, bounds):
        return 1
    if other in COLLECTIVES | GAUGE_NOUNS or part.counted is None:
        return 0
    behind = part.counted.span.start > part.span.end
    return -3 if behind and whole.kind is QuantityKind.COUNT else 0


def _place(prose: str, near: Neighbours, part: Quantity, whole: Quantity, bounds: Span) -> int:
    """How the whole stands to the part: opened with, pointed back to, near."""
    score = 0
    same = whole.sentence == part.sentence
    if same:
        score += 1
        before = words_before(prose, whole.span, bounds.start, 24)
        score += 2 if before in WHOLE_OPENERS or before[-2:] in {(",", "of"), (";", "of")} else 0
        if part.span < whole.span:
            link = words_between(prose, part, whole)
            score += 2 if partitive(link, prose, whole) or _drawn(prose, part, whole) else 0
    behind = words_after(prose, part.span, bounds.end, 30)
    ahead = words_before(prose, part.span, bounds.start, 16)[-2:]
    if behind[:2] in OF_ONES or behind[:3] in OF_ONES or ahead in {("of", "which"), ("of", "whom")}:
        score += 2
    elif behind[:2] in {("of", "the"), ("of", "its"), ("of", "their")}:
        score += 1
    if Scope.REST in part.scope:
        gone = whole.value - part.value
        score += 1 + any(one.value == gone and alike(one, part) for one in near.all)
    others = [one for one in near.all if operand(one) and one.value > part.value]
    score += len([one for one in others if alike(part, one)]) == 1
    return score - 4 * _has_own_share(prose, near, whole)


def _has_own_share(prose: str, near: Neighbours, whole: Quantity) -> bool:
    """Whether a number is itself a part with its share: "1,400 votes, or 51 per cent"."""
    behind = [one for one in (*near.all, near.number) if one.span.start >= whole.span.end]
    first = min(behind, key=lambda one: one.span.start, default=None)
    if first is None or first is near.number or first.kind not in _SHARES:
        return False
    return bool(_bound(words_between(prose, whole, first)))


def _explained(
    near: Neighbours,
    parts: Sequence[Quantity],
    found: Proportion,
    rated: tuple[float, float],
) -> bool:
    """Whether the part is such a share of any number near it, or parts added up are."""
    wholes = [one for one in near.all if operand(one) and one is not found.part]
    shares = [found.part, *_sums(found.part, parts)]
    for whole in wholes:
        for part in shares:
            if part.value < whole.value and makes_share(part, whole, rated, rest=False):
                return True
        both = _added(found.part, whole)
        told_before = whole.span < found.share.span or Scope.OLDER not in whole.scope
        if (
            told_before
            and alike(found.part, whole)
            and makes_share(found.part, both, rated, rest=False)
        ):
            return True
    return False


def _without_items(prose: str, near: Neighbours) -> Neighbours:
    """The numbers near a share but for those that lay out a whole told before them: "It has 640
    beds: 410 in Graz, 150 in Linz and 80 in Wels"."""

    def kept(group: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
        for whole, first in pairwise(group):
            items = [one for one in group if one.span > whole.span]
            added = sum(one.value for one in items)
            link = words_between(prose, whole, first)
            if link[-1:] == (":",) and len(link) <= _CLOSELY and added == whole.value:
                return tuple(one for one in group if one not in items)
        return group

    return replace(near, earlier=tuple(map(kept, near.earlier)))


def _sums(part: Quantity, parts: Sequence[Quantity]) -> list[Quantity]:
    """The part added to those before it in its sentence, one by one."""
    summed = []
    added = part
    for one in reversed([one for one in parts if one.span < part.span and alike(one, part)]):
        added = _added(added, one)
        summed.append(added)
    return summed


def _added(one: Quantity, other: Quantity) -> Quantity:
    return replace(
        one, value=one.value + other.value, low=one.low + other.low, high=one.high + other.high
    )

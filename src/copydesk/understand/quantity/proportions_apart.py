"""Shares whose whole stands elsewhere: earlier in the sentence, before it, or in the article."""

from collections.abc import Sequence
from dataclasses import replace

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.links import words_after, words_before, words_between
from copydesk.understand.quantity.proportion import Proportion, comparable, whole_of
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.share_wording import (
    CLOSING,
    LONGEST_LINK,
    apposition,
    of_the_whole,
)
from copydesk.understand.quantity.shares import meet, ratio_interval, share_interval

_OF_THAT = frozenset(
    ("of", "that", noun) for noun in ("sum", "total", "number", "amount", "money", "figure")
)
_OF_THE = {("of", word) for word in ("the", "its", "their", "all")}
_CLOSED = {(), (",",), (".",), (";",), (")",)}
_ANAPHORIC = {("of", "them"), ("of", "these"), ("of", "those")}


def apposed_to_part(
    prose: str,
    group: Sequence[Quantity],
    i: int,
    bounds: Span,
    quantities: Sequence[Quantity],
) -> Proportion | None:
    """ "asked 1,200 people, and 480, or 30 per cent, said yes": the whole stands before."""
    if not i:
        return None
    part, share = group[i - 1], group[i]
    link = words_between(prose, part, share)
    following = words_after(prose, share.span, bounds.end)[:1]
    bracketed = link[-1:] == ("(",) and following == (")",)
    ahead = words_after(prose, share.span, bounds.end)
    closed = following in _CLOSED or of_the_whole(ahead, prose[bounds.start : share.span.start])
    parenthetic = link[:2] in _ANAPHORIC and link[2:] == (",",) and closed
    if not (bracketed or parenthetic or link[-2:] == (",", "or")) or not part.exact:
        return None
    if following == ("of",) and not of_the_whole(ahead, prose[bounds.start : share.span.start]):
        return None
    if part.scope & {Scope.FROM, Scope.EACH} or len(link) > LONGEST_LINK:
        return None
    wholes = [q for q in quantities if comparable(part, q) and q.value > part.value]
    part, near = _near_wholes(part, quantities) if parenthetic else (part, [])
    wholes = near or wholes
    just_told = _just_told(prose, part, bounds, quantities)
    wholes = just_told or wholes
    low, high = share_interval(share)
    if any(meet(ratio_interval(part, q), (low, high)) for q in wholes):
        return None
    if just_told:
        return Proportion(part, just_told[0], share)
    if near:
        return Proportion(part, near[-1], share)
    rest = [q for q in (*wholes, *group) if q is not part and comparable(part, q)]
    if any(low <= part.value / (part.value + q.value) <= high for q in rest):
        return None
    anaphoric = _wholly(prose, part, bounds)
    earlier = [q for q in group[: i - 1] if q in wholes and q.exact]
    if anaphoric:
        earlier = earlier[-1:]
    before = [q for q in earlier if anaphoric or whole_of(prose, q, part)]
    if not before and anaphoric:
        before = [q for q in wholes if q.sentence == part.sentence - 1 and q.exact][-1:]
    return Proportion(part, before[-1], share) if len(before) == 1 else None


def _near_wholes(part: Quantity, quantities: Sequence[Quantity]) -> tuple[Quantity, list[Quantity]]:
    """What "of them" may mean, in its sentence or the one before, and the part in its unit: "They
    had 640 tonnes. Aldea took 160 of them"."""
    before = [
        q
        for q in quantities
        if q.span.end <= part.span.start and part.sentence - q.sentence <= 1 and q.exact
    ]
    alike = [q for q in before if comparable(part, q) and q.value > part.value]
    if alike or not before or before[-1].kind is not QuantityKind.MEASURE:
        return part, alike
    whole = before[-1]
    measured = replace(part, kind=whole.kind, unit=whole.unit, per=whole.per)
    fits = whole.value > part.value and part.kind is QuantityKind.COUNT and not part.counted
    return (measured, [whole]) if fits else (part, [])


def _just_told(
    prose: str, part: Quantity, bounds: Span, quantities: Sequence[Quantity]
) -> list[Quantity]:
    """The one number that the sentence before opens with, where a part is said to be of it:
    "Seventeen films were shown: nine …. Six of them, or half, …"; "Of that sum €60 million"."""
    before = words_before(prose, part.span, bounds.start, 20)
    opened = before in _OF_THAT or (not before and _wholly(prose, part, bounds))
    told = [
        q
        for q in (replace(q, per=part.per) for q in quantities if q.sentence == part.sentence - 1)
        if q.exact and comparable(part, q) and q.value > part.value
    ]
    if not opened or not told or max(q.value for q in told) != told[0].value:
        return []
    return told[:1]


def _wholly(prose: str, part: Quantity, bounds: Span) -> bool:
    """Whether "of them" follows: the whole is that of the sentence before."""
    following = words_after(prose, part.span, bounds.end)[:2]
    before = words_before(prose, part.span, bounds.start, 20)
    return following in _ANAPHORIC or (before[-3:-1] in _ANAPHORIC and before[-1] == ",")


def share_of_noun(
    prose: str,
    group: Sequence[Quantity],
    i: int,
    bounds: Span,
    quantities: Sequence[Quantity],
) -> Proportion | None:
    """ "Half of the posts, 390, …", where the article says elsewhere how many posts there are."""
    if i + 1 >= len(group) or not group[i].counted:
        return None
    share, part = group[i], group[i + 1]
    link = words_between(prose, share, part)
    following = words_after(prose, part.span, bounds.end)[:1]
    if part.kind is not QuantityKind.COUNT or not part.exact or part.counted:
        return None
    if link[:2] not in {("of", "the"), ("of", "those"), ("of", "these"), ("the",)} or not following:
        return None
    if not apposition(link) or following[0] not in {",", ")", "–", "—"}:
        return None
    head = share.counted.head if share.counted else ""
    wholes = [
        q
        for q in quantities
        if q.counted
        and q.kind is QuantityKind.COUNT
        and q.sentence != share.sentence
        and same_thing(q.counted.head, head)
    ]
    exact = [q for q in wholes if q.exact and q.value > part.value]
    low, high = share_interval(share)
    if not exact or any(low <= part.value / q.value <= high for q in exact):
        return None
    return Proportion(part, exact[0], share, certain=False)


def share_of_named(
    prose: str,
    group: Sequence[Quantity],
    i: int,
    bounds: Span,
    quantities: Sequence[Quantity],
) -> Proportion | None:
    """ "It will cut 810 posts, or 25 per cent of the workforce", of whom the article tells just
    one number."""
    if not i:
        return None
    part, share = group[i - 1], group[i]
    following = words_after(prose, share.span, bounds.end)
    named = following[:2] in _OF_THE and following[2:3] and (following[3:4] or ".")[0][0] in CLOSING
    if not named or not apposition(words_between(prose, part, share)):
        return None
    if part.kind is not QuantityKind.COUNT or not part.exact or Scope.FROM in part.scope:
        return None
    noun = singular(following[2])
    wholes = [
        q
        for q in quantities
        if q.counted
        and q.kind is QuantityKind.COUNT
        and q.bounded
        and q is not part
        and same_thing(q.counted.head, noun)
        and not q.scope & {Scope.INCLUDED, Scope.ADDED, Scope.FROM, Scope.BY}
    ]
    if len({q.value for q in wholes}) != 1 or wholes[0].value <= part.value:
        return None
    return Proportion(part, wholes[0], share, certain=False)

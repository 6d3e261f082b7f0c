"""Shares worked out at the end of a sentence: "1,018 were in favour, which is 86 per cent"."""

from collections.abc import Sequence

from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import STATES
from copydesk.understand.lang.en.quantity_relations import COLLECTIVES, PARTITIVE_LINKS
from copydesk.understand.quantity.links import words_after, words_before, words_between
from copydesk.understand.quantity.proportion import Proportion, comparable
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.share_wording import CLOSING, gauged
from copydesk.understand.quantity.shares import meet, ratio_interval, share_interval

_CONCLUDING = frozenset({(",", "which", "is"), (",", "which", "was"), (",", "which", "makes")})
_BRIEFLY = frozenset({(",", "or"), (",", "that", "is"), (",", "i.e."), (":",), ("–",), ("—",)})
_THEM = frozenset({"them", "these", "those"})
_LONGEST_LINK = 16
_MOST = 12


def concluded(
    prose: str,
    group: Sequence[Quantity],
    i: int,
    bounds: Span,
    before: Sequence[Quantity],
) -> Proportion | None:
    """The part right before such a share with the whole named before it, where no two numbers of
    the sentence and of the one before make the share.

    Args:
        before: the quantities of the sentence before.
    """
    if not i:
        return None
    part, share = group[i - 1], group[i]
    link = words_between(prose, part, share)
    worked_out = link[-3:] in _CONCLUDING or (gauged(link) and _takes_up(prose, group, bounds))
    if len(link) > _LONGEST_LINK or not (worked_out or _briefly(link)):
        return None
    if part.scope & {Scope.FROM, Scope.EACH, Scope.OLDER} or not part.bounded:
        return None
    here = [q for q in group[: i - 1] if _whole(q, part)]
    back = [q for q in before if _whole(q, part)] if _takes_up(prose, group, bounds) else []
    wholes = here or back
    if not wholes:
        return None
    whole = wholes[-1]
    if len(wholes) > 1 and words_between(prose, *wholes[-2:]) in PARTITIVE_LINKS:
        whole = wholes[-2]
    if not _of_what(prose, share, bounds, whole, worked_out):
        return None
    around = group if here and Scope.INCLUDED in part.scope else (*before, *group)
    numbers = [q for q in around if q is not share][:_MOST]
    return None if _fits(numbers, share) else Proportion(part, whole, share)


def _briefly(link: tuple[str, ...]) -> bool:
    return any(link[-len(tail) :] == tail for tail in _BRIEFLY)


def _whole(quantity: Quantity, part: Quantity) -> bool:
    return comparable(part, quantity) and quantity.exact and quantity.value > part.value


def _takes_up(prose: str, group: Sequence[Quantity], bounds: Span) -> bool:
    """Whether a sentence opens "Of these", so that its whole stands in the one before."""
    words = words_before(prose, group[0].span, bounds.start, 40)
    return words[:1] == ("of",) and bool(set(words[1:2]) & _THEM)


def _of_what(prose: str, share: Quantity, bounds: Span, whole: Quantity, worked_out: bool) -> bool:
    """Whether a share goes on as that of the whole just named, or does not say of what."""
    following = words_after(prose, share.span, bounds.end)
    if not following or following[0] in CLOSING:
        return worked_out or not following or following[0] in ".;"
    if following[0] != "of":
        return False
    if following[1:2] and following[1] in _THEM:
        return True
    if following[1:2] not in {("the",), ("all",), ("its",), ("their",)} or len(following) < 3:
        return False
    noun = following[2]
    head = whole.counted.head if whole.counted else ""
    named = (
        noun in COLLECTIVES or same_thing(head, noun) or same_thing(head, noun.removesuffix("s"))
    )
    return named and (len(following) == 3 or following[3] in CLOSING)


def _fits(numbers: Sequence[Quantity], share: Quantity) -> bool:
    """Whether any two numbers make the share, as part and whole or as two parts of one whole."""
    low, high = share_interval(share)
    for one in numbers:
        for other in numbers:
            if one is other or not comparable(one, other) or one.value > other.value:
                continue
            least, most = ratio_interval(one, other)
            together = one.value / (one.value + other.value)
            if meet((least, most), (low, high)) or meet((1 - most, 1 - least), (low, high)):
                return True
            if low <= together <= high or low <= 1 - together <= high:
                return True
    return False


def lost_among(prose: str, group: Sequence[Quantity], i: int, bounds: Span) -> Proportion | None:
    """ "With 12 hurt among 480 riders, 2.5 per cent of riders were injured"."""
    if i < 2:
        return None
    part, whole, share = group[i - 2], group[i - 1], group[i]
    opening = words_before(prose, part.span, bounds.start, 24)
    link = words_between(prose, part, whole)
    if opening != ("with",) or not set(link) & {"among", "of", "in"} or not comparable(part, whole):
        return None
    state = part.counted.state if part.counted else None
    following = words_after(prose, share.span, bounds.end)[:8]
    told = {STATES[word] for word in following if word in STATES}
    told |= {"dead"} if "lost" in following else set()
    close = words_between(prose, whole, share)
    bound = len(close) <= 4 and close[-1:] == (",",) and following[:1] == ("of",)
    fits = state in told and part.value < whole.value and share.kind is QuantityKind.PERCENT
    return Proportion(part, whole, share) if bound and fits else None

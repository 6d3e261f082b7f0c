"""Parts, wholes and the shares that a text says they make."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import GAUGE_NOUNS
from copydesk.understand.lang.en.quantity_relations import (
    COLLECTIVES,
    FILLED_BY,
    FULLNESS,
    HOLDING,
    PARTITIVE_LINKS,
    PLACES_TO_FILL,
    WHOLE_OPENERS,
)
from copydesk.understand.quantity.concluded_shares import concluded, lost_among
from copydesk.understand.quantity.links import (
    LOOKED_THROUGH,
    by_sentence,
    words_after,
    words_before,
    words_between,
)
from copydesk.understand.quantity.proportion import WHOLES, Proportion, comparable, whole_of
from copydesk.understand.quantity.proportions_apart import (
    apposed_to_part,
    share_of_named,
    share_of_noun,
)
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.share_wording import (
    CLOSING,
    LONGEST_LINK,
    apposition,
    clause,
    gauged,
    names_total,
    noun_phrase,
    partitive,
    stands_apart,
)
from copydesk.understand.quantity.shares import names_a_part
from copydesk.understand.quantity.turnout import turnout
from copydesk.understand.sentences import Sentence

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_LEAVING = frozenset(
    (",", verb) for verb in ("missing", "leaving", "failing", "wasting", "losing", "rejecting")
)
_LONGEST_TAIL = 3
_EXPLAINING = {(",", "or"), (",", "with")}


def find_proportions(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Proportion]:
    """All proportions that the text states, in reading order of their shares."""
    first = quantities[:LOOKED_THROUGH]
    before: tuple[Quantity, ...] = ()
    for group in by_sentence(quantities):
        bounds = sentences[group[0].sentence].span
        for i, share in enumerate(group):
            if share.kind in _SHARES and names_a_part(prose, share, bounds):
                found = (
                    _share_of_whole(prose, group, i, bounds)
                    or _part_of_whole(prose, group, i, bounds)
                    or _in_brackets(prose, group, i)
                    or _explained(prose, group, i, bounds)
                    or _share_of_whom(prose, group, i, bounds)
                    or apposed_to_part(prose, group, i, bounds, first)
                    or _filled(prose, group, i, bounds)
                    or share_of_noun(prose, group, i, bounds, first)
                    or lost_among(prose, group, i, bounds)
                    or concluded(prose, group, i, bounds, _right_before(before, group))
                    or share_of_named(prose, group, i, bounds, first)
                    or turnout(prose, group, i, bounds, _right_before(before, group))
                )
                if found:
                    yield found
        before = group


def _right_before(before: Sequence[Quantity], group: Sequence[Quantity]) -> Sequence[Quantity]:
    """The quantities of the sentence right before, if it has any."""
    return before if before and before[0].sentence == group[0].sentence - 1 else ()


def _share_of_whole(
    prose: str, group: Sequence[Quantity], i: int, bounds: Span
) -> Proportion | None:
    """ "1,166 jobs, or 24 per cent of a workforce of 6,480"."""
    if i + 1 >= len(group):
        return None
    share, whole = group[i], group[i + 1]
    link = words_between(prose, share, whole)
    halved = share.terms == (1, 2) and link in {("the",), ("its",), ("their",)}
    if not (link[:1] == ("of",) or halved) or len(link) > 8 or not noun_phrase(link):
        return None
    if whole.kind not in WHOLES:
        return None
    part = group[i - 1] if i else None
    if part and (comparable(part, whole) or _measured_by(part, whole)):
        words = words_between(prose, part, share)
        said = words[:-1] if words[-2:] == (",", "or") else words
        if apposition(words) or (clause(said) and _may_contain(whole, part)):
            return Proportion(part, whole, share)
    if i + 2 < len(group) and comparable(group[i + 2], whole):
        part = group[i + 2]
        words = words_between(prose, whole, part)
        following = words_after(prose, part.span, bounds.end)[:2]
        closed = not following or following[0] in CLOSING or following == ("in", "all")
        apposed = apposition(words) and (words[-1] in {"or", "("} or closed)
        told = following == ("in", "all") and clause(words)
        if (apposed or told) and part.value < whole.value:
            return Proportion(part, whole, share)
    return None


def _measured_by(part: Quantity, whole: Quantity) -> bool:
    """ "18 million cubic metres, 20 per cent of its capacity of 45 million": the unit elided."""
    gauge = whole.counted is not None and whole.counted.head in GAUGE_NOUNS
    return part.kind is QuantityKind.MEASURE and whole.kind is QuantityKind.COUNT and gauge


def _may_contain(whole: Quantity, part: Quantity) -> bool:
    """Whether the nouns of two counts let one be a part of the other."""
    if not whole.counted or not part.counted or whole.kind is not QuantityKind.COUNT:
        return True
    one, other = whole.counted.head, part.counted.head
    gauge = one in GAUGE_NOUNS or one in COLLECTIVES
    return same_thing(one, other) or not other or gauge


def _part_of_whole(
    prose: str, group: Sequence[Quantity], i: int, bounds: Span
) -> Proportion | None:
    """ "214 of the 1,240 houses, almost a third"; "Of the 1,240 houses, 214, almost a third"."""
    if i < 2:
        return None
    one, other, share = group[i - 2], group[i - 1], group[i]
    if i > 2 and _is_an_age(prose, other, bounds):
        one, other = group[i - 3], one
    if not comparable(one, other) and not _elliptical(prose, one, other):
        return None
    pair = _pair(prose, one, other, bounds)
    if pair and words_between(prose, other, share) in _LEAVING:
        return Proportion(*pair, share, rest=True)
    if not stands_apart(prose, group[i - 1], share, bounds):
        return None
    whole_named = names_total(words_after(prose, share.span, bounds.end), one)
    if not pair and (whole_named or gauged(words_between(prose, other, share))):
        pair = _drawn(prose, one, other)
    return Proportion(*pair, share) if pair else None


def _is_an_age(prose: str, number: Quantity, bounds: Span) -> bool:
    """Whether a bare number says how old those are whom others count: "were over 65"."""
    counted = number.counted is not None and bool(number.counted.head)
    before = words_before(prose, number.span, bounds.start, 24)
    said = before[-1:] in {("over",), ("under",), ("aged",), ("above",), ("below",)}
    hedged = number.span.start < number.number_span.start
    return number.kind is QuantityKind.COUNT and not counted and (said or hedged)


def _drawn(prose: str, one: Quantity, other: Quantity) -> tuple[Quantity, Quantity] | None:
    """ "83,800 ballots were cast from a register of 112,400"."""
    link = words_between(prose, one, other)
    drawn = {"from", "of", "among"} & set(link)
    clear = len(link) <= LONGEST_LINK and not set(link) & {",", ";", "and", "but"}
    if drawn and clear and one.value <= other.value:
        return one, other
    bare = not other.counted or not other.counted.head or whole_of(prose, one, other)
    return (other, one) if bare and one.value > other.value else None


def _elliptical(prose: str, one: Quantity, other: Quantity) -> bool:
    """ "186 of the 240 kilograms", "15 of the 60 daily trains", "of 640 tonnes, 160": one unit."""
    bare = one.kind is QuantityKind.COUNT and other.kind is QuantityKind.MEASURE
    if bare:
        return words_between(prose, one, other) in PARTITIVE_LINKS
    if one.kind is other.kind is QuantityKind.COUNT:
        return one.per is None and words_between(prose, one, other) in PARTITIVE_LINKS
    measured = one.kind is QuantityKind.MEASURE and one.per is None
    return measured and other.kind is QuantityKind.COUNT and not other.counted


def _pair(
    prose: str, one: Quantity, other: Quantity, bounds: Span
) -> tuple[Quantity, Quantity] | None:
    """Part and whole, where the words bind two numbers so."""
    link = words_between(prose, one, other)
    before = words_before(prose, one.span, bounds.start, 24)
    if partitive(link, prose, other) and other.value >= one.value:
        return one, other
    whom = {("of", "whom"), ("of", "which")} & set(pairwise(link))
    if whom and len(link) <= LONGEST_LINK and one.value >= other.value:
        return other, one
    opened = before in WHOLE_OPENERS or any(
        before[-len(words) - 1 :] == (sign, *words) for words in WHOLE_OPENERS for sign in ",:;–—"
    )
    if opened and len(link) <= LONGEST_LINK and one.value >= other.value:
        return other, one
    return None


def _share_of_whom(
    prose: str, group: Sequence[Quantity], i: int, bounds: Span
) -> Proportion | None:
    """ "186,000 visitors, half of whom, 62,000, came by train"."""
    if not 0 < i < len(group) - 1:
        return None
    whole, share, part = group[i - 1], group[i], group[i + 1]
    link, following = words_between(prose, share, part), words_after(prose, part.span, bounds.end)
    whom = {("of", "whom"), ("of", "which"), ("of", "them")}
    ahead = words_between(prose, whole, share)[-2:] in whom
    if not (ahead or link[:2] in whom) or (link if ahead else link[2:]) not in {
        (",",),
        (",", "or"),
        ("(",),
        ("–",),
        ("—",),
    }:
        return None
    if following[:1] not in {(",",), (")",), ("–",), ("—",), (".",)}:
        return None
    return Proportion(part, whole, share) if comparable(part, whole) else None


def _in_brackets(prose: str, group: Sequence[Quantity], i: int) -> Proportion | None:
    """ "17 per cent (214 of 1,240)"."""
    if i + 2 >= len(group):
        return None
    share, part, whole = group[i : i + 3]
    link = words_between(prose, share, part)
    if link[-1:] not in {("(",), (":",), ("–",), ("—",)} and link[-2:] not in _EXPLAINING:
        return None
    bound = partitive(words_between(prose, part, whole), prose, whole) and comparable(part, whole)
    if not bound or len(link) > LONGEST_LINK or part.value > whole.value:
        return None
    return Proportion(part, whole, share)


def _explained(prose: str, group: Sequence[Quantity], i: int, bounds: Span) -> Proportion | None:
    """ "One ballot in six was blank, 23,530 of the 336,000 cast"; "Turnout was 61 per cent: of
    84,000 voters, 42,300 came"."""
    if i + 2 >= len(group):
        return None
    share, one, other = group[i : i + 3]
    link = words_between(prose, share, one)
    opened = tuple(word for word in link if word in {":", "–", "—", ","})
    if not comparable(one, other) or len(link) > LONGEST_LINK or len(opened) != 1:
        return None
    tail = link[link.index(opened[0]) + 1 :]
    if tail in WHOLE_OPENERS and opened != (",",) and one.value > other.value:
        bare = not other.counted or whole_of(prose, one, other)
        near = len(words_between(prose, one, other)) <= LONGEST_LINK
        return Proportion(other, one, share) if bare and near else None
    if tail or not partitive(words_between(prose, one, other), prose, other):
        return None
    behind = words_after(prose, other.span, bounds.end)
    end = next((n for n, word in enumerate(behind) if word in CLOSING), len(behind))
    closed = end <= _LONGEST_TAIL and not set(behind[:end]) & {"and", "in", "by", "with", "from"}
    unlike = one.counted is not None and one.counted.head and not whole_of(prose, share, one)
    return Proportion(one, other, share) if closed and not unlike else None


def _filled(prose: str, group: Sequence[Quantity], i: int, bounds: Span) -> Proportion | None:
    """ "38,764 people … its 41,200 seats … 84 per cent full"."""
    share = group[i]
    following = words_after(prose, share.span, bounds.end)[:3]
    capacity = following[:1] == ("of",) and bool({"capacity"} & set(following[1:]))
    if not capacity and (not following or following[0] not in FULLNESS):
        return None
    counts = [q for q in group if q.kind in WHOLES and q.bounded and q is not share]
    wholes = [q for q in counts if _offers(prose, q, bounds)]
    before = [q for q in counts if q.span.end <= share.span.start]
    parts = [q for q in before if q not in wholes and _fills(q)]
    if len(wholes) != 1 or len(parts) != 1 or not comparable(parts[0], wholes[0]):
        return None
    return Proportion(parts[0], wholes[0], share)


def _offers(prose: str, quantity: Quantity, bounds: Span) -> bool:
    """Whether a number says how many there is room for: "41,200 seats", "licensed for 600"."""
    if quantity.counted and set(quantity.counted.words) & PLACES_TO_FILL:
        return quantity.counted.head != "ticket"
    before = words_before(prose, quantity.span, bounds.start, 30)[-3:]
    return bool(set(before) & HOLDING)


def _fills(quantity: Quantity) -> bool:
    counted = quantity.counted
    return counted is None or not counted.head or counted.head in FILLED_BY

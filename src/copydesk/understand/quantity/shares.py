"""Parts, wholes and the shares that a text says they make."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.quantity import Bound, Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_counted import (
    GAUGE_NOUNS,
    PARTITIVE_DETERMINERS,
    STOPS,
)
from copydesk.understand.lang.en.quantity_relations import (
    COMPARING,
    FALLING,
    FILLED_BY,
    FULLNESS,
    HOLDING,
    PARTITIVE_LINKS,
    PLACES_TO_FILL,
    RISING,
    SAME_THING,
    WHOLE_OPENERS,
)
from copydesk.understand.quantity.links import (
    LOOKED_THROUGH,
    by_sentence,
    words_after,
    words_before,
    words_between,
)
from copydesk.understand.sentences import Sentence

_SHARES = frozenset({QuantityKind.PERCENT, QuantityKind.FRACTION})
_WHOLES = frozenset({QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE})
_APPOSING = (
    (",", "or"),
    (",", "about"),
    (",",),
    ("(",),
    ("or",),
    ("–",),
    ("—",),
    (",", "or", "about"),
)
_EXPLAINING = {(",", "or"), (",", "with")}
_CLOSING = frozenset(",.;:)]–—!?")
_BREAKS = frozenset(",:;–—(")
_ANAPHORIC = {("of", "them"), ("of", "these"), ("of", "those")}
_RESTATING = (("which", "is"), ("which", "was"), ("that", "is"), ("which", "makes"))
_CUTS = {(",", "a", noun, "of") for noun in ("cut", "reduction", "loss")}
_LONGEST_LINK = 14


@dataclass(frozen=True, slots=True)
class Proportion:
    """A part of a whole, and the share that the text says it is.

    Attributes:
        certain: whether the words themselves bind the three; False when the whole had to be
            looked for elsewhere in the article.
    """

    part: Quantity
    whole: Quantity
    share: Quantity
    certain: bool = True


def find_proportions(
    prose: str, sentences: Sequence[Sentence], quantities: Sequence[Quantity]
) -> Iterator[Proportion]:
    """All proportions that the text states, in reading order of their shares."""
    first = quantities[:LOOKED_THROUGH]
    for group in by_sentence(quantities):
        bounds = sentences[group[0].sentence].span
        for i, share in enumerate(group):
            if share.kind in _SHARES and names_a_part(prose, share, bounds):
                found = (
                    _share_of_whole(prose, group, i, bounds)
                    or _part_of_whole(prose, group, i, bounds)
                    or _in_brackets(prose, group, i)
                    or _share_of_whom(prose, group, i, bounds)
                    or _apposed_to_part(prose, group, i, bounds, first)
                    or _filled(prose, group, i, bounds)
                    or _share_of_noun(prose, group, i, bounds, first)
                )
                if found:
                    yield found


def share_interval(share: Quantity) -> tuple[float, float]:
    """The true shares that a stated share may stand for, rounding and hedges included.

    Words round more than figures: "a third" may be anything from 30 to 36.7 per cent.
    """
    value = share.share or 0.0
    room = 0.10 * value if share.kind is QuantityKind.FRACTION else share.precision / 200 + 0.001
    low, high = value - room, value + room
    if len(share.terms) == 2 and share.kind is QuantityKind.PERCENT:
        low, high = share.terms[0] / 100 - room, share.terms[1] / 100 + room
    match share.bound:
        case Bound.NEARLY:
            return min(low, 0.85 * value), value * 1.01
        case Bound.JUST_OVER:
            return value * 0.99, max(high, 1.15 * value)
        case Bound.ABOUT:
            return min(low, 0.88 * value), max(high, 1.12 * value)
        case Bound.AT_LEAST | Bound.MORE_THAN:
            return value * 0.99, max(high, 1.6 * value)
        case Bound.AT_MOST | Bound.LESS_THAN:
            return 0.0, value * 1.01
        case _:
            return low, high


def ratio_interval(part: Quantity, whole: Quantity) -> tuple[float, float]:
    """The shares that part and whole may make, hedges and rounding included."""
    low_part, high_part = _room(part)
    low_whole, high_whole = _room(whole)
    return low_part / max(high_whole, 1e-9), high_part / max(low_whole, 1e-9)


def _room(quantity: Quantity) -> tuple[float, float]:
    slack = quantity.precision / 2 if quantity.precision > 1 or quantity.value % 1 else 0.0
    return max(0.0, quantity.low - slack), quantity.high + slack


def names_a_part(prose: str, share: Quantity, bounds: Span) -> bool:
    """Whether a percentage or fraction is a part of something, and no change or comparison.

    Args:
        bounds: of its sentence.
    """
    if share.scope & {Scope.BY, Scope.TO, Scope.FROM, Scope.ADDED} or share.per:
        return False
    if words_before(prose, share.span, bounds.start, 24)[-4:] in _CUTS:
        return True
    following = words_after(prose, share.span, bounds.end)[:2]
    if any(word in COMPARING for word in following):
        return False
    before = words_before(prose, share.span, bounds.start, 24)[-3:]
    broken = [k for k, word in enumerate(before) if word in _BREAKS]
    before = before[broken[-1] + 1 :] if broken else before
    return not any(word in RISING or word in FALLING for word in before)


def _noun_phrase(words: Sequence[str]) -> bool:
    """Whether words can be the inside of one noun phrase: no verb, no clause."""
    inner = {"of", "the", "a", "an", "its", "their", "his", "her", "all", "some", "'s", "’", "-"}
    return all(
        word in inner or (word not in STOPS and (word.isalpha() or "-" in word or "'" in word))
        for word in words
    )


def _apposition(words: tuple[str, ...]) -> bool:
    """Whether the words after a number end by setting the next number equal to it."""
    if len(words) > _LONGEST_LINK:
        return False
    if words[-1:] in {("just",), ("only",), ("barely",), ("fully",)}:
        words = words[:-1]
    return any(
        words[-len(tail) :] == tail and _noun_phrase(words[: -len(tail)]) for tail in _APPOSING
    )


def _measured_by(part: Quantity, whole: Quantity) -> bool:
    """ "18 million cubic metres, 20 per cent of its capacity of 45 million": the unit elided."""
    gauge = whole.counted is not None and whole.counted.head in GAUGE_NOUNS
    return part.kind is QuantityKind.MEASURE and whole.kind is QuantityKind.COUNT and gauge


def _clause(words: tuple[str, ...]) -> bool:
    """Whether words are the rest of one clause and a comma: "people were arrested,"."""
    if not 1 <= len(words) <= _LONGEST_LINK or words[-1] not in {",", "–", "—", "("}:
        return False
    return not set(words[:-1]) & {",", ";", ":", "and", "but", "while", "as", "(", "–", "—"}


def _may_contain(whole: Quantity, part: Quantity) -> bool:
    """Whether the nouns of two counts let one be a part of the other."""
    if not whole.counted or not part.counted or whole.kind is not QuantityKind.COUNT:
        return True
    one, other = whole.counted.head, part.counted.head
    return same_thing(one, other) or not other or one in GAUGE_NOUNS


def _comparable(part: Quantity, whole: Quantity) -> bool:
    if part.kind is not whole.kind or part.kind not in _WHOLES or part.unit != whole.unit:
        return False
    barred = {Scope.EACH, Scope.NEGATED}
    return bool(part.value) and part.per == whole.per and not part.scope & barred


def _share_of_whole(
    prose: str, group: Sequence[Quantity], i: int, bounds: Span
) -> Proportion | None:
    """ "1,166 jobs, or 24 per cent of a workforce of 6,480"."""
    if i + 1 >= len(group):
        return None
    share, whole = group[i], group[i + 1]
    link = words_between(prose, share, whole)
    halved = share.terms == (1, 2) and link in {("the",), ("its",), ("their",)}
    if not (link[:1] == ("of",) or halved) or len(link) > 8 or not _noun_phrase(link):
        return None
    if whole.kind not in _WHOLES:
        return None
    part = group[i - 1] if i else None
    if part and (_comparable(part, whole) or _measured_by(part, whole)):
        words = words_between(prose, part, share)
        if _apposition(words) or (_clause(words) and _may_contain(whole, part)):
            return Proportion(part, whole, share)
    if i + 2 < len(group) and _comparable(group[i + 2], whole):
        part = group[i + 2]
        words = words_between(prose, whole, part)
        following = words_after(prose, part.span, bounds.end)[:2]
        closed = not following or following[0] in _CLOSING or following == ("in", "all")
        apposed = _apposition(words) and (words[-1] in {"or", "("} or closed)
        told = following == ("in", "all") and _clause(words)
        if (apposed or told) and part.value < whole.value:
            return Proportion(part, whole, share)
    return None


def _part_of_whole(
    prose: str, group: Sequence[Quantity], i: int, bounds: Span
) -> Proportion | None:
    """ "214 of the 1,240 houses, almost a third"; "Of the 1,240 houses, 214, almost a third"."""
    if i < 2:
        return None
    one, other, share = group[i - 2], group[i - 1], group[i]
    if not _comparable(one, other) and not _elliptical(prose, one, other):
        return None
    pair = _pair(prose, one, other, bounds)
    if not _stands_apart(prose, other, share, bounds):
        return None
    whole_named = _names_total(words_after(prose, share.span, bounds.end), one)
    if not pair and (whole_named or _gauged(words_between(prose, other, share))):
        pair = _drawn(prose, one, other)
    return Proportion(*pair, share) if pair else None


def _names_total(following: tuple[str, ...], whole: Quantity) -> bool:
    """Whether "of the total" follows a share, or "of the" and what the whole counts."""
    if following[:2] != ("of", "the") or len(following) < 3:
        return False
    nouns = {"total", "whole"} | ({whole.counted.head} if whole.counted else set())
    return following[2] in nouns or following[2].removesuffix("s") in nouns


def _drawn(prose: str, one: Quantity, other: Quantity) -> tuple[Quantity, Quantity] | None:
    """ "83,800 ballots were cast from a register of 112,400"."""
    link = words_between(prose, one, other)
    drawn = {"from", "of", "among"} & set(link)
    clear = len(link) <= _LONGEST_LINK and not set(link) & {",", ";", "and", "but"}
    if drawn and clear and one.value <= other.value:
        return one, other
    bare = not other.counted or not other.counted.head or _whole_of(prose, one, other)
    return (other, one) if bare and one.value > other.value else None


def _elliptical(prose: str, one: Quantity, other: Quantity) -> bool:
    """ "186 of the 240 kilograms": the part has the unit of the whole."""
    bare = one.kind is QuantityKind.COUNT and other.kind is QuantityKind.MEASURE
    return bare and words_between(prose, one, other) in PARTITIVE_LINKS


def _pair(
    prose: str, one: Quantity, other: Quantity, bounds: Span
) -> tuple[Quantity, Quantity] | None:
    """Part and whole, where the words bind two numbers so."""
    link = words_between(prose, one, other)
    before = words_before(prose, one.span, bounds.start, 24)
    if _partitive(link, prose, other) and other.value >= one.value:
        return one, other
    if link[-2:] in {("of", "whom"), ("of", "which")} and one.value >= other.value:
        return other, one
    opened = before in WHOLE_OPENERS or any(
        before[-len(words) - 1 :] == (",", *words) for words in WHOLE_OPENERS
    )
    if opened and len(link) <= _LONGEST_LINK and one.value >= other.value:
        return other, one
    return None


def _partitive(link: tuple[str, ...], prose: str, whole: Quantity) -> bool:
    if link in PARTITIVE_LINKS:
        return True
    owned = prose[: whole.span.start].rstrip()[-2:] in {"'s", "’s", "s'", "s’"}
    if owned and link[:1] == ("of",) and len(link) <= 6 and _noun_phrase(link):
        return True
    if link[:1] == ("of",):
        rest = link[1:]
    elif link[:2] == ("out", "of"):
        rest = link[2:]
    elif len(link) <= 4 and "of" in link and _noun_phrase(link):
        rest = link[link.index("of") + 1 :]
    else:
        return False
    return len(rest) <= 2 and all(word in PARTITIVE_DETERMINERS or word == "a" for word in rest)


def _stands_apart(prose: str, before: Quantity, share: Quantity, bounds: Span) -> bool:
    """Whether a share stands by itself behind a comma or in brackets, and says no more."""
    link = words_between(prose, before, share)
    if not link or len(link) > _LONGEST_LINK:
        return False
    restated = link[-3:-2] == (",",) and link[-2:] in _RESTATING
    set_apart = any(link[-len(tail) :] == tail for tail in _APPOSING)
    if not (restated or set_apart or _gauged(link)):
        return False
    following = words_after(prose, share.span, bounds.end)
    if not following or following[0] in _CLOSING:
        return True
    return _of_the_whole(following)


def _of_the_whole(following: tuple[str, ...]) -> bool:
    """Whether a share goes on "of them." or "of the chamber" and the clause ends there."""
    if following[:1] != ("of",):
        return False
    if following[1:2] in {("them",), ("those",), ("these",)}:
        return following[2:3] in {(), (".",), (";",), (")",), (":",)}
    inside = following[1:]
    closing = next((k for k, word in enumerate(inside) if word in _CLOSING), len(inside))
    return (
        closing <= 3
        and inside[:1] in {("the",), ("its",), ("their",), ("all",)}
        and (_noun_phrase(inside[:closing]))
    )


def _apposed_to_part(
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
    parenthetic = link[:2] in _ANAPHORIC and link[2:] == (",",) and following == (",",)
    if not (bracketed or parenthetic or link[-2:] == (",", "or")) or not part.exact:
        return None
    if following == ("of",) and not _of_the_whole(ahead):
        return None
    if part.scope & {Scope.FROM, Scope.EACH} or len(link) > _LONGEST_LINK:
        return None
    wholes = [q for q in quantities if _comparable(part, q) and q.value > part.value]
    low, high = share_interval(share)
    if any(_meet(ratio_interval(part, q), (low, high)) for q in wholes):
        return None
    rest = [q for q in (*wholes, *group) if q is not part and _comparable(part, q)]
    if any(low <= part.value / (part.value + q.value) <= high for q in rest):
        return None
    anaphoric = _wholly(prose, part, bounds)
    earlier = [q for q in group[: i - 1] if q in wholes and q.exact]
    if anaphoric:
        earlier = earlier[-1:]
    before = [q for q in earlier if anaphoric or _whole_of(prose, q, part)]
    if not before and anaphoric:
        before = [q for q in wholes if q.sentence == part.sentence - 1 and q.exact][-1:]
    return Proportion(part, before[-1], share) if len(before) == 1 else None


def _meet(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _whole_of(prose: str, whole: Quantity, part: Quantity) -> bool:
    """Whether the nouns let an earlier number of the sentence be the whole of a later one."""
    if not whole.counted:
        return False
    head = part.counted.head if part.counted else ""
    return not head or same_thing(whole.counted.head, head)


def _wholly(prose: str, part: Quantity, bounds: Span) -> bool:
    """Whether "of them" follows: the whole is that of the sentence before."""
    following = words_after(prose, part.span, bounds.end)[:2]
    before = words_before(prose, part.span, bounds.start, 20)
    return following in _ANAPHORIC or (before[-3:-1] in _ANAPHORIC and before[-1] == ",")


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
    return Proportion(part, whole, share) if _comparable(part, whole) else None


def _gauged(link: tuple[str, ...]) -> bool:
    """Whether words end as in ", a turnout of" and ", a success rate of"."""
    tail = link[-5:]
    return tail[-1:] == ("of",) and any(
        tail[k] in {",", ":", ";", "–", "—"} and tail[k + 1] in {"a", "an"}
        for k in range(len(tail) - 2)
    )


def _in_brackets(prose: str, group: Sequence[Quantity], i: int) -> Proportion | None:
    """ "17 per cent (214 of 1,240)"."""
    if i + 2 >= len(group):
        return None
    share, part, whole = group[i : i + 3]
    link = words_between(prose, share, part)
    if link[-1:] not in {("(",), (":",), ("–",), ("—",)} and link[-2:] not in _EXPLAINING:
        return None
    bound = _partitive(words_between(prose, part, whole), prose, whole) and _comparable(part, whole)
    if not bound or len(link) > _LONGEST_LINK or part.value > whole.value:
        return None
    return Proportion(part, whole, share)


def _filled(prose: str, group: Sequence[Quantity], i: int, bounds: Span) -> Proportion | None:
    """ "38,764 people … its 41,200 seats … 84 per cent full"."""
    share = group[i]
    following = words_after(prose, share.span, bounds.end)[:3]
    capacity = following[:1] == ("of",) and bool({"capacity"} & set(following[1:]))
    if not capacity and (not following or following[0] not in FULLNESS):
        return None
    counts = [q for q in group if q.kind in _WHOLES and q.bounded and q is not share]
    wholes = [q for q in counts if _offers(prose, q, bounds)]
    parts = [q for q in counts if q not in wholes and _fills(q)]
    if len(wholes) != 1 or len(parts) != 1 or not _comparable(parts[0], wholes[0]):
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


def _share_of_noun(
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
    if not _apposition(link) or following[0] not in {",", ")", "–", "—"}:
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


def same_thing(one: str, other: str) -> bool:
    """Whether two singular nouns may name the same thing."""
    return bool(one) and SAME_THING.get(one, one) == SAME_THING.get(other, other)

"""NM010 majority-mismatch."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from copydesk.model.finding import Finding
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.lang.en.quantity_relations import PARTITIVE_LINKS
from copydesk.understand.lang.en.quantity_votes import (
    CHAMBERS,
    HOLDING_SEATS,
    NO_MAJORITY,
    VOTING,
    WHOLE_MAJORITIES,
)
from copydesk.understand.quantity.links import (
    by_sentence,
    same_measure,
    words_after,
    words_before,
    words_between,
)
from copydesk.understand.quantity.sameness import same_thing
from copydesk.understand.quantity.wording import percent, plain
from copydesk.understand.reading import Reading

_ROUNDING = 0.005
_HALF = 0.5


@rule(
    code="NM010",
    name="majority-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "The bill passed by 75 votes to 45, a [[two-thirds]] majority.",
            message="75 of 120 is 62 per cent, which is no two-thirds majority",
        ),
        Bad(
            "The motion was backed by 41 of the 60 members, a [[three-quarters]] majority.",
            message="41 of 60 is 68 per cent",
        ),
        Bad(
            "With [[58]] of the 120 seats the party has an absolute majority.",
            message="58 of 120 is no majority, which begins at 61",
        ),
        Bad(
            "The alliance won 66 seats in the 120-seat parliament, a majority of [[18]].",
            message="66 - 54 = 12, not 18",
            suggestion="12",
        ),
    ),
    good=(
        Good("The bill passed by 82 votes to 38, a two-thirds majority."),
        Good("The bill got 75 votes to 45, short of a two-thirds majority."),
        Good("With 62 of the 120 seats the party has an absolute majority."),
        Good("With 58 of the 120 seats the party needs allies for an absolute majority."),
        Good("The alliance won 66 seats in the 120-seat parliament, a majority of 12."),
        Good("The alliance won 66 seats in the 120-seat parliament, a majority of six."),
    ),
)
def majority_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a majority that the votes or seats beside it do not make: "75 votes to 45, a two-thirds
    majority", an absolute majority with fewer than half of the seats, a majority of 18 where 66 of
    120 seats leave 12.

    Why it matters: who can govern and what may be changed hangs on it.

    Does not claim: which of the numbers is wrong. Majorities that are needed, missed or hoped for
    are left alone. A majority of seats may be counted over the others or over the half.

    Source: addition and division.
    """
    prose = reading.article.prose
    for group in by_sentence(reading.quantities):
        bounds = reading.sentences[group[0].sentence].span
        if "majority" not in bounds.cut(prose):
            continue
        yield from _qualified(rule, prose, group, bounds)
        yield from _of_all_seats(rule, prose, group, bounds)
        yield from _over_the_rest(rule, prose, group, bounds)


def _qualified(
    rule: Rule, prose: str, group: Sequence[Quantity], bounds: Span
) -> Iterator[Finding]:
    """ "75 votes to 45, a two-thirds majority"."""
    for one, other, share in zip(group, group[1:], group[2:], strict=False):
        following = words_after(prose, share.span, bounds.end)[:2]
        if share.kind is not QuantityKind.FRACTION or "majority" not in following:
            continue
        link = words_between(prose, other, share)
        stated = "," in link and len(link) <= 8 and not set(link) & NO_MAJORITY
        pair = _votes(prose, one, other, bounds) if stated else None
        if pair and share.share and pair[0] / pair[1] < share.share - _ROUNDING:
            right = percent(pair[0] / pair[1])
            said = share.span.cut(prose)
            yield rule.finding(
                share.span,
                f"{plain(pair[0])} of {plain(pair[1])} is {right}, which is no {said} majority",
                related=[one.span, other.span],
            )


def _votes(prose: str, one: Quantity, other: Quantity, bounds: Span) -> tuple[float, float] | None:
    """How many were for it, and how many took part."""
    if not same_measure(one, other) or not (one.exact and other.exact):
        return None
    link = words_between(prose, one, other)
    if link in PARTITIVE_LINKS and one.value <= other.value:
        return one.value, other.value
    won = set(words_before(prose, one.span, bounds.start, 80)) & VOTING
    bare = len(link) <= 5 and {"to", "against"} & set(link[-3:]) and "from" not in link
    if won and bare and one.value >= other.value:
        return one.value, one.value + other.value
    return None


def _of_all_seats(
    rule: Rule, prose: str, group: Sequence[Quantity], bounds: Span
) -> Iterator[Finding]:
    """ "with 58 of the 120 seats it has an absolute majority"."""
    words = _words(prose, bounds)
    held = any(
        word == "majority" and words[k - 1] in WHOLE_MAJORITIES for k, word in enumerate(words) if k
    )
    if not held or set(words) & NO_MAJORITY or not set(words) & HOLDING_SEATS:
        return
    pairs = [pair for pair in pairwise(group) if _seats(prose, *pair)]
    if len(pairs) == 1 and pairs[0][0].value <= pairs[0][1].value * _HALF:
        part, whole = pairs[0]
        yield rule.finding(
            part.span,
            f"{plain(part.value)} of {plain(whole.value)} is no majority, which begins at "
            f"{plain(whole.value // 2 + 1)}",
            related=[whole.span],
        )


def _words(prose: str, bounds: Span) -> tuple[str, ...]:
    return tuple(word.strip(".,;:()") for word in bounds.cut(prose).lower().split())


def _seats(prose: str, part: Quantity, whole: Quantity) -> bool:
    seats = whole.counted is not None and same_thing(whole.counted.head, "seat")
    link = words_between(prose, part, whole)
    return seats and part.exact and whole.exact and link in PARTITIVE_LINKS


def _over_the_rest(
    rule: Rule, prose: str, group: Sequence[Quantity], bounds: Span
) -> Iterator[Finding]:
    """ "66 seats in the 120-seat parliament, a majority of 18"."""
    stated = [q for q in group if words_before(prose, q.span, bounds.start)[-2:] == _OF]
    wholes = [q for q in group if _is_chamber(prose, q, bounds)]
    rest = [q for q in group if q not in stated and q not in wholes]
    if len(stated) != 1 or len(wholes) != 1 or len(rest) != 1 or not stated[0].exact:
        return
    if set(_words(prose, bounds)) & NO_MAJORITY or stated[0].kind is not QuantityKind.COUNT:
        return
    seats, whole = rest[0], wholes[0]
    held = seats.kind is QuantityKind.COUNT and seats.exact and seats.value <= whole.value
    named = seats.counted is None or same_thing(seats.counted.head, "seat")
    others = whole.value - seats.value
    over = seats.value - others
    half = {over / 2, seats.value - whole.value // 2, seats.value - whole.value // 2 - 1}
    if held and named and over > 0 and stated[0].value not in {over, over - 1, *half}:
        yield rule.finding(
            stated[0].span,
            f"{plain(seats.value)} - {plain(others)} = {plain(over)}, not {plain(stated[0].value)}",
            suggestion=plain(over),
            related=[seats.span, whole.span],
        )


_OF = ("majority", "of")


def _is_chamber(prose: str, quantity: Quantity, bounds: Span) -> bool:
    """ "the 120-seat parliament", "of the 120 seats"."""
    after = words_after(prose, quantity.span, bounds.end)
    hyphened = after[:2] in {("-", "seat"), ("-", "member")} and after[2:3] != ()
    if hyphened and after[2] in CHAMBERS:
        return True
    before = words_before(prose, quantity.span, bounds.start)[-2:]
    seats = quantity.counted is not None and same_thing(quantity.counted.head, "seat")
    return seats and before == ("of", "the")

"""NM005 difference-mismatch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.derived.leads_told import find_leads_told
from copydesk.understand.derived.neighbours import alike, head
from copydesk.understand.derived.results import Result, find_results
from copydesk.understand.lang.en.quantity_counted import GAUGE_NOUNS
from copydesk.understand.lang.en.quantity_relations import (
    COMPARISONS_DOWN,
    COMPARISONS_UP,
    MARGINS,
    WINNING,
)
from copydesk.understand.quantity.links import (
    apposed,
    by_sentence,
    same_measure,
    words_after,
    words_before,
    words_between,
)
from copydesk.understand.quantity.race_gaps import RaceGap, find_race_gaps, find_slipped_gaps
from copydesk.understand.quantity.wording import amount, as_said, plain
from copydesk.understand.reading import Reading

_LONGEST_LINK = 7
_BACK = 2
"""Sentences before a difference in which the two numbers may stand, one in each."""
_KINDS = frozenset(
    {QuantityKind.COUNT, QuantityKind.POINTS, QuantityKind.MONEY, QuantityKind.MEASURE}
)
_TAKING_UP = {("that",), ("this",), ("the",), ("it",)}
_GAPS = frozenset({"gap", "difference", "lead", "margin"})
_THAN_WORDS = frozenset("than the last year 's previous on of its their his her record s".split())


@dataclass(frozen=True, slots=True)
class _Difference:
    """A stated difference of two stated numbers."""

    stated: Quantity
    more: float
    less: float
    ends: tuple[Span, ...]
    signed: bool


@rule(
    code="NM005",
    name="difference-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "Moreau stands on 1,204 points, Vik on 1,131 and Sato on 1,090. Rain stopped play. "
            "Moreau has a lead of [[83]] points.",
            severity=Severity.WARNING,
            message="1,204 less 1,131 is 73, not 83",
            suggestion="73",
        ),
        Bad(
            "The town owes £240 million. The £240 million falls due in May. With £150 million "
            "set aside, it must find a further [[£80 million]].",
            severity=Severity.WARNING,
            message="£240 million less £150 million is £90 million, not £80 million",
            suggestion="£90 million",
        ),
        Bad(
            "The club sold 94 boats, [[12]] more than the 84 of last year.",
            message="94 - 84 = 10, not 12",
            suggestion="10",
        ),
        Bad(
            "She won by [[12 points]], 51 per cent to 43 per cent.",
            message="51 - 43 = 8, not 12",
            suggestion="8 points",
        ),
        Bad(
            "The motion passed by 5,120 votes to 4,890, a majority of [[330]].",
            message="5,120 - 4,890 = 230, not 330",
            suggestion="230",
        ),
        Bad(
            "Reyes had 48.6 per cent and Tan 47.9 per cent, a gap of [[1.7 points]].",
            message="48.6 - 47.9 = 0.7, not 1.7",
            suggestion="0.7 points",
        ),
        Bad(
            "Rovers won 84–79, a [[six]]-point margin.",
            message="84 - 79 = 5, not 6",
            suggestion="5",
        ),
        Bad(
            "Of the 64 horses in the sale, 41 were sold, which left [[33]] in their boxes.",
            message="64 less 41 is 23, not 33",
            suggestion="23",
            severity=Severity.WARNING,
        ),
        Bad(
            "Reyes took 48,640 votes and Tan 46,760. That is a margin of [[2,880]] in all.",
            message="48,640 - 46,760 = 1,880, not 2,880",
            suggestion="1,880",
        ),
        Bad(
            "The new stove burns 312 grams of pellets an evening. The old one burned 385. That is "
            "a gap of [[93 grams]].",
            message="385 - 312 = 73, not 93",
            suggestion="73 grams",
        ),
        Bad(
            "Bell won in 14:31.62. Ito finished in 14:31.90, beaten by [[0.38]] seconds.",
            message="14:31.90 and 14:31.62 are 0.28 seconds apart, not 0.38",
            suggestion="0.28",
        ),
        Bad(
            "Bell won in 2:09:14. Ito came in at 2:09:50, [[46]] seconds later.",
            message="are 36 seconds apart, not 46",
            suggestion="36",
        ),
        Bad(
            "The mast is 212 metres high. The tower beside it, at 248 metres, is [[46 metres]] "
            "taller.",
            message="248 m less 212 m is 36 m, not 46 m",
            suggestion="36 m",
            severity=Severity.WARNING,
        ),
        Bad(
            "The appeal needs £60,000. So far £43,500 has come in, which leaves it [[£17,500]] "
            "adrift.",
            message="£60,000 less £43,500 is £16,500, not £17,500",
            suggestion="£16,500",
            severity=Severity.WARNING,
        ),
        Bad(
            "Bell, winning by [[2.45 seconds]], hardly looked up. She ran 8:14.20. Ito, in "
            "8:15.65, was next.",
            message="1.45 seconds apart",
            severity=Severity.WARNING,
        ),
        Bad(
            "Bell crossed in 2:11:05 and was hailed as the winner. Ito came in at 2:11:49. The "
            "judges met. Ito, [[fifty-four seconds]] behind, was declared the winner at dusk.",
            message="44 seconds apart",
            severity=Severity.WARNING,
        ),
        Bad(
            "Her 30:12.44 was a record. She sliced [[21.06 seconds]] off the 30:23.50 of Ito.",
            message="11.06 seconds apart",
            severity=Severity.WARNING,
        ),
    ),
    good=(
        Good(
            "Moreau stands on 1,204 points, Vik on 1,131 and Sato on 1,090. Moreau has a lead "
            "of 114 over Sato."
        ),
        Good(
            "Moreau stands on 1,204 points, Vik on 1,131 and Sato on 1,090. In spring Moreau "
            "had a lead of 83 points."
        ),
        Good(
            "The town owes £240 million. The £240 million falls due in May. With £150 million "
            "set aside, it must find a further £90 million."
        ),
        Good(
            "Bell scored 71.2 points, Ito 64.5, Ruiz 78.4 and Carr 66.1, which came to 280.2 and "
            "put them 15.9 ahead of the Reds."
        ),
        Good("Her 30:12.44 was a record. She sliced 11.06 seconds off the 30:23.50 of Ito."),
        Good("Bell won in 1:24:36, with Ito at +0:41 and Carr at +0:29; Dorn lost 22 seconds."),
        Good(
            "Bell crossed in 2:11:05. Ito came in at 2:11:49. They had been 32 seconds apart at "
            "the bridge."
        ),
        Good(
            "The new stove burns 312 grams of pellets an evening. The old one burned 385. That is "
            "a gap of 73 grams."
        ),
        Good(
            "The first stove burns 312 grams an evening and the second 340. The old one burned "
            "385. That is a gap of 93 grams at most."
        ),
        Good("The mast is 212 metres high. The tower, at 248 metres, is 36 metres taller."),
        Good("The appeal needs £60,000. So far £43,500 has come in, and £7,500 is promised."),
        Good("Costs were €24m and sales €306m, compared with a loss of €292m the year before."),
        Good("Bell won in 14:31.62. Ito finished in 14:31.90, beaten by 0.28 seconds."),
        Good("Bell won in 14:31.62, four seconds off her best. Ito ran 14:36.05, 1.4 behind Carr."),
        Good("Reyes took 48,640 votes and Tan 46,760. That is a margin of 1,880 in a small town."),
        Good("Reyes took 48,640 votes and Tan 46,760. A lead of 2,880 at noon had melted."),
        Good("The club sold 94 boats, 10 more than the 84 of last year."),
        Good("The club sold 94 boats, 10 more than planned, at 84 fairs."),
        Good("She won by eight points, 51 per cent to 43 per cent."),
        Good("She won by 7.6 points, 51 per cent to 43 per cent."),
        Good(
            "The Reds hold 17 seats and the Greens 11. Together they have 34 of the 63, where 32 "
            "make a majority."
        ),
        Good("The Reds won 47 of the 120 seats. A majority needs 61."),
        Good("Rovers won 84–79, a five-point margin."),
        Good("Rovers, who led by 12 points at half-time, won 84–79."),
    ),
)
def difference_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a difference, a margin or a majority that is not that of the two numbers beside it:
    "10 more than last year's 84", "won by 12 points, 51% to 43%".

    Why it matters: a margin is the story of a vote or a match, and it follows from the numbers.

    Does not claim: which of the three is wrong, nor anything of leads at other times. What
    rounding can explain is left alone.

    Source: subtraction.
    """
    prose = reading.article.prose
    gaps = list(find_race_gaps(prose, reading.sentences))
    yield from (_of_finishers(reading, rule, gap, None) for gap in gaps)
    for gap in find_slipped_gaps(prose, reading.sentences):
        if not any(gap.span.overlaps(other.span) for other in gaps):
            yield _of_finishers(reading, rule, gap, Severity.WARNING)
    judged: set[Span] = set()
    before: list[Quantity] = []
    for group in by_sentence(reading.quantities):
        bounds = reading.sentences[group[0].sentence].span
        told = [q for q in before if q.sentence >= group[0].sentence - _BACK]
        before = [*(q for q in told if q.sentence == group[0].sentence - 1), *group]
        for found in (
            *_more_than(prose, group, bounds),
            *_margins(prose, group, bounds),
            *_of_the_last_two(prose, group, told, bounds),
        ):
            judged.add(found.stated.span)
            finding = _finding(reading, rule, found)
            if finding:
                yield finding

    for result in find_leads_told(prose, reading.sentences, reading.quantities):
        if result.stated.span not in judged:
            judged.add(result.stated.span)
            yield _derived(reading, rule, result)
    for result in find_results(prose, reading.sentences, reading.quantities):
        if result.sign < 0 and result.stated.span not in judged:
            yield _derived(reading, rule, result)


def _of_finishers(reading: Reading, rule: Rule, gap: RaceGap, severity: Severity | None) -> Finding:
    words = gap.span.cut(reading.text)
    return rule.finding(
        gap.span,
        f"{gap.ends[1].cut(reading.text)} and {gap.ends[0].cut(reading.text)} are "
        f"{plain(gap.really)} seconds apart, not {words}",
        suggestion=plain(gap.really) if words[-1].isdigit() else None,
        related=gap.ends,
        severity=severity,
    )


def _derived(reading: Reading, rule: Rule, result: Result) -> Finding:
    """ "They have £18,400 of the £25,000 and are £7,600 short"."""
    one, other = sorted(result.operands, key=lambda q: q.value, reverse=True)
    right = amount(result.right, result.stated)
    return rule.finding(
        result.stated.span,
        f"{as_said(one)} less {as_said(other)} is {right}, not {as_said(result.stated)}",
        suggestion=right,
        related=[operand.span for operand in result.operands],
        severity=Severity.WARNING,
    )


def _more_than(prose: str, group: Sequence[Quantity], bounds: Span) -> Iterator[_Difference]:
    """ "94 boats, 10 more than the 84 of last year"."""
    for one, stated, other in zip(group, group[1:], group[2:], strict=False):
        link = words_between(prose, stated, other)
        behind = words_between(prose, one, stated)
        if not same_measure(one, other) or not same_measure(one, stated) or "," in link:
            continue
        if not (one.exact and stated.exact and other.exact) or len(link) > _LONGEST_LINK:
            continue
        up, down = set(link[:3]) & COMPARISONS_UP, set(link[:3]) & COMPARISONS_DOWN
        if bool(up) == bool(down) or len(behind) > _LONGEST_LINK or not apposed(behind[-1:]):
            continue
        if not set(link) <= {*up, *down} | _THAN_WORDS | GAUGE_NOUNS | _heads(one, stated):
            continue
        more, less = (one, other) if up else (other, one)
        spans = (one.span, other.span)
        yield _Difference(stated, more.value, less.value, spans, signed=True)


def _heads(*quantities: Quantity) -> set[str]:
    return {
        word
        for quantity in quantities
        if quantity.counted
        for word in (quantity.counted.head, quantity.counted.head + "s")
    }


def _margins(prose: str, group: Sequence[Quantity], bounds: Span) -> Iterator[_Difference]:
    """ "won by 12 points, 51% to 43%"; "84–79, a six-point margin"."""
    for stated, one, other in zip(group, group[1:], group[2:], strict=False):
        before = words_before(prose, stated.span, bounds.start, 30)[-4:]
        won = before[-1:] == ("by",) and bool(set(before) & WINNING)
        beside = "," in words_between(prose, stated, one)[-6:]
        if won and beside and _is_pair(prose, one, other):
            yield _difference(stated, one, other)
    for one, other, stated in zip(group, group[1:], group[2:], strict=False):
        pair = _is_pair(prose, one, other) or _is_other(prose, one, other, stated)
        if pair and _is_margin(prose, other, stated, bounds):
            yield _difference(stated, one, other)
    for score, stated in pairwise(group):
        if score.kind is QuantityKind.SCORE and _is_margin(prose, score, stated, bounds):
            high, low = max(score.terms), min(score.terms)
            yield _Difference(stated, high, low, (score.span,), signed=False)


def _of_the_last_two(
    prose: str, group: Sequence[Quantity], before: Sequence[Quantity], bounds: Span
) -> Iterator[_Difference]:
    """ "Reyes took 48,640 votes and Tan 46,760. That is a margin of 2,880"."""
    stated = group[0]
    opening = words_before(prose, stated.span, bounds.start)
    gap = opening[:1] in _TAKING_UP and opening[-1:] == ("of",) and bool(set(opening) & MARGINS)
    if not gap or len(opening) > _LONGEST_LINK or not stated.exact:
        return
    last = [q for q in before if q.sentence == stated.sentence - 1]
    ends = [q for q in last if _may_be_end(q, stated)]
    if len(ends) == len(last) == 1:
        ends = [q for q in before if _may_be_end(q, stated)]
    if len(ends) == 2 and ends[0].value != ends[1].value and alike(*ends):
        yield _difference(stated, *ends)


def _may_be_end(one: Quantity, stated: Quantity) -> bool:
    """Whether a number is of the measure of a difference, or leaves its unit to the one before."""
    bare = one.kind is QuantityKind.COUNT and not head(one) and alike(one, stated)
    return (same_measure(one, stated) or bare) and one.exact and one.value > stated.value


def _is_pair(prose: str, one: Quantity, other: Quantity) -> bool:
    """ "51% to 43%", "5,120 votes to 4,890"."""
    if not same_measure(one, other) or not (one.exact and other.exact):
        return False
    link = words_between(prose, one, other)
    bare = tuple(word for word in link if word not in {"his", "her", "their", "the", "its", "for"})
    for_it = set(link[:2]) & {"in", "for"}
    if link[-1:] == ("and",) and for_it and len(link) <= _LONGEST_LINK:
        return prose[other.span.end :].lstrip()[:7] == "against"
    owned = prose[: other.span.start].rstrip()[-2:] in {"'s", "’s", "s'", "s’"}
    if owned and len(link) <= _LONGEST_LINK:
        return bool({"to", "against"} & set(link[-4:])) and "from" not in link
    return len(link) <= 4 and bare[-1:] in {("to",), ("against",)} and "from" not in link


def _is_other(prose: str, one: Quantity, other: Quantity, stated: Quantity) -> bool:
    """ "Reyes had 48.6 per cent and Tan 47.9 per cent, a gap of 1.7 points"."""
    if one.kind not in {QuantityKind.PERCENT, QuantityKind.MONEY} or one.unit != other.unit:
        return False
    link = words_between(prose, one, other)
    tail = words_between(prose, other, stated)
    gap = len(tail) <= 4 and tail[:1] == (",",) and tail[-1:] == ("of",) and set(tail) & _GAPS
    listed = len(link) <= 4 and "and" in link and "," not in link
    return bool(gap) and listed and same_measure(one, other) and one.exact and other.exact


def _is_margin(prose: str, before: Quantity, stated: Quantity, bounds: Span) -> bool:
    """ ", a majority of 330"; ", a six-point margin"."""
    link = words_between(prose, before, stated)
    if len(link) > _LONGEST_LINK or "," not in link or not stated.exact:
        return False
    after = words_after(prose, stated.span, bounds.end)[:4]
    behind = link[-1:] == ("of",) and bool(set(link) & MARGINS)
    behind = behind or (link[-1:] == ("by",) and bool(set(link[-3:]) & WINNING))
    return behind or (link[-2:] in {(",", "a"), (",", "an")} and bool(set(after) & MARGINS))


def _difference(stated: Quantity, one: Quantity, other: Quantity) -> _Difference:
    more, less = max(one.value, other.value), min(one.value, other.value)
    return _Difference(stated, more, less, (one.span, other.span), signed=False)


def _finding(reading: Reading, rule: Rule, found: _Difference) -> Finding | None:
    stated = found.stated
    right = found.more - found.less
    if stated.kind not in _KINDS:
        return None
    fine = stated.value % 1 > 0 and (found.more % 1 > 0 or found.less % 1 > 0)
    room = 1.5 * stated.precision if fine else max(0.5, stated.precision / 2)
    if abs(right - stated.value) <= room * (stated.value % 1 > 0) + 1e-9:
        return None
    if stated.kind is QuantityKind.COUNT and right != int(right) and not fine:
        return None if abs(right - stated.value) <= 1 else _report(reading, rule, found, right)
    return _report(reading, rule, found, right)


def _report(reading: Reading, rule: Rule, found: _Difference, right: float) -> Finding:
    stated = found.stated
    points = stated.counted and stated.counted.head == "point" and stated.counted.span
    span = stated.span.join(points) if points and _spaced(reading, stated, points) else stated.span
    return rule.finding(
        span,
        f"{plain(found.more)} - {plain(found.less)} = {plain(right)}, not {as_said(stated)}",
        suggestion=span.cut(reading.text).replace(
            stated.number_span.cut(reading.text), plain(right), 1
        ),
        related=found.ends,
    )


def _spaced(reading: Reading, stated: Quantity, points: Span) -> bool:
    return reading.text[stated.span.end : points.start] == " "

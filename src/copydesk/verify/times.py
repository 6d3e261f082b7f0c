"""Dates, clock times and durations of the article beside those of the sources."""

import re
from collections.abc import Sequence
from dataclasses import replace

from copydesk.model.article import BlockKind
from copydesk.model.claim import Claim, ClaimKind
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Resolution, Timex, TimexType
from copydesk.understand.lang.en.time_hedges import BESIDE_A_CLOCK, PUT_OFF_FROM, RECKONED
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.understand.terms import folded
from copydesk.verify import faults
from copydesk.verify.appositions import without_appositions
from copydesk.verify.comparison import (
    Comparison,
    Context,
    context_of,
    has_instead,
    object_keys,
)
from copydesk.verify.nearest import beyond_chance
from copydesk.verify.of_else import is_of_else
from copydesk.verify.passages import Passage, Passages, value_keys
from copydesk.verify.rivals import compare_rivals
from copydesk.verify.same_time import (
    comparable,
    is_coarser,
    may_differ,
    same_sort,
    same_time,
    swapped,
)
from copydesk.verify.told_times import Told
from copydesk.verify.topic import (
    agreeing_numbers,
    agreeing_times,
    have_other_counts,
    is_long_ago,
    shares_more_than_topic,
)
from copydesk.verify.two_clocks import compare_zone
from copydesk.verify.unmatched import compare_unmatched

_ENOUGH = 0.8
_COMPANY = 0.2
"""What a number, or the day, that both sentences have adds to the likeness of the two."""


def compare_time(reading: Reading, claim: Claim, passages: Passages) -> list[Comparison]:
    """What the passages near a time's clause say of it."""
    timex = claim.value
    assert isinstance(timex, Timex)
    mine = Told(reading, claim.sentence, timex)
    zone = compare_zone(claim, mine, passages)
    if zone:
        return zone
    return [
        _with_hedge(claim, mine, one)
        for one in _compared(reading, claim, mine, passages)
        if one.stance is Stance.SUPPORTS
        or not is_of_else(claim.kind, mine, passages.readings[one.passage.source], one)
    ]


def _with_hedge(claim: Claim, mine: Told, one: Comparison) -> Comparison:
    """A contradiction of a clock time takes in what says how near to it it was."""
    if claim.kind is not ClaimKind.CLOCK or one.wrong != claim.span:
        return one
    hedge = BESIDE_A_CLOCK.search(mine.reading.article.prose[: claim.span.start][-_HEDGE:])
    if hedge is None:
        return one
    return replace(one, wrong=Span(claim.span.start - len(hedge[0]), claim.span.end))


_HEDGE = 40
"""Code points before a clock time in which it is looked for what hedges it."""


def _compared(reading: Reading, claim: Claim, mine: Told, passages: Passages) -> list[Comparison]:
    """What all the ways of comparing a time show."""
    found = _side_by_side(claim, mine, context_of(reading, claim, passages))
    if mine.words.lower().split()[-1] in RECKONED:
        return [one for one in found if one.stance is Stance.SUPPORTS]
    against = compare_unmatched(claim, mine, passages)
    if against:
        found = [*against, *(one for one in found if one.stance is Stance.CONTRADICTS)]
    else:
        found = found or compare_rivals(reading, claim, passages)
    if _is_told_by_its_last(mine, passages):
        return [one for one in found if one.stance is not Stance.CONTRADICTS]
    return [one for one in found if not _has_the_same_words(mine, one)]


def _has_the_same_words(mine: Told, one: Comparison) -> bool:
    """Whether a contradiction is of the words that the article has: "Sunday shifts"."""
    against = one.stance is Stance.CONTRADICTS
    return against and one.right is not None and folded(one.right) == folded(mine.words)


def _is_told_by_its_last(mine: Told, passages: Passages) -> bool:
    """Whether a source tells a stretch of time by its last part: "70 days", "day 70"."""
    amount, unit = mine.timex.stated.amount, mine.timex.stated.unit
    if mine.timex.type is not TimexType.DURATION or amount is None or unit is None:
        return False
    if amount.exact is None or amount.exact != int(amount.exact):
        return False
    number, name = int(amount.exact), unit.name.lower()
    last = re.compile(rf"\b(?:{number}(?:st|nd|rd|th) {name}|{name} {number})\b", re.IGNORECASE)
    return any(last.search(source.article.prose) for source in passages.readings)


def _side_by_side(claim: Claim, mine: Told, context: Context) -> list[Comparison]:
    """The times of the sentences that say what the claim's says."""
    passages = context.passages
    absent = not any(
        same_sort(claim.kind, timex) and same_time(claim.kind, mine, Told(source, index, timex))
        for source in passages.readings
        for index, timexes in enumerate(source.timexes_by_sentence)
        for timex in timexes
    )
    cell = mine.reading.sentences[claim.sentence].kind is BlockKind.TABLE_CELL
    of_deed = without_appositions(context, mine.reading, claim.sentence)
    is_common = not cell and claim.kind is ClaimKind.DATE and _is_of_any_report(mine)
    found = []
    for share, passage in context.near(value_keys(mine.timex)):
        source = passages.readings[passage.source]
        others = [
            Told(source, passage.sentence, timex)
            for timex in source.timexes_by_sentence[passage.sentence]
            if same_sort(claim.kind, timex)
        ]
        allowed = [other for other in others if same_time(claim.kind, mine, other)]
        same = [
            other for other in allowed if not (is_coarser(mine, other) or _is_put_off(mine, other))
        ]
        if same:
            strength = share + _distinct(mine)
            common = is_common and len(source.terms[passage.sentence]) > _BARE
            if strength < _ENOUGH or common:
                alike = beyond_chance(mine.reading, claim, passages, passage)
                if common and not alike:
                    continue
                strength += alike
                strength += _COMPANY * agreeing_numbers(mine, same[0])
                strength += _COMPANY * agreeing_times(
                    mine.reading, mine.sentence, source, passage.sentence, mine.timex
                )
                strength += _COMPANY * (mine.day is not None and mine.day == same[0].day)
            if strength >= _ENOUGH:
                why = f"it has {same[0].words!r} too"
                found.append(Comparison(passage, Stance.SUPPORTS, share, why, by_value=True))
        elif not cell and not allowed:
            rivals = (one for one in _rivals(claim, mine, others) if _apart(claim, mine, one))
            against = (_contradiction(claim, mine, of_deed, passage, one, absent) for one in rivals)
            found += filter(None, against)
    return found


def _is_put_off(mine: Told, other: Told) -> bool:
    """Whether a source only has a date as one that was moved: "put off from May to June"."""
    return bool(PUT_OFF_FROM.search(other.before(_MOVED))) and mine.role != "from"


_MOVED = 60


def _is_of_any_report(mine: Told) -> bool:
    """Whether any report of an event has a day, for whatever was on it: "Thursday"."""
    return mine.timex.resolution is not Resolution.CONTEXT and not is_long_ago(mine)


_BARE = 2
"""Terms of a line that gives a date and hardly more."""


def _apart(claim: Claim, mine: Told, other: Told) -> bool:
    """Whether the difference is one of fact, and the claim's sentence lacks the other time."""
    if not (comparable(claim.kind, mine, other) and may_differ(claim.kind, mine, other)):
        return False
    if claim.kind is ClaimKind.CLOCK and not (
        agreeing_numbers(mine, other) or shares_more_than_topic(mine, other)
    ):
        return False
    if claim.kind is ClaimKind.DATE and have_other_counts(mine, other):
        return False
    if claim.kind is ClaimKind.DURATION and mine.is_counted and not _have_one_end(mine, other):
        return False
    return not any(
        timex is not mine.timex
        and same_sort(claim.kind, timex)
        and same_time(claim.kind, Told(mine.reading, claim.sentence, timex), other)
        for timex in mine.reading.timexes_by_sentence[claim.sentence]
    )


def _have_one_end(one: Told, other: Told) -> bool:
    """Whether two lengths are counted to or from one thing: "a week before the vote"."""
    ends = [told.reading.article.prose[told.timex.span.end :][:_END] for told in (one, other)]
    mine, theirs = (_UP_TO_A_STOP.match(end) for end in ends)
    if mine is None or theirs is None:
        return True
    told = meanings([mine[0], theirs[0]])
    return bool(told[0] @ told[1] >= _ONE_END)


_END = 80
_UP_TO_A_STOP = re.compile(r"[\s,]*(?:before|after|from|since|until|earlier|later)\b[^.,;:()–—]+")
_ONE_END = 0.55
"""How alike in meaning the words are in which two texts tell the end of one stretch."""


def _rivals(claim: Claim, mine: Told, others: Sequence[Told]) -> list[Told]:
    """The times of a passage that stand where the claim's does: the only one, or of one thing."""
    if claim.kind is ClaimKind.DURATION:
        wanted = _object(mine)
        same = [other for other in others if wanted and wanted == _object(other)]
        return same or (list(others) if len(others) == 1 else [])
    if claim.kind is ClaimKind.DATE:
        others = [other for other in others if other.timex.stated.hour is None]
    if mine.role is not None:
        others = [other for other in others if other.role == mine.role]
    own = [other for other in others if other.before(1) != "("]
    if len(own) == 1:
        return own
    by_clause: dict[str, list[Told]] = {}
    for other in own:
        by_clause.setdefault(other.clause, []).append(other)
    return [inside[0] for inside in by_clause.values() if len(inside) == 1]


def _object(told: Told) -> frozenset[str]:
    return object_keys(told.reading, told.sentence, told.timex.span)


def _contradiction(
    claim: Claim, mine: Told, context: Context, passage: Passage, other: Told, absent: bool
) -> Comparison | None:
    sure = absent and (claim.kind is not ClaimKind.DURATION or _object(mine) == _object(other))
    likeness = context.likeness(passage, other.timex.span, absent=sure)
    if not likeness and absent and swapped(mine, other):
        likeness = context.own_share(passage)
    if not likeness or folded(other.words) == folded(mine.words):
        return None
    fault = faults.OF_TIMES[claim.kind]
    return has_instead(passage, other.reading, other.timex.span, claim.span, fault, likeness)


def _distinct(told: Told) -> float:
    """How unlikely it is that two texts have this time by chance, 0 to 1."""
    timex = told.timex
    if timex.stated.minute:
        return 0.9 if timex.stated.minute % 5 else 0.75
    if timex.type is TimexType.DURATION:
        amount = timex.stated.amount
        return 0.5 if amount and amount.exact and amount.exact > 3 else 0.2
    if is_long_ago(told):
        return 0.6 if timex.grain is Grain.DAY else 0.5
    return 0.25

"""DT007 impossible-order."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.model.timex import Base, Grain, Timex, TimexRange, TimexType
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.apposition import beside
from copydesk.understand.calendar import Interval, interval_of, spoken
from copydesk.understand.lang.en.order import BEGIN, END, FOLLOWED, LEAD, MOVED
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated
from copydesk.understand.tlinks.stretch import is_offset
from copydesk.understand.told_order import ToldOrder, denied_orders

_CLOSE = timedelta(days=60)
_RANGE_WORD = re.compile(r"\b(?:from|between)\b|[–—-]", re.IGNORECASE)


@rule(
    code="DT007",
    name="impossible-order",
    since="0.1.0",
    bad=(
        Bad("She was treasurer [[from 2015 to 2011]].", message="2011 comes before 2015"),
        Bad(
            "The strike began on 12 May 2025 and ended on [[2 May 2025]].",
            message="comes before it began",
        ),
        Bad(
            "The vote fell on 4 March 2025. A day earlier, on [[6 March 2025]], a bridge burned.",
            message="is not earlier than",
        ),
        Bad(
            "He gave up his post on [[30 April 2019, a few days after]] the report of 21 May 2019.",
            message="told as after what is dated 21 May 2019",
            severity=Severity.WARNING,
        ),
        Bad(
            "The opera, staged in 1999, was long. It was followed in [[1996]] by a shorter one.",
            message="does not follow",
            severity=Severity.WARNING,
        ),
        Bad(
            "The clerk signed the warrant at 16:40 on Monday. The officers went in only "
            "[[afterwards, at 15:55]], by their own log.",
            message="told as after what is dated 16:40",
            severity=Severity.WARNING,
        ),
        Bad(
            "The bank closed its branch at 3 p.m. on Tuesday. The robbery took place at [[4:10 "
            "p.m., before the branch had shut]], police said.",
            message="told as before what is dated 3 p.m.",
            severity=Severity.WARNING,
        ),
    ),
    good=(
        Good("He was arrested on 3 May. He had already left the party on 1 May."),
        Good("The deal was signed on 3 May. It followed talks that opened on 20 March in Rome."),
        Good("The law was passed on 15 March. He resigned on 20 March, before the election."),
        Good("He gave up his post on 30 May 2019, a few days after the report of 21 May 2019."),
        Good("The opera, staged in 1996, was long. It was followed in 1999 by a shorter one."),
        Good("She was treasurer from 2011 to 2015."),
        Good(
            "The parcel reached the depot on 3 April. It lay there for weeks before it was opened "
            "on 19 June."
        ),
        Good(
            "The wreck was found on 4 May. Divers had to wait a month until after it was raised on "
            "9 June."
        ),
        Good("The rink is open from December to March, from 10 p.m. to 2 a.m."),
        Good("The strike began on 2 May 2025 and ended on 12 May 2025."),
        Good("The vote fell on 4 March 2025. A day earlier, on 3 March 2025, a bridge burned."),
        Good("Output rose from 2,015 to 2,100 in 2011."),
    ),
)
def impossible_order(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds times in an order that cannot be: a range that runs backwards, an end before its
    beginning, "a day earlier" with a later date, something said to follow what it precedes, be
    that told in its own sentence or in the one before ("only afterwards", "ahead of that move").

    Why it matters: cause and effect change places.

    Does not claim: anything where a year must be guessed, or where a range may run over New Year
    or midnight.

    Source: the Gregorian calendar.
    """
    for pair in reading.ranges:
        yield from _backwards(reading, rule, pair)
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for one, other in pairwise(timexes):
            yield from _ended_before_begun(reading, rule, index, one, other)
            yield from _wrong_way(reading, rule, index, one, other)
        yield from _followed_before(reading, rule, index)
    for told in denied_orders(reading):
        yield _denied(reading, rule, told)


def _denied(reading: Reading, rule: Rule, told: ToldOrder) -> Finding:
    """ "They were let in only afterwards, at 15:55", after what happened at 16:40."""
    here, before = (timex.span.cut(reading.text) for timex in (told.here, told.before))
    side, right = ("after", "before") if told.later else ("before", "after")
    return rule.finding(
        told.cue.join(told.here.span),
        f"told as {side} what is dated {before}, but {here} comes {right} it",
        related=[told.before.span],
        severity=Severity.WARNING,
    )


def _backwards(reading: Reading, rule: Rule, pair: TimexRange) -> Iterator[Finding]:
    first, last = interval_of(pair.first), interval_of(pair.last)
    if first is None or last is None or not _both_years(pair.first, pair.last):
        return
    lead = reading.text[max(0, pair.span.start - LEAD) : pair.span.start]
    tail = reading.text[pair.span.end : pair.span.end + 20]
    if last.end <= first.start and not MOVED.search(lead + tail):
        span = pair.span
        word = _RANGE_WORD.search(reading.text, max(0, span.start - 8), span.start)
        if word and reading.text[word.end() : span.start].strip() == "":
            span = Span(word.start(), span.end)
        yield rule.finding(
            span,
            f"{pair.last.span.cut(reading.text)} comes before {pair.first.span.cut(reading.text)}",
        )


def _both_years(one: Timex, other: Timex) -> bool:
    """Whether the years of both are certain: written, or the dateline's for days close together."""
    if not (is_dated(one) and is_dated(other)) or one.start is None or other.start is None:
        return False
    if one.stated.year is not None and other.stated.year is not None:
        return True
    plain = one.stated.year is None and other.stated.year is None
    return plain and abs(one.start - other.start) < _CLOSE


def _ended_before_begun(
    reading: Reading, rule: Rule, index: int, one: Timex, other: Timex
) -> Iterator[Finding]:
    first, last = interval_of(one), interval_of(other)
    if first is None or last is None or not _both_years(one, other) or last.end > first.start:
        return
    prose = reading.article.prose
    start = max(reading.sentences[index].span.start, one.span.start - LEAD)
    lead = prose[start : one.span.start]
    between = prose[one.span.end : other.span.start]
    if BEGIN.search(lead) and END.fullmatch(between):
        yield rule.finding(
            other.span,
            f"{other.span.cut(reading.text)} comes before it began, “{one.span.cut(reading.text)}”",
            related=[one.span],
        )


def _followed_before(reading: Reading, rule: Rule, index: int) -> Iterator[Finding]:
    """ "The play, staged in 1999, ran long. It was followed in 1996 by another."""
    told = [t for t in reading.timexes_by_sentence[index - 1] if is_dated(t)] if index else []
    here = [t for t in reading.timexes_by_sentence[index] if is_dated(t)]
    if len(told) != 1 or len(here) != 1 or not _both_years(told[0], here[0]):
        return
    start = reading.sentences[index].span.start
    first, second = interval_of(told[0]), interval_of(here[0])
    if not FOLLOWED.fullmatch(reading.article.prose[start : here[0].span.start]):
        return
    if first and second and second.end <= first.start:
        yield rule.finding(
            here[0].span,
            f"{here[0].span.cut(reading.text)} does not follow {told[0].span.cut(reading.text)}",
            related=[told[0].span],
            severity=Severity.WARNING,
        )


def _wrong_way(
    reading: Reading, rule: Rule, index: int, one: Timex, other: Timex
) -> Iterator[Finding]:
    """ "a day earlier, on DATE" against the date it counts from."""
    for offset, dated in ((one, other), (other, one)):
        if not is_offset(offset) or not is_dated(dated) or (dated.grain or 99) > Grain.DAY:
            continue
        if not beside(reading.article.prose, one.span, other.span):
            continue
        base = _base(reading, index, offset, dated)
        day = interval_of(dated)
        if base is None or day is None or offset.type is TimexType.DURATION:
            continue
        wrong = _wrong_side(offset.stated.direction, base, day)
        if wrong:
            yield rule.finding(
                dated.span,
                f"{spoken(day.start.date())} is not {wrong} than {spoken(base.start.date())}",
                related=[offset.span],
            )


def _wrong_side(direction: int, base: Interval, day: Interval) -> str | None:
    if direction < 0 and day.start >= base.end:
        return "earlier"
    if direction > 0 and day.end <= base.start:
        return "later"
    return None


def _base(reading: Reading, index: int, offset: Timex, dated: Timex) -> Interval | None:
    """What the offset counts from: the one dated day told just before it."""
    if offset.stated.base is Base.REFERENCE:
        return reading.present
    told = [
        timex
        for timexes in reading.timexes_by_sentence[max(0, index - 1) : index + 1]
        for timex in timexes
        if is_dated(timex) and timex.span < offset.span and timex is not dated
    ]
    days = [timex for timex in told if timex.grain is not None and timex.grain <= Grain.DAY]
    return interval_of(days[-1]) if len(days) == 1 else None

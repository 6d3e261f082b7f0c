"""DT001 weekday-mismatch."""

import itertools
import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from copydesk.model.finding import Finding, Severity
from copydesk.model.report import ReferenceFrom
from copydesk.model.span import Span
from copydesk.model.timex import Base, Grain, Resolution, Timex, TimexType
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.apposition import apposed, beside, equated
from copydesk.understand.calendar import WEEKDAYS, is_day, spoken, weekday_name
from copydesk.understand.lang.en.holidays import ONE_MEANING
from copydesk.understand.lang.en.weekdays import (
    CORRECTION,
    ELSEWHERE,
    NAMED_DAY,
    NAMED_DAY_END,
    OTHER_YEAR,
    PAPER,
    PAPER_BEFORE,
)
from copydesk.understand.reading import Reading
from copydesk.understand.weekends import weekends_in

_GREGORIAN_EVERYWHERE = 1924
_LATE = 18
"""The hour after which a paper of the next day may be written."""
_NEAR = timedelta(days=120)
_LEAP_DAY = (2, 29)
_NAME = re.compile("|".join(day[:3] for day in WEEKDAYS), re.IGNORECASE)


@rule(
    code="DT001",
    name="weekday-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "The ferry sank on [[Saturday]], 15 June 2025, off the coast.",
            message="15 June 2025 was a Sunday",
            suggestion="Sunday",
        ),
        Bad(
            "The vote was held on 15 June 2025 ([[Saturday]]) in all districts.",
            message="15 June 2025 was a Sunday",
            suggestion="Sunday",
        ),
        Bad(
            "It was a wet [[Monday]] in the capital, 25 May 2025, and few came.",
            message="25 May 2025 was a Sunday",
            suggestion="Sunday",
        ),
        Bad(
            "The council met on [[Thursday]], Jan. 3.",
            message="3 January 2024 was a Wednesday",
            suggestion="Wednesday",
            published="2024-01-05",
        ),
        Bad(
            "The talks fell on 17 October 2023. Nobody who was there on that [[Monday]] spoke.",
            message="17 October 2023 was a Tuesday",
            suggestion="Tuesday",
            severity=Severity.WARNING,
        ),
        Bad(
            "The race of 14 August 2025 was run a day later, on [[Thursday]], in rain.",
            message="15 August 2025 was a Friday",
            suggestion="Friday",
            severity=Severity.WARNING,
        ),
        Bad(
            "The mayor spoke today, a [[Friday]], to a thin crowd.",
            message="3 January 2024 was a Wednesday",
            suggestion="Wednesday",
            published="2024-01-03",
            severity=Severity.WARNING,
        ),
        Bad(
            "The fair is over [[the weekend of 15 and 16 January]].",
            message="15 January 2024 was a Monday",
            published="2024-01-03",
        ),
    ),
    good=(
        Good("The mayor spoke today, a Wednesday, to a thin crowd.", published="2024-01-03"),
        Good("He came yesterday, Monday's vote being lost.", published="2024-01-03"),
        Good("The fair is on the weekend of 13 and 14 January.", published="2024-01-03"),
        Good("In 2019, the vote fell on Thursday, May 23.", published="2025-06-17"),
        Good("He called it on June 9, 2024. He lost on Sunday, July 7.", published="2025-06-17"),
        Good("Next year's race is on Sunday, April 26.", published="2025-06-17"),
        Good("The Sunday Times, 14 June 2025, reported the deal."),
        Good("Correction: the vote was on Wednesday, not Thursday, 3 January 2024."),
        Good("The talks fell on 17 October 2023. Nobody who was there on that Tuesday spoke."),
        Good("The race of 14 August 2025 was run a day later, on Friday, in rain."),
        Good("The ferry sank on Sunday, 15 June 2025, off the coast."),
        Good("He said on Monday that on 3 January 2024 the dam had held."),
        Good("From Monday to 25 May 2025 the road stays closed."),
        Good("The council met on Wednesday, Jan. 3.", published="2024-01-05"),
        Good("The battle was fought on Saturday, 14 October 1066."),
    ),
)
def weekday_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a weekday that does not belong to the date it stands with, be it beside the date, in
    brackets, in apposition across a few words, or by "that Monday" and "a day later, on Monday". A
    date without year is read by the dateline, if it lies within four months of it.

    Why it matters: one of the two is wrong, and a reader who plans or remembers by it is misled.
    Of the dated weekdays in AI-altered news, two in five are wrong.

    Does not claim: which of the two is wrong. Dates before 1924, when the last European state took
    up the Gregorian calendar, are left alone.

    Source: the proleptic Gregorian calendar (ISO 8601).
    """
    for timexes in reading.timexes_by_sentence:
        for timex in timexes:
            if timex.stated.weekday is not None and timex.stated.day is not None:
                yield from _judge(reading, rule, timex, timex)
            elif timex.stated.weekday is not None and timex.against is not None:
                yield from _that_day(reading, rule, timex)
        for one, other in itertools.pairwise(timexes):
            for weekday, dated in ((one, other), (other, one)):
                pair = _bare_weekday(weekday) and _bare_date(dated)
                if pair and _one_statement(reading.article.prose, one, other):
                    yield from _judge(reading, rule, weekday, dated)
            counted = _days_on(reading.article.prose, one) and beside(
                reading.article.prose, one.span, other.span
            )
            named = _pointed_day(reading, one) and _named(reading, one, other)
            if _bare_weekday(other) and (counted or named):
                yield from _judge(reading, rule, other, one, severity=Severity.WARNING)
    for weekend in weekends_in(reading):
        if not weekend.is_one:
            first = weekday_name(weekend.first)
            yield rule.finding(weekend.span, f"{spoken(weekend.first)} was a {first}")


def _bare_weekday(timex: Timex) -> bool:
    said = timex.stated
    return said.weekday is not None and said.day is None and timex.type is not TimexType.SET


def _bare_date(timex: Timex) -> bool:
    said = timex.stated
    if said.holiday is not None:
        return said.holiday in ONE_MEANING
    return said.weekday is None and said.day is not None and said.month is not None


def _one_statement(prose: str, one: Timex, other: Timex) -> bool:
    if _bare_date(one) and equated(prose, one.span, other.span):
        return True
    return apposed(prose, one.span, other.span)


def _pointed_day(reading: Reading, timex: Timex) -> bool:
    """Whether it points to one day: "yesterday", "the 14th of this month", "the day before"."""
    said = timex.stated
    if timex.start is None or not is_day(timex) or said.weekday is not None:
        return False
    if timex.type is not TimexType.DATE or _bare_date(timex) or said.holiday is not None:
        return False
    if timex.against is not None:
        told = reading.timex_at.get(timex.against.start)
        return told is not None and told.stated.day is not None
    return timex.resolution is Resolution.REFERENCE and _reference_is_told(reading, timex)


def _reference_is_told(reading: Reading, timex: Timex) -> bool:
    """Whether the day of "today" is known: told, and not so late that "today" may be tomorrow."""
    reference = reading.reference
    if timex.stated.day is not None:
        return True
    told = reference.time is not None and reference.origin is not ReferenceFrom.INFERRED
    return told and reference.time is not None and reference.time.hour < _LATE


def _named(reading: Reading, day: Timex, weekday: Timex) -> bool:
    """Whether a weekday is the name of the day before it: ", a Friday,", " (Friday)"."""
    prose = reading.article.prose
    gap = prose[day.span.end : weekday.span.start]
    return bool(NAMED_DAY.fullmatch(gap) and NAMED_DAY_END.match(prose, weekday.span.end))


def _days_on(prose: str, timex: Timex) -> bool:
    """Whether it counts days from a date just told: "a day later"."""
    said = timex.stated
    return (
        said.unit is Grain.DAY
        and said.base is Base.CONTEXT
        and timex.against is not None
        and is_day(timex)
        and timex.span.cut(prose).endswith(("later", "earlier"))
    )


def _that_day(reading: Reading, rule: Rule, weekday: Timex) -> Iterator[Finding]:
    """ "that Monday", of the date told just before."""
    told = reading.timex_at.get(weekday.against.start) if weekday.against else None
    lead = reading.article.prose[max(0, weekday.span.start - 3) : weekday.span.start]
    words = weekday.span.cut(reading.article.prose).lower()
    same = words.startswith("that ") and lead.lower() == "on "
    if same and told and _bare_date(told):
        yield from _judge(reading, rule, weekday, told, severity=Severity.WARNING)


def _judge(
    reading: Reading,
    rule: Rule,
    weekday: Timex,
    dated: Timex,
    severity: Severity | None = None,
) -> Iterator[Finding]:
    said = weekday.stated.weekday
    if dated.start is None or said is None or dated.alternatives:
        return
    day = dated.start.date()
    if day.weekday() == said or day.year < _GREGORIAN_EVERYWHERE:
        return
    guessed = dated.stated.year is None and (
        dated.stated.month is not None or dated.stated.holiday is not None
    )
    if guessed and not _year_is_certain(reading, dated, dated.start, said):
        return
    if _no_date_of_text(reading, weekday, dated):
        return
    span = _weekday_word(reading.text, weekday.span)
    right = weekday_name(day)
    yield rule.finding(
        span,
        f"{spoken(day)} was a {right}, not a {WEEKDAYS[said]}",
        suggestion=right,
        related=[dated.span] if dated is not weekday else [],
        severity=severity,
    )


def _year_is_certain(reading: Reading, dated: Timex, day: datetime, said: int) -> bool:
    """Whether a date without year can only be the dateline year's.

    It lies near the dateline, and no year told in its sentence or in the two before makes the
    weekday right.
    """
    reference = reading.reference.time
    if reference is None or abs(day - reference) > _NEAR:
        return False
    index = reading.sentence_at(dated.span)
    told = range(max(0, index - 2), index + 1)
    years = {t.start.year for i in told for t in reading.timexes_by_sentence[i] if t.start}
    words = " ".join(reading.sentences[i].span.cut(reading.article.prose) for i in told)
    if OTHER_YEAR.search(words):
        years |= {reference.year - 1, reference.year + 1}
    return not any(
        datetime(year, day.month, day.day).weekday() == said
        for year in years - {day.year}
        if (day.month, day.day) != _LEAP_DAY
    )


def _no_date_of_text(reading: Reading, weekday: Timex, dated: Timex) -> bool:
    """A paper's name, a range of days, a correction, two places on two dates."""
    prose = reading.article.prose
    whole = weekday.span.join(dated.span)
    sentence = reading.sentences[reading.sentence_at(whole)].span
    return bool(
        PAPER.match(prose, weekday.span.start)
        or PAPER_BEFORE.search(prose[max(0, weekday.span.start - 16) : weekday.span.start])
        or any(_bare_weekday(r.first) and _bare_weekday(r.last) for r in reading.ranges_at(whole))
        or CORRECTION.search(sentence.cut(prose))
        or ELSEWHERE.match(prose, whole.end)
    )


def _weekday_word(text: str, span: Span) -> Span:
    found = _NAME.search(text, span.start, span.end)
    if not found:
        return span
    end = found.end()
    while end < span.end and text[end].isalpha():
        end += 1
    return Span(found.start(), end)

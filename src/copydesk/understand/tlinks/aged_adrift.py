"""Ages of the only one whose birth an article tells, or of the one thing whose beginning was told
just before, that fit no time of the article."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.calendar import Interval, between
from copydesk.understand.lang.en.ages import (
    ANY_AGE,
    BARE_OF_THING,
    BEGUN,
    BORN,
    NO_AGE,
    OF_FAMILY,
    OF_NOW,
    OF_THING,
    OF_WHO,
    STILL,
    TO_COME,
)
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated
from copydesk.understand.tlinks.aged_pair import Aged
from copydesk.understand.tlinks.ages import Age, is_thing, number_of
from copydesk.understand.tlinks.stretch import Moment, moment_of

_BACK = 4
"""Sentences before an age in which the birth is looked for."""
_LEAD = 120
_UNITS = {"y": Grain.YEAR, "m": Grain.MONTH, "w": Grain.WEEK}


def adrift_ages(reading: Reading, stated: Sequence[Sequence[Age]]) -> Iterator[Aged]:
    """All of these in an article.

    Args:
        reading: the article.
        stated: the ages that are known to be such.
    """
    births = list(_beginnings(reading, BORN))
    begun = list(_beginnings(reading, BEGUN))
    for index in range(len(reading.sentences)):
        for age, personal in _ages(reading, index, stated[index]):
            told = births if personal else [*births, *begun]
            if age.turning and not personal:
                told = list(_dated(reading))
            near = [one for one in told if -1 <= index - one[0] <= _BACK]
            if personal and (len(births) != 1 or not _is_dated(reading, age, births[0][1])):
                continue
            if not personal:
                near = [one for one in near if one[1].span < age.span]
            if not near or any(fits_any_time(reading, age, one[1]) for one in told):
                continue
            sentence, date = max(near, key=lambda one: (one[0] <= index, one[0]))
            born, now = moment_of(date), _now(reading, age, date)
            if born and now and (not personal or _one_person(reading, sentence, index)):
                yield Aged(age, born, now, sure=False)


def _is_dated(reading: Reading, age: Age, birth: Timex) -> bool:
    """Whether an age is that of the news, or of a time told beside it."""
    prose = reading.article.prose
    start = reading.sentences[age.sentence].span.start
    if OF_NOW.search(prose[start : age.span.start]) or STILL.match(prose, age.span.end):
        return True
    here = reading.timexes_by_sentence[age.sentence]
    return sum(is_dated(timex) and timex is not birth for timex in here) == 1


def _beginnings(reading: Reading, form: re.Pattern[str]) -> Iterator[tuple[int, Timex]]:
    """The dates of births, or of other beginnings, with their sentences."""
    prose = reading.article.prose
    for index, timexes in enumerate(reading.timexes_by_sentence):
        start = reading.sentences[index].span.start
        for timex in timexes:
            lead = prose[max(start, timex.span.start - _LEAD) : timex.span.start]
            start = timex.span.end if _names_time(timex) else start
            match = form.search(lead)
            if match and _names_time(timex) and not OF_FAMILY.search(lead[: match.start()]):
                yield index, timex


def _dated(reading: Reading) -> Iterator[tuple[int, Timex]]:
    """All times that name a year, with their sentences."""
    for index, timexes in enumerate(reading.timexes_by_sentence):
        yield from ((index, timex) for timex in timexes if _names_time(timex))


def _names_time(timex: Timex) -> bool:
    return timex.stated.year is not None and timex.start is not None and timex.stated.exists


def _ages(reading: Reading, index: int, known: Sequence[Age]) -> Iterator[tuple[Age, bool]]:
    """The ages of a sentence, and whether each is that of a person."""
    prose = reading.article.prose
    names = reading.names[index]
    sentence = reading.sentences[index].span
    for match in ANY_AGE.finditer(prose, sentence.start, sentence.end):
        span = Span(match.start("number"), match.end("unit") if match["unit"] else match.end())
        count = number_of(match["number"])
        before = prose[sentence.start : match.start("number")]
        if count is None or NO_AGE.match(prose, span.end) or _in_date(reading, index, match):
            continue
        unit = _UNITS[match["unit"].split()[0][0]] if match["unit"] else Grain.YEAR
        turning = "turn" in match[0].lower()
        age = Age(span, count, unit, None, None, index, False, turning)
        aged = (match["unit"] or "").endswith(("old", "age"))
        bare = not (aged or turning or BARE_OF_THING.match(prose, span.end))
        if OF_FAMILY.search(before):
            continue
        if OF_WHO.search(before) or any(n.span.end == match.start() - 1 for n in names):
            yield age, True
        elif OF_THING.search(before) and not bare:
            yield age, False
    for age in known:
        lead = prose[sentence.start : age.span.start]
        if age.name is None and lead.lower().endswith("the "):
            yield age, False


def _in_date(reading: Reading, index: int, match: re.Match[str]) -> bool:
    """Whether the number is part of a time that is no length: "at nine", "on 19 May"."""
    span = Span(match.start("number"), match.end("number"))
    return any(
        timex.span.overlaps(span) and timex.stated.amount is None
        for timex in reading.timexes_by_sentence[index]
    )


def fits_any_time(reading: Reading, age: Age, date: Timex) -> bool:
    """Whether an age counted from a date is right at any time that the article tells."""
    born = moment_of(date)
    if born is None:
        return True
    others = [moment_of(t) for t in reading.timexes if t is not date and t.stated.amount is None]
    times = [moment.interval for moment in others if moment]
    present = reading.present
    if present is not None:
        times = [time for time in times if not time.start <= present.start < time.end]
        times.append(present)
        sentence = reading.sentences[age.sentence].span
        if age.turning or TO_COME.search(reading.article.prose, sentence.start, sentence.end):
            times.append(Interval(present.start, datetime(present.end.year + 1, 12, 31)))
            times.append(Interval(datetime(present.start.year, 1, 1), present.end))
    for time in times:
        if time.start > born.interval.start:
            low, high = between(age.unit, born.interval, time)
            years = time.start.year - born.interval.start.year
            if int(low + 0.001) <= age.count <= high or (age.turning and years == age.count):
                return True
    return False


def _now(reading: Reading, age: Age, date: Timex) -> Moment | None:
    """When an age holds: the other date of its sentence, else the present."""
    others = [
        timex
        for timex in reading.timexes_by_sentence[age.sentence]
        if timex is not date and is_dated(timex)
    ]
    if others:
        return moment_of(others[0])
    return Moment(reading.present) if reading.present else None


def _one_person(reading: Reading, first: int, last: int) -> bool:
    """Whether the sentences from a birth to an age name one person at most."""
    low, high = sorted((first, last))
    if not any(not is_thing(reading, name) for name in reading.names[low]):
        low = max(0, low - 1)  # "The 28-year-old, born on …" is who was named before
    keys = {
        name.key
        for index in range(low, high + 1)
        for name in reading.names[index]
        if not (is_thing(reading, name) or name.key.startswith("i'"))
    }
    return len(keys) <= 1

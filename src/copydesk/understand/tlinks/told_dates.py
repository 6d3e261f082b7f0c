"""Stretches whose other end is a date of the same sentence."""

import re
from collections.abc import Iterator
from datetime import timedelta

from copydesk.model.timex import Grain, Timex
from copydesk.understand.apposition import beside, gap_between
from copydesk.understand.calendar import is_day
from copydesk.understand.lang.en.order import LEAD
from copydesk.understand.lang.en.tlinks import (
    ADDED,
    AFTER_EVENT,
    AFTER_NAMED,
    COMES,
    HAD_BEEN_FOR,
    NOW,
    REACHING_BACK,
    SINCE_SOMETHING,
    SPELL_SINCE,
    STOOD_FOR,
    TOLD_OF_DATE,
    WHICH_DID,
)
from copydesk.understand.mentions import dated_event
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated
from copydesk.understand.tlinks.around import present_moment, signal_of
from copydesk.understand.tlinks.stretch import (
    Moment,
    Stretch,
    counted,
    is_ago,
    is_length,
    is_offset,
    moment_of,
    stretch_between,
)

_LONG_AGO = timedelta(days=366)


def told_of_date(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "in October 2023, was only four months ago"; "the fire of 2012, which … seven years ago"."""
    timexes = [one for one in reading.timexes_by_sentence[index] if one.value != "PRESENT_REF"]
    place = timexes.index(timex) if timex in timexes else 0
    if place == 0 or not is_dated(timexes[place - 1]):
        return
    date = timexes[place - 1]
    prose = reading.article.prose
    between = gap_between(date.span, timex.span).cut(prose)
    last = not prose[timex.span.end : reading.sentences[index].span.end].strip(" .")
    of_event = prose[max(0, date.span.start - 4) : date.span.start] == " of "
    told = (
        TOLD_OF_DATE.fullmatch(between)
        or (of_event and WHICH_DID.fullmatch(between))
        or (place == 1 and last and ADDED.fullmatch(between))
    )
    stood = STOOD_FOR.fullmatch(between) or (
        SPELL_SINCE.fullmatch(between) and _led_by_since(prose, date)
    )
    if (is_ago(timex) and told) or (is_length(timex) and stood):
        yield from stretch_between(timex, moment_of(date), present_moment(reading), sure=False)


def beside_date(reading: Reading, index: int, one: Timex, other: Timex) -> Iterator[Stretch]:
    """ "two years ago, in 2020"; "in March 2024, fifteen months before it failed"."""
    prose = reading.article.prose
    for date, timex in ((one, other), (other, one)):
        if not is_dated(date) or not (is_offset(timex) or is_length(timex)):
            continue
        if not beside(prose, one.span, other.span):
            continue
        if is_ago(timex):
            if _told_in_the_past(reading, index, date, timex):
                continue
            if date.stated.year is not None or (timex.stated.unit or Grain.DAY) < Grain.YEAR:
                yield from stretch_between(timex, moment_of(date), present_moment(reading))
        elif timex is other and is_length(timex) and _since(reading, date, timex):
            yield from stretch_between(timex, moment_of(date), present_moment(reading), sure=False)
        elif timex is other:
            yield from _after_its_date(reading, index, timex, date)


def _told_in_the_past(reading: Reading, index: int, date: Timex, timex: Timex) -> bool:
    """Whether the sentence speaks from another time: "In 2020 he said: two years ago, in 2018"."""
    return any(
        other is not date
        and other.span < timex.span
        and is_dated(other)
        and other.start is not None
        and reading.present is not None
        and other.start < reading.present.start
        for other in reading.timexes_by_sentence[index]
    )


def _since(reading: Reading, date: Timex, timex: Timex) -> bool:
    """ "since 2012, nine years in all"."""
    if timex.stated.direction:
        return False
    return _led_by_since(reading.article.prose, date) and date.stated.year is not None


def _led_by_since(prose: str, date: Timex) -> bool:
    return prose[max(0, date.span.start - 6) : date.span.start].lower() == "since "


def _after_its_date(reading: Reading, index: int, timex: Timex, date: Timex) -> Iterator[Stretch]:
    """DATE, N years before: EVENT where one follows that is dated, else the news itself."""
    sentence = reading.sentences[index].span
    prose = reading.article.prose
    start = timex.span.end - len(signal_of(prose, timex))
    tail = re.match(r"(?:\s(before|after|earlier))?(\s*[,.;)]|\s*\Z)?", prose[start : sentence.end])
    before = bool(tail and tail[1] == "before") or timex.span.cut(prose).endswith("earlier")
    if before and tail and tail[2] is not None:
        yield from stretch_between(timex, moment_of(date), present_moment(reading), sure=False)
        return
    event = _event_after(reading, index, timex, date) or _this_event(reading, index, timex)
    if event and tail and tail[1] == "before":
        yield from stretch_between(timex, moment_of(date), event)
    elif event and tail and tail[1] == "after":
        yield from stretch_between(timex, event, moment_of(date))


def _this_event(reading: Reading, index: int, timex: Timex) -> Moment | None:
    """ "two years before this week's meeting"."""
    present = present_moment(reading)
    for other in reading.timexes_by_sentence[index]:
        gap = reading.article.prose[timex.span.end : other.span.start].strip()
        if other.span.start >= timex.span.end and gap in ("", "before", "before the"):
            if present is None or other.start is None or other.end is None:
                return None
            now = present.interval
            return present if other.start < now.end and now.start < other.end else None
    return None


def _event_after(reading: Reading, index: int, timex: Timex, date: Timex) -> Moment | None:
    following = [
        mention
        for mention in reading.mentions_by_sentence[index]
        if timex.span.end <= mention.trigger.start <= timex.span.end + 60
    ]
    if not following:
        return None
    own = following[0].time
    if own is not None and own is not date and is_dated(own):
        return moment_of(own)
    event = dated_event(following[0], reading.dated_mentions)
    return moment_of(event) if event else None


def reaching_back(reading: Reading, index: int, one: Timex, other: Timex) -> Iterator[Stretch]:
    """ "a 28-year wait that went back to 1987"; "the six years since the strike, in 2020"."""
    if not is_length(one) or not (is_dated(other) or _day_of_month(other)):
        return
    between = gap_between(one.span, other.span).cut(reading.article.prose)
    if REACHING_BACK.fullmatch(between) or SINCE_SOMETHING.fullmatch(between):
        late = _later_date(reading, index, one, other)
        if late is None and _of_another_time(reading, index, one):
            return
        late = late or present_moment(reading)
        yield from stretch_between(one, moment_of(other), late)


def _of_another_time(reading: Reading, index: int, length: Timex) -> bool:
    """ "In 2009 … a state that had been free for eighteen years, since 1991"."""
    present = reading.present
    lead = reading.article.prose[reading.sentences[index].span.start : length.span.start]
    told = [
        other
        for earlier in range(max(0, index - 1), index + 1)
        for other in reading.timexes_by_sentence[earlier]
        if other.span < length.span and other.stated.year is not None and other.start
    ]
    past = present and any(one.start and one.start < present.start - _LONG_AGO for one in told)
    return bool(past and HAD_BEEN_FOR.search(lead))


def _day_of_month(timex: Timex) -> bool:
    """ "the 9th", of a month understood."""
    return timex.stated.day is not None and timex.start is not None


def _later_date(reading: Reading, index: int, timex: Timex, early: Timex) -> Moment | None:
    """A day of the same sentence, before the stretch and after its beginning."""
    for other in reading.timexes_by_sentence[index]:
        if other.span < timex.span and is_day(other) and other.stated.amount is None:
            late = moment_of(other)
            if late and early.end and late.interval.start >= early.end:
                return late
    return None


def after_named_date(reading: Reading, index: int, one: Timex, other: Timex) -> Iterator[Stretch]:
    """ "Six years after the 2013 floods, the town was hit again in 2024"."""
    if not is_length(one) or not is_dated(other) or (one.stated.unit or Grain.DAY) < Grain.DAY:
        return
    between = gap_between(one.span, other.span).cut(reading.article.prose)
    match = AFTER_NAMED.fullmatch(signal_of(reading.article.prose, one) + between)
    told = [
        timex
        for timex in reading.timexes_by_sentence[index]
        if timex is not other and is_dated(timex)
    ]
    here = moment_of(told[0]) if len(told) == 1 else None
    if told and other.span < told[0].span and _went_on(reading, one):
        return
    if not told and _tells_of_now(reading, index, one, other):
        here = present_moment(reading)
    if not match or here is None:
        return
    there = moment_of(other)
    early, late = (here, there) if match[1].lower() == "before" else (there, here)
    if early and late and early.interval.end <= late.interval.start:
        yield from stretch_between(one, early, late, sure=False)


def _went_on(reading: Reading, length: Timex) -> bool:
    """Whether a length is how long something went on: "for twelve years before it was sold"."""
    return reading.article.prose.endswith(("for ", "For "), 0, length.span.start)


def _tells_of_now(reading: Reading, index: int, timex: Timex, date: Timex) -> bool:
    """ "The deal comes six months after …", "Decades after …, the zone is open"."""
    sentence = reading.sentences[index].span
    prose = reading.article.prose
    lead = prose[max(sentence.start, timex.span.start - LEAD) : timex.span.start]
    tail = prose[date.span.end : min(sentence.end, date.span.end + LEAD)]
    return bool(COMES.search(lead) or (not lead.strip() and NOW.search(tail)))


def between_dates(reading: Reading, first: Timex, timex: Timex, last: Timex) -> Iterator[Stretch]:
    """ "She died in 1990, three years before her husband's death in 1985"."""
    prose = reading.article.prose
    if not (is_dated(first) and is_dated(last) and is_length(timex)):
        return
    if not beside(prose, first.span, timex.span):
        return
    between = gap_between(timex.span, last.span).cut(prose)
    match = AFTER_EVENT.fullmatch(signal_of(prose, timex) + between)
    early, late = (first, last) if match and match[1] == "before" else (last, first)
    if match:
        said, one, two = counted(timex), moment_of(early), moment_of(late)
        open_year = not (first.stated.year and last.stated.year)
        if open_year and one and two and one.interval.start > two.interval.end:
            return
        if said and one and two:
            yield Stretch(timex.span, *said, timex.mod, one, two, sure=False)

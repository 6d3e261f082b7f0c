"""Stretches counted back from now, from another event or from a date: "two years ago"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from copydesk.model.span import Span
from copydesk.model.timex import Base, Grain, Timex
from copydesk.understand.apposition import beside, gap_between, nominal_gap
from copydesk.understand.calendar import is_day
from copydesk.understand.lang.en.tlinks import (
    ADDED,
    AFTER_EVENT,
    AFTER_NAMED,
    ANAPHOR,
    COMES,
    DESCRIBED,
    LEAD_IN,
    NOW,
    REACHING_BACK,
    SINCE_SOMETHING,
    SINCE_THEN,
    STOOD_FOR,
    TOLD_OF_DATE,
    WHICH_CAME,
)
from copydesk.understand.mentions import Mention, dated_event
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_clock, is_dated, recalled, recalled_clock
from copydesk.understand.tlinks.stretch import (
    Moment,
    Stretch,
    clock_pairs,
    counted,
    is_length,
    is_offset,
    moment_of,
)

_LEAD = 100
"""Code points before an expression in which its subject is looked for."""


def elapsed_stretches(reading: Reading) -> Iterator[Stretch]:
    """All stretches in an article that count from one dated moment to another."""
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            if is_offset(timex) or is_length(timex):
                yield from _of_event(reading, index, timex)
                yield from _of_anaphor(reading, index, timex)
                yield from _of_description(reading, index, timex)
                yield from _which_came(reading, index, timex)
                yield from _told_of_date(reading, index, timex)
                yield from _since_then(reading, index, timex)
        for one, other in pairwise(timexes):
            yield from _beside_date(reading, index, one, other)
            yield from _reaching_back(reading, index, one, other)
            yield from _after_named_date(reading, index, one, other)
        for first, timex, last in zip(timexes, timexes[1:], timexes[2:], strict=False):
            yield from _between_dates(reading, first, timex, last)


def _stretch(
    timex: Timex, early: Moment | None, late: Moment | None, sure: bool = True
) -> Iterator[Stretch]:
    said = counted(timex)
    if said and early and late and early.interval.start < late.interval.end:
        yield Stretch(timex.span, said[0], said[1], timex.mod, early, late, sure)


def _present(reading: Reading) -> Moment | None:
    return Moment(reading.present) if reading.present else None


def _of_event(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "killed two years ago", where the article dates that killing elsewhere."""
    mention = next((m for m in reading.mentions_by_sentence[index] if m.time is timex), None)
    if mention is None or timex.stated.direction >= 0:
        return
    event = dated_event(mention, reading.dated_mentions)
    if event:
        yield from _stretch(timex, moment_of(event), _viewpoint(reading, timex, mention))


def _viewpoint(reading: Reading, timex: Timex, mention: Mention) -> Moment | None:
    """The moment that an offset counts back from."""
    if timex.stated.base is Base.CONTEXT:
        for other in reading.timexes_by_sentence[mention.sentence]:
            if other is not timex and is_day(other):
                return moment_of(other)
    return _present(reading)


def _of_anaphor(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "The last cull was in January 2023. That was barely 18 months ago." """
    if not _ago(timex):
        return
    start = max(reading.sentences[index].span.start, timex.span.start - _LEAD)
    lead = reading.article.prose[start : timex.span.start]
    if not ANAPHOR.search(lead):
        return
    told = [other for other in reading.timexes_by_sentence[index] if other.span < timex.span]
    if not told and index:
        told = list(reading.timexes_by_sentence[index - 1])
    dated = [other for other in told if is_dated(other)]
    if len(dated) == 1:
        yield from _stretch(timex, moment_of(dated[0]), _present(reading))


def _ago(timex: Timex) -> bool:
    return timex.stated.base is Base.REFERENCE and timex.stated.direction < 0


def _of_description(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "7 March, three weeks after that first rash", the rash being dated elsewhere."""
    prose = reading.article.prose
    end = reading.sentences[index].span.end
    match = DESCRIBED.match(prose, timex.span.end, end)
    if not match:
        match = DESCRIBED.match(prose, timex.span.end - len(_signal(prose, timex)), end)
    if not match:
        return
    span = Span(match.start("what"), match.end("what"))
    if any(span.overlaps(other.span) for other in reading.timexes_by_sentence[index]):
        return
    words = [word for word in reading.words[index] if span.contains(word.span)]
    if (timex.stated.unit or Grain.DAY) <= Grain.HOUR:
        clock = recalled_clock(words, reading.timeline, sentence=index)
        if clock:
            yield from _by_clock(reading, index, timex, clock)
        return
    here = _time_here(reading, index, timex, span)
    if here is None:
        return
    before = match["how"].lower() == "before"
    limit = None if before else here.interval.end
    event = recalled(words, reading.timeline, near=span, sentence=index, before=limit)
    if event and before:
        yield from _stretch(timex, here, moment_of(event), sure=False)
    elif event:
        yield from _stretch(timex, moment_of(event), here, sure=False)


def _by_clock(reading: Reading, index: int, timex: Timex, event: Timex) -> Iterator[Stretch]:
    """ "at 02:05, three hours after the captain gave the order", the order having its own time."""
    here = [other for other in reading.timexes_by_sentence[index] if is_clock(other)]
    said = counted(timex)
    if len(here) != 1 or here[0] is event or said is None or here[0].span > timex.span:
        return
    choices = clock_pairs(event, here[0])
    stretches = [Stretch(timex.span, *said, timex.mod, *pair, False) for pair in choices]
    if stretches and not any(stretch.holds for stretch in stretches):
        yield stretches[0]


def _signal(prose: str, timex: Timex) -> str:
    """The preposition with which some expressions end: " after"."""
    match = re.search(r"\s(?:after|before|since)\Z", timex.span.cut(prose))
    return match[0] if match else ""


def _time_here(reading: Reading, index: int, timex: Timex, described: Span) -> Moment | None:
    """The time of what is told here: a date beside the stretch or the description, or "today"."""
    prose = reading.article.prose
    for other in reading.timexes_by_sentence[index]:
        if other is timex or other.start is None or other.stated.amount is not None:
            continue
        after = prose[described.end : other.span.start]
        if other.span.start >= described.end and re.fullmatch(r",\s(?:on|in)\s(?:the\s)?", after):
            return moment_of(other)
        if other.span < timex.span and nominal_gap(prose, other.span, timex.span, 4):
            return _present(reading) if other.value == "PRESENT_REF" else moment_of(other)
    lead = prose[reading.sentences[index].span.start : timex.span.start]
    return _present(reading) if re.search(r"\b(?:today|now)\b", lead, re.IGNORECASE) else None


def _which_came(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "that disaster, which came 17 years before this one": the one just dated, and now."""
    sentence = reading.sentences[index].span
    prose = reading.article.prose
    start = max(sentence.start, timex.span.start - _LEAD)
    end = min(sentence.end, timex.span.end + _LEAD)
    around = prose[start : timex.span.start] + "§" + prose[timex.span.end : end]
    if not index or not WHICH_CAME.search(around):
        return
    dated = [other for other in reading.timexes_by_sentence[index - 1] if is_dated(other)]
    others = [other for other in reading.timexes_by_sentence[index] if is_dated(other)]
    if len(dated) == 1 and not others:
        yield from _stretch(timex, moment_of(dated[0]), _present(reading))


def _since_then(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "Nineteen years on, families wait"; "in the four years since, …"."""
    sentence = reading.sentences[index].span
    prose = reading.article.prose
    lead = (
        prose[sentence.start : timex.span.start] if timex.span.start - sentence.start < 20 else ""
    )
    tail = prose[timex.span.end : sentence.end][:12]
    if not index or not (
        SINCE_THEN.match(tail) or (timex.span.cut(prose).endswith(" on") and tail.startswith(","))
    ):
        return
    if not LEAD_IN.fullmatch(lead):
        return
    told = [other for other in reading.timexes_by_sentence[index - 1] if is_dated(other)]
    here = [other for other in reading.timexes_by_sentence[index] if is_dated(other)]
    if len(told) == 1 and not here:
        yield from _stretch(timex, moment_of(told[0]), _present(reading), sure=False)


def _told_of_date(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "in October 2023, was only four months ago"; "the fire of 2012, which … seven years ago"."""
    timexes = reading.timexes_by_sentence[index]
    place = timexes.index(timex)
    if place == 0 or not is_dated(timexes[place - 1]):
        return
    date = timexes[place - 1]
    prose = reading.article.prose
    between = gap_between(date.span, timex.span).cut(prose)
    last = not prose[timex.span.end : reading.sentences[index].span.end].strip(" .")
    told = TOLD_OF_DATE.fullmatch(between) or (place == 1 and last and ADDED.fullmatch(between))
    if (_ago(timex) and told) or (is_length(timex) and STOOD_FOR.fullmatch(between)):
        yield from _stretch(timex, moment_of(date), _present(reading), sure=False)


def _beside_date(reading: Reading, index: int, one: Timex, other: Timex) -> Iterator[Stretch]:
    """ "two years ago, in 2020"; "in March 2024, fifteen months before it failed"."""
    prose = reading.article.prose
    for date, timex in ((one, other), (other, one)):
        if not is_dated(date) or not (is_offset(timex) or is_length(timex)):
            continue
        if not beside(prose, one.span, other.span):
            continue
        if _ago(timex):
            yield from _stretch(timex, moment_of(date), _present(reading))
        elif timex is other and is_length(timex) and _since(reading, date, timex):
            yield from _stretch(timex, moment_of(date), _present(reading), sure=False)
        elif timex is other:
            yield from _after_its_date(reading, index, timex, date)


def _since(reading: Reading, date: Timex, timex: Timex) -> bool:
    """ "since 2012, nine years in all"."""
    if timex.stated.direction:
        return False
    lead = reading.article.prose[max(0, date.span.start - 6) : date.span.start]
    return lead.lower() == "since " and date.stated.year is not None


def _after_its_date(reading: Reading, index: int, timex: Timex, date: Timex) -> Iterator[Stretch]:
    """DATE, N years before: EVENT where one follows that is dated, else the news itself."""
    sentence = reading.sentences[index].span
    prose = reading.article.prose
    start = timex.span.end - len(_signal(prose, timex))
    tail = re.match(r"(?:\s(before|after|earlier))?(\s*[,.;)]|\s*\Z)?", prose[start : sentence.end])
    before = bool(tail and tail[1] == "before") or timex.span.cut(prose).endswith("earlier")
    if before and tail and tail[2] is not None:
        yield from _stretch(timex, moment_of(date), _present(reading), sure=False)
        return
    event = _event_after(reading, index, timex) or _this_event(reading, index, timex)
    if event and tail and tail[1] == "before":
        yield from _stretch(timex, moment_of(date), event)
    elif event and tail and tail[1] == "after":
        yield from _stretch(timex, event, moment_of(date))


def _this_event(reading: Reading, index: int, timex: Timex) -> Moment | None:
    """ "two years before this week's meeting"."""
    present = _present(reading)
    for other in reading.timexes_by_sentence[index]:
        gap = reading.article.prose[timex.span.end : other.span.start].strip()
        if other.span.start >= timex.span.end and gap in ("", "before", "before the"):
            if present is None or other.start is None or other.end is None:
                return None
            now = present.interval
            return present if other.start < now.end and now.start < other.end else None
    return None


def _event_after(reading: Reading, index: int, timex: Timex) -> Moment | None:
    following = [
        mention
        for mention in reading.mentions_by_sentence[index]
        if timex.span.end <= mention.trigger.start <= timex.span.end + 60
    ]
    if not following:
        return None
    own = following[0].time
    if own is not None and is_dated(own):
        return moment_of(own)
    event = dated_event(following[0], reading.dated_mentions)
    return moment_of(event) if event else None


def _reaching_back(reading: Reading, index: int, one: Timex, other: Timex) -> Iterator[Stretch]:
    """ "a 28-year wait that went back to 1987"; "the six years since the strike, in 2020"."""
    if not is_length(one) or not (is_dated(other) or _day_of_month(other)):
        return
    between = gap_between(one.span, other.span).cut(reading.article.prose)
    if REACHING_BACK.fullmatch(between) or SINCE_SOMETHING.fullmatch(between):
        late = _later_date(reading, index, one, other) or _present(reading)
        yield from _stretch(one, moment_of(other), late)


def _day_of_month(timex: Timex) -> bool:
    """ "the 9th", of a month understood."""
    return timex.stated.day is not None and timex.start is not None


def _after_named_date(reading: Reading, index: int, one: Timex, other: Timex) -> Iterator[Stretch]:
    """ "Six years after the 2013 floods, the town was hit again in 2024"."""
    if not is_length(one) or not is_dated(other) or (one.stated.unit or Grain.DAY) < Grain.DAY:
        return
    between = gap_between(one.span, other.span).cut(reading.article.prose)
    match = AFTER_NAMED.fullmatch(_signal(reading.article.prose, one) + between)
    told = [
        timex
        for timex in reading.timexes_by_sentence[index]
        if timex is not other and is_dated(timex)
    ]
    here = moment_of(told[0]) if len(told) == 1 else None
    if not told and _tells_of_now(reading, index, one, other):
        here = _present(reading)
    if not match or here is None:
        return
    there = moment_of(other)
    early, late = (here, there) if match[1].lower() == "before" else (there, here)
    if early and late and early.interval.end <= late.interval.start:
        yield from _stretch(one, early, late, sure=False)


def _tells_of_now(reading: Reading, index: int, timex: Timex, date: Timex) -> bool:
    """ "The deal comes six months after …", "Decades after …, the zone is open"."""
    sentence = reading.sentences[index].span
    prose = reading.article.prose
    lead = prose[max(sentence.start, timex.span.start - _LEAD) : timex.span.start]
    tail = prose[date.span.end : min(sentence.end, date.span.end + _LEAD)]
    return bool(COMES.search(lead) or (not lead.strip() and NOW.search(tail)))


def _between_dates(reading: Reading, first: Timex, timex: Timex, last: Timex) -> Iterator[Stretch]:
    """ "She died in 1990, three years before her husband's death in 1985"."""
    prose = reading.article.prose
    if not (is_dated(first) and is_dated(last) and is_length(timex)):
        return
    if not beside(prose, first.span, timex.span):
        return
    between = gap_between(timex.span, last.span).cut(prose)
    match = AFTER_EVENT.fullmatch(_signal(prose, timex) + between)
    early, late = (first, last) if match and match[1] == "before" else (last, first)
    if match:
        said, one, two = counted(timex), moment_of(early), moment_of(late)
        if said and one and two:
            yield Stretch(timex.span, *said, timex.mod, one, two, sure=False)


def _later_date(reading: Reading, index: int, timex: Timex, early: Timex) -> Moment | None:
    """A day of the same sentence, before the stretch and after its beginning."""
    for other in reading.timexes_by_sentence[index]:
        if other.span < timex.span and is_day(other) and other.stated.amount is None:
            late = moment_of(other)
            if late and early.end and late.interval.start >= early.end:
                return late
    return None

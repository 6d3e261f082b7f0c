"""Stretches counted back from now, from another event or from a date: "two years ago"."""

import itertools
import re
from collections.abc import Iterator

from copydesk.model.timex import Base, Grain, Timex
from copydesk.understand.apposition import beside, gap_between, nominal_gap, words_between
from copydesk.understand.calendar import interval_of, is_day
from copydesk.understand.lang.en.tlinks import ANAPHORS, REACHING_BACK
from copydesk.understand.mentions import Mention, dated_event
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.stretch import (
    Moment,
    Stretch,
    counted,
    is_dated,
    is_length,
    is_offset,
    moment_of,
)

_REACHING_BACK = re.compile(
    rf"(?:(?!(?:in|at|for|of|by|with|on|to)\s)\S{{1,30}}\s){{0,4}}{REACHING_BACK}\s(?:the\s)?",
    re.IGNORECASE,
)
_ANAPHOR = re.compile(
    rf"(?:[,;–—]\s|\b(?:but|and)\s|\A){ANAPHORS}\s(?:was|is|were|happened|came|took place)\s"
    r"(?:\S{1,20}\s){0,2}\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s(after|before|since|from|following)\s(?:the\s|its\s|his\s|her\s)?\Z")


def elapsed_stretches(reading: Reading) -> Iterator[Stretch]:
    """All stretches in an article that count from one dated moment to another."""
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            if is_offset(timex):
                yield from _of_event(reading, timex)
                yield from _of_anaphor(reading, index, timex)
        for one, other in itertools.pairwise(timexes):
            yield from _beside_date(reading, index, one, other)
            yield from _reaching_back(reading, index, one, other)


def _stretch(timex: Timex, early: Moment, late: Moment, sure: bool = True) -> Iterator[Stretch]:
    said = counted(timex)
    if said:
        yield Stretch(timex.span, said[0], said[1], timex.mod, early, late, sure)


def _of_event(reading: Reading, timex: Timex) -> Iterator[Stretch]:
    """ "killed two years ago", where the article dates that killing elsewhere."""
    mention = next((m for m in reading.mentions if m.time is timex), None)
    if mention is None or timex.stated.direction > 0:
        return
    event = dated_event(mention, reading.mentions)
    present = _viewpoint(reading, timex, mention)
    early = moment_of(event) if event else None
    if early and present and early.interval.start < present.interval.start:
        yield from _stretch(timex, early, present)


def _viewpoint(reading: Reading, timex: Timex, mention: Mention) -> Moment | None:
    """The moment that an offset counts back from."""
    if timex.stated.base is Base.CONTEXT:
        for other in reading.timexes_by_sentence[mention.sentence]:
            interval = interval_of(other)
            if other is not timex and is_day(other) and interval:
                return Moment(interval, other.span)
    return _present(reading)


def _present(reading: Reading) -> Moment | None:
    return Moment(reading.present) if reading.present else None


def _of_anaphor(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "The last cull was in January 2023. That was barely 18 months ago." """
    if timex.stated.base is not Base.REFERENCE or timex.stated.direction > 0:
        return
    sentence = reading.sentences[index]
    lead = reading.article.prose[sentence.span.start : timex.span.start]
    if not _ANAPHOR.search(lead):
        return
    told = [other for other in reading.timexes_by_sentence[index] if other.span < timex.span]
    if not told and index:
        told = list(reading.timexes_by_sentence[index - 1])
    dated = [other for other in told if is_dated(other)]
    present = _present(reading)
    if len(dated) == 1 and present:
        early = moment_of(dated[0])
        if early and early.interval.start < present.interval.start:
            yield from _stretch(timex, early, present)


def _beside_date(reading: Reading, index: int, one: Timex, other: Timex) -> Iterator[Stretch]:
    """ "in March 2024, fifteen months before it failed"; "two years ago, in 2020"."""
    prose = reading.article.prose
    for date, timex in ((one, other), (other, one)):
        if not is_dated(date) or not (is_offset(timex) or is_length(timex)):
            continue
        moment = moment_of(date)
        if moment is None or not beside(prose, one.span, other.span):
            continue
        if _back_to_present(reading, timex):
            yield from _to_present(reading, timex, moment)
        elif timex is other:
            yield from _to_told_event(reading, index, timex, moment)


def _back_to_present(reading: Reading, timex: Timex) -> bool:
    return timex.stated.base is Base.REFERENCE and timex.stated.direction < 0


def _to_present(reading: Reading, timex: Timex, early: Moment) -> Iterator[Stretch]:
    present = _present(reading)
    if present and early.interval.start < present.interval.start:
        yield from _stretch(timex, early, present)


def _to_told_event(reading: Reading, index: int, timex: Timex, moment: Moment) -> Iterator[Stretch]:
    """DATE, N months before/after EVENT: the event is dated elsewhere, or is the news itself."""
    sentence = reading.sentences[index].span
    tail = reading.article.prose[timex.span.end : sentence.end]
    signal = re.match(r"\s(before|after)\s", tail) or re.search(
        r"(before|after|earlier|later)\Z", timex.span.cut(reading.article.prose)
    )
    if not signal or signal[1] in ("earlier", "later"):
        return
    event = _event_after(reading, index, timex)
    if event is None:
        return
    if signal[1] == "before":
        yield from _stretch(timex, moment, event, sure=event.span is not None)
    else:
        yield from _stretch(timex, event, moment, sure=event.span is not None)


def _event_after(reading: Reading, index: int, timex: Timex) -> Moment | None:
    following = [
        mention
        for mention in reading.mentions
        if mention.sentence == index
        and timex.span.end <= mention.trigger.start <= timex.span.end + 60
    ]
    if not following:
        return None
    own = following[0].time
    if own is not None and is_dated(own):
        return moment_of(own)
    event = dated_event(following[0], reading.mentions)
    return moment_of(event) if event else None


def _reaching_back(reading: Reading, index: int, one: Timex, other: Timex) -> Iterator[Stretch]:
    """ "a 28-year wait that went back to 1987"; "ten years after the 2011 earthquake"."""
    prose = reading.article.prose
    if not is_length(one) or not is_dated(other) or other.stated.year is None:
        return
    between = gap_between(one.span, other.span).cut(prose)
    moment = moment_of(other)
    if moment is None or counted(one) is None or (one.stated.unit or Grain.DAY) < Grain.MONTH:
        return
    if _REACHING_BACK.fullmatch(between.lstrip()) and "," not in between:
        yield from _to_present(reading, one, moment)
    elif _AFTER.search(between) and len(words_between(prose, one.span, other.span)) <= 3:
        yield from _after_date(reading, index, one, other, between)


def _after_date(
    reading: Reading, index: int, timex: Timex, date: Timex, between: str
) -> Iterator[Stretch]:
    """T, N years after E: T is the sentence's only other date."""
    moment = moment_of(date)
    others = [
        other
        for other in reading.timexes_by_sentence[index]
        if other is not timex and other is not date and is_dated(other)
    ]
    if moment is None or len(others) != 1:
        return
    late = moment_of(others[0])
    if late is None or not nominal_gap(reading.article.prose, others[0].span, timex.span, 6):
        return
    if " before " in between:
        yield from _stretch(timex, late, moment, sure=False)
    else:
        yield from _stretch(timex, moment, late, sure=False)

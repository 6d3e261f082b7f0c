"""Stretches that count from an event which the article tells and dates elsewhere."""

import re
from collections.abc import Iterator, Sequence

from copydesk.model.span import Span
from copydesk.model.timex import Base, Grain, Timex
from copydesk.understand.apposition import nominal_gap
from copydesk.understand.calendar import is_day
from copydesk.understand.lang.en.order import LEAD
from copydesk.understand.lang.en.tlinks import (
    ANAPHOR,
    DESCRIBED,
    DROUGHT,
    LAST_TIME,
    LEAD_IN,
    NOUN_THAT_WAS,
    POLLING_DAY,
    SINCE_THEN,
    VOTES,
    WHICH_CAME,
)
from copydesk.understand.mentions import Mention, dated_event
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems
from copydesk.understand.timeline import (
    clocks_like,
    day_of_any,
    is_clock,
    is_dated,
    recalled,
    recalled_clock,
)
from copydesk.understand.tlinks.around import present_moment, signal_of
from copydesk.understand.tlinks.closely import holds_closely
from copydesk.understand.tlinks.stretch import (
    Moment,
    Stretch,
    clock_pairs,
    counted,
    is_ago,
    moment_of,
    stretch_between,
)
from copydesk.understand.words import Word


def of_event(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "killed two years ago", where the article dates that killing elsewhere."""
    mention = next((m for m in reading.mentions_by_sentence[index] if m.time is timex), None)
    if mention is None or timex.stated.direction >= 0:
        return
    event = dated_event(mention, reading.dated_mentions)
    if event:
        yield from stretch_between(timex, moment_of(event), _viewpoint(reading, timex, mention))


def _viewpoint(reading: Reading, timex: Timex, mention: Mention) -> Moment | None:
    """The moment that an offset counts back from."""
    if timex.stated.base is Base.CONTEXT:
        for other in reading.timexes_by_sentence[mention.sentence]:
            if other is not timex and is_day(other):
                return moment_of(other)
    return present_moment(reading)


def of_anaphor(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "The last cull was in January 2023. That was barely 18 months ago." """
    if not is_ago(timex):
        return
    start = max(reading.sentences[index].span.start, timex.span.start - LEAD)
    lead = reading.article.prose[start : timex.span.start]
    if not ANAPHOR.search(lead):
        return
    told = [other for other in reading.timexes_by_sentence[index] if other.span < timex.span]
    if not told and index:
        told = list(reading.timexes_by_sentence[index - 1])
    dated = [other for other in told if is_dated(other)]
    if len(dated) == 1:
        yield from stretch_between(timex, moment_of(dated[0]), present_moment(reading))


def of_finished_noun(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "The merger, completed two years ago, …", the merger being dated elsewhere."""
    start = max(reading.sentences[index].span.start, timex.span.start - LEAD)
    match = NOUN_THAT_WAS.search(reading.article.prose, start, timex.span.start)
    if not match or not is_ago(timex):
        return
    place = Span(match.start(1), match.end(1))
    words = [word for word in reading.words[index] if place.contains(word.span)]
    event = recalled(words, reading.timeline, near=place, sentence=index)
    if event and not any(is_dated(other) for other in reading.timexes_by_sentence[index]):
        yield from stretch_between(timex, moment_of(event), present_moment(reading), sure=False)


def of_description(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "7 March, three weeks after that first rash", the rash being dated elsewhere."""
    prose = reading.article.prose
    end = reading.sentences[index].span.end
    match = DESCRIBED.match(prose, timex.span.end, end)
    if not match:
        match = DESCRIBED.match(prose, timex.span.end - len(signal_of(prose, timex)), end)
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
        elif match["how"].lower() == "after":
            yield from _off_by_hours_from(reading, index, timex, words)
        return
    here = _time_here(reading, index, timex, span)
    if here is None:
        return
    before = match["how"].lower() == "before"
    limit = None if before else here.interval.end
    event = recalled(words, reading.timeline, near=span, sentence=index, before=limit)
    if event and len(content_stems(words)) == 1 and _fits_another(reading, timex, here):
        return
    if POLLING_DAY.fullmatch(match["what"].strip()):
        event = day_of_any(VOTES, reading.timeline, sentence=index)
    if event is None:
        return
    told = moment_of(event)
    early, late = (here, told) if before else (told, here)
    yield from stretch_between(timex, early, late, sure=False)


def _fits_another(reading: Reading, timex: Timex, here: Moment) -> bool:
    """Whether a stretch lies between what is told here and any dated time of the article."""
    others = (moment_of(other) for other in reading.timexes if is_dated(other))
    return any(
        holds_closely(stretch)
        for other in others
        for early, late in ((other, here), (here, other))
        for stretch in stretch_between(timex, early, late, sure=False)
    )


def _off_by_hours_from(
    reading: Reading, index: int, timex: Timex, words: Sequence[Word]
) -> Iterator[Stretch]:
    """The same with the order told in other words: just one time fits but for whole hours, and no
    time fits wholly."""
    told = clocks_like(words, reading.timeline, sentence=index)
    stretches = [(clock, list(_by_clock(reading, index, timex, clock))) for clock in told]
    near = [one for _, found in stretches for one in found if one.off_by_hours]
    if len(near) == 1 and all(found for _, found in stretches):
        yield near[0]


def _by_clock(reading: Reading, index: int, timex: Timex, event: Timex) -> Iterator[Stretch]:
    """ "at 02:05, three hours after the captain gave the order", the order having its own time."""
    here = [other for other in reading.timexes_by_sentence[index] if is_clock(other)]
    said = counted(timex)
    if len(here) != 1 or here[0] is event or said is None or here[0].span > timex.span:
        return
    choices = clock_pairs(event, here[0])
    stretches = [Stretch(timex.span, *said, timex.mod, *pair, False) for pair in choices]
    if stretches and not any(stretch.holds for stretch in stretches):
        yield min(stretches, key=lambda stretch: stretch.off)


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
            return present_moment(reading) if other.value == "PRESENT_REF" else moment_of(other)
    lead = prose[reading.sentences[index].span.start : timex.span.start]
    return present_moment(reading) if re.search(r"\b(?:today|now)\b", lead, re.IGNORECASE) else None


def of_event_just_told(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "that disaster, which came 17 years before this one": the one just dated, and now."""
    sentence = reading.sentences[index].span
    prose = reading.article.prose
    start = max(sentence.start, timex.span.start - LEAD)
    end = min(sentence.end, timex.span.end + LEAD)
    around = prose[start : timex.span.start] + "§" + prose[timex.span.end : end]
    if not index or not WHICH_CAME.search(around):
        return
    dated = [other for other in reading.timexes_by_sentence[index - 1] if is_dated(other)]
    others = [other for other in reading.timexes_by_sentence[index] if is_dated(other)]
    if len(dated) == 1 and not others:
        yield from stretch_between(timex, moment_of(dated[0]), present_moment(reading))


def since_then(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
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
        yield from stretch_between(timex, moment_of(told[0]), present_moment(reading), sure=False)


def since_last_time(reading: Reading, index: int, timex: Timex) -> Iterator[Stretch]:
    """ "It last won the cup in 1999. After a 16-year drought, …": from the last time to now."""
    prose = reading.article.prose
    if not index or not DROUGHT.match(prose, timex.span.end, reading.sentences[index].span.end):
        return
    before = reading.sentences[index - 1].span.cut(prose)
    told = [other for other in reading.timexes_by_sentence[index - 1] if is_dated(other)]
    here = [other for other in reading.timexes_by_sentence[index] if is_dated(other)]
    if LAST_TIME.search(before) and len(told) == 1 and not here:
        yield from stretch_between(timex, moment_of(told[0]), present_moment(reading), sure=False)

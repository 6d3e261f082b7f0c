"""Ends that are reckoned from a beginning and a length told before: "a 60-day ban took effect on
1 November. It expires on 15 January"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from copydesk.model.timex import Grain, Mod
from copydesk.understand.calendar import Interval
from copydesk.understand.lang.en.adrift import ENDS_BY, FROM_NAMED, IT_ENDS
from copydesk.understand.lang.en.tlinks import VOTES
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import day_of_any
from copydesk.understand.tlinks.likely.ends import End, dates_of
from copydesk.understand.tlinks.likely.pairs import Said, lengths_said, pair_of
from copydesk.understand.tlinks.likely.surest import Misfit

_BACK = 3
"""Sentences before an end in which its length is told."""
_PART = 11
"""Days of a month that "the start of May" and "the end of May" may mean."""
_DAY = timedelta(days=1)


def reckoned(reading: Reading) -> Iterator[Misfit]:
    """The ends that fit no beginning and no length of the article."""
    ends = dates_of(reading)
    told = (said for said in lengths_said(reading) if said.kind == "length")
    lengths = [said for said in told if not said.by_clock]
    prose = reading.article.prose
    for end in ends:
        if end.timex is None or not lengths:
            continue
        start = reading.sentences[end.sentence].span.start
        lead = prose[start : end.timex.span.start]
        named_only = not IT_ENDS.search(lead)
        if named_only and not ENDS_BY.search(lead):
            continue
        near = [said for said in lengths if end.sentence - _BACK <= said.sentence <= end.sentence]
        near = [said for said in near if said.timex.span < end.timex.span]
        if len(near) != 1:
            continue
        named = _named_beginning(reading, near[0], ends)
        if named is not None:
            pair = pair_of(near[0], named, next(_days(end)))
            if named is not end and not _fits(near[0], named, end) and pair:
                yield Misfit(near[0], pair, 1.0, end.timex.span)
            continue
        if not named_only and not any(
            _fits(said, begun, end) for said in lengths for begun in ends
        ):
            yield from _from_beginning(near[0], ends, end)


def _named_beginning(reading: Reading, said: Said, ends: Sequence[End]) -> End | None:
    """The date of the vote from which a length counts: "a week after the ballot"."""
    bounds = reading.sentences[said.sentence].span
    named = FROM_NAMED.match(reading.article.prose, said.timex.span.end, bounds.end)
    if named is None:
        return None
    polling = named["what"].lower().endswith("day")
    nouns = [noun for noun in VOTES if noun != "vote"] if polling else [named["what"].lower()]
    day = day_of_any(nouns, reading.timeline, sentence=said.sentence)
    return next((end for end in ends if day and end.timex is day), None)


def _days(end: End) -> Iterator[End]:
    """An end; for "the start of May", each day that may be meant."""
    mod = end.timex.mod if end.timex else None
    whole = end.moment.interval
    if mod not in (Mod.START, Mod.END) or whole.days < _PART:
        yield end
        return
    first = whole.start if mod is Mod.START else whole.end - _PART * _DAY
    for later in range(_PART):
        day = Interval(first + later * _DAY, first + (later + 1) * _DAY)
        yield replace(end, moment=replace(end.moment, interval=day))


def _fits(said: Said, begun: End, end: End) -> bool:
    if begun is end or begun.timex is None:
        return False
    pairs = (pair_of(said, begun, day) for day in _days(end))
    return any(pair is not None and pair.holds for pair in pairs)


def _from_beginning(said: Said, ends: Sequence[End], end: End) -> Iterator[Misfit]:
    """The end and the beginning that is told nearest to its length, if that is a single day."""
    told = [one for one in ends if one.timex and said.sentence - _BACK <= one.sentence]
    told = [one for one in told if one.sentence <= said.sentence and one is not end]
    told = [one for one in told if one.moment.interval.days <= 1 or said.unit >= Grain.YEAR]
    near = [one for one in told if one.sentence == max(other.sentence for other in told)]
    pair = pair_of(said, near[0], next(_days(end))) if len(near) == 1 else None
    if pair is None or end.timex is None:
        return
    if near[0].moment.interval.start < end.moment.interval.start:
        yield Misfit(said, pair, 1.0, end.timex.span)

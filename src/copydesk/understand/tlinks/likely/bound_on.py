"""Lengths of time between what was just told and the date behind them, and between the ends of a
term: "It lay there for six weeks before it was opened on 4 May", "gives up its last two years"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from copydesk.model.timex import Grain
from copydesk.understand.lang.en.bound_on import (
    BEFORE_ITS_END,
    ENDS_EARLY,
    GIVES_UP,
    GOES_ON_WITH,
    OF_ITS_REST,
    RUNS_TO,
)
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.likely.ends import End, dates_of
from copydesk.understand.tlinks.likely.pairs import Pair, Said, pair_of, said_in
from copydesk.understand.tlinks.likely.surest import MOST_ENDS, Misfit
from copydesk.understand.tlinks.stretch import counted

_FACTOR = 2.5
"""How many times longer or shorter than the truth a length is at most."""


def bound_on(reading: Reading) -> Iterator[Misfit]:
    """All of these in an article."""
    ends = [end for end in dates_of(reading) if end.timex]
    if not 1 < len(ends) <= MOST_ENDS:
        return
    for said in _lengths(reading):
        pair = _up_to_behind(reading, said, ends) or _rest_of_term(reading, said, ends)
        if pair is not None:
            yield Misfit(said, pair, 1.0, said.timex.span)


def _lengths(reading: Reading) -> Iterator[Said]:
    """The lengths of an article; "its last five years" is one here."""
    prose = reading.article.prose
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            said = said_in(prose, timex, index)
            told = counted(timex)
            if said is None and told and timex.span.cut(prose).lower().startswith(_LAST):
                said = Said(timex, index, *told, "length")
            if said and said.kind == "earlier" and prose.startswith(_BEFORE, timex.span.end):
                said = replace(said, kind="length")
            if said and said.unit >= Grain.DAY and said.kind == "length":
                yield said


_NEARBY = 4
_BEFORE = " before"
_LAST = ("last ", "final ", "remaining ")


def _up_to_behind(reading: Reading, said: Said, ends: Sequence[End]) -> Pair | None:
    """From the one date of the sentence before to the one right behind the length."""
    prose, bounds = reading.article.prose, reading.sentences[said.sentence].span
    here = [end for end in ends if end.sentence == said.sentence]
    told = [end for end in ends if end.sentence == said.sentence - 1]
    if len(here) != 1 or len(told) != 1 or said.kind != "length":
        return None
    if reading.sentences[said.sentence - 1].block != reading.sentences[said.sentence].block:
        return None
    last = here[0].moment.span
    if last is None or last < said.timex.span:
        return None
    if not BEFORE_ITS_END.fullmatch(prose, said.timex.span.end, last.start):
        return None
    goes_on = GOES_ON_WITH.match(prose[bounds.start : said.timex.span.start])
    before = reading.sentences[said.sentence - 1].span.cut(prose).lower()
    if not goes_on or (goes_on["noun"] and goes_on["noun"] not in before.split()):
        return None
    if _explained(said, here[0], ends):
        return None
    return _misfit(said, told[0], here[0])


def _rest_of_term(reading: Reading, said: Said, ends: Sequence[End]) -> Pair | None:
    """From the day on which somebody leaves to the end of the term that would have run on."""
    prose, bounds = reading.article.prose, reading.sentences[said.sentence].span
    start = said.timex.span.start
    gives_up = GIVES_UP.search(prose[bounds.start : start])
    rest = OF_ITS_REST.match(prose, said.timex.span.end, bounds.end)
    early = rest is not None and rest[0] != ""
    if not rest or not (gives_up or early):
        return None
    near = [end for end in ends if 0 <= said.sentence - end.sentence <= 1]
    near = [end for end in near if end.moment.span and end.moment.span < said.timex.span]
    over = [end for end in near if _is_led_by(reading, end, RUNS_TO)]
    if len(over) != 1:
        return None
    before = [end for end in ends if end.place == over[0].place - 1]
    gone = [end for end in before if over[0].sentence - end.sentence <= 1]
    if len(gone) != 1 or not ENDS_EARLY.search(_lead(reading, gone[0])):
        return None
    if _explained(said, over[0], ends):
        return None
    return _misfit(said, gone[0], over[0])


def _explained(said: Said, last: End, ends: Sequence[End]) -> bool:
    """Whether any other date near them makes the length with the last one."""
    near = [end for end in ends if abs(said.sentence - end.sentence) <= _NEARBY]
    pairs = (pair_of(said, *_ordered(end, last)) for end in near if end is not last)
    return any(pair is not None and pair.holds and pair.plainly for pair in pairs)


def _lead(reading: Reading, end: End) -> str:
    """The words of its sentence before a date."""
    assert end.timex is not None
    start = reading.sentences[end.sentence].span.start
    return reading.article.prose[start : end.timex.span.start]


def _is_led_by(reading: Reading, end: End, cue: re.Pattern[str]) -> bool:
    return cue.search(_lead(reading, end)) is not None


def _ordered(one: End, other: End) -> Sequence[End]:
    return sorted((one, other), key=lambda end: end.place)


def _misfit(said: Said, one: End, other: End) -> Pair | None:
    """The two in the order in which they are told, in the years that they were read as."""
    if one.moment.interval.start >= other.moment.interval.start:
        return None
    pair = pair_of(said, *(replace(end, year_known=True) for end in (one, other)))
    return pair if pair and _near(pair) else None


def _near(pair: Pair) -> bool:
    low, high = pair.stretch.spread
    ratio = (low + high) / 2 / (pair.stretch.amount.low or 1.0)
    return not pair.holds and 1 / _FACTOR <= ratio <= _FACTOR

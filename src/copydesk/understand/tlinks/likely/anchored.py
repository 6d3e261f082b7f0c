"""Lengths of time between the time of their sentence and a happening that it names and the article
tells elsewhere: "was freed at 13:20, three hours after the collapse".

No time of the article may fit, and one that the happening may well be told with must be a slip
away.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from copydesk.model.article import BlockKind
from copydesk.model.timex import Grain, Timex
from copydesk.understand.calendar import agrees
from copydesk.understand.lang.en.anchored import BESIDE, EVENTS, NAMED, SIGNAL, THUS, TOLD_AS
from copydesk.understand.quantity.sameness import transposed
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems
from copydesk.understand.timeline import is_clock
from copydesk.understand.tlinks.likely.ends import End, clocks_of, dates_of
from copydesk.understand.tlinks.likely.pairs import Pair, Said, lengths_said, pair_of
from copydesk.understand.tlinks.likely.signs import Place, clause_stems, place_of
from copydesk.understand.tlinks.likely.surest import MOST_ENDS, Misfit
from copydesk.understand.tlinks.stretch import Stretch, on_clock
from copydesk.understand.zones import minute_of_day

_HOUR = 60
_HALF_DAY = 720
_TURNS = 6
"""Half days by which a length may be longer than the two times show."""
_SLIPS = frozenset((10, 20, 30, 40, 50, 60, 120, 180, 240))
_HOURS = frozenset((60, 120, 180))
_DAY = 24
_ROUGHLY = 30
"""Minutes to which lengths are told that are not told to the minute."""
_SCALE = 2.2
"""By what factor a rough length is off at most."""
_BACK = 4
"""Sentences before a length in which its happening may be told without any word in common."""


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A length, the time that it is counted to or from, and whether that comes after the
    happening."""

    place: Place
    own: End
    after: bool


def anchored(reading: Reading) -> Iterator[Misfit]:
    """All of these in an article that are surely wrong."""
    for said in lengths_said(reading):
        if said.kind in ("age", "ago", "next"):
            continue
        ends = (clocks_of if said.by_clock else dates_of)(reading)
        if not 1 < len(ends) <= MOST_ENDS:
            continue
        anchor = _anchor(reading, said, ends)
        if anchor:
            pair = (_by_clock if said.by_clock else _by_date)(reading, anchor, ends)
        elif said.by_clock:
            pair = _untimed(reading, said, ends)
        else:
            pair = _followed(reading, said, ends)
        if pair:
            yield Misfit(said, pair, 1.0, said.timex.span)


def _anchor(reading: Reading, said: Said, ends: Sequence[End]) -> _Anchor | None:
    """The one time of the sentence, if it stands beside a length before or after a happening."""
    prose = reading.article.prose
    place = place_of(reading, said, ends)
    if place.link is None or not NAMED.match(place.link.cut(prose)):
        return None
    words = said.timex.span
    signal = SIGNAL.search(prose[words.start : place.link.start])
    here = [end for end in ends if end.timex and end.sentence == said.sentence]
    if signal is None or len(here) != 1:
        return None
    own = here[0]
    assert own.timex is not None
    if not BESIDE.fullmatch(prose[own.timex.span.end : words.start]):
        return None
    return _Anchor(place, own, signal[1].lower() != "before")


def _by_clock(reading: Reading, anchor: _Anchor, ends: Sequence[End]) -> Pair | None:
    """The clock time that the happening is likeliest told with, where none fits."""
    said, own = anchor.place.said, anchor.own
    assert own.timex is not None
    known = own.half_known
    clocks = [
        timex
        for timex in reading.timexes
        if is_clock(timex) and timex is not own.timex and _on_one_clock(reading, timex, own.timex)
    ]
    turn = 2 * _HALF_DAY if known else _HALF_DAY
    if any(_fits(said, own.timex, timex, anchor.after, turn) for timex in clocks):
        return None
    slips = [
        end
        for end in ends
        if end.timex is not None
        and end.timex is not own.timex
        and end.half_known is known
        and _on_one_clock(reading, end.timex, own.timex)
        and _is_slip(said, _minutes(own.timex, end.timex, anchor.after))
    ]
    told = [end for end in slips if _may_tell(reading, anchor.place, end, ends)]
    return _pair(said, *((told[0], own) if anchor.after else (own, told[0]))) if told else None


def _pair(said: Said, early: End, late: End) -> Pair:
    """Two times on the clock, the later on the same day or the next."""
    assert early.timex is not None
    assert late.timex is not None
    first, last = on_clock(early.timex), on_clock(late.timex)
    if last.interval.start < first.interval.start:
        last = on_clock(late.timex, _DAY)
    words = said.timex.span
    stretch = Stretch(words, said.amount, said.unit, said.timex.mod, first, last, sure=False)
    one, other = sorted((early, late), key=lambda end: end.place)
    return Pair(one, other, stretch, holds=False)


def _minutes(own: Timex, other: Timex, after: bool) -> int:
    """The minutes of less than a day from the earlier to the later."""
    apart = minute_of_day(own) - minute_of_day(other)
    return (apart if after else -apart) % (2 * _HALF_DAY)


def _on_one_clock(reading: Reading, one: Timex, other: Timex) -> bool:
    """Whether two clock times are told by the clock of one zone, as far as one can see.

    An article that names but one zone, and tells no time on two clocks, goes by that zone.
    """
    zones = (one.stated.utc_offset, other.stated.utc_offset)
    if zones[0] == zones[1]:
        return True
    named = {timex.stated.utc_offset for timex in reading.timexes if is_clock(timex)} - {None}
    return (
        None in zones and len(named) == 1 and not any(_is_gloss(reading, x) for x in (one, other))
    )


def _is_gloss(reading: Reading, clock: Timex) -> bool:
    """Whether the article has a clock of its own beside the one whose zone is written."""
    bracket = reading.article.prose[clock.span.start - 1 : clock.span.start] == "("
    return bracket or reading.zone is not None


def _fits(said: Said, own: Timex, other: Timex, after: bool, turn: int) -> bool:
    """Whether the length may lie between two clock times, whatever their day.

    Args:
        turn: the minutes after which the two look the same again.
    """
    least = _minutes(own, other, after) % turn
    unit = {Grain.HOUR: 60.0, Grain.MINUTE: 1.0}.get(said.unit, 1 / 60)
    return any(
        agrees(said.amount, said.unit, said.timex.mod, ((real - 1) / unit, (real + 1) / unit))
        for real in range(least, least + _TURNS * _HALF_DAY, turn)
    )


def _is_slip(said: Said, real: int) -> bool:
    """Whether a length is one that a slip of the pen makes of so many minutes."""
    told = round((said.amount.low or 0) * (_HOUR if said.unit is Grain.HOUR else 1))
    if said.unit is Grain.SECOND or not real or not told:
        return False
    if said.timex.mod is not None or not told % _ROUGHLY:
        return told != real and 1 / _SCALE <= told / real <= _SCALE
    return abs(told - real) in _SLIPS or transposed(f"{told}", f"{real}", shortest=2)


def _may_tell(reading: Reading, place: Place, end: End, ends: Sequence[End]) -> bool:
    """Whether a time may be that of the happening: the first that the article tells, one told
    shortly before, or one told in the same words."""
    near = 0 < place.said.sentence - end.sentence <= _BACK
    same = bool(place.stems & clause_stems(reading, end)) or _tells_of_it(reading, place, end)
    return end is ends[0] or near or same


def _tells_of_it(reading: Reading, place: Place, end: End) -> bool:
    """Whether the sentence of a time has a verb for what the length counts from."""
    if place.link is None or end.timex is None:
        return False
    words = {word.lower() for word in re.findall(r"[a-z-]{3,20}", place.link.cut(reading.text))}
    bounds = reading.sentences[end.sentence].span
    return any(
        words & nouns and verbs.search(reading.article.prose, bounds.start, bounds.end)
        for nouns, verbs in TOLD_AS
    )


def _untimed(reading: Reading, said: Said, ends: Sequence[End]) -> Pair | None:
    """The two times told before of which a length to the minute has the minutes and not the hours,
    in a sentence that tells none and counts from a happening: "an hour and 17 minutes after the
    first call"."""
    told = round((said.amount.exact or 0) * (_HOUR if said.unit is Grain.HOUR else 1))
    near = [end for end in ends if end.sentence <= said.sentence]
    place = place_of(reading, said, ends)
    named = place.link and NAMED.match(place.link.cut(reading.article.prose))
    if not named or not told % 5 or not near or near[-1].sentence == said.sentence:
        return None
    pairs = [
        (one, other, _minutes(other.timex, one.timex, after=True))
        for one, other in permutations(near, 2)
        if one.timex and other.timex and _on_one_clock(reading, one.timex, other.timex)
    ]
    if any(abs(real - told) <= 1 for _, _, real in pairs):
        return None
    slips = [
        (one, other)
        for one, other, real in pairs
        if abs(real - told) in _HOURS
        and real <= _HALF_DAY
        and said.sentence - one.sentence <= _BACK
    ]
    return _pair(said, *slips[0]) if len(slips) == 1 else None


def _followed(reading: Reading, said: Said, ends: Sequence[End]) -> Pair | None:
    """What lies between the only date before a length and the present, where a "thus" makes the
    length follow from it: "took office in 2017 and has thus served for nine years"."""
    start = reading.sentences[said.sentence].span.start
    if not THUS.search(reading.article.prose[start : said.timex.span.start]):
        return None
    times = reading.timexes_by_sentence[said.sentence]
    before = [timex for timex in times if timex.span < said.timex.span]
    begun = [end for end in ends if end.timex in before]
    now = ends[-1]
    if len(begun) != 1 or begun[0].timex is not before[-1] or now.timex is not None:
        return None
    pair = pair_of(said, begun[0], now) if said.kind == "length" else None
    early = pair is not None and pair.stretch.early.span is not None
    return pair if pair and early and not pair.holds else None


def _by_date(reading: Reading, anchor: _Anchor, ends: Sequence[End]) -> Pair | None:
    """The date of the happening, where neither that nor any other date fits."""
    said, own = anchor.place.said, anchor.own
    pairs = []
    for end in ends:
        pair = None if end is own else pair_of(said, *sorted((end, own), key=lambda e: e.place))
        if pair and (pair.stretch.early.span == own.moment.span) is not anchor.after:
            pairs.append((end, pair))
    if any(pair.holds and pair.plainly for _, pair in pairs):
        return None
    happening = _dated(reading, anchor.place, ends)
    return next((pair for end, pair in pairs if end is happening and not pair.holds), None)


def _dated(reading: Reading, place: Place, ends: Sequence[End]) -> End | None:
    """The date of what a length counts from: told in the same words, or the article's news."""
    others = [end for end in ends if end.timex and end.sentence != place.said.sentence]
    recalled = [end for end in others if place.stems and place.stems <= clause_stems(reading, end)]
    days = {end.moment.interval.start for end in recalled}
    if len(days) == 1:
        return recalled[0]
    assert place.link is not None
    words = place.link.cut(reading.article.prose).lower().split()
    if days or len(words) != 2 or words[0] not in ("the", "this"):
        return None
    news = words[1] in EVENTS or place.stems <= _headline(reading)
    return next((end for end in others if end.opening), None) if news else None


def _headline(reading: Reading) -> frozenset[str]:
    """The stems of the words of the headline."""
    titles = [
        word
        for sentence, words in zip(reading.sentences, reading.words, strict=True)
        if sentence.kind is BlockKind.TITLE
        for word in words
    ]
    return content_stems(titles)

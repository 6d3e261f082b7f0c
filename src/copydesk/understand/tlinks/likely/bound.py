"""Lengths of time that their words bind to one date, which no other date of the article and not its
present makes: "left on 14 May 2019 and was away for six years", "When it was raised, this June, it
had lain there for five years"."""

from collections.abc import Iterator, Sequence

from copydesk.model.timex import Grain
from copydesk.understand.lang.en.bound import (
    AFTER_IN_STATE,
    BEGAN_WITH,
    BEGINNINGS,
    BY_THE_TIME,
    FROM_OWN_DATE,
    HAD_BEEN_OPENS,
    HAD_BEEN_SO,
    IN_STATE,
    OVER_LATER,
)
from copydesk.understand.quantity.sameness import transposed
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated
from copydesk.understand.tlinks.likely.ends import End, dates_of
from copydesk.understand.tlinks.likely.pairs import Pair, Said, lengths_said, pair_of
from copydesk.understand.tlinks.likely.surest import MOST_ENDS, Misfit

_BACK = 8
_TEN = 10
_FACTOR = 2.0
"""How many times longer or shorter than the truth a length is at most."""


def bound(reading: Reading) -> Iterator[Misfit]:
    """All of these in an article."""
    ends = dates_of(reading)
    if not 1 < len(ends) <= MOST_ENDS:
        return
    for said in lengths_said(reading):
        if said.by_clock or said.kind not in ("length", "later"):
            continue
        here = [end for end in ends if end.timex and end.sentence == said.sentence]
        own = [end for end in here if end.timex and end.timex.span < said.timex.span]
        find = _later if said.kind == "later" else _length
        pair = find(reading, said, own, ends)
        if pair is not None:
            yield Misfit(said, pair, 1.0, said.timex.span)


def _length(reading: Reading, said: Said, own: Sequence[End], ends: Sequence[End]) -> Pair | None:
    if len(own) == 1:
        return _from_own(reading, said, own[0], ends) or _up_to_own(reading, said, own[0], ends)
    return None if own else _up_to_told(reading, said, ends) or _ended(reading, said, ends)


def _from_own(reading: Reading, said: Said, own: End, ends: Sequence[End]) -> Pair | None:
    """ "set out on 2 May 2021 and spent six years on the road": up to the present."""
    prose, start = reading.article.prose, reading.sentences[said.sentence].span.start
    assert own.timex is not None
    if not is_dated(own.timex) or not BEGAN_WITH.search(prose[start : own.timex.span.start]):
        return None
    if not FROM_OWN_DATE.fullmatch(prose, own.timex.span.end, said.timex.span.start):
        return None
    pairs = [pair for other in ends for pair in (_pair(said, own, other),) if pair]
    after = [pair for pair in pairs if pair.stretch.early.span == own.timex.span]
    now = [pair for pair in after if pair.other.timex is None]
    return now[0] if now and not _explained(after) and _near(now[0]) else None


def _up_to_own(reading: Reading, said: Said, own: End, ends: Sequence[End]) -> Pair | None:
    """ "When it was raised, this June, it had lain there for five years"."""
    prose, start = reading.article.prose, reading.sentences[said.sentence].span.start
    assert own.timex is not None
    if not BY_THE_TIME.search(prose[start : own.timex.span.start]):
        return None
    if not HAD_BEEN_SO.fullmatch(prose, own.timex.span.end, said.timex.span.start):
        return None
    return _nearest_before(said, own, ends)


def _nearest_before(said: Said, own: End, ends: Sequence[End]) -> Pair | None:
    pairs = [pair for other in ends if other.timex for pair in (_pair(said, own, other),) if pair]
    before = [pair for pair in pairs if pair.stretch.late.span == own.moment.span]
    last = [pair for pair in before if said.sentence - pair.one.sentence <= _BACK]
    return last[-1] if last and not _explained(before) and _near(last[-1]) else None


def _up_to_told(reading: Reading, said: Said, ends: Sequence[End]) -> Pair | None:
    """ "It was pulled down in May 2021. It had stood for nine years": from the one beginning
    that is told before."""
    prose, start = reading.article.prose, reading.sentences[said.sentence].span.start
    told = [end for end in ends if end.timex and end.sentence == said.sentence - 1]
    opens = HAD_BEEN_OPENS.fullmatch(prose, start, said.timex.span.start)
    if not opens or len(told) != 1 or said.unit < Grain.MONTH:
        return None
    begun = [
        end
        for end in ends
        if end.timex
        and 0 < said.sentence - end.sentence <= _BACK
        and end is not told[0]
        and _begins(reading, end)
    ]
    pairs = [pair for end in ends for pair in (_pair(said, told[0], end),) if pair]
    if len(begun) != 1 or _explained([pair for pair in pairs if pair.other.timex]):
        return None
    pair = _pair(said, begun[0], told[0])
    return pair if pair and not pair.holds and _near(pair) else None


def _begins(reading: Reading, end: End) -> bool:
    """Whether the clause of a date tells of a beginning."""
    assert end.timex is not None
    start = reading.sentences[end.sentence].span.start
    lead = reading.article.prose[start : end.timex.span.start]
    return bool(BEGINNINGS.search(lead.rpartition(",")[2] or lead))


def _ended(reading: Reading, said: Said, ends: Sequence[End]) -> Pair | None:
    """ "The line opened on 2 May 1988. Its closure after 47 years in service": a ten too many,
    or two digits changed round, up to the present."""
    prose, start = reading.article.prose, reading.sentences[said.sentence].span.start
    told = [end for end in ends if end.timex and end.sentence == said.sentence - 1]
    after = AFTER_IN_STATE.search(prose[start : said.timex.span.start])
    if not after or not IN_STATE.match(prose, said.timex.span.end) or len(told) != 1:
        return None
    pair = _pair(said, told[0], ends[-1]) if ends[-1].timex is None else None
    exact = said.amount.exact
    if pair is None or pair.holds or exact is None or said.unit is not Grain.YEAR:
        return None
    real = {int(one) for one in pair.stretch.spread} | {round(pair.stretch.spread[0])}
    slip = any(
        abs(exact - one) == _TEN or transposed(f"{exact:.0f}", f"{one}", shortest=2) for one in real
    )
    return pair if slip else None


def _later(reading: Reading, said: Said, own: Sequence[End], ends: Sequence[End]) -> Pair | None:
    """ "had closed it on 6 May, and it was reopened eight days later": up to the day just told."""
    if len(own) != 1 or said.unit is not Grain.DAY:
        return None
    prose = reading.article.prose
    begun = own[0]
    assert begun.timex is not None
    if not OVER_LATER.search(prose[begun.timex.span.end : said.timex.span.start]):
        return None
    told_ends = [end for end in ends if end.timex]
    pairs = [pair for end in told_ends for pair in (_pair(said, begun, end),) if pair]
    after = [pair for pair in pairs if pair.stretch.early.span == begun.moment.span]
    told = [pair for pair in after if pair.one.sentence == said.sentence - 1]
    explained = any(_days_apart(pair) == said.amount.exact for pair in after)
    return told[0] if len(told) == 1 and not explained and _near(told[0]) else None


def _days_apart(pair: Pair) -> int:
    early, late = pair.stretch.early.interval, pair.stretch.late.interval
    return (late.start.date() - early.start.date()).days


def _pair(said: Said, one: End, other: End) -> Pair | None:
    """The two in the order of the text."""
    if one is other:
        return None
    return pair_of(said, *sorted((one, other), key=lambda end: end.place))


def _explained(pairs: Sequence[Pair]) -> bool:
    return any(pair.holds and pair.plainly for pair in pairs)


def _near(pair: Pair) -> bool:
    """Whether a length is no more than twice or half of what lies between."""
    low, high = pair.stretch.spread
    ratio = (low + high) / 2 / (pair.stretch.amount.low or 1.0)
    return not pair.holds and 1 / _FACTOR <= ratio <= _FACTOR

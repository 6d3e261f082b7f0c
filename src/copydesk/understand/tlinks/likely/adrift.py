"""Lengths of time that their article ties to its own times, where no two of these fit.

The times near a length are its only candidates, and every pair of the article that fits, its
present among them, is taken for the one that is meant: what is left has no explanation.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from copydesk.model.span import Span
from copydesk.model.timex import Amount, Grain, Mod
from copydesk.understand.lang.en.adrift import (
    AFTER_SPELL,
    BEFORE_ELSE,
    BORN_RIGHT_BEFORE,
    BOTH_TOLD,
    CELEBRATED,
    COUNTED_FROM,
    DEFINITE,
    DETERMINER_IN_IT,
    ENDED_SO,
    FOR,
    FROM_LATER,
    GENERAL,
    HAD_STOOD,
    IN_ROLE,
    IT_LASTED,
    KIND_OF_TERM,
    LAID_DOWN,
    NOT_ITS_OWN,
    OF_OTHERS,
    OF_STUFF,
    OPENING,
    SINCE_DEED,
    SPELL_OF,
    SPENT,
    UP_TO_NOW,
    WENT_BY,
    WERE_SO,
)
from copydesk.understand.lang.en.likely_ends import INTO_PART, OF_SOME
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.likely.ends import End, clocks_of, dates_of
from copydesk.understand.tlinks.likely.own_end import is_of_another_deed
from copydesk.understand.tlinks.likely.pairs import Pair, Said, lengths_said, pair_of, said_in
from copydesk.understand.tlinks.likely.surest import Misfit
from copydesk.understand.tlinks.stretch import Moment, Stretch

_MOST = 60
"""Times of an article beyond which a pair that fits by chance is sure to be found."""
_BACK = 3
"""Sentences before a length in which its ends are looked for."""


_BACK_ON_CLOCK = 5
"""The same of a length in hours and minutes."""
_BIRTH = 20
"""Code points before a date in which a birth is told."""
_PRESENT = 200
"""As how many code points away the article's present counts."""
_DAY_BEHIND = 6
"""Code points from a time on the clock to its day: "4 p.m. on Wednesday"."""


def adrift(reading: Reading) -> Iterator[Misfit]:
    """All of these in an article."""
    dates, clocks = dates_of(reading), clocks_of(reading)
    if len(dates) + len(clocks) > _MOST:
        return
    for said in lengths_said(reading):
        pair = _unexplained(reading, said, dates, clocks) if said.kind == "length" else None
        if pair is not None:
            yield Misfit(said, pair, 1.0, said.timex.span)


def fits_otherwise(reading: Reading, stretch: Stretch) -> bool:
    """Whether the beginning of a stretch and another end told shortly before fit, or its end and
    another beginning."""
    index = reading.sentence_at(stretch.span)
    timex = reading.timex_at.get(stretch.span.start)
    said = timex and said_in(reading.article.prose, timex, index)
    if not said or said.kind != "length":
        return False
    near = [
        [end for end in ends if _within(said, end)]
        for ends in (dates_of(reading), clocks_of(reading))
    ]
    return any(
        pair.holds
        and pair.plainly
        and not _is_one_time(pair.one, pair.other)
        and (pair.other.timex is not None or said.unit >= Grain.YEAR)
        and (
            _told_alike(pair.stretch.early, stretch.early)
            or _told_alike(pair.stretch.late, stretch.late)
        )
        for pair in _pairs(_in_years(said), *near)
    )


def _told_alike(one: Moment, other: Moment) -> bool:
    """Whether two ends are told by the same words, the day behind a time on the clock aside."""
    if one.span is None or other.span is None:
        return False
    return one.span.overlaps(Span(other.span.start, other.span.end + _DAY_BEHIND))


def _unexplained(
    reading: Reading, said: Said, dates: Sequence[End], clocks: Sequence[End]
) -> Pair | None:
    """The nearest two times for a length that fits no two."""
    form = _form(reading, said)
    if not form:
        return None
    if counts_from_a_deed(reading, said.timex.span):
        return None
    sentence = reading.sentences[said.sentence].span
    after = AFTER_SPELL.search(reading.article.prose[sentence.start : said.timex.span.start])
    if after and not said.by_clock and not _still_going(reading, said):
        return None
    pairs = list(_pairs(_in_years(said), dates, clocks))
    if any(pair.holds and _may_explain(reading, said, pair, pairs) for pair in pairs):
        return None
    near = [pair for pair in pairs if not pair.holds and _is_near(reading, said, pair, form)]
    near = [pair for pair in near if not _is_inside(reading, said, pair)]
    near = [
        pair
        for pair in near
        if not (_is_birth(reading, pair.one) or is_of_another_deed(reading, said, pair))
    ]
    best = min(near, key=lambda pair: _remoteness(said, pair), default=None)
    if best and after and said.by_clock and not best.stretch.off_by_hours:
        return None
    return best


def counts_from_a_deed(reading: Reading, words: Span) -> bool:
    """Whether a length counts from what somebody did, of which nothing near tells when.

    "Two hours after it had left" counts from "It left at 08:10" just before.
    """
    sentence = reading.sentence_at(words)
    times = reading.timexes_by_sentence[sentence]
    since = SINCE_DEED.match(reading.article.prose, words.end)
    if since is None or any(timex.span.start > words.end for timex in times):
        return False
    deed = {term.key for term in reading.terms[sentence] if term.span.start >= since.end()}
    told = {
        term.key
        for index in range(max(0, sentence - _BACK), sentence + 1)
        if reading.timexes_by_sentence[index]
        for term in reading.terms[index]
        if term.span.end <= words.start
    }
    return not deed & told


def _is_inside(reading: Reading, said: Said, pair: Pair) -> bool:
    """Whether it may be part of the stretch: "from 1990 to 2000 he spent three years in jail"."""
    sentence = reading.sentences[said.sentence].span
    lead = reading.article.prose[sentence.start : said.timex.span.start]
    return bool(SPENT.search(lead)) and (said.amount.low or 0.0) < pair.stretch.spread[0]


def _is_birth(reading: Reading, end: End) -> bool:
    """Whether somebody was born then: "born on 3 June 1966, had driven the bus for years"."""
    return end.timex is not None and bool(
        BORN_RIGHT_BEFORE.search(
            reading.article.prose[max(0, end.timex.span.start - _BIRTH) : end.timex.span.start]
        )
    )


def _still_going(reading: Reading, said: Said) -> bool:
    """Whether a spell after which something is so reaches the present: "after twelve years in
    power he will now begin a third term"."""
    prose = reading.article.prose
    span, sentence = said.timex.span, reading.sentences[said.sentence].span
    return bool(UP_TO_NOW.search(prose, span.end, sentence.end))


def _in_years(said: Said) -> Said:
    """Decades and centuries as a round number of years."""
    years = {Grain.DECADE: 10.0, Grain.CENTURY: 100.0}.get(said.unit)
    if years is None or said.amount.low is None or said.amount.high is None:
        return said
    amount = Amount(said.amount.low * years, said.amount.high * years)
    timex = replace(said.timex, mod=said.timex.mod or Mod.APPROX)
    return replace(said, timex=timex, amount=amount, unit=Grain.YEAR)


def _may_explain(reading: Reading, said: Said, pair: Pair, pairs: Sequence[Pair]) -> bool:
    """Whether a pair that fits may be meant.

    Of a length that lies between two times just told, or follows two in its own sentence, only
    those told before it.
    """
    ends = [end for end in (pair.one, pair.other) if end.timex]
    if all(end.timex and end.timex.span < said.timex.span for end in ends):
        return True
    if BOTH_TOLD.match(reading.article.prose, said.timex.span.end):
        return False
    before = {
        end.timex.span
        for other in pairs
        for end in (other.one, other.other)
        if end.timex and end.sentence == said.sentence and end.timex.span < said.timex.span
    }
    return len(before) < 2 or all(end.sentence == said.sentence for end in ends)


def _pairs(said: Said, dates: Sequence[End], clocks: Sequence[End]) -> Iterator[Pair]:
    ends = clocks if said.by_clock else dates
    for one, other in combinations(ends, 2):
        pair = pair_of(said, one, other)
        if pair is not None:
            yield pair


def _remoteness(said: Said, pair: Pair) -> tuple[int, int]:
    """How far the two are, the farther first."""
    offs = [
        abs(end.timex.span.start - said.timex.span.start) if end.timex else _PRESENT
        for end in (pair.one, pair.other)
    ]
    return max(offs), min(offs)


def _form(reading: Reading, said: Said) -> str:
    """How a length is tied to what its article tells: "definite", "opening", "spell" or "told";
    empty where it may be of anything else."""
    prose = reading.article.prose
    span = said.timex.span
    sentence = reading.sentences[said.sentence].span
    lead = prose[sentence.start : span.start]
    tail = prose[span.end : sentence.end]
    words = span.cut(prose)
    hyphened = "-" in words.split()[-1] and said.unit is not Grain.CENTURY
    whole = lead + (words if words.lower().startswith("the ") else "")
    if NOT_ITS_OWN.search(lead) or LAID_DOWN.search(lead) or OF_STUFF.match(tail):
        return ""
    if GENERAL.search(lead) or OF_SOME.search(lead):
        return ""
    if INTO_PART.match(tail) or (BEFORE_ELSE.match(tail) and not WENT_BY.match(tail)):
        return ""
    definite = bool(DEFINITE.search(lead) or DETERMINER_IN_IT.match(words))
    if hyphened:
        definite = definite and bool(OPENING.fullmatch(DEFINITE.sub("", lead)))
        return "known" if definite and not KIND_OF_TERM.match(tail) else ""
    if SPELL_OF.search(lead):
        return "spell"
    joined = reading.timexes_by_sentence[said.sentence]
    if any(prose[other.span.end : span.start] == " and " for other in joined if other.span < span):
        return ""
    quoted = max(lead.rfind("“"), lead.rfind('"'))
    opens = OPENING.fullmatch(lead) or (quoted >= 0 and OPENING.fullmatch(lead[quoted:]))
    if CELEBRATED.search(lead):
        return "opening"
    if opens and said.by_clock and FOR.search(lead.lower()) and WERE_SO.match(tail):
        return "opening"
    if FOR.search(lead) and IN_ROLE.match(tail):
        return "opening"
    if definite and (COUNTED_FROM.match(tail) or IT_LASTED.match(tail)):
        return "definite"
    if opens and COUNTED_FROM.match(tail):
        return "opening"
    if HAD_STOOD.search(whole):
        return "told"
    after_comma = lead.rstrip().endswith((",", "–", "—", ":", ";"))
    return "spell" if after_comma and COUNTED_FROM.match(tail) else ""


def _is_near(reading: Reading, said: Said, pair: Pair, form: str) -> bool:
    """Whether both times stand close enough before a length, or beside it."""
    here = _here(said, pair.one) + _here(said, pair.other)
    least = 0 if form in ("known", "definite", "opening") else 1
    near = here >= least and _within(said, pair.one) and _within(said, pair.other)
    if pair.other.timex is not None:
        return near and (pair.one.clock or not _is_one_time(pair.one, pair.other))
    return near and form != "known" and _reaches_now(reading, said, pair.one)


def _reaches_now(reading: Reading, said: Said, begun: End) -> bool:
    """Whether a length may reach from a time to the present of its article."""
    if begun.timex is None:
        return False
    prose = reading.article.prose
    span, sentence = said.timex.span, reading.sentences[said.sentence].span
    if begun.timex.span > span:
        return bool(FROM_LATER.fullmatch(prose, span.end, begun.timex.span.start))
    if OF_OTHERS.search(prose, begun.timex.span.end, span.start):
        return False
    ended = ENDED_SO.search(prose[sentence.start : span.start])
    return not ended or _still_going(reading, said)


def _is_one_time(one: End, other: End) -> bool:
    """Whether two times may be one and the same."""
    first, second = one.moment.interval, other.moment.interval
    return first.start < second.end and second.start < first.end


def _here(said: Said, end: End) -> int:
    return end.timex is not None and end.sentence == said.sentence


def _within(said: Said, end: End) -> bool:
    back = _BACK_ON_CLOCK if said.by_clock else _BACK
    return end.timex is None or said.sentence - back <= end.sentence <= said.sentence

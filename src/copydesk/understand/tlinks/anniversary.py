"""Anniversaries: which one, of what, and when it is kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from copydesk.model.span import Span
from copydesk.model.timex import Resolution, Timex
from copydesk.understand.calendar import Interval, is_day
from copydesk.understand.lang.en.time_words import ORDINALS, SMALL, TENS
from copydesk.understand.lang.en.tlinks import (
    AHEAD,
    DAYS_FROM_IT,
    DESCRIPTION_END,
    DONE_AGAIN,
    KEPT_OR_HELD,
    NEAR_IT,
    NEXT_CLAUSE,
    OF_DEFINITE,
    OF_EVENT,
    OF_ITS_EVENT,
    OF_SOMEBODY,
    ROUND_ANNIVERSARIES,
    TENS_ORDINALS,
    TOLD_AS_PAST,
)
from copydesk.understand.mentions import dated_event
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated, recalled
from copydesk.understand.tlinks.stretch import Moment, moment_of

_UNITS = {word: n for word, n in ORDINALS.items() if n < 10}
_WORDS = ORDINALS | TENS_ORDINALS
_EXPRESSION = re.compile(
    r"(?P<count>\b(?:\d{1,4}(?:st|nd|rd|th)|(?P<years>\d{1,4}|[a-z]{3,9})[- ]year"
    rf"|(?:{'|'.join(TENS)})-(?:{'|'.join(_UNITS)})|{'|'.join(_WORDS)})"
    r"\s(?:[a-z]{2,15}\s)?(?:anniversary|birthday))\b"
    rf"|\b(?P<round>{'|'.join(ROUND_ANNIVERSARIES)})\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:its|their|his|her|the \w{2,20}['’]s)\s(?:own\s|\w{2,15}\s)?\Z")
_BEGINNINGS = frozenset(["found", "open", "build", "birth"])
_MONTH = timedelta(days=31)
_YEAR = timedelta(days=365)
_REACH = 120
_SLIP = 3
"""By what factor the number of an anniversary is off at most."""
_BACK = 3
"""Sentences before an anniversary in which its event is looked for."""


@dataclass(frozen=True, slots=True)
class Anniversary:
    """One statement of an anniversary.

    Attributes:
        span: its words, "second anniversary".
        count: which one it is said to be.
        event: when what it recalls took place.
        kept: when it is kept, or the article's present.
        sure: whether the event is certainly the one recalled.
    """

    span: Span
    count: int
    event: Moment
    kept: Moment
    sure: bool

    @property
    def counts(self) -> tuple[int, int]:
        """The least and the greatest that it can really be."""
        kept, event = self.kept.interval, self.event.interval
        return kept.start.year - event.last.year, kept.last.year - event.start.year

    @property
    def holds(self) -> bool:
        """Whether it can be the one it is said to be."""
        low, high = self.counts
        return low <= self.count <= high

    @property
    def is_near(self) -> bool:
        """Whether what is said is a slip of the real number, and not of quite another event."""
        return self.counts[1] / _SLIP <= self.count <= self.counts[1] * _SLIP


def anniversaries(reading: Reading) -> Iterator[Anniversary]:
    """The anniversaries whose event the article itself dates."""
    prose = reading.article.prose
    for index, sentence in enumerate(reading.sentences):
        for match in _EXPRESSION.finditer(prose, sentence.span.start, sentence.span.end):
            span = Span(match.start(), match.end())
            count = _count(match)
            event = _event(reading, index, span)
            kept = _kept(reading, index, span, event[0]) if event else None
            if count and event and kept and (event[1] or not _explained(reading, count, kept)):
                found = Anniversary(span, count, event[0], kept, event[1])
                if found.sure or found.is_near:
                    yield found


def _count(match: re.Match[str]) -> int | None:
    if match["round"]:
        return ROUND_ANNIVERSARIES[match["round"].lower()]
    if match["years"]:
        word = match["years"].lower()
        return int(word) if word.isdigit() else (SMALL | TENS).get(word)
    word = match["count"].split()[0].lower()
    digits = re.match(r"\d+", word)
    if digits:
        return int(digits[0])
    tens, hyphen, unit = word.partition("-")
    return TENS[tens] + _UNITS[unit] if hyphen else _WORDS[word]


def _event(reading: Reading, index: int, span: Span) -> tuple[Moment, bool] | None:
    """When the event took place, and whether it is certainly the event meant."""
    inline = _inline_date(reading, index, span)
    if inline:
        return inline, True
    if _OWN.search(reading.article.prose[max(0, span.start - 40) : span.start]) and not _of(
        reading, span
    ):
        beginning = _beginning(reading, index, span) or _told_last(reading, index, span)
        return (beginning, False) if beginning else None
    described = _described(reading, index, span) or _told_before(reading, index, span)
    if described:
        return described, False
    for mention in reading.mentions_by_sentence[index]:
        if span.end <= mention.trigger.start <= span.end + _REACH:
            date = dated_event(mention, reading.dated_mentions)
            moment = moment_of(date) if date and _is_past(reading, date) else None
            if moment:
                return moment, True
    last = _told_last(reading, index, span)
    return (last, False) if last else None


def _told_last(reading: Reading, index: int, span: Span) -> Moment | None:
    """The past date told last before an anniversary of what the article has told of."""
    prose = reading.article.prose
    if OF_SOMEBODY.search(prose[max(0, span.start - 40) : span.start]):
        return None
    what = OF_ITS_EVENT.match(prose, span.end, reading.sentences[index].span.end)
    if what and not _is_known(reading, index, Span(what.start("what"), what.end("what"))):
        return None
    for earlier in range(index, max(-1, index - 1 - _BACK), -1):
        told = [
            timex
            for timex in reading.timexes_by_sentence[earlier]
            if timex.span < span and timex.stated.year is not None and _is_past(reading, timex)
        ]
        if told:
            return moment_of(told[-1]) if is_dated(told[-1]) else None
    return None


def _is_known(reading: Reading, index: int, what: Span) -> bool:
    """Whether the names in a description stand in the article before."""
    before = reading.article.prose[: reading.sentences[index].span.start]
    named = re.findall(r"\b[A-Z][\w’'-]+", what.cut(reading.article.prose))
    return all(re.search(rf"\b{re.escape(name)}\b", before) for name in named)


def _described(reading: Reading, index: int, span: Span) -> Moment | None:
    """ "anniversary of the Marlow collapse", dated elsewhere by its name."""
    prose = reading.article.prose
    end = reading.sentences[index].span.end
    match = re.match(r"\s(?:of|since)\s((?:the|that|a)\s[^,;.()]{3,50})", prose[span.end : end])
    if not match:
        return None
    place = Span(span.end + match.start(1), span.end + match.end(1))
    stop = DESCRIPTION_END.search(match[1])
    if stop:
        place = Span(place.start, place.start + stop.start())
    words = [word for word in reading.words[index] if place.contains(word.span)]
    date = recalled(words, reading.timeline, near=place, sentence=index)
    return moment_of(date) if date and _is_past(reading, date) else None


def _told_before(reading: Reading, index: int, span: Span) -> Moment | None:
    """ "Rita struck in May 1959; the 60th anniversary of the storm": dated right before."""
    prose = reading.article.prose
    if not OF_DEFINITE.match(prose, span.end, reading.sentences[index].span.end):
        return None
    told = _single(reading, index, span)
    clause = told and prose[told.span.end : span.start]
    return moment_of(told) if told and clause and NEXT_CLAUSE.match(clause) else None


def _explained(reading: Reading, count: int, kept: Moment) -> bool:
    """Whether any other date of the article makes the number right."""
    right = range(kept.interval.start.year - count, kept.interval.last.year - count + 1)
    return any(year in right for year in reading.years)


def _of(reading: Reading, span: Span) -> bool:
    """Whether the words go on to say of what it is the anniversary."""
    return bool(re.match(r"\s(?:of|since)\b", reading.article.prose[span.end : span.end + 8]))


def _beginning(reading: Reading, index: int, span: Span) -> Moment | None:
    """The event of "its 90th anniversary": the one long past that was told last.

    A person's birthday counts from a birth only.
    """
    lead = reading.article.prose[max(0, span.start - 20) : span.start].lower()
    if "birthday" in span.cut(reading.article.prose) and re.search(r"\bh(?:is|er)\b", lead):
        born = _only_beginning(reading, frozenset(["birth"]))
        return moment_of(born) if born else None
    told = (
        _single(reading, index, span)
        or _single(reading, index - 1, span)
        or _only_beginning(reading, _BEGINNINGS)
    )
    return moment_of(told) if told else None


def _single(reading: Reading, index: int, span: Span) -> Timex | None:
    """The only date of a sentence that lies a year or more back, the one it is kept on apart."""
    if index < 0:
        return None
    here = [
        timex
        for timex in reading.timexes_by_sentence[index]
        if is_dated(timex)
        and _is_past(reading, timex)
        and reading.article.prose[span.end : timex.span.start] not in (" in ", " on ")
    ]
    return here[0] if len(here) == 1 else None


def _only_beginning(reading: Reading, kinds: frozenset[str]) -> Timex | None:
    """The one birth, founding or opening that the article dates."""
    times = [
        mention.time
        for kind in kinds
        for mention in reading.dated_mentions.get(kind, ())
        if mention.time is not None and is_dated(mention.time)
    ]
    years = {time.start.year for time in times if time.start}
    return times[0] if len(years) == 1 else None


def _inline_date(reading: Reading, index: int, span: Span) -> Moment | None:
    """A date inside the words that follow: "anniversary of the 2011 earthquake"."""
    prose = reading.article.prose
    for timex in reading.timexes_by_sentence[index]:
        if timex.span.start < span.end or not is_dated(timex) or timex.stated.year is None:
            continue
        between = prose[span.end : timex.span.start]
        certain = not KEPT_OR_HELD.search(between) or _keeps_now(reading, index, timex)
        certain = certain or _days_from_now(reading, index, span)
        if OF_EVENT.fullmatch(between) and certain and _is_past(reading, timex):
            return moment_of(timex)
    return None


def _days_from_now(reading: Reading, index: int, span: Span) -> bool:
    """Whether the news itself falls within weeks of an anniversary: "leaves two days short of the
    third anniversary"; not where what is told happened in the past."""
    start = reading.sentences[index].span.start
    lead = reading.article.prose[start : span.start]
    before = [
        timex
        for earlier in range(max(0, index - _BACK), index + 1)
        for timex in reading.timexes_by_sentence[earlier]
        if timex.span < span and _is_past(reading, timex)
    ]
    return bool(DAYS_FROM_IT.search(lead)) and not before and not TOLD_AS_PAST.search(lead)


def _day_of_news(reading: Reading, index: int, span: Span, event: Moment) -> Moment | None:
    """The day of the year on which the event took place, within weeks of the news: "the march
    fell two weeks ahead of the 12th anniversary"; that of an older one told right before, of its
    own."""
    present, began = reading.present, event.interval.start
    if present is None or event.interval.days > 1:
        return None
    older = [
        timex
        for earlier in range(max(0, index - _BACK), index + 1)
        for timex in reading.timexes_by_sentence[earlier]
        if timex.span < span and timex.span != event.span and _is_past(reading, timex)
    ]
    told = [timex.start for timex in older if timex.start and is_day(timex)]
    if older and (len(told) != len(older) or min(told) < began + _YEAR):
        return None
    news = told[-1] if told else present.start
    years = range(news.year - 1, news.year + 2)
    days = [began.replace(year=year, day=min(began.day, 28)) for year in years]
    near = [day for day in days if abs(day - news) < _MONTH]
    return Moment(Interval(near[0], near[0] + _MONTH / 31)) if near else None


def _keeps_now(reading: Reading, index: int, event: Timex) -> bool:
    """Whether the sentence itself is dated to the days of the news."""
    present = reading.present
    return present is not None and any(
        timex.start is not None and abs(timex.start - present.start) < _MONTH
        for timex in reading.timexes_by_sentence[index]
        if timex is not event
    )


def _is_past(reading: Reading, timex: Timex) -> bool:
    present = reading.present
    return present is not None and timex.start is not None and timex.start < present.start - _YEAR


def _keeps(timex: Timex) -> bool:
    """Whether an anniversary can be kept then: a date, or "last September"."""
    return is_dated(timex) or (
        (timex.stated.month is not None or timex.stated.season is not None)
        and timex.resolution is Resolution.REFERENCE
    )


def _kept(reading: Reading, index: int, span: Span, event: Moment) -> Moment | None:
    """When the anniversary is kept: a date of its sentence, else the article's present."""
    for timex in reading.timexes_by_sentence[index]:
        moment = moment_of(timex)
        if not moment or moment.span == event.span or timex.stated.amount is not None:
            continue
        if event.span and event.span < timex.span:
            after = reading.article.prose[event.span.end : timex.span.start]
            if DONE_AGAIN.fullmatch(after):
                continue
        if _keeps(timex) and moment.interval.start > event.interval.start:
            return moment
    present = reading.present
    if present is None:
        return None
    lead = reading.article.prose[max(0, span.start - 30) : span.start]
    if _days_from_now(reading, index, span):
        about = Interval(present.start - _MONTH, present.end + _MONTH)
        return Moment(about if about.start.year != about.end.year else present)
    day = _day_of_news(reading, index, span, event) if DAYS_FROM_IT.search(lead) else None
    if day:
        return day
    if NEAR_IT.search(lead):
        return Moment(Interval(present.start - 2 * _YEAR, present.end + _YEAR))
    words = {word.lower for word in reading.words[index]}
    if words & AHEAD:
        return Moment(Interval(present.start, present.end + _YEAR))
    return Moment(present)

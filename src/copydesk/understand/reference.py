"""The dateline time of an article, and who says so."""

import re
from datetime import datetime, time, timedelta

from copydesk.model.article import Article, BlockKind
from copydesk.model.report import Reference, ReferenceFrom
from copydesk.model.timex import Grain
from copydesk.understand.sentences import Sentence, split_sentences
from copydesk.understand.time import read_times
from copydesk.understand.time.tense import Tense, tense_of

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DATES = (Grain.DAY, Grain.MONTH, Grain.YEAR)
_EARLY = 8
"""Sentences within which news dates what it tells; later whole dates are mostly background."""
_SOON_AFTER = timedelta(days=31)
"""A dateline without a year belongs to the latest date of its text when it follows within this."""


def find_reference(article: Article, published: datetime | None) -> Reference:
    """The caller's time, else the published time, else what the article's own dates imply.

    A time outside the years 1583 to 9000 counts as none. An inferred time is the date of the
    dateline if it has a year or if the text's latest date gives it one, else the latest whole date
    that the text narrates in the past tense, early on or with its weekday; none when the text
    speaks of anything later but in the future tense.
    """
    told = told_reference(article, published)
    if told.time is not None:
        return told
    inferred = _inferred(article)
    return Reference(inferred, ReferenceFrom.INFERRED) if inferred is not None else told


def told_reference(article: Article, published: datetime | None) -> Reference:
    """The caller's time, else the published time, else none: nothing is read for it."""
    if published is not None and _reckonable(published):
        return _told(published, ReferenceFrom.CALLER)
    if article.published is not None and _reckonable(article.published):
        return _told(article.published, ReferenceFrom.METADATA)
    return Reference(None, ReferenceFrom.NONE)


def _reckonable(moment: datetime) -> bool:
    """Whether one can count from it both ways on the Gregorian calendar: the years 1583 to 9000."""
    return 1583 <= moment.year <= 9000


def _told(moment: datetime, origin: ReferenceFrom) -> Reference:
    """The time as its own zone's clock shows it; midnight sharp stands for a day alone."""
    local = moment.replace(tzinfo=None)
    return Reference(local, origin, grain_is_day=local.time() == time.min)


def _inferred(article: Article) -> datetime | None:
    latest = _latest_past(article)
    dateline = article.dateline
    if dateline is None or dateline.date is None:
        return latest
    here = Sentence(dateline.date, 0, BlockKind.PARAGRAPH)
    for timex in read_times(article.prose, [here], latest).timexes:
        if timex.grain is Grain.DAY and timex.stated.day and timex.start is not None:
            if timex.stated.year is not None:
                return timex.start
            if latest is not None and latest <= timex.start <= latest + _SOON_AFTER:
                return timex.start
            return None
    return latest


def _latest_past(article: Article) -> datetime | None:
    """The latest whole date of the text, if it is news: in the past tense and told early on.

    A later year anywhere in the text, but for the future tense, shows that it is not the latest.
    """
    days: list[datetime] = []
    starts: list[datetime] = []
    sentences = split_sentences(article.prose, article.blocks)
    for index, sentence in enumerate(sentences):
        if not _YEAR.search(article.prose, sentence.span.start, sentence.span.end):
            continue
        for timex in read_times(article.prose, [sentence], None).timexes:
            if timex.stated.year is None or timex.start is None or timex.grain not in _DATES:
                continue
            tense = tense_of(article.prose, sentence.span, timex.span)
            if tense is not Tense.FUTURE:
                starts.append(timex.start)
            early = index < _EARLY or timex.stated.weekday is not None
            if tense is Tense.PAST and early and timex.grain is Grain.DAY:
                days.append(timex.start)
    return max(days) if days and max(days) >= max(starts) else None

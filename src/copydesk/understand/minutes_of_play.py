"""Minutes of a match, in all their written forms."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.article import Article
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex, TimexType
from copydesk.understand.lang.en.minutes_of_play import (
    ADDED,
    BEFORE_A_LENGTH,
    BEFORE_A_NAME,
    BEHIND_A_LENGTH,
    BEHIND_A_NAME,
    CELL,
    FROM_THE_END,
    HEADING,
    INTO_STOPPAGE,
    LISTED,
    MARKED,
    NTH,
    NTH_MINUTE,
    OF_A_MATCH,
    OF_STOPPAGE,
    ON,
    ORDINALS,
)
from copydesk.understand.sentences import Sentence

_LAST = 130
"""The last minute that a match of two halves and extra time can have."""
_HALF, _FULL = 45, 90
_LEAD = 14
_TELLING = 2
"""Different words of a match by which a text is a report of one."""


@dataclass(frozen=True, slots=True)
class MinuteOfPlay:
    """A minute of a match.

    Attributes:
        span: its words: "39th minute", "90+4".
        minute: counted from the beginning, 1 to 130; the fourth of stoppage time is 94.
    """

    span: Span
    minute: int


def find_minutes(
    article: Article, sentences: Sequence[Sentence], timexes: Sequence[Sequence[Timex]]
) -> tuple[tuple[MinuteOfPlay, ...], ...]:
    """The minutes of play of each sentence, in reading order; none in what reports no match.

    Args:
        article: the text.
        sentences: its sentences.
        timexes: the time expressions of each.
    """
    if len({match[0].lower() for match in OF_A_MATCH.finditer(article.prose)}) < _TELLING:
        return ((),) * len(sentences)
    headed = _headed(article)
    found: list[tuple[MinuteOfPlay, ...]] = []
    for sentence, times in zip(sentences, timexes, strict=True):
        after = bool(found and found[-1])
        found.append(
            _without_overlaps(_in_sentence(article, sentence, times, headed, goes_on=after))
        )
    return tuple(found)


def _without_overlaps(found: Iterator[MinuteOfPlay]) -> tuple[MinuteOfPlay, ...]:
    kept: list[MinuteOfPlay] = []
    for one in found:
        if 0 < one.minute <= _LAST and not any(one.span.overlaps(other.span) for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda one: one.span.start))


def _in_sentence(
    article: Article,
    sentence: Sentence,
    timexes: Sequence[Timex],
    headed: Collection[tuple[int, int]],
    *,
    goes_on: bool,
) -> Iterator[MinuteOfPlay]:
    """Those of a sentence, the surest forms first; ``goes_on`` where the one before has some."""
    prose, span = article.prose, sentence.span
    if (cell := article.blocks[sentence.block].cell) is not None:
        told = CELL.fullmatch(prose, span.start, span.end)
        if told and (cell.table, cell.column) in headed:
            yield _of(told)
        return
    for match in OF_STOPPAGE.finditer(prose, span.start, span.end):
        nth = ORDINALS.get(match[1].lower()) or int(match[1].rstrip("stndrh"))
        yield MinuteOfPlay(Span(*match.span()), (_HALF if match[2] else _FULL) + nth)
    found = goes_on
    for pattern in (MARKED, ADDED, NTH_MINUTE):
        for match in pattern.finditer(prose, span.start, span.end):
            found = True
            yield _of(match)
    for timex in timexes:
        if (minute := _by_length(prose, timex)) is not None:
            found = True
            yield MinuteOfPlay(timex.span, minute)
    for pattern in (NTH, ON) if found else (ON,):
        for match in pattern.finditer(prose, span.start, span.end):
            yield MinuteOfPlay(Span(*match.span(1)), int(match[1]))
    label = LISTED.search(prose, span.start, span.end)
    for pattern in (BEFORE_A_NAME, BEHIND_A_NAME) if label else ():
        for match in pattern.finditer(prose, label.end() if label else span.end, span.end):
            yield _of(match)


def _of(match: re.Match[str]) -> MinuteOfPlay:
    """The minute of a match with the minute, and what is added to it, as groups."""
    last = 2 if match.re.groups > 1 and match[2] else 1
    added = int(match[2]) if last > 1 else 0
    return MinuteOfPlay(Span(match.start(1), match.end(last)), int(match[1]) + added)


def _by_length(prose: str, timex: Timex) -> int | None:
    """The minute of "after 12 minutes", "12 minutes in"."""
    amount = timex.stated.amount
    if timex.type is not TimexType.DURATION or timex.stated.unit is not Grain.MINUTE:
        return None
    if amount is None or amount.exact is None or amount.exact != int(amount.exact):
        return None
    stoppage = INTO_STOPPAGE.match(prose, timex.span.end)
    if stoppage:
        return (_HALF if stoppage[1] else _FULL) + int(amount.exact)
    if FROM_THE_END.match(prose, timex.span.end) and amount.exact < _HALF:
        return _FULL - int(amount.exact)
    before = prose[max(0, timex.span.start - _LEAD) : timex.span.start]
    told = BEFORE_A_LENGTH.search(before) or BEHIND_A_LENGTH.match(prose, timex.span.end)
    return int(amount.exact) if told else None


def _headed(article: Article) -> frozenset[tuple[int, int]]:
    """The tables with their columns that are headed "Minute"."""
    return frozenset(
        (block.cell.table, block.cell.column)
        for block in article.blocks
        if block.cell is not None
        and block.cell.row == 0
        and HEADING.fullmatch(block.span.cut(article.prose))
    )

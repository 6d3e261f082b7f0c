"""Times of a report that differ from an article's because they are told of something else."""

import re

from copydesk.model.claim import ClaimKind
from copydesk.model.quantity import Scope
from copydesk.model.timex import TimexType
from copydesk.understand.lang.en.reckoned import MARGIN_BEFORE, MARGIN_BEHIND
from copydesk.understand.reading import Reading
from copydesk.verify.comparison import Comparison
from copydesk.verify.other_clocks import is_on_another_clock
from copydesk.verify.passages import Passage
from copydesk.verify.phases import is_of_another_phase
from copydesk.verify.told_times import Told


def is_of_else(kind: ClaimKind, mine: Told, source: Reading, one: Comparison) -> bool:
    """Whether a source's time that differs is told of something else than the article's."""
    return (
        _counts_on(mine, source, one.passage)
        or _is_of_an_earlier_value(source, one)
        or is_of_another_phase(kind, mine, source, one)
        or is_on_another_clock(kind, mine, source, one)
        or _is_a_margin_of_one(kind, mine, source, one)
        or _is_of_one_stopwatch(kind, mine, source, one)
    )


def _is_of_one_stopwatch(kind: ClaimKind, mine: Told, source: Reading, one: Comparison) -> bool:
    """Whether just one of two lengths is a time run or swum, to the second: "2:05:48"."""
    theirs = {bool(_STOPWATCH.fullmatch(words.cut(source.text))) for words in one.differing}
    own = bool(_STOPWATCH.fullmatch(mine.timex.span.cut(mine.reading.text)))
    return kind is ClaimKind.DURATION and bool(theirs) and theirs != {own}


_STOPWATCH = re.compile(r"\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?")


def _is_a_margin_of_one(kind: ClaimKind, mine: Told, source: Reading, one: Comparison) -> bool:
    """Whether just one of two lengths tells how far others are apart: "won by twelve seconds"."""
    sentence = one.passage.sentence
    theirs = [
        _is_a_margin(Told(source, sentence, timex))
        for timex in source.timexes_by_sentence[sentence]
        if timex.span in one.differing
    ]
    return kind is ClaimKind.DURATION and bool(theirs) and theirs[0] is not _is_a_margin(mine)


def _is_a_margin(told: Told) -> bool:
    behind = MARGIN_BEHIND.match(told.reading.article.prose, told.timex.span.end)
    return bool(behind or MARGIN_BEFORE.search(told.before(_LEAD)))


_LEAD = 30


def _is_of_an_earlier_value(source: Reading, one: Comparison) -> bool:
    """Whether a source's time is that of the value before: "187, down from 212 on Monday"."""
    return any(
        Scope.FROM in number.scope and 0 < time.start - number.span.end <= _BEHIND
        for number in source.quantities_by_sentence[one.passage.sentence]
        for time in one.differing
    )


_BEHIND = 4
"""Code points between a number and its time: "212 on Monday"."""


def _counts_on(mine: Told, source: Reading, passage: Passage) -> bool:
    """Whether a passage, or the sentence beside it, has the length too, told as a rank or an age:
    "the strike entered its 70th day, the longest since the 118-day stoppage of 1985".
    """
    amount = mine.timex.stated.amount
    if mine.timex.type is not TimexType.DURATION or amount is None or amount.exact is None:
        return False
    around = range(max(0, passage.sentence - 1), passage.sentence + 1)
    words = " ".join(source.sentences[at].span.cut(source.article.prose) for at in around)
    number = f"{amount.exact:,}".removesuffix(".0")
    told = re.search(rf"(?<![\d.,]){number}(?:st|nd|rd|th)?(?![\d]|[.,]\d)", words)
    return amount.exact > _FEW and told is not None


_FEW = 3

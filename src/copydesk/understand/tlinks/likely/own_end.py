"""Lengths whose one end stands right behind them: "for six years until 2019"."""

from copydesk.understand.lang.en.likely_ends import BEGUN_BEHIND, OF_WHO, OWN_END
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.likely.pairs import Pair, Said


def is_of_another_deed(reading: Reading, said: Said, pair: Pair) -> bool:
    """Whether one end stands right behind a length, and the other time is of something else.

    "For six years until 2019 and asked for cars in 2016", "in 2016 Ott, who ran it for six years".
    """
    one, other = pair.one.timex, pair.other.timex
    if said.kind != "length" or one is None or other is None:
        return False
    first, last = sorted((one.span, other.span))
    prose, words = reading.article.prose, said.timex.span
    if first < words < last:
        own = OWN_END.fullmatch(prose, words.end, last.start)
        return own is not None and OF_WHO.search(prose[first.end : words.start]) is not None
    if not words < first or not OWN_END.fullmatch(prose, words.end, first.start):
        return False
    return BEGUN_BEHIND.search(prose[first.end : last.start]) is None

"""Which of two events came first, in whatever words a text says so."""

import re
from collections.abc import Iterator

from copydesk.model.span import Span
from copydesk.understand.lang.en.sequence import NO_SEQUENCE
from copydesk.understand.lang.en.told_orders import (
    APART,
    AT_ONCE,
    NOT_YET,
    REFUSED,
    SUBJECTLESS,
    UNTIL,
    UNTIL_NOW,
)
from copydesk.understand.reading import Reading
from copydesk.verify.sequence import Sequence, sides_of_cue
from copydesk.verify.sequences import sequences_in


def orders_told(reading: Reading, sentence: int) -> list[Sequence]:
    """The orders that a sentence tells, of its own clauses or with the sentence before it."""
    prose = reading.article.prose
    span = reading.sentences[sentence].span
    found = list(_until(prose, span)) or list(_not_yet(prose, span)) or _set(reading, sentence)
    found += _apart(reading, sentence, span)
    return [one for one in found if not NO_SEQUENCE.search(prose, one.words.start, one.words.end)]


def _set(reading: Reading, sentence: int) -> list[Sequence]:
    """The sequences told in set words; "nobody came before her" puts nothing first."""
    prose = reading.article.prose
    return [
        one
        for one in sequences_in(reading, sentence)
        if not (one.denied and SUBJECTLESS.match(one.words.cut(prose)))
    ]


def _until(prose: str, span: Span) -> Iterator[Sequence]:
    """ "They did not leave until it had come", "she refused to leave until it had come"."""
    cue = UNTIL.search(prose, span.start + 1, span.end)
    if cue is None or UNTIL_NOW.match(prose, cue.end()):
        return
    left, right = sides_of_cue(prose, span, cue)
    begins = REFUSED.search(prose, left.start, left.end)
    yield Sequence(*((right, left) if begins else (left, right)), left.join(right))


def _not_yet(prose: str, span: Span) -> Iterator[Sequence]:
    """ "They came while it was still going on", "it had not yet begun when they came"."""
    for cue in AT_ONCE.finditer(prose, span.start + 1, span.end):
        left, right = sides_of_cue(prose, span, cue)
        for one, other in ((left, right), (right, left)):
            if NOT_YET.search(prose, one.start, one.end):
                yield Sequence(other, one, left.join(right))
                return


def _apart(reading: Reading, sentence: int, span: Span) -> Iterator[Sequence]:
    """ "An hour later the wind turned", "she had warned them an hour earlier"."""
    prose = reading.article.prose
    for cue in APART.finditer(prose, span.start, span.end):
        ends = [one.end() for one in _BREAK.finditer(prose, span.start, cue.start())]
        stop = _BREAK.search(prose, cue.end(), span.end)
        here = Span(ends[-1] if ends else span.start, stop.start() if stop else span.end)
        before = reading.sentences[sentence - 1] if sentence else None
        if ends:
            other = Span(span.start, ends[-1])
        elif before and before.block == reading.sentences[sentence].block:
            other = before.span
        else:
            continue
        yield Sequence(*((here, other) if cue["earlier"] else (other, here)), here)


_BREAK = re.compile(r"[;:—]\s|,\s(?:and|but)\s")

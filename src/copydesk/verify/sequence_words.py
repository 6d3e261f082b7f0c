"""Sequences that a sentence tells in set words: "whereupon", "followed by", "only when"."""

import re
from collections.abc import Iterator

from copydesk.model.span import Span
from copydesk.understand.lang.en.sequence import (
    ALREADY,
    AND_THEN,
    BREAKS,
    FOLLOWED,
    HAD,
    IN_RESPONSE,
    MEANWHILE,
    NOT_UNTIL,
    ONLY_WHEN,
    ONLY_WITH,
    SINCE_THEN,
    WHEN,
    WHEREUPON,
    WITH_ALREADY,
)
from copydesk.verify.sequence import Sequence, sides_of_cue, until_break


def and_then(prose: str, span: Span) -> Iterator[Sequence]:
    """ "She saw the Greens and after them the farmers"."""
    cue = AND_THEN.search(prose, span.start, span.end)
    if cue is None:
        return
    left, right = sides_of_cue(prose, span, cue)
    comma = prose.rfind(", ", left.start, left.end)
    left = Span(comma + 2, left.end) if comma > 0 else left
    yield Sequence(left, right, left.join(right))


def whereupon(prose: str, span: Span) -> Iterator[Sequence]:
    """ "The dam broke, whereupon the sirens went", "they marched in response to the arrest"."""
    for pattern, later_first in ((WHEREUPON, False), (IN_RESPONSE, True)):
        cue = pattern.search(prose, span.start + 1, span.end)
        if cue:
            left, right = sides_of_cue(prose, span, cue)
            earlier, later = (right, left) if later_first else (left, right)
            yield Sequence(earlier, later, left.join(right))


def since_then(prose: str, span: Span) -> Iterator[Sequence]:
    """ "The zone was widened, and it was only after this that the alarm went"."""
    cue = SINCE_THEN.search(prose, span.start + 1, span.end)
    if cue:
        border = prose.rfind(", ", span.start, cue.start())
        left, right = Span(span.start, max(span.start, border)), Span(cue.end(), span.end)
        if border > 0:
            yield Sequence(left, until_break(prose, right), left.join(right))


def followed(prose: str, span: Span) -> Iterator[Sequence]:
    """ "The signing was followed by the release", "his departure followed the report"."""
    cue = FOLLOWED.search(prose, span.start + 1, span.end)
    if cue is None:
        return
    left, right = sides_of_cue(prose, span, cue)
    earlier, later = (right, left) if cue["later"] else (left, right)
    yield Sequence(earlier, later, left.join(right))


def inverted(prose: str, span: Span) -> Iterator[Sequence]:
    """ "Only when the rain had stopped did the crew set out"."""
    found = ONLY_WHEN.match(span.cut(prose))
    if found:
        earlier = Span(span.start + found.start("earlier"), span.start + found.end("earlier"))
        later = until_break(prose, Span(span.start + found.start("later"), span.end))
        yield Sequence(earlier, later, Span(span.start, later.end))


def cleft(prose: str, span: Span) -> Iterator[Sequence]:
    """ "It was only with the gate open that the crowd was let in"."""
    found = ONLY_WITH.search(prose, span.start, span.end)
    if found:
        earlier = Span(*found.span("earlier"))
        later = until_break(prose, Span(*found.span("later")))
        yield Sequence(earlier, later, Span(found.start(), later.end))


def not_until(prose: str, span: Span) -> Iterator[Sequence]:
    """ "She was not told until the guards had left"."""
    cue = NOT_UNTIL.search(prose, span.start + 1, span.end)
    if cue:
        start = max(
            (one.end() for one in BREAKS.finditer(prose, span.start, cue.start())), default=0
        )
        left = Span(max(span.start, start), cue.start("until") - 1)
        right = until_break(prose, Span(cue.end(), span.end))
        yield Sequence(right, left, left.join(right))


def with_already(prose: str, span: Span) -> Iterator[Sequence]:
    """ "They voted with the report already on the table"."""
    cue = WITH_ALREADY.search(prose, span.start + 1, span.end)
    if cue:
        left, right = sides_of_cue(prose, span, cue)
        yield Sequence(right, left, left.join(right))


def meanwhile(prose: str, span: Span) -> Iterator[Sequence]:
    """ "It had already begun when they came", "they came when it had already begun"."""
    already = ALREADY.search(prose, span.start, span.end)
    if already is None:
        yield from _had_when(prose, span)
        return
    for cue in MEANWHILE.finditer(prose, span.start, span.end):
        left, right = sides_of_cue(prose, span, cue)
        if left.start <= already.start() < left.end:
            yield Sequence(left, right, left.join(right))
            return
        if right.start <= already.start() < right.end:
            yield Sequence(right, left, left.join(right))
            return


def _had_when(prose: str, span: Span) -> Iterator[Sequence]:
    """ "The crew had left when the fire broke out"."""
    cue = WHEN.search(prose, span.start, span.end)
    if cue is None:
        return
    left, right = sides_of_cue(prose, span, cue)
    had = [bool(HAD.search(side.cut(prose))) for side in (left, right)]
    if had[0] and not had[1] and not _NO_MAIN_DEED.search(left.cut(prose)):
        yield Sequence(left, right, left.join(right))


_NO_MAIN_DEED = re.compile(
    r"\b(?:who|whom|whose|which|that|where)\b|"
    r"\bhad\s(?:also\s|once\s)?been\s(?!(?:\w+ly\s)?\w+(?:ed|en|wn|ne|pt|ft|lt|nt|ld|id|un|ung|ut)\b)|"
    r"\b(?:moment|minute|hour|day|night|week|month|year|time|date)s?\s?\Z",
    re.IGNORECASE,
)
"""On the left of a WHEN: what had happened is told by the way, what had been may still have been,
or the WHEN tells which day."""

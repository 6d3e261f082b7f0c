"""What a sentence says of which of two events came first, and of the time between them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from copydesk.model.span import Span
from copydesk.understand.lang.en.sequence import (
    AFTER,
    ALREADY,
    AND_THEN_DID,
    APPOSED,
    AT_FIRST,
    AT_LAST,
    BEFORE,
    BEFOREHAND,
    BY_THE_TIME,
    BY_THEN,
    FIRST,
    HAD,
    HAD_TO_WAIT,
    JOINS,
    LATER,
    NEGATED,
    NO_SEQUENCE,
    OPENS_EARLIER,
    OPENS_LATER,
    OPENS_WITH_ALREADY,
    PLACED_BEFORE,
    SECOND,
    STILL,
    STRESSED,
    THEN,
    TOLD_THAT,
    WITHIN,
)
from copydesk.understand.reading import Reading
from copydesk.verify.gaps import length_told, longest_within, stretch_before
from copydesk.verify.lengths import Length
from copydesk.verify.sequence import (
    PADDING,
    Sequence,
    has_verb,
    predicate_of,
    sides_of_cue,
    until_break,
)
from copydesk.verify.sequence_words import (
    and_then,
    cleft,
    followed,
    inverted,
    meanwhile,
    not_until,
    since_then,
    whereupon,
    with_already,
)


def sequences_in(reading: Reading, sentence: int) -> list[Sequence]:
    """The sequences that a sentence tells as facts, the plainest first."""
    span = reading.sentences[sentence].span
    prose = reading.article.prose
    found = [*inverted(prose, span), *cleft(prose, span), *_opened(reading, sentence, span)][
        :1
    ] or [
        *_within(reading, sentence, span),
        *_joined(reading, sentence, span),
        *with_already(prose, span),
        *meanwhile(prose, span),
        *not_until(prose, span),
        *and_then(prose, span),
        *whereupon(prose, span),
        *_then_did(reading, sentence, span),
        *since_then(prose, span),
        *_cued(reading, sentence, span),
        *followed(prose, span),
    ]
    return [
        replace(one, words=_trimmed(prose, one.words))
        for one in (*found, *_follows_on(reading, sentence))
        if not NO_SEQUENCE.search(prose, one.words.start, one.words.end)
        and not TOLD_THAT.search(prose, one.words.start, one.words.end)
    ]


def hangs_on_no_time(reading: Reading, sequence: Sequence) -> bool:
    """Whether "by then" is set against what the sentence before it tells without a time."""
    before, here = (reading.sentence_at(one) for one in (sequence.later, sequence.words))
    by_then = before < here and BY_THEN.search(sequence.words.cut(reading.article.prose))
    return bool(by_then) and not any(one.start for one in reading.timexes_by_sentence[before])


def _trimmed(prose: str, span: Span) -> Span:
    words = span.cut(prose)
    lead = len(words) - len(words.lstrip(PADDING))
    return Span(span.start + lead, span.start + len(words.rstrip(PADDING)))


def _then_did(reading: Reading, sentence: int, span: Span) -> Iterator[Sequence]:
    """ "She spoke to the press and was then arrested"."""
    prose = reading.article.prose
    cue = AND_THEN_DID.search(prose, span.start, span.end)
    if cue and has_verb(reading, sentence, Span(cue.end(), cue.end() + 20)):
        left, right = sides_of_cue(prose, span, cue)
        joint = len(cue[0]) - len(cue[0].lstrip(" ,"))
        right = Span(cue.start() + joint + len("and "), right.end)
        yield Sequence(left, right, left.join(right))


def _cued(reading: Reading, sentence: int, span: Span) -> Iterator[Sequence]:
    """ "The hall emptied after the vote", "the hall emptied two hours before the vote"."""
    prose = reading.article.prose
    for pattern, later_first in ((AFTER, True), (BEFORE, False)):
        cue = pattern.search(prose, span.start + 1, span.end)
        if cue is None:
            continue
        left, right = sides_of_cue(prose, span, cue)
        placed = not later_first and PLACED_BEFORE.search(left.cut(prose))
        if placed and not has_verb(reading, sentence, right):
            continue
        comma = prose.find(", ", right.start, right.end)
        if comma > 0 and not _tells(reading, sentence, left):
            left, right = Span(comma + 2, right.end), Span(right.start, comma)
        elif comma <= 0 and not _tells(reading, sentence, left):
            continue
        elif comma > 0 and APPOSED.match(prose, comma):
            pass
        elif comma > 0 and _tells(reading, sentence, Span(right.start, comma)):
            right = Span(right.start, comma)
        told = stretch_before(reading, sentence, cue.start())
        denied = not later_first and told is None and _is_denied(prose, left)
        said = left.join(right)
        if told and told.span.start > left.start:
            left = Span(left.start, told.span.start)
        earlier, later = (right, left) if later_first or denied else (left, right)
        gap = length_told(reading, told) if told else None
        had = HAD.search(right.cut(prose)) or (not later_first and HAD.search(left.cut(prose)))
        stressed = bool(had or STRESSED.search(cue[0]) or denied)
        yield Sequence(earlier, later, said, gap, told.span if told else None, stressed, denied)


def _is_denied(prose: str, left: Span) -> bool:
    """Whether what stands before a BEFORE is negated without a comma: "had not met before"."""
    comma = prose.rfind(", ", left.start, left.end)
    return bool(NEGATED.search(prose, max(comma, left.start), left.end))


def _tells(reading: Reading, sentence: int, span: Span) -> bool:
    """Whether some words tell anything beside times."""
    return any(span.contains(term.span) for term in reading.terms[sentence])


def _follows_on(reading: Reading, sentence: int) -> Iterator[Sequence]:
    """What a sentence says of the one before it: "Then they left", "they had left by then"."""
    if not sentence:
        return
    here, before = reading.sentences[sentence], reading.sentences[sentence - 1]
    prose = reading.article.prose
    words = here.span.cut(prose)
    if here.block == before.block and (THEN.match(words) or AT_LAST.search(words)):
        yield Sequence(before.span, here.span, here.span)
    elif (
        here.block == before.block
        and AT_FIRST.search(before.span.cut(prose))
        and HAD_TO_WAIT.search(words)
    ):
        yield Sequence(before.span, here.span, before.span.join(here.span))
    elif BEFOREHAND.search(words):
        yield Sequence(here.span, before.span, here.span)
    elif here.block == before.block and (
        cue := BY_THEN.search(prose, here.span.start, here.span.end)
    ):
        left, right = sides_of_cue(prose, here.span, cue)
        clause = left.join(right)
        if HAD.search(clause.cut(prose)) or ALREADY.search(clause.cut(prose)):
            yield Sequence(clause, before.span, clause)


def _opened(reading: Reading, sentence: int, span: Span) -> Iterator[Sequence]:
    """A sentence that opens with one event, up to a comma."""
    prose = reading.article.prose
    words = span.cut(prose)
    comma = words.find(", ")
    if comma < 0:
        return
    first = Span(span.start, span.start + comma)
    rest = until_break(prose, Span(span.start + comma + 2, span.end))
    if BY_THE_TIME.match(words) and STILL.search(rest.cut(prose)):
        yield Sequence(first, rest, first.join(rest))
    elif BY_THE_TIME.match(words) and HAD.search(rest.cut(prose)):
        not_yet = NEGATED.search(rest.cut(prose)) is not None
        earlier, later = (first, rest) if not_yet else (rest, first)
        yield Sequence(earlier, later, first.join(rest), denied=not_yet)
    elif OPENS_EARLIER.match(words) or OPENS_WITH_ALREADY.match(words):
        yield Sequence(first, rest, first.join(rest))
    elif OPENS_LATER.match(words):
        yield Sequence(rest, first, first.join(rest))
    else:
        yield from _measured(reading, sentence, first, rest)


def _measured(reading: Reading, sentence: int, first: Span, rest: Span) -> Iterator[Sequence]:
    """ "Two days after the vote, he resigned"."""
    for timex in reading.timexes_by_sentence[sentence]:
        if timex.span.start > first.start + 12 or not first.contains(timex.span):
            continue
        way = _WAY.match(reading.article.prose, timex.span.end, first.end)
        length = length_told(reading, timex)
        if way is None or length is None:
            continue
        event = Span(way.end(), first.end)
        after = way[1].lower() == "after"
        earlier, later = (event, rest) if after else (rest, event)
        yield Sequence(earlier, later, first.join(rest), length, timex.span)


_WAY = re.compile(r"\s(after|before)\s", re.IGNORECASE)


def _within(reading: Reading, sentence: int, span: Span) -> Iterator[Sequence]:
    prose = reading.article.prose
    cue = WITHIN.search(prose, span.start, span.end)
    if cue is None:
        return
    told = Span(cue.start(1), cue.end(1))
    longest = longest_within(reading, sentence, told)
    if longest is None:
        return
    if cue.start() == span.start:
        head = _NOUN.match(prose, cue.end(), span.end)
        comma = head.end(1) if head else prose.find(", ", cue.end(), span.end)
        if comma < 0:
            return
        one, other = Span(cue.end(), comma), until_break(prose, Span(comma + 1, span.end))
    else:
        other, one = sides_of_cue(prose, span, cue)
    yield Sequence(one, other, one.join(other), Length(0.0, longest), Span(cue.start(), cue.end(1)))


_NOUN = re.compile(
    r"((?:the|a|an|his|her|its|their|this|that)\s[\w-]+(?:\s[\w-]+)?),?\s"
    r"(?=(?:the|a|an|his|her|its|their|he|she|it|they|all|most)\s|[A-Z])"
)
"""What "within an hour of" counts from, where another subject follows: "the vote the hall"."""


def _joined(reading: Reading, sentence: int, span: Span) -> Iterator[Sequence]:
    """ "The first to come were the fishermen, and the launches only later"."""
    prose = reading.article.prose
    first = FIRST.search(prose, span.start, span.end)
    if first is None:
        return
    for joint in JOINS.finditer(prose, first.end(), span.end):
        left, right = (
            Span(span.start, joint.start()),
            until_break(prose, Span(joint.end(), span.end)),
        )
        later = LATER.search(prose, right.start, right.end)
        if later and ", " not in prose[right.start : later.start()]:
            yield Sequence(left, right, left.join(right))
            return
        second = SECOND.search(prose, right.start, right.end)
        if second:
            shared = predicate_of(reading, sentence, left)
            yield Sequence(left, right, left.join(right), shared=shared)
            return

"""What a number counts where its own words do not say: the fate that is spoken of around it.

"It stood at 171 in the afternoon, dropped to 141 and ended the day at 211": the fate is named once,
before, and the numbers follow.
"""

import re

from copydesk.events.lang.figures import (
    ASKED_OF,
    BUILDINGS,
    CAPACITY,
    COUNTED_IN,
    DENIED,
    FATES,
    HEAD_FATES,
    IN_GOAL,
    LABELLED,
    OF_JOBS,
    OF_PEOPLE,
    OWN_WORDS,
    PART,
    POSTS,
    SERIES,
    SINGLED_OUT,
    STANDING,
    THE,
    THERE,
    WHOLE,
)
from copydesk.events.lang.topics import OUTBREAK
from copydesk.model.quantity import Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.understand.lang.en.people_counted import PEOPLE
from copydesk.understand.lang.en.quantity_counted import STATES
from copydesk.understand.lang.en.stand_ins import GENERIC, OF_ALL
from copydesk.understand.reading import Reading
from copydesk.verify.series import MOVING

LOST = "cut"
"""The class of what is lost: posts, unless it is houses or lives."""
_HEADING = 2
"""Words of a sentence that is a heading: "Toll."."""
_BACK = 4
"""Sentences of the same block in which a fate is looked for."""
_CUE = 32
"""Code points before a number in which a word says that it goes on a series."""


def is_part(reading: Reading, number: Quantity) -> bool:
    """Whether a number is a part of another, or a whole: "220 of them", "out of 1,240".

    So is one that a place follows behind a larger number of the same sentence: "nine, five of
    them in Harrow, three in Tarrow", and a conversion in brackets.
    """
    prose = reading.article.prose
    before = prose[max(0, number.span.start - _CUE) : number.span.start]
    cases = number.counted is not None and number.counted.head == "case"
    whole = WHOLE.search(before) and not cases
    if PART.match(prose, number.span.end) or whole or before.endswith("("):
        return True
    if THE.search(before) and SINGLED_OUT.match(prose, number.span.end):
        return True
    if _is_whole(reading, number):
        return True
    larger = [
        other
        for other in reading.quantities_by_sentence[number.sentence]
        if other.kind is number.kind
        and other.span.end <= number.span.start
        and other.value > number.value
    ]
    listed = any(":" in prose[other.span.end : number.span.start] for other in larger)
    return listed or (bool(larger) and bool(THERE.match(prose, number.span.end)))


def _is_whole(reading: Reading, number: Quantity) -> bool:
    """Whether another number is a part of it: the "four" of "three of the four"."""
    prose = reading.article.prose
    return any(
        OF_ALL.fullmatch(prose, other.span.end, number.span.start)
        for other in reading.quantities_by_sentence[number.sentence]
        if other.span.end < number.span.start
    )


def whole_of(reading: Reading, number: Quantity) -> float | None:
    """The whole that a number is a part of: 47 of "31 of the 47"."""
    prose = reading.article.prose
    return next(
        (
            other.value
            for other in reading.quantities_by_sentence[number.sentence]
            if other.span.start > number.span.end
            and OF_ALL.fullmatch(prose, number.span.end, other.span.start)
        ),
        None,
    )


def fate_of(reading: Reading, number: Quantity) -> str | None:
    """The fate that a number counts, by its own words or by those around it; None if none."""
    fate = _fate_of(reading, number)
    saved = fate == "rescued" and IN_GOAL.search(reading.article.prose, *_sentence(reading, number))
    return None if saved else fate


def _fate_of(reading: Reading, number: Quantity) -> str | None:
    state = number.counted.state if number.counted else None
    right_behind = _told_right_behind(reading, number)
    bare = number.counted is None and number.kind is QuantityKind.COUNT
    if right_behind is not None and (state is not None or bare):
        return right_behind
    if state is not None and state != LOST:
        return state
    if number.kind is not QuantityKind.COUNT or number.value != int(number.value):
        return None
    if not number.counted and number.value >= _MOST_PEOPLE:
        return None
    named = HEAD_FATES.get(number.counted.head) if number.counted else None
    if named is not None:
        return named
    label = label_of(reading, number)
    if number.cell is not None or label is not None:
        return _last_fate(reading, *label) or _asked(reading, label[1]) if label else None
    prose = reading.article.prose
    if STANDING.search(prose, *_before_in_sentence(reading, number)):
        return _counted_before(reading, number)
    reach = _reach(reading, number)
    head = number.counted.head if number.counted else ""
    told = _told_beside(reading, number, reach) or state
    if _OF_THOSE.search(prose, *_before_in_sentence(reading, number)):
        return _told_beside(reading, number, (number.span.start, reach[1])) or state
    if told is None and head == "case" and OUTBREAK.search(prose):
        told = "infected"
    if told == "aboard" and CAPACITY.search(prose, *_before_in_sentence(reading, number)):
        return None
    if told == LOST and not head and not OF_JOBS.search(prose):
        return None
    if told == LOST and head not in POSTS | GENERIC:
        told = "destroyed" if head in BUILDINGS else None
    if told or (head and head not in _OPEN):
        return told
    beside = _last_fate(reading, number.sentence, Span(*reach))
    if beside in _SPREADING:
        return beside
    sentence = reading.sentences[number.sentence]
    cued = SERIES.search(prose[max(reach[0], number.span.start - _CUE) : number.span.start])
    if not cued and not _answers(reading, number):
        return None
    before = _last_fate(reading, number.sentence, Span(sentence.span.start, number.span.start))
    for back in range(1, _BACK + 1):
        if before is not None or number.sentence < back:
            break
        other = reading.sentences[number.sentence - back]
        if other.block != sentence.block:
            break
        before = _last_fate(reading, number.sentence - back, other.span)
    return before if before in _SPREADING else None


def _asked(reading: Reading, label: Span) -> str | None:
    """The fate that is the one word of a label: "Treated: 26"."""
    word = label.cut(reading.article.prose).strip(" *_-|").lower()
    return word if word in ASKED_OF else None


def _counted_before(reading: Reading, number: Quantity) -> str | None:
    """The fate that a report counts before: the dead, else the last one."""
    before = reversed(
        [one for one in reading.quantities if one.span.end <= number.span.start and one.counted]
    )
    states = [one.counted.state for one in before if one.counted and one.counted.state]
    if "dead" in states:
        return "dead"
    return states[0] if states and states[0] in FOLLOWED else None


_APART = re.compile(r"[,;]|\b(?:and|but|that|while|who)\b")
"""What sets a fate apart from a number that it stands near."""
_OF_THOSE = re.compile(
    r"\b[Oo]f\s+(?:the\s+)?\d[\d,]*\s+[\w\s-]{1,60},?\s*\Z|"
    r"\bOf\s+(?:those|these)\s+[\w\s-]{1,40},\s*\Z"
)
"""Before a number that is a part: "of the 23 captives"."""


def _before_in_sentence(reading: Reading, number: Quantity) -> tuple[int, int]:
    return reading.sentences[number.sentence].span.start, number.span.start


def _sentence(reading: Reading, number: Quantity) -> tuple[int, int]:
    sentence = reading.sentences[number.sentence].span
    return sentence.start, sentence.end


def _told_right_behind(reading: Reading, number: Quantity) -> str | None:
    """The fate that several words right behind a bare number tell: "34 held captive"."""
    prose = reading.article.prose
    start = number.span.end + 1
    return next(
        (
            fate
            for pattern, fate in FATES
            if (
                number.counted is None
                or not number.counted.head
                or number.counted.span.end <= number.span.start
            )
            and pattern.match(prose, start)
        ),
        None,
    )


def _told_beside(reading: Reading, number: Quantity, reach: tuple[int, int]) -> str | None:
    """The fate that several words close to a number tell."""
    prose = reading.article.prose
    head = number.counted.head if number.counted else ""
    people = not head or head in PEOPLE or head in _OPEN
    for pattern, fate in FATES:
        for found in pattern.finditer(prose, *reach):
            between = prose[
                min(found.end(), number.span.end) : max(found.start(), number.span.start)
            ]
            near = len(between) <= _NEAR and not _APART.search(between)
            if near and (people or fate not in OF_PEOPLE):
                return fate
    return None


def label_of(reading: Reading, number: Quantity) -> tuple[int, Span] | None:
    """The words that label a number, and their sentence: "Tickets sold: 86,150", the first cell."""
    if number.cell is not None:
        row = row_label(reading, number)
        return (row, reading.sentences[row].span) if row is not None else None
    start = reading.sentences[number.sentence].span.start
    found = LABELLED.fullmatch(reading.article.prose, start, number.span.start)
    return (number.sentence, Span(*found.span(1))) if found else None


def row_label(reading: Reading, number: Quantity) -> int | None:
    """The index of the sentence in the first cell of a number's row."""
    cell = number.cell
    for index, sentence in enumerate(reading.sentences):
        other = reading.article.blocks[sentence.block].cell
        if cell and other and (other.table, other.row, other.column) == (cell.table, cell.row, 0):
            return index
    return None


def _answers(reading: Reading, number: Quantity) -> bool:
    """Whether a number answers the question or the heading before it: "How many died? 214"."""
    sentence = reading.sentences[number.sentence]
    if number.span.start > sentence.span.start + 2 or not number.sentence:
        return False
    before = reading.sentences[number.sentence - 1]
    words = before.span.cut(reading.article.prose).strip("*_ ")
    heads = words.endswith("?") or len(words.split()) <= _HEADING
    return before.block == sentence.block and heads


def place_of(reading: Reading, number: Quantity) -> str | None:
    """The place or the kind of place in which a number is counted, by the words around it."""
    start, end = _reach(reading, number)
    found = COUNTED_IN.search(reading.article.prose, start, end)
    if not found:
        return None
    return next(part for part in (found[2], found[3], found[1]) if part)


FOLLOWED = MOVING | {"treated", "held", "vaccinated", "confirmed", "aboard"}
"""Fates whose numbers reports go on counting, so that the fate is named once for several."""
_SPREADING = FOLLOWED - OWN_WORDS
_NEAR = 40
"""Code points between a number and the words that tell a fate."""
_MOST_PEOPLE = 1_000_000
_OPEN = frozenset("figure number total count toll tally person people other".split())


def _reach(reading: Reading, number: Quantity) -> tuple[int, int]:
    """From the number before to the number behind, inside the sentence."""
    sentence = reading.sentences[number.sentence].span
    others = reading.quantities_by_sentence[number.sentence]
    start = max(
        (one.span.end for one in others if one.span.end <= number.span.start),
        default=sentence.start,
    )
    end = min(
        (one.span.start for one in others if one.span.start >= number.span.end),
        default=sentence.end,
    )
    return start, max(number.span.end, end)


def _last_fate(reading: Reading, sentence: int, span: Span) -> str | None:
    """The last fate named inside a span."""
    prose = reading.article.prose
    found = [
        (word.span.start, STATES[word.lower])
        for word in reading.words[sentence]
        if span.contains(word.span)
        and word.lower in STATES
        and not DENIED.search(prose[max(span.start, word.span.start - _CUE) : word.span.start])
    ]
    found += [
        (match.end(), fate)
        for pattern, fate in FATES
        for match in pattern.finditer(prose, span.start, span.end)
    ]
    return max(found)[1] if found else None

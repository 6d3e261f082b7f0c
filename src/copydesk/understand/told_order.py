"""Events told as one after the other, whose times say which of them came first."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.calendar import interval_of, is_day
from copydesk.understand.lang.en.told_order import (
    AFTERWARDS,
    BEFOREHAND,
    EARLIER_THAN,
    LATER_THAN,
    NO_ORDER,
    SHELLS,
    SUBJECT_EARLIER,
    SUBJECT_LATER,
)
from copydesk.understand.meaning import meanings
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems
from copydesk.understand.timeline import is_clock, is_dated, without_glosses
from copydesk.understand.words import Word
from copydesk.understand.zones import minute_of_day

_BOUND = re.compile(r"\b(?:from|since|until|till|by) (?:about |around )?\Z", re.IGNORECASE)
"""What stands before a time that is not that of the event."""
_THE = re.compile(r"(?:\b(?:the|its|his|her|their|a|an)|['’]s?) \Z", re.IGNORECASE)
_NOUN = re.compile(r" (?!(?:and|or|but|in|at|on|when|where|after|before|by|with)\b)[a-z]|['’]")
_BESIDE = 24
"""Code points between "afterwards" and its time."""
_ALIKE = 0.40
"""From which likeness on a definite noun may be another word for what was just told."""
_PRONOUNS = ("it", "this", "that")
_CLAUSE_ENDS = re.compile(r"[,;:()–—]")
_POINTING = ("that", "those", "it", "such")


@dataclass(frozen=True, slots=True)
class ToldOrder:
    """An order that the times deny.

    Attributes:
        cue: the words that tell it.
        here, before: the time of the sentence, and that of the event it is set against.
        later: whether the sentence tells its own event as the later one.
    """

    cue: Span
    here: Timex
    before: Timex
    later: bool


def denied_orders(reading: Reading) -> Iterator[ToldOrder]:
    """The orders that a text tells against its own times."""
    for index in range(len(reading.sentences)):
        moments = _moments(reading, index)
        if len(moments) == 1 and index:
            yield from _against_last(reading, index, moments[0])
        elif len(moments) == 2:
            yield from _within(reading, index, *moments)


def _moments(reading: Reading, index: int) -> list[Timex]:
    """The clock times of a sentence, or its days where it has no clock times."""
    timexes = without_glosses(reading.article.prose, reading.timexes_by_sentence[index])
    clocks = [timex for timex in timexes if is_clock(timex)]
    return clocks or [
        timex for timex in timexes if is_dated(timex) and (timex.grain or 99) <= Grain.YEAR
    ]


def _against_last(reading: Reading, index: int, here: Timex) -> Iterator[ToldOrder]:
    """A sentence that sets its event against the one that the sentence before it tells."""
    last = _moments(reading, index - 1)
    sentences = reading.sentences
    if len(last) != 1 or sentences[index].block != sentences[index - 1].block:
        return
    if any(_is_attribute(reading, timex) for timex in (last[0], here)):
        return
    told = _told(reading, index, here)
    if told is None or _BOUND.search(reading.article.prose[: here.span.start][-10:]):
        return
    cue, later = told
    if _is_denied(reading, index, last[0], here, later):
        yield ToldOrder(cue, here, last[0], later)


def _is_attribute(reading: Reading, timex: Timex) -> bool:
    """Whether a time belongs to a noun, not to what the sentence tells: "the 12 May truce"."""
    prose = reading.article.prose
    led = _THE.search(prose[max(0, timex.span.start - 8) : timex.span.start])
    return bool(led and _NOUN.match(prose, timex.span.end))


def _told(reading: Reading, index: int, here: Timex) -> tuple[Span, bool] | None:
    """Whether a sentence puts its event later than the last, and the words that do."""
    prose, span = reading.article.prose, reading.sentences[index].span
    for pattern, later in ((SUBJECT_EARLIER, True), (SUBJECT_LATER, False)):
        match = pattern.search(span.cut(prose))
        if match:
            what = Span(span.start + match.start("what"), span.start + match.end("what"))
            told = span.start + match.end() <= here.span.start
            last = told and _is_last(reading, index, what)
            return (Span(span.start, here.span.end), later) if last else None
    for pattern, later in ((LATER_THAN, True), (EARLIER_THAN, False)):
        for match in pattern.finditer(prose, span.start, span.end):
            what = Span(match.start("what"), match.end("what"))
            own = what.overlaps(here.span) or _is_in_clause(prose, what, here)
            free = not own and not NO_ORDER.search(
                prose, max(span.start, match.start() - 40), match.end()
            )
            if free and _is_last(reading, index, what):
                return Span(match.start(), match.end()), later
    for pattern, later in ((AFTERWARDS, True), (BEFOREHAND, False)):
        found = pattern.search(prose, span.start, span.end)
        if found and _is_beside(prose, span, found, here):
            return Span(found.start(), found.end()), later
    return None


def _is_in_clause(prose: str, what: Span, here: Timex) -> bool:
    """Whether a time is of the clause that the pronoun opens: "before it was sold on 4 May"."""
    if what.end > here.span.start or what.cut(prose).lower() not in _PRONOUNS:
        return False
    return not _CLAUSE_ENDS.search(prose, what.end, here.span.start)


def _is_beside(prose: str, span: Span, adverb: re.Match[str], here: Timex) -> bool:
    """Whether the time is that of the event which the adverb places."""
    opens = adverb.start() - span.start <= _BESIDE
    gap = max(here.span.start - adverb.end(), adverb.start() - here.span.end)
    return opens or 0 <= gap <= _BESIDE


def _is_last(reading: Reading, index: int, what: Span) -> bool:
    """Whether some words bring back what the sentence before tells."""
    words = [word for word in reading.words[index] if what.contains(word.span)]
    if any(timex.span.overlaps(what) for timex in reading.timexes_by_sentence[index]):
        return False
    if not words:
        return False
    if words[-1].lower in ("one", "ones"):
        return False
    if words[0].lower in _POINTING:
        return True
    if words[0].lower == "the" and words[-1].lower in SHELLS and len(words) <= 3:
        return not _is_known(reading, index, words[-1])
    before = " ".join(
        word.text
        for word in reading.words[index - 1]
        if not any(t.span.contains(word.span) for t in reading.timexes_by_sentence[index - 1])
    )
    shared = content_stems(words) & content_stems(reading.words[index - 1])
    if shared and _only_there(words, shared):
        return True
    one, other = meanings([what.cut(reading.article.prose), before])
    return float(one @ other) >= _ALIKE


def _is_known(reading: Reading, index: int, noun: Word) -> bool:
    """Whether a noun is told earlier, so that it means what it meant there."""
    return any(
        word.lower.startswith(noun.lower) for words in reading.words[: index - 1] for word in words
    )


def _only_there(words: list[Word], shared: frozenset[str] | set[str]) -> bool:
    """Whether most of what the words tell is in the sentence before."""
    return 2 * len(shared) >= len(content_stems(words))


def _within(reading: Reading, index: int, one: Timex, other: Timex) -> Iterator[ToldOrder]:
    """ "He left on 3 May, days after the report of 21 May"."""
    prose = reading.article.prose
    gap = Span(one.span.end, other.span.start)
    if gap.end - gap.start > 160:
        return
    for pattern, later in ((_AFTER, True), (_BEFORE, False)):
        cues = list(pattern.finditer(prose, gap.start, gap.end))
        if len(cues) != 1:
            continue
        rest = prose[cues[0].end() : gap.end]
        lead = prose[gap.start : cues[0].end()]
        if _CHAIN.search(prose[gap.start : cues[0].start()]):
            continue
        if _BREAK.search(rest) or NO_ORDER.search(lead) or not _PLACED.search(rest):
            continue
        if _is_denied(reading, index, other, one, later):
            yield ToldOrder(Span(cues[0].start(), cues[0].end()), one, other, later)


_AFTER = re.compile(
    r"\b(?:after|following|in the wake of|in (?:response|reply|answer|reaction) to|"
    r"prompted by|triggered by|because of)(?=\s)",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\b(?:before|ahead of|prior to)(?=\s)", re.IGNORECASE)
_BREAK = re.compile(r"[,;:()]|\b(?:and|but|or|that on|while|when)\b")
_CHAIN = re.compile(r"\b(?:and|then)\s+\Z")
"""Before an "after" that goes with what follows: "and then after two years joined"."""
_PLACED = re.compile(r"\s(?:on|of|at|in)\s(?:the\s)?\Z", re.IGNORECASE)


def _is_denied(reading: Reading, index: int, first: Timex, here: Timex, later: bool) -> bool:
    """Whether the times say the opposite: the event here came earlier than it is told, or later."""
    if is_clock(first) != is_clock(here):
        return False
    if is_clock(here):
        if not _on_one_day(reading, index, first, here):
            return False
        apart = minute_of_day(here) - minute_of_day(first)
        return apart < 0 if later else apart > 0
    one, two = interval_of(first), interval_of(here)
    if one is None or two is None or not _comparable(first, here):
        return False
    return two.end <= one.start if later else two.start >= one.end


def _comparable(one: Timex, other: Timex) -> bool:
    """Whether both tell a year, or neither does, so that no year is guessed for one alone."""
    if is_day(one) != is_day(other):
        return False
    told = (one.stated.year is None, other.stated.year is None)
    near = one.start is not None and other.start is not None
    return told[0] == told[1] or (near and abs((one.start - other.start).days) < 60)  # type: ignore[operator]


def _on_one_day(reading: Reading, index: int, first: Timex, here: Timex) -> bool:
    """Whether two clock times are of one day: the sentence of the later one tells no other."""
    if first.stated.utc_offset != here.stated.utc_offset:
        return False
    if any(_half_open(reading, timex) for timex in (first, here)):
        return False
    return all(
        is_clock(timex) or not is_day(timex) or _SAME_DAY.match(timex.span.cut(reading.text))
        for timex in reading.timexes_by_sentence[index]
    )


def _half_open(reading: Reading, timex: Timex) -> bool:
    """Whether the half of the day must be guessed."""
    words = timex.span.cut(reading.text).lower()
    hour = timex.stated.hour or 0
    told = timex.stated.daypart is not None or re.search(r"[ap]\.?\s?m\b", words)
    return not (told or hour > 12 or ":" in words or "." in words or words in ("noon", "midday"))


_SAME_DAY = re.compile(r"(?:that|the same|this) ", re.IGNORECASE)

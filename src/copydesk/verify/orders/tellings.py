"""What the sources tell with a time: clause by clause, be the time in it or beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from copydesk.model.span import Span
from copydesk.understand.lang.en.sequence import AFTER, BEFORE, HAD, STILL
from copydesk.understand.reading import Reading
from copydesk.verify.moments import Moment, moments_of
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.surroundings import weighed

_FEWEST = 2
"""Terms that a clause needs to tell anything."""
_LONGEST = 300
"""Code points of a clause; what is longer is a list."""
_RUNS_ON = timedelta(hours=1)
"""How much later than a time may be what the next sentence tells."""
_SLACK = timedelta(minutes=5)
"""How much earlier it may be."""
_RUNS = 2
"""For how many sentences without a time of their own the one before them holds."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A clause of a source that tells something, with its time.

    Attributes:
        moment: when it was; its words and its place are those of the clause.
        text: the clause without the words of the time.
        far: 0 where the time stands in the clause, 1 in its sentence, 2 in one before.
    """

    moment: Moment
    text: str
    far: int

    @property
    def passage(self) -> Passage:
        """The sentence."""
        return self.moment.passage


def tellings_of(passages: Passages, source: int) -> tuple[Telling, ...]:
    """What a source tells with a time, in reading order."""
    return passages.once(_all_tellings, source)


def untimed_of(passages: Passages, source: int) -> tuple[Passage, ...]:
    """The sentences of a source in which nothing is told with a time."""
    return passages.once(_all_untimed, source)


def _all_tellings(passages: Passages, source: int) -> tuple[Telling, ...]:
    return tuple(
        one
        for one in _tellings(passages, source)
        if len(one.text) < _LONGEST and not STILL.search(one.text)
    )


def _all_untimed(passages: Passages, source: int) -> tuple[Passage, ...]:
    timed = {one.passage.sentence for one in tellings_of(passages, source)}
    return tuple(one for one in passages.by_source[source] if one.sentence not in timed)


def _tellings(passages: Passages, source: int) -> Iterator[Telling]:
    reading = passages.readings[source]
    prose = reading.article.prose
    by_sentence: dict[int, list[Moment]] = {}
    for moment in moments_of(passages, source):
        if moment.is_fine or moment.of_play:
            by_sentence.setdefault(moment.passage.sentence, []).append(moment)
    running: Moment | None = None
    left = 0
    for passage in passages.by_source[source]:
        moments = by_sentence.get(passage.sentence, [])
        for moment in moments:
            yield Telling(moment, moment.phrase.cut_without(prose, moment.words), 0)
        if len(moments) == 1:
            yield from _beside(passages, reading, passage, moments[0])
        if moments:
            running, left = moments[-1], _RUNS
        elif any(timex.start for timex in reading.timexes_by_sentence[passage.sentence]):
            running = None
        elif running and left and _runs_on(reading, passage, running):
            left -= 1
            slack = timedelta(0) if running.of_play else _RUNS_ON
            later = replace(running, start=running.start - _SLACK, end=running.end + slack)
            for clause in _telling_clauses(reading, passage):
                yield _moved(passages, reading, passage, clause, later, 2)


def _runs_on(reading: Reading, passage: Passage, running: Moment) -> bool:
    """Whether a sentence without a time goes on from the time of one before it."""
    here = reading.sentences[passage.sentence]
    words = here.span.cut(reading.article.prose)
    beside = here.block == reading.sentences[running.passage.sentence].block
    return beside and not HAD.search(words) and not _BACK.search(words)


_BACK = re.compile(r"\b(?:earlier|before|previously|already|ago|since)\b", re.IGNORECASE)
"""Words by which a sentence may go back in time."""


def _beside(
    passages: Passages, reading: Reading, passage: Passage, moment: Moment
) -> Iterator[Telling]:
    """The clauses of a sentence that has its only time in another clause."""
    prose = reading.article.prose
    for clause in _telling_clauses(reading, passage):
        words = clause.cut(prose)
        apart = AFTER.match(words) or BEFORE.match(words) or HAD.search(words)
        if not apart and not clause.overlaps(moment.phrase):
            yield _moved(passages, reading, passage, clause, moment, 1)


def _telling_clauses(reading: Reading, passage: Passage) -> Iterator[Span]:
    terms = reading.terms[passage.sentence]
    for clause in reading.clauses[passage.sentence]:
        if sum(clause.contains(term.span) for term in terms) >= _FEWEST:
            yield clause


def _moved(
    passages: Passages, reading: Reading, passage: Passage, clause: Span, moment: Moment, far: int
) -> Telling:
    """A clause with the time that stands in another one."""
    place = weighed(passages, reading, passage.sentence, clause)
    words = clause.cut(reading.article.prose)
    return Telling(
        replace(moment, place=place, phrase=clause, told=words, passage=passage), words, far
    )

"""Ages told of the very one whose birth or beginning the same sentence has just dated."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.calendar import Interval, is_day
from copydesk.understand.lang.en.adrift import BORN_RIGHT_BEFORE
from copydesk.understand.lang.en.ages import (
    AGE_BEFORE_BIRTH,
    AGE_SO_FAR,
    BEGUN,
    BORN,
    OF_PERSON,
    THEN,
)
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.aged_adrift import fits_any_time
from copydesk.understand.tlinks.aged_pair import Aged
from copydesk.understand.tlinks.ages import Age, number_of
from copydesk.understand.tlinks.stretch import Moment, moment_of

_LINKS = frozenset(("be", "turn", "make", "become"))
_SUBJECTS = frozenset(("he", "she", "it", "that", "which", "who", "this", "they"))
_LAG = timedelta(days=60)
"""How long before the article what is told in the past may have been."""
_LEAD = 120


def ages_since(reading: Reading) -> Iterator[Aged]:
    """All of these in an article: "was born on 3 May 1961, a railwayman's son, and is 62"."""
    present = reading.present
    if present is None:
        return
    prose = reading.article.prose
    for index, timexes in enumerate(reading.timexes_by_sentence):
        sentence = reading.sentences[index].span
        dated = [one for one in timexes if one.stated.year is not None and one.stated.exists]
        yield from _beside_birth(reading, index, dated, present)
        born = moment_of(dated[0]) if len(dated) == 1 else None
        if born is None or born.span is None or born.interval.start >= present.start:
            continue
        lead = prose[max(sentence.start, born.span.start - _LEAD) : born.span.start]
        if not (BORN.search(lead) or (BEGUN.search(lead) and not OF_PERSON.search(lead))):
            continue
        for match in AGE_SO_FAR.finditer(prose, born.span.end, sentence.end):
            span = Span(*match.span("age"))
            count = number_of(match["number"])
            gap = Span(born.span.end, match.start("number"))
            if count is None or THEN.match(prose, span.end) or not _goes_on(reading, index, gap):
                continue
            past = match["verb"] == "was"
            now = Interval(present.start - _LAG, present.end) if past else present
            turning = match["year"] is not None
            age = Age(span, count, Grain.YEAR, None, None, index, False, turning)
            if not (past and fits_any_time(reading, age, dated[0])):
                yield Aged(age, born, Moment(now), sure=True)


def _beside_birth(
    reading: Reading, index: int, dated: Sequence[Timex], present: Interval
) -> Iterator[Aged]:
    """ "Ada Holm of Turku, 26, born on 4 May 1998"; "born on 4 May 1998 and therefore 26"."""
    prose = reading.article.prose
    sentence = reading.sentences[index].span
    for one in dated:
        born = moment_of(one)
        if born is None or one.stated.day is None or born.interval.start >= present.start:
            continue
        lead = prose[sentence.start : one.span.start]
        match = AGE_BEFORE_BIRTH.search(lead)
        at = sentence.start
        if match is None and BORN_RIGHT_BEFORE.search(lead):
            match, at = AGE_SO_FAR.match(prose, one.span.end, sentence.end), 0
        count = number_of(match["number"]) if match else None
        if match is None or count is None or match.groupdict().get("year"):
            continue
        span = Span(at + match.start("age"), at + match.end("age"))
        if THEN.match(prose, span.end) and not prose.startswith(",", span.end):
            continue
        others = [moment_of(other) for other in dated if other is not one and is_day(other)]
        then = others[0] if len(others) == 1 else None
        age = Age(span, count, Grain.YEAR, None, None, index, False)
        yield Aged(age, born, Moment(present), sure=True, or_at=then)


def _goes_on(reading: Reading, index: int, gap: Span) -> bool:
    """Whether nobody and nothing else does anything between a beginning and an age."""
    for token in reading.parses[index].tokens:
        if not gap.contains(token.span):
            continue
        if token.relation in ("nsubj", "nsubjpass") and token.lemma not in _SUBJECTS:
            return False
        if token.pos == "VERB" and token.lemma not in _LINKS:
            return False
    return True

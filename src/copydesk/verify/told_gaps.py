"""The time between two events as the article tells it, beside another in a passage like it."""

import re
from collections.abc import Iterator, Sequence

from copydesk.model.claim import Claim
from copydesk.model.evidence import Stance
from copydesk.model.span import Span
from copydesk.model.timex import Timex, TimexType
from copydesk.understand.lang.en.sequence import GAP_BEFORE, GAP_BEHIND
from copydesk.understand.reading import Reading
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison
from copydesk.verify.gaps import length_told, longest_of
from copydesk.verify.lengths import Length
from copydesk.verify.nearest import Near
from copydesk.verify.passages import Passages

_ALIKE = 0.55
"""How alike in meaning a passage must be that tells the same gap."""
_SURE = 1.0
"""More than any likeness of words: what is compared is the time itself."""
_TOO_LONG = 1.5
"""How many times longer or shorter than told the time must be."""
_MARGIN = 0.15
"""How much less alike a passage must be that has the clause's own gap."""
_REACH = 12


def compare_gaps(
    reading: Reading, claim: Claim, passages: Passages, near: Sequence[Near]
) -> list[Comparison]:
    """The passages that put another time between the events of a clause than it does.

    Args:
        reading: the article.
        claim: the clause.
        passages: the sentences of the sources.
        near: the passages most like it in meaning, likest first.
    """
    mine = [one for one in _gaps(reading, claim.sentence) if claim.clause.contains(one[0].span)]
    if len(mine) != 1:
        return []
    timex, length = mine[0]
    found = []
    agreeing = 0.0
    for one in near:
        source = passages.readings[one.passage.source]
        theirs = list(_gaps(source, one.passage.sentence))
        if any(not _apart(length, other) for _, other in theirs):
            agreeing = max(agreeing, one.likeness)
        if (
            len(theirs) != 1
            or not _apart(length, theirs[0][1])
            or not _comparable(length, theirs[0][1])
            or one.likeness < _ALIKE
            or not _share(reading, claim, source, one)
        ):
            continue
        other = theirs[0][0].span
        words = other.cut(source.text)
        found.append(
            Comparison(
                one.passage,
                Stance.CONTRADICTS,
                _SURE + one.likeness,
                f"it has {words}",
                wrong=timex.span,
                right=words,
                differing=(other,),
                fault=faults.DURATION,
            )
        )
    return [] if found and agreeing > found[0].strength - _SURE - _MARGIN else found


def _gaps(reading: Reading, sentence: int) -> Iterator[tuple[Timex, Length]]:
    """The stretches of time that a sentence puts between two events, or has one last."""
    prose = reading.article.prose
    span = reading.sentences[sentence].span
    for timex in reading.timexes_by_sentence[sentence]:
        if timex.type is not TimexType.DURATION or timex.stated.amount is None:
            continue
        start = max(span.start, timex.span.start - _REACH)
        counted = (
            GAP_BEHIND.match(prose, timex.span.end, span.end)
            or GAP_BEFORE.search(prose, start, timex.span.start)
            or _LATER.search(prose, timex.span.start, timex.span.end)
        )
        length = length_told(reading, timex)
        if counted and length is not None:
            within = _WITHIN.search(prose, start, timex.span.start)
            longest = longest_of(reading, timex) if within else None
            yield timex, Length(0.0, longest) if longest else length


_LATER = re.compile(r"\s(?:later|earlier)\Z", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:within|inside|less than|under)\s\Z", re.IGNORECASE)


def _apart(one: Length, other: Length) -> bool:
    """Whether two stretches surely are not one."""
    return one.low > other.high * _TOO_LONG or other.low > one.high * _TOO_LONG


def _comparable(one: Length, other: Length) -> bool:
    """Whether one stretch can be told in error for the other: not months for minutes."""
    return max(one.high, other.high) <= _FAR * min(one.high, other.high)


_FAR = 50
"""How many times longer than another a stretch may be that stands for it."""


def _share(reading: Reading, claim: Claim, source: Reading, near: Near) -> bool:
    """Whether two sentences share a word that is no name both for what came and for since when."""
    mine, counted = _words(reading, claim.sentence)
    theirs, their_counted = _words(source, near.passage.sentence)
    if bool(counted) is not bool(their_counted) or not mine & theirs:
        return False
    return not counted or bool(counted & their_counted)


def _words(reading: Reading, sentence: int) -> tuple[frozenset[str], frozenset[str]]:
    """The keys of the words of a sentence, apart those behind its gap, from which it is counted."""
    prose = reading.article.prose
    end = reading.sentences[sentence].span.end
    behind = []
    for timex, _ in _gaps(reading, sentence):
        if GAP_BEHIND.match(prose, timex.span.end, end):
            stop = prose.find(",", timex.span.end, end)
            behind.append(Span(timex.span.start, stop if stop > 0 else end))
    words = [term for term in reading.terms[sentence] if not term.name and not term.minor]
    counted = [term for term in words if any(one.contains(term.span) for one in behind)]
    return (
        frozenset(term.key for term in words if term not in counted),
        frozenset(term.key for term in counted),
    )

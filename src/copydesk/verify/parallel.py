"""Sentences told in the same words but for one name or one day.

Rewrites, updates and altered reports keep most words of a sentence. Where the words on both sides
of a gap are the same, what stands in the gap of the article is held against what stands in that of
the source: a place or a body against another one, a day against another day.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from itertools import pairwise

from copydesk.model.claim import Claim
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex, TimexType
from copydesk.understand.lang.en.places import BESIDE_PLACE, REGIONS
from copydesk.understand.people.spelling import same_word
from copydesk.understand.reading import Reading
from copydesk.understand.terms import name_key
from copydesk.understand.words import Word
from copydesk.verify import faults
from copydesk.verify.comparison import Comparison, has_instead
from copydesk.verify.faults import Fault
from copydesk.verify.passages import Passage, Passages
from copydesk.verify.places import is_placed, nested

_FEWEST = 8
"""Words that two sentences must share to be told in the same words."""
_ALIKE = 0.55
"""The share of the shorter sentence's words that the other one has in the same order."""
_GAP = 6
"""Words that stand in a gap at most."""
_FLANK = 2
"""Words that must be the same right before a gap, and as many right behind it."""
_NAME = 3
"""Words of the name of a place at most."""
_SAME_WORDS = 0.75
"""The same share for days, and for places of which the sources speak elsewhere."""
_SURE = 1.5


@dataclass(frozen=True, slots=True)
class Gap:
    """Where two sentences of the same words differ.

    Attributes:
        here, there: the words of the article and of the source.
        alike: the share of the shorter sentence's words that both have.
        held: whether words that are the same, or the sentence's ends, stand on both sides.
    """

    here: tuple[Word, ...]
    there: tuple[Word, ...]
    alike: float
    held: bool


def compare_parallel(
    reading: Reading, claim: Claim, passages: Passages, *, days: bool = False
) -> list[Comparison]:
    """The passages told in a claim's words, in which another place or day stands in one gap.

    Args:
        reading: the article.
        claim: what is compared.
        passages: the sentences of the sources.
        days: whether days are compared too, which have claims of their own.
    """
    mine = reading.words[claim.sentence]
    if len(mine) < _FEWEST:
        return []
    found = []
    keys = {word.lower for word in mine}
    for index, source in enumerate(passages.readings):
        for passage in passages.by_source[index]:
            theirs = source.words[passage.sentence]
            if len(keys & {word.lower for word in theirs}) < _FEWEST:
                continue
            for gap in _gaps(mine, theirs):
                if not claim.clause.contains(_span(gap.here)):
                    continue
                against = _other_place(reading, passages, passage, gap)
                if days and against is None:
                    against = _other_day(reading, claim, source, passage, gap)
                if against:
                    found.append(against)
    return found


def _span(words: Sequence[Word]) -> Span:
    return Span(words[0].span.start, words[-1].span.end)


def _gaps(mine: tuple[Word, ...], theirs: tuple[Word, ...]) -> Iterator[Gap]:
    """The places at which two sentences differ between words that are the same."""
    matcher = SequenceMatcher(
        None, [_key(word) for word in mine], [_key(word) for word in theirs], autojunk=False
    )
    edges = Match(0, 0, 0), Match(len(mine), len(theirs), 0)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    same = sum(block.size for block in blocks)
    alike = same / min(len(mine), len(theirs))
    if same < _FEWEST or alike < _ALIKE:
        return
    for before, after in pairwise((edges[0], *blocks, edges[1])):
        here = mine[before.a + before.size : after.a]
        there = theirs[before.b + before.size : after.b]
        if not (1 <= len(here) <= _GAP and 1 <= len(there) <= _GAP):
            continue
        held = [block.size >= _FLANK or block in edges for block in (before, after)]
        if any(held):
            yield Gap(here, there, alike, all(held))


def _key(word: Word) -> str:
    return word.lower.replace("'", "").removesuffix("s")


def _other_place(
    reading: Reading, passages: Passages, passage: Passage, gap: Gap
) -> Comparison | None:
    """Another place in a gap, which no source names beside the one that stands there."""
    source = passages.readings[passage.source]
    placed = _is_place(reading, gap.here) and _is_place(source, gap.there)
    if not gap.held or not placed or _in_capitals(source.words[passage.sentence]):
        return None
    if _is_region(gap.here) is not _is_region(gap.there):
        return None
    mine, theirs = _name_keys(gap.here), _name_keys(gap.there)
    if _spelt_alike(mine, theirs) or any(nested(one, mine, theirs) for one in passages.readings):
        return None
    known = any(_times_named(one, mine) for one in passages.readings)
    if known and (gap.alike < _SAME_WORDS or _main(source, mine, theirs)):
        return None
    return _against(source, passage, _span(gap.here), _span(gap.there), faults.PLACE)


def _is_region(words: Sequence[Word]) -> bool:
    """Whether some words name a stretch of land, in which towns lie."""
    return any(_REGION.fullmatch(word.lower) for word in words)


_REGION = re.compile(REGIONS)


def _is_place(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether some words are the name of a place, and nothing else."""
    names = [word for word in words if word.text[0].isupper() or word.lower.startswith("al-")]
    return (
        bool(names)
        and len(names) <= _NAME
        and all(word in names or BESIDE_PLACE.fullmatch(word.lower) for word in words)
        and is_placed(reading, Span(names[0].span.start, names[-1].span.end))
        and not any(_span(words).overlaps(time.span) for time in reading.timexes)
    )


def _in_capitals(words: Sequence[Word]) -> bool:
    """Whether a sentence is a headline in which most words have capitals."""
    return 2 * sum(word.text[0].isupper() for word in words) > len(words)


def _name_keys(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(
        name_key(word.lower) for word in words if not BESIDE_PLACE.fullmatch(word.lower)
    )


def _spelt_alike(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two names share a word, however it is spelt."""
    return any(same_word(one, other) for one in mine for other in theirs)


def _times_named(reading: Reading, keys: frozenset[str]) -> int:
    """In how many sentences of a text a name stands."""
    return sum(any(term.key in keys and term.name for term in terms) for terms in reading.terms)


def _main(source: Reading, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a source speaks more of the article's place than of its own: it may be the larger."""
    return _times_named(source, mine) > _times_named(source, theirs)


def _other_day(
    reading: Reading, claim: Claim, source: Reading, passage: Passage, gap: Gap
) -> Comparison | None:
    """Another day in a gap."""
    mine = _day_in(reading, claim.sentence, _span(gap.here))
    theirs = _day_in(source, passage.sentence, _span(gap.there))
    if gap.alike < _SAME_WORDS or mine is None or theirs is None or not _apart(mine, theirs):
        return None
    return _against(source, passage, mine.span, theirs.span, faults.DATE)


def _day_in(reading: Reading, sentence: int, gap: Span) -> Timex | None:
    """The one day that a gap names, or begins or ends in."""
    found = [
        time
        for time in reading.timexes_by_sentence[sentence]
        if time.span.overlaps(gap) and time.type is TimexType.DATE
    ]
    return found[0] if len(found) == 1 else None


def _apart(one: Timex, other: Timex) -> bool:
    """Whether two days are certainly not one: by the calendar, else by the weekdays named."""
    if one.start and other.start and one.grain is Grain.DAY and other.grain is Grain.DAY:
        return one.start != other.start
    weekdays = (one.stated.weekday, other.stated.weekday)
    return None not in weekdays and weekdays[0] != weekdays[1]


def _against(
    source: Reading, passage: Passage, here: Span, there: Span, fault: Fault
) -> Comparison:
    return has_instead(passage, source, there, here, fault, _SURE)

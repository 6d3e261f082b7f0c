"""Gaps between two finishing times: "second in 14:31.90, beaten by 0.28 seconds"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_races import BETWEEN_FINISHERS, GAP, GAP_SECONDS
from copydesk.understand.quantity.races import NUMBER, RaceTime, race_times, value_of
from copydesk.understand.sentences import Sentence

_SPELLED = re.compile(
    rf"\b(?:(?P<minutes>{NUMBER}) minutes?(?:,| and|)\s)?"
    rf"(?P<seconds>{NUMBER}(?:\.\d{{1,3}})?) seconds?\b"
    rf"|\b(?P<hundredths>{NUMBER}) hundredths\b",
    re.IGNORECASE,
)
_SLIPS = (0.1, 1.0, 10.0, 20.0, 60.0, 120.0)
"""Seconds by which a slip of the pen is off: one digit, or the minutes."""
_WHOLE = 10.0
"""From which of them on gaps in whole seconds are taken for slips."""
_FEW = 24
"""Times of an article beyond which two are a slip away by chance.

In 1,164 real articles and 650 reports of the packs (30 November 2026) 31 such gaps are told; of the
15 right ones that no two times make, none is a slip away from two that do.
"""
_CUE_BEFORE, _CUE_BEHIND = 60, 25
_BACK = 2
_ALIKE = 0.1
_AHEAD = ("+", "-", "−", "–")
"""What stands before a time that is itself a gap to the winner's."""
_MOST = 60


@dataclass(frozen=True, slots=True)
class RaceGap:
    """A gap that no two times make.

    Attributes:
        span: the words of the gap.
        seconds: what they say.
        really: how many seconds lie between the two times told nearest to them, or likeliest meant.
        ends: the words of those times.
    """

    span: Span
    seconds: float
    really: float
    ends: tuple[Span, Span]


def find_race_gaps(prose: str, sentences: Sequence[Sentence]) -> Iterator[RaceGap]:
    """Gaps of a sentence with a time that differ from those to all other times of the article."""
    times = [_times(prose, sentence.span) for sentence in sentences]
    told = [time for here in times for time in here][:_MOST]
    for index, sentence in enumerate(sentences):
        near = [time for here in times[max(0, index - _BACK) : index + 1] for time in here]
        for match in GAP.finditer(prose, sentence.span.start, sentence.span.end):
            own = [time for time in times[index] if time.span.end <= match.start()]
            if not own or not GAP_SECONDS.match(prose, match.end("gap")):
                continue
            said, mine = float(match["gap"]), own[-1]
            grain = max(mine.grain, 0.1 if "." in match["gap"] else 1.0) / 10 + 1e-6
            others = [time for time in told if time.span != mine.span and _of_one_race(time, mine)]
            if any(abs(abs(time.seconds - mine.seconds) - said) <= grain for time in others):
                continue
            ahead = [time for time in near if time in others]
            if ahead:
                really = abs(ahead[-1].seconds - mine.seconds)
                span = Span(match.start("gap"), match.end("gap"))
                yield RaceGap(span, said, really, (ahead[-1].span, mine.span))


def find_slipped_gaps(prose: str, sentences: Sequence[Sentence]) -> Iterator[RaceGap]:
    """Gaps that no two times of the article make and that are a slip away from what two do."""
    times = [
        time
        for sentence in sentences
        for time in _times(prose, sentence.span)
        if ":" in time.span.cut(prose) and not prose.endswith(_AHEAD, 0, time.span.start)
    ]
    if not 1 < len(times) <= _FEW:
        return
    pairs = [(one, other) for one, other in combinations(times, 2) if one.seconds != other.seconds]
    for sentence in sentences:
        for match in _SPELLED.finditer(prose, sentence.span.start, sentence.span.end):
            gap = _slip(match, pairs) if _of_finishers(prose, match, sentence.span) else None
            if gap:
                yield gap


def _of_finishers(prose: str, match: re.Match[str], bounds: Span) -> bool:
    """Whether the words around a length tell that it lies between two finishers."""
    before = prose[max(bounds.start, match.start() - _CUE_BEFORE) : match.start()]
    behind = prose[match.end() : min(bounds.end, match.end() + _CUE_BEHIND)]
    return bool(BETWEEN_FINISHERS.search(before) or BETWEEN_FINISHERS.search(behind))


def _slip(match: re.Match[str], pairs: Sequence[tuple[RaceTime, RaceTime]]) -> RaceGap | None:
    fine = "." in match[0] or match["hundredths"] is not None
    said = value_of(match["hundredths"]) / 100
    said = said or 60 * value_of(match["minutes"]) + value_of(match["seconds"])
    grain = 0.011 if fine else 1.01
    gaps = [(abs(one.seconds - other.seconds), one, other) for one, other in pairs]
    if any(abs(gap - said) <= grain for gap, _, _ in gaps):
        return None
    slips = [slip for slip in _SLIPS if fine or slip >= _WHOLE]
    for gap, one, other in gaps:
        if any(abs(abs(gap - said) - slip) < grain / 2 for slip in slips):
            return RaceGap(Span(*match.span()), said, round(gap, 2), (one.span, other.span))
    return None


def _times(prose: str, bounds: Span) -> list[RaceTime]:
    return [time for time in race_times(prose, bounds) if time.per is None and time.grain < 60]


def _of_one_race(one: RaceTime, other: RaceTime) -> bool:
    return 0 < abs(one.seconds - other.seconds) <= _ALIKE * other.seconds

"""Gaps between two finishing times: "second in 14:31.90, beaten by 0.28 seconds"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.quantity_races import GAP, GAP_SECONDS
from copydesk.understand.quantity.races import RaceTime, race_times
from copydesk.understand.sentences import Sentence

_BACK = 2
_ALIKE = 0.1
_MOST = 60


@dataclass(frozen=True, slots=True)
class RaceGap:
    """A gap in seconds that no two times make.

    Attributes:
        span: the words of the gap.
        seconds: what they say.
        really: what lies between the two times told nearest to them.
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


def _times(prose: str, bounds: Span) -> list[RaceTime]:
    return [time for time in race_times(prose, bounds) if time.per is None and time.grain < 60]


def _of_one_race(one: RaceTime, other: RaceTime) -> bool:
    return 0 < abs(one.seconds - other.seconds) <= _ALIKE * other.seconds

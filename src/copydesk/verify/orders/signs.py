"""What tells that two tellings are of the two events of a sequence: a row of numbers for each."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from copydesk.verify.lengths import MINUTE, Length
from copydesk.verify.moments import between, is_turned
from copydesk.verify.orders.fits import Fits
from copydesk.verify.orders.tellings import Telling

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Rows = NDArray[np.float64]

SIGNS = (
    "bias",
    "both",  # how well the two fit the two events together
    "weaker",  # how well the one fits that fits less
    "turned",  # how much better than with the events changed round
    "untimed",  # how much more alike a sentence without a time is
    "same time",  # whether the article gives either event its telling's time
    "emphatic",  # whether the order is stressed: "only after", "already", "by then"
    "coarse",  # how roughly the two are timed: the logarithm of minutes
)
"""The names of the numbers in a row, in order."""
_MOST = 14
"""Tellings of each event that are looked at."""
_NEAR = 0.04
"""What it adds that two tellings stand near one another."""
_BREATH = 2
_LEAST = 0.2
"""How well a telling must fit its event at least."""
_FEWEST = -9.0


@dataclass(frozen=True, slots=True)
class Pairs:
    """Two tellings each, whose times contradict a sequence.

    Attributes:
        rows: their signs, of shape (pairs, len(SIGNS)).
        places: which tellings they are.
        gaps: the days between them.
        over: how much better each pair fits than the best whose times bear the sequence out.
        behind: how much less well one of the two fits its event than another telling does.
    """

    rows: "Rows"
    places: tuple[tuple[int, int], ...]
    gaps: tuple[Length, ...]
    over: "Rows"
    behind: "Rows"


def pairs_of(
    tellings: Sequence[Telling],
    earlier: Fits,
    later: Fits,
    *,
    emphatic: bool,
) -> Pairs:
    """The pairs of tellings that contradict a sequence, if they are of its events.

    Args:
        tellings: what the sources tell with a time.
        earlier, later: how well each fits the two events.
        emphatic: whether the article stresses the order.
    """
    import numpy as np

    kept = sorted({*_best(earlier), *_best(later)})
    first, second = earlier.rates[kept], later.rates[kept]
    size = len(kept)
    turned = np.zeros((size, size), np.bool_)
    both = first[:, None] + second[None, :]
    gaps: dict[tuple[int, int], Length] = {}
    agreeing = 0.0
    for one in range(size):
        for other in range(size):
            mine, theirs = tellings[kept[one]], tellings[kept[other]]
            if _is_one(mine, theirs):
                both[one, other] = _FEWEST
                continue
            both[one, other] += _NEAR * _is_near(mine, theirs)
            gap = between(mine.moment, theirs.moment)
            if gap is not None:
                gaps[one, other] = gap
                turned[one, other] = is_turned(gap)
                if gap.low >= 0 and gap.high > MINUTE:
                    agreeing = max(agreeing, float(both[one, other]))
    against = [
        (int(one), int(other))
        for one, other in zip(*np.where(turned), strict=True)
        if min(first[one], second[other]) >= _LEAST
    ]
    made = []
    for one, other in against:
        mine, theirs = tellings[kept[one]], tellings[kept[other]]
        rate = float(both[one, other])
        at, beside = kept[one], kept[other]
        made.append(
            (
                1.0,
                rate,
                min(first[one], second[other]),
                rate - both[other, one],
                max(earlier.untimed[at], later.untimed[beside]),
                max(earlier.same_time[at], later.same_time[beside]),
                emphatic,
                min(4.0, math.log10(1 + max(_minutes(mine), _minutes(theirs)))),
            )
        )
    rows = np.array(made, np.float64).reshape(-1, len(SIGNS))
    places = tuple((kept[one], kept[other]) for one, other in against)
    over = rows[:, SIGNS.index("both")] - agreeing
    behind = np.array(
        [max(first.max() - first[one], second.max() - second[other]) for one, other in against]
    )
    return Pairs(rows, places, tuple(gaps[pair] for pair in against), over, behind)


def _best(fits: Fits) -> list[int]:
    return sorted(range(len(fits.rates)), key=lambda at: (-fits.rates[at], at))[:_MOST]


def _is_one(one: Telling, other: Telling) -> bool:
    same = one.passage.source == other.passage.source
    return same and one.moment.phrase == other.moment.phrase


def _is_near(one: Telling, other: Telling) -> bool:
    same = one.passage.source == other.passage.source
    return same and abs(one.passage.sentence - other.passage.sentence) <= _BREATH


def _minutes(telling: Telling) -> float:
    return (telling.moment.end - telling.moment.start).total_seconds() / 60

"""How far one is told to be ahead of another: "three points clear of", "40 seconds behind"."""

import math
import re
from dataclasses import dataclass

from copydesk.model.quantity import Bound, Quantity, QuantityKind
from copydesk.model.span import Span
from copydesk.model.timex import Grain, Mod, Timex, TimexType
from copydesk.understand.lang.en.quantity_tables import AHEAD_OF, LEAD_UNITS
from copydesk.understand.quantity.sameness import plain_statement

_ROUGH = 0.2
"""How far "about" may stand from the length it hedges."""
LENGTHS = {Grain.SECOND: 1.0, Grain.MINUTE: 60.0, Grain.HOUR: 3600.0}
"""Units in which a lead in time is told, in seconds."""
_ROOM = {"sec": 0.99, "min": 30.0, "hour": 1800.0}
"""How far a length may be off by the last unit it is told in: half of it, and of a second nearly
all, as parts of one are cut off as often as rounded."""
_OVER = frozenset((Mod.MORE_THAN, Mod.EQUAL_OR_MORE, Mod.AFTER))
_UNDER = frozenset((Mod.LESS_THAN, Mod.EQUAL_OR_LESS, Mod.BEFORE))
_ONE = re.compile(r"(?:an?|half)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lead:
    """How far one is told to be ahead of another, lengths of time in seconds.

    Attributes:
        words: of the amount and its unit.
        end: of the words that say "ahead of".
        unit: singular; None for a length of time.
        value: as told.
        low, high: what the words allow.
    """

    words: Span
    end: int
    unit: str | None
    value: float
    low: float
    high: float

    def allows(self, gap: float) -> bool:
        """Whether the words may be said of such a gap."""
        return self.low - 1e-6 <= gap <= self.high + 1e-6

    @property
    def closed(self) -> bool:
        """Whether the words bound it on both sides, so that a gap which fits is likely meant."""
        return math.isfinite(self.low) and math.isfinite(self.high)


def counted_lead(quantity: Quantity, prose: str) -> Lead | None:
    """One of points, goals, seats: "three points clear of"; none where it is no flat statement."""
    counted = quantity.counted
    if counted is None or quantity.kind is not QuantityKind.COUNT:
        return None
    ahead = AHEAD_OF.match(prose, counted.span.end)
    vague = quantity.bound is Bound.VAGUE or not plain_statement(quantity)
    if ahead is None or counted.head not in LEAD_UNITS or vague:
        return None
    words = Span(quantity.span.start, counted.span.end)
    low, high = quantity.rounded if not quantity.exact else (quantity.low, quantity.high)
    return Lead(words, ahead.end(), counted.head, quantity.value, low, high)


def timed_lead(timex: Timex, prose: str) -> Lead | None:
    """One of time, the whole of it: "a minute and 40 seconds ahead of"."""
    said = timex.stated
    size = LENGTHS.get(said.unit) if said.unit else None
    value = said.amount.exact if said.amount else None
    ahead = AHEAD_OF.match(prose, timex.span.end)
    words = timex.span.cut(prose)
    if ahead is None or size is None or value is None or timex.type is not TimexType.DURATION:
        return None
    room = next((room for unit, room in _ROOM.items() if unit in words.lower()), size / 2)
    if said.direction or (_ONE.match(words) and "sec" not in words.lower()):
        return None
    value *= size
    rough = max(room, _ROUGH * value) if timex.mod is Mod.APPROX else room
    low = -math.inf if timex.mod in _UNDER else value if timex.mod in _OVER else value - rough
    high = math.inf if timex.mod in _OVER else value if timex.mod in _UNDER else value + rough
    return Lead(timex.span, ahead.end(), None, value, low, high)

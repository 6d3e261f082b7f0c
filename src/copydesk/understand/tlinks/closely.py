"""Whether a stated length fits two moments closely, as one does that was reckoned from them."""

from datetime import timedelta

from copydesk.model.timex import Grain, Mod
from copydesk.understand.tlinks.stretch import Stretch

_MORE = frozenset({Mod.MORE_THAN, Mod.EQUAL_OR_MORE, Mod.AFTER})
_MINUTES = {Grain.HOUR: 60.0, Grain.MINUTE: 1.0, Grain.SECOND: 1 / 60}
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_QUARTER = 15
_FIVE = 5
_WEEK_ROOM = 0.45
_ONE_WEEK_ROOM = 0.3
_COUNTED_DAYS = 10
_FEW_DAYS = 15


def holds_closely(stretch: Stretch) -> bool:
    """Whether a length may be said of two moments by somebody who has both before his eyes."""
    amount = stretch.amount.low
    if not stretch.holds or amount is None:
        return False
    early, late = stretch.early.interval, stretch.late.interval
    if stretch.unit in _MINUTES:
        said = amount * _MINUTES[stretch.unit]
        return _by_clock(said, (late.start - early.start) / _MINUTE, stretch)
    if max(early.days, late.days) > 1:
        return True
    days = (late.start.date() - early.start.date()) / _DAY
    if stretch.unit is Grain.DAY and stretch.mod is None and amount < _FEW_DAYS:
        return abs(days - amount) <= (amount >= _COUNTED_DAYS)
    if stretch.unit is Grain.WEEK:
        return abs(days / 7 - amount) <= (_WEEK_ROOM if amount > 1 else _ONE_WEEK_ROOM) * (
            1 if stretch.mod is None else 2
        )
    return True


def _by_clock(said: float, made: float, stretch: Stretch) -> bool:
    if stretch.mod in _MORE:
        return said - 2 <= made <= 1.35 * said + 20
    if stretch.mod is not None:
        return abs(made - said) <= max(0.12 * said, 8)
    if stretch.unit is Grain.HOUR and not said % _QUARTER:
        return abs(made - said) <= max(_QUARTER, 0.12 * said)
    if said % _FIVE:
        return abs(made - said) <= 1
    return abs(made - said) <= (max(3, 0.12 * said) if not said % _QUARTER else 3)

"""The newest development: how the toll of an event of days ago stands now, which then leads."""

from collections.abc import Sequence
from datetime import timedelta

from copydesk.model.event import Figure, FigurePoint, Happening
from copydesk.write.counts import noun_of, printed
from copydesk.write.given import credit_of
from copydesk.write.telling import Telling
from copydesk.write.toll import steps

_DAYS_ON = timedelta(days=2)
"""How long after the event its toll is news of its own, and the event is what it is the toll of."""


def has_newly_moved(figure: Figure, main: Happening | None) -> bool:
    """Whether a toll changed so long after the event that the change is the news."""
    if main is None or figure.current.as_of.date() - main.when.start.date() < _DAYS_ON:
        return False
    return _before(figure) is not None


def newly(figure: Figure) -> str:
    """ "risen to 94", "been lowered to 84"."""
    before = _before(figure)
    now = printed(figure, figure.current)
    fell = before is not None and before.value > figure.current.value
    if fell and figure.state == "missing":
        return f"fallen to {now}"
    return f"been lowered to {now}" if fell else f"risen to {now}"


def newly_in_headlines(figure: Figure) -> str:
    """ "Death toll rises to 94", "Number of injured lowered to 21"."""
    noun = noun_of(figure).removeprefix("the ")
    verb = newly(figure).replace("risen", "rises").replace("been ", "").replace("fallen", "falls")
    return f"{noun[:1].upper()}{noun[1:]} {verb}"


def toll_of_now(telling: Telling, first: Figure, second: Figure | None) -> str:
    """ "the death toll has risen to 94, according to Gulf Wire,", the second figure beside it."""
    said = f"{noun_of(first)} has {newly(first)}"
    if second is not None and second.state == "missing":
        value = printed(second, second.current)
        still = " still" if len(second.points) > 1 else ""
        said += f" and {value} {'is' if second.current.high == 1 else 'are'}{still} missing"
    elif second is not None and _before(second) is not None:
        both = newly(second).partition(" to ")[0] == newly(first).partition(" to ")[0]
        has = f"to {printed(second, second.current)}" if both else f"has {newly(second)}"
        said += f" and {noun_of(second)} {has}"
    credit = credit_of(telling, first, first.current)
    return f"{said}, according to {credit}," if credit else said


def _before(figure: Figure) -> FigurePoint | None:
    """The value that a figure had before it came to the one that holds; None if it had none."""
    points: Sequence[FigurePoint] = steps(figure)
    if len(points) < 2 or points[-1].value == points[-2].value:
        return None
    return points[-2]

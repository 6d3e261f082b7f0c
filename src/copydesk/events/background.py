"""Earlier and related events that the sources mention."""

from copydesk.events.group import Group
from copydesk.model.event import Background, Happening


def find_background(group: Group, happenings: tuple[Happening, ...]) -> tuple[Background, ...]:
    """What lies before the event, in order of time."""
    return ()

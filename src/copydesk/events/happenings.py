"""The happenings of an event."""

from copydesk.events.group import Group
from copydesk.model.event import Happening


def find_happenings(group: Group) -> tuple[Happening, ...]:
    """The happenings of an event, in the order of their ids."""
    return ()

"""The people of an event."""

from copydesk.events.group import Group
from copydesk.model.event import Person


def find_people(group: Group) -> tuple[Person, ...]:
    """The people of an event, in the order of their ids."""
    return ()

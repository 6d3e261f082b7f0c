"""What was said about an event, and by whom."""

from copydesk.events.group import Group
from copydesk.model.event import Person, Statement


def find_statements(group: Group, people: tuple[Person, ...]) -> tuple[Statement, ...]:
    """The statements that the sources attribute, in order of time."""
    return ()

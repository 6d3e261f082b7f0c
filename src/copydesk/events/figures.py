"""The figures of an event, as series over time."""

from copydesk.events.group import Group
from copydesk.model.event import Figure


def find_figures(group: Group) -> tuple[Figure, ...]:
    """The figures of an event, the most reported first."""
    return ()

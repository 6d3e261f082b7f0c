"""The event record: what all sources together say of one event."""

from copydesk.events.group import Group
from copydesk.events.record import event_of, record

__all__ = ["Group", "event_of", "record"]

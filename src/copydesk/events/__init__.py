"""The event record: what all sources together say of one event."""

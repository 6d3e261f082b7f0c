"""Where information first came from: syndication, relays, shared upstream speakers."""

from copydesk.sources.origins.find import find_origins

__all__ = ["find_origins"]

"""Where information first came from: syndication, relays, shared upstream speakers."""

from copydesk.sources.origins.find import find_origins
from copydesk.sources.origins.same import copies_of

__all__ = ["copies_of", "find_origins"]

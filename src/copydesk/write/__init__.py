"""Articles written from an event record, in which every sentence cites its sources."""

from copydesk.write.article import Check, DraftWith, write

__all__ = ["Check", "DraftWith", "write"]

"""Articles written from an event record, in which every sentence cites its sources."""

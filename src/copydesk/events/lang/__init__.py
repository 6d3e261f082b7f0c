"""English words that events are told in."""

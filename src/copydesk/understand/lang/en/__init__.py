"""English words and tables."""

"""Sources: kept, found again, and traced to where they come from."""

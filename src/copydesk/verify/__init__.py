"""Claims against the evidence of independent sources."""

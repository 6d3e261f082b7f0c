"""Drafts in the formats of newsrooms and of programs, one renderer a file."""

"""Exit codes, the same for all commands."""

NOTHING = 0
"""Nothing found, or findings of severity info alone."""
FINDINGS = 1
"""At least one error or warning found."""
COULD_NOT = 2
"""A file could not be read, or an option or setting is wrong."""
INTERRUPTED = 130
"""Stopped from the keyboard."""

"""Exit codes, the same for all commands."""

NOTHING = 0
"""Nothing found, or findings of severity info alone."""
FINDINGS = 1
"""At least one error or warning found."""
COULD_NOT = 2
"""An article could not be read or could not be checked, or an option or setting is wrong."""
INTERRUPTED = 130
"""Stopped from the keyboard."""

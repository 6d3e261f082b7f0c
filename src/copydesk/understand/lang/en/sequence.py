"""English words that put one event before another."""

import re

AFTER = re.compile(
    r"\b(?:only\s+after|only\s+when|only\s+once|just\s+after|soon\s+after|shortly\s+after"
    r"|after|once|following)\b",
    re.IGNORECASE,
)
"""What stands before it came later than what stands behind it."""

BEFORE = re.compile(r"\b(?:well\s+before|just\s+before|shortly\s+before|before)\b", re.IGNORECASE)
"""What stands before it came earlier than what stands behind it."""

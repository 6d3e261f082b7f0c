"""What a stretch of prose is about, as terms that two desks' wordings share."""

from copydesk.understand.terms.keys import (
    CLASSED,
    Term,
    antonyms,
    folded,
    key_of,
    name_key,
    opposites,
    terms_in,
)

__all__ = [
    "CLASSED",
    "Term",
    "antonyms",
    "folded",
    "key_of",
    "name_key",
    "opposites",
    "terms_in",
]

"""What a stretch of prose is about, as terms that two desks' wordings share."""

from copydesk.understand.terms.keys import Term, folded, key_of, name_key, opposites, terms_in

__all__ = ["Term", "folded", "key_of", "name_key", "opposites", "terms_in"]

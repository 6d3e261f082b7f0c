"""An article into claims: what it states, of what kind, and what can be checked."""

from copydesk.claims.split import claims_of

__all__ = ["claims_of"]

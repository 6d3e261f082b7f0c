"""An article into claims: what it states, of what kind, and what can be checked."""

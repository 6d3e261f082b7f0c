"""Tables of the languages that articles are written in."""

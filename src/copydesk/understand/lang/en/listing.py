"""Things in a row, as English lists them."""

from collections.abc import Sequence


def listed(things: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"; of one or more."""
    *before, last = things
    return f"{', '.join(before)} and {last}" if before else last

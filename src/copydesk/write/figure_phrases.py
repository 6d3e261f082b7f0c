"""Phrases within sentences on figures."""

import re
from collections.abc import Sequence


def put_at(noun: str, value: str) -> str:
    """ "put the death toll at 84", "gave it as at least 73"."""
    return f"gave {noun} as {value}" if value.startswith("at ") else f"put {noun} at {value}"


def in_a_row(parts: Sequence[str]) -> str:
    """Parts in a row: "nine, 11 and 14"; with a comma before "and" behind one that has commas."""
    if len(parts) == 1:
        return parts[0]
    head = ", ".join(parts[:-1])
    commas = ", " in parts[-2] or _LONG.search(parts[-2])
    return f"{head}{',' if commas else ''} and {parts[-1]}"


_LONG = re.compile(r" (?:because|after|and) ")


def closed(words: str) -> str:
    """Words within a sentence, with the comma that a date with its weekday needs behind it."""
    return f"{words}," if ", " in words else words


def is_plural(noun: str) -> bool:
    """Whether a figure's noun is a plural: "the reserves", not "the number of cases"."""
    return noun.endswith("s") and not noun.endswith("ss") and " of " not in noun


def be(noun: str) -> str:
    return "were" if is_plural(noun) or noun == "they" else "was"


def within_sentence(said: str) -> str:
    """A speaker within a sentence: "police", "the ministry"."""
    first = said.split()[0]
    return (
        said[:1].lower() + said[1:] if first in ("The", "A", "An", "Police", "Officials") else said
    )

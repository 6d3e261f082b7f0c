"""Text from outside, made safe to show on a terminal or a page."""

import unicodedata

_JOINERS = "\u200c\u200d"
_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_WRITTEN_OUT = str.maketrans({"\t": r"\t", "\n": r"\n", "\r": r"\r"})
_NO_WIDTH = frozenset(("Mn", "Me", "Cf"))


def visible(text: str, encoding: str = "utf-8") -> str:
    r"""The text on one line, with nothing in it that acts instead of being seen.

    White space becomes a space each. Control characters, bidirectional overrides and other format
    characters (Unicode TR 36, section 2.10.1), lone surrogates, unassigned characters, and what
    ``encoding`` does not have are written out as ``\x1b`` or ``\u202e``; the joiners which Persian,
    Indic scripts and emoji need remain.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character, encoding) for character in text)


def visible_name(name: str, encoding: str = "utf-8") -> str:
    r"""The name of a file, made visible; tabs and ends of line are written out as well."""
    return visible(name.translate(_WRITTEN_OUT), encoding)


def cells(text: str) -> int:
    """How many terminal cells a visible text takes: wide East Asian characters take two, marks
    and joiners none (Unicode TR 11)."""
    if text.isascii():
        return len(text)
    return sum(
        2
        if unicodedata.east_asian_width(character) in "WF"
        else unicodedata.category(character) not in _NO_WIDTH
        for character in text
    )


def encodable(text: str, encoding: str) -> bool:
    """Whether an encoding has all characters of a text."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _shown(character: str, encoding: str) -> str:
    category = unicodedata.category(character)
    if character in "\t\n\r" or category == "Zs":
        return " "
    hidden = category in _HIDDEN and character not in _JOINERS
    if not hidden and encodable(character, encoding):
        return character
    code = ord(character)
    return (
        f"\\x{code:02x}" if code < 0x100 else character.encode("ascii", "backslashreplace").decode()
    )

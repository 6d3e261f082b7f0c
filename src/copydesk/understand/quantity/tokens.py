"""Tokens for the number grammar: numbers, words and signs with their offsets."""

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?P<junk>\d{16,})"
    r"|(?P<number>\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}){1,5}(?:\.\d{1,9})?(?![\d])"
    r"|\d{1,2}(?:,\d{2}){1,5},\d{3}(?!\d)"
    r"|\d{1,15}(?:\.\d{1,9})?)"
    r"|(?P<word>(?:km|cm|m|ft)[23](?!\w)|[^\W\d_](?:\.[^\W\d_]){1,4}\.?(?!\w)"
    r"|[^\W\d_]{1,60}(?:['’][^\W\d_]{1,12}){0,2}|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞])"
    r"|(?P<sign>[^\s\w])"
)


class Token(NamedTuple):
    """One number, word or sign.

    Attributes:
        text: as written.
        low: in lower case, without a possessive ending.
        start, end: offsets into the prose.
        kind: "number", "word", "sign" or "junk" (digits too many to be a number).
        touches: whether it follows the token before it without a space.
    """

    text: str
    low: str
    start: int
    end: int
    kind: str
    touches: bool

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def tokenise(prose: str, start: int, end: int) -> list[Token]:
    """The tokens of one stretch of prose, in order."""
    tokens: list[Token] = []
    last = -1
    for match in _TOKEN.finditer(prose, start, end):
        kind = match.lastgroup or "sign"
        text = match[0]
        low = text.lower() if kind == "word" else text
        if kind == "word" and low.endswith(("'s", "’s")):
            low = low[:-2]
        tokens.append(Token(text, low, match.start(), match.end(), kind, match.start() == last))
        last = match.end()
    return tokens

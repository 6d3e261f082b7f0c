"""Prose to classed tokens: one pass, each token with a class, a value and its place."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from copydesk.understand.lang.en.time_words import LEXICON, MONTHS, NEED_CAPITAL, WEEKDAYS
from copydesk.understand.lang.en.zone_names import ZONE_NAMES

_ZONE_NAME = "|".join(sorted(map(re.escape, ZONE_NAMES), key=len, reverse=True))
_TOKEN = re.compile(
    rf"\b(?P<zone>(?=[A-Z])(?i:{_ZONE_NAME}))\b"
    r"""
  | (?P<dotted>[^\W\d_]\.(?:[^\W\d_]\.){1,4})
  | (?P<word>[^\W\d_][^\W_]*+(?:['’](?!s\b)[^\W\d_]++)?)
  | (?P<stamp>(?<![\w-])\d{4}-\d{2}-\d{2}
      (?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\w-]))
  | (?P<numeric>(?<![\w./-])(?:\d{1,4}/\d{1,2}/\d{1,4}
      |\d{1,2}-\d{1,2}-\d{4}|\d{1,2}\.\d{1,2}\.\d{4})
      (?![\w/-]|\.\d))
  | (?P<slash>(?<![\w./-])\d{1,2}/\d{1,2}(?![\w/]))
  | (?P<clock>(?<![\w.:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:]))
  | (?P<offset>(?<=[A-Z])[+-−]\d{1,2}(?::?\d{2})?(?!\w))
  | (?P<decade>\b\d{3}0['’]?s\b|['’‘]\d0s\b)
  | (?P<short>['’‘]\d{2}(?!\w))
  | (?P<ordinal>(?<!\w)\d{1,3}(?:st|nd|rd|th)\b)
  | (?P<mixed>(?<![\w.,])\d{1,3}(?:[ ]\d/\d(?![\w/])|[ ]?[½¼¾]))
  | (?P<glued>(?<![\w.])\d{1,4}(?:\.\d{2})?(?=(?:[ap]m|hrs?|h|min)\b))
  | (?P<number>\d++(?:,\d{3}(?!\d))*+(?:\.\d++)?(?!\w))
  | (?P<blob>[^\W_]++)
  | (?P<poss>['’]s?(?!\w))
  | (?P<mark>[^\w\s]|_)
""",
    re.VERBOSE,
)

_MARKS = {
    ",": "COMMA", "(": "LPAR", ")": "RPAR", "/": "SLASH", ".": "STOP", ";": "SEMI",
    "–": "DASH", "—": "DASH", "‒": "DASH", "½": "HALFSIGN", "&": "AND", ":": "COLON",
}  # fmt: skip
_CURRENCY = frozenset("$£€¥₹#")
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_YEARS = range(1400, 2101)


class Token(NamedTuple):
    """A word, number or mark.

    Attributes:
        start, end: its place in the prose.
        low: its words in lower case, with plain apostrophes.
        kind: its class; "x" for words that no time expression holds.
        value: what it stands for, by class: a number, a `Grain`, a code, or the word itself.
        capital: whether it begins with a capital letter.
    """

    start: int
    end: int
    low: str
    kind: str
    value: object
    capital: bool


def tokenize(prose: str, start: int, end: int) -> list[Token]:
    """The tokens of one stretch of prose."""
    tokens: list[Token] = []
    skip_to = start
    for match in _TOKEN.finditer(prose, start, end):
        left, right = match.span()
        if left < skip_to:
            continue
        group = match.lastgroup or "mark"
        words = match[0]
        if group == "word":
            token = _word(words, left, right)
            if token.kind == "ABBR":
                dotted = prose[right : min(right + 1, end)] == "."
                token = _abbreviation(token, dotted)
                skip_to = token.end
        elif group == "mark":
            token = Token(left, right, words, _mark(prose, words, left, right), words, False)
        else:
            kind, value = _READERS[group](words)
            if group in _PLAIN and _is_measure(prose, left, right):
                kind = "x"
            low = words.lower().replace("’", "'")
            token = Token(left, right, low, kind, value, False)
        if token.kind == "TIME" and tokens and tokens[-1].kind == "x" and tokens[-1].capital:
            tokens[-1] = tokens[-1]._replace(kind="CITY")
        tokens.append(token)
    return tokens


def kind_at(tokens: Sequence[Token], index: int) -> str:
    """The class of a token, or "" beyond the ends."""
    return tokens[index].kind if 0 <= index < len(tokens) else ""


def _mark(prose: str, mark: str, left: int, right: int) -> str:
    if mark == "-" or mark == "‑":
        tight = (
            left > 0 and not prose[left - 1].isspace() and not prose[right : right + 1].isspace()
        )
        return "HY" if tight else "DASH"
    return _MARKS.get(mark, "x")


def _is_measure(prose: str, left: int, right: int) -> bool:
    before = prose[left - 1] if left else " "
    after = prose[right : right + 1]
    return before in _CURRENCY or after in ("%", "°")


def _word(words: str, left: int, right: int) -> Token:
    low = words.lower().replace("’", "'")
    capital = words[0].isupper()
    if low in MONTHS or low in WEEKDAYS:
        kind, value = _name_of_calendar(low, capital)
        return Token(left, right, low, kind, value, capital)
    entry = LEXICON.get(low)
    if entry is None and low.endswith("days") and low[:-1] in WEEKDAYS:
        entry = "WDS", WEEKDAYS[low[:-1]]
    if entry is None:
        return Token(left, right, low, "x", None, capital)
    kind, value = entry
    if (kind == "ZONE" and not words.isupper()) or (kind == "REGION" and not capital):
        kind = "x"
    return Token(left, right, low, kind, value, capital)


def _name_of_calendar(low: str, capital: bool) -> tuple[str, object]:
    if low in NEED_CAPITAL and not capital:
        return "x", None
    if low == "may" or low == "march":
        return "MAY", MONTHS[low]
    if low in MONTHS:
        return ("MON" if len(low) > 4 or low in ("june", "july") else "ABBR"), MONTHS[low]
    return ("WD" if low.endswith("day") else "ABBR"), WEEKDAYS[low]


def _abbreviation(token: Token, dotted: bool) -> Token:
    kind = "MABB" if token.low in MONTHS else "WABB"
    if dotted:
        kind = "MON" if kind == "MABB" else "WABB"
        return token._replace(kind=kind, end=token.end + 1)
    return token._replace(kind=kind)


def _read_number(words: str) -> tuple[str, object]:
    plain = words.replace(",", "")
    if "." in plain:
        whole, fraction = plain.split(".", 1)
        clock = len(whole) <= 2 and len(fraction) == 2
        return ("DOTNUM" if clock else "NUM"), (float(plain) if len(plain) < 20 else 0.0)
    if len(plain) > 15 or plain != words:
        return "NUM", float(plain[:15])
    value = int(plain)
    if len(plain) <= 2:
        return ("DD" if 1 <= value <= 31 else "D2"), value
    if len(plain) == 4:
        return ("YR" if value in _YEARS else "D4"), value
    if len(plain) == 8 and 1900 <= value // 10000 <= 2100:
        return "COMPACT", value
    return "NUM", value


def _read_mixed(words: str) -> tuple[str, object]:
    if words[-1] in _FRACTIONS:
        return "NUM", int(words[:-1]) + _FRACTIONS[words[-1]]
    whole, fraction = words.split()
    upper, lower = int(fraction[0]), int(fraction[2])
    return "NUM", int(whole) + (upper / lower if lower else 0)


def _read_short_year(words: str) -> tuple[str, object]:
    year = int(words[1:])
    return "SHORT", (1900 if year >= 30 else 2000) + year


def _read_decade(words: str) -> tuple[str, object]:
    digits = "".join(filter(str.isdigit, words))
    return "DECADE", int(digits)


def _read_ordinal(words: str) -> tuple[str, object]:
    return "ORDN", int(words[:-2])


_READERS: dict[str, Callable[[str], tuple[str, object]]] = {
    "stamp": lambda words: ("STAMP", words),
    "numeric": lambda words: ("NDATE", words),
    "slash": lambda words: ("NSLASH", words),
    "clock": lambda words: ("CLK", words),
    "offset": lambda words: ("UTCOFF", words),
    "zone": lambda words: ("ZONE", ZONE_NAMES[words.casefold()]),
    "decade": _read_decade,
    "short": _read_short_year,
    "ordinal": _read_ordinal,
    "mixed": _read_mixed,
    "glued": _read_number,
    "number": _read_number,
    "dotted": lambda words: LEXICON.get(words.lower(), ("x", None)),
    "blob": lambda words: ("x", None),
    "poss": lambda words: ("POSS", words),
}
_PLAIN = frozenset(("number", "mixed", "ordinal", "glued"))

"""Number words joined to one token: "twenty-four", "a hundred and ten", "nineteen ninety-six"."""

from copydesk.understand.lang.en.time_words import SCALES
from copydesk.understand.time.tokens import Token

_CENTURIES = range(16, 21)


def join_numbers(tokens: list[Token]) -> list[Token]:
    """The tokens, runs of number words made one.

    The joined token is "YW" for a year in words, "ORD" when the run ends in an ordinal, else "NW".
    """
    if not any(token.kind == "NWORD" for token in tokens):
        return tokens
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.kind == "NWORD":
            token, index = _join(tokens, index)
        elif token.kind == "A" and _is_scale(tokens, index + 1):
            counted, index = _join(tokens, index + 1)
            token = counted._replace(start=token.start)
        else:
            index += 1
        joined.append(token)
    return joined


def _join(tokens: list[Token], first: int) -> tuple[Token, int]:
    value, index, ordinal = _below_hundred(tokens, first)
    if ordinal:
        return _token(tokens, first, index, "ORD", value), index
    if value in _CENTURIES and (year := _year(tokens, index, value)):
        return _token(tokens, first, year[1], "YW", year[0]), year[1]
    total = 0
    while index < len(tokens) and tokens[index].kind == "NWORD":
        scale = SCALES.get(tokens[index].low)
        if scale is None:
            break
        value, index = max(value, 1) * scale, index + 1
        if scale >= 1000:
            total, value = total + value, 0
        after = index + 1 if _is(tokens, index, "AND") else index
        if not _is(tokens, after, "NWORD") or tokens[after].low in SCALES:
            continue
        rest, end, ordinal = _below_hundred(tokens, after)
        if ordinal:
            break
        value, index = value + rest, end
    return _token(tokens, first, index, "NW", total + value), index


def _below_hundred(tokens: list[Token], index: int) -> tuple[int, int, bool]:
    """A number below 100 at this place: its value, where it ends, whether it is an ordinal."""
    value = tokens[index].value
    assert isinstance(value, int)
    if tokens[index].low in SCALES:
        return 1, index, False
    index += 1
    if value < 20 or value % 10:
        return value, index, False
    last = index + 1 if _is(tokens, index, "HY") else index
    if last < len(tokens) and tokens[last].kind in ("NWORD", "ORD", "SECOND"):
        unit = tokens[last].value
        assert isinstance(unit, int)
        if 0 < unit < 10:
            return value + unit, last + 1, tokens[last].kind != "NWORD"
    return value, index, False


def _year(tokens: list[Token], index: int, century: int) -> tuple[int, int] | None:
    if _is(tokens, index, "HY"):
        index += 1
    if not _is(tokens, index, "NWORD") or tokens[index].low in SCALES:
        return None
    rest, end, ordinal = _below_hundred(tokens, index)
    return (100 * century + rest, end) if rest >= 10 and not ordinal else None


def _is_scale(tokens: list[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].low in SCALES


def _is(tokens: list[Token], index: int, kind: str) -> bool:
    return index < len(tokens) and tokens[index].kind == kind


def _token(tokens: list[Token], first: int, last: int, kind: str, value: int) -> Token:
    start, end = tokens[first], tokens[last - 1]
    low = " ".join(token.low for token in tokens[first:last])
    return Token(start.start, end.end, low, kind, value, start.capital)

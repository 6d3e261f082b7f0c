"""Signals around a number of how it stands to other numbers."""

from collections.abc import Sequence

from copydesk.model.quantity import Scope
from copydesk.understand.lang.en.quantity_counted import (
    OLDER_BEHIND,
    OLDER_WORDS,
    PLACE_PREPOSITIONS,
    POSSIBLE_WORDS,
    SCOPE_AFTER,
    SCOPE_BEFORE,
)
from copydesk.understand.quantity.number import low_at
from copydesk.understand.quantity.tokens import Token

_NEAR = 10
_LOOK_AHEAD = 7
_DETERMINERS = frozenset("the its their his her a an".split())


def read_scope(tokens: Sequence[Token], first: int, after: int, end: int) -> frozenset[Scope]:
    """The signals around the quantity of tokens ``first`` to ``after``.

    Args:
        end: the token after what is counted.
    """
    found = {
        *_before(tokens, first),
        *_match_after(tokens, after),
        *_match_after(tokens, end),
    }
    left, right = tokens[max(0, first - _NEAR) : first], tokens[after : end + _NEAR // 2]
    older = any(token.low in OLDER_WORDS for token in left)
    if older or any(_is_older(right, k) for k in range(len(right))):
        found.add(Scope.OLDER)
    if any(token.low in POSSIBLE_WORDS and not _is_name(tokens, token) for token in left):
        found.add(Scope.POSSIBLE)
    return frozenset(found)


def _is_name(tokens: Sequence[Token], token: Token) -> bool:
    """Whether a capital inside a sentence makes a word a name: "in May", "Will"."""
    return token.capital and token is not tokens[0] and not token.text.isupper()


def _is_older(right: Sequence[Token], k: int) -> bool:
    """Whether a word behind a number dates it back; "before" only where no clause follows it."""
    if right[k].low == "before":
        return k + 1 == len(right) or right[k + 1].kind == "sign"
    return right[k].low in OLDER_BEHIND


def _before(tokens: Sequence[Token], first: int) -> set[Scope]:
    found: set[Scope] = set()
    end = first
    for _ in range(3):
        scope, begin = _match_before(tokens, end)
        if scope:
            found.add(scope)
            end = begin
        elif end and tokens[end - 1].low in _DETERMINERS:
            end -= 1
        else:
            break
    return found


def _match_before(tokens: Sequence[Token], end: int) -> tuple[Scope | None, int]:
    for length in (3, 2, 1):
        if end >= length:
            scope = SCOPE_BEFORE.get(tuple(token.low for token in tokens[end - length : end]))
            if scope:
                return scope, end - length
    return None, end


def _match_after(tokens: Sequence[Token], at: int) -> set[Scope]:
    found: set[Scope] = set()
    for length in (2, 1):
        scope = SCOPE_AFTER.get(tuple(token.low for token in tokens[at : at + length]))
        if scope:
            found.add(scope)
    return found


def read_place(tokens: Sequence[Token], end: int) -> str | None:
    """The capitalised words after the next "in" or "at" of the same clause."""
    for j in range(end, min(len(tokens), end + _LOOK_AHEAD)):
        if tokens[j].kind != "word":
            return None
        if tokens[j].low in PLACE_PREPOSITIONS:
            k = j + 2 if low_at(tokens, j + 1) == "the" else j + 1
            names: list[str] = []
            while k < len(tokens) and tokens[k].kind == "word" and tokens[k].capital:
                names.append(tokens[k].text)
                k += 1
                if len(names) == 4:
                    break
            return " ".join(names) or None
    return None

"""The words of quotations, and how two sequences of them are aligned."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from copydesk.model.span import Span
from copydesk.understand.lang.en.quotes import CONTRACTED
from copydesk.understand.people.spelling import fold

_TOKEN = re.compile(r"\[[^\]\n]{0,80}\]|\.\s?\.\s?\.|…|[^\W_]+(?:['’][^\W_]+)*")
_BRITISH = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"is(e|ed|es|ing|ation|er)\Z", r"iz\1"),
        (r"(?<=[a-z]{2})our", "or"),
        (r"(?<=[a-z])tre\Z", "ter"),
        (r"(?<=[aeiou]l)l(?=ed\Z|ing\Z|er\Z)", ""),
    )
)
GAP = "…"
"""An ellipsis, or words in square brackets: something was left out or put in."""
LONGEST = 400
"""Words; a longer quotation is compared by its first so many."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word, folded, with its place; `GAP` for an ellipsis."""

    text: str
    span: Span


def tokens_of(prose: str, span: Span) -> list[Token]:
    """The words of a quotation, in lower case, spelling habits of both shores folded."""
    return _tokens(prose, span)[:LONGEST]


def all_tokens(prose: str) -> list[Token]:
    """The words of a whole text, in the same way."""
    return _tokens(prose, Span(0, len(prose)))


def _tokens(prose: str, span: Span) -> list[Token]:
    found = []
    for match in _TOKEN.finditer(prose, span.start, span.end):
        place = Span(match.start(), match.end())
        if match[0][0] in "[.…":
            if match[0] not in ("[sic]",):
                found.append(Token(GAP, place))
            continue
        word = match[0].lower().replace("’", "'")
        for part in CONTRACTED.get(word, (word,)):
            found.append(Token(_habit(fold(part)), place))
    return found


@lru_cache(maxsize=20_000)
def _habit(word: str) -> str:
    if len(word) > 4:
        for pattern, by in _BRITISH:
            word = pattern.sub(by, word)
    return word


def find_run(needle: Sequence[str], hay: Sequence[str]) -> int | None:
    """Where a sequence of words stands in another, without a gap."""
    if not needle or len(needle) > len(hay):
        return None
    first, size = needle[0], len(needle)
    for at in range(len(hay) - size + 1):
        if hay[at] == first and list(hay[at : at + size]) == list(needle):
            return at
    return None


def find_in_order(pieces: Sequence[Sequence[str]], hay: Sequence[str]) -> list[int] | None:
    """Where several runs of words stand in another sequence, one behind the other."""
    places = []
    at = 0
    for piece in pieces:
        place = find_run(piece, hay[at:])
        if place is None:
            return None
        places.append(at + place)
        at += place + len(piece)
    return places


def pieces_of(tokens: Sequence[Token]) -> list[list[Token]]:
    """The runs of words between the gaps."""
    pieces: list[list[Token]] = [[]]
    for token in tokens:
        if token.text == GAP:
            pieces.append([])
        else:
            pieces[-1].append(token)
    return [piece for piece in pieces if piece]


@dataclass(frozen=True, slots=True)
class Alignment:
    """What two sequences of words share, in order.

    Attributes:
        shared: how many words.
        left, right: the runs that differ, by half-open indices, pair by pair.
        ratio: twice the shared words, for each word of both.
    """

    shared: int
    left: tuple[tuple[int, int], ...]
    right: tuple[tuple[int, int], ...]
    ratio: float


def align(left: Sequence[str], right: Sequence[str]) -> Alignment:
    """Align two sequences of words (Ratcliff and Obershelp 1988, as `difflib` has it)."""
    matcher = SequenceMatcher(None, list(left), list(right), autojunk=False)
    shared = sum(block.size for block in matcher.get_matching_blocks())
    changed = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    return Alignment(
        shared,
        tuple((code[1], code[2]) for code in changed),
        tuple((code[3], code[4]) for code in changed),
        2 * shared / (len(left) + len(right)) if left or right else 0.0,
    )

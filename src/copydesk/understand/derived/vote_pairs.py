"""How a vote went, told twice: "confirmed by six votes to three", and "Board vote | 7 to 3" in the
table or "the 7-3 vote" below."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.vote_pairs import (
    ANOTHER_VOTE,
    NO_BODY,
    OF_VOTES,
    TAKES_UP,
    VOTE_BEHIND,
    VOTE_PAIR,
)
from copydesk.understand.quantity.races import value_of
from copydesk.understand.quantity.tables import Table
from copydesk.understand.sentences import Sentence

_CLOSE = 3
_WORD = re.compile(r"[^\W\d_]{3,30}")


@dataclass(frozen=True, slots=True)
class VotePair:
    """How one vote is told to have gone.

    Attributes:
        span: its words.
        sides: for and against.
        about: the words of its sentence.
        known: whether it is taken up as known.
    """

    span: Span
    sides: tuple[float, float]
    about: frozenset[str]
    known: bool = False


def find_votes_again(
    prose: str, sentences: Sequence[Sentence], tables: Sequence[Table]
) -> Iterator[tuple[VotePair, VotePair]]:
    """Votes taken up otherwise than the only one told before: here, and there."""
    told = _told(prose, sentences, tables)
    for later in told:
        before = [one for one in told if one.span < later.span and not one.known]
        single = later.known and len({one.sides for one in before}) == 1
        if single and set(later.sides) & set(before[0].sides) and _at_odds(later, before[0]):
            yield later, before[0]


def find_vote_cells(
    prose: str, sentences: Sequence[Sentence], tables: Sequence[Table]
) -> Iterator[tuple[VotePair, VotePair]]:
    """Votes that a table has otherwise than the text: there, and in the text."""
    told = _told(prose, sentences, tables)
    for table in tables:
        for row in table.rows:
            for cell in row[1:]:
                here = _in_cell(cell.span, prose, row[0].text)
                meant = [one for one in told if here and _of_one_body(one, here, told)]
                if here and len({one.sides for one in meant}) == 1 and _at_odds(here, meant[0]):
                    yield here, meant[0]


def _told(prose: str, sentences: Sequence[Sentence], tables: Sequence[Table]) -> Sequence[VotePair]:
    cells = {cell.span.start for table in tables for row in table.rows for cell in row}
    running = [sentence for sentence in sentences if sentence.span.start not in cells]
    return [pair for sentence in running for pair in _in_text(prose, sentence.span)]


def _in_text(prose: str, bounds: Span) -> Iterator[VotePair]:
    words = bounds.cut(prose)
    if not OF_VOTES.search(words):
        return
    about = frozenset(_WORD.findall(words.lower()))
    for match in VOTE_PAIR.finditer(prose, bounds.start, bounds.end):
        up = TAKES_UP.search(prose[bounds.start : match.start()])
        of = up is not None and up[0].rstrip().endswith(" of")
        known = up is not None and (of or bool(VOTE_BEHIND.match(prose, match.end())))
        known = known and not ANOTHER_VOTE.search(words)
        yield VotePair(Span(*match.span()), _sides(match), about, known)


def _in_cell(span: Span, prose: str, heading: str) -> VotePair | None:
    match = VOTE_PAIR.match(prose, span.start, span.end)
    if match is None or not OF_VOTES.search(f"{heading} {span.cut(prose)}"):
        return None
    about = frozenset(_WORD.findall(heading.lower())) - NO_BODY
    return VotePair(Span(*match.span()), _sides(match), about)


def _sides(match: re.Match[str]) -> tuple[float, float]:
    return value_of(match["one"]), value_of(match["other"])


def _of_one_body(one: VotePair, cell: VotePair, told: Sequence[VotePair]) -> bool:
    """Whether the sentence names who voted in the row; any does where there is but one vote."""
    return cell.about <= one.about if cell.about else len(told) == 1


def _at_odds(one: VotePair, other: VotePair) -> bool:
    """Whether the sides differ, and by so little that one vote is meant."""
    if sorted(one.sides) == sorted(other.sides):
        return False
    apart = [abs(a - b) for a, b in zip(sorted(one.sides), sorted(other.sides), strict=True)]
    return 0 in apart or max(apart) <= _CLOSE

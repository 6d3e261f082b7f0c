"""Wins, draws and defeats that make neither the games nor the points told with them: "four wins
and three draws, for six points"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.records import GAMES, OTHER_POINTS, POINTS, POINTS_FROM, RECORD
from copydesk.understand.quantity.races import value_of
from copydesk.understand.sentences import Sentence

_VALUES = ((1.0, 0.5), (2.0, 1.0), (3.0, 1.0))
"""Points for a win and for a draw: chess, and team games in older and newer days."""


@dataclass(frozen=True, slots=True)
class Record:
    """A row of wins, draws and defeats that is at odds with what it makes.

    Attributes:
        span: its words.
        made, said: the points or games that it makes, and those told, in words.
        whole: the words of those told.
    """

    span: Span
    made: str
    said: str
    whole: Span


def find_records(prose: str, sentences: Sequence[Sentence]) -> Iterator[Record]:
    """Those of one sentence."""
    for sentence in sentences:
        bounds = sentence.span
        rows = list(RECORD.finditer(prose, bounds.start, bounds.end))
        if len(rows) == 1 and not OTHER_POINTS.search(bounds.cut(prose)):
            yield from _misfit(prose, bounds, rows[0])


def _misfit(prose: str, bounds: Span, row: re.Match[str]) -> Iterator[Record]:
    won = value_of(row["won"] or row["won2"])
    drawn = _none(row["drawn"] or row["drawn2"])
    lost = row["lost"] or row["lost2"]
    span = Span(*row.span())
    games = list(GAMES.finditer(prose, bounds.start, bounds.end))
    games = [one for one in games if one.start() != row.end() + 1]
    told = value_of(games[0]["games"] or games[0]["games2"]) if len(games) == 1 else 0.0
    if lost and told and won + drawn + _none(lost) != told:
        made = f"{won + drawn + _none(lost):.0f} games"
        yield Record(span, made, f"{told:.0f}", Span(*games[0].span()))
        return
    ahead = POINTS_FROM.search(prose[: row.start()], bounds.start)
    points = list(POINTS.finditer(prose, row.end(), bounds.end)) or ([ahead] if ahead else [])
    made_of = sorted({won * win + drawn * draw for win, draw in _VALUES})
    if len(points) == 1 and float(points[0]["points"]) not in made_of:
        ways = ", ".join(f"{one:g}" for one in made_of[:-1])
        made = f"{ways} or {made_of[-1]:g} points" if ways else f"{made_of[-1]:g} points"
        yield Record(span, made, points[0]["points"], Span(*points[0].span("points")))


def _none(words: str | None) -> float:
    """A number, or zero for "no" and "none"."""
    known = words and (words[0].isdigit() or not re.match(r"no\b|none|not|without", words, re.I))
    return value_of(words) if known else 0.0

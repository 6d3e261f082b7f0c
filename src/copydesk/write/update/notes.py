"""The notes under an article that was changed, as newsrooms print them.

"An earlier version of this article gave the death toll as 103; the health ministry revised it to 84
on 4 January." What was never right is a correction and says so: "Correction: ...".
"""

import re
from collections.abc import Sequence
from datetime import datetime

from copydesk.model.claim import ClaimKind
from copydesk.model.event import Event, Figure, FigurePoint
from copydesk.model.evidence import Evidence
from copydesk.write.clause import lowered
from copydesk.write.counts import noun_of, printed
from copydesk.write.dates import day
from copydesk.write.lang.en.style import DEICTIC, POINTING
from copydesk.write.lang.en.updating import AN_OFFICE, MISSTATED, NOBODY, OFFICE, OUTLET
from copydesk.write.update.beside import listed

_LONGEST = 8
_LONGER = 1.3
_CLOSED = re.compile(r"(?<=[.,!?])[\"”]")
"""Where a quotation is interrupted by who says it."""
_SENTENCE = re.compile(r"(?<=[.!?]) ")
_EARLIER = "An earlier version of this article"
_CORRECTION = f"Correction: {_EARLIER}"


def update_note(
    event: Event, figure: Figure, was: str, now: str | None, told: datetime | None
) -> str:
    """The note on a figure that was right, and has been revised.

    Args:
        event: the event that it is of.
        figure: the figure, its current point the new one.
        was: the figure as the article has it.
        now: the new one, where the article has a wording of its own for it.
        told: when the article was published: the year of the revision is named if it is another.
    """
    point = figure.current
    value, when = now or printed(figure, point), _day(point, told)
    giver = _giver(point)
    if giver is None:
        revised = f"it stood at {value} on {when}, {_publishers(point, event)} reported"
    elif OUTLET.search(giver):
        revised = f"{giver} put it at {value} on {when}"
    else:
        revised = f"{giver} revised it to {value} on {when}"
    before = was if was[:2].isupper() else was[:1].lower() + was[1:]
    return f"{_EARLIER} gave {noun_of(figure)} as {before}; {revised}."


def stands_now(event: Event, figure: Figure, now: str | None, told: datetime | None) -> str:
    """A sentence that gives a figure as it stands; ``now`` as for `update_note`."""
    point = figure.current
    noun = noun_of(figure)
    giver = _giver(point) or _publishers(point, event)
    stood = f"{noun[:1].upper()}{noun[1:]} stood at {now or printed(figure, point)}"
    return f"{stood} on {_day(point, told)}, according to {giver}."


def overtaken_note(was: str, by: str, evidence: Sequence[Evidence], told: datetime | None) -> str:
    """The note on what stood until later reports said otherwise.

    Args:
        was: the words of the article.
        by: the publishers of the later reports.
        evidence: the passages against them, with their times.
        told: when the article was published.
    """
    first = min((piece.published for piece in evidence if piece.published), default=None)
    same_year = told is not None and first is not None and told.year == first.year
    when = f" on {day(first, year=not same_year)}" if first is not None else ""
    return f"{_EARLIER} said “{_inside(was)}”; {by} reported otherwise{when}."


def correction_note(
    kind: ClaimKind, was: str, now: str | None, by: str, person: str | None = None
) -> str:
    """The note on what was never right.

    Args:
        kind: what the claim states.
        person: whose office it is, if it is one.
        was: the words of the article.
        now: what the sources have in their place.
        by: the publishers that have it.
    """
    what = MISSTATED.get(kind)
    if kind is ClaimKind.NAME and now and (was[:1].islower() or now[:1].islower()):
        what = OFFICE.format(person) if person else AN_OFFICE
    if what and now:
        right = f"it should have been {now}, according to {by}"
        return f"{_CORRECTION} gave {what} as {was}; {right}."
    right = f"it should have been “{now}”, according to {by}"
    otherwise = f"{by} reported otherwise"
    return f"{_CORRECTION} said “{_inside(was)}”; {right if now else otherwise}."


def misquoted_note(speaker: str | None, was: str, now: str | None, by: str) -> str:
    """The note on words that nobody said, or not so."""
    whom = speaker or "a statement"
    if not now:
        return f"{_CORRECTION} misquoted {whom} with the words “{_inside(was)}.”"
    right = f"the words were “{_inside(_as_long(now, was))}”, not “{_inside(was)}”"
    return f"{_CORRECTION} misquoted {whom}; {right}, according to {by}."


def _as_long(words: str, other: str) -> str:
    """The first sentences of some words, about as many words as others have."""
    kept: list[str] = []
    for sentence in _SENTENCE.split(" ".join(words.split())):
        length = sum(len(one.split()) for one in kept) + len(sentence.split())
        if kept and length > _LONGER * len(other.split()):
            break
        kept.append(sentence)
    return " ".join(kept)


def wrong_speaker_note(kind: ClaimKind, was: str, now: str | None, by: str) -> str:
    """The note on a quotation or a statement under the wrong name."""
    what = "a quotation" if kind is ClaimKind.QUOTE else "a statement"
    whom = "the wrong speaker" if POINTING.match(was) else lowered(was)
    right = f"; it came from {lowered(now)}, according to {by}" if now else ""
    return f"{_CORRECTION} attributed {what} to {whom}{right}."


def _day(point: FigurePoint, told: datetime | None) -> str:
    return day(point.as_of, year=told is None or told.year != point.as_of.year)


def _giver(point: FigurePoint) -> str | None:
    """Who gave a figure, in words that name somebody: not "he", not "the figure"."""
    words = " ".join((point.said_by or "").split()).strip(" ,")
    if not words or len(words.split()) > _LONGEST or not words.isprintable():
        return None
    if NOBODY.search(words) or POINTING.match(words) or DEICTIC.search(words):
        return None
    return lowered(words)


def _publishers(point: FigurePoint, event: Event) -> str:
    publishers = {used.name: used.publisher or used.name for used in event.sources}
    names = (publishers.get(piece.source, piece.source) for piece in point.evidence)
    return listed(list(dict.fromkeys(names))[:2])


def _inside(words: str | None) -> str:
    """Words as they stand inside quotation marks."""
    plain = _CLOSED.split(" ".join((words or "").split()).strip('“”" .,'))[0].rstrip(" ,")
    return plain.replace("“", "‘").replace("”", "’")

"""The note under an article that was changed, as newsrooms print it.

"An earlier version of this article gave the death toll as 103; the health ministry revised it to 84
on 4 January." What was never right is a correction and says so: "Correction: ...".
"""

from datetime import datetime

from copydesk.model.claim import ClaimKind
from copydesk.model.event import Event, Figure, FigurePoint
from copydesk.model.evidence import Evidence
from copydesk.write.counts import noun_of, printed
from copydesk.write.dates import day
from copydesk.write.lang.en.style import COMMON_START, DEICTIC, POINTING
from copydesk.write.lang.en.updating import MISSTATED, NOBODY

_LONGEST = 8
_EARLIER = "n earlier version of this article"


def update_note(event: Event, figure: Figure, was: str, told: datetime | None) -> str:
    """The note on a figure that was right, and has been revised.

    Args:
        was: the figure as the article has it.
        told: when the article was published: the year of the revision is named if it is another.
    """
    point = figure.current
    same_year = told is not None and told.year == point.as_of.year
    when = day(point.as_of, year=not same_year)
    value = printed(figure, point)
    giver = _giver(point)
    if giver is not None:
        revised = f"{giver} revised it to {value} on {when}"
    elif point.as_of_stated:
        revised = f"it was revised to {value} on {when}, {_publishers(point, event)} reported"
    else:
        revised = f"{_publishers(point, event)} gave it as {value} on {when}"
    before = was[:1].lower() + was[1:]
    return f"A{_EARLIER} gave {noun_of(figure)} as {before}; {revised}."


def correction_note(
    kind: ClaimKind,
    was: str,
    now: str | None,
    evidence: tuple[Evidence, ...],
    *,
    of_speaker: bool = False,
) -> str:
    """The note on what was never right.

    Args:
        kind: what the claim states.
        was, now: the words, and what the sources have in their place.
        evidence: the passages against it.
        of_speaker: whether a quotation stands under the wrong name.
    """
    givers = list(dict.fromkeys(piece.origin for piece in evidence))[:3]
    according = f", according to {_listed(givers)}" if givers else ""
    if of_speaker:
        right = f" They are those of {now}{according}." if now else ""
        return f"Correction: A{_EARLIER} gave somebody else's words as those of {was}.{right}"
    if kind is ClaimKind.QUOTE:
        right = f" The words were “{_inside(now)}”{according}." if now else ""
        return f"Correction: A{_EARLIER} misquoted “{_inside(was)}.”{right}"
    what = MISSTATED.get(kind)
    said = f"misstated {what} as “{was}.”" if what else f"said “{was}.”"
    right = f" It should have been “{now}”{according}." if now else ""
    contradicted = f" That is contradicted by {_listed(givers)}." if givers and not now else ""
    return f"Correction: A{_EARLIER} {said}{right}{contradicted}"


def _giver(point: FigurePoint) -> str | None:
    """Who gave a figure, in words that name somebody: not "he", not "the figure"."""
    words = " ".join((point.said_by or "").split()).strip(" ,")
    if not words or len(words.split()) > _LONGEST or not words.isprintable():
        return None
    if NOBODY.search(words) or POINTING.match(words) or DEICTIC.search(words):
        return None
    return words[:1].lower() + words[1:] if COMMON_START.match(words) else words


def _publishers(point: FigurePoint, event: Event) -> str:
    publishers = {used.name: used.publisher or used.name for used in event.sources}
    names = (publishers.get(piece.source, piece.source) for piece in point.evidence)
    return _listed(list(dict.fromkeys(names))[:2])


def _inside(words: str) -> str:
    """Words as they stand inside quotation marks."""
    return " ".join(words.split()).strip('“”" .,').replace("“", "‘").replace("”", "’")


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"

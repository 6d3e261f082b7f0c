"""What was told of an event with the figures that hold now."""

import re
from dataclasses import replace

from copydesk.model.event import Background, Event, Figure, FigurePoint, Happening
from copydesk.write.counts import printed
from copydesk.write.numerals import in_words


def as_it_stands(event: Event, words: str) -> str:
    """Words with the figures that hold now in place of those first given."""
    for figure in event.figures:
        if figure.state in LESSENING:
            continue
        now = printed(figure, figure.current)
        for point in figure.points:
            then = printed(figure, point)
            if then != now and stands_in(then, words):
                return words.replace(then, now, 1)
    return words


LESSENING = frozenset(("held", "trapped"))
"""Fates whose number falls while what happened stays: 11 were taken, six are still held."""


def has_moved_since(figure: Figure, main: Happening) -> bool:
    """Whether the clause of the event itself gives a figure that no longer holds."""
    return figure.state not in LESSENING and any(
        point.value != figure.current.value and stands_in(printed(figure, point), main.rest)
        for point in figure.points
    )


def stands_in(value: str, words: str) -> bool:
    """Whether a number as printed is one of some words."""
    spelled = in_words(int(value)) if value.isdigit() else value
    said = "|".join(map(re.escape, dict.fromkeys((value, spelled))))
    return bool(re.search(rf"(?<![\w$£€,.-])(?:{said})(?![\w,.%-])", words, re.IGNORECASE))


def counted_now(event: Event, one: Background) -> Background:
    """A fact of so many, with the number that holds now."""
    if one.when is not None:
        return one
    for figure in event.figures:
        now = figure.current
        if figure.state in LESSENING or not figure.state:
            continue
        for point in figure.points:
            if point.value == now.value or not _rests_on(one, point):
                continue
            then = printed(figure, point)
            first, _, more = one.subject.partition(" ")
            if first.lower() == then.lower() and more:
                return _with_count(one, figure, now, more)
    return one


def _with_count(one: Background, figure: Figure, now: FigurePoint, more: str) -> Background:
    pieces = tuple(dict.fromkeys((*one.evidence, *now.evidence)))
    origins = tuple(dict.fromkeys((*one.origins, *now.origins)))
    subject = f"{printed(figure, now)} {more}"
    subject = subject[:1].upper() + subject[1:]
    return replace(one, subject=subject, evidence=pieces, origins=origins)


def _rests_on(one: Background, point: FigurePoint) -> bool:
    return any(
        mine.source == theirs.source and mine.span.overlaps(theirs.span)
        for mine in one.evidence
        for theirs in point.evidence
    )

"""What was told of an event with the figures that hold now."""

import re

from copydesk.model.event import Event, Figure, Happening
from copydesk.write.counts import printed


def as_it_stands(event: Event, words: str) -> str:
    """Words with the figures that hold now in place of those first given."""
    for figure in event.figures:
        if figure.state in LESSENING:
            continue
        now = printed(figure, figure.current)
        for point in figure.points:
            then = printed(figure, point)
            if then != now and _stands_in(then, words):
                return words.replace(then, now, 1)
    return words


LESSENING = frozenset(("held", "trapped"))
"""Fates whose number falls while what happened stays: 11 were taken, six are still held."""


def has_moved_since(figure: Figure, main: Happening) -> bool:
    """Whether the clause of the event itself gives a figure that no longer holds."""
    return figure.state not in LESSENING and any(
        point.value != figure.current.value and _stands_in(printed(figure, point), main.rest)
        for point in figure.points
    )


def _stands_in(value: str, words: str) -> bool:
    return bool(re.search(rf"(?<![\w$£€,.]){re.escape(value)}(?![\w,.%])", words))

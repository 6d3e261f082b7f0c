"""Where an event took place, where the reports say so."""

import re

from copydesk.model.event import Event, Place
from copydesk.understand.terms import folded

_ON_THE_SPOT = frozenset(
    "dead killed missing injured wounded rescued trapped displaced destroyed damaged".split()
)
"""Fates that are told from where they befell somebody or something."""


def scene_of(event: Event) -> Place | None:
    """Where an event was, by the sentences that tell it.

    Where these name none, it is where reports were written that have the place in their headlines.
    Only of what befell people or things: a company that announces something, or a court that rules,
    is only heard in the place that its report names.
    """
    if not any(one.state in _ON_THE_SPOT for one in event.figures):
        return None
    quotes = [piece.quote for piece in event.main.evidence] if event.main else []
    for place in event.places:
        name = re.escape(place.name)
        there = re.compile(rf"\b(?i:in|at|near|outside)\b[^.;]{{0,60}}\b{name}\b(?!['’]s|\s+[A-Z])")
        if any(there.search(quote) for quote in quotes):
            return place
    first = event.places[0] if event.places else None
    if first is None or not any(_is_put_in(first.name, one.title or "") for one in event.sources):
        return None
    same = folded(first.name) == folded(event.dateline)
    return first if same or not event.dateline else None


def _is_put_in(place: str, title: str) -> bool:
    """Whether a headline puts its event in a place: "blast in Orvell", "Orvell fire: ..."."""
    name = re.escape(place)
    return bool(re.search(rf"(?i:\b(?:in|at|near)\s){name}\b|^{name}\s[a-z]+\b", title))

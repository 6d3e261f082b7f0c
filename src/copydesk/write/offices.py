"""Whose president somebody is: "Its president, Ana Ruiz" behind a sentence on the Port Board."""

import re
from collections.abc import Mapping
from dataclasses import replace

from copydesk.model.event import Event, Person

_BEFORE = 400
"""Code points before "its president" within which the body is named."""
_LOW = re.compile(r"[a-z]+(?: [a-z]+){0,2}")


def with_offices(event: Event, texts: Mapping[str, str]) -> Event:
    """An event whose people have the body of their office, where a report names it just before.

    Args:
        event: the record.
        texts: the prose of its sources, by name.
    """
    bodies = [one.name for one in event.people if one.short == one.name and " " in one.name]
    return replace(event, people=tuple(_of_body(one, bodies, texts) for one in event.people))


def _of_body(person: Person, bodies: list[str], texts: Mapping[str, str]) -> Person:
    office = person.office.strip()
    if not bodies or not _LOW.fullmatch(office) or " of " in office:
        return person
    owned = re.compile(rf"\b[Ii]ts {re.escape(office)}, {re.escape(person.name)}\b")
    for piece in person.evidence:
        text = texts.get(piece.source, "")
        for found in owned.finditer(text):
            before = text[max(0, found.start() - _BEFORE) : found.start()]
            places = {name: max(before.rfind(name), before.rfind(_last(name))) for name in bodies}
            nearest = max(places, key=lambda name: places[name])
            if places[nearest] >= 0:
                named = nearest.removeprefix("The ").removeprefix("the ")
                return replace(person, office=f"{office} of the {named}")
    return person


def _last(name: str) -> str:
    """ "The Board" of the "Arlen Port Board": how its report calls it from then on."""
    return f"The {name.split()[-1]}"

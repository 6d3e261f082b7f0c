"""Who said something, when, and whether a reader learns who that is."""

import re
from datetime import date

from copydesk.model.event import Person, Statement, StatementKind
from copydesk.model.timex import Grain
from copydesk.write.cast import introduced
from copydesk.write.lang.en.asked import UNDER_WAY
from copydesk.write.lang.en.style import BODIES, OUTLETS
from copydesk.write.telling import Telling
from copydesk.write.voices import speaker_in_print

_JUST_THE = re.compile(r"^the\s+([a-z]+)$", re.IGNORECASE)


def speaker_of_statement(telling: Telling, one: Statement) -> str | None:
    """The speaker: a pronoun when nobody else can be meant, else the name."""
    person = telling.cast.person(one.speaker)
    if person is None:
        name = _fullest(telling, one)
        return speaker_in_print(telling, name) if name else None
    pronoun = person.pronoun
    if (
        pronoun in ("he", "she")
        and telling.cast.last == person.id
        and telling.cast.is_known(person)
    ):
        return pronoun
    return telling.cast.name(person)


def _fullest(telling: Telling, one: Statement) -> str | None:
    """The speaker's fullest words: "the group" is whom the same report named so."""
    found = _JUST_THE.match(one.speaker_name)
    if found is None:
        return one.speaker_name
    if found[1].lower() in OUTLETS:
        return telling.outlet(one.evidence)
    sources = {piece.source for piece in one.evidence}
    holders = [
        person.name
        for person in telling.event.people
        if found[1].lower() in person.office.lower().split()
        and any(piece.source in sources for piece in person.evidence)
    ]
    if len(holders) == 1:
        return holders[0]
    names = {
        other.speaker_name: sources & {piece.source for piece in other.evidence}
        for other in telling.event.statements
        if found[1].lower() in other.speaker_name.lower().split() and other is not one
    }
    fuller = {name: near for name, near in names.items() if not _JUST_THE.match(name)}
    near = [name for name, shared in fuller.items() if shared] or list(fuller)
    if not fuller:
        return one.speaker_name if found[1].lower() in BODIES else None
    return near[0] if len(near) == 1 else None


def on_its_day(telling: Telling, one: Statement) -> str:
    if one.said is not None and one.said.grain >= Grain.DAYPART:
        return f" {telling.calendar.at(one.said)}"
    reported = _reported(telling, one)
    return f" on {telling.calendar.on_day(reported)}" if reported else ""


def _reported(telling: Telling, one: Statement) -> date | None:
    """The day of the report of what was under way or meant to be then, where it is not the last."""
    days = [piece.published.date() for piece in one.evidence if piece.published]
    as_of = telling.event.as_of
    passing = one.kind is StatementKind.FORECAST or one.kind is StatementKind.STATEMENT
    if one.said is not None or not days or as_of is None or not passing:
        return None
    return min(days) if max(days) < as_of.date() and UNDER_WAY.search(one.words) else None


def is_stranger(telling: Telling, one: Statement) -> bool:
    """Whether a speaker is somebody of whom a reader learns no more than the name."""
    person = telling.cast.person(one.speaker)
    return person is not None and is_unknown(telling, person)


def is_unknown(telling: Telling, person: Person) -> bool:
    """Whether a reader learns of somebody no more than the name."""
    if telling.cast.is_known(person) or person.short == person.name:
        return False
    namesakes = [one for one in telling.event.people if one.short == person.short]
    if person.name in telling.cast.sides or len(namesakes) > 1:
        return False
    told = person.name in " ".join(telling.sentences)
    return introduced(person) == person.name and not told and len(set(person.origins)) < _KNOWN


_KNOWN = 2
"""Origins that name somebody of whom none says more than the name."""

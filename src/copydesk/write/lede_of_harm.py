"""The lede of an event with dead or injured: how many, by what, where and when."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from copydesk.events.scene import scene_of
from copydesk.model.event import Figure, Happening, When
from copydesk.model.timex import Grain
from copydesk.write.clause import Clause, Part, Role, simple
from copydesk.write.counts import counted, is_of_people, participle, printed
from copydesk.write.course import (
    arrangements,
    behind,
    gives_its_day,
    joined,
    without_time,
)
from copydesk.write.given import credit_of
from copydesk.write.harm import (
    is_killing,
    is_of_one_time,
    tells_harm,
)
from copydesk.write.headline import PLACED
from copydesk.write.lang.en.figures import EVENT_NOUNS
from copydesk.write.lang.en.style import WHOLE_ALONE
from copydesk.write.newest import has_newly_moved, toll_of_now
from copydesk.write.restyle import restyle
from copydesk.write.telling import Item, Maker, Telling
from copydesk.write.thing import named_thing


def harm_lede(telling: Telling, harm: Sequence[Figure], main: Happening | None) -> Item | None:
    """ "At least 84 people were killed and 284 injured when ..., according to ..."."""
    first = harm[0]
    others = [one for one in harm[1:] if is_of_people(one) and is_of_one_time(first, one)]
    second = next((one for one in others if one.state in ("injured", "wounded")), None)
    second = second or next(iter(others), None)
    told = [first, second] if second else [first]
    slots = [*(one.current.id for one in told), *([main.id] if main else ())]
    evidence = [piece for one in told for piece in one.current.evidence]

    def people() -> str:
        were = "was" if first.current.high == 1 else "were"
        said = f"{counted(first, first.current)} {were} {participle(first)}"
        if second is None:
            return said
        were = " were" if second.state == "missing" else ""
        return f"{said} and {printed(second, second.current)}{were} {participle(second)}"

    def without_main() -> str:
        has = "has" if first.current.high == 1 else "have"
        became = "died" if first.state == "dead" else f"been {participle(first)}"
        became = "gone missing" if first.state == "missing" else became
        said = f"{counted(first, first.current)} {has} {became}"
        if second is not None:
            has = "has" if second.current.high == 1 else "have"
            became = "are" if second.state == "missing" else f"{has} been"
            said = f"{said} and {printed(second, second.current)} {became} {participle(second)}"
        return f"{said}{credit_words(telling, first)}"

    makers: list[Maker] = []
    if main:
        evidence += main.evidence
        rest = without_time(main.rest, main.time_words) if main.time_words else main.rest
        clause = simple(telling.clause(restyle(main.subject), main.verb, restyle(rest)))
        tried = [
            [one for one in parts if not tells_harm(one.words)] for parts in arrangements(clause)
        ]
        tried.append([replace(one, words=one.bare) for one in clause.parts[:1] if one.bare])
        clauses = [clause, *([replace(clause, subject=clause.core)] if clause.core else [])]
        known = named_thing(telling, clause)
        if known is not None:
            evidence.append(known[1])
            clauses = [replace(clause, subject=one, lower=True) for one in known[0]] + clauses
        told_ways: list[Callable[..., str | None]] = [partial(_with_toll, people, first)]
        if has_newly_moved(first, main):
            told_ways.insert(0, partial(_toll_of_now, first, second))
        makers = [
            partial(tell, telling, main, one, parts, early=early)
            for tell in told_ways
            for one in clauses
            for parts in [*tried, []]
            for early in (False, True)
        ]
        if is_killing(main):
            makers = [
                partial(_killing, telling, subject, clause.plural, first, second)
                for subject in (clause.subject, clause.core)
                if subject
            ]
    if main is None:
        makers = [without_main]
    found = telling.tell("lede", makers, slots, evidence, "the event and its figures")
    if found is None and main is not None:
        telling.left_out.pop()
    return found


def credit_words(telling: Telling, *figures: Figure) -> str:
    """Who gave a figure as it stands; nothing where several origins have it."""
    credits = (credit_of(telling, one, one.current) for one in figures)
    credit = next(filter(None, credits), None)
    return f", according to {credit}" if credit else ""


def _killing(
    telling: Telling, subject: str, plural: bool, first: Figure, second: Figure | None
) -> str | None:
    """ "A landslide above Tarrow has killed 31 people, according to ..."."""
    if first.state != "dead":
        return None
    subject = telling.cast.rename(subject)
    has = "have" if plural else "has"
    told = f"{subject} {has} killed {counted(first, first.current)}"
    if second and second.state in ("injured", "wounded"):
        told = f"{told} and {participle(second)} {printed(second, second.current)}"
    place = _place(telling, told)
    return f"{told}{place}{credit_words(telling, first)}"


def _with_toll(
    people: Callable[[], str],
    first: Figure,
    telling: Telling,
    main: Happening,
    clause: Clause,
    parts: Sequence[Part],
    *,
    early: bool,
) -> str | None:
    """ "At least 84 people were killed when a bridge fell, according to ..."."""
    said = people()
    link = "after" if " missing" in said else "when"
    happened = _happened(telling, main, clause, parts, link, early=early)
    return f"{said} {link} {happened}{credit_words(telling, first)}" if happened else None


def _toll_of_now(
    first: Figure,
    second: Figure | None,
    telling: Telling,
    main: Happening,
    clause: Clause,
    parts: Sequence[Part],
    *,
    early: bool,
) -> str | None:
    """ "The death toll has risen to 94, according to ..., after two explosions ...": who gave the
    toll of today is not who tells of the event."""
    said = toll_of_now(telling, first, second)
    happened = _happened(telling, main, clause, parts, "after", early=early)
    return f"{said} after {happened}" if happened else None


def _happened(
    telling: Telling,
    main: Happening,
    clause: Clause,
    parts: Sequence[Part],
    link: str,
    *,
    early: bool,
) -> str | None:
    """The event as a clause with its place and its day.

    The day stands at its end, but before what came before the event; where ``early``, behind the
    verb.
    """
    alone = clause.verb.split()[-1] in WHOLE_ALONE
    if not parts and not alone and any(one.role is Role.CORE for one in clause.parts):
        return None
    told = f"{main.when.start:%A}" in joined(parts)
    dated = main.time_words or (gives_its_day(main) and not told)
    when = telling.calendar.at(day_of(main.when), main.time_words) if dated else ""
    if link == "after":
        parts = [replace(one, words=_AFTER.sub("following ", one.words)) for one in parts]
    at = next((at for at, one in enumerate(parts) if _EARLIER.match(one.words)), len(parts))
    first, later = parts[:at], joined(parts[at:])
    happened = behind(clause, first, when) if early else behind(clause, first)
    if not later:
        happened = f"{clause.subject} {happened}"
        happened = _THE_EVENT.sub(_newly, telling.cast.rename(clause.inside(happened)))
        happened += _place(telling, happened)
        return happened if early or not when else f"{happened} {when}"
    day = f" {when}" if when and not early else ""
    happened = f"{clause.subject} {happened}"
    place = _place(telling, f"{happened}{later}")
    happened = f"{happened}{place}{day}{',' if ', ' in when else ''}{later}"
    return _THE_EVENT.sub(_newly, telling.cast.rename(clause.inside(happened)))


_AFTER = re.compile(r"^after\s")
_EARLIER = re.compile(r"^(?:after|following|amid|despite)\s")
"""How a part begins that tells what was before the event."""


def day_of(when: When) -> When:
    """A time as its day, where it is a part of it: an evening and a date are one too many."""
    return replace(when, grain=Grain.DAY) if when.grain is Grain.DAYPART else when


_THE_EVENT = re.compile(rf"^the ({'|'.join(sorted(EVENT_NOUNS))})\b")


def _newly(found: re.Match[str]) -> str:
    """ "a fire" for "the fire", which the article has not spoken of yet."""
    noun = found[1]
    if noun.endswith("s"):
        return noun
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _place(telling: Telling, said: str) -> str:
    """Where, unless the words have it; the country alone where the event names no other place."""
    place = scene_of(telling.event)
    main = telling.event.main
    if main and PLACED.search(main.rest):
        return ""
    if place is None:
        return _country(telling, said)
    if place.name in said:
        return ""
    named = any(word[:1].isupper() for word in place.within.split())
    within = f", {place.within}," if named and place.within not in said else ""
    return f" in {place.name}{within}"


def _country(telling: Telling, said: str) -> str:
    """ " in Chile" where the sentences that tell the event are of a country, and no more."""
    event = telling.event
    quotes = [piece.quote for piece in event.main.evidence] if event.main else []
    for place in event.places:
        country = place.within if place.within[:1].isupper() else ""
        there = re.compile(rf"\bin\s(?:\w+\s){{0,5}}{re.escape(country)}\b(?!['’]s)")
        if country and country not in said and any(map(there.search, quotes)):
            return f" in {country}"
    return ""

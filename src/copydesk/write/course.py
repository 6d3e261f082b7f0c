"""Happenings and background: a source's clause in the article's own order of words."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial

from copydesk.model.event import Background, Happening, When
from copydesk.write.clause import Clause, Part, Role, take_apart
from copydesk.write.lang.en.style import COMMON_START, POINTING
from copydesk.write.restyle import restyle
from copydesk.write.telling import Item, Maker, Telling

_RELATIVE = re.compile(
    r"\b(?:later|afterwards?|earlier|before|after|following|within)\b", re.IGNORECASE
)
_LEADING = (
    r"(?:(?:,\s*)?\b(?:on|at|in|by|from|about|around|shortly|just|soon|after|before|early|late|the|"
    r"of|some|roughly|last|a\s+little|until|as\s+of)\s+)*"
)


def happening_item(telling: Telling, one: Happening) -> Item | None:
    """One happening as a sentence."""
    denied = re.search(
        r"\b(?:not|no|never|nobody|none|nothing|n['’]t)\b", f"{one.subject} {one.verb}"
    )
    makers: list[Maker] = []
    if bool(denied) == one.negated or not one.negated:
        makers = list(_makers(telling, one, one.time_words))
    return _item(telling, one, makers)


def background_item(telling: Telling, one: Background) -> Item | None:
    """What was so before, as a sentence; what still holds stays in the present tense."""
    return _item(telling, one, list(_makers(telling, one, "")))


def _item(telling: Telling, one: Happening | Background, makers: Sequence[Maker]) -> Item | None:
    what = f"{one.subject} {one.verb} {one.rest}".strip()
    found = telling.tell(one.id, makers, [one.id], one.evidence, what)
    if found:
        telling.subject = one.subject
        telling.fronted = not found.sentence.text.startswith((one.subject[:6], "It ", "They "))
    return found


def _makers(telling: Telling, one: Happening | Background, time_words: str) -> Iterator[Maker]:
    """The wordings of a clause: the fullest first, and of each the orders that it allows."""
    subject, rest = one.subject, one.rest
    if POINTING.match(subject) and not telling.cast.named_in(subject):
        return
    relative = bool(time_words and _RELATIVE.search(time_words))
    if time_words:
        rest = without_time(rest, time_words, led=not relative)
        subject = without_time(subject, time_words)
    tense = isinstance(one, Happening) or one.when is not None
    clause = take_apart(restyle(subject), one.verb, restyle(rest), tense=tense)
    if _was_to_come(one):
        clause = replace(clause, verb=clause.due)
    if subject == telling.subject and not telling.cast.named_in(subject):
        clause = replace(clause, subject="they" if clause.plural else "it", lower=True)

    def moment() -> str:
        if relative and telling.subject:
            return restyle(time_words)
        if one.when is None or _says_when(rest, one.when):
            return ""
        return telling.calendar.at(one.when, time_words)

    orders = (Order.FRONT, Order.BACK, Order.INSIDE, Order.PLACE)
    if telling.fronted:
        orders = (Order.BACK, Order.FRONT, Order.INSIDE, Order.PLACE)
    for parts in arrangements(clause):
        for order in orders:
            yield partial(_sentence, telling, one, clause, parts, moment, order)


def _says_when(rest: str, when: When) -> bool:
    """Whether the words that follow the verb say it themselves, by its year or its month."""
    return f"{when.start.year}" in rest or f"{when.start:%B}" in rest


def _was_to_come(one: Happening | Background) -> bool:
    """Whether the day of it lay ahead when it was reported."""
    published = one.evidence[0].published if one.evidence else None
    return bool(published and one.when and one.when.start.date() > published.date())


def without_time(words: str, time_words: str, *, led: bool = True) -> str:
    """Words without their time and, where ``led``, the prepositions before it."""
    leading = _LEADING if led else ""
    return re.sub(
        rf"{leading}{re.escape(time_words)}(?=\W|$)", " ", words, count=1, flags=re.IGNORECASE
    ).strip(" ,")


def arrangements(clause: Clause) -> Iterator[tuple[Part, ...]]:
    """The parts behind the verb in the orders to try: all, shortened, fewer and fewer."""
    parts = clause.parts
    yield parts
    shortened = tuple(Part(one.short, one.short, one.role, one.comma) for one in parts)
    yield shortened
    movable = [at for at, one in enumerate(shortened) if one.role is not Role.CORE]
    if len(movable) > 1 and all(shortened[at].role is not Role.JOINED for at in movable):
        first, last = movable[0], movable[-1]
        order = [*range(first), last, *range(first + 1, last), first]
        if last == len(shortened) - 1:
            yield tuple(shortened[at] for at in order)
    for at in reversed(movable):
        yield shortened[:at] + (shortened[at + 1 :] if len(movable) > 1 else ())
    kept = [one for one in shortened if one.role is Role.CORE]
    place = next((one for one in shortened if one.role is Role.PLACE), None)
    if place:
        yield (*kept, place)
    if kept:
        yield tuple(kept)


class Order(StrEnum):
    """Where time, place and credit stand."""

    FRONT = "front"
    """The time in front."""
    BACK = "back"
    """The time behind the verb and its object."""
    INSIDE = "inside"
    """The credit between subject and verb."""
    PLACE = "place"
    """An adverbial in front."""


def _sentence(
    telling: Telling,
    one: Happening | Background,
    clause: Clause,
    parts: Sequence[Part],
    moment: Callable[[], str],
    order: Order,
) -> str | None:
    """One wording of a clause, with its time and its credit."""
    when = moment()
    credit = telling.source_words(one.evidence, one.origins)
    lead = ""
    if order is Order.PLACE:
        movable = [at for at, part in enumerate(parts) if part.role in (Role.PLACE, Role.OTHER)]
        if not movable or parts[movable[-1]].comma:
            return None
        lead = parts[movable[-1]].words
        parts = [part for at, part in enumerate(parts) if at != movable[-1]]
    elif order is Order.FRONT:
        lead, when = when, ""
    if order is Order.INSIDE and not credit:
        return None
    subject = telling.cast.rename(clause.subject)
    inside = f", {credit}," if order is Order.INSIDE else ""
    told = telling.cast.rename(behind(clause, parts, when)).strip()
    body = f"{subject}{inside} {told}"
    if lead:
        body = f"{telling.cast.rename(lead)}, {clause.inside(body)}"
    return f"{body}, {credit}" if credit and not inside else body


def behind(clause: Clause, parts: Sequence[Part], when: str = "") -> str:
    """The verb and what follows it, the time behind the object."""
    core = 0
    while core < len(parts) and parts[core].role is Role.CORE and not parts[core].comma:
        core += 1
    time = f" {when}" if when else ""
    return f"{clause.verb}{joined(parts[:core])}{time}{joined(parts[core:])}"


def joined(parts: Sequence[Part]) -> str:
    """The parts behind a verb, with their commas."""
    return "".join(f"{',' if one.comma else ''} {one.words}" for one in parts)


def lowered(body: str) -> str:
    """A clause inside a sentence: a common first word in lower case."""
    return body[:1].lower() + body[1:] if COMMON_START.match(body) else body

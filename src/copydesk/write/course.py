"""Happenings and background: a source's clause in the article's own order of words."""

import re
from collections.abc import Iterator, Sequence

from copydesk.model.event import Background, Happening, When
from copydesk.model.evidence import Evidence
from copydesk.model.timex import Grain
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
_DAYS = frozenset((Grain.DAY, Grain.DAYPART, Grain.HOUR, Grain.MINUTE, Grain.SECOND))


def happening_item(telling: Telling, one: Happening) -> Item | None:
    """One happening as a sentence."""
    if one.negated and not re.search(r"\b(?:not|no|never|n['’]t)\b", f"{one.verb} {one.subject}"):
        return None
    makers = list(
        _makers(
            telling, one.subject, one.verb, one.rest, one.time_words, one.when, one.evidence,
            one.origins, tense=True,
        )
    )  # fmt: skip
    what = f"{one.subject} {one.verb} {one.rest}".strip()
    return telling.tell(one.id, makers, [one.id], one.evidence, what)


def background_item(telling: Telling, one: Background) -> Item | None:
    """What was so before, as a sentence; what still holds stays in the present tense."""
    makers = list(
        _makers(
            telling, one.subject, one.verb, one.rest, "", one.when, one.evidence, one.origins,
            tense=one.when is not None,
        )
    )  # fmt: skip
    what = f"{one.subject} {one.verb} {one.rest}".strip()
    return telling.tell(one.id, makers, [one.id], one.evidence, what)


def _makers(
    telling: Telling,
    subject: str,
    verb: str,
    rest: str,
    time_words: str,
    when: When | None,
    evidence: Sequence[Evidence],
    origins: Sequence[str],
    *,
    tense: bool,
) -> Iterator[Maker]:
    """The wordings of a clause, the fullest first."""
    if POINTING.match(subject) and not telling.cast.named_in(subject):
        return
    relative = bool(time_words and _RELATIVE.search(time_words))
    if time_words and not relative:
        rest = without_time(rest, time_words)
        subject = without_time(subject, time_words)
    clause = take_apart(restyle(subject), verb, restyle(rest), tense=tense)
    for parts in arrangements(clause):
        for front in (True, False):

            def make(parts: Sequence[Part] = parts, front: bool = front) -> str | None:
                moment = "" if relative or when is None else telling.calendar.at(when, time_words)
                if when is not None and when.grain not in _DAYS and moment and moment in rest:
                    moment = ""
                credit = telling.source_words(evidence, origins)
                return sentence(telling, clause, parts, moment, credit, front=front)

            yield make


def without_time(words: str, time_words: str) -> str:
    """Words without their time and the preposition before it."""
    return re.sub(
        rf"{_LEADING}{re.escape(time_words)}(?=\W|$)", " ", words, count=1, flags=re.IGNORECASE
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


def sentence(
    telling: Telling,
    clause: Clause,
    parts: Sequence[Part],
    moment: str,
    credit: str,
    *,
    front: bool,
) -> str | None:
    """Subject, verb and parts, with the time in front or behind, and the credit at the end."""
    behind = joined(parts)
    subject = clause.subject
    body = telling.cast.rename(f"{subject} {clause.verb}{behind}")
    body = body.strip(" ,")
    if moment and front:
        body = f"{moment}, {lowered(body)}"
    elif moment:
        core = [one for one in parts if one.role is Role.CORE and not one.comma]
        if len(core) == len(parts) or not parts:
            body = f"{body} {moment}"
        else:
            head = joined(parts[: len(core)]) if list(parts[: len(core)]) == core else None
            if head is None:
                return None
            first = telling.cast.rename(f"{subject} {clause.verb}{head}")
            rest = telling.cast.rename(joined(parts[len(core) :]).strip())
            body = f"{first} {moment}{',' if rest.startswith(',') else ''} {rest.lstrip(', ')}"
    return f"{body}, {credit}" if credit else body


def joined(parts: Sequence[Part]) -> str:
    """The parts behind a verb, with their commas."""
    return "".join(f"{',' if one.comma else ''} {one.words}" for one in parts)


def lowered(body: str) -> str:
    """The body of a sentence behind a fronted time: a common first word in lower case."""
    return body[:1].lower() + body[1:] if COMMON_START.match(body) else body

"""Wordings of what was said in a source's words: reported speech."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from copydesk.events.lang.contrast import SUPPOSED
from copydesk.events.lang.speech import UNINVOLVED
from copydesk.model.event import Statement, StatementKind
from copydesk.write.backshift import backshifted, clause_of
from copydesk.write.clause import Clause, Part, Role
from copydesk.write.contrast import is_cut_off
from copydesk.write.course import arrangements, behind, in_passive, joined
from copydesk.write.hollow import is_hollow
from copydesk.write.indirect import (
    said_behind,
    said_inside,
    said_last,
    said_split,
    said_that,
    uninvolved,
)
from copydesk.write.lang.en.speech import (
    BARE_ADVICE,
    COMING,
    DAY_NAMED,
    LOST,
    OF_ITS,
    POSSESSED,
    SPEAKERS,
    UNNAMED,
)
from copydesk.write.lang.en.style import BODIES, POINTING
from copydesk.write.restyle import dated, month_number, restyle
from copydesk.write.speaker import is_stranger, on_its_day, speaker_of_statement
from copydesk.write.telling import Maker, Telling
from copydesk.write.untold import is_scene, lemma_of


def reported_wordings(telling: Telling, one: Statement) -> Iterator[Maker]:
    """Wordings of what was said in a source's words."""
    if is_stranger(telling, one) or is_cut_off(one.words, one.evidence):
        return
    if one.evidence and SUPPOSED.search(one.evidence[0].quote):
        return
    published = one.evidence[0].published if one.evidence else None
    words = restyle(dated(one.words, published)).strip(' .,;“”"')
    if words.endswith((" a.m", " p.m")):
        words += "."
    words = OF_ITS.sub(r"\1 \2", backshifted(words.removeprefix("that ")))
    if BARE_ADVICE.match(words):
        return
    clause = clause_of(telling, words)
    if clause is None:
        yield from _did(telling, one, words)
        return
    if POINTING.match(clause.subject) and clause.subject.split()[0].lower() not in SPEAKERS:
        return
    if UNNAMED.match(one.speaker_name) and POSSESSED.match(clause.subject):
        return
    own = clause.subject.lower() in SPEAKERS
    claimed = one.kind is StatementKind.RESPONSIBILITY
    told = joined(clause.parts)
    if not claimed and is_scene(clause.subject, clause.verb, told, named=own):
        return
    if is_hollow(clause.subject, clause.verb, told, lemma_of(clause.verb), named=own):
        return
    if LOST.search(f"{clause.verb}{joined(clause.parts)}") or _points(telling, one, clause):
        return
    if one.kind is StatementKind.DENIAL and UNINVOLVED.search(words):
        yield partial(uninvolved, telling, one, clause)
        return
    tried = list(arrangements(clause))
    if claimed and any(part.role is Role.JOINED for part in clause.parts):
        tried = [one for one in tried if any(part.role is Role.JOINED for part in one)]
    for parts in tried:
        if one.kind is StatementKind.FORECAST and not _is_ahead(telling, clause, parts):
            continue
        for build in (said_that, said_last, said_split, said_behind, said_inside):
            yield partial(build, telling, one, clause, parts)


def _points(telling: Telling, one: Statement, clause: Clause) -> bool:
    """Whether "it" in what a person says means something said before."""
    person = telling.cast.person(one.speaker)
    subject = clause.subject.lower()
    human = person is not None and person.short != person.name
    body = one.speaker_name.split()[-1].lower() in BODIES or not human
    if subject == "it":
        going_on = clause.verb.endswith("ing")
        empty = clause.verb.startswith(("was ", "had been ")) and not going_on
        return not body or empty or clause.verb == "was"
    return subject in ("he", "she") and person is None


def _is_ahead(telling: Telling, clause: Clause, parts: Sequence[Part]) -> bool:
    """Whether what is left of a forecast still is one, and of no day that has passed."""
    words = f"{clause.verb}{joined(parts)}"
    own = joined([replace(one, words=one.short) for one in clause.parts])
    passed = has_passed(telling, words) or has_passed(telling, own)
    return bool(COMING.search(words)) and not passed


def has_passed(telling: Telling, words: str) -> bool:
    """Whether a forecast is of a day that lies behind the article."""
    as_of = telling.event.as_of
    found = DAY_NAMED.search(words)
    if as_of is None or found is None:
        return False
    ahead = date(as_of.year, month_number(found[2]), int(found[1]))
    return ahead <= as_of.date()


def _did(telling: Telling, one: Statement, words: str) -> Iterator[Maker]:
    """Wordings of what a speaker did with words: "blamed the owner"."""
    clause = clause_of(telling, f"They {words}")
    if clause is None:
        return
    tried = list(arrangements(clause))
    for build in (_plainly, _turned):
        for parts in tried:
            yield partial(build, telling, one, clause, parts)


def _plainly(telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]) -> str | None:
    name = speaker_of_statement(telling, one)
    return f"{name} {behind(clause, parts, on_its_day(telling, one).strip())}" if name else None


def _turned(telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]) -> str | None:
    name = speaker_of_statement(telling, one)
    passive = in_passive(replace(clause, subject=name or "", lower=False), parts[:1])
    if name is None or passive is None:
        return None
    made, rest = passive
    return f"{made.subject} {made.verb}{joined(rest)}{on_its_day(telling, one)}"

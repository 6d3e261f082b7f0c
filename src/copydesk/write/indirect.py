"""Where the speaker stands in reported speech: before, behind or inside what was said."""

from collections.abc import Sequence

from copydesk.model.event import Statement, StatementKind
from copydesk.write.clause import Clause, Part
from copydesk.write.course import in_passive, joined
from copydesk.write.lang.en.speech import OWN, SPEAKERS, SPLIT_OFF
from copydesk.write.lang.en.style import INSTITUTION
from copydesk.write.speaker import on_its_day, speaker_of_statement
from copydesk.write.telling import Telling

_SPLIT = 2
"""Parts between which the speaker can stand."""


def said_that(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "The ministry said on Friday that ..."."""
    name = speaker_of_statement(telling, one)
    if name is None:
        return None
    body = telling.cast.rename(f"{clause.subject} {clause.verb}{joined(parts)}")
    on = on_its_day(telling, one)
    that = f"{on} that" if on else ""
    also = "also " if name == telling.named and name not in ("he", "she") else ""
    telling.named = name
    outlet = telling.is_outlet(name) and not INSTITUTION.search(name)
    that = that or (" that" if outlet else "")
    says = "reported" if outlet else "said"
    verb = "denied that" if one.kind is StatementKind.DENIAL else f"{also}{says}{that}"
    return f"{name} {verb} {clause.inside(body)}"


def said_last(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "The alarm did not sound, the company said"."""
    name = _speaker_behind(telling, one)
    if name is None or OWN.search(clause.subject) or telling.is_outlet(name):
        return None
    body = telling.cast.rename(f"{clause.subject} {clause.verb}{joined(parts)}")
    return f"{body}, {_said(telling, one, name)}"


def said_inside(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "The alarm, the company said, did not sound"."""
    name = _speaker_behind(telling, one)
    if name is None or "," in name or OWN.search(clause.subject):
        return None
    body = telling.cast.rename(f"{clause.verb}{joined(parts)}")
    subject = telling.cast.rename(clause.subject)
    return f"{subject}, {_said(telling, one, name)}, {body}"


def said_behind(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "Two bags were detonated from afar, one agency said", in the passive where that can be."""
    passive = in_passive(clause, parts)
    name = _speaker_behind(telling, one)
    if passive is None or name is None:
        return None
    turned, rest = passive
    body = telling.cast.rename(f"{turned.subject} {turned.verb}{joined(rest)}")
    return f"{body}, {_said(telling, one, name)}"


def said_split(
    telling: Telling, one: Statement, clause: Clause, parts: Sequence[Part]
) -> str | None:
    """ "The army was sending 340 soldiers, it said, to help in the search"."""
    name = _speaker_behind(telling, one)
    if name is None or "," in name or len(parts) < _SPLIT:
        return None
    if parts[0].of_object is None or not SPLIT_OFF.match(parts[1].words):
        return None
    subject = clause.subject
    credit = _said(telling, one, name)
    if subject.lower() in SPEAKERS:
        if name in ("he", "she"):
            return None
        credit = _said(telling, one, subject.lower())
        subject = name
    elif OWN.search(subject):
        return None
    else:
        subject = telling.cast.rename(subject)
    head = telling.cast.rename(f"{clause.verb}{joined(parts[:1])}")
    tail = telling.cast.rename(joined(parts[1:]).strip(" ,"))
    return f"{subject} {head}, {credit}, {tail}"


def _speaker_behind(telling: Telling, one: Statement) -> str | None:
    """Who may stand behind what was said, or inside it: the speaker of no denial."""
    name = speaker_of_statement(telling, one)
    return None if one.kind is StatementKind.DENIAL else name


def _said(telling: Telling, one: Statement, name: str) -> str:
    """ "the company said on Friday"."""
    return f"{name} said{on_its_day(telling, one)}"


def uninvolved(telling: Telling, one: Statement, clause: Clause) -> str | None:
    """ "The ministry denied that the army was involved"; "the union denied any involvement"."""
    name = speaker_of_statement(telling, one)
    subject = telling.cast.rename(clause.inside(clause.subject))
    if name is None:
        return None
    if subject.lower() in SPEAKERS or subject.lower() == name.lower():
        return f"{name} denied any involvement{on_its_day(telling, one)}"
    was = "were" if clause.plural else "was"
    return f"{name} denied{on_its_day(telling, one)} that {subject} {was} involved"

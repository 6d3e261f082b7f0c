"""What happened: the section on the course of the event, and the one on what came after."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from copydesk.model.draft import LeftOut, SectionKind
from copydesk.model.event import (
    Background,
    Event,
    Happening,
)
from copydesk.write.account import account_items, struck
from copydesk.write.afterwards import came_after, came_before, was_said_later
from copydesk.write.aside import SIDE_NOTE, is_side_note
from copydesk.write.backdrop import is_backdrop
from copydesk.write.course import happening_item
from copydesk.write.fact import fact_item
from copydesk.write.in_sentence import is_a_main_clause, is_as_reported, sentence_item
from copydesk.write.lang.en.figures import EVENT_NOUNS
from copydesk.write.moments import Told
from copydesk.write.order import balanced, in_order
from copydesk.write.planned import Planned, in_paragraphs, section
from copydesk.write.presumed import LEANING
from copydesk.write.retold import is_repeated, leans
from copydesk.write.sequel import with_sequel
from copydesk.write.statement_kinds import STATED
from copydesk.write.statement_sections import statements_of
from copydesk.write.telling import Item, Telling
from copydesk.write.told_elsewhere import each_once, is_a_claim, is_a_count, is_a_figure, on_figures

_Part = TypeVar("_Part", Happening, Background)


def course_sections(
    telling: Telling, told: frozenset[str], texts: Mapping[str, str], apart: frozenset[str]
) -> list[Planned | None]:
    """What happened, in order of time, with what the reports tell of it; then what came after.

    Args:
        telling: the article so far.
        told: the ids of what the lede tells.
        texts: the prose of the sources, by name.
        apart: the ids of facts that are told elsewhere.
    """
    event = telling.event
    main = event.main
    day = main.when.start.date() if main else None
    before: list[Happening] = []
    during: list[Happening] = []
    after: list[Happening] = []
    figures = on_figures(telling)
    for one in event.happenings:
        if one.main or one.id in told or is_a_figure(figures, one) or is_a_count(one):
            continue
        if is_a_claim(event, one):
            continue
        start = one.when.start.date()
        (during if day is None or start == day else before if start < day else after).append(one)
    facts = [one for one in event.background if not (one.id in apart or is_backdrop(event, one))]
    telling.turn()
    before, during, after = (
        _of_the_matter(telling, ones, texts) for ones in (before, during, after)
    )
    facts = _of_the_matter(telling, facts, texts)
    parts: list[Told] = [*before, *during, *after, *facts]
    deferred: list[Told] = []
    account = account_items(telling, parts, partial(_told_together, telling, deferred=deferred))
    in_account = frozenset(
        slot for group in account for item in group for slot in item.sentence.slots
    )
    telling.in_account = in_account | struck(telling)
    before, during, after = (
        [one for one in ones if one.id not in telling.in_account]
        for ones in (before, during, after)
    )
    facts = [one for one in facts if one.id not in telling.in_account]
    telling.turn()
    prior = [one for one in facts if came_before(one)]
    ensuing = [one for one in facts if after and came_after(one)]
    facts = [one for one in facts if one not in prior and one not in ensuing]
    earlier = in_order(event, [*each_once(telling, before), *prior], texts)
    course = in_order(event, [*each_once(telling, during), *facts], texts)
    ahead = (*earlier.timed, *earlier.beside, *earlier.far, *course.timed)
    paragraphs = [_told_together(telling, ones, deferred) for ones in ahead]
    paragraphs += statements_of(telling, STATED, hourly=True, reacting=False)
    paragraphs += [_told_together(telling, ones, deferred) for ones in course.beside]
    untimed = [one for one in deferred if one.when is None]
    paragraphs += [_told_together(telling, untimed, deferred)]
    telling.turn()
    items = [happening_item(telling, one) for one in each_once(telling, after)]
    sequel = [item for item in items if item is not None]
    sequel += _told_together(telling, ensuing, deferred)
    for said in statements_of(telling, STATED, hourly=False, reacting=False):
        if sequel and was_said_later(said, day):
            sequel += said
        else:
            paragraphs.append(said)
    paragraphs += [_told_together(telling, ones, deferred) for ones in course.far]
    _note_unclear(telling, deferred)
    if len(sequel) < FEWEST_OF_A_SECTION:
        paragraphs += in_paragraphs(sequel)
        sequel = []
    paragraphs = balanced(paragraphs)
    beside = section(SectionKind.EVENTS, _BESIDE if account else _heading(event), paragraphs)
    sections = [
        section(SectionKind.EVENTS, _heading(event), account),
        beside,
        section(SectionKind.EVENTS, _AFTER, in_paragraphs(sequel)),
    ]
    return _with_sequel(telling, sections)


def _of_the_matter(
    telling: Telling, told: Sequence[_Part], texts: Mapping[str, str]
) -> list[_Part]:
    """Parts of a record without the side notes of one report, which are left out."""
    kept: list[_Part] = []
    for one in told:
        if is_side_note(telling.event, one, texts, telling.spoken):
            what = one.words
            telling.left_out.append(LeftOut(what, SIDE_NOTE, (one.id,)))
        else:
            kept.append(one)
    return kept


FEWEST_OF_A_SECTION = 2
"""Sentences from which on a section stands by itself."""


def _told_together(telling: Telling, ones: Sequence[Told], deferred: list[Told]) -> list[Item]:
    """One paragraph of the course; the outlet that the section has just named is known.

    What leans on something untold is tried once more behind the others, and then ``deferred``.
    """
    telling.turn(within=True)
    items: list[Item] = []
    again: list[Told] = []
    for one in ones:
        if leans(telling, one):
            again.append(one)
        else:
            _tell(telling, one, items)
    for one in again:
        if leans(telling, one):
            deferred.append(one)
        else:
            _tell(telling, one, items)
    return items


def _tell(telling: Telling, one: Told, items: list[Item]) -> None:
    """Add a part of the record to a paragraph, where it has a wording."""
    item = None
    alone = len(set(one.origins)) == 1
    if isinstance(one, Background) and is_repeated(telling, one):
        return
    reshaped = not is_as_reported(one) or _is_planned(telling, one)
    if alone and not reshaped:
        item = sentence_item(telling, one)
    if item is None and (not alone or reshaped or is_a_main_clause(one)):
        if isinstance(one, Happening):
            item = happening_item(telling, one)
        else:
            item = fact_item(telling, one)
    if item is not None:
        telling.sentences.append(item.sentence.text)
        items.append(item)


def _is_planned(telling: Telling, one: Told) -> bool:
    """Whether a fact was still to come when it was reported."""
    return bool(telling.clause(one.subject, one.verb, one.rest).infinitive)


def _note_unclear(telling: Telling, deferred: Sequence[Told]) -> None:
    """Note what was never told since it leans on something untold."""
    told = {slot for one in telling.left_out for slot in one.slots}
    for one in {each.id: each for each in deferred}.values():
        if leans(telling, one) and one.id not in told:
            telling.left_out.append(LeftOut(one.words, LEANING, (one.id,)))


def _with_sequel(telling: Telling, sections: Sequence[Planned | None]) -> list[Planned | None]:
    """The sections with the second part of the event behind the first that tells of the first."""
    found = list(sections)
    for at, one in enumerate(found):
        grown = with_sequel(telling, one.paragraphs) if one else ()
        if one and grown != one.paragraphs:
            found[at] = replace(one, paragraphs=grown)
            break
    return found


def _heading(event: Event) -> str:
    """ "The explosions" where the event itself is one of words that name events."""
    subject = event.main.subject.split() if event.main else []
    noun = subject[-1].lower() if 0 < len(subject) <= _SHORT else ""
    return f"The {noun}" if noun in EVENT_NOUNS else "What happened"


_SHORT = 3
_BESIDE = "What else is known"
_AFTER = "The aftermath"

"""What happened: the section on the course of the event, and the one on what came after."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from copydesk.model.draft import LeftOut, SectionKind
from copydesk.model.event import (
    Background,
    Event,
    Happening,
)
from copydesk.write.afterwards import came_after, came_before, was_said_later
from copydesk.write.aside import SIDE_NOTE, is_side_note
from copydesk.write.backdrop import is_backdrop
from copydesk.write.course import happening_item
from copydesk.write.fact import fact_item
from copydesk.write.lang.en.figures import EVENT_NOUNS
from copydesk.write.moments import Told
from copydesk.write.order import balanced, in_order
from copydesk.write.planned import Planned, in_paragraphs, section
from copydesk.write.retold import is_repeated, presumes
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
    prior = [one for one in facts if came_before(one)]
    ensuing = [one for one in facts if after and came_after(one)]
    facts = [one for one in facts if one not in prior and one not in ensuing]
    earlier = in_order(event, [*each_once(telling, before), *prior], texts)
    course = in_order(event, [*each_once(telling, during), *facts], texts)
    ahead = (*earlier.timed, *earlier.beside, *earlier.far, *course.timed)
    paragraphs = [_told_together(telling, ones) for ones in ahead]
    paragraphs += statements_of(telling, STATED, hourly=True, reacting=False)
    paragraphs += [_told_together(telling, ones) for ones in course.beside]
    telling.turn()
    items = [happening_item(telling, one) for one in each_once(telling, after)]
    sequel = [item for item in items if item is not None]
    sequel += _told_together(telling, ensuing)
    for said in statements_of(telling, STATED, hourly=False, reacting=False):
        if sequel and was_said_later(said, day):
            sequel += said
        else:
            paragraphs.append(said)
    paragraphs += [_told_together(telling, ones) for ones in course.far]
    if len(sequel) < FEWEST_OF_A_SECTION:
        paragraphs += in_paragraphs(sequel)
        sequel = []
    paragraphs = balanced(paragraphs)
    sections = [
        section(SectionKind.EVENTS, _heading(event), paragraphs),
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


def _told_together(telling: Telling, ones: Sequence[Told]) -> list[Item]:
    """One paragraph of the course; the outlet that the section has just named is known."""
    telling.turn(within=True)
    items: list[Item] = []
    for one in ones:
        if presumes(telling, one):
            item = None
        elif isinstance(one, Happening):
            item = happening_item(telling, one)
        else:
            item = None if is_repeated(telling, one) else fact_item(telling, one)
        if item is not None:
            telling.sentences.append(item.sentence.text)
            items.append(item)
    return items


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
_AFTER = "The aftermath"

"""The background: what was so before the event, or is so for long."""

from collections.abc import Sequence

from copydesk.events.lang.happenings import ON_A_DAY
from copydesk.model.draft import SectionKind
from copydesk.model.event import (
    Background,
    Event,
)
from copydesk.write.course import background_item
from copydesk.write.fact import fact_item
from copydesk.write.lang.en.backdrop import LASTING, TIMED, YEAR
from copydesk.write.lang.en.style import BEFORE, STATES
from copydesk.write.planned import Planned, in_paragraphs, section
from copydesk.write.retold import is_repeated, presumes
from copydesk.write.runs import words_of
from copydesk.write.telling import Telling
from copydesk.write.untold import lemma_of


def background_section(telling: Telling, apart: frozenset[str]) -> Planned | None:
    """What was before, in order of time, and what is so for long; but what is told ``apart``."""
    event = telling.event
    of_before = [one for one in event.background if one.id not in apart and is_backdrop(event, one)]
    of_before = [one for one in of_before if not is_repeated(telling, one)]
    timed = [one for one in of_before if one.when is not None]
    of_before = [*timed, *(one for one in of_before if one.when is None)]
    of_before = _by_subject(of_before)
    telling.turn()
    items = [
        fact_item(telling, one) if one.when is None else background_item(telling, one)
        for one in of_before
        if not presumes(telling, one)
    ]
    return section(SectionKind.BACKGROUND, "Background", in_paragraphs(items))


def is_backdrop(event: Event, one: Background) -> bool:
    """Whether something was so before the event, or is so for long."""
    if one.when is not None:
        return not _is_of_the_day(event, one)
    if LASTING.match(one.verb) and not ON_A_DAY.search(one.rest):
        return True
    if lemma_of(one.verb) in STATES and not TIMED.search(one.rest):
        return True
    if BEFORE.search(one.rest):
        return True
    years = [int(found) for found in YEAR.findall(f"{one.subject} {one.rest}")]
    main = event.main
    return main is not None and bool(years) and max(years) < main.when.start.year


def _is_of_the_day(event: Event, one: Background) -> bool:
    """Whether what is told as background is of the day of the event, or of one after it."""
    return bool(one.when and event.main and one.when.end > event.main.when.start)


def _by_subject(told: Sequence[Background]) -> list[Background]:
    """Facts in their order, those of one subject one behind the other."""
    groups: dict[str, list[Background]] = {}
    for one in told:
        groups.setdefault(_head(one.subject), []).append(one)
    return [one for group in groups.values() for one in group]


def _head(subject: str) -> str:
    """The last word of a name, so that "Qassem Soleimani" and "Soleimani" are one."""
    words = words_of(subject)
    return words[-1] if words and subject[:1].isupper() else subject

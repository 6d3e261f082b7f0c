"""People who share a family name: of them the family name alone says nothing."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from difflib import SequenceMatcher

from copydesk.events.lang.speech import OFFICES
from copydesk.model.event import Event, Person
from copydesk.write.lang.en.style import COMMON_START, HONORIFICS, OCCUPATIONS


def with_namesakes_apart(event: Event, texts: Mapping[str, str]) -> Event:
    """A record in which nobody is called by a family name that the sources give to others too.

    Args:
        event: the record.
        texts: the prose of its sources, by name.
    """
    people = tuple(
        replace(one, short=one.name) if _is_shared(one, texts) else one for one in event.people
    )
    return replace(event, people=people)


def _is_shared(person: Person, texts: Mapping[str, str]) -> bool:
    """Whether another first name stands before the family name somewhere."""
    if not person.short or person.short == person.name:
        return False
    before = re.compile(rf"\b([A-Z][a-z][\w’'-]+)\s+{re.escape(person.short)}\b")
    own = set(person.name.split())
    firsts = {found for text in texts.values() for found in before.findall(text)} - own
    return any(_is_a_first_name(one) and not _is_spelt(one, own) for one in firsts)


def _is_spelt(word: str, names: Iterable[str]) -> bool:
    """Whether a first name is one of some in another spelling: "Qasem" of "Qassem"."""
    return any(SequenceMatcher(None, word, name).ratio() >= _ALIKE for name in names)


_ALIKE = 0.75


def _is_a_first_name(word: str) -> bool:
    low = word.lower()
    titled = word in HONORIFICS or low in OFFICES | OCCUPATIONS
    return not titled and not COMMON_START.match(word)

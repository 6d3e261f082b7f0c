"""The event itself as done: "recalls" for what its report says that somebody "was recalling"."""

import re
from dataclasses import replace

from copydesk.model.event import Event, Happening
from copydesk.write.clause import tree_of
from copydesk.write.inflect import past

_GOING_ON = re.compile(r"(?:is|are|was|were)\s+([a-z]+ing)")


def settled(event: Event) -> Event:
    """An event whose main happening is told in the simple past."""
    return replace(event, happenings=tuple(_settled(one) for one in event.happenings))


def _settled(one: Happening) -> Happening:
    found = _GOING_ON.fullmatch(one.verb)
    if not one.main or found is None:
        return one
    plural = one.verb.startswith(("are", "were"))
    lemma = tree_of(f"They were {found[1]} it.").tokens[2].lemma
    return replace(one, verb=past(lemma, plural=plural))

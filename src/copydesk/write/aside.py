"""Side notes: what one report alone thought worth its space, and no other report speaks of."""

import re
from collections.abc import Mapping

from copydesk.model.event import Background, Event, Happening
from copydesk.write.presumed import keys_of
from copydesk.write.runs import paragraph_at

SIDE_NOTE = "a side note of one report"
_NAME = re.compile(r"(?<![.!?:“\"] )(?<=\w )[A-Z][\w’'-]{2,}|^[A-Z][\w’'-]+(?= [A-Z])")
_LONG = 4
"""Letters of a word that says something."""
_SHARED = 0.85
_SHARED_DATED = 0.7
"""The part of its words of which other origins speak too; of what has a time, too."""
_LEADING = 2
"""Paragraphs behind a headline in which what a report thinks most important stands."""


def is_side_note(
    event: Event, one: Happening | Background, texts: Mapping[str, str], spoken: Mapping[str, int]
) -> bool:
    """Whether one origin alone tells something of which no other report speaks.

    It has neither a number nor a name that others have, and most of its words are its own.

    What stands in the first paragraphs of a report, or in one that other outlets have passed on,
    is none.

    Args:
        event: the record.
        one: a part of it, other than the event itself.
        texts: the prose of the sources, by name.
        spoken: of how many origins each word is, by its key.
    """
    if len(set(one.origins)) > 1 or len(event.origins) < 2:
        return False
    first = one.evidence[0]
    if sum(used.origin == first.origin for used in event.sources) > 1:
        return False
    if paragraph_at(texts.get(first.source, ""), first.span.start) <= _LEADING:
        return False
    words = one.words
    if any(sign.isdigit() for sign in words):
        return False
    keys = [key for key in keys_of(words) if len(key) >= _LONG]
    share = _SHARED_DATED if isinstance(one, Happening) else _SHARED
    if sum(spoken.get(key, 0) > 1 for key in keys) >= share * len(keys):
        return False
    others = " ".join(
        texts.get(used.name, "") for used in event.sources if used.origin != first.origin
    )
    return not any(name in others for name in _NAME.findall(words))

"""What of an event's facts came before it and what came after, where no time is given."""

import re
from collections.abc import Sequence
from datetime import date

from copydesk.model.event import Background
from copydesk.write.lang.en.important import AFTERWARDS, BEFORE_THE_EVENT
from copydesk.write.telling import Item
from copydesk.write.untold import lemma_of

_HOUR = re.compile(r"\d\s?(?:[ap]\.?m\b|:\d\d)|\bminutes?\b", re.IGNORECASE)
_CALLED_OFF = re.compile(r"\b(?:call(?:s|ed)?|put)\s+off\b")


def came_before(one: Background) -> bool:
    """Whether a fact is of the time that led up to the event: "in the hours before the crash"."""
    return bool(BEFORE_THE_EVENT.search(one.rest))


def came_after(one: Background) -> bool:
    """Whether a fact is what somebody did since it had happened: "cancelled a visit"."""
    return _CALLED_OFF.search(one.verb) is not None or (
        lemma_of(one.verb) in AFTERWARDS and not _HOUR.search(one.rest)
    )


def was_said_later(paragraph: Sequence[Item], day: date | None) -> bool:
    """Whether all that a paragraph tells was reported on a later day than that of the event."""
    published = [
        piece.published.date() if piece.published else None
        for item in paragraph
        for piece in item.sentence.evidence
    ]
    return day is not None and all(one is not None and one > day for one in published)

"""What a text itself says of how far one place's clock is ahead of another's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.understand.lang.en.clock_leads import (
    ADDED,
    AHEAD,
    APART,
    BEHIND,
    ELLIPSIS,
    HOURS,
    KEEPS_WORLD,
    LEAD,
    LED,
    MINUTES,
    QUARTERS,
    WORLD,
)
from copydesk.understand.names import Name
from copydesk.understand.reading import Reading

GREENWICH = "gmt"
_WORLD = re.compile(WORLD)
_MOST = 14 * 60


@dataclass(frozen=True, slots=True)
class Lead:
    """One clock's distance from another, as told.

    Attributes:
        minutes: how far the subject's clock is ahead; negative behind.
        signed: whether it is told which is ahead.
        subject, base: the two places, in lower case, "gmt" for Greenwich; None where not named.
        span: the words.
        sentence: the index of their sentence.
    """

    minutes: int
    signed: bool
    subject: str | None
    base: str | None
    span: Span
    sentence: int


def place_key(words: str) -> str:
    """A place's name as leads have it."""
    bare = words.rstrip(".").removeprefix("the ").removesuffix("'s").removesuffix("’s")
    return GREENWICH if _WORLD.fullmatch(bare) else bare.casefold()


def leads_in(reading: Reading) -> tuple[Lead, ...]:
    """All that a text says of clocks ahead and behind."""
    return tuple(
        lead for index in range(len(reading.sentences)) for lead in _in_sentence(reading, index)
    )


def _in_sentence(reading: Reading, index: int) -> Iterator[Lead]:
    span = reading.sentences[index].span
    prose = reading.article.prose
    for pattern in (LEAD, LED, ADDED):
        for match in pattern.finditer(prose, span.start, span.end):
            minutes = _minutes(match)
            if minutes is None or (pattern is LEAD and not _is_of_clocks(reading, index, match)):
                continue
            base = place_key(match["base"]) if match["base"] else None
            subject = _subject(reading, index, match, base)
            way = 1 if match["way"] in AHEAD else -1
            assert match["way"] in AHEAD | BEHIND
            told = Span(match.start(), match.end())
            yield Lead(way * minutes, True, subject, base, told, index)
            more = ELLIPSIS.match(prose[match.end() : span.end])
            if more and (further := _minutes(more)) is not None:
                yield Lead(way * further, True, place_key(more["subject"]), base, told, index)
    for match in APART.finditer(prose, span.start, span.end):
        minutes = _minutes(match)
        if minutes is not None:
            yield Lead(minutes, False, None, None, Span(match.start(), match.end()), index)
    for match in KEEPS_WORLD.finditer(prose, span.start, span.end):
        told = Span(match.start(), match.end())
        yield Lead(0, True, place_key(match["subject"]), GREENWICH, told, index)


def _is_of_clocks(reading: Reading, index: int, match: re.Match[str]) -> bool:
    """Whether "two hours ahead" is of clocks, not of a race or a plan.

    It is where it counts from Greenwich, or tells its unit and is not of a schedule.
    """
    if match["base"] is not None and _WORLD.fullmatch(match["base"]):
        return True
    if match["hours"] and "hour" not in match[0]:
        return False
    return "schedule" not in reading.sentences[index].span.cut(reading.article.prose).lower()


def _subject(reading: Reading, index: int, match: re.Match[str], base: str | None) -> str | None:
    """The place told last before a lead, but for what it counts from."""
    names: list[Name] = [
        name
        for name in reading.names[index]
        if name.span.end <= match.start() and place_key(name.span.cut(reading.text)) != base
    ]
    return place_key(names[-1].span.cut(reading.text)) if names else None


def _minutes(match: re.Match[str]) -> int | None:
    """The length that an AMOUNT tells."""
    said = {key.removeprefix("b_"): words for key, words in match.groupdict().items() if words}
    if "hours" in said:
        words = said["hours"].replace("½", ".5")
        hours = HOURS.get(words) or float(words)
        half = 30 if "half" in said or "half_behind" in said else 0
        quarters = QUARTERS.get(said.get("quarters", "").replace("-", " "), 0)
        minutes = said.get("minutes", "0")
        total = int(hours * 60) + half + quarters + (MINUTES.get(minutes) or int(minutes))
    else:
        words = said.get("minutes_only", "thirty")
        total = MINUTES.get(words) or int(words)
    return total if total <= _MOST else None

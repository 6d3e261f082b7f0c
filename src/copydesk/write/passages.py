"""A passage of the account: what of the record rests on it, and its wordings."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from copydesk.model.event import Passage, Statement
from copydesk.model.evidence import Evidence
from copydesk.write.backshift import backshifted, in_simple_past
from copydesk.write.counts import printed
from copydesk.write.credit_inside import with_credit_inside
from copydesk.write.current import stands_in
from copydesk.write.cut_short import cut_short
from copydesk.write.lang.en.account import AGE, TODAY, TRAILING
from copydesk.write.lang.en.style import DEICTIC
from copydesk.write.moments import Told
from copydesk.write.of_its_day import is_of_its_day
from copydesk.write.reordered import credit_first
from copydesk.write.restyle import dated, restyle
from copydesk.write.runs import words_of
from copydesk.write.sentence_shape import is_whole, looks_ahead, says_who, was_foretold
from copydesk.write.telling import Item, Maker, Telling

QUOTED = re.compile(r"[\"“]([^\"“”]*)[\"”]")


def passage_item(telling: Telling, one: Passage, *, key: str = "") -> Item | None:
    """One passage as a sentence of the article's own; None where no wording of it stands."""
    slots = [one.id, *slots_of(telling, one)]
    return telling.tell(key or one.id, wordings(telling, one), slots, one.evidence, one.words)


def quoted_item(telling: Telling, one: Passage) -> Item | None:
    """An agency's passage in its own words, as a quotation; a few may stand in an article."""
    slots = [one.id, *slots_of(telling, one)]
    make = partial(_word_for_word, telling, one)
    return telling.tell(f"{one.id}:quoted", [make], slots, one.evidence, one.words)


def shorter(one: Passage) -> Iterator[Passage]:
    """A passage without what hangs on its end, shorter and shorter."""
    for words in cut_short(credit_first(one.words)):
        yield replace(one, words=f"{words}.")


def slots_of(telling: Telling, one: Passage) -> list[str]:
    """The ids of the parts of the record that rest on the sentence of a passage."""
    event = telling.event
    parts = (
        *((each.id, each.evidence) for each in event.happenings),
        *((each.id, each.evidence) for each in event.background),
        *((each.id, each.evidence) for each in event.statements),
        *((point.id, point.evidence) for each in event.figures for point in each.points),
    )
    piece = one.evidence[0]
    return [slot for slot, evidence in parts if overlaps(evidence, piece)]


def overlaps(evidence: Sequence[Evidence], piece: Evidence) -> bool:
    """Whether some evidence has words of one sentence."""
    return any(at.source == piece.source and at.span.overlaps(piece.span) for at in evidence)


def statements_in(telling: Telling, one: Passage) -> list[Statement]:
    """What somebody states in the sentence of a passage."""
    slots = set(slots_of(telling, one))
    return [each for each in telling.event.statements if each.id in slots]


def kept_of(telling: Telling, short: Passage) -> Iterator[str]:
    """The ids of the parts of the record that a passage cut short still has."""
    slots = set(slots_of(telling, short))
    words = set(words_of(short.words))
    parts: list[Told] = [*telling.event.happenings, *telling.event.background]
    for part in parts:
        if part.id in slots and set(words_of(part.verb)) <= words:
            yield part.id
    yield from (one.id for one in telling.event.statements if one.id in slots)
    for figure in telling.event.figures:
        for point in figure.points:
            if point.id in slots and stands_in(printed(figure, point).lower(), short.words.lower()):
                yield point.id


def wordings(telling: Telling, one: Passage) -> Iterator[Maker]:
    """Ways to tell a passage in other words, the fullest first."""
    published = one.evidence[0].published
    plain = AGE.sub("", TODAY.sub("on ", one.words.rstrip(". ")))
    if was_foretold(plain) and _FORETOLD.search(plain):
        plain = _FORETOLD.sub(_foretold, credit_first(plain)).rstrip(". ")
    elif is_of_its_day(telling, one) and not looks_ahead(one.words):
        plain = backshifted(plain)
    words = restyle(dated(in_simple_past(plain), published))
    tried = [words]
    trimmed = TRAILING.sub("", words)
    if trimmed != words and is_whole(trimmed):
        tried.append(trimmed)
    for text in tried:
        yield partial(_told, telling, one, text)
    if one.agency and one.paragraph > 1:
        for text in tried:
            yield partial(_credited_inside, telling, one, text)


_FORETOLD = re.compile(r"\b(?:will|is|are|has|have)\b")

_THEN = {"will": "would", "is": "was", "are": "were", "has": "had", "have": "had"}


def _foretold(found: re.Match[str]) -> str:
    return _THEN[found[0]]


def _credited_inside(telling: Telling, one: Passage, text: str) -> str | None:
    """A passage with who reports it behind its subject."""
    if telling.inserted >= _MOST_INSERTED or len(set(one.origins)) > 1 or not one.evidence:
        return None
    told = with_credit_inside(text, telling.outlet_in_text(one.evidence))
    if told is None:
        return None
    telling.inserted += 1
    telling.attributed = telling.outlet(one.evidence)
    return _told(telling, one, told)


def _word_for_word(telling: Telling, one: Passage) -> str | None:
    """An agency's sentence as a quotation of it, where no wording of ours is left."""
    words = one.words.rstrip(". ")
    if telling.verbatim >= MOST_VERBATIM or not _FEWEST <= len(words.split()) <= _LONGEST:
        return None
    if QUOTED.search(words) or '"' in words or DEICTIC.search(words) or says_who(words):
        return None
    outlet = telling.outlet_in_text(one.evidence)
    last = "".join(telling.sentences[-1:])
    if last.startswith("“") and outlet in last:
        return None
    telling.verbatim += 1
    published = one.evidence[0].published
    dated_so = published is not None and _DAY.search(words)
    when = f" on {telling.calendar.on_day(published.date())}" if dated_so and published else ""
    return f"“{words},” {outlet} reported{when}"


_DAY = re.compile(r"\b[A-Z][a-z]+day\b")
MOST_VERBATIM = 2
"""Sentences of an article that are told in the words of a report."""
_FEWEST, _LONGEST = 8, 30
"""Words of such a sentence."""
_MOST_INSERTED = 2
"""Sentences of an article that name their report in their midst."""


def _told(telling: Telling, one: Passage, text: str) -> str | None:
    renamed = telling.cast.rename(text)
    return QUOTED.sub(r"“\1”", renamed)

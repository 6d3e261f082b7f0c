"""Whether a model's sentence states nothing beyond the slots that it names.

Numbers, times, names, quotations, denials and content words are each looked up in the evidence of
the slots, in the record's own words for them, and in the built-in sentences that state the same.
This is no proof of meaning: the gate of the whole article, which comes later, compares claims.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from copydesk.model.draft import Sentence
from copydesk.model.event import Event
from copydesk.model.quantity import Quantity
from copydesk.model.report import Reference, ReferenceFrom
from copydesk.understand.polarity import has_negation
from copydesk.understand.reading import Reading
from copydesk.write.layout import as_article
from copydesk.write.model.slots import Interval, Slot

_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_QUOTED = re.compile(r"“([^”]*)”|\"([^\"]*)\"")
_MARKS = '“”"'
_FREE = 5
"""Of so many content words one may be the model's own."""
_NO_TIME = Reference(None, ReferenceFrom.NONE)
_POSSESSIVE = ("'s", "’s")


@dataclass(slots=True)
class Allowed:
    """What a sentence of some slots may state.

    Attributes:
        words: words, lower case.
        digits: numbers as written.
        figures: numbers by the interval that they allow, with what became of what they count;
            None where it is not said.
        times: when things happened, on local clocks.
        terms: keys of content words.
        quoted: the evidence as one text, for quotations.
        negated: whether anything is denied.
    """

    words: set[str] = field(default_factory=set)
    digits: set[str] = field(default_factory=set)
    figures: set[tuple[float, float, str | None]] = field(default_factory=set)
    times: set[Interval] = field(default_factory=set)
    terms: set[str] = field(default_factory=set)
    quoted: str = ""
    negated: bool = False


def allowed_by(event: Event, slots: Sequence[Slot], built_in: Sequence[Sentence]) -> Allowed:
    """What the evidence of some slots and the built-in sentences of them say."""
    found = Allowed()
    publishers = {used.name: used.publisher or used.name for used in event.sources}
    pieces = [piece for slot in slots for piece in slot.evidence]
    pieces += [piece for one in built_in for piece in one.evidence]
    for piece in dict.fromkeys(pieces):
        _add(found, piece.quote, piece.published)
        _add(found, f"{publishers.get(piece.source, piece.source)}, {piece.origin}", None)
        if piece.published is not None:
            found.times.add(_day(piece.published))
    found.quoted = _plain("\n".join(piece.quote for piece in pieces))
    for text in [words for slot in slots for words in slot.words]:
        _add(found, text, event.as_of)
    for one in built_in:
        _add(found, one.text, event.as_of)
    for slot in slots:
        found.figures |= {(low, high, None) for low, high in slot.figures}
        found.times |= {_bare(interval) for interval in slot.times}
    return found


def fault_of_support(text: str, reading: Reading, allowed: Allowed) -> str | None:
    """What of a sentence its slots do not have; None if they have all."""
    checks = (
        _unquoted(text, allowed),
        _number(reading, allowed),
        _time(reading, allowed),
        _name(text, reading, allowed),
        "a denial" if _negated(reading) and not allowed.negated else None,
        _content(reading, allowed),
    )
    return next((f"{fault} that its slots do not have" for fault in checks if fault), None)


def reading_of(text: str, moment: datetime | None) -> Reading:
    """Some words as read at a time, on its own clock."""
    if moment is None:
        return Reading(as_article(text), _NO_TIME)
    here = Reference(moment.replace(tzinfo=None), ReferenceFrom.CALLER, False)
    return Reading(as_article(text), here)


def _add(found: Allowed, text: str, moment: datetime | None) -> None:
    reading = reading_of(text, moment)
    found.words |= _words(text)
    found.digits |= set(_DIGITS.findall(text))
    found.figures |= {figure for one in reading.quantities for figure in _figures(one)}
    found.times |= set(_times(reading))
    found.terms |= {term.key for terms in reading.terms for term in terms}
    found.negated = found.negated or _negated(reading)


def _words(text: str) -> set[str]:
    words = {word.lower() for word in _WORD.findall(text)}
    return words | {word[:-2] for word in words if word.endswith(_POSSESSIVE)}


def _figures(one: Quantity) -> Iterator[tuple[float, float, str | None]]:
    state = one.counted.state if one.counted else None
    yield one.low, one.high, state
    for term in one.terms:
        yield term, term, None


def _times(reading: Reading) -> Iterator[Interval]:
    for timex in reading.timexes:
        if timex.start is not None and timex.end is not None:
            yield _bare((timex.start, timex.end))


def _negated(reading: Reading) -> bool:
    return any(has_negation(reading, sentence.span) for sentence in reading.sentences)


def _unquoted(text: str, allowed: Allowed) -> str | None:
    if sum(text.count(mark) for mark in _MARKS) % 2:
        return "a quotation"
    quoted = [first or second for first, second in _QUOTED.findall(text)]
    bare = (_plain(words).strip(" ,.") for words in quoted)
    return None if all(words in allowed.quoted for words in bare) else "a quotation"


def _number(reading: Reading, allowed: Allowed) -> str | None:
    for one in reading.quantities:
        for low, high, state in _figures(one):
            same = [known for *ends, known in allowed.figures if ends == [low, high]]
            if not same or (state and None not in same and state not in same):
                return "a figure"
    taken = [one.span for one in reading.quantities] + [one.span for one in reading.timexes]
    for digits in _DIGITS.finditer(reading.text):
        placed = any(span.start <= digits.start() < span.end for span in taken)
        if not placed and digits[0] not in allowed.digits:
            return "a figure"
    return None


def _time(reading: Reading, allowed: Allowed) -> str | None:
    for timex in reading.timexes:
        if timex.start is None or timex.end is None:
            words = _words(timex.span.cut(reading.text))
            digits = set(_DIGITS.findall(timex.span.cut(reading.text)))
            if not (words <= allowed.words and digits <= allowed.digits):
                return "a time"
            continue
        start, end = _bare((timex.start, timex.end))
        if not any(start <= known and until <= end for known, until in allowed.times):
            return "a time"
    return None


def _name(text: str, reading: Reading, allowed: Allowed) -> str | None:
    """Capitals anywhere but at the start, and names at the start, must be known words."""
    dated = [timex.span for timex in reading.timexes]
    named = {name.span.start for names in reading.names for name in names}
    for word in _WORD.finditer(text):
        if not word[0][0].isupper() or any(span.start <= word.start() < span.end for span in dated):
            continue
        starts = not _WORD.search(text, 0, word.start())
        if starts and word.start() not in named:
            continue
        if not _words(word[0]) & allowed.words:
            return "a name"
    return None


def _content(reading: Reading, allowed: Allowed) -> str | None:
    keys = {term.key for terms in reading.terms for term in terms}
    unknown = keys - allowed.terms
    return "words" if len(unknown) > len(keys) // _FREE else None


def _bare(interval: Interval) -> Interval:
    start, end = (one.replace(tzinfo=None) for one in interval)
    return start, end


def _day(moment: datetime | date) -> Interval:
    start = datetime(moment.year, moment.month, moment.day)
    return start, start + timedelta(days=1)


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())

"""Ages that an article states, and whose they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.ages import (
    AFTER_NAME,
    AT_ANOTHER_TIME,
    BARE_AGE,
    DIED,
    NOUN_PHRASE_END,
    OTHER_PERSON,
    OWNER_BEFORE,
    PRESENT,
    PRONOUN_FIRST,
    STILL,
    THEN,
    THINGS,
)
from copydesk.understand.lang.en.time_words import SMALL, TENS
from copydesk.understand.names import Name
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.stretch import counted

_UNITS = (Grain.WEEK, Grain.MONTH, Grain.YEAR)
_OF_PERSON = ("He", "he", "She", "she", "Now", "At", "died", "dies", "dead")
_HUNDRED = ("hundred", "a hundred", "one hundred")
_NOUN = re.compile(r"(?:[\s-](?!in\b|of\b|on\b|at\b|who\b|was\b|is\b)[a-z]{2,20}){1,4}")


@dataclass(frozen=True, slots=True)
class Age:
    """One stated age.

    Attributes:
        span: its words.
        count, unit: what is said, in whole weeks, months or years.
        name: whose it is, when a name is certain.
        noun: the thing it is said of ("embankment"), when no name is.
        sentence: the index of its sentence.
        then: whether it is the age at another time than the article's present.
        at_death: whether it is the age at a death just told.
        personal: whether it is said of "he" or "she".
        turning: whether it is the age reached in the year spoken of ("turns 20").
    """

    span: Span
    count: int
    unit: Grain
    name: Name | None
    noun: str | None
    sentence: int
    then: bool
    turning: bool = False
    personal: bool = False
    at_death: bool = False


def ages(reading: Reading) -> tuple[tuple[Age, ...], ...]:
    """The ages that each sentence of the article states."""
    return tuple(tuple(_ages_in(reading, index)) for index in range(len(reading.sentences)))


def _ages_in(reading: Reading, index: int) -> list[Age]:
    """The ages of one sentence, in order."""
    found = []
    for timex in reading.timexes_by_sentence[index]:
        said = _count(timex)
        if said is not None:
            noun = _noun(reading, timex.span)
            name = None if noun in THINGS else _owner(reading, index, timex.span)
            noun = None if name else noun
            then = _at_another_time(reading, index, timex.span)
            personal = name is None and _of_pronoun(reading, index, timex.span)
            died = _at_death(reading, index, timex.span)
            found.append(Age(timex.span, *said, name, noun, index, then, False, personal, died))
    found.extend(_bare_ages(reading, index))
    found.extend(_known_names(reading, index))
    return sorted(found, key=lambda age: age.span)


def _count(timex: Timex) -> tuple[int, Grain] | None:
    said = counted(timex)
    if not timex.stated.age or said is None or said[1] not in _UNITS or timex.mod is not None:
        return None
    exact = said[0].exact
    return (int(exact), said[1]) if exact is not None and exact == int(exact) else None


def _bare_ages(reading: Reading, index: int) -> Iterator[Age]:
    """Ages without a unit: "She was 86.", "Now 79,", "turns 20"."""
    sentence = reading.sentences[index].span
    taken = [timex.span for timex in reading.timexes_by_sentence[index]]
    for match in BARE_AGE.finditer(reading.article.prose, sentence.start, sentence.end):
        number = next(group for group in match.groups() if group)
        span = Span(match.start(match.lastindex or 0), match.end(match.lastindex or 0))
        count = number_of(number)
        if count is None or any(span.overlaps(other) for other in taken):
            continue
        turning = "turn" in match[0].lower()
        name = _bare_owner(reading, index, match)
        personal = name is None and match[0].startswith(_OF_PERSON)
        prose = reading.article.prose
        then = bool(THEN.match(prose, span.end, sentence.end)) or (
            match[0].startswith("At ") and not STILL.match(prose, span.end)
        )
        died = _at_death(reading, index, span)
        yield Age(span, count, Grain.YEAR, name, None, index, then, turning, personal, died)


def number_of(words: str) -> int | None:
    """The number that an age is told with: "86", "eighty-six", "a hundred"."""
    words = words.lower()
    if words.isdigit():
        return int(words)
    if words in _HUNDRED:
        return 100
    tens, _, unit = words.partition("-")
    known = SMALL | TENS
    return known[tens] + (known.get(unit, 0) if unit else 0) if tens in known else None


def _bare_owner(reading: Reading, index: int, match: re.Match[str]) -> Name | None:
    """The name inside such an age, after "At 31, …", or right before "who was 45 when"."""
    names = reading.names[index]
    whole = Span(match.start(), match.end())
    if match[0].startswith("At "):
        return next((name for name in names if 0 <= name.span.start - whole.end <= 3), None)
    if match[0].startswith(("died", "dies", "dead")):
        before = [name for name in names if name.span.end <= whole.start]
        return before[0] if len(before) == 1 else None
    inside = next((name for name in names if name.span.overlaps(whole)), None)
    if inside or match[0].startswith(_OF_PERSON):
        return inside
    start = whole.start + len(match[0]) - len(match[0].lstrip(", "))
    return _owner(reading, index, Span(start, start + 1))


def _known_names(reading: Reading, index: int) -> Iterator[Age]:
    """ "Kaloudis, 47," after "Stamatis Kaloudis" has been introduced."""
    prose = reading.article.prose
    for name in reading.names[index]:
        match = AFTER_NAME.match(prose, name.span.end, reading.sentences[index].span.end)
        if not match or len(name.parts) > 1:
            continue
        if not (_introduced(reading, name) or _born_here(reading, index, name)):
            continue
        span = Span(match.start(1), match.end(1))
        if not any(span.overlaps(timex.span) for timex in reading.timexes_by_sentence[index]):
            yield Age(span, int(match[1]), Grain.YEAR, name, None, index, False)


def _born_here(reading: Reading, index: int, name: Name) -> bool:
    return any(
        mention.kind == "birth" and name in mention.participants
        for mention in reading.mentions_by_sentence[index]
    )


def _introduced(reading: Reading, name: Name) -> bool:
    return name.key in reading.full_names


def _owner(reading: Reading, index: int, span: Span) -> Name | None:
    """Whose age it is: "Ann Lee, 45,", "45-year-old Ann Lee", "Ann Lee, the 45-year-old …"."""
    prose = reading.article.prose
    names = reading.names[index]
    for name in names:
        gap = prose[span.end : name.span.start]
        if name.span.start >= span.end and len(gap.split()) <= 3 and "," not in gap:
            return name
    before = [name for name in names if name.span.end <= span.start]
    if not before:
        return None
    gap = prose[before[-1].span.end : span.start]
    return before[-1] if OWNER_BEFORE.fullmatch(gap) else None


def _noun(reading: Reading, span: Span) -> str | None:
    """The head of the noun phrase that an age stands in: "a 67-year-old earth embankment"."""
    match = _NOUN.match(reading.article.prose, span.end)
    if not match:
        return None
    kept = []
    for word in match[0].split():
        if word in NOUN_PHRASE_END or word.endswith("ed"):
            break
        kept.append(word)
    return kept[-1] if kept else None


def _at_death(reading: Reading, index: int, span: Span) -> bool:
    start = max(reading.sentences[index].span.start, span.start - 60)
    return bool(DIED.search(reading.article.prose[start : span.start]))


def _of_pronoun(reading: Reading, index: int, span: Span) -> bool:
    """Whether the sentence opens with the person whose age it must be: "She married at 25"."""
    sentence = reading.sentences[index].span
    lead = reading.article.prose[sentence.start : span.start]
    return bool(PRONOUN_FIRST.match(lead)) and not OTHER_PERSON.search(lead)


def _at_another_time(reading: Reading, index: int, span: Span) -> bool:
    prose = reading.article.prose
    sentence = reading.sentences[index].span
    lead = prose[max(sentence.start, span.start - 80) : span.start]
    if span.cut(prose).startswith("the age of") or lead.endswith("at the age of "):
        return not DIED.search(lead)
    if THEN.match(prose, span.end, sentence.end):
        return True
    return bool(AT_ANOTHER_TIME.search(lead)) and not PRESENT.search(lead)


def is_thing(reading: Reading, name: Name) -> bool:
    """Whether an article or a preposition of place stands before the name."""
    lead = reading.article.prose[max(0, name.span.start - 8) : name.span.start].lower()
    return lead.rstrip(' *_“"').endswith((" the", " a", " in", " at", " from", " of")) or (
        name.span.cut(reading.text).startswith("The ") or lead.strip(' *_“"\n') == "the"
    )

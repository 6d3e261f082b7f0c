"""Ages of people and things, and when they were born, founded or built."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.calendar import Interval, between
from copydesk.understand.lang.en.tlinks import AT_THAT_AGE
from copydesk.understand.mentions import Mention
from copydesk.understand.names import Name, same_name
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated
from copydesk.understand.tlinks.stretch import Moment, counted, moment_of

_BEGINNINGS = frozenset(["birth", "found", "build", "open"])
_NOUN = re.compile(r"(?:[\s-](?!in\b|of\b|on\b|at\b|who\b|was\b|is\b)[a-z]{2,20}){1,4}")
_THEN = re.compile(
    r"[\s,]{0,3}(?:(?:when|at the time|then|as|by the time|until|in|while)\b)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Age:
    """One stated age.

    Attributes:
        span: its words.
        years: what is said, whole years.
        name: whose it is, when a name is certain.
        noun: the thing it is said of ("embankment"), when no name is.
        sentence: the index of its sentence.
        then: whether it is the age at another time than the article's present.
    """

    span: Span
    years: int
    name: Name | None
    noun: str | None
    sentence: int
    then: bool


@dataclass(frozen=True, slots=True)
class Aged:
    """An age beside the beginning it is counted from, at the article's present."""

    age: Age
    born: Moment
    now: Moment
    sure: bool

    @property
    def counts(self) -> tuple[int, int]:
        """The least and the greatest age that is right."""
        low, high = between(Grain.YEAR, self.born.interval, self.now.interval)
        return int(low + 0.001), int(high)

    @property
    def holds(self) -> bool:
        """Whether the age said is right."""
        low, high = self.counts
        return low <= self.age.years <= high


def ages(reading: Reading) -> Iterator[Age]:
    """All ages in whole years that the article states."""
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            years = _years(timex)
            if years is not None:
                name = _owner(reading, index, timex)
                yield Age(
                    timex.span,
                    years,
                    name,
                    None if name else _noun(reading, timex),
                    index,
                    _at_another_time(reading, index, timex),
                )


def aged(reading: Reading) -> Iterator[Aged]:
    """The ages of whom or of what the article also dates the beginning."""
    now = reading.present
    if now is None:
        return
    beginnings = [
        mention
        for mention in reading.mentions
        if mention.kind in _BEGINNINGS and mention.time is not None and is_dated(mention.time)
    ]
    for age in ages(reading):
        if age.then:
            continue
        for mention in beginnings:
            sure = _same_subject(reading, age, mention)
            moment = moment_of(mention.time) if mention.time else None
            if sure is not None and moment and moment.interval.start < now.start:
                yield Aged(age, moment, Moment(Interval(now.start, now.end)), sure)
                break


def _years(timex: Timex) -> int | None:
    said = counted(timex)
    if not timex.stated.age or said is None or said[1] is not Grain.YEAR or timex.mod is not None:
        return None
    exact = said[0].exact
    return int(exact) if exact is not None and exact == int(exact) else None


def _owner(reading: Reading, index: int, timex: Timex) -> Name | None:
    """Whose age it is: "Ann Lee, 45,", "45-year-old Ann Lee", "Ann Lee, the 45-year-old …"."""
    prose = reading.article.prose
    names = reading.names[index]
    for name in names:
        gap = prose[timex.span.end : name.span.start]
        if name.span.start >= timex.span.end and len(gap.split()) <= 3 and "," not in gap:
            return name
    before = [name for name in names if name.span.end <= timex.span.start]
    if not before:
        return None
    gap = prose[before[-1].span.end : timex.span.start]
    apposed = re.fullmatch(r",?\s?(?:\(|(?:who (?:is|was|turned)|is|aged|a|an|the)\s){0,2}", gap)
    if apposed:
        return before[-1]
    apart = re.fullmatch(r",\s(?:who|the|a|an)\s[^,;]{0,60}(?:\sand|,\sand|\swho)?\sis\s", gap)
    return before[-1] if apart else None


def _noun(reading: Reading, timex: Timex) -> str | None:
    """The head of the noun phrase that an age stands in: "a 67-year-old earth embankment"."""
    match = _NOUN.match(reading.article.prose, timex.span.end)
    if not match:
        return None
    words = match[0].split()
    kept = []
    for word in words:
        if word in AT_THAT_AGE or word.endswith("ed"):
            break
        kept.append(word)
    return kept[-1] if kept else None


def _at_another_time(reading: Reading, index: int, timex: Timex) -> bool:
    prose = reading.article.prose
    end = reading.sentences[index].span.end
    if _THEN.match(prose, timex.span.end, end):
        return True
    lead = prose[max(reading.sentences[index].span.start, timex.span.start - 30) : timex.span.start]
    return bool(
        re.search(r"\b(?:then|was|were|at|turned|since|when|by|until|from|had)\s[^,]{0,24}\Z", lead)
    )


def _same_subject(reading: Reading, age: Age, mention: Mention) -> bool | None:
    """Whether a beginning is that of whom the age is said: None if not, else how sure that is."""
    if age.name is not None and mention.kind == "birth":
        if any(same_name(age.name, other) for other in mention.participants):
            return True
        return None
    if mention.sentence == age.sentence and mention.trigger.start > age.span.end:
        gap = reading.article.prose[age.span.end : mention.trigger.start]
        near = len(gap.split()) <= 7 and not re.search(r"\b(?:and|but|while|whose)\b|;", gap)
        return True if near else None
    if age.noun and mention.kind != "birth" and _subject_noun(reading, mention) == age.noun:
        return False
    return None


def _subject_noun(reading: Reading, mention: Mention) -> str | None:
    """The common noun that opens a sentence such as "The bridge was built in 1901"."""
    sentence = reading.sentences[mention.sentence].span
    lead = reading.article.prose[sentence.start : mention.trigger.start]
    match = re.fullmatch(
        r"(?:The|Its|Their)\s(?:[a-z]{2,20}\s){0,2}?([a-z]{2,20}),?\s(?:which\s)?(?:was|were)\s",
        lead,
    )
    return match[1] if match else None

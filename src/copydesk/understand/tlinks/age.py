"""Ages of people and things, and when they were born, founded or built."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from copydesk.model.span import Span
from copydesk.model.timex import Grain, Timex
from copydesk.understand.calendar import Interval, between
from copydesk.understand.lang.en.ages import (
    AFTER_NAME,
    AT_ANOTHER_TIME,
    BARE_AGE,
    DIED,
    GOES_ON,
    NOUN_PHRASE_END,
    OTHER_PERSON,
    OWNER_BEFORE,
    PRONOUN_FIRST,
    SUBJECT_NOUN,
    THEN,
)
from copydesk.understand.lang.en.time_words import SMALL, TENS
from copydesk.understand.mentions import Determiner, Mention
from copydesk.understand.names import Name, same_name
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated
from copydesk.understand.tlinks.stretch import Moment, counted, moment_of

_BEGINNINGS = ("birth", "found", "build", "open")
_MOST = 200
"""Beginnings compared with each age; a text with more is a list of them."""
_UNITS = (Grain.WEEK, Grain.MONTH, Grain.YEAR)
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


@dataclass(frozen=True, slots=True)
class Aged:
    """An age beside the beginning that it is counted from and the time at which it holds."""

    age: Age
    born: Moment
    now: Moment
    sure: bool

    @property
    def counts(self) -> tuple[int, int]:
        """The least and the greatest age that is right."""
        if self.age.turning:
            years = self.now.interval.last.year - self.born.interval.start.year
            return years, years
        low, high = between(self.age.unit, self.born.interval, self.now.interval)
        return int(low + 0.001), int(high)

    @property
    def ends(self) -> tuple[Span, ...]:
        """The words that date the beginning and the time of the age."""
        return tuple(moment.span for moment in (self.born, self.now) if moment.span)

    @property
    def holds(self) -> bool:
        """Whether the age said is right."""
        low, high = self.counts
        return low <= self.age.count <= high


def ages(reading: Reading) -> Iterator[Age]:
    """All ages that the article states."""
    for index in range(len(reading.sentences)):
        yield from _ages_in(reading, index)


def _ages_in(reading: Reading, index: int) -> list[Age]:
    """The ages of one sentence, in order."""
    found = []
    for timex in reading.timexes_by_sentence[index]:
        said = _count(timex)
        if said is not None:
            name = _owner(reading, index, timex.span)
            noun = None if name else _noun(reading, timex.span)
            then = _at_another_time(reading, index, timex.span)
            personal = name is None and _of_pronoun(reading, index, timex.span)
            died = _at_death(reading, index, timex.span)
            found.append(Age(timex.span, *said, name, noun, index, then, False, personal, died))
    found.extend(_bare_ages(reading, index))
    found.extend(_known_names(reading, index))
    return sorted(found, key=lambda age: age.span)


def aged(reading: Reading) -> Iterator[Aged]:
    """The ages of whom or of what the article also dates the beginning."""
    beginnings = [
        mention
        for kind in _BEGINNINGS
        for mention in reading.dated_mentions.get(kind, ())
        if mention.time is not None and is_dated(mention.time)
    ][:_MOST]
    beginnings.extend(_lifespans(reading))
    for age in ages(reading):
        for mention in beginnings:
            sure = _same_subject(reading, age, mention, beginnings)
            born = moment_of(mention.time) if mention.time else None
            now = _holds_at(reading, age, mention)
            if sure is None or born is None or now is None:
                continue
            if born.interval.start < now.interval.start:
                yield Aged(age, born, now, sure)
                break


def ages_from_other_times(reading: Reading) -> Iterator[Aged]:
    """Ages beside one at another, dated time: "was 45 when she took office in 2001 and is 58"."""
    present = reading.present
    before: list[Age] = []
    for index in range(len(reading.sentences)):
        here = [age for age in _ages_in(reading, index) if age.unit is Grain.YEAR]
        pair = here if len(here) == 2 else before + here if _same_person(reading, index) else []
        before = here if len(here) == 1 else []
        dates = [
            timex
            for age in pair[:1]
            for timex in reading.timexes_by_sentence[age.sentence]
            if is_dated(timex)
        ]
        if len(pair) != 2 or len(dates) != 1 or present is None or not dates[0].start:
            continue
        then, now = pair
        between = reading.article.prose[then.span.end : now.span.start]
        reached = now.span.cut(reading.text).startswith("the age of")
        current = reached or not now.then
        when = then.then and then.span < dates[0].span < now.span and current
        year = dates[0].start.year - then.count
        if year > 1 and when and not OTHER_PERSON.search(between) and _one_person(then, now):
            born = Interval(datetime(year - 1, 1, 1), datetime(year + 1, 1, 1))
            yield Aged(now, Moment(born, dates[0].span), Moment(present), sure=False)


def _same_person(reading: Reading, index: int) -> bool:
    """Whether a sentence goes on about the person of the one before: "He …", "Now 78, he …"."""
    return bool(GOES_ON.match(reading.article.prose, reading.sentences[index].span.start))


def _one_person(one: Age, other: Age) -> bool:
    return one.name is None or other.name is None or same_name(one.name, other.name)


def _lifespans(reading: Reading) -> Iterator[Mention]:
    """Births told as "Leo Marten (1931–2020)"."""
    prose = reading.article.prose
    for index, ranges in enumerate(reading.ranges_by_sentence):
        for pair in ranges[:_MOST]:
            before = prose[max(0, pair.span.start - 2) : pair.span.start]
            bracketed = before == " (" and prose[pair.span.end : pair.span.end + 1] == ")"
            names = [n for n in reading.names[index] if n.span.end == pair.span.start - 2]
            if bracketed and names and is_dated(pair.first):
                yield Mention(
                    kind="birth",
                    trigger=pair.first.span,
                    sentence=index,
                    determiner=Determiner.VERB,
                    participants=(names[0],),
                    time=pair.first,
                    anniversary=False,
                )


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
        count = int(number) if number.isdigit() else (SMALL | TENS).get(number.lower())
        if count is None or any(span.overlaps(other) for other in taken):
            continue
        turning = "turn" in match[0].lower()
        name = _name_in(reading, index, Span(match.start(), match.end()))
        if name is None and match[0].startswith("born"):
            name = _owner(reading, index, Span(match.start(), match.start() + 4))
        died = _at_death(reading, index, span)
        then = bool(THEN.match(reading.article.prose, span.end, sentence.end))
        if name is None and match[0].startswith("who"):
            name = _owner(reading, index, Span(match.start(), match.start() + 3))
        yield Age(span, count, Grain.YEAR, name, None, index, then, turning, not turning, died)


def _known_names(reading: Reading, index: int) -> Iterator[Age]:
    """ "Kaloudis, 47," after "Stamatis Kaloudis" has been introduced."""
    prose = reading.article.prose
    for name in reading.names[index]:
        match = AFTER_NAME.match(prose, name.span.end, reading.sentences[index].span.end)
        if not match or len(name.parts) > 1 or not _introduced(reading, index, name):
            continue
        span = Span(match.start(1), match.end(1))
        if not any(span.overlaps(timex.span) for timex in reading.timexes_by_sentence[index]):
            yield Age(span, int(match[1]), Grain.YEAR, name, None, index, False)


def _introduced(reading: Reading, index: int, name: Name) -> bool:
    return any(
        len(other.parts) > 1 and same_name(name, other)
        for names in reading.names[: index + 1]
        for other in names
    )


def _name_in(reading: Reading, index: int, span: Span) -> Name | None:
    return next((name for name in reading.names[index] if name.span.overlaps(span)), None)


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
    return bool(THEN.match(prose, span.end, sentence.end) or AT_ANOTHER_TIME.search(lead))


def _holds_at(reading: Reading, age: Age, mention: Mention) -> Moment | None:
    """When the age holds: a date of its sentence other than the birth, else the present."""
    others = [
        timex
        for timex in reading.timexes_by_sentence[age.sentence]
        if timex is not mention.time and is_dated(timex)
    ]
    died = [other for other in others if age.at_death and other.span < age.span]
    if died:
        return moment_of(died[-1])
    if len(others) == 1 and (age.unit is not Grain.YEAR or age.then):
        return moment_of(others[0])
    if age.then and not _tells_of_now(reading, age):
        return None
    if others and age.unit is not Grain.YEAR:
        return None
    return Moment(reading.present) if reading.present else None


def _tells_of_now(reading: Reading, age: Age) -> bool:
    """ "was 25 years old when it sank on Tuesday": the other time is that of the news."""
    present = reading.present
    days = [
        timex
        for timex in reading.timexes_by_sentence[age.sentence]
        if timex.span.start > age.span.end and timex.stated.weekday is not None and timex.start
    ]
    return bool(present and days and days[0].start and days[0].start >= present.start)


def _same_subject(
    reading: Reading, age: Age, mention: Mention, beginnings: list[Mention]
) -> bool | None:
    """Whether a beginning is that of whom the age is said: None if not, else how sure that is."""
    if age.name is not None and mention.kind == "birth" and mention.participants:
        same = any(same_name(age.name, other) for other in mention.participants)
        return True if same else None
    if mention.sentence == age.sentence and mention.trigger.start > age.span.end:
        gap = reading.article.prose[age.span.end : mention.trigger.start]
        near = len(gap.split()) <= 7 and not re.search(r"\b(?:and|but|while|whose)\b|;", gap)
        return True if near else None
    if mention.sentence == age.sentence and _told_of_one(reading, age, mention):
        return True
    if age.turning and mention.sentence == age.sentence:
        return True
    if age.noun and mention.kind != "birth":
        return False if _subject_noun(reading, mention) == age.noun else None
    return _unnamed(reading, age, mention, beginnings)


def _told_of_one(reading: Reading, age: Age, mention: Mention) -> bool:
    """ "Born in 1990, the 28-year-old"; "who was born in 1950, died on Friday aged 84"."""
    lead = reading.article.prose[reading.sentences[age.sentence].span.start : age.span.start]
    births = [m for m in reading.mentions_by_sentence[age.sentence] if m.kind == mention.kind]
    names = {
        name.key
        for name in reading.names[age.sentence]
        if mention.kind == "birth" and mention.trigger.start < name.span.start < age.span.start
    }
    return len(births) == 1 and not names and not OTHER_PERSON.search(lead.replace("who ", ""))


def _antecedent(reading: Reading, age: Age) -> Name | None:
    """Whom "he" or "she" means: the first name of the nearest sentence before that has one."""
    for index in range(age.sentence - 1, max(-1, age.sentence - 4), -1):
        if reading.names[index]:
            return reading.names[index][0]
    return None


def _unnamed(
    reading: Reading, age: Age, mention: Mention, beginnings: list[Mention]
) -> bool | None:
    """ "She was 86.": hers whose birth is told nearby, or the only one told at all."""
    if mention.kind != "birth" or (age.name and mention.participants) or not age.personal:
        return None
    antecedent = _antecedent(reading, age)
    if antecedent and mention.participants:
        same = any(same_name(antecedent, name) for name in mention.participants)
        return False if same else None
    births = [other for other in beginnings if other.kind == "birth"]
    near = [other for other in births if abs(other.sentence - age.sentence) <= 1]
    if near == [mention] or births == [mention]:
        return False
    return None


def _subject_noun(reading: Reading, mention: Mention) -> str | None:
    """The common noun that opens a sentence such as "The bridge was built in 1901"."""
    sentence = reading.sentences[mention.sentence].span
    lead = reading.article.prose[sentence.start : mention.trigger.start]
    match = SUBJECT_NOUN.fullmatch(lead)
    return match[1] if match else None

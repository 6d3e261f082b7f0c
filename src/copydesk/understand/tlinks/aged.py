"""Ages beside the birth, founding or building that they are counted from."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.ages import (
    ALIKE,
    BEGUN_AFTER,
    BEGUN_WHEN,
    BORN_AFTER,
    BORN_FIRST,
    FAMILY,
    IS_AGED,
    LIFE_LINE,
    OTHER_PERSON,
    PERSONS,
    SUBJECT_NOUN,
    THING_NEXT,
)
from copydesk.understand.lang.en.people import DEMONYMS
from copydesk.understand.mentions import Determiner, Mention
from copydesk.understand.names import Name, same_name
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated
from copydesk.understand.tlinks.aged_beside import begun_beside
from copydesk.understand.tlinks.aged_pair import Aged
from copydesk.understand.tlinks.ages import Age, is_thing
from copydesk.understand.tlinks.stretch import Moment, moment_of

_BEGINNINGS = ("birth", "found", "build", "open")
_MOST = 200
"""Beginnings compared with each age; a text with more is a list of them."""


def aged(reading: Reading, stated: Sequence[Sequence[Age]]) -> Iterator[Aged]:
    """The ages of whom or of what the article also dates the beginning."""
    beginnings = [
        mention
        for kind in _BEGINNINGS
        for mention in reading.dated_mentions.get(kind, ())
        if mention.time is not None and is_dated(mention.time)
    ][:_MOST]
    beginnings.extend(islice(_lifespans(reading), _MOST))
    for age in chain.from_iterable(stated):
        beside = begun_beside(reading, age)
        if beside is not None:
            yield beside
            continue
        for mention in beginnings:
            sure = _same_subject(reading, age, mention, beginnings)
            born = moment_of(mention.time) if mention.time else None
            now = _holds_at(reading, age, mention)
            if sure is None or born is None or now is None:
                continue
            if born.interval.start < now.interval.start:
                yield Aged(age, born, now, sure, _or_at(reading, age, mention))
                break


def _or_at(reading: Reading, age: Age, mention: Mention) -> Moment | None:
    """The one other date of the sentence of an age in years: "Mary Jones, 37, joined in 1999"."""
    others = [
        timex
        for timex in reading.timexes_by_sentence[age.sentence]
        if timex is not mention.time and is_dated(timex)
    ]
    return moment_of(others[0]) if len(others) == 1 else None


def _lifespans(reading: Reading) -> Iterator[Mention]:
    """Births told as "Leo Marten (1931–2020)"."""
    prose = reading.article.prose
    for index, ranges in enumerate(reading.ranges_by_sentence):
        for pair in ranges[:_MOST]:
            before = prose[max(0, pair.span.start - 2) : pair.span.start]
            bracketed = before == " (" and prose[pair.span.end : pair.span.end + 1] == ")"
            names = [n for n in reading.names[index] if n.span.end == pair.span.start - 2]
            if before == ": " and LIFE_LINE.fullmatch(prose[pair.span.end : _end(reading, index)]):
                names, bracketed = list(reading.names[index][:1]), True
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


def _end(reading: Reading, index: int) -> int:
    return reading.sentences[index].span.end


def _holds_at(reading: Reading, age: Age, mention: Mention) -> Moment | None:
    """When the age holds: a date of its sentence other than the birth, else the present."""
    others = [
        timex
        for timex in reading.timexes_by_sentence[age.sentence]
        if timex is not mention.time and is_dated(timex) and not _ends_life(reading, mention, timex)
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


def _ends_life(reading: Reading, mention: Mention, timex: Timex) -> bool:
    """Whether it is the other end of the years of a life: "(1831–1902)"."""
    return any(
        pair.first is mention.time and pair.last is timex for pair in reading.ranges_at(timex.span)
    )


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
        return True if _begun_thing(reading, age, mention) else None
    if mention.sentence == age.sentence and _told_of_one(reading, age, mention):
        return True
    if age.turning and mention.sentence == age.sentence:
        return True
    if age.noun and mention.kind != "birth":
        return False if _alike(_subject_noun(reading, mention), age.noun) else None
    return _unnamed(reading, age, mention, beginnings)


def _begun_thing(reading: Reading, age: Age, mention: Mention) -> bool:
    """ "a 67-year-old earth dam completed in 1968": the noun of the age is what was completed."""
    prose = reading.article.prose
    gap = prose[age.span.end : mention.trigger.start]
    if mention.kind == "birth":
        return bool(BORN_AFTER.fullmatch(gap))
    lead = prose[reading.sentences[age.sentence].span.start : age.span.start]
    if gap in (", was ", ", were ") and IS_AGED.search(lead) and age.name is None:
        return True
    person = age.name is not None or age.noun is None or age.noun in PERSONS
    return (
        not person
        and bool(BEGUN_AFTER.fullmatch(gap))
        and bool(BEGUN_WHEN.match(prose, mention.trigger.end))
    )


def _told_of_one(reading: Reading, age: Age, mention: Mention) -> bool:
    """ "Born in 1990, the 28-year-old"; "who was born in 1950, died on Friday aged 84"."""
    lead = reading.article.prose[reading.sentences[age.sentence].span.start : age.span.start]
    if mention.kind != "birth" and not IS_AGED.search(lead):
        return False
    births = [m for m in reading.mentions_by_sentence[age.sentence] if m.kind == mention.kind]
    if not births and mention.time and mention.trigger == mention.time.span:
        births = [mention]
    names = {
        name.key
        for name in reading.names[age.sentence]
        if mention.kind == "birth" and mention.trigger.start < name.span.start < age.span.start
    }
    return len(births) == 1 and not names and not OTHER_PERSON.search(lead.replace("who ", ""))


def _antecedent(reading: Reading, age: Age) -> Name | None:
    """Whom "he" or "she" means: the first name of the nearest sentence before that has one."""
    for index in range(age.sentence - 1, max(-1, age.sentence - 6), -1):
        for name in reading.names[index]:
            demonym = len(name.parts) == 1 and name.key in DEMONYMS
            if not demonym and not is_thing(reading, name):
                return name
    return None


def _unnamed(
    reading: Reading, age: Age, mention: Mention, beginnings: list[Mention]
) -> bool | None:
    """ "She was 86.": hers whose birth is told nearby, or the only one told at all."""
    if mention.kind in ("found", "build", "open"):
        thing = mention.sentence == age.sentence - 1 and THING_NEXT.match(
            reading.article.prose, age.span.end
        )
        return False if thing else None
    opens = BORN_FIRST.match(reading.article.prose, reading.sentences[mention.sentence].span.start)
    if mention.kind == "birth" and opens and 0 < mention.sentence - age.sentence <= 1:
        return False
    if mention.kind != "birth" or (age.name and mention.participants) or not age.personal:
        return None
    start = reading.sentences[mention.sentence].span.start
    if FAMILY.search(reading.article.prose[start : mention.trigger.start]):
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


def _alike(one: str | None, other: str) -> bool:
    """Whether two nouns may be said of one thing: "ferry", "vessel"."""
    return one == other or any(one in group and other in group for group in ALIKE)


def _subject_noun(reading: Reading, mention: Mention) -> str | None:
    """The common noun that opens a sentence such as "The bridge was built in 1901"."""
    sentence = reading.sentences[mention.sentence].span
    lead = reading.article.prose[sentence.start : mention.trigger.start]
    match = SUBJECT_NOUN.fullmatch(lead)
    return match[1] if match else None

"""The timeline of an event: what happened when, in whole phrases."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from copydesk.events.clauses import Clause, clauses_in
from copydesk.events.group import Group
from copydesk.events.lang.happenings import (
    CAPTION,
    COUNT_MOVING,
    COUNT_OF,
    DOING,
    HALF_OF_DAY,
    HARMING,
    INTO,
    KEPT_LIGHT,
    NO_EVENT,
    TO_A_NUMBER,
)
from copydesk.events.nights import of_the_next_day
from copydesk.events.times import as_when
from copydesk.model.article import BlockKind
from copydesk.model.event import Happening, When
from copydesk.model.evidence import Evidence
from copydesk.model.timex import Grain, Timex
from copydesk.understand.lang.en.stand_ins import STAND_INS
from copydesk.understand.reading import Reading
from copydesk.understand.terms import key_of

_MOST = 30
_DATED = 0.5
"""What it adds that the clause of a lede gives the day itself."""
_KNOWN = 0.7
"""What it takes off that its subject is spoken of as known: "the fire"."""
_SECOND = 0.6
"""What it takes off that another clause of its sentence stands before it."""
_COPIED = 0.7
"""What it adds that it is of a report that others have copied."""
_FIRST = 0.6
"""What it adds that it is in the first sentence of a report that others have copied."""
_LEDE = 2
"""Sentences that say what the news is."""
_BEFORE = timedelta(days=4)
"""How long before its main day the timeline of an event begins."""
_ALIKE = 0.5
"""The share of words that two tellings of one happening have in common."""


@dataclass(frozen=True, slots=True)
class Told:
    """One clause of one source that tells what happened, and when.

    Attributes:
        opening: whether it is among the first sentences of its source.
        by_night: whether its hour is of the day after the one that its source names.
    """

    source: int
    sentence: int
    clause: Clause
    when: When
    opening: bool = False
    by_night: bool = False

    @property
    def dated(self) -> bool:
        """Whether its own words say which day it was."""
        return self.clause.timex is not None and self.clause.timex.stated.day is not None

    @property
    def verb(self) -> str:
        return key_of(self.clause.verb_lemma)

    @property
    def keys(self) -> frozenset[str]:
        words = f"{self.clause.subject} {self.clause.rest}".lower().split()
        plain = (word.strip(".,;:'’s") for word in words)
        return frozenset(key_of(word) for word in plain if len(word) > 3)


def find_happenings(group: Group) -> tuple[Happening, ...]:
    """What happened, in order of time; one of them is the event itself, where ledes agree."""
    told = [one for index in range(len(group.readings)) for one in _told(group, index)]
    opening = [one for one in told if one.opening]
    day = main_day(_of_the_first(opening, group)) or main_day(opening) or main_day(told)
    if day is None:
        return ()
    inside = [one for one in told if _belongs(one, day) and not _is_adrift(one, group, day)]
    merged = _merged(inside)
    main = _main(merged, group, day)
    if main is not None and not any(ones is main for ones in merged):
        merged.append(main)
    ordered = sorted(merged, key=lambda ones: (_earliest(ones), ones[0].source, ones[0].sentence))
    if len(ordered) > _MOST:
        kept = sorted(ordered, key=lambda ones: (ones is not main, -len(ones)))[:_MOST]
        ordered = [ones for ones in ordered if any(ones is one for one in kept)]
    return tuple(
        _happening(f"t{number}", ones, group, main=ones is main)
        for number, ones in enumerate(ordered, 1)
    )


def told_clauses(group: Group, index: int) -> Iterator[tuple[int, Clause, Timex]]:
    """The clauses of a source that have a time, with their sentences."""
    reading = group.readings[index]
    for sentence, one in enumerate(reading.sentences):
        if one.kind is not BlockKind.PARAGRAPH or not reading.timexes_by_sentence[sentence]:
            continue
        for clause in clauses_in(reading, sentence):
            if clause.timex is None or _is_unclear(clause.timex, reading, group):
                continue
            opening = sentence <= _OPENING and does_something(clause)
            if clause.named and (opening or tells_of_event(clause)):
                yield sentence, clause, clause.timex


def _is_unclear(timex: Timex, reading: Reading, group: Group) -> bool:
    """Whether a time in words is of the other half of the day than reports say with figures.

    "Twenty to ten" is read as of the morning where nothing tells; another report has 9:40 p.m.
    """
    words = timex.span.cut(reading.text)
    if timex.grain is None or timex.grain > Grain.HOUR or timex.start is None:
        return False
    if any(sign.isdigit() for sign in words) or HALF_OF_DAY.search(words):
        return False
    told = {
        (other.start.hour, other.start.minute)
        for one in group.readings
        for other in one.timexes
        if other.start is not None
        and other.grain is not None
        and other.grain <= Grain.HOUR
        and any(sign.isdigit() for sign in other.span.cut(one.text))
    }
    hour, minute = timex.start.hour, timex.start.minute
    return (hour, minute) not in told and ((hour + 12) % 24, minute) in told


def _told(group: Group, index: int) -> Iterator[Told]:
    times = [one.article.published for one in group.sources if one.article.published]
    late = of_the_next_day(
        group.readings[index],
        group.sources[index].article.published,
        min(times, key=lambda time: time.replace(tzinfo=None), default=None),
    )
    for sentence, clause, timex in told_clauses(group, index):
        when = as_when(timex)
        if when is None or when.grain > Grain.DAY:
            continue
        by_night = timex.span in late
        if by_night:
            when = replace(when, start=when.start + _ONE_DAY, end=when.end + _ONE_DAY)
        if clause.verb.startswith("had ") and when.grain < Grain.DAY and timex.stated.day is None:
            continue
        itself = _is_of_the_day_itself(clause, timex, group, index)
        when = _ahead(group, index, when) if itself and timex.stated.day is None else when
        if itself or not _to_come(group, index, when):
            yield Told(index, sentence, clause, when, sentence <= _OPENING, by_night)


_ONE_DAY = timedelta(days=1)


def _is_of_the_day_itself(clause: Clause, timex: Timex, group: Group, index: int) -> bool:
    """Whether a day is what something was done with: "Friday was declared a day of mourning"."""
    return timex.span.cut(group.readings[index].text) == clause.subject


def _ahead(group: Group, index: int, when: When) -> When:
    """The first such weekday that is not over when the report comes: nobody declares a past one."""
    published = group.sources[index].article.published
    behind = (published.date() - when.start.date()).days if published else 0
    weeks = timedelta(weeks=max(0, -(-behind // 7)))
    return replace(when, start=when.start + weeks, end=when.end + weeks)


_OPENING = 4
"""Sentences, headline and byline included, whose time is mostly that of the news."""


def _to_come(group: Group, index: int, when: When) -> bool:
    """Whether a time lies after its source was published: planned, not happened."""
    published = group.sources[index].article.published
    return published is not None and when.start > published.replace(tzinfo=None)


def tells_of_event(clause: Clause) -> bool:
    """Whether a clause tells of something that happened, by its verb."""
    if (
        clause.present
        or CAPTION.search(clause.subject)
        or clause.verb.split()[0].lower() in _GOING_ON
    ):
        return False
    if clause.verb_lemma in NO_EVENT:
        words = clause.verb.split()
        passive = any(word in _BE for word in words[:-1])
        if clause.verb_lemma in KEPT_LIGHT and passive and len(clause.rest.split()) > _FEW:
            return True
        return clause.verb_lemma in KEPT_LIGHT and len(words) > 1 and words[-1] in _PARTICLES
    last = clause.subject.split()[-1].lower() if clause.subject else ""
    return bool(last) and last not in STAND_INS


def does_something(clause: Clause) -> bool:
    """Whether a light verb has all that it needs to tell of an event: "put Arlen ahead early"."""
    light = clause.verb_lemma in DOING or INTO.match(clause.rest) is not None
    light = light and not clause.present
    if clause.verb.split()[0].lower() in ("is", "are"):
        return False
    return light and len(clause.rest.split()) > _FEW


_FEW = 2
"""Words behind a light verb in the passive from which on it tells of an event."""
_BE = frozenset(("was", "were", "been", "be"))
_GOING_ON = frozenset(("is", "are", "am"))
"""What is going on as a report is written is not the news of it."""
_PARTICLES = frozenset("off out up down over away back in on".split())


def _of_the_first(told: Sequence[Told], group: Group) -> list[Told]:
    """What the reports of the first hours have: later ones open with what came after."""
    times = {
        index: source.article.published.replace(tzinfo=None)
        for index, source in enumerate(group.sources)
        if source.article.published is not None
    }
    until = min((times[one.source] for one in told if one.source in times), default=None)
    if until is None:
        return []
    until += _FIRST_REPORTS
    return [one for one in told if one.source in times and times[one.source] <= until]


_FIRST_REPORTS = timedelta(hours=18)


def main_day(told: Sequence[Told]) -> date | None:
    """The day on which most sources say that something happened."""
    counts = Counter(day for _, day in {(one.source, one.when.start.date()) for one in told})
    return max(counts, key=lambda day: (counts[day], -day.toordinal())) if counts else None


def _belongs(one: Told, day: date) -> bool:
    return one.when.start.date() >= day - _BEFORE


def _is_adrift(one: Told, group: Group, day: date) -> bool:
    """Whether a time of day may be of the event itself though its report came on a later day.

    It is read as of a day told before it or, where none is, of the day of the report; a paper of
    the next morning that tells the night once more means the night.
    """
    told = one.when.start.date()
    if one.dated or one.by_night or one.when.grain > Grain.HOUR or told <= day:
        return False
    reading = group.readings[one.source]
    block = reading.sentences[one.sentence].block
    return not any(
        timex.start is not None
        and timex.grain in (Grain.DAYPART, Grain.DAY)
        and timex.start.date() == told
        for sentence, times in enumerate(reading.timexes_by_sentence)
        for timex in times
        if reading.sentences[sentence].block == block
    )


def _merged(told: Sequence[Told]) -> list[list[Told]]:
    """The clauses by what they tell of."""
    groups: list[list[Told]] = []
    for one in told:
        same = next((ones for ones in groups if any(_same(other, one) for other in ones)), None)
        if same is None:
            groups.append([one])
        else:
            same.append(one)
    return groups


def _same(one: Told, other: Told) -> bool:
    if one.clause.negated is not other.clause.negated:
        return False
    if not _at_once(one.when, other.when) and not _of_one_minute(one, other):
        return False
    small, large = sorted((one.keys, other.keys), key=len)
    share = len(small & large) / len(small) if small else 0.0
    return share >= (_ALIKE if one.verb == other.verb else 0.75)


def _at_once(one: When, other: When) -> bool:
    return one.start < other.end and other.start < one.end


def _of_one_minute(one: Told, other: Told) -> bool:
    """Whether two have one time of day, and a report leaves unsaid which day it was."""
    exact = one.when.grain <= Grain.MINUTE and other.when.grain <= Grain.MINUTE
    unsaid = not (one.dated and other.dated)
    apart = abs(one.when.start - other.when.start)
    return exact and unsaid and apart == timedelta(days=1) and one.verb == other.verb


def _earliest(ones: Sequence[Told]) -> tuple[datetime, int]:
    finest = min(ones, key=lambda one: one.when.grain)
    return finest.when.start, finest.when.grain


def _main(merged: Sequence[list[Told]], group: Group, day: date) -> list[Told] | None:
    """The event itself: the clause of a lede that has most of what the other ledes have."""
    ledes = [list(_lede(group, index, day)) for index in range(len(group.readings))]
    common = (
        Counter(
            key
            for told in ledes
            for key in frozenset().union(*(one.keys | {one.verb} for one in told))
        )
        if any(ledes)
        else Counter()
    )
    candidates = [one for told in ledes for one in told]
    if not candidates:
        return None
    origins = Counter(group.origins.of(one.name) for one in group.sources)
    firsts = [
        _first_paragraph(reading) if origins[group.origins.of(source.name)] > 1 else frozenset()
        for source, reading in zip(group.sources, group.readings, strict=True)
    ]
    best = max(
        candidates,
        key=lambda one: (
            sum(common[key] - 1 for key in one.keys | {one.verb}) / (4 + len(one.keys))
            + (_DATED if one.opening else 0)
            + (_FIRST if one.sentence in firsts[one.source] and _is_fresh(one, day) else 0)
            + (_COPIED if firsts[one.source] and _is_fresh(one, day) else 0)
            - (_KNOWN if _is_known(one.clause.subject) else 0)
            - (_SECOND if _is_second(one, candidates) else 0),
            -one.source,
            -one.sentence,
        ),
    )
    same = next((ones for ones in merged if any(_same(other, best) for other in ones)), None)
    if same is None:
        return [best]
    same[:] = [best, *(one for one in same if one is not best and one != best)]
    return same


def _is_second(one: Told, candidates: Sequence[Told]) -> bool:
    """Whether a clause of the same sentence stands before one: "finished ahead when it ended"."""
    return any(
        (other.source, other.sentence) == (one.source, one.sentence)
        and other.clause.span.start < one.clause.span.start
        for other in candidates
    )


def _is_fresh(one: Told, day: date) -> bool:
    """Whether a clause is not of days after the event."""
    return one.when.start.date() - day <= _FRESH


_FRESH = timedelta(days=3)


def _is_a_count_moved(clause: Clause) -> bool:
    """Whether a clause says to which number something rose or fell."""
    return clause.verb_lemma in COUNT_MOVING and bool(TO_A_NUMBER.match(clause.rest))


def _first_paragraph(reading: Reading) -> frozenset[int]:
    """The first sentence of a report."""
    paragraphs = (
        index for index, one in enumerate(reading.sentences) if one.kind is BlockKind.PARAGRAPH
    )
    return frozenset((next(paragraphs, -1),))


def _is_harm(clause: Clause) -> bool:
    """Whether a clause tells only of those harmed: "scores of people were killed"."""
    passive = any(word in _BE for word in clause.verb.lower().split())
    found = clause.verb_lemma == "find" and "dead" in clause.rest.split()
    found = found or (passive and "homes" in clause.rest.split())
    return found or clause.verb_lemma == "die" or (clause.verb_lemma in HARMING and passive)


def _undated(group: Group, index: int, day: date) -> When:
    """The day of a lede that gives none: the main day, unless the report came later or before."""
    published = group.sources[index].article.published
    other = published is not None and not timedelta() <= published.date() - day <= _SAME_NEWS
    told = published.date() if other and published else day
    start = datetime(told.year, told.month, told.day)
    return When(start, start + timedelta(days=1), Grain.DAY)


_SAME_NEWS = timedelta(days=1)
"""How long after the event a lede that gives no day is still of that day."""


def _is_known(subject: str) -> bool:
    """Whether a subject is spoken of as known, and is no name: "the fire", "both carriers"."""
    words = subject.split()
    named = any(word[:1].isupper() for word in words[1:])
    return words[0].lower() in ("the", "both", "that", "all") and not named


def _lede(group: Group, index: int, day: date) -> Iterator[Told]:
    """The clauses of a source's first sentences, at their own time or on the main day."""
    reading = group.readings[index]
    told = 0
    for sentence, one in enumerate(reading.sentences):
        if one.kind is not BlockKind.PARAGRAPH:
            continue
        told += 1
        if told > _LEDE:
            return
        for clause in clauses_in(reading, sentence, coming=True):
            told_of = tells_of_event(clause) or does_something(clause)
            if not clause.named or not told_of or clause.negated:
                continue
            if clause.verb.split()[0].lower() in _GOING_ON or _is_harm(clause):
                continue
            if COUNT_OF.match(clause.subject) or _is_a_count_moved(clause):
                continue
            if clause.verb.startswith("had ") and _AFTER.search(
                reading.article.prose, one.span.start, clause.span.start
            ):
                continue
            when = as_when(clause.timex) if clause.timex else None
            dated = when is not None and when.grain <= Grain.DAY
            if when is None or not dated or _to_come(group, index, when):
                clause, dated = _with_time_inside(clause), False
                when = _undated(group, index, day)
            if when.start.date() == day or not dated:
                yield Told(index, sentence, clause, when, dated)


_AFTER = re.compile(r"\b(?:after|once|since)\s+(?:[\d.,]+\s+)?\Z", re.IGNORECASE)
"""What stands before a clause of what had been before the news."""


def _with_time_inside(clause: Clause) -> Clause:
    """A clause whose time is part of what it says: of what is to come, of a thing of last June."""
    if clause.timex is None:
        return clause
    told = f"{clause.rest} {clause.time_words}" if "," not in clause.rest else clause.rest
    return replace(clause, rest=told.strip(), timex=None, time_words="")


def _happening(key: str, ones: Sequence[Told], group: Group, *, main: bool) -> Happening:
    fullest = (
        ones[0]
        if main
        else max(
            ones,
            key=lambda one: (_is_named(one.clause.subject), len(one.clause.rest), -one.source),
        )
    )
    inside = [one for one in ones if _at_once(one.when, fullest.when)]
    finest = min(inside, key=lambda one: (one.when.grain, not one.dated, one.source))
    evidence = tuple(
        dict.fromkeys(
            _evidence(one, group) for one in sorted(ones, key=lambda one: one is not fullest)
        )
    )
    clause = fullest.clause
    return Happening(
        id=key,
        when=finest.when,
        subject=clause.subject,
        verb=clause.verb,
        rest=", ".join(part for part in (clause.rest, clause.tail) if part),
        time_words=clause.time_words,
        negated=clause.negated,
        evidence=evidence,
        origins=group.origins_of(evidence),
        main=main,
    )


def _is_named(subject: str) -> bool:
    """Whether a subject has a name behind its first word: "The Las Totoras dam"."""
    return any(word[:1].isupper() for word in subject.split()[1:])


def _evidence(one: Told, group: Group) -> Evidence:
    reading: Reading = group.readings[one.source]
    return group.evidence(one.source, reading.sentences[one.sentence].span)

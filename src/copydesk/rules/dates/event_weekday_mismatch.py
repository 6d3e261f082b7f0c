"""DT002 event-weekday-mismatch."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from copydesk.model.article import BlockKind
from copydesk.model.finding import Finding, Severity
from copydesk.model.span import Span
from copydesk.model.timex import Timex, TimexType
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.calendar import WEEKDAYS, is_day, spoken, weekday_name
from copydesk.understand.lang.en.events import MOMENTARY
from copydesk.understand.lang.en.order import ANOTHER, POSSESSED, REACTION
from copydesk.understand.mentions.same import same_event
from copydesk.understand.present import LEDE
from copydesk.understand.reading import Reading
from copydesk.understand.stems import content_stems
from copydesk.understand.timeline import recalled

_ON = re.compile(r"(?:\A|\W)on\s\Z", re.IGNORECASE)
_WEEK = timedelta(days=6)


@rule(
    code="DT002",
    name="event-weekday-mismatch",
    severity=Severity.WARNING,
    since="0.1.0",
    bad=(
        Bad(
            "A bomb tore through a memorial for Anna Verhoeven in Lindau on [[Thursday]], killing "
            "nine.\n\nOn 3 January 2024 people had come to Lindau for the memorial to Verhoeven.",
            message="3 January 2024, which was a Wednesday",
            suggestion="Wednesday",
            published="2024-01-04",
        ),
        Bad(
            "An earthquake shook Port Halden on [[Monday]] and cut its roads.\n\n"
            "The earthquake struck Port Halden on 5 May 2024 at dawn, officials said.",
            message="5 May 2024, which was a Sunday",
            suggestion="Sunday",
            published="2024-05-07",
        ),
        Bad(
            "A passenger ferry capsized off Mindar on [[Wednesday]], killing 17 people.\n\n"
            "The coast guard said that the ferry capsized on 11 November 2025.",
            message="11 November 2025, which was a Tuesday",
            suggestion="Tuesday",
            published="2025-11-14",
        ),
    ),
    good=(
        Good(
            "A ferry sank off Mindar on Wednesday.\n\nTwo others sank off the cape on 4 November.",
            published="2025-11-14",
        ),
        Good(
            "A bomb tore through a memorial for Anna Verhoeven in Lindau on Wednesday.\n\n"
            "On 3 January 2024 people had come to Lindau for the memorial to Verhoeven.",
            published="2024-01-04",
        ),
        Good(
            "A bomb killed nine in Lindau on Thursday.\n\n"
            "Another bomb exploded in Lindau on 2 January, when an attack killed four.",
            published="2024-01-04",
        ),
        Good(
            "Rescuers reached Port Halden on Monday.\n\n"
            "The earthquake struck Port Halden at dawn on 5 May 2024, officials said.",
            published="2024-05-07",
        ),
    ),
)
def event_weekday_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a weekday in the opening of an article that contradicts the date which the article
    itself gives, further on, for the same event.

    Why it matters: the opening is what is quoted, and a wrong day there is copied everywhere.

    Does not claim: certainty. Two mentions are taken for one event when they share what happened
    and a name, a place or a thing ("a ferry", "the ferry"), lie within a week, and neither speaks
    of another or an earlier one. It is therefore a warning.

    Source: the Gregorian calendar; event coreference after ACE 2005 (same type, same arguments).
    """
    prose = reading.article.prose
    openings = [
        index for index, s in enumerate(reading.sentences) if s.kind is BlockKind.PARAGRAPH
    ][:LEDE]
    for index in openings:
        for weekday in reading.timexes_by_sentence[index]:
            lead = prose[reading.sentences[index].span.start : weekday.span.start]
            if _bare(weekday) and not REACTION.search(lead):
                dated = _contradicting(reading, index, weekday)
                if dated is not None:
                    yield _finding(reading, rule, weekday, dated)
                    return
    yield from _of_weekday(reading, rule)


def _of_weekday(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """ "Thursday's flight", where the article dates that flight."""
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for weekday in timexes:
            match = POSSESSED.match(reading.article.prose, weekday.span.end)
            if not match or not _bare(weekday):
                continue
            place = Span(match.start(1), match.end(1))
            words = [word for word in reading.words[index] if place.contains(word.span)]
            dated = recalled(words, reading.timeline, near=place, sentence=index)
            if dated is None or _fits(weekday, dated) or not _recent_date(reading, dated):
                continue
            if not ANOTHER.search(_words(reading, reading.sentence_at(dated.span))):
                yield _finding(reading, rule, weekday, dated)


def _bare(timex: Timex) -> bool:
    return (
        timex.stated.weekday is not None
        and timex.stated.day is None
        and timex.type is not TimexType.SET
        and timex.start is not None
    )


def _kinds(reading: Reading, index: int) -> set[str]:
    return {mention.kind for mention in reading.mentions_by_sentence[index]} & MOMENTARY


def _kinds_beside(reading: Reading, index: int, weekday: Timex) -> set[str]:
    """The kinds of event in the clause of the weekday."""
    clauses = [c for c in reading.clauses[index] if c.contains(weekday.span)]
    return {
        mention.kind
        for mention in reading.mentions_by_sentence[index]
        if any(clause.contains(mention.trigger) for clause in clauses)
    } & MOMENTARY


def _contradicting(reading: Reading, index: int, weekday: Timex) -> Timex | None:
    """The date given for the same event elsewhere, if all such dates contradict the weekday."""
    found: list[Timex] = []
    for other in range(len(reading.sentences)):
        days = [t for t in reading.timexes_by_sentence[other] if _recent_date(reading, t)]
        if other == index or len(days) != 1 or ANOTHER.search(_words(reading, other)):
            continue
        if _one_scene(reading, index, weekday, other):
            found.append(days[0])
    if not found or any(_fits(weekday, date) for date in found):
        return None
    return found[0]


def _one_scene(reading: Reading, index: int, weekday: Timex, other: int) -> bool:
    """Whether the weekday's clause and another sentence tell of one event.

    They do when they share its kind, and a name or a thing ("a ferry", "the ferry").
    """
    if any(
        same_event(one, two)
        for one in reading.mentions_by_sentence[index]
        for two in reading.mentions_by_sentence[other]
        if one.kind == "die"
    ):
        return True
    if not _kinds_beside(reading, index, weekday) & _kinds(reading, other):
        return False
    names = {name.key for name in reading.names[index]}
    if names & {name.key for name in reading.names[other]}:
        return True
    words = reading.words[other]
    definite = [noun for the, noun in pairwise(words) if the.lower in ("the", "that")]
    return bool(content_stems(definite) & content_stems(reading.words[index]))


def _fits(weekday: Timex, date: Timex) -> bool:
    return date.start is not None and date.start.weekday() == weekday.stated.weekday


def _recent_date(reading: Reading, timex: Timex) -> bool:
    present = reading.present
    lead = reading.article.prose[max(0, timex.span.start - 4) : timex.span.start]
    if not _ON.search(lead):
        return False
    return (
        present is not None
        and timex.start is not None
        and is_day(timex)
        and timex.stated.day is not None
        and timex.stated.month is not None
        and present.end - _WEEK - timedelta(days=4) <= timex.start < present.end
    )


def _words(reading: Reading, index: int) -> str:
    return reading.sentences[index].span.cut(reading.article.prose)


def _finding(reading: Reading, rule: Rule, weekday: Timex, dated: Timex) -> Finding:
    assert dated.start is not None
    assert weekday.stated.weekday is not None
    day = dated.start.date()
    right = weekday_name(day)
    return rule.finding(
        weekday.span,
        f"the article dates the same event {spoken(day)}, which was a {right}, "
        f"not a {WEEKDAYS[weekday.stated.weekday]}",
        suggestion=right,
        related=[dated.span],
    )

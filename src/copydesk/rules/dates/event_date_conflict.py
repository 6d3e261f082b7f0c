"""DT013 event-date-conflict."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from copydesk.model.finding import Finding, Severity
from copydesk.model.report import ReferenceFrom
from copydesk.model.span import Span
from copydesk.model.timex import Base, Grain, Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.calendar import is_day, may_be_one, spoken
from copydesk.understand.lang.en.events import NOUNS
from copydesk.understand.lang.en.order import LEAD
from copydesk.understand.lang.en.tlinks import DEFINITE_WITH_DATE
from copydesk.understand.mentions import Mention
from copydesk.understand.mentions.same import same_event
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated, recalled
from copydesk.understand.words import Word

_LIFE = ("birth", "die")
_EVENTS = frozenset(word for nouns in NOUNS.values() for word in nouns)
_NEAR = timedelta(days=31)
_MORNING, _NIGHT = 4, 20
"""The hours between which an article's day is its writer's, whatever the zone of its clock."""
_FORTNIGHT = timedelta(days=14)
"""By how much it is off at most; farther off, it is another text's "today"."""
_ONE_DAY = timedelta(days=1)
"""By which a day may be off where the article was written on the other side of midnight."""


@rule(
    code="DT013",
    name="event-date-conflict",
    since="0.1.0",
    bad=(
        Bad(
            "Anna Verhoeven was killed on 3 January 2020.\n\n"
            "Since Verhoeven's death on [[5 January 2020]] the house has stood empty.",
            message="3 January 2020",
        ),
        Bad(
            "Leo Marten was born in 1920. A plaque says that Marten was born in [[1921]].",
            message="1920",
        ),
        Bad(
            "A fire gutted the north wing on 14 August 1931, and snow fell through the roof.\n\n"
            "The plate shows the hall after the fire of [[4 August 1931]].",
            message="14 August 1931",
            severity=Severity.WARNING,
        ),
        Bad(
            "The bridge closes tomorrow, [[19 July]], for repairs.",
            message="16 July 2025",
            published="2025-07-15",
            severity=Severity.WARNING,
        ),
    ),
    good=(
        Good("A. Bell (O), born 3 May 1988. J. Carr (O), captain, born 9 July 1991."),
        Good("The bridge closes tomorrow, 16 July, for repairs.", published="2025-07-15"),
        Good(
            "A fire gutted the north wing on 14 August 1931.\n\n"
            "The plate shows the hall after the fire of 14 August 1931, and a fire on 20 August."
        ),
        Good(
            "Anna Verhoeven was killed on 3 January 2020.\n\n"
            "Since Verhoeven's death in January 2020 the house has stood empty."
        ),
        Good(
            "Anna Verhoeven was killed on 3 January 2020. Her brother Tom Verhoeven died in 2022."
        ),
        Good(
            "Anna Verhoeven was killed on 3 January 2020. On 3 January 2024 crowds marked the "
            "fourth anniversary of Verhoeven's death."
        ),
    ),
)
def event_date_conflict(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds two dates for what can happen only once, a person's birth or death; and a
    definite mention ("the fire of 4 August") dated some days off what the article said before.

    Why it matters: one of the two is wrong, and the article itself shows it.

    Does not claim: which one. Indefinite mentions of events that recur are not compared, nor are
    persons who share a name only in part.

    Source: the article itself.
    """
    dated = [
        mention
        for mention in reading.mentions
        if mention.kind in _LIFE
        and mention.time is not None
        and is_dated(mention.time)
        and mention.participants
    ]
    first: dict[tuple[str, str], Mention] = {}
    for other in dated:
        for name in other.participants:
            if _is_aside(reading, name.span):
                continue
            one = first.setdefault((other.kind, name.key), other)
            if one is other or not same_event(one, other):
                continue
            if one.time and other.time and not may_be_one(one.time, other.time):
                yield _finding(reading, rule, one, other)
                break
    yield from _recalled_otherwise(reading, rule)
    yield from _beside_its_day(reading, rule)


def _is_aside(reading: Reading, name: Span) -> bool:
    """Whether a name only says of what party or side somebody is: "P. Aldane (B), born ..."."""
    return reading.article.prose[max(0, name.start - 1) : name.start] in ("(", "[")


def _beside_its_day(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """ "tomorrow, 15 July", where tomorrow is another day."""
    prose = reading.article.prose
    now = reading.reference
    if now.time is None or now.origin in (ReferenceFrom.INFERRED, ReferenceFrom.NONE):
        return
    sure = not now.grain_is_day and _MORNING <= now.time.hour < _NIGHT
    for day, date in pairwise(reading.timexes):
        said = day.stated
        near = said.unit is Grain.DAY and said.base is Base.REFERENCE and said.amount is None
        dated = date.stated.day is not None and date.stated.month is not None and is_day(date)
        beside = prose[day.span.end : date.span.start] in (", ", " (", " – ", " — ")
        if not (near and dated and beside and day.start and date.start and is_day(day)):
            continue
        off = abs(date.start.date() - day.start.date())
        if off <= _FORTNIGHT and (off > _ONE_DAY or (sure and off)):
            yield rule.finding(
                date.span,
                f"“{day.span.cut(reading.text)}” is {spoken(day.start.date())}",
                related=[day.span],
                severity=Severity.WARNING,
            )


def _recalled_otherwise(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """ "the fire of 4 August 1931", where the article has dated that fire to another day."""
    for index, timexes in enumerate(reading.timexes_by_sentence):
        for timex in timexes:
            if not is_dated(timex) or not is_day(timex):
                continue
            place = _definite(reading, index, timex)
            words = [w for w in reading.words[index] if place and place.contains(w.span)]
            if place is None or not words or not _tells_event(reading, words, timex):
                continue
            first = recalled(words, reading.timeline, near=place, sentence=index)
            if first and first.span < timex.span and _near_miss(first, timex):
                yield rule.finding(
                    timex.span,
                    f"the article dates {place.cut(reading.text)} “{first.span.cut(reading.text)}”",
                    related=[first.span, place],
                    severity=Severity.WARNING,
                )


def _tells_event(reading: Reading, words: Sequence[Word], timex: Timex) -> bool:
    """Whether the words name an event: "the fire on 4 August", but no "the house on 4 August"."""
    if reading.article.prose[max(0, timex.span.start - 4) : timex.span.start] == " of ":
        return True
    return any(word.lower in _EVENTS for word in words)


def _definite(reading: Reading, index: int, timex: Timex) -> Span | None:
    """The definite words a date stands with: "the fire of …", "since the study appeared on …"."""
    start = max(reading.sentences[index].span.start, timex.span.start - LEAD)
    lead = DEFINITE_WITH_DATE.search(reading.article.prose, start, timex.span.start)
    return Span(lead.start("what"), lead.end("what")) if lead else None


def _near_miss(one: Timex, other: Timex) -> bool:
    """Whether two days differ, but are near enough to be meant for one."""
    if one.start is None or other.start is None or not is_day(one):
        return False
    return timedelta(0) < abs(one.start.replace(hour=0, minute=0) - other.start) < _NEAR


def _finding(reading: Reading, rule: Rule, one: Mention, other: Mention) -> Finding:
    assert one.time
    assert other.time
    name = other.participants[0].span.cut(reading.text)
    first = one.time.span.cut(reading.text)
    return rule.finding(
        other.time.span,
        f"the article dates the same event ({name}, “{one.trigger.cut(reading.text)}”) {first}",
        related=[one.time.span, one.trigger],
    )

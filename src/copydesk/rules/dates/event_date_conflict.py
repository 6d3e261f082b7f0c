"""DT013 event-date-conflict."""

from collections.abc import Iterator
from itertools import combinations

from copydesk.model.finding import Finding
from copydesk.model.timex import Timex
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.calendar import interval_of
from copydesk.understand.mentions import Mention
from copydesk.understand.mentions.same import same_event
from copydesk.understand.reading import Reading
from copydesk.understand.timeline import is_dated


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
    ),
    good=(
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
    """Finds two dates for what can happen only once: a person's birth or death, a founding.

    Why it matters: one of the two is wrong, and the article itself shows it.

    Does not claim: which one. Events that recur (attacks, elections) are not compared, nor are
    persons who share a name only in part.

    Source: the article itself.
    """
    dated = [
        mention
        for mention in reading.mentions
        if mention.time is not None and is_dated(mention.time) and mention.participants
    ]
    told = set()
    for one, other in combinations(dated, 2):
        if other.trigger in told or not same_event(one, other):
            continue
        if one.time and other.time and _apart(one.time, other.time):
            told.add(other.trigger)
            yield _finding(reading, rule, one, other)


def _apart(one: Timex, other: Timex) -> bool:
    first, second = interval_of(one), interval_of(other)
    return (
        first is not None
        and second is not None
        and (first.end <= second.start or second.end <= first.start)
    )


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

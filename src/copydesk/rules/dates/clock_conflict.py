"""DT016 clock-conflict."""

from collections.abc import Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.leads import Lead, leads_in
from copydesk.understand.one_clock import SameClock, same_clock_in
from copydesk.understand.reading import Reading
from copydesk.understand.two_clocks import (
    TwoClocks,
    days_fit,
    expected_leads,
    two_clocks_in,
    zone_leads,
)
from copydesk.understand.zones import minute_of_day


@rule(
    code="DT016",
    name="clock-conflict",
    since="0.1.0",
    bad=(
        Bad(
            "The tremor was felt in Bandur at 4:20 p.m. local time ([[0920 GMT]]). Bandur is six "
            "hours ahead of Greenwich.",
            message="by “six hours ahead of Greenwich” 16:20 is 10:20",
        ),
        Bad(
            "The lorry passed the gate at 18:50, [[ten to six in the evening]].",
            message="18:50 is not 17:50",
        ),
        Bad(
            "[[A quarter of an hour before midnight, at 22:45]], the lights went out.",
            message="22:45 is not 23:45",
        ),
        Bad(
            "A neighbour heard shouting at [[ten past six in the morning]]; the taxi's meter put "
            "it at 18:10.",
            message="18:10 is twelve hours off",
            severity=Severity.WARNING,
        ),
        Bad(
            "Firing was to cease at 18:00 in Sarvand, or [[19:00]] in Oltania, where clocks are an "
            "hour behind.",
            message="18:00 is 17:00 there, not 19:00",
        ),
        Bad(
            "Clocks go back on Sunday, when 2am becomes [[3am]].",
            message="02:00 becomes 01:00",
        ),
    ),
    good=(
        Good(
            "The tremor was felt in Bandur at 4:20 p.m. local time (1020 GMT). Bandur is six "
            "hours ahead of Greenwich."
        ),
        Good(
            "Firing was to cease at 18:00 in Sarvand, or 17:00 in Oltania, where clocks are an "
            "hour behind."
        ),
        Good("The lorry passed the gate at 17:50, ten to six in the evening."),
        Good("A quarter of an hour before midnight, at 23:45, the lights went out."),
        Good("The fire was reported at 08:50 in Dhaka, at GMT plus six, and put out by 04:50 GMT."),
        Good("The shop is open from nine in the morning to 21:00."),
        Good("Clocks go back on Sunday, when 2am becomes 1am."),
        Good("The bells ring at 6:15, a quarter past seven and noon."),
    ),
)
def clock_conflict(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds one moment that is told by two times which do not agree: on the clocks of two places,
    against what the article says of how many hours lie between them or against the time zones of
    both; in words and figures; or before and after the clocks are changed.

    Why it matters: readers go by the one or the other.

    Does not claim: which of the two is wrong. Two times are one moment only where nothing but the
    place, a bracket, "or" or a verb like "it was" stands between.

    Source: the article itself; IANA time zone database.
    """
    leads = leads_in(reading)
    for index in range(len(reading.sentences)):
        for pair in two_clocks_in(reading, index, leads):
            yield from _by_lead(reading, rule, pair, leads)
        for same in same_clock_in(reading, index):
            yield _of_one(reading, rule, same)


def _by_lead(
    reading: Reading, rule: Rule, pair: TwoClocks, leads: tuple[Lead, ...]
) -> Iterator[Finding]:
    expected, lead = expected_leads(reading, pair, leads)
    if not expected and (pair.joined or pair.equated):
        expected = zone_leads(reading, pair)
    if not expected or days_fit(pair, expected):
        return
    right = min(expected, key=lambda ahead: abs(ahead - pair.apart))
    moment = _clock(minute_of_day(pair.one.timex) - right)
    said = f"by “{lead.span.cut(reading.text)}” " if lead else ""
    day = " of that day" if pair.days_apart is not None else ""
    yield rule.finding(
        pair.other.timex.span,
        f"{said}{_clock(minute_of_day(pair.one.timex))} is {moment} there, "
        f"not {_clock(minute_of_day(pair.other.timex))}{day}",
        related=[pair.one.timex.span, *([lead.span] if lead else [])],
        severity=None if lead else Severity.WARNING,
    )


def _of_one(reading: Reading, rule: Rule, same: SameClock) -> Finding:
    return rule.finding(
        same.wrong,
        same.fact,
        related=[same.other],
        severity=None if same.sure else Severity.WARNING,
    )


def _clock(minutes: int) -> str:
    minutes %= 24 * 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"

"""DT004 anniversary-mismatch."""

from collections.abc import Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.ordinal import ordinal
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.anniversary import Anniversary, anniversaries


@rule(
    code="DT004",
    name="anniversary-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "The march on Saturday fell two weeks ahead of the [[12th anniversary]] of the "
            "mine fire, which began on 30 August 2015.",
            message="it is the 11th anniversary, not the 12th",
            suggestion="11th anniversary",
            published="2026-08-17",
        ),
        Bad(
            "A gale tore off the roof on Tuesday, 4 March 2025. The last such gale struck on 20 "
            "March 1987. Tuesday's gale came two weeks before the [[28th anniversary]] of that "
            "storm.",
            severity=Severity.WARNING,
            message="it is the 38th anniversary, not the 28th",
            suggestion="38th anniversary",
            published="2025-03-05",
        ),
        Bad(
            "On 3 January 2024 crowds kept the [[second anniversary]] of Anna Veld's death.\n\n"
            "Veld was killed on 3 January 2020.",
            message="4th anniversary",
            suggestion="4th anniversary",
            published="2024-01-04",
        ),
        Bad(
            "The town kept the [[10th anniversary]] of the 2011 earthquake on Saturday.",
            message="13th anniversary",
            suggestion="13th anniversary",
            published="2024-03-10",
        ),
        Bad(
            "Leo Marten was born in 1920. A concert marks the [[centenary]] of his birth.",
            message="105th anniversary",
            suggestion="105th anniversary",
            published="2025-05-10",
        ),
        Bad(
            "It was the [[fifth anniversary]] of the club, founded on 16 May 2015 in a shed.",
            message="10th anniversary",
            suggestion="10th anniversary",
            published="2025-05-16",
        ),
        Bad(
            "A typhoon struck the bay in May 1959; the [[60th anniversary]] of the storm was kept "
            "with a walk.",
            message="66th anniversary",
            suggestion="66th anniversary",
            published="2025-06-16",
            severity=Severity.WARNING,
        ),
        Bad(
            "Nine miners died in the Orsk pit on 4 October 2014. The siren sounded on Friday for "
            "the [[fifteenth anniversary]] of the disaster.",
            message="10th anniversary",
            suggestion="10th anniversary",
            published="2024-10-05",
            severity=Severity.WARNING,
        ),
        Bad(
            "Bands played for the [[20th anniversary]] of the Osk Pact, the treaty of 3 May 2001 "
            "that opened the border.",
            message="25th anniversary",
            suggestion="25th anniversary",
            published="2026-05-03",
        ),
        Bad(
            "She goes three days short of the [[fifth anniversary]] of her election on 20 June "
            "2022.",
            message="4th anniversary",
            suggestion="4th anniversary",
            published="2026-06-17",
        ),
    ),
    good=(
        Good(
            "The club kept the 70th anniversary of its hall, opened in 1955 and rebuilt in 1994.",
            published="2025-01-27",
        ),
        Good(
            "The choir was founded on 4 October 1874. It kept its 150th anniversary last autumn.",
            published="2025-03-03",
        ),
        Good(
            "A storm hit the port on 16 August 2023. It fell two weeks ahead of the eighth "
            "anniversary of the fire, which began on 30 August 2015.",
            published="2026-08-17",
        ),
        Good(
            "The march on Saturday fell two weeks ahead of the 11th anniversary of the mine "
            "fire, which began on 30 August 2015.",
            published="2026-08-17",
        ),
        Good(
            "In 2023 he lost his seat. He left three days short of the first anniversary of his "
            "election on 20 June 2022.",
            published="2026-06-17",
        ),
        Good(
            "She goes three days short of the fourth anniversary of her election on 20 June 2022.",
            published="2026-06-17",
        ),
        Good(
            "Bands played for the 25th anniversary of the Osk Pact (3 May 2001).",
            published="2026-05-03",
        ),
        Good(
            "Nine miners died in the Orsk pit on 4 October 2014. The siren sounded on Friday for "
            "the tenth anniversary of the disaster.",
            published="2024-10-05",
        ),
        Good(
            "On 3 January 2024 crowds marked the fourth anniversary of Anna Veld's death.\n\n"
            "Veld was killed on 3 January 2020.",
            published="2024-01-04",
        ),
        Good(
            "The town prepares for the 14th anniversary of the 2011 earthquake.",
            published="2024-12-10",
        ),
        Good(
            "They marked the 25th anniversary of the club. Its founder was born in 1920.",
            published="2024-12-10",
        ),
    ),
)
def anniversary_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds an anniversary whose number does not fit the date that the article gives for the event
    it recalls.

    Why it matters: anniversaries are what memorial and background stories hang on, and the number
    is often carried over from an older report.

    Does not claim: anything where the event is not dated in the article. An anniversary still to
    come may be counted by the year in which it will fall.

    Source: calendar years, as anniversaries are counted (Oxford English Dictionary, "anniversary").
    """
    for anniversary in anniversaries(reading):
        if not anniversary.holds:
            low, high = anniversary.counts
            yield rule.finding(
                anniversary.span,
                _message(reading, anniversary),
                suggestion=f"{ordinal(low)} anniversary" if low == high and low > 0 else None,
                related=[
                    moment.span for moment in (anniversary.event, anniversary.kept) if moment.span
                ],
                severity=None if anniversary.sure else Severity.WARNING,
            )


def _message(reading: Reading, anniversary: Anniversary) -> str:
    low, high = anniversary.counts
    event, kept = anniversary.event.named(reading.text), anniversary.kept.named(reading.text)
    if high < 1:
        return f"{kept} comes before {event}"
    right = ordinal(low) if low == high else f"{ordinal(low)} or {ordinal(high)}"
    said = ordinal(anniversary.count)
    return f"from {event} to {kept} it is the {right} anniversary, not the {said}"

"""NM007 multiple-mismatch."""

from collections.abc import Iterator, Sequence

from copydesk.model.finding import Finding
from copydesk.model.quantity import Quantity
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.derived.compared import find_compared
from copydesk.understand.derived.conclusions import surely_wrong
from copydesk.understand.derived.rates_made import Sense
from copydesk.understand.derived.ratios import find_ratios
from copydesk.understand.quantity.wording import as_said, plain
from copydesk.understand.reading import Reading


@rule(
    code="NM007",
    name="multiple-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "The winner gets £180,000, [[three times]] the £90,000 of the loser.",
            message="£180,000 is 2 times £90,000",
        ),
        Bad(
            "The ship carried 640 people, [[twice]] the 400 that it was built for.",
            message="640 is 1.6 times 400",
        ),
        Bad(
            "It was to cost $2.4 billion; in the end it cost $3.6 billion, [[twice]] as much.",
            message="$3.6 billion is 1.5 times $2.4 billion",
        ),
        Bad(
            "Crews were called out 42 times, compared with 14 last year, a [[doubling]] that "
            "surprised them.",
            message="42 is 3 times 14",
        ),
        Bad(
            "Hens numbered 84 and geese 28, a ratio of [[four]] to one.",
            message="84 to 28 is 3 to one, not 4",
        ),
        Bad(
            "The school has 1,200 pupils. It has 50 teachers, one for every [[42]] pupils.",
            message="1,200 to 50 is 24 to one, not 42",
        ),
        Bad(
            "The first prize is £90,000, [[twice]] the £60,000 that goes to the second, from a "
            "fund of £150,000.",
            message="£90,000 is 1.5 times £60,000",
        ),
        Bad(
            "The club got £80,000 for him. It was raining. The fee is [[three times]] the £40,000 "
            "that it paid in May.",
            message="£80,000 is 2 times £40,000",
        ),
        Bad(
            "In the end 240 rowed and 60 walked, so [[three]] took an oar for every one who did "
            "not.",
            message="240 to 60 is 4 to one, not 3",
        ),
        Bad(
            "Police counted 20,000 marchers, the unions 50,000, so that the larger estimate is "
            "[[almost four times]] the smaller.",
            message="50,000 is 2.5 times 20,000",
        ),
        Bad(
            "A board asked that no more than 60 people cross at a time. About 210 were on it, "
            "[[more than five times]] the limit.",
            message="210 is 3.5 times 60",
        ),
    ),
    good=(
        Good(
            "A board asked that no more than 60 people cross at a time. About 210 were on it, "
            "more than three times the limit."
        ),
        Good("Police counted 20,000 marchers, the unions 50,000. Two had come twice, one a day."),
        Good("Hens numbered 84 and geese 28, a ratio of three to one."),
        Good("The school has 1,200 pupils. It has 50 teachers, one for every 24 pupils."),
        Good(
            "The club got £80,000 for him. It was raining. The fee is twice the £40,000 that it "
            "paid in May."
        ),
        Good("In the end 240 rowed and 60 walked, so four took an oar for every one who did not."),
        Good("In the end 240 rowed and 60 walked, and three oars broke for every one that held."),
        Good("The bill had 84 sponsors and 28 foes, and the team won by four to one."),
        Good("The toll went from 103 to 95, as some names had been counted twice."),
        Good("The winner gets £180,000, twice the £90,000 of the loser."),
        Good("The ship carried 640 people, more than half as many again as the 400 allowed."),
        Good("The ship carried 640 people, almost twice the 330 that it was built for."),
        Good("He paid £180,000, twice the price of a house with 4 rooms."),
    ),
)
def multiple_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a multiple or a ratio that the numbers beside it do not make: "£180,000, three
    times the £90,000", "84 hens and 28 geese, a ratio of four to one".

    Why it matters: "twice" is what the reader keeps of the two numbers.

    Does not claim: which of the three is wrong. Multiples are taken loosely: "twice" is anything
    from 1.76 to 2.4 times, hedged ones more.

    Source: division.
    """
    understood = (reading.article.prose, reading.sentences, reading.quantities)
    for found in surely_wrong(reading.conclusions):
        if found.sense is Sense.TIMES:
            ratio = found.one.value / found.other.value
            yield _finding(reading, rule, (found.one, found.rate, found.other), ratio)
    judged = {found.rate.span for found in surely_wrong(reading.conclusions)}
    for found in find_compared(*understood):
        if found.sense is Sense.TIMES and found.rate.span not in judged:
            ratio = found.one.value / found.other.value
            yield _finding(reading, rule, (found.one, found.rate, found.other), ratio)
    for told in find_ratios(*understood):
        times = plain(told.one.value / told.other.value, 1)
        yield rule.finding(
            told.said.span,
            f"{as_said(told.one)} to {as_said(told.other)} is {times} to one, "
            f"not {plain(told.said.value, 1)}",
            related=[told.one.span, told.other.span],
        )


def _finding(reading: Reading, rule: Rule, terms: Sequence[Quantity], ratio: float) -> Finding:
    one, multiple, other = terms
    said = multiple.span.cut(reading.text)
    return rule.finding(
        multiple.span,
        f"{as_said(one)} is {plain(ratio, 1)} times {as_said(other)}, not {said}",
        related=[one.span, other.span],
    )

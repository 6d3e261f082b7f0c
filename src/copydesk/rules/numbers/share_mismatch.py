"""NM002 share-mismatch."""

from collections.abc import Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Bound, QuantityKind
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.derived.fates import find_shares_of_fates
from copydesk.understand.derived.inferred_shares import find_inferred_shares
from copydesk.understand.derived.places_filled import find_places_filled
from copydesk.understand.derived.retold import find_retold
from copydesk.understand.derived.shares import find_derived_shares
from copydesk.understand.derived.shares_taken_up import find_shares_taken_up
from copydesk.understand.quantity.links import words_before
from copydesk.understand.quantity.proportion import Proportion
from copydesk.understand.quantity.proportions import find_proportions
from copydesk.understand.quantity.shares import ratio_interval, share_interval
from copydesk.understand.quantity.wording import as_said, percent
from copydesk.understand.reading import Reading

_EXCEPTING = frozenset({"except", "excluding", "save", "barring", "bar", "without"})


@rule(
    code="NM002",
    name="share-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "The appeal brought in £52 million. The largest part, £19 million, or [[over "
            "half]] of the money, will go to the port. Of the £52 million nothing is spent yet.",
            message="£19 million of £52 million is 37 per cent, not over half",
            severity=Severity.WARNING,
        ),
        Bad(
            "The estate runs to 1,400 acres. The council bought 420 acres, [[about half]] of it.",
            severity=Severity.WARNING,
            message="420 acre of 1,400 acre is 30 per cent, not about half",
        ),
        Bad(
            "The hostel has room for 120 guests. It took in 156, an occupancy rate of [[150 "
            "per cent]].",
            severity=Severity.WARNING,
            message="156 of 120 is 130 per cent, not 150 per cent",
            suggestion="130 per cent",
        ),
        Bad(
            "There were 240 passengers on the train. Sixty were hurt. [[One in six]] was injured.",
            severity=Severity.WARNING,
            message="60 of 240 is 25 per cent, not one in six",
        ),
        Bad(
            "The orchestra counts 27 women among its 90 players, [[almost half]], against 19 "
            "ten years ago.",
            severity=Severity.WARNING,
            message="27 of 90 is 30 per cent, not almost half",
        ),
        Bad(
            "The bank will close 34 branches, [[over half]] of its network.\n\n| Item | Number "
            "|\n|---|---|\n| Branches in January | 97 |\n| Branches to close | 34 |\n",
            severity=Severity.WARNING,
            message="34 of 97 is 35 per cent, not over half",
        ),
        Bad(
            "The mill will close 130 jobs, or [[35 per cent]] of a workforce of 520.",
            message="130 of 520 is 25 per cent",
            suggestion="25 per cent",
        ),
        Bad(
            "Of the 640 flats on the estate, 96 stand empty, [[almost a third]].",
            message="96 of 640 is 15 per cent",
        ),
        Bad(
            "Inspectors found faults in 18 of 24 lifts ([[60%]]).",
            message="18 of 24 is 75 per cent",
            suggestion="75%",
        ),
        Bad(
            "The union has 2,400 members, of whom 1,320, or [[45 per cent]], voted.",
            message="1,320 of 2,400 is 55 per cent",
            suggestion="55 per cent",
        ),
        Bad(
            "Of 2,400 members 1,320 voted, a turnout of [[45 per cent]].",
            message="1,320 of 2,400 is 55 per cent",
            suggestion="55 per cent",
        ),
        Bad(
            "Turnout was [[45 per cent]]: 1,320 of the 2,400 members voted.",
            message="1,320 of 2,400 is 55 per cent",
            suggestion="55 per cent",
        ),
        Bad(
            "The hospital has 240 beds. By Monday 180 of them, or [[85 per cent]], were taken.",
            message="180 of 240 is 75 per cent",
            suggestion="75 per cent",
        ),
        Bad(
            "The survey asked 1,200 farmers, of whom 480 ([[30 per cent]]) grow rye.",
            message="480 of 1,200 is 40 per cent",
            suggestion="40 per cent",
        ),
        Bad(
            "The bill was €8.5 million, of which the Union paid €5.1 million, or [[70 per cent]].",
            message="€5.1 million of €8.5 million is 60 per cent",
            suggestion="60 per cent",
        ),
        Bad(
            "With 27,000 valid ballots from 60,000 electors, the turnout was [[54 per cent]].",
            message="27,000 of 60,000 is 45 per cent",
            suggestion="45 per cent",
        ),
        Bad(
            "Some 840 guests slept in 12 hotels, which is [[about two-thirds]] of the 2,100 who "
            "had come.",
            message="840 of 2,100 is 40 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The firm runs 500 vans: 300 in Leith, 120 in Wick and 80 in Ayr. On Monday it sold 75 "
            "of them, [[one in four]].",
            message="75 of 500 is 15 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "It had 186,000 visitors, [[half]] of whom, 62,000, came by train.",
            message="62,000 of 186,000 is 33 per cent",
        ),
        Bad(
            "The kiln used 186 of the 240 kilograms of coal left, or [[68 percent]].",
            message="186 of 240 kg is 78 per cent",
            suggestion="78 percent",
        ),
        Bad(
            "The match drew 27,000 people to a ground with 30,000 seats, which left it "
            "[[75 per cent]] full.",
            message="27,000 of 30,000 is 90 per cent",
            suggestion="90 per cent",
        ),
        Bad(
            "The group is closing 840 shops.\n\n[[Half]] of the shops, 210, are in the north.",
            message="210 of 840 is 25 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The port will keep 12 of its 60 weekly sailings, or [[one in three]].",
            message="12 of 60 is 20 per cent",
        ),
        Bad(
            "Of the 8,400 tonnes landed last year 2,100 went abroad, or [[two-fifths]].",
            message="2,100 of 8,400 t is 25 per cent",
        ),
        Bad(
            "[[Close to one letter in five]] was lost, 1,200 of the 24,000 posted.",
            message="1,200 of 24,000 is 5 per cent",
        ),
        Bad(
            "Turnout was [[61 per cent]]: of 84,000 registered voters, 42,000 came.",
            message="42,000 of 84,000 is 50 per cent",
            suggestion="50 per cent",
        ),
        Bad(
            "Of 24 shots they made 16, missing [[half]].",
            message="16 of 24 is 67 per cent, which leaves 33 per cent, not half",
        ),
        Bad(
            "In all 2,400 members took part and 1,800 said yes, which is [[65 per cent]] of those "
            "who voted.",
            message="1,800 of 2,400 is 75 per cent",
            suggestion="75 per cent",
        ),
        Bad(
            "There are 312 barns in the vale, and 78 of them, [[almost half]], burned. He lost 78 "
            "of 160 goats.",
            message="78 of 312 is 25 per cent",
        ),
        Bad(
            "The load weighed 410 kilograms. Salt accounted for 240 of them, [[a third]] of the "
            "total.",
            message="240 kg of 410 kg is 59 per cent",
        ),
        Bad(
            "In May 1,302 of the 1,550 members voted. Of those, 1,172 said yes, a majority of "
            "[[80 per cent]].",
            message="1,172 of 1,302 is 90 per cent",
            suggestion="90 per cent",
        ),
        Bad(
            "Turnout was [[68 per cent]], with 30,100 ballots cast by an electorate of 48,600.",
            message="30,100 of 48,600 is 62 per cent",
            suggestion="62 per cent",
        ),
        Bad(
            "The mill has 5,400 employees. It will cut 810 posts, or [[25 per cent]] of the "
            "workforce.",
            message="810 of 5,400 is 15 per cent",
            suggestion="15 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "A survey took in 1,250 farms. On 300 of these farms the pest was found, [[34 per "
            "cent]] of the sample.",
            message="300 of 1,250 is 24 per cent",
            suggestion="24 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The treaty needs [[three quarters]] of the 150 members, that is 100 votes, to pass.",
            message="100 of 150 is 67 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The mill earned $6.6 million on sales of $55 million, a margin of [[21 per cent]].",
            message="$6.6 million of $55 million is 12 per cent",
            suggestion="12 per cent",
        ),
        Bad(
            "The vet sees 400 horses. Fog kept the roads empty. By May 80 of the horses were "
            "lame, [[one in three]].",
            message="80 of 400 is 20 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The flood drove 900 people out, [[roughly half]] of the 1,200 souls of the valley.",
            message="900 of 1,200 is 75 per cent",
        ),
        Bad(
            "The party did well: its 27 deputies make up [[almost half]] of the 90-seat house.",
            message="27 of 90 is 30 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The baker runs 48 shops in four towns.\n\nIt is family-owned.\n\n## The list\n\n"
            "Eighteen shops will close, [[more than half]] of the chain.",
            message="18 of 48",
            severity=Severity.WARNING,
        ),
        Bad(
            "The dead are four sailors and five passengers. They make up [[about a third]] of the "
            "90 people aboard.",
            message="9 of 90 is 10 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "Labour has 41 seats and the Greens have 12. Together they hold 53 of the 150 seats. "
            "The Greens account for [[about 14 per cent]] of the chamber.",
            message="12 of 150 is 8 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "The line sold 12 of its 48 boats, losing [[40 per cent]] of its fleet.",
            message="12 of 48 is 25 per cent, not 40 per cent",
            suggestion="25 per cent",
        ),
        Bad(
            "Thirty-three of the 66 were over 70, [[roughly two in three]].",
            message="33 of 66 is 50 per cent, not roughly two in three",
        ),
        Bad(
            "The cabins held 180 people. All 180 people lived. Of the total, 120 went down on "
            "ropes. The other 60, [[nearly half]] of all those aboard, were driven down.",
            message="60 of 180 is 33 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "A crowd of 8,100 came. The ground holds 9,000. It was therefore [[70 per cent]] full.",
            message="8,100 of 9,000 is 90 per cent",
            suggestion="90 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "Of the 640 walkers, 592 had arrived by dark, so that [[about one in five]] gave "
            "up on the way.",
            message="592 of 640",
            severity=Severity.WARNING,
        ),
        Bad(
            "The bus carried 120 people. Seven were killed and 23 hurt. That means [[about half]] "
            "of those aboard were killed or hurt.",
            message="30 of 120 is 25 per cent",
            severity=Severity.WARNING,
        ),
    ),
    good=(
        Good("The bus carried 64 people. Nine died. So a quarter of the seats were empty."),
        Good(
            "The bus carried 120 people. Seven were killed and 23 hurt. That means a quarter of "
            "those aboard were killed or hurt."
        ),
        Good(
            "Of the 640 walkers, 592 had arrived by dark, so that about one in thirteen gave "
            "up on the way."
        ),
        Good("A crowd of 8,100 came. The ground holds 9,000. So far 40 per cent have paid."),
        Good("The Danish half of the line, with 21 of its 58 boats, is to stay."),
        Good("Of the guests, 44 of the 66 were over 70, about two in three."),
        Good(
            "The appeal brought in £52 million. The largest part, £29 million, or over half of "
            "the money, will go to the port. Of the £52 million nothing is spent yet.",
        ),
        Good(
            "The hostel has room for 120 guests. It took in 156, an occupancy rate of 130 per cent."
        ),
        Good("There were 240 passengers on the train. Sixty were hurt. One in four was injured."),
        Good(
            "The orchestra counts 27 women among its 90 players, almost a third, against 19 "
            "ten years ago."
        ),
        Good(
            "The estate runs to 1,400 acres. The council bought 420 acres, not quite a third of it."
        ),
        Good(
            "The dead are four sailors and five passengers. They make up a tenth of the 90 people "
            "aboard."
        ),
        Good(
            "Labour has 41 seats and the Greens have 12. Together they hold 53 of the 150 seats. "
            "The Greens account for about 8 per cent of the chamber."
        ),
        Good("Sales were $60 million and profits $3 million. It controls 25% of the market."),
        Good("The party did well: its 40 deputies make up almost half of the 90-seat house."),
        Good(
            "The baker runs 48 shops in four towns.\n\nIt is family-owned.\n\n## The list\n\n"
            "Eighteen shops will close, more than a third of the chain."
        ),
        Good(
            "The mill earned $6.6 million on sales of $55 million, a gross margin of 12 per cent."
        ),
        Good("The town has 900 barns and 300 mills, a third of them built of stone."),
        Good("The firm, with 1,200 staff here and 340 there, said orders were up 14 per cent."),
        Good("A survey took in 1,250 farms. On 300 of these, 34 per cent of the land was dry."),
        Good("The wave sank 36 of the 96 boats, two thirds of them fishing boats."),
        Good(
            "The mill has 5,400 employees, 900 of its workers in Spain. It will cut 225 posts, or "
            "25 per cent of the workforce, there."
        ),
        Good(
            "Some 840 guests slept in 12 hotels, which is about two-fifths of the 2,100 who had "
            "come."
        ),
        Good("There are 312 barns in 12 villages, and six of them, half, have a church."),
        Good("Turnout was 62 per cent, with 30,100 ballots cast by an electorate of 48,600."),
        Good(
            "In May 1,302 of the 1,550 members voted. Of those, 1,172 said yes, a majority of 90 "
            "per cent."
        ),
        Good("Of 24 shots they made 16, missing one in three."),
        Good("Close to one letter in five was lost, 4,600 of the 24,000 posted."),
        Good("Half of the crew left, 12 of the 40 in anger."),
        Good("Of the 8,400 tonnes landed last year 2,100 went abroad, or a quarter."),
        Good("She is licensed for 820, so she was half full, on stairs wide enough for two."),
        Good("The mill will close 130 jobs, or 25 per cent of a workforce of 520."),
        Good("The scheme repaid all but 212 of the bank's 5,300 savers, 96 per cent, in a year."),
        Good("The mill will close 130 jobs, or about a quarter of a workforce of 540."),
        Good("Of the 640 flats on the estate, 206 stand empty, almost a third."),
        Good("Of the 640 flats, 96 stand empty, a third more than last year."),
        Good("Of the 640 flats, 96 stand empty, a third of them for years."),
        Good("The board cut 130 jobs, 10 per cent fewer than planned, at a firm of 520 people."),
        Good("The poll asked 1,200 farmers in 40 towns. In May 480, or 60 per cent, of 800 did."),
        Good("Two-thirds of the 120 members, 81, voted for it."),
        Good("The group is closing 840 shops. Half of the shops, 420, are in the north."),
    ),
)
def share_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a percentage, a fraction or a ratio in words that is not what the part and the whole
    beside it make: "1,166 jobs, or 24 per cent of a workforce of 6,480".

    Why it matters: a share is what readers remember of two numbers, and it is the one of the
    three that nobody looks up.

    Does not claim: which of the three numbers is wrong. What the rest makes of the whole ("all but
    12 of 300, 96 per cent") passes too. Words are taken loosely (a third is 30 to
    37 per cent, "almost" may fall short by more), and shares of something else than the numbers
    beside them are left alone.

    Source: division.
    """
    understood = (reading.article.prose, reading.sentences, reading.quantities)
    judged: dict[Span, tuple[Span, Span] | None] = {}
    for proportion in find_proportions(*understood):
        pair = (proportion.part.span, proportion.whole.span)
        judged[proportion.share.span] = pair
        if not _agree(proportion, _of_the_rest(reading, proportion)):
            judged[proportion.share.span] = None
            yield _finding(reading, rule, proportion)
    for proportion in find_derived_shares(*understood):
        pair = (proportion.part.span, proportion.whole.span)
        other = judged.get(proportion.share.span, pair) != pair
        if not other and not _of_the_rest(reading, proportion):
            judged[proportion.share.span] = pair
            yield _finding(reading, rule, proportion)
    for proportion in (
        *find_retold(*understood),
        *find_shares_taken_up(*understood),
        *find_shares_of_fates(*understood),
        *find_places_filled(*understood),
        *find_inferred_shares(*understood),
    ):
        if proportion.share.span not in judged:
            judged[proportion.share.span] = None
            yield _finding(reading, rule, proportion)


def _of_the_rest(reading: Reading, proportion: Proportion) -> bool:
    """Whether the share may be that of what remains: "all but 12 of 300, 96 per cent"."""
    sentence = reading.sentences[proportion.part.sentence].span
    words = words_before(reading.article.prose, proportion.part.span, sentence.start, 30)
    return words[-2:] == ("all", "but") or bool(set(words[-3:]) & _EXCEPTING)


def _agree(proportion: Proportion, of_the_rest: bool) -> bool:
    least, most = ratio_interval(proportion.part, proportion.whole)
    low, high = share_interval(proportion.share)
    if proportion.rest:
        return low <= 1 - least and 1 - most <= high
    if low <= most and least <= high:
        return True
    return of_the_rest and low <= 1 - least and 1 - most <= high


def _finding(reading: Reading, rule: Rule, proportion: Proportion) -> Finding:
    part, whole, share = proportion.part, proportion.whole, proportion.share
    made = part.value / whole.value
    right = 1 - made if proportion.rest else made
    said = share.span.cut(reading.text)
    number = share.number_span.cut(reading.text)
    digits = percent(right).removesuffix(" per cent")
    plain = share.kind is QuantityKind.PERCENT and share.bound is Bound.EXACT
    left = f"{percent(made)}, which leaves " if proportion.rest else ""
    return rule.finding(
        share.span,
        f"{as_said(part)} of {as_said(whole)} is {left}{percent(right)}, "
        f"not {said[:1].lower()}{said[1:]}",
        suggestion=said.replace(number, digits, 1) if plain and not share.terms else None,
        related=[part.span, whole.span],
        severity=None if proportion.certain else Severity.WARNING,
    )

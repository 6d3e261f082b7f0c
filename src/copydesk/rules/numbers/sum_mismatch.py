"""NM003 sum-mismatch."""

from collections.abc import Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.derived.ballots import Ballot, find_ballots
from copydesk.understand.derived.covered import find_covered
from copydesk.understand.derived.enumerated import find_enumerated
from copydesk.understand.derived.make_ups import find_make_ups
from copydesk.understand.derived.rests import find_derived_rests
from copydesk.understand.derived.results import Result, find_results
from copydesk.understand.derived.sums import find_derived_sums
from copydesk.understand.derived.together import find_shares_together, find_together
from copydesk.understand.derived.toll_rows import find_toll_rows
from copydesk.understand.lang.en.quantity_relations import RUNNERS_UP
from copydesk.understand.lang.en.records import RESULTS
from copydesk.understand.quantity.coalitions import find_coalitions
from copydesk.understand.quantity.counted import singular
from copydesk.understand.quantity.links import by_sentence, words_in
from copydesk.understand.quantity.partition import Partition
from copydesk.understand.quantity.partitions import find_partitions
from copydesk.understand.quantity.tables import read_tables
from copydesk.understand.quantity.wording import amount, as_said, plain, total
from copydesk.understand.reading import Reading

_LONGEST_SPAN = 110
_ALL_NAMED = 3


@rule(
    code="NM003",
    name="sum-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "Fourteen people were hurt. The 14 injured are in hospital.\n\nThe injured include "
            "[[eight nurses, five porters and two cleaners]].",
            message="these are 15, not 14",
            severity=Severity.WARNING,
        ),
        Bad(
            "With the eleven of the Liberals on board, the three would hold [[71]] seats.\n\n| "
            "Party | Seats |\n|---|---|\n| Workers | 38 |\n| Union | 29 |\n| Centre | 19 |\n| "
            "Liberals | 11 |\n",
            severity=Severity.WARNING,
            message="38 + 19 + 11 = 68, not 71",
            suggestion="68",
        ),
        Bad(
            "A grant of [[€6 million and €5 million]] from the town will pay for the €14 million.",
            severity=Severity.WARNING,
            message="€6 million + €5 million = €11 million, not €14 million",
        ),
        Bad(
            "Fares climb by 13 per cent over four years. They go up [[4 per cent at once, "
            "then 2 per cent]] in each of the next three years.",
            severity=Severity.WARNING,
            message="= 10 per cent, not 13 per cent",
        ),
        Bad(
            "The farm keeps [[eleven dogs in all, six in the yard and four]] in the house.",
            severity=Severity.WARNING,
            message="6 + 4 = 10, not 11",
        ),
        Bad(
            "Twenty-three people have lost their lives.\n\nThe dead are [[12 miners, seven "
            "rescuers and three]] villagers.",
            severity=Severity.WARNING,
            message="12 + 7 + 3 = 22, not 23",
        ),
        Bad(
            "Alba brews 44 per cent of the beer and Torre a further 17 per cent. Between them "
            "they hold [[three-quarters]] of the market.",
            severity=Severity.WARNING,
            message="44 per cent + 17 per cent = 61 per cent, not three-quarters",
            suggestion="61 per cent",
        ),
        Bad(
            "The north lost 1,250 jobs and the south 433, a national total of [[1,783]].",
            message="1,250 + 433 = 1,683, not 1,783",
            suggestion="1,683",
        ),
        Bad(
            "The team won [[12 medals: five gold, four silver and two]] bronze.",
            message="5 + 4 + 2 = 11, not 12",
        ),
        Bad(
            "Fourteen people died in the floods.\n\n[[Six of the dead were found in Aldea, five in "
            "Bruna and four]] in Celle.",
            message="6 + 5 + 4 = 15, not 14",
            severity=Severity.WARNING,
        ),
        Bad(
            "Rovers took three of their five chances and United two of theirs, so that [[six]] of "
            "the ten were used.",
            message="3 + 2 = 5, not 6",
            suggestion="five",
        ),
        Bad(
            "Of the [[120 seats, 61 went to the Reds, 44 to the Blues and 19]] to the Greens.",
            message="61 + 44 + 19 = 124, not 120",
        ),
        Bad(
            "He was found guilty on [[14 counts: nine of theft, three of fraud and one]] of arson.",
            message="9 + 3 + 1 = 13, not 14",
        ),
        Bad(
            "The jury of [[12 - seven men and six]] women - retired on Monday.",
            message="7 + 6 = 13, not 12",
        ),
        Bad(
            "They counted 9,872 men and 3,388 women, [[13,460]] runners in all.",
            message="9,872 + 3,388 = 13,260, not 13,460",
            suggestion="13,260",
        ),
        Bad(
            "Coaches took [[64 walkers, a ferry 38 and a lorry 17]], which accounts for all 129 "
            "guests.",
            message="64 + 38 + 17 = 119, not 129",
        ),
        Bad(
            "The storm felled 46 oaks, 22 limes and seven pines, a total of [[85]] trees.",
            message="46 + 22 + 7 = 75, not 85",
            suggestion="75",
        ),
        Bad(
            "On the [[13-member board sit seven teachers, four parents and three]] pupils.",
            message="7 + 4 + 3 = 14, not 13",
        ),
        Bad(
            "Steel takes 55 per cent, stone 30 per cent and labour the remaining [[25 per cent]].",
            message="what remains is 15 per cent",
            severity=Severity.WARNING,
        ),
        Bad(
            "In all 409 people were saved.\n\nCutters took in [[187 people, fishing boats 96 and a "
            "tanker 116]].",
            message="187 + 96 + 116 = 399, not 409",
            severity=Severity.WARNING,
        ),
        Bad(
            "The [[64 hurt went to three towns: 31 to Aldea, 22 to Bruna and 14]] to Celle.",
            message="31 + 22 + 14 = 67, not 64",
        ),
        Bad(
            "The fund stands at €940 million. It is split three ways: [[€410 million for roads, "
            "€330 million for rail and €310 million]] for ports.",
            message="€410 million + €330 million + €310 million = €1.05 billion, not €940 million",
        ),
        Bad(
            "The grant is $10.5 million. It puts $4.2 million into roads, $2.6 million into "
            "schools and $1.9 million into parks. The remaining [[$2.8 million]] is kept back.",
            message="$4.2 million + $2.6 million + $1.9 million + $2.8 million = $11.5 million, "
            "not $10.5 million",
            severity=Severity.WARNING,
        ),
        Bad(
            "Inspectors shut 57 wells in May, 19 in June and 13 in July. That brings the total to "
            "[[99]].",
            message="57 + 19 + 13 = 89, not 99",
            suggestion="89",
            severity=Severity.WARNING,
        ),
        Bad(
            "The north has 12,000 books and the south 9,500. Together they have [[25,500]].",
            message="12,000 + 9,500 = 21,500, not 25,500",
            suggestion="21,500",
            severity=Severity.WARNING,
        ),
        Bad(
            "The hall held 421 guests. Of these, [[212 came from Aldea, 120 from Bruna and 109]] "
            "from Celle.",
            message="212 + 120 + 109 = 441, not 421",
            severity=Severity.WARNING,
        ),
        Bad(
            "Fourteen people were killed.\n\nOf the dead, [[seven sat in the first coach and "
            "nine]] in the second.",
            message="7 + 9 = 16, not 14",
            severity=Severity.WARNING,
        ),
        Bad(
            "The largest camp has 200 tents; two have 60 each and three 30, which makes [[450]].",
            message="200 + 120 + 90 = 410, not 450",
            suggestion="410",
        ),
        Bad(
            "The camp holds 34 people.\n\nNone of the 34 has a bed. Those in the camp are "
            "[[19 men, 11 women and six]] children.",
            message="19 + 11 + 6 = 36, not 34",
            severity=Severity.WARNING,
        ),
        Bad(
            "Four people died in the flood.\n\n[[Two people died in Aldea, one in Bruna "
            "and two]] in a car. The four dead were all young.",
            message="2 + 1 + 2 = 5, not 4",
            severity=Severity.WARNING,
        ),
        Bad(
            "# Storm kills 37\n\nA storm killed 37 people. Aldea accounts for [[21 people, the "
            "town of Bruna for 11 and Celle for seven]].",
            message="21 + 11 + 7 = 39, not 37",
            severity=Severity.WARNING,
        ),
        Bad(
            "With the Greens, who have twelve, she would have [[55]].\n\n| Party | Seats |\n"
            "|---|---|\n| Alliance | 41 |\n| Labour | 33 |\n| Greens | 12 |\n| Coast | 6 |\n",
            message="41 + 12 = 53, not 55",
            suggestion="53",
            severity=Severity.WARNING,
        ),
        Bad(
            "With 241 passengers and 22 crew there were [[273]] people on board.",
            message="241 + 22 = 263, not 273",
            suggestion="263",
            severity=Severity.WARNING,
        ),
        Bad(
            "The ferry had 241 passengers and 22 sailors. That makes [[273]] people.",
            message="241 + 22 = 263, not 273",
            suggestion="263",
            severity=Severity.WARNING,
        ),
        Bad(
            "Adding debt of €95 million, the bid of €525 million values it at [[€640 million]].",
            message="€95 million + €525 million = €620 million, not €640 million",
            suggestion="€620 million",
            severity=Severity.WARNING,
        ),
        Bad(
            "She won 41 seats and the Greens 12. Together they have [[55]].",
            message="41 + 12 = 53, not 55",
            suggestion="53",
            severity=Severity.WARNING,
        ),
        Bad(
            "Another 31 ships turned back. Twelve made for the north and the other [[seventeen]] "
            "for the islands.",
            message="31 less 12 leaves 19, not 17",
            severity=Severity.WARNING,
        ),
        Bad(
            "The court's nine judges voted [[six to four]].",
            message="6 + 4 = 10, not 9",
        ),
        Bad(
            "The council has 31 seats. Labour took [[14, the Greens nine and others ten]].",
            message="14 + 9 + 10 = 33, not 31",
            severity=Severity.WARNING,
        ),
        Bad(
            "It sold 412 tickets in Aldea and 367 in Bruna, so [[879]] were gone by noon.",
            message="412 + 367 = 779, not 879",
            suggestion="779",
        ),
        Bad(
            "They ended it with 20 wins, six draws and 12 defeats in [[39]] matches.",
            message="20 + 6 + 12 = 38, not 39",
            suggestion="38",
            severity=Severity.WARNING,
        ),
        Bad(
            "The first sheet weighed 31 tonnes, the second 28 and the third 46, [[125 tonnes]] of "
            "glass.",
            message="not 125 t",
            suggestion="105 t",
            severity=Severity.WARNING,
        ),
        Bad(
            "A crew of [[nine, five Greeks and three]] Filipinos, was taken off by helicopter.",
            message="5 + 3 = 8, not 9",
            severity=Severity.WARNING,
        ),
        Bad(
            "They held six clerks, a guard and a cook, which made [[nine]] hostages in all.",
            message="6 + 1 + 1 = 8, not 9",
            suggestion="eight",
            severity=Severity.WARNING,
        ),
        Bad(
            "Nine people were hurt: [[six pupils, three cooks and the head teacher]].",
            message="these are 10, not 9",
            severity=Severity.WARNING,
        ),
        Bad(
            "The fire killed seven people. Nobody could name them. The dead were [[five Poles, two "
            "Danes and a night porter]].",
            message="these are 8",
            severity=Severity.WARNING,
        ),
        Bad(
            "Labour has 31 seats, the Greens nine and the Farmers 12. Together they hold [[54]] of "
            "the 90 seats.",
            message="31 + 9 + 12 = 52, not 54",
            suggestion="52",
            severity=Severity.WARNING,
        ),
        Bad(
            "Ardal and Borven have [[5,310]] of the vans between them.\n\n"
            "| Town | Vans |\n|---|---|\n| Ardal | 3,240 |\n| Borven | 2,170 |\n| Celle | 880 |\n",
            message="3,240 + 2,170 = 5,410",
            suggestion="5,410",
            severity=Severity.WARNING,
        ),
        Bad(
            "The raid took 38 people from the ferry. That night 13 of them swam home: five girls "
            "and eight boys. That left [[28]] prisoners in the fort.",
            message="38 less 13 leaves 25, not 28",
            severity=Severity.WARNING,
        ),
        Bad(
            "The storm caught 64 hikers in the huts.\n\nIt snowed. The road was shut. The mast "
            "fell. No one could call.\n\nOn Sunday 19 of them skied out. That left [[35]] in the "
            "huts.",
            message="64 less 19 leaves 45, not 35",
            severity=Severity.WARNING,
        ),
        Bad(
            "Four people were killed by the fire.\n\n[[Two people died in Osk, one in Melby and "
            "two]] in a car on the river road.",
            message="2 + 1 + 2 = 5, not 4",
            severity=Severity.WARNING,
        ),
        Bad(
            "Eight people were killed on the runway. The dead are the [[three crew of the "
            "freighter and six]] passengers on the jet.",
            message="3 + 6 = 9, not 8",
            severity=Severity.WARNING,
        ),
        Bad(
            "[[Seven of the 12 beds were free: four for men, two]] for women.",
            message="4 + 2 = 6, not 7",
        ),
        Bad(
            "There were 38 lots, and 33 of them found buyers; the other [[seven]] went unsold.",
            message="38 less 33 leaves 5, not 7",
            severity=Severity.WARNING,
        ),
        Bad(
            "By noon 64 pupils had been tested. The bell rang.\n\nOf those tested, [[31 were from "
            "Aldea, 22 from Bruna and 17]] from Celle.",
            message="31 + 22 + 17 = 70, not 64",
            severity=Severity.WARNING,
        ),
        Bad(
            "By Monday 41 people were confirmed dead. Rain fell.\n\nIt said [[27 people died in "
            "Aldea and 16]] in Bruna.",
            message="27 + 16 = 43, not 41",
            severity=Severity.WARNING,
        ),
        Bad(
            "They sold 480 litres to Aldea and 310 to Bruna, together [[890 litres]]. Both towns "
            "have paid.",
            message="480 l + 310 = 790 l, not 890 l",
            suggestion="790 l",
            severity=Severity.WARNING,
        ),
        Bad(
            "The firm gives up 640 posts.\n\nThe cuts are [[310 posts in Aldea, 240 in Bruna and "
            "190]] in Celle, or 640 in total.",
            message="310 + 240 + 190 = 740, not 640",
        ),
    ),
    good=(
        Good("The board (Ms Bell, in the chair, and four members) turned it down by three to two."),
        Good(
            "By noon 64 pupils had been tested. The bell rang.\n\nOf those tested, 25 were from "
            "Aldea, 22 from Bruna and 17 from Celle."
        ),
        Good(
            "By Monday 41 people were feared dead. Rain fell.\n\nIt said 27 people died in Aldea "
            "and 16 in Bruna."
        ),
        Good("Osk closed with six gold medals, four silver and one bronze."),
        Good("Seven of the 12 beds were free: four for men, three for women."),
        Good("She took the title with four wins and three draws, for a total of 5.5 points."),
        Good(
            "Fourteen people were hurt. The 14 injured are in hospital.\n\nThe injured include "
            "eight nurses, two porters and two cleaners.",
        ),
        Good(
            "With the eleven of the Liberals on board, the three would hold 68 seats.\n\n| "
            "Party | Seats |\n|---|---|\n| Workers | 38 |\n| Union | 29 |\n| Centre | 19 |\n| "
            "Liberals | 11 |\n"
        ),
        Good("A grant of €6 million and €8 million from the town will pay for the €14 million."),
        Good(
            "Fares climb by 13 per cent over four years. They go up 4 per cent at once, then "
            "3 per cent in each of the next three years."
        ),
        Good("The farm keeps ten dogs in all, six in the yard and four in the house."),
        Good(
            "Alba brews 44 per cent of the beer and Torre a further 17 per cent. Between them "
            "they hold over three-fifths of the market."
        ),
        Good(
            "The Liberals have eleven seats. With them the three are to hold 68 seats. An "
            "alliance of the two largest groups would count 97 seats."
        ),
        Good(
            "Fourteen people were killed by the fire.\n\nTwo people died in Osk, one in Melby and "
            "two in a car on the river road."
        ),
        Good(
            "Eight people were killed on the runway. The dead are the three crew of the freighter "
            "and five passengers on the jet."
        ),
        Good(
            "The raid took 38 people from the ferry. That night 13 of them swam home: five girls "
            "and eight boys. That left 25 prisoners in the fort."
        ),
        Good(
            "The plan costs 1,250 posts. The cuts fall on Aldea, which loses 610 posts. Bruna "
            "gives up 280 and Celle 220, with the remaining 140 spread over smaller towns."
        ),
        Good("Labour has 31 seats and the Greens 21. Together they hold 52 of the 90 seats."),
        Good("Labour has 31 seats and the Greens 21. Together with the Farmers they hold 64."),
        Good("Nine people were hurt: six pupils, two cooks and the head teacher."),
        Good("Nine people were hurt: six pupils, three cooks and others who had come to help."),
        Good(
            "The fire killed seven people. The dead were four Poles, two Danes and a night porter."
        ),
        Good("A crew of nine, five Greeks and three Filipinos among them, was taken off."),
        Good("They held six clerks, a guard and a cook, which made eight hostages in all."),
        Good("It sold 412 tickets in Aldea and 367 in Bruna, so 779 were gone by noon."),
        Good("They ended it with 20 wins, six draws and 12 defeats in 38 matches."),
        Good("She had 12 wins, six draws and two defeats in three seasons, 39 points behind."),
        Good("A jury of 12 heard 14 men and nine women, who spoke of 33 bribes."),
        Good("The nine judges voted six to two, with one of them absent."),
        Good("There were 48 entries. Kenya sent 17, Ethiopia 16 and Uganda nine; others sent six."),
        Good("The bus carried 38 pupils, four teachers and a driver, 43 people in all."),
        Good("With 241 passengers and 22 crew there were 263 people on board."),
        Good("The dead were 12 men, nine women and four children."),
        Good(
            "With the Greens, who have twelve, she would have 53, with Coast too 59.\n\n"
            "| Party | Seats |\n|---|---|\n| Alliance | 41 |\n| Labour | 33 |\n| Greens | 12 |\n"
            "| Coast | 6 |\n",
        ),
        Good(
            "The camp holds 36 people. None of the 36 has a bed. Those in the camp are 19 men, 11 "
            "women and six children."
        ),
        Good(
            "The camp holds 34 people. None of the 34 has a bed. Those in the queue are 9 men, 11 "
            "women and six children."
        ),
        Good("Inspectors shut 19 wells in June and 13 in July, bringing the total to 89."),
        Good("Inspectors shut 19 wells in June and 13 in July. That brings the total to 36."),
        Good("They shut another 19 wells in June and 13 in July. That brings the total to 36."),
        Good("The hall held 420 guests. Of these, 210 came from Aldea and 120 from Bruna."),
        Good("The north lost 1,250 jobs and the south 433, a national total of 1,683."),
        Good("The team won 12 medals: five gold, four silver and three bronze."),
        Good("The team won 12 medals, including five gold and four silver."),
        Good(
            "Fourteen people died in the floods. Six of the dead were found in Aldea, five in "
            "Bruna and three in Celle."
        ),
        Good("The firm has 3,400 staff, with 1,900 in Sweden, 800 in Poland and 600 in Spain."),
        Good("He made 90 tackles (53 alone), 15 sacks and two saves in 12 games."),
        Good("Clubs of the first league get €7.5m; €2m for the second and €1m for the third."),
        Good("It has three racks (one above each front wheel, and one opposite the door)."),
        Good("Coaches took 64 walkers and trains 38, which with the rest accounts for all 129."),
        Good("The storm felled 46 oaks, 22 limes and seven pines, a total of 75 trees."),
        Good("She had 9 goals, 4 assists and 5 steals, a total of 27 points."),
        Good("It has 40 oaks and 20 limes, three ponds and two barns, 75 trees in all."),
        Good("She has 3 goals and 4 assists in 10 games, a total of 7 points."),
        Good("Police held 12 people on Friday and 9 on Saturday, a total of 84 since January."),
        Good("The fund gave about 400 loans in the north and 300 in the south, a total of 706."),
    ),
)
def sum_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a total that is not the sum of the parts that the text gives for it: in a list behind
    it, in a clause that adds them up, or in a sentence that says where each of them belongs.

    Why it matters: either a part or the total is wrong, and every share worked out from them too.

    Does not claim: which number is wrong. Parts need to be presented as those of that total;
    "including" is not, nor are hedged numbers. What rounding can explain is left alone.

    Source: addition.
    """
    understood = (reading.article.prose, reading.sentences, reading.quantities)
    judged: set[Span] = set()
    laid_out: set[Span] = set()
    wrong: list[tuple[Quantity, ...]] = []
    for partition in find_partitions(*understood):
        if _are_prizes(reading, partition) or _is_a_part_itself(reading, partition):
            continue
        if _are_results(reading, partition):
            continue
        if _wrong(partition) or not partition.excess:
            judged.update(one.span for one in (*partition.parts, partition.total))
        if _wrong(partition) and partition.parts not in wrong:
            wrong.append(partition.parts)
            yield _finding(reading, rule, partition)
    for partition in (
        *find_make_ups(*understood),
        *find_derived_sums(*understood),
    ):
        taken = (judged | laid_out) & {part.span for part in partition.parts}
        if not taken and not _are_results(reading, partition):
            judged.add(partition.total.span)
            laid_out.update(part.span for part in partition.parts)
            yield _finding(reading, rule, partition)
    for row in find_enumerated(*understood):
        if not judged & {one.span for one in reading.quantities if row.span.contains(one.span)}:
            yield rule.finding(
                row.span,
                f"these are {row.made}, not {as_said(row.total)}",
                related=[row.total.span],
                severity=Severity.WARNING,
            )
            laid_out.add(row.span)
    for partition in find_toll_rows(*understood):
        parts = [part.span for part in partition.parts]
        if not any(span.overlaps(part) for span in judged | laid_out for part in parts):
            yield _finding(reading, rule, partition)
    for ballot in find_ballots(*understood):
        yield _ballot(rule, ballot)
    for result in find_results(*understood):
        taken = {result.stated.span, *(one.span for one in result.operands)}
        points = _are_results(reading, _as_partition(result))
        if result.sign > 0 and not taken & judged and not points:
            yield _finding(reading, rule, _as_partition(result))
    for partition in find_derived_rests(*understood):
        if partition.parts[-1].span not in judged and not _is_a_part_itself(reading, partition):
            yield _left(rule, partition)
    article = reading.article
    tables = read_tables(article.prose, article.blocks, reading.quantities)
    for partition in find_coalitions(article.prose, reading.sentences, reading.quantities, tables):
        yield _finding(reading, rule, partition)
    for partition in find_together(*understood, tables):
        if partition.total.span not in judged:
            yield _finding(reading, rule, partition)
    for partition in find_covered(*understood):
        if not {part.span for part in partition.parts} & judged:
            yield _finding(reading, rule, partition)
    for partition in find_shares_together(*understood):
        if partition.total.span not in judged:
            yield _finding(reading, rule, partition)
    for group in by_sentence(reading.quantities):
        yield from _remainder(rule, group)


def _as_partition(result: Result) -> Partition:
    return Partition(result.stated, result.operands, closed=True, derived=True, certain=False)


def _are_results(reading: Reading, partition: Partition) -> bool:
    """Whether points are told for games won and drawn: "four wins and three draws, 5.5 points"."""
    total = partition.total.counted.head if partition.total.counted else ""
    first, last = partition.parts[0].span, partition.parts[-1].span
    words = words_in(reading.article.prose, first.start, last.end + _BEHIND)
    return total == "point" and not RESULTS.isdisjoint(map(singular, words))


def _are_prizes(reading: Reading, partition: Partition) -> bool:
    """Whether the parts are what others win: "€12,000, with €8,000 for second place"."""
    money = all(part.kind is QuantityKind.MONEY for part in partition.parts)
    first, last = partition.parts[0].span, partition.parts[-1].span
    words = words_in(reading.article.prose, first.start, last.end + _BEHIND)
    return money and not RUNNERS_UP.isdisjoint(words)


_BEHIND = 30


def _is_a_part_itself(reading: Reading, partition: Partition) -> bool:
    """Whether what looks like the total makes up another one with its parts: of 90 posts to go,
    "the north loses 40. The south gives up 30 and the west 20"."""
    whole = partition.total.value + partition.sum
    return not partition.certain and any(
        one.value == whole and one.kind is partition.total.kind for one in reading.quantities
    )


def _ballot(rule: Rule, ballot: Ballot) -> Finding:
    """ "The panel's seven members split five to three"."""
    one, other = map(plain, ballot.sides)
    cast, body = sum(ballot.sides), as_said(ballot.body)
    return rule.finding(
        ballot.span,
        f"{one} + {other} = {plain(cast)}, not {body}",
        related=[ballot.body.span],
        severity=None if cast > ballot.body.value else Severity.WARNING,
    )


def _left(rule: Rule, partition: Partition) -> Finding:
    """ "31 ships … Twelve made for the north and the other seventeen …"."""
    *gone, rest = partition.parts
    whole = partition.total
    left = amount(whole.value - sum(part.value for part in gone), rest)
    less = " and ".join(as_said(part) for part in gone)
    return rule.finding(
        rest.span,
        f"{as_said(whole)} less {less} leaves {left}, not {as_said(rest)}",
        related=[whole.span, *(part.span for part in gone)],
        severity=Severity.WARNING,
    )


def _remainder(rule: Rule, group: tuple[Quantity, ...]) -> Iterator[Finding]:
    """ "55 percent … 30 percent … the remaining 25 percent"."""
    shares = [q for q in group if q.kind is QuantityKind.PERCENT]
    if len(shares) < 2 or Scope.REST not in shares[-1].scope or not all(q.exact for q in shares):
        return
    added = sum(q.value for q in shares)
    changed = {Scope.FROM, Scope.TO, Scope.BY}
    if abs(added - 100) > max(1.0, len(shares) / 2) and not any(q.scope & changed for q in shares):
        right = f"{plain(shares[-1].value + 100 - added)} per cent"
        yield rule.finding(
            shares[-1].span,
            f"{total(tuple(shares))}, not 100 per cent; what remains is {right}",
            related=[q.span for q in shares[:-1]],
            severity=Severity.WARNING,
        )


def _wrong(partition: Partition) -> bool:
    if partition.closed:
        return partition.excess != 0
    named = partition.placed and len(partition.parts) >= _ALL_NAMED
    short = named and partition.sum >= 0.7 * partition.total.value
    return partition.excess > 0 or (partition.excess < 0 and short)


def _finding(reading: Reading, rule: Rule, partition: Partition) -> Finding:
    parts, whole = partition.parts, partition.total
    confirmed = partition.derived and _is_told_again(reading, whole)
    span = whole.span if partition.derived and not confirmed else _stretch(partition)
    right = total(parts).rpartition("= ")[2]
    if partition.derived and whole.number_span.cut(reading.text).isalpha():
        right = _in_words(partition.sum) or right
    sure = partition.certain and (partition.closed or partition.excess > 0)
    in_words = whole.kind is QuantityKind.FRACTION
    said = whole.span.cut(reading.text) if in_words else as_said(whole)
    return rule.finding(
        span,
        f"{total(parts)}, not {said}",
        suggestion=right if partition.derived and not confirmed else None,
        related=[q.span for q in (*parts, whole) if q.span != span],
        severity=None if sure else Severity.WARNING,
    )


def _is_told_again(reading: Reading, whole: Quantity) -> bool:
    """Whether another sentence has a large total too, so that a part of it is wrong."""
    return whole.value >= _LARGE and any(
        one.value == whole.value and one.kind is whole.kind and one.sentence != whole.sentence
        for one in reading.quantities
    )


_LARGE = 100


def _stretch(partition: Partition) -> Span:
    """From the total to the last part; the total alone before parts that go on for long, and the
    parts that are near enough where it stands elsewhere."""
    end = partition.parts[-1].span.end
    whole = partition.total
    last = partition.parts[-1]
    if Scope.REST in last.scope and whole.sentence < last.sentence:
        return last.span
    spans = [q.span for q in partition.parts]
    if whole.sentence == partition.parts[0].sentence and whole.span < spans[0]:
        if end - whole.span.start > _LONGEST_SPAN:
            return whole.span
        spans.insert(0, whole.span)
    start = next(span.start for span in spans if end - span.start <= _LONGEST_SPAN)
    return Span(start, end)


_WORDS = "zero one two three four five six seven eight nine ten".split()


def _in_words(value: float) -> str | None:
    return _WORDS[int(value)] if value == int(value) and value < len(_WORDS) else None

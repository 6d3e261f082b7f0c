"""FG002 table-text-mismatch."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from copydesk.model.finding import Finding, Severity
from copydesk.model.quantity import Quantity, QuantityKind, Scope
from copydesk.model.span import Span
from copydesk.model.timex import Grain
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.derived.vote_pairs import find_vote_cells
from copydesk.understand.lang.en.quantity_counted import GAUGE_NOUNS
from copydesk.understand.quantity.attested import attested
from copydesk.understand.quantity.links import LOOKED_THROUGH
from copydesk.understand.quantity.sameness import digits_of, slipped, transposed
from copydesk.understand.quantity.tableclocks import ClockSlip, find_clock_slips, find_told_clocks
from copydesk.understand.quantity.tablegaps import GapSlip, find_gap_slips
from copydesk.understand.quantity.tablelabels import find_label_slips
from copydesk.understand.quantity.tablelengths import find_length_slips, find_told_lengths
from copydesk.understand.quantity.tablelists import find_list_slips
from copydesk.understand.quantity.tables import Table, TableCell, read_tables
from copydesk.understand.quantity.tableslips import find_digit_slips
from copydesk.understand.quantity.tablesums import find_sum_slips
from copydesk.understand.quantity.tabletext import (
    Told,
    borne_out,
    cells_told,
    holds,
    of_one_size,
    with_nouns_of_changes,
)
from copydesk.understand.quantity.wording import as_said, plain
from copydesk.understand.reading import Reading
from copydesk.understand.tlinks.stretch import counted, is_length

_ASIDE = frozenset({Scope.FROM, Scope.OLDER, Scope.BY, Scope.INCLUDED, Scope.REST, Scope.EACH})
_SECONDS = {Grain.SECOND: 1.0, Grain.MINUTE: 60.0, Grain.HOUR: 3600.0}
_KINDS = frozenset(
    {
        QuantityKind.COUNT,
        QuantityKind.MONEY,
        QuantityKind.PERCENT,
        QuantityKind.MEASURE,
        QuantityKind.ORDINAL,
    }
)


@rule(
    code="FG002",
    name="table-text-mismatch",
    since="0.1.0",
    bad=(
        Bad(
            "Bell, Ito and Carr all finished on 8 points.\n\n| Player | Points |\n|---|---|\n| "
            "Bell | 8 |\n| Ito | 8 |\n| Carr | [[6]] |\n",
            message="6 in the table, 8 in the text",
        ),
        Bad(
            "The synod approved the merger by 41 votes to 30.\n\n| Fact | Value |\n|---|---|\n"
            "| Synod vote | [[41 to 33]] |\n| Members | 75 |\n",
            message="41 to 33 in the table, 41 votes to 30 in the text",
            severity=Severity.WARNING,
        ),
        Bad(
            "Six people have been arrested on suspicion of hiding the loot.\n\n| Fact | Number "
            "|\n|---|---|\n| Vans stolen | 4 |\n| Suspects arrested | [[9]] |\n",
            message="9 in the table, 6 in the text",
        ),
        Bad(
            "The fire hurt 52 people.\n\n| Toll | People |\n|---|---|\n| Dead | 7 |\n"
            "| Injured | [[25]] |\n",
            message="25 in the table, 52 in the text",
        ),
        Bad(
            "The fire hurt 52 people. There was one nurse for every 25 patients.\n\n"
            "| Toll | People |\n|---|---|\n| Dead | 7 |\n| Injured | [[25]] |\n",
            message="25 in the table, 52 in the text",
        ),
        Bad(
            "Ruiz levelled in the 38th minute.\n\n| Minute | Scorer |\n|---|---|\n| 12 | Ito |\n"
            "| [[28]] | Ruiz |\n",
            message="28 in the table, 38 in the text",
        ),
        Bad(
            "Turnout in Upper Lorne was 58 per cent.\n\n| Ward | Turnout |\n|---|---|\n"
            "| Upper Lorne | [[49%]] |\n| Port | 61% |\n",
            message="49 per cent in the table, 58 per cent in the text",
        ),
        Bad(
            "The Parks arm took in [[€143.8 million]].\n\n| € million | 2025 |\n|---|---|\n"
            "| Rides | 271.5 |\n| Parks | 148.3 |\n| Total | 419.8 |\n",
            message="€143.8 million in the text, 148.3 in the table",
        ),
        Bad(
            "Ito was second in 2:14:34.\n\n| Place | Runner | Time |\n|---|---|---|\n"
            "| 1 | Bell | 2:13:50 |\n| 2 | Ito | [[2:19:34]] |\n| 3 | Ruiz | 2:15:02 |\n"
            "| 4 | Carr | 2:16:44 |\n",
            message="2:19:34 in the table, 2:14:34 in the text",
            suggestion="2:14:34",
        ),
        Bad(
            "The tug Alma was first to come. She was there at 01:25.\n\n| Time | Event |\n"
            "|---|---|\n| 00:50 | Alarm |\n| [[01:55]] | Tug Alma arrives |\n"
            "| 02:40 | Fire is out |\n",
            message="01:55 in the table, 01:25 in the text",
            suggestion="01:25",
        ),
        Bad(
            "The fire had reached 27,000 hectares on July 16.\n\n| Date | Hectares |\n|---|---|\n"
            "| July 14 | 18,000 |\n| July 16 | [[17,000]] |\n| July 20 | 41,500 |\n",
            message="17,000 in the table, 27,000 ha in the text",
        ),
        Bad(
            "The storm drove 31,000 people from their homes.\n\n| As of Monday | |\n|---|---|\n"
            "| Dead | 14 |\n| Displaced | [[13,000]] |\n",
            message="13,000 in the table, 31,000 in the text",
        ),
        Bad(
            "The list has 318 guests. With 26 cooks and 318 guests there were [[354]] people on "
            "board.\n\n| Count | |\n|---|---|\n| On board | 344 |\n| Rooms | 97 |\n",
            message="354 in the text, 344 in the table",
        ),
        Bad(
            "Ito was third in 14:34.11.\n\n| Place | Runner | Time |\n|---|---|---|\n"
            "| 2 | Bell | 14:31.90 |\n| 3 | Ito | [[14:43.11]] |\n",
            message="14:43.11 in the table, 14:34.11 in the text",
        ),
        Bad(
            "He won by one minute and 17 seconds from the Dane Jo Falk.\n\n"
            "| Final | Team | Time |\n|---|---|---|\n| Ed Carr | Sol | 34h 12m 05s |\n"
            "| Jo Falk | Luna | [[+ 1m 07s]] |\n",
            message="+ 1m 07s in the table, one minute and 17 seconds in the text",
        ),
        Bad(
            "The prize went to Winters, which runs for 134 minutes.\n\n| Film | Minutes |\n"
            "|---|---|\n| Salt | 108 |\n| Winters | [[143]] |\n",
            message="143 in the table, 134 minutes in the text",
        ),
        Bad(
            "The load weighed 410 kilograms. The lamp alone weighed 110.\n\n| Part | Mass (kg) |\n"
            "|---|---|\n| Oven | 240 |\n| Lamp | [[170]] |\n| Box | 60 |\n",
            message="170 in the table, 110 in the text",
        ),
        Bad(
            "The pump failed at 14:35, and the crew restarted it.\n\n| Time | Event |\n|---|---|\n"
            "| 14:02 | Rain begins |\n| [[14:53]] | Pump stops |\n| 15:20 | Wall is topped |\n",
            message="14:53 in the table, 14:35 in the text",
            suggestion="14:35",
        ),
        Bad(
            "The two fastest swam 2:04.17 and 2:04.38.\n\n| Place | Swimmer | Time |\n|---|---|---|"
            "\n| 1 | Ito | 2:04.17 |\n| 2 | Bell | [[2:04.83]] |\n| 3 | Ruiz | 2:06.50 |\n",
            message="2:04.83 in the table, 2:04.38 in the text",
            suggestion="2:04.38",
        ),
        Bad(
            "The price of Rennet has gone up by [[seven]] points.\n\n| Share | May | June |\n"
            "|---|---|---|\n| Rennet | 71 | 80 |\n| Lodge | 44 | 46 |\n",
            message="seven in the text, but 9 by 71 and 80 in the table",
        ),
        Bad(
            "The draw left Arden [[four points]] clear of Melby.\n\n| Club | P | Pts |\n"
            "|---|---|---|\n| Arden | 20 | 41 |\n| Melby | 20 | 38 |\n| Osk | 20 | 31 |\n",
            message="four points in the text, but 3 by 41 and 38 in the table",
        ),
        Bad(
            "Estonia, with [[eight]] medals, had never done so well.\n\n"
            "| Country | Gold | Silver | Bronze |\n|---|---|---|---|\n| Estonia | 2 | 4 | 1 |\n"
            "| Latvia | 1 | 2 | 5 |\n",
            message="eight in the text, but 7 by 2 and 4 and 1 in the table",
        ),
        Bad(
            "By Friday night three people had been killed and 40 were missing.\n\n"
            "| Bulletin | Dead | Missing |\n|---|---|---|\n| Thursday night | 1 | 62 |\n"
            "| Friday night | [[5]] | 40 |\n",
            message="5 in the table, 3 in the text",
        ),
        Bad(
            "The pump was started at [[06:15]].\n\n| Time | Event |\n|---|---|\n"
            "| 06:20 | Alarm |\n| 06:51 | Pump is started |\n| 07:30 | Cellar is dry |\n",
            message="06:15 in the text, 06:51 in the table",
            suggestion="06:51",
        ),
        Bad(
            "The three yards built 95 boats. Osk alone launched [[23]].\n\n| Yard | Boats |\n"
            "|---|---|\n| Osk | 32 |\n| Melby | 41 |\n| Arden | 22 |\n",
            message="23 in the text, 32 in the table",
        ),
        Bad(
            "The ferry, on its way home, was carrying 35 people with the crew.\n\n"
            "| Fact | Number |\n|---|---|\n| On board the ferry | [[53]] |\n"
            "| Boats that came | 7 |\n",
            message="53 in the table, 35 in the text",
        ),
        Bad(
            "By six, doctors had seen four dead and 87 injured.\n\n"
            "| Fact | Number |\n|---|---|\n| Dead | 4 |\n| Injured (at noon) | [[78]] |\n",
            message="78 in the table, 87 in the text",
        ),
        Bad(
            "Two other clerks were jailed and six were cleared.\n\n| Verdict | Clerks |\n"
            "|---|---|\n| Jailed | 3 |\n| Acquitted | [[9]] |\n",
            message="9 in the table, 6 in the text",
        ),
        Bad(
            "Ruiz was third, 16 seconds behind.\n\n| Place | Rider | Time |\n|---|---|---|\n"
            "| 1 | Bell | 2:13:50 |\n| 2 | Ito | +0:07 |\n| 3 | Ruiz | [[+0:46]] |\n",
            message="+0:46 in the table, 16 seconds in the text",
        ),
        Bad(
            "On Monday 42 people were in hospital, the mayor said. The ward has 24 beds.\n\n"
            "| Item | Figure |\n|---|---|\n| In hospital | [[24]] |\n| Sent home | 7 |\n",
            message="24 in the table, 42 in the text",
        ),
        Bad(
            "By Friday night they counted four dead and 30 injured.\n\n"
            "| Item | Figure |\n|---|---|\n| Dead (Friday) | 4 |\n| Injured (Friday) | [[36]] |\n",
            message="36 in the table, 30 in the text",
        ),
        Bad(
            "The shares finished the session at £7.45.\n\n| The bid | |\n|---|---|\n"
            "| Price per share | £9.10 |\n| Close on the day | [[£7.15]] |\n",
            message="£7.15 in the table, £7.45 in the text",
        ),
        Bad(
            "Ito was second, 17 seconds back.\n\n| Place | Rider | Gap |\n|---|---|---|\n"
            "| 1 | Bell | - |\n| 2 | Ito | [[+27]] |\n| 3 | Ruiz | +41 |\n",
            message="+27 in the table, 17 seconds in the text",
        ),
        Bad(
            "Some 20 left by raft. Another 97 people were flown ashore.\n\n| What | Number |\n"
            "|---|---|\n| Aboard | 117 |\n| Flown ashore | [[91]] |\n",
            message="91 in the table, 97 in the text",
        ),
    ),
    good=(
        Good(
            "The first flight took four people. Another 93 people were flown ashore at noon.\n\n"
            "| What | Number |\n|---|---|\n| Flown ashore | 97 |\n",
        ),
        Good(
            "Two of the dead came from Osk. Two children of those hurt are still in hospital.\n\n"
            "| Storm | People |\n|---|---|\n| Dead | 4 |\n| Injured | 9 |\n",
        ),
        Good(
            "Bell, Ito and Carr all finished on 8 points.\n\n| Player | Points |\n|---|---|\n| "
            "Bell | 8 |\n| Ito | 8 |\n| Carr | 8 |\n",
        ),
        Good(
            "The synod approved the merger by 41 votes to 30.\n\n| Fact | Value |\n|---|---|\n"
            "| Synod vote | 41 to 30 |\n| Lay vote | 41 to 33 |\n",
        ),
        Good(
            "Two bodies had been found when night fell; at dawn it was seven.\n\n| Fact | "
            "Number |\n|---|---|\n| Killed | 9 |\n| Injured | 41 |\n"
        ),
        Good(
            "One forecast put the Moderates at 44 to 49 seats, another at anything between 41 "
            "and 52.\n\n| Party | Seats |\n|---|---|\n| Moderates | 46 |\n| Centre | 38 |\n| "
            "Workers | 15 |\n"
        ),
        Good(
            "Raasvik went into the last day with 57 points.\n\n| | Played | Won | Points |\n"
            "|---|---|---|---|\n| Raasvik | 30 | 17 | 59 |\n| Osk | 30 | 16 | 56 |\n"
        ),
        Good(
            "On Monday 42 people were in hospital. On Sunday 24 were in hospital.\n\n"
            "| Item | Figure |\n|---|---|\n| In hospital | 24 |\n| Sent home | 7 |\n"
        ),
        Good(
            "Profits came to €2 billion.\n\n| | Osk |\n|---|---|\n"
            "| Profits, € billion | 2.3 |\n| Mills | 21 |\n"
        ),
        Good(
            "Ruiz was third, 16 seconds behind.\n\n| Place | Rider | Time |\n|---|---|---|\n"
            "| 1 | Bell | 2:13:50 |\n| 2 | Ito | +0:07 |\n| 3 | Ruiz | +0:16 |\n"
        ),
        Good(
            "Six mines were cleared by noon.\n\n| Verdict | Clerks |\n|---|---|\n"
            "| Jailed | 3 |\n| Acquitted | 9 |\n"
        ),
        Good(
            "The ferry carried more than 50 people with the crew, and 35 cars.\n\n"
            "| Fact | Number |\n|---|---|\n| On board the ferry | 53 |\n| Boats that came | 7 |\n"
        ),
        Good(
            "The price of Rennet has gone up by nine points.\n\n| Share | May | June |\n"
            "|---|---|---|\n| Rennet | 71 | 80 |\n| Lodge | 44 | 46 |\n"
        ),
        Good(
            "The draw left Arden three points clear of Melby and ten ahead of Osk.\n\n"
            "| Club | P | Pts |\n|---|---|---|\n| Arden | 20 | 41 |\n| Melby | 20 | 38 |\n"
            "| Osk | 20 | 31 |\n"
        ),
        Good(
            "Ito won, almost two minutes ahead of Bell and 1 minute 40 seconds ahead of Ruiz.\n\n"
            "| Place | Runner | Time |\n|---|---|---|\n| 1 | Ito | 1:58:20 |\n"
            "| 2 | Ruiz | 2:00:00 |\n| 3 | Bell | 2:00:10 |\n"
        ),
        Good(
            "Arden could go six points clear of Melby on Sunday. In March they were eight points "
            "ahead of Melby.\n\n| Club | P | Pts |\n|---|---|---|\n| Arden | 20 | 41 |\n"
            "| Melby | 20 | 38 |\n| Osk | 20 | 31 |\n"
        ),
        Good(
            "The price of Rennet has gone up by seven points since February, and by five on Friday "
            "alone.\n\n| Share | May | June |\n|---|---|---|\n| Rennet | 71 | 80 |\n"
            "| Lodge | 44 | 46 |\n"
        ),
        Good(
            "Estonia won four medals on the last day alone. In 2012 Estonia went home with eight "
            "medals.\n\n| Country | Gold | Silver | Bronze |\n|---|---|---|---|\n"
            "| Estonia | 2 | 4 | 1 |\n| Latvia | 1 | 2 | 5 |\n"
        ),
        Good(
            "At least 14 people died. Three people died in Osk, a suburb, and one in a car.\n\n"
            "| Fact | Number |\n|---|---|\n| Dead | 14 |\n| Missing | 6 |\n"
        ),
        Good(
            "The first bulletin spoke of three dead, most of them in Osk.\n\n"
            "| District | Dead | Missing |\n|---|---|---|\n| Osk | 14 | 2 |\n| Melby | 6 | 1 |\n"
        ),
        Good(
            "The train left at 14:35, and the last bus at 15:02.\n\n| Time | Event |\n|---|---|\n"
            "| 14:02 | Rain begins |\n| 14:53 | Pump stops |\n| 15:20 | Wall is topped |\n"
        ),
        Good(
            "Ito was third in 14:34.11, and her record is 14:43.11.\n\n| Place | Runner | Time |\n"
            "|---|---|---|\n| 2 | Bell | 14:31.90 |\n| 3 | Ito | 14:34.11 |\n"
        ),
        Good(
            "Ito was second in 2:14:34.\n\n| Place | Runner | Time |\n|---|---|---|\n"
            "| 1 | Bell | 2:13:50 |\n| 2 | Ito | 2:14:34 |\n| 3 | Ruiz | 2:15:02 |\n"
        ),
        Good(
            "The alarm went at 00:55 in the next town.\n\n| Time | Event |\n|---|---|\n"
            "| 00:50 | Smoke |\n| 01:55 | Tug Alma arrives |\n| 02:40 | Fire is out |\n"
        ),
        Good(
            "The fire hurt 52 people, up from 25 in the first count.\n\n| Toll | People |\n"
            "|---|---|\n| Dead | 7 |\n| Injured | 52 |\n"
        ),
        Good(
            "Ruiz levelled in the 94th minute.\n\n| Minute | Scorer |\n|---|---|\n| 12 | Ito |\n"
            "| 90+4 | Ruiz |\n"
        ),
        Good(
            "The Parks arm took in about €150 million with 31 rides.\n\n| € million | 2025 |\n"
            "|---|---|\n| Rides | 271.5 |\n| Parks | 148.3 |\n"
        ),
    ),
)
def table_text_mismatch(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a number in the text that its table has otherwise: the row is named in the sentence,
    and either the column too, or the digits differ by a slip only.

    Why it matters: the table is where careful readers look, and it is often copied by hand.

    Does not claim: which of the two is wrong. The table is pointed at, unless it adds up or the
    text elsewhere is at one with it. Numbers of which the text says that they are earlier, partial
    or a change are left alone.

    Source: the article itself.
    """
    article = reading.article
    spans = [sentence.span for sentence in reading.sentences]
    prose = [q for q in reading.quantities if q.cell is None][:LOOKED_THROUGH]
    text = [q for q in with_nouns_of_changes(prose) if _comparable(q)]
    tables = read_tables(article.prose, article.blocks, reading.quantities)
    clocks = find_told_clocks(article.prose, reading.sentences) if tables else []
    lengths = find_told_lengths(article.prose, reading.sentences, _lengths(reading))
    for vote, meant in find_vote_cells(article.prose, reading.sentences, tables):
        yield rule.finding(
            vote.span,
            f"{vote.span.cut(article.prose)} in the table, {meant.span.cut(article.prose)} in the "
            "text",
            related=[meant.span],
            severity=Severity.WARNING,
        )
    for table in tables:
        told = list(cells_told(table, text, article.prose, spans))
        agreed = {
            cell.span
            for one in told
            for cell in one.cells
            if one.quantity.bounded and holds(table, cell, one.quantity)
        }
        seen = set()
        used: set[Span] = set()
        for slip in find_clock_slips(table, article.prose, clocks):
            seen.add(slip.cell.span)
            yield _of_clocks(rule, slip)
        for wrong in find_length_slips(table, article.prose, lengths):
            if wrong.cell.span not in seen:
                seen.add(wrong.cell.span)
                told_as = wrong.told.cut(article.prose)
                yield rule.finding(
                    wrong.cell.span,
                    f"{wrong.cell.text} in the table, {told_as} in the text",
                    related=[wrong.told],
                )
        for found in (
            *find_digit_slips(table, prose, article.prose, spans),
            *find_sum_slips(table, prose, article.prose, spans),
        ):
            if found.cell.span not in seen | agreed:
                seen.add(found.cell.span)
                used.add(found.quantity.span)
                yield _finding(rule, table, found.cell, found.quantity, prose)
        times = reading.timexes_by_sentence
        for gap in find_gap_slips(table, prose, article.prose, spans, times):
            yield _of_cells(rule, gap, article.prose)
        held = {one.quantity.span for one in told if any_holds(table, one)}
        strays = [q for q in prose if q.exact and q.span not in held and Scope.FROM not in q.scope]
        for one in (*told, *_transposed(table, strays)):
            cell = None if one.quantity.span in used else _wrong_cell(table, one)
            if cell and cell.span not in agreed and cell.span not in seen:
                seen.add(cell.span)
                yield _finding(rule, table, cell, one.quantity, prose)
        for listed in find_list_slips(table, prose, article.prose, spans):
            if listed.cell.span not in seen | agreed:
                seen.add(listed.cell.span)
                yield _finding(rule, table, listed.cell, listed.quantity, ())
        for slip_of in find_label_slips(table, prose, reading.words, article.prose):
            if slip_of.cell.span not in seen | agreed:
                seen.add(slip_of.cell.span)
                yield _finding(rule, table, slip_of.cell, slip_of.quantity, ())


def _of_cells(rule: Rule, gap: GapSlip, prose: str) -> Finding:
    cells = " and ".join(cell.text for cell in gap.cells)
    return rule.finding(
        gap.words,
        f"{gap.words.cut(prose)} in the text, but {plain(gap.really)} by {cells} in the table",
        related=[cell.span for cell in gap.cells],
    )


def _of_clocks(rule: Rule, slip: ClockSlip) -> Finding:
    if slip.borne_out:
        return rule.finding(
            slip.told,
            f"{slip.text} in the text, {slip.cell.text} in the table",
            suggestion=slip.cell.text,
            related=[slip.cell.span],
        )
    return rule.finding(
        slip.cell.span,
        f"{slip.cell.text} in the table, {slip.text} in the text",
        suggestion=slip.text,
        related=[slip.told],
    )


def _lengths(reading: Reading) -> list[tuple[Span, float]]:
    """The lengths of time told in one unit, in seconds."""
    found = []
    for timex in chain.from_iterable(reading.timexes_by_sentence):
        said = counted(timex) if is_length(timex) else None
        size = _SECONDS.get(said[1]) if said else None
        if said and size and said[0].exact is not None and timex.mod is None:
            found.append((timex.span, said[0].exact * size))
    return found


def any_holds(table: Table, told: Told) -> bool:
    """Whether one of the cells holds the number."""
    return any(holds(table, cell, told.quantity) for cell in told.cells)


def _transposed(table: Table, quantities: Iterable[Quantity]) -> Iterator[Told]:
    """Numbers whose digits stand in one cell of the table with two of them changed places."""
    cells = [cell for row in table.rows for cell in row if cell.quantity and not cell.place.header]
    for quantity in quantities:
        digits = digits_of(quantity)
        swapped = [
            cell
            for cell in cells
            if cell.quantity
            and transposed(digits, digits_of(cell.quantity))
            and of_one_size(table, cell, quantity)
        ]
        if len(swapped) == 1 and not any(holds(table, cell, quantity) for cell in cells):
            yield Told(quantity, (swapped[0],), exact=False)


def _comparable(quantity: Quantity) -> bool:
    return quantity.kind in _KINDS and not quantity.scope & _ASIDE and quantity.per is None


def _wrong_cell(table: Table, told: Told) -> TableCell | None:
    """The cell that ought to hold the number and does not."""
    if any(holds(table, cell, told.quantity) for cell in told.cells):
        return None
    counted = told.quantity.counted
    ordinal = told.quantity.kind is QuantityKind.ORDINAL
    measured = counted is not None and counted.head in GAUGE_NOUNS and not ordinal
    if told.exact and (told.by_state or measured or Scope.TO in told.quantity.scope):
        return told.cells[0]
    if not told.quantity.exact:
        return None
    digits = digits_of(told.quantity)
    shortest = 2 if told.exact or told.by_state else 3
    for cell in told.cells:
        if (
            cell.quantity
            and of_one_size(table, cell, told.quantity)
            and slipped(digits, digits_of(cell.quantity), shortest)
        ):
            return cell
    return None


def _finding(
    rule: Rule, table: Table, cell: TableCell, quantity: Quantity, prose: Sequence[Quantity]
) -> Finding:
    assert cell.quantity
    here, there = as_said(quantity), cell.quantity
    if borne_out(table, cell) or attested(table, cell, quantity, prose):
        return rule.finding(
            quantity.span,
            f"{here} in the text, {as_said(there)} in the table",
            related=[cell.span],
        )
    return rule.finding(
        cell.span, f"{as_said(there)} in the table, {here} in the text", related=[quantity.span]
    )

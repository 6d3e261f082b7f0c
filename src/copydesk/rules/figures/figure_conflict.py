"""FG001 figure-conflict."""

import re
from collections.abc import Iterator

from copydesk.model.finding import Finding, Severity
from copydesk.rules.rule import Bad, Good, Rule, rule
from copydesk.understand.derived.bodies import find_body_sizes
from copydesk.understand.derived.definite_slips import find_definite_slips
from copydesk.understand.derived.margins import find_margin_slips
from copydesk.understand.derived.parties import find_parties
from copydesk.understand.derived.slips import (
    find_derived_slips,
    find_named_slips,
    find_title_slips,
)
from copydesk.understand.derived.told_otherwise import find_told_otherwise
from copydesk.understand.derived.vote_pairs import find_votes_again
from copydesk.understand.derived.winnings import find_winnings
from copydesk.understand.lang.en.quantity_counted import STATES
from copydesk.understand.quantity.conflicts import SLIP, Conflict, find_conflicts
from copydesk.understand.quantity.tables import read_tables
from copydesk.understand.quantity.taken_up import find_taken_up
from copydesk.understand.quantity.wording import as_said
from copydesk.understand.reading import Reading


@rule(
    code="FG001",
    name="figure-conflict",
    since="0.1.0",
    bad=(
        Bad(
            "A twelve-member jury heard the case. The [[ten]] members of the jury took two days.",
            message="10 here, 12 elsewhere in the article: the size of one body",
            severity=Severity.WARNING,
        ),
        Bad(
            "The council voted 9-4 to close the pool. Critics said the [[9-5]] vote was a shame.",
            message="9-5 here, 9-4 elsewhere in the article: one vote told twice",
            severity=Severity.WARNING,
        ),
        Bad(
            "Torri won €900 at the fair. The hall rose. The prize of [[€600]] will buy Torri a "
            "new harp.",
            message="€600 here, €900 elsewhere in the article: one payment told twice",
            severity=Severity.WARNING,
        ),
        Bad(
            "The Moderates fall from 71 seats to 46. The Centre has 12.\n\nAmong the "
            "Moderates, whose [[64]] lawmakers meet today, few slept.\n\n| Party | Seats |\n"
            "|---|---|\n| Moderates | 46 |\n| Centre | 12 |\n",
            severity=Severity.WARNING,
            message="64 here, 46 elsewhere in the article: two digits have changed places",
        ),
        Bad(
            "The barge ran aground 48 metres from the quay. All are well. The [[84-metre]] "
            "error cost the pilot his licence.",
            severity=Severity.WARNING,
            message="84 m here, 48 m elsewhere in the article: two digits have changed places",
        ),
        Bad(
            "There are 47 patients in the wards. Of the 47 patients most are children. "
            "Nearly all of the [[57]] patients had drunk from one well.",
            severity=Severity.WARNING,
            message="57 here, 47 elsewhere in the article",
        ),
        Bad(
            "The fair drew 8,260 people, and 1,700 of them were from abroad. Her uncle was "
            "among the [[2,700]] who had flown in.",
            severity=Severity.WARNING,
            message="2,700 here, 1,700 elsewhere in the article: one digit differs",
        ),
        Bad(
            "# Osk mill to pay [[£347,000]] over spill\n\nThe mill at Osk must pay £374,000 for "
            "letting dye into the river, a court said.",
            message="£347,000 here, £374,000 elsewhere in the article",
        ),
        Bad(
            "The yard is to shed 1,482 jobs.\n\nA fund will be set up for all [[1,842]] people "
            "affected.",
            message="1,482 elsewhere in the article: two digits have changed places",
        ),
        Bad(
            "The works made a profit of €271.5 million.\n\nThat profit of [[€277.5 million]] was a "
            "record.",
            message="€271.5 million elsewhere in the article: one digit differs",
        ),
        Bad(
            "The deal is worth $4.2 billion.\n\nA price of [[$4.2 million]] is fair, they said.",
            message="the digits are the same, the magnitude is not",
        ),
        Bad(
            "# [[Nine]] dead after ferry capsizes\n\nA ferry capsized on Friday and eleven people "
            "died, the harbour office said.",
            message="9 here, 11 elsewhere in the article: the headline and the text differ",
            severity=Severity.WARNING,
        ),
        Bad(
            "A bus fell into the gorge and 14 people were killed. Rain is to blame.\n\nThe "
            "[[16]] who were killed will be buried on Sunday.",
            message="16 here, 14 elsewhere in the article",
            severity=Severity.WARNING,
        ),
        Bad(
            "The train ran with 22 coaches.\n\nOnly five of them left the track. Most of the "
            "train's [[24]] coaches stayed upright.",
            message="24 here, 22 elsewhere in the article: the same things named again",
            severity=Severity.WARNING,
        ),
        Bad(
            "It will pay a dividend of €0.42 in May.\n\nLast it paid none. The dividend of "
            "[[€0.24]] is its first.",
            message="€0.24 here, €0.42 elsewhere in the article: two digits have changed places",
        ),
        Bad(
            "It runs two mines and four smelters in the north.\n\nAll [[five]] smelters will get "
            "new filters next year.",
            message="5 here, 4 elsewhere in the article: the same things named again",
            severity=Severity.WARNING,
        ),
        Bad(
            "One climber died and two others were hurt in the slide.\n\nThe [[three]] injured "
            "climbers are in hospital in Aldea.",
            message="3 here, 2 elsewhere in the article",
            severity=Severity.WARNING,
        ),
        Bad(
            "Fire broke out on a ferry with 142 people aboard.\n\nBoats took the [[124]] on board "
            "to the shore.",
            message="124 here, 142 elsewhere in the article",
        ),
        Bad(
            "Rebels took 47 people. Of them 34 are in their hands.\n\nThe 34 were seen on Friday. "
            "She asked them to free all [[43]] hostages.",
            message="43 here, 34 elsewhere in the article: two digits have changed places",
        ),
        Bad(
            "The fire drove 1,900 from the valley.\n\nThe [[1,090]] evacuees sleep in schools.",
            message="1,090 here, 1,900 elsewhere in the article",
        ),
        Bad(
            "Its 12,900 employees and Azur's 5,400 were told.\n\nAt Azur, where the workforce "
            "numbers [[4,500]], it was quiet.",
            message="4,500 here, 5,400 elsewhere in the article",
        ),
        Bad(
            "Divers reached the cave. All [[ten]] survivors are well.\n\n| | Friday | Sunday |\n"
            "|---|---|---|\n| Missing | 11 | 0 |\n| Brought out alive | 0 | 9 |\n",
            message="10 here, 9 elsewhere in the article: the table has another number",
            severity=Severity.WARNING,
        ),
        Bad(
            "# New pumps and $148 more per home\n\nOwners pay $148 more in tax.\n\nThe extra "
            "[[$184]] is too much, she said.",
            message="$184 here, $148 elsewhere in the article",
        ),
        Bad(
            "The army says 2,640 villagers have fled.\n\nIt may be weeks before all [[2,460]] "
            "people can go home.",
            message="2,640 elsewhere in the article: two digits have changed places",
        ),
        Bad(
            "Two sisters from Aldea are held over the raid.\n\nA court saw them on Friday. The "
            "[[trio]] face ten years.",
            message="3 here, 2 elsewhere in the article: the same people named again",
            severity=Severity.WARNING,
        ),
        Bad(
            "[[Three]] conditions are attached: the first is a sale, the second a freeze, the "
            "third a levy and the fourth a ban.",
            message="so many are told one by one",
            severity=Severity.WARNING,
        ),
        Bad(
            "An 83-metre trawler sank on Friday.\n\nNobody was hurt. The [[38-metre]] boat had "
            "left at dawn.",
            message="two digits have changed places",
        ),
        Bad(
            "Five people died when the roof fell in.\n\nThe toll of five is the worst in years."
            "\n\nAll [[three]] of the dead were guests.",
            message="3 here, 5 elsewhere in the article",
            severity=Severity.WARNING,
        ),
        Bad(
            "Brandt won the chair by 34 votes.\n\nWith just [[43]] votes between the two, a "
            "recount is likely.\n\n| Osk | Votes |\n|---|---|\n| Brandt | 5,120 |\n"
            "| Majority | 34 |\n",
            message="43 here, 34 elsewhere in the article: two digits have changed places",
        ),
        Bad(
            "At least 47 people fell ill.\n\nOf the 47, six went blind.\n\nAll [[74]] patients "
            "had used the drops.",
            message="74 here, 47 elsewhere in the article: two digits have changed places",
        ),
        Bad(
            "The club was fined €750,000 and lost nine points.\n\nIt may appeal. The fine of "
            "[[€570,000]] is suspended until then.",
            message="€570,000 here, €750,000 elsewhere in the article",
        ),
        Bad(
            "Seventeen people died in the heat.\n\nThe city said that the 17 dead had been alone."
            "\n\nMost of the [[19]] victims were over 75.",
            message="19 here, 17 elsewhere in the article: told so more than once",
            severity=Severity.WARNING,
        ),
    ),
    good=(
        Good(
            "The batch was 5,400 bottles. Of them 3,100 had gone out to shops. By Friday most of "
            "the 3,100 bottles sent to shops were back."
        ),
        Good(
            "A twelve-member jury heard the case. The ten members of the jury who had voted "
            "for it spoke.",
        ),
        Good(
            "A twelve-member finance committee met. The ten members of the water committee did "
            "not.",
        ),
        Good(
            "The council voted 9-4 to close the pool. In May the 7-6 vote to keep it had been "
            "a surprise.",
        ),
        Good(
            "Torri won €900 at the fair. The prize of €600 went to Bell, who came second.",
        ),
        Good(
            "There are 47 patients in the wards. Of the 47 patients most are children. All "
            "57 patients of the clinic in Osk are well."
        ),
        Good(
            "The Moderates have 46 seats, and the Centre 46. The 64 members of the other house "
            "sat too."
        ),
        Good("The 48-metre chimney fell. It stood 84 kilometres from the coast."),
        Good("There are 47 patients in Osk and 47 in Melby. The 57 nurses were told."),
        Good(
            "Twenty-one people were killed and 12 were missing.\n\nTwelve people are still missing "
            "and 21 were buried."
        ),
        Good(
            "Seventeen people died in the heat.\n\nThe city said that the 17 dead had been alone."
            "\n\nTwo more died in Osk. Most of the 19 victims were over 75."
        ),
        Good(
            "Nine people sat on the board.\n\nThe nine people met in May.\n\nThe twelve members "
            "who voted are unpaid."
        ),
        Good(
            "At least 47 people fell ill.\n\nOf the 47, six went blind.\n\nThe 74 people on the "
            "ward are tested. All 74 patients had used the drops."
        ),
        Good("The club was fined €750,000.\n\nThe debt of €570,000 is to be paid in May."),
        Good(
            "Five people died when the roof fell in.\n\nThe toll of five is the worst in years. In "
            "Melby three died.\n\nAll three of the dead were guests."
        ),
        Good(
            "Brandt won the chair by 34 votes.\n\nIn the first count there were 43 votes between "
            "the two.\n\n| First count | Votes |\n|---|---|\n| Brandt | 5,163 |\n| Oom | 5,120 |\n"
            "| Majority | 43 |\n"
        ),
        Good("Two men and a woman robbed a bank. They left by car. The trio were caught."),
        Good("Six sailors were aboard the tug. One drowned. All five crew members left are well."),
        Good("An 83-metre trawler sank on Friday. The 38-metre tug came too late."),
        Good("Four conditions are attached: the first is a sale, the second a freeze."),
        Good("The fire drove 1,900 from the valley. The town lost 1,090 goats and 190 cows."),
        Good(
            "All nine survivors are well.\n\n| | Friday | Sunday |\n|---|---|---|\n"
            "| Missing | 11 | 0 |\n| Brought out alive | 0 | 9 |\n"
        ),
        Good("Its 12,900 employees were told of 5,400 orders. The workforce numbers 12,900."),
        Good("It has four smelters. All four smelters will get new filters next year."),
        Good("Two climbers were hurt on Monday. The two injured climbers are in hospital."),
        Good("He played all 16 games last year. He has played all 15 games this year."),
        Good("The yard is to shed 1,482 jobs. It has 1,842 apprentices in other towns."),
        Good("Of 1,166 jobs, 468 jobs go in sales. America loses 498 jobs."),
        Good("He made 42 tackles. In May he made 24 tackles, and in June 10 tackles."),
        Good("The yard is to shed 1,482 jobs, down from 1,842 jobs first announced."),
        Good(
            "# Nine dead after ferry capsizes\n\nA ferry capsized on Friday and at least nine "
            "people died, the harbour office said."
        ),
        Good(
            "# Ten dead after two blasts\n\nOne blast killed six people in Aldea. Four people were "
            "killed in Bruna."
        ),
        Good("A bus fell into the gorge and 14 people were killed. The three who lived were hurt."),
    ),
)
def figure_conflict(reading: Reading, rule: Rule) -> Iterator[Finding]:
    """Finds a figure that the article gives twice with different values: digits changed places,
    one digit changed, million for billion, a headline that the text does not bear out, a toll
    taken up again ("the 16 who were killed") at another value.

    Why it matters: one of the two is wrong, and readers will quote either.

    Does not claim: which of the two is wrong. Figures said to be earlier, partial, possible or of
    something else are left alone, and so are all pairs that merely differ: of the same words used
    twice in real news, most are of two events.

    Source: the article itself. On 1,093 real articles no two exact figures of one unit had changed
    digits only, but for two that the text itself sets side by side.
    """
    article = reading.article
    understood = (article.prose, reading.sentences, reading.quantities)
    told_twice = list(find_conflicts(*understood))
    reported = {found.here.span for found in told_twice}
    tables = read_tables(article.prose, article.blocks, reading.quantities)
    again = [one for one in find_taken_up(*understood, tables) if one.here.span not in reported]
    reported |= {found.here.span for found in again}
    titled = list(find_title_slips(reading.sentences, reading.quantities))
    swapped = {one.here.span for one in titled}
    slips = [
        one
        for one in (
            *titled,
            *find_derived_slips(*understood),
            *find_named_slips(*understood),
            *find_margin_slips(article.prose, reading.quantities, tables),
            *find_definite_slips(*understood),
            *find_body_sizes(*understood),
            *find_winnings(*understood),
        )
        if one.here.span not in reported
    ]
    reported |= {found.here.span for found in slips}
    parties = [one for one in find_parties(*understood) if one.here.span not in reported]
    reported |= {found.here.span for found in parties}
    otherwise = [one for one in find_told_otherwise(*understood) if one.here.span not in reported]
    for found in (*told_twice, *again, *slips, *parties, *otherwise):
        if found.there.span in swapped or _are_of_two_fates(article.prose, found):
            continue
        yield rule.finding(
            found.here.span,
            f"{as_said(found.here)} here, {as_said(found.there)} elsewhere in the article: "
            f"{found.reason}",
            related=[found.there.span],
            severity=None if found.sure else Severity.WARNING,
        )

    for vote, known in find_votes_again(article.prose, reading.sentences, tables):
        if not any(span.overlaps(vote.span) for span in reported):
            here, there = (pair.span.cut(article.prose) for pair in (vote, known))
            yield rule.finding(
                vote.span,
                f"{here} here, {there} elsewhere in the article: one vote told twice",
                related=[known.span],
                severity=Severity.WARNING,
            )


def _are_of_two_fates(prose: str, found: Conflict) -> bool:
    """Whether a slip of digits joins numbers behind which the words say that different things
    became of those counted: "21 people were killed", "12 people are still missing"."""
    if found.reason != SLIP:
        return False
    here, there = (_fate(prose, one.span.end) for one in (found.here, found.there))
    return bool(here and there) and here != there


def _fate(prose: str, end: int) -> str | None:
    behind = _CLAUSE.match(prose, end)
    words = re.findall(r"[a-z]+", behind[0].lower()) if behind else []
    return next((STATES[word] for word in words if STATES.get(word) in _FATES), None)


_FATES = frozenset(("dead", "injured", "missing"))
_CLAUSE = re.compile(r"[^.;,\n]{0,40}")
